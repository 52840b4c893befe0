package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.diffusion.Span;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void applyingAllChangesInOrderRebuildsTheFinalTextOfASteeredAnswerAsWell() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            Set<Integer> endTokens = random.nextBoolean() ? Set.of(SmallModel.END) : Set.of();
            AnswerText text = new AnswerText(tokenizer, endTokens, List.of());
            Canvas canvas = Canvas.of(PROMPT, 4 + random.nextInt(20), SmallModel.MASK);
            DecodingRun run = new BlockDecoder(new ScriptedDenoiser(
                            SmallModel.VOCABULARY, SmallModel.CONTEXT, fewTokens(random.nextLong())))
                    .start(
                            canvas,
                            DecodingOptions.with(UnmaskingPolicies.threshold(0.35).bounded(3, 12))
                                    .blockLength(1 + random.nextInt(24))
                                    .endTokens(endTokens)
                                    .build());
            DevelopingAnswer answer = new DevelopingAnswer(text, canvas);
            Map<Integer, Change> rebuilt = new TreeMap<>();
            for (int pass = 0; !run.isOver(); pass++) {
                List<Change> changes = answer.apply(run.advance());
                if (pass < 4 && !run.isOver() && random.nextBoolean()) {
                    steer(run, answer, random);
                    changes = run.isOver() ? join(changes, answer.changes()) : changes;
                }
                changes.forEach(change -> rebuilt.put(change.position(), change));
            }
            assertThat(joined(rebuilt)).as("round %s", round).isEqualTo(answer.settledText());
            rebuilt.forEach((position, change) -> assertThat(change.state() == PositionState.PINNED)
                    .as("position %s is pinned", position)
                    .isEqualTo(canvas.isPinned(position)));
            assertThat(rebuilt).hasSize(canvas.answer().length());
        }
    }

    private static List<Change> join(List<Change> first, List<Change> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void steer(DecodingRun run, DevelopingAnswer answer, Random random) {
        int start = PROMPT.length + random.nextInt(run.canvas().answer().length());
        Span span = new Span(start, start + random.nextInt(Math.min(4, run.canvas().length() - start + 1)));
        boolean pinned = IntStream.range(span.start(), span.end()).anyMatch(run.canvas()::isPinned);
        if (!pinned && random.nextBoolean()) {
            run.steer(canvas -> canvas.remask(span));
            return;
        }
        int[] text = random.ints(random.nextInt(4), 'a', 'z').toArray();
        run.steer(canvas -> canvas.replace(span, text, SmallModel.END, SmallModel.CONTEXT));
        answer.replaced(span, text.length);
    }

    @Test
    void pinsMoveWhatFollowsAndShowWhatTheyAre() {
        Canvas canvas = Canvas.of(PROMPT, 4, SmallModel.MASK);
        DevelopingAnswer answer = new DevelopingAnswer(new AnswerText(tokenizer, Set.of(), List.of()), canvas);
        DecodingRun run = new BlockDecoder(spelling(new int[] {'a', 'b', 'c', 'd'}, 0.5, 0.95, 0.95, 0.3))
                .start(canvas, DecodingOptions.with(UnmaskingPolicies.threshold(0.9)).build());
        answer.apply(run.advance());

        run.steer(steered -> steered.replace(new Span(3, 4), new int[] {'x', 'y'}, -1, SmallModel.CONTEXT));
        answer.replaced(new Span(3, 4), 2);
        assertThat(answer.changes()).containsExactly(
                change(3, "x", 1, PositionState.PINNED),
                change(4, "y", 1, PositionState.PINNED),
                change(5, "c", 0.95, PositionState.COMMITTED));

        run.steer(steered -> steered.remask(new Span(5, 6)));
        assertThat(answer.changes()).containsExactly(change(5, "c", 0.95, PositionState.TENTATIVE));
        run.steer(steered -> steered.replace(new Span(3, 5), new int[0], -1, SmallModel.CONTEXT));
        answer.replaced(new Span(3, 5), 0);
        assertThat(answer.changes()).containsExactly(
                change(3, "c", 0.95, PositionState.TENTATIVE),
                change(4, "", 0, PositionState.MASKED),
                change(5, "", 0, PositionState.MASKED));
        assertThat(answer.committed()).isZero();
    }

    @Test
    void whatIsFilledInAfterTheEndDoesNotShowTheProbabilityOfAnotherGuess() {
        Canvas canvas = Canvas.of(PROMPT, 3, SmallModel.MASK);
        DevelopingAnswer answer =
                new DevelopingAnswer(new AnswerText(tokenizer, Set.of(SmallModel.END), List.of()), canvas);
        DecodingRun run = new BlockDecoder(spelling(new int[] {'a', SmallModel.END, 'x'}, 0.5, 0.95, 0.2))
                .start(canvas, DecodingOptions.with(UnmaskingPolicies.threshold(0.9))
                        .endTokens(Set.of(SmallModel.END)).build());
        assertThat(answer.apply(run.advance())).containsExactly(
                change(2, "a", 0.5, PositionState.TENTATIVE),
                change(3, "", 0.95, PositionState.COMMITTED),
                change(4, "", 1, PositionState.COMMITTED));
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
