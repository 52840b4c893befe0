package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.ScriptedDenoiser.Call;
import dev.darkroom.diffusion.ScriptedDenoiser.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes see of the canvas behind their block. */
class LookaheadTests {

    private static final int VOCABULARY = 12;
    private static final int MASK = 11;
    private static final int END = 10;
    private static final int[] PROMPT = {1, 2, 3, 4};
    private static final int ANSWER = 32;
    private static final int BLOCK = 8;
    private static final int ALL = PROMPT.length + ANSWER;

    private final ScriptedDenoiser denoiser =
            new ScriptedDenoiser(VOCABULARY, 64, ScriptedDenoiser.pseudoRandom(VOCABULARY, 4, 2));

    private static DecodingOptions.Builder oneTokenAPass() {
        return DecodingOptions.with(UnmaskingPolicies.leftToRight()).blockLength(BLOCK);
    }

    private static Canvas canvas() {
        return Canvas.of(PROMPT, ANSWER, MASK);
    }

    private List<RefinementPass> run(Canvas canvas, DecodingOptions options) {
        List<RefinementPass> passes = new ArrayList<>();
        try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, options)) {
            while (!run.isOver()) {
                passes.add(run.advance());
            }
        }
        return passes;
    }

    private List<Integer> computed() {
        return denoiser.calls().stream().map(Call::computed).toList();
    }

    @Test
    void theFirstPassSeesAllAndLaterOnesTheirBlockAndWhatIsLookedAt() {
        List<RefinementPass> passes = run(canvas(), oneTokenAPass().lookahead(3).build());
        assertThat(passes).hasSize(ANSWER);
        List<Integer> expected = IntStream.range(0, ANSWER)
                .mapToObj(pass -> pass == 0 ? ALL : Math.min(ALL, PROMPT.length + (pass / BLOCK + 1) * BLOCK + 3))
                .toList();
        assertThat(computed()).isEqualTo(expected);
        assertThat(passes.get(0).predictions().positions()).hasSize(ANSWER);
        assertThat(passes.get(BLOCK).predictions().positions()).hasSize(BLOCK + 3);
        assertThat(passes.get(BLOCK + 1).predictions().positions()).hasSize(BLOCK - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 24})
    void aPassSaysWhatItWouldOnACanvasThatEndsWhereItLooks(int lookahead) {
        Canvas canvas = canvas();
        DecodingOptions options = oneTokenAPass()
                .readout(new Readout(4, 0, Set.of(MASK), 0))
                .lookahead(lookahead)
                .build();
        try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, options)) {
            run.advance();
            while (!run.isOver()) {
                Canvas before = canvas.copy();
                RefinementPass pass = run.advance();
                int end = Math.min(ALL, pass.blockSpan().end() + lookahead);
                Canvas shorter = Canvas.between(
                        PROMPT, Arrays.copyOfRange(before.tokens(), PROMPT.length, end), new int[0], MASK);
                try (DenoisingSession session = denoiser.open(shorter, options.readout())) {
                    Proposals expected =
                            session.refresh(new Span(0, end), before.maskedIn(pass.blockSpan()));
                    int first = pass.committed()[0];
                    assertThat(first).isEqualTo(expected.position(0));
                    assertThat(canvas.token(first)).isEqualTo(expected.token(0, 0));
                }
            }
        }
    }

    @Test
    void nothingIsComputedBehindTheAnswersEnd() {
        Canvas canvas = canvas();
        int end = PROMPT.length + 5;
        canvas.commit(end, END);
        run(canvas, oneTokenAPass()
                .endTokens(Set.of(END))
                .readout(new Readout(4, 0, Set.of(END), 0))
                .lookahead(2)
                .build());
        assertThat(computed()).containsExactly(end + 1, end + 1, end + 1, end + 1, end + 1);
        assertThat(canvas.tokens()).endsWith(IntStream.range(end, ALL).map(position -> END).toArray());
    }

    @Test
    void aDelayedCacheRunsNothingBehindTheAnswersEndAndNothingThatItKept() {
        int end = PROMPT.length + 12;
        int[] tokens = new int[ALL];
        double[] probabilities = new double[ALL];
        Arrays.fill(tokens, end, ALL, END);
        Arrays.fill(probabilities, 0, end, 0.5);
        Arrays.fill(probabilities, end, ALL, 0.95);
        ScriptedDenoiser spelling = new ScriptedDenoiser(VOCABULARY, 64, ScriptedDenoiser.spelling(VOCABULARY, tokens, probabilities));
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.9))
                .blockLength(16)
                .cache(CacheMode.DELAYED)
                .endTokens(Set.of(END))
                .lookahead(ANSWER)
                .build();
        try (DecodingRun run = new BlockDecoder(spelling).start(canvas(), options)) {
            while (!run.isOver()) {
                run.advance();
            }
        }
        // Twelve open positions and the end; with the ninth of these passes the first four words are kept, which are more than four away from what is open.
        assertThat(spelling.calls()).extracting(Call::computed).containsExactly(ALL, 13, 13, 13, 13, 13, 13, 13, 13, 13, 9, 9, 9);
    }

    @Test
    void textThatWasPutIntoALaterBlockIsSeen() {
        Canvas canvas = canvas();
        canvas.commit(PROMPT.length + 20, 7);
        run(canvas, oneTokenAPass().lookahead(0).build());
        assertThat(computed().get(1)).isEqualTo(PROMPT.length + 21);
        assertThat(computed().get(ANSWER - 2)).isEqualTo(ALL);
    }

    @Test
    void afterAChangeFromOutsideTheWholeCanvasIsSeenAgain() {
        Canvas canvas = canvas();
        try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, oneTokenAPass().lookahead(0).build())) {
            run.advance();
            run.advance();
            run.steer(changed -> changed.remask(PROMPT.length));
            run.advance();
            run.advance();
        }
        assertThat(computed()).containsExactly(ALL, PROMPT.length + BLOCK, ALL, PROMPT.length + BLOCK);
    }

    @ParameterizedTest
    @EnumSource(value = CacheMode.class, names = {"NONE", "PREFIX", "DUAL", "DELAYED"})
    void secondThoughtsStayWithinWhatIsSeen(CacheMode cache) {
        for (Revision.Kind kind : Revision.Kind.values()) {
            for (int seed = 0; seed < 40; seed++) {
                ScriptedDenoiser any = new ScriptedDenoiser(VOCABULARY, 64, ScriptedDenoiser.pseudoRandom(VOCABULARY, seed, 1));
                Canvas canvas = canvas();
                DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.4))
                        .blockLength(BLOCK)
                        .cache(cache)
                        .revision(new Revision(kind, 0.3, true, seed % 3))
                        .endTokens(Set.of(END))
                        .lookahead(2)
                        .build();
                try (DecodingRun run = new BlockDecoder(any).start(canvas, options)) {
                    while (!run.isOver()) {
                        run.advance();
                    }
                    assertThat(run.ending()).isIn(Ending.END_OF_SEQUENCE, Ending.LENGTH);
                }
            }
        }
    }

    @Test
    void aCacheIsNotFilledByTheFirstLookAtAll() {
        run(canvas(), oneTokenAPass().cache(CacheMode.DUAL).lookahead(3).build());
        int end = PROMPT.length + BLOCK + 3;
        assertThat(computed().subList(0, 4)).containsExactly(ALL, end, BLOCK, BLOCK);
    }

    @ParameterizedTest
    @EnumSource(value = CacheMode.class, names = {"PREFIX", "DUAL"})
    void cachesKeepWhatIsLookedAt(CacheMode cache) {
        run(canvas(), oneTokenAPass().cache(cache).lookahead(3).build());
        List<Call> calls = denoiser.calls();
        for (int pass = BLOCK; pass < ANSWER; pass++) {
            int end = Math.min(ALL, PROMPT.length + (pass / BLOCK + 1) * BLOCK + 3);
            int start = PROMPT.length + pass / BLOCK * BLOCK;
            Call call = calls.get(pass);
            assertThat(call.kind()).isEqualTo(pass % BLOCK == 0 ? Kind.REFRESH : Kind.REFINE);
            int window = cache == CacheMode.PREFIX ? end - start : BLOCK;
            assertThat(call.computed()).as("pass %s", pass).isEqualTo(pass % BLOCK == 0 ? end : window);
        }
    }

    @ParameterizedTest
    @EnumSource(value = CacheMode.class, names = {"NONE", "PREFIX", "DUAL", "DELAYED"})
    void aRunThatGoesOnWhereAnotherStoodMakesTheSamePasses(CacheMode cache) {
        DecodingOptions options = oneTokenAPass().cache(cache).lookahead(3).build();
        for (int passes = 0; passes < ANSWER; passes++) {
            Canvas canvas = canvas();
            try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, options)) {
                for (int pass = 0; pass < passes; pass++) {
                    run.advance();
                }
                Canvas copy = canvas.copy();
                try (DecodingRun other = new BlockDecoder(denoiser).start(copy, options, run.progress())) {
                    while (!other.isOver()) {
                        other.advance();
                        run.advance();
                        assertThat(copy.tokens()).isEqualTo(canvas.tokens());
                    }
                }
                assertThat(run.isOver()).isTrue();
            }
        }
    }

    @Test
    void itDoesNotGoWithCandidatesOutsideOfTheBlockOrAnswersOfBlanks() {
        assertThatThrownBy(() -> oneTokenAPass().lookahead(0).candidateRule(CandidateRule.UP_TO_BLOCK_END).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> oneTokenAPass().lookahead(0).endRule(EndRule.WITHIN_BLANK).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
