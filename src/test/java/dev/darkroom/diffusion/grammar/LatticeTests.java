package dev.darkroom.diffusion.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.darkroom.diffusion.AnswerConstraint.Filling;
import dev.darkroom.diffusion.AnswerConstraint.TokenScores;
import dev.darkroom.diffusion.Canvas;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The automaton's answers, against those of trying everything. */
class LatticeTests {

    /** The last but one ends an answer, the last is the mask; two tokens say the same. */
    private static final List<String> TOKENS = List.of("a", "b", "c", "ab", "bca", "é", "a", "", "");

    private static final int END = 7;
    private static final int MASK = 8;
    private static final int PROMPT = 2;
    private static final Vocabulary VOCABULARY = Vocabulary.of(
            TOKENS.size(), token -> TOKENS.get(token).getBytes(StandardCharsets.UTF_8), Set.of(END));

    @Test
    void fillsEveryCanvasAsTheBestOfAllWays() {
        int possible = 0;
        for (int seed = 0; seed < 1500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Grammar grammar = RandomGrammar.of(random, 3);
            NaiveGrammar naive = new NaiveGrammar(grammar, TOKENS, END);
            GrammarConstraint constraint = GrammarConstraint.of(grammar, VOCABULARY);
            Canvas canvas = canvas(random, naive);
            TokenScores[] scores = IntStream.range(0, canvas.length())
                    .mapToObj(position -> scores(random))
                    .toArray(TokenScores[]::new);
            List<int[]> all = naive.completions(canvas);
            assertThat(constraint.admits(canvas)).as("seed %d", seed).isEqualTo(!all.isEmpty());
            if (all.isEmpty()) {
                assertThatThrownBy(() -> constraint.fill(canvas, position -> scores[position]))
                        .isInstanceOf(IllegalArgumentException.class);
                continue;
            }
            possible++;
            Filling filling = constraint.fill(canvas, position -> scores[position]);
            int[] filled = filled(canvas, filling);
            assertThat(all).as("seed %d", seed).anyMatch(answer -> Arrays.equals(answer, filled));
            double best = all.stream()
                    .mapToDouble(answer -> NaiveGrammar.score(answer, canvas, position -> scores[position]))
                    .max()
                    .orElseThrow();
            assertThat(NaiveGrammar.score(filled, canvas, position -> scores[position]))
                    .as("seed %d", seed)
                    .isCloseTo(best, within(1e-4));
            comparePositions(seed, canvas, filling, all, filled);
            compareReplacements(seed, naive, canvas, filling, filled);
        }
        assertThat(possible).isGreaterThan(300);
    }

    private static void comparePositions(int seed, Canvas canvas, Filling filling, List<int[]> all, int[] filled) {
        for (int position : canvas.maskedIn(canvas.answer())) {
            int i = position - PROMPT;
            Set<Integer> left = all.stream().map(answer -> answer[i]).collect(Collectors.toSet());
            for (int token = 0; token < TOKENS.size(); token++) {
                assertThat(filling.admits(position, token))
                        .as("seed %d, position %d, token %d", seed, position, token)
                        .isEqualTo(left.contains(token));
            }
            assertThat(filling.isForced(position)).as("seed %d, position %d", seed, position).isEqualTo(left.size() == 1);
            List<int[]> sameBefore = all.stream()
                    .filter(answer -> Arrays.equals(answer, 0, i, filled, 0, i))
                    .toList();
            if (filling.endsAt(position)) {
                assertThat(sameBefore).as("seed %d", seed).allMatch(answer -> answer[i] == END);
            }
        }
    }

    private static void compareReplacements(int seed, NaiveGrammar naive, Canvas canvas, Filling filling, int[] filled) {
        int[] now = filled.clone();
        SplittableRandom random = new SplittableRandom(seed);
        for (int tries = 0; tries < 5 && now.length > 0; tries++) {
            int[] other = now.clone();
            int i = random.nextInt(other.length);
            other[i] = random.nextInt(MASK);
            boolean replaced = filling.replace(PROMPT + i, other[i]);
            assertThat(replaced).as("seed %d", seed).isEqualTo(naive.isRight(other));
            now = replaced ? other : now;
            assertThat(filled(canvas, filling)).isEqualTo(now);
        }
    }

    private static int[] filled(Canvas canvas, Filling filling) {
        return IntStream.range(PROMPT, canvas.length()).map(filling::token).toArray();
    }

    /** Half of them begin from a right answer, so that something can be filled. */
    private static Canvas canvas(SplittableRandom random, NaiveGrammar naive) {
        Canvas open = Canvas.of(new int[] {0, 1}, random.nextInt(5), MASK);
        List<int[]> right = random.nextBoolean() ? naive.completions(open) : List.of();
        int[] tokens = open.tokens();
        for (int position = PROMPT; position < tokens.length; position++) {
            int token = right.isEmpty()
                    ? random.nextInt(MASK)
                    : right.get(random.nextInt(1 + (right.size() - 1) / 8))[position - PROMPT];
            tokens[position] = random.nextInt(3) == 0 ? token : MASK;
        }
        return open.withTokens(tokens);
    }

    private static TokenScores scores(SplittableRandom random) {
        int[] tokens = IntStream.range(0, TOKENS.size()).filter(token -> random.nextInt(3) == 0).toArray();
        double[] scores = IntStream.of(tokens).mapToDouble(token -> -5 * random.nextDouble()).toArray();
        return new TokenScores(tokens, scores, -6 - random.nextDouble());
    }

    @Test
    void takesTheShortestAnswerWhereNothingIsKnown() {
        GrammarConstraint constraint = GrammarConstraint.of(
                new Grammar.Repetition(Grammar.text("ab"), 1, Grammar.UNBOUNDED), VOCABULARY);
        Canvas canvas = Canvas.of(new int[] {0, 1}, 4, MASK);

        Filling filling = constraint.fill(canvas, position -> TokenScores.UNKNOWN);

        assertThat(filled(canvas, filling)).containsExactly(3, END, END, END);
        assertThat(constraint.fewestTokens()).isEqualTo(1);
    }

    @Test
    void countsTheFewestTokensThatAnAnswerTakes() {
        for (int seed = 0; seed < 200; seed++) {
            Grammar grammar = RandomGrammar.of(new SplittableRandom(seed), 2);
            NaiveGrammar naive = new NaiveGrammar(grammar, TOKENS, END);
            int fewest = GrammarConstraint.of(grammar, VOCABULARY).fewestTokens();
            int found = IntStream.range(0, 6)
                    .filter(length -> !naive.completions(Canvas.of(new int[0], length, MASK)).isEmpty())
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            assertThat(found).as("seed %d", seed).isEqualTo(found > 5 ? found : fewest);
        }
    }

    @Test
    void saysThatAVocabularyCannotSayAnAnswer() {
        GrammarConstraint constraint = GrammarConstraint.of(Grammar.text("xyz"), VOCABULARY);

        assertThat(constraint.fewestTokens()).isEqualTo(-1);
        assertThat(constraint.admits(Canvas.of(new int[0], 8, MASK))).isFalse();
    }

    @Test
    void refusesAGrammarThatIsTooLarge() {
        Grammar large = new Grammar.Repetition(Grammar.range('a', 'b'), 7000, 7000);

        assertThatThrownBy(() -> GrammarConstraint.of(large, VOCABULARY))
                .isInstanceOf(GrammarTooLargeException.class)
                .hasMessageContaining("6000");
    }
}
