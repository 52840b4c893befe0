package dev.darkroom.diffusion.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Ending;
import dev.darkroom.diffusion.RefinementPass;
import dev.darkroom.diffusion.Revision;
import dev.darkroom.diffusion.Sampling;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.diffusion.Span;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.diffusion.UnmaskingPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the model wants, and however it is decoded: the canvas can always be completed, and is in the end. */
class ConstrainedRunTests {

    private static final List<String> TOKENS =
            List.of("{\"", "n\":", "1", "22", "}", "{", "\"n", "\"", ":", "tru", "e", "true", ", ", "[", "]", ",", "x", "", "", "");
    private static final int OTHER_END = 17;
    private static final int END = 18;
    private static final int MASK = 19;
    private static final int[] PROMPT = {16, 16};
    private static final int MOST_PASSES = 200;
    private static final Vocabulary VOCABULARY = Vocabulary.of(
            TOKENS.size(), token -> TOKENS.get(token).getBytes(StandardCharsets.UTF_8), Set.of(END, OTHER_END));
    private static final Grammar JSON = JsonGrammars.object(new Grammar.Members(
            List.of(
                    new Grammar.Member(JsonGrammars.property("\"n\"", JsonGrammars.integer()), true),
                    new Grammar.Member(
                            JsonGrammars.property("\"x\"", JsonGrammars.array(JsonGrammars.bool(), 0, Grammar.UNBOUNDED)),
                            false)),
            JsonGrammars.comma()));
    private static final GrammarConstraint CONSTRAINT = GrammarConstraint.of(JSON, VOCABULARY);

    private static ScriptedDenoiser model(long seed) {
        return new ScriptedDenoiser(
                TOKENS.size(), 64, ScriptedDenoiser.pseudoRandom(TOKENS.size(), seed, 1 + seed % 3));
    }

    private static UnmaskingPolicy policy(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> UnmaskingPolicies.schedule(Confidence.PROBABILITY);
            case 1 -> UnmaskingPolicies.schedule(Confidence.MARGIN);
            case 2 -> UnmaskingPolicies.schedule(Confidence.NEGATIVE_ENTROPY);
            case 3 -> UnmaskingPolicies.threshold(0.6).bounded(2, 6);
            case 4 -> UnmaskingPolicies.factor(1);
            case 5 -> UnmaskingPolicies.entropyBound(0.5);
            default -> UnmaskingPolicies.leftToRight();
        };
    }

    private static DecodingOptions.Builder options(SplittableRandom random) {
        CacheMode cache = CacheMode.values()[random.nextInt(CacheMode.values().length)];
        int blockLength = List.of(4, 7, 100).get(random.nextInt(3));
        Revision.Kind kind = Revision.Kind.values()[random.nextInt(2)];
        boolean revises = random.nextBoolean() && cache != CacheMode.BLOCK_CAUSAL;
        return DecodingOptions.with(policy(random))
                .schedule(Schedule.EVEN, random.nextInt(1, 6))
                .blockLength(blockLength)
                .cache(cache)
                .revision(revises ? new Revision(kind, 0.2, random.nextBoolean(), random.nextInt(4)) : Revision.NONE)
                .sampling(random.nextBoolean() ? Sampling.GREEDY : new Sampling(1.5, 0.9, 5, random.nextLong()))
                .endTokens(Set.of(END, OTHER_END))
                .constraint(CONSTRAINT);
    }

    private static boolean isRight(Canvas canvas) {
        int[] answer = Arrays.copyOfRange(canvas.tokens(), PROMPT.length, canvas.length());
        int[] sameEnds = IntStream.of(answer).map(token -> token == OTHER_END ? END : token).toArray();
        return new NaiveGrammar(JSON, TOKENS, END).isRight(sameEnds);
    }

    @Test
    void canAlwaysBeCompletedAndIsInTheEnd() {
        for (int seed = 0; seed < 600; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int length = random.nextInt(CONSTRAINT.fewestTokens(), 24);
            Canvas canvas = Canvas.of(PROMPT, length, MASK);
            int finishAt = random.nextInt(12);
            int steerAt = random.nextInt(4);
            try (DecodingRun run = new BlockDecoder(model(seed)).start(canvas, options(random).build())) {
                int passes = 0;
                while (!run.isOver()) {
                    if (passes == finishAt) {
                        run.finish();
                    }
                    RefinementPass pass = run.advance();
                    assertThat(CONSTRAINT.admits(canvas)).as("seed %d, pass %s", seed, pass).isTrue();
                    if (passes++ == steerAt && !run.isOver()) {
                        steerAnyhow(run, canvas, random);
                        assertThat(CONSTRAINT.admits(canvas)).as("seed %d, steered", seed).isTrue();
                    }
                    assertThat(passes).as("seed %d", seed).isLessThan(MOST_PASSES);
                }
                assertThat(isRight(canvas)).as("seed %d: %s", seed, Arrays.toString(canvas.tokens())).isTrue();
                assertThat(run.ending()).isIn(Ending.END_OF_SEQUENCE, Ending.COMPLETE, Ending.FINISH_REQUESTED);
            }
        }
    }

    /** Pins or opens something; what cannot be is refused, and changes nothing. */
    private static void steerAnyhow(DecodingRun run, Canvas canvas, SplittableRandom random) {
        int[] before = canvas.tokens();
        int position = random.nextInt(PROMPT.length, canvas.length());
        int token = random.nextInt(END);
        try {
            run.steer(changed -> {
                if (token % 2 == 0) {
                    changed.remask(new Span(position, changed.length()));
                } else {
                    changed.replace(new Span(position, position + 1), new int[] {token}, END, 40);
                }
            });
        } catch (IllegalArgumentException e) {
            assertThat(canvas.tokens()).isEqualTo(before);
        }
    }

    @Test
    void refusesACanvasThatIsTooShort() {
        Canvas canvas = Canvas.of(PROMPT, CONSTRAINT.fewestTokens() - 1, MASK);

        assertThatThrownBy(() -> new BlockDecoder(model(1)).start(canvas, options(new SplittableRandom(1)).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("within its length");
    }

    @Test
    void endsAtOnceWhereNothingElseCanFollow() {
        int[] wanted = {16, 16, 0, 1, 2, 4, 16, 16, 16, 16, 16, 16};
        double[] sure = new double[wanted.length];
        Arrays.fill(sure, 0.99);
        ScriptedDenoiser model =
                new ScriptedDenoiser(TOKENS.size(), 64, ScriptedDenoiser.spelling(TOKENS.size(), wanted, sure));
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.leftToRight())
                .endTokens(Set.of(END, OTHER_END))
                .constraint(CONSTRAINT)
                .build();
        Canvas canvas = Canvas.of(PROMPT, 10, MASK);

        try (DecodingRun run = new BlockDecoder(model).start(canvas, options)) {
            while (!run.isOver()) {
                run.advance();
            }
            assertThat(run.forwards()).isEqualTo(4);
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
        }
        assertThat(Arrays.copyOfRange(canvas.tokens(), 2, 6)).containsExactly(0, 1, 2, 4);
        assertThat(isRight(canvas)).isTrue();
    }

    @Test
    void isCompleteWhereItFillsTheCanvas() {
        Canvas canvas = Canvas.of(PROMPT, CONSTRAINT.fewestTokens(), MASK);

        try (DecodingRun run = new BlockDecoder(model(3))
                .start(canvas, DecodingOptions.with(UnmaskingPolicies.threshold(0.9))
                        .endTokens(Set.of(END))
                        .constraint(CONSTRAINT)
                        .build())) {
            while (!run.isOver()) {
                run.advance();
            }
            assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
        }
        assertThat(isRight(canvas)).isTrue();
    }

    @Test
    void choosesAsBeforeWhereTheModelWantsWhatItMay() {
        int[] wanted = {16, 16, 0, 1, 2, 4, END, END};
        double[] sure = new double[wanted.length];
        Arrays.fill(sure, 0.8);
        ScriptedDenoiser model =
                new ScriptedDenoiser(TOKENS.size(), 64, ScriptedDenoiser.spelling(TOKENS.size(), wanted, sure));
        Canvas canvas = Canvas.of(PROMPT, 6, MASK);
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.7))
                .endTokens(Set.of(END))
                .constraint(CONSTRAINT)
                .build();

        try (DecodingRun run = new BlockDecoder(model).start(canvas, options)) {
            run.advance();
            assertThat(run.isOver()).isTrue();
        }
        assertThat(canvas.tokens()).isEqualTo(wanted);
    }
}
