package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.model.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopingAnswerTests {

    private static final int[] PROMPT = {'h', 'i'};

    @TempDir
    private static Path temporary;

    private static Tokenizer tokenizer;

    @BeforeAll
    static void openTokenizer() {
        tokenizer = SmallModel.in(temporary).tokenizer();
    }

    private static ScriptedDenoiser spelling(int[] answer, double... probabilities) {
        int[] tokens = new int[PROMPT.length + answer.length];
        double[] all = new double[tokens.length];
        System.arraycopy(answer, 0, tokens, PROMPT.length, answer.length);
        System.arraycopy(probabilities, 0, all, PROMPT.length, answer.length);
        return new ScriptedDenoiser(
                SmallModel.VOCABULARY,
                SmallModel.CONTEXT,
                ScriptedDenoiser.spelling(SmallModel.VOCABULARY, tokens, all));
    }

    private static Change change(int position, String text, double probability, PositionState state) {
        return new Change(position, text, (float) probability, state);
    }

    @Test
    void aPassNamesThePositionsThatLookDifferentAndNoOthers() {
        Canvas canvas = Canvas.of(PROMPT, 3, SmallModel.MASK);
        DevelopingAnswer answer = new DevelopingAnswer(new AnswerText(tokenizer, Set.of(), List.of()), canvas);
        DecodingRun run = new BlockDecoder(spelling(new int[] {'a', 'b', 'c'}, 0.5, 0.95, 0.12345678))
                .start(canvas, DecodingOptions.with(UnmaskingPolicies.threshold(0.9)).build());

        assertThat(answer.masked()).isEqualTo(3);
        assertThat(answer.apply(run.advance())).containsExactly(
                change(2, "a", 0.5, PositionState.TENTATIVE),
                change(3, "b", 0.95, PositionState.COMMITTED),
                change(4, "c", 0.1235, PositionState.TENTATIVE));
        assertThat(answer.committed()).isEqualTo(1);
        assertThat(answer.masked()).isEqualTo(2);
        assertThat(answer.settledText()).isEmpty();
        assertThat(answer.settledTokens()).isZero();

        assertThat(answer.apply(run.advance())).containsExactly(change(2, "a", 0.5, PositionState.COMMITTED));
        assertThat(answer.settledText()).isEqualTo("ab");
        assertThat(answer.settledTokens()).isEqualTo(2);
    }

    @Test
    void tokensFromTheEndTokenOnAreNotCounted() {
        Canvas canvas = Canvas.of(PROMPT, 4, SmallModel.MASK);
        DevelopingAnswer answer =
                new DevelopingAnswer(new AnswerText(tokenizer, Set.of(SmallModel.END), List.of()), canvas);
        DecodingRun run = new BlockDecoder(spelling(new int[] {0xC3, 0xA9, SmallModel.END, 'x'}, 0.95, 0.95, 0.95, 0.95))
                .start(canvas, DecodingOptions.with(UnmaskingPolicies.threshold(0.9)).build());
        answer.apply(run.advance());
        assertThat(answer.settledText()).isEqualTo("é");
        assertThat(answer.settledTokens()).isEqualTo(2);
    }

    @Test
    void applyingAllChangesInOrderRebuildsTheFinalText() {
        Random random = new Random(5);
        for (int round = 0; round < 150; round++) {
            boolean ends = random.nextBoolean();
            Set<Integer> endTokens = ends ? Set.of(SmallModel.END, 0xC3) : Set.of();
            List<String> stop = random.nextInt(3) == 0 ? List.of("\u00e9", "a", "t", "e", "\uFFFD") : List.of();
            AnswerText text = new AnswerText(tokenizer, endTokens, stop);
            Canvas canvas = Canvas.of(PROMPT, 1 + random.nextInt(24), SmallModel.MASK);
            DecodingRun run = new BlockDecoder(new ScriptedDenoiser(
                            SmallModel.VOCABULARY, SmallModel.CONTEXT, fewTokens(random.nextLong())))
                    .start(
                            canvas,
                            DecodingOptions.with(UnmaskingPolicies.threshold(0.35))
                                    .blockLength(1 + random.nextInt(12))
                                    .cache(random.nextBoolean() ? CacheMode.NONE : CacheMode.DUAL)
                                    .endTokens(endTokens)
                                    .stopCondition(text)
                                    .build());
            DevelopingAnswer answer = new DevelopingAnswer(text, canvas);
            Map<Integer, Change> rebuilt = new TreeMap<>();
            while (!run.isOver()) {
                List<Change> changes = answer.apply(run.advance());
                assertThat(changes).extracting(Change::position).doesNotHaveDuplicates();
                changes.forEach(change ->
                        assertThat(rebuilt.put(change.position(), change)).isNotEqualTo(change));
                assertThat(wellFormed(joined(rebuilt))).isTrue();
                assertThat(rebuilt.values().stream().filter(change -> change.state() == PositionState.COMMITTED))
                        .hasSize(answer.committed());
            }
            assertThat(joined(rebuilt)).as("round %s", round).isEqualTo(answer.settledText());
            for (String end : stop) {
                assertThat(answer.settledText()).doesNotContain(end);
            }
        }
    }

    /** Prefers pieces of characters, words, and the end token. */
    private static ScriptedDenoiser.Script fewTokens(long seed) {
        int[] preferred = {0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, 'a', 'n', 256, 257, SmallModel.END};
        ScriptedDenoiser.Script choice = ScriptedDenoiser.pseudoRandom(preferred.length, seed, 2);
        return (seen, position) -> {
            double[] shares = choice.distribution(seen, position);
            double[] distribution = new double[SmallModel.VOCABULARY];
            for (int i = 0; i < preferred.length; i++) {
                distribution[preferred[i]] = shares[i];
            }
            return distribution;
        };
    }

    private static String joined(Map<Integer, Change> shown) {
        StringBuilder text = new StringBuilder();
        shown.values().forEach(change -> text.append(change.text()));
        return text.toString();
    }

    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
