package dev.darkroom.diffusion;

import static dev.darkroom.diffusion.ScriptedDenoiser.Kind.EXTEND;
import static dev.darkroom.diffusion.ScriptedDenoiser.Kind.REFINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingRunTests {

    private static final int VOCABULARY = 20;
    private static final int MASK = 19;
    private static final int END = 18;
    private static final int MOST_PASSES = 100;
    private static final int[] PROMPT = {1, 2};

    private ScriptedDenoiser denoiser;

    /** A model that wants these tokens after the prompt, with these probabilities. */
    private void modelWants(int[] answer, double... probabilities) {
        int[] tokens = IntStream.concat(Arrays.stream(PROMPT), Arrays.stream(answer)).toArray();
        double[] all = new double[tokens.length];
        System.arraycopy(probabilities, 0, all, PROMPT.length, probabilities.length);
        denoiser = new ScriptedDenoiser(VOCABULARY, 64, ScriptedDenoiser.spelling(VOCABULARY, tokens, all));
    }

    private void modelIsRandom(long seed) {
        denoiser = new ScriptedDenoiser(VOCABULARY, 64, ScriptedDenoiser.pseudoRandom(VOCABULARY, seed, 2));
    }

    private DecodingRun start(int answerLength, DecodingOptions.Builder options) {
        return start(answerLength, options, Clock.systemUTC());
    }

    private DecodingRun start(int answerLength, DecodingOptions.Builder options, Clock clock) {
        return new BlockDecoder(denoiser, clock).start(Canvas.of(PROMPT, answerLength, MASK), options.build());
    }

    private static List<RefinementPass> toTheEnd(DecodingRun run) {
        List<RefinementPass> passes = new ArrayList<>();
        while (!run.isOver()) {
            passes.add(run.advance());
            assertThat(passes).as("passes").hasSizeLessThan(MOST_PASSES);
        }
        return passes;
    }

    private static int[] answer(DecodingRun run) {
        return Arrays.copyOfRange(run.canvas().tokens(), PROMPT.length, run.canvas().length());
    }

    private static DecodingOptions.Builder threshold() {
        return DecodingOptions.with(UnmaskingPolicies.threshold(0.9));
    }

    @Nested
    class EndTokens {

        @Test
        void anEndTokenEndsTheRunOnceAllBeforeItIsSettledAndTheRestIsFilled() {
            modelWants(new int[] {5, 6, END, 7, 8}, 0.5, 0.6, 0.95, 0.3, 0.4);
            DecodingRun run = start(5, threshold().endTokens(Set.of(END)));

            RefinementPass first = run.advance();
            assertThat(first.committed()).containsExactly(4);
            assertThat(answer(run)).containsExactly(MASK, MASK, END, END, END);
            assertThat(run.isOver()).isFalse();
            assertThat(run.advance().committed()).containsExactly(3);
            assertThat(run.isOver()).isFalse();
            assertThat(run.advance().committed()).containsExactly(2);

            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
            assertThat(answer(run)).containsExactly(5, 6, END, END, END);
            assertThat(run.forwards()).isEqualTo(3);
        }

        @Test
        void whatIsSettledAfterTheEndTokenStays() {
            modelWants(new int[] {5, END, 7, 8}, 0.5, 0.92, 0.95, 0.3);
            DecodingRun run = start(4, threshold().endTokens(Set.of(END)));
            toTheEnd(run);
            assertThat(answer(run)).containsExactly(5, END, 7, END);
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
        }

        @Test
        void anEndTokenFillsLaterBlocksAsWell() {
            modelWants(new int[] {5, END, 7, 8, 9, 10}, 0.95, 0.95, 0.95, 0.5, 0.5, 0.5);
            DecodingRun run = start(6, threshold().blockLength(2).endTokens(Set.of(END)));
            assertThat(toTheEnd(run)).hasSize(1);
            assertThat(answer(run)).containsExactly(5, END, END, END, END, END);
        }

        @Test
        void theFirstOfSeveralEndTokensFillsTheRest() {
            modelWants(new int[] {END, 17, 7}, 0.95, 0.95, 0.5);
            DecodingRun run = start(3, threshold().endTokens(Set.of(END, 17)));
            toTheEnd(run);
            assertThat(answer(run)).containsExactly(END, 17, END);
        }

        @Test
        void afterBlockFillsNothingAndWaitsForTheBlock() {
            modelWants(new int[] {END, 6, 7, 8, 9, 10}, 0.95, 0.6, 0.5, 0.95, 0.95, 0.95);
            DecodingRun run =
                    start(6, threshold().blockLength(3).endTokens(Set.of(END)).endRule(EndRule.AFTER_BLOCK));
            assertThat(toTheEnd(run)).hasSize(3);
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
            assertThat(answer(run)).containsExactly(END, 6, 7, MASK, MASK, MASK);
        }

        @Test
        void withinABlankAnEndTokenFillsNoMoreThanThat() {
            denoiser = new ScriptedDenoiser(VOCABULARY, 64, ScriptedDenoiser.spelling(
                    VOCABULARY,
                    new int[] {1, 5, END, 6, 4, 7, END, 8, 8},
                    new double[] {0, 0.95, 0.95, 0.5, 0, 0.6, 0.95, 0.5, 0.5}));
            Canvas canvas = Canvas.between(
                    new int[] {1}, new int[] {MASK, MASK, MASK, 4, MASK, MASK, MASK}, new int[] {END}, MASK);
            DecodingRun run = new BlockDecoder(denoiser).start(
                    canvas, threshold().endTokens(Set.of(END)).endRule(EndRule.WITHIN_BLANK).build());

            assertThat(run.advance().committed()).containsExactly(1, 2, 6);
            assertThat(canvas.tokens()).containsExactly(1, 5, END, END, 4, MASK, END, END, END);
            assertThat(run.isOver()).isFalse();
            run.advance();
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
            assertThat(canvas.tokens()).containsExactly(1, 5, END, END, 4, 7, END, END, END);
        }

        @Test
        void aBlankThatEndedIsAnEndAlsoIfAnEditFillsTheOthers() {
            denoiser = new ScriptedDenoiser(VOCABULARY, 64, ScriptedDenoiser.spelling(
                    VOCABULARY, new int[] {END, 4, 7}, new double[] {0.95, 0, 0.5}));
            Canvas canvas = Canvas.between(new int[0], new int[] {MASK, 4, MASK}, new int[0], MASK);
            DecodingRun run = new BlockDecoder(denoiser).start(
                    canvas, threshold().endTokens(Set.of(END)).endRule(EndRule.WITHIN_BLANK).build());
            run.advance();
            run.steer(steered -> steered.pin(2, 9));
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
        }

        @Test
        void blanksWithoutAnEndTokenAreFilledToTheLast() {
            modelIsRandom(3);
            for (int blockLength = 1; blockLength < 8; blockLength++) {
                Canvas canvas =
                        Canvas.between(new int[] {1}, new int[] {MASK, 4, MASK, MASK, 4, END, MASK}, new int[] {2}, MASK);
                DecodingRun run = new BlockDecoder(denoiser).start(canvas, threshold()
                        .blockLength(blockLength).endTokens(Set.of(END)).endRule(EndRule.WITHIN_BLANK).build());
                toTheEnd(run);
                assertThat(canvas.maskedCount(new Span(0, canvas.length()))).isZero();
                boolean ended = IntStream.of(1, 3, 4, 7).anyMatch(position -> canvas.token(position) == END);
                assertThat(run.ending()).isEqualTo(ended ? Ending.END_OF_SEQUENCE : Ending.LENGTH);
            }
        }

        @Test
        void anEndTokenInThePromptIsNoEnd() {
            modelWants(new int[] {5, 6}, 0.95, 0.95);
            Canvas canvas = Canvas.of(new int[] {1, END}, 2, MASK);
            DecodingRun run = new BlockDecoder(denoiser)
                    .start(canvas, threshold().endTokens(Set.of(END)).build());
            toTheEnd(run);
            assertThat(run.ending()).isEqualTo(Ending.LENGTH);
            assertThat(canvas.tokens()).containsExactly(1, END, 5, 6);
        }

        @Test
        void anEndTokenGivenInATextWithBlanksIsNoEnd() {
            modelWants(new int[] {5, 6, 7}, 0.95, 0.95, 0.5);
            Canvas canvas = Canvas.ofBlanks(new int[] {1, END, MASK, 4, MASK}, MASK);
            DecodingRun run = new BlockDecoder(denoiser)
                    .start(canvas, threshold().endTokens(Set.of(END)).build());
            toTheEnd(run);
            assertThat(canvas.tokens()).containsExactly(1, END, 5, 4, 7);
            assertThat(run.ending()).isEqualTo(Ending.LENGTH);
        }
    }

    @Nested
    class StopConditions {

        @Test
        void seeTheLeftmostSettledPartAndEndTheRun() {
            modelWants(new int[] {5, 6, 7, 8}, 0.5, 0.95, 0.4, 0.3);
            List<Span> settled = new ArrayList<>();
            DecodingRun run = start(4, threshold().stopCondition((canvas, span) -> {
                settled.add(span);
                return span.length() >= 2;
            }));
            toTheEnd(run);
            assertThat(settled).containsExactly(new Span(2, 2), new Span(2, 4));
            assertThat(run.ending()).isEqualTo(Ending.STOP_STRING);
            assertThat(answer(run)).containsExactly(5, 6, MASK, MASK);
        }

        @Test
        void anEndTokenComesFirst() {
            modelWants(new int[] {END, 6}, 0.95, 0.95);
            DecodingRun run =
                    start(2, threshold().endTokens(Set.of(END)).stopCondition((canvas, span) -> span.length() > 0));
            toTheEnd(run);
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
        }
    }

    @Nested
    class Haste {

        private final MovableClock clock = new MovableClock();

        @ParameterizedTest
        @EnumSource(value = CacheMode.class, names = {"NONE", "PREFIX", "DUAL"})
        void afterTheTimeLimitTheBestProposalsAreCommittedWithoutAnotherCall(CacheMode cache) {
            modelWants(new int[] {5, 6, 7, 8, 9}, 0.5, 0.95, 0.4, 0.3, 0.2);
            DecodingRun run =
                    start(5, threshold().blockLength(3).cache(cache).timeLimit(Duration.ofMillis(40)), clock);
            run.advance();
            clock.move(Duration.ofMillis(39));
            assertThat(run.advance().committed()).containsExactly(2);
            int calls = denoiser.calls().size();
            clock.move(Duration.ofMillis(1));
            RefinementPass last = run.advance();
            assertThat(last.committed()).containsExactly(4, 5, 6);
            assertThat(last.number()).isEqualTo(2);
            assertThat(last.forwards()).isEqualTo(2);
            assertThat(run.ending()).isEqualTo(Ending.DEADLINE);
            assertThat(answer(run)).containsExactly(5, 6, 7, 8, 9);
            assertThat(denoiser.calls()).hasSize(calls);
        }

        @Test
        void aTimeLimitReachedBeforeTheFirstPassCostsOneCall() {
            modelWants(new int[] {5, 6, 7}, 0.5, 0.4, 0.3);
            DecodingRun run = start(3, threshold().timeLimit(Duration.ofMillis(40)), clock);
            clock.move(Duration.ofSeconds(1));
            assertThat(run.advance().committed()).containsExactly(2, 3, 4);
            assertThat(run.ending()).isEqualTo(Ending.DEADLINE);
            assertThat(run.forwards()).isEqualTo(1);
            assertThat(answer(run)).containsExactly(5, 6, 7);
        }

        @Test
        void aBlockCausalRunEndsWithItsBlock() {
            modelWants(new int[] {5, 6, 7, 8}, 0.5, 0.4, 0.3, 0.2);
            DecodingRun run = start(
                    4,
                    threshold().blockLength(2).cache(CacheMode.BLOCK_CAUSAL).timeLimit(Duration.ofMillis(40)),
                    clock);
            run.advance();
            clock.move(Duration.ofSeconds(1));
            int calls = denoiser.calls().size();
            run.advance();
            assertThat(run.ending()).isEqualTo(Ending.DEADLINE);
            assertThat(answer(run)).containsExactly(5, 6, MASK, MASK);
            assertThat(denoiser.calls()).hasSize(calls);
        }

        @Test
        void anEndTokenAmongTheBestProposalsIsTheReason() {
            modelWants(new int[] {5, END, 7}, 0.5, 0.4, 0.3);
            DecodingRun run = start(3, threshold().endTokens(Set.of(END)).timeLimit(Duration.ofMillis(40)), clock);
            run.advance();
            clock.move(Duration.ofSeconds(1));
            run.advance();
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
        }

        @Test
        void aStopAmongTheBestProposalsIsTheReason() {
            modelWants(new int[] {5, 6, 7}, 0.5, 0.4, 0.3);
            DecodingRun run = start(
                    3,
                    threshold()
                            .stopCondition((canvas, settled) -> settled.length() >= 2)
                            .timeLimit(Duration.ofMillis(40)),
                    clock);
            run.advance();
            clock.move(Duration.ofSeconds(1));
            run.advance();
            assertThat(run.ending()).isEqualTo(Ending.STOP_STRING);
        }

        @Test
        void finishCommitsTheBestProposalsInTheNextPass() {
            modelWants(new int[] {5, 6, 7}, 0.5, 0.95, 0.3);
            DecodingRun run = start(3, threshold());
            run.advance();
            run.finish();
            assertThat(run.isOver()).isFalse();
            assertThat(run.advance().committed()).containsExactly(2, 4);
            assertThat(run.ending()).isEqualTo(Ending.FINISH_REQUESTED);
            assertThat(run.forwards()).isEqualTo(1);
        }
    }

    @Nested
    class Blocks {

        @Test
        void followOneAnotherAndTheLastMayBeShorter() {
            modelWants(new int[] {5, 6, 7, 8, 9}, 0.5, 0.5, 0.5, 0.5, 0.5);
            List<RefinementPass> passes = toTheEnd(start(5, threshold().blockLength(2)));
            assertThat(passes).extracting(RefinementPass::blockSpan).containsExactly(
                    new Span(2, 4), new Span(2, 4), new Span(4, 6), new Span(4, 6), new Span(6, 7));
            assertThat(passes).extracting(RefinementPass::block).containsExactly(0, 0, 1, 1, 2);
            assertThat(passes).extracting(RefinementPass::step).containsExactly(0, 1, 0, 1, 0);
        }

        @Test
        void theFirstPassOfABlockShowsWhatAllLaterPositionsMayBecome() {
            modelIsRandom(3);
            DecodingRun run = start(6, threshold().blockLength(2).cache(CacheMode.DUAL));
            RefinementPass first = run.advance();
            assertThat(first.predictions().positions()).containsExactly(2, 3, 4, 5, 6, 7);
            assertThat(first.candidates().positions()).containsExactly(2, 3);
            assertThat(run.advance().predictions().positions()).hasSizeLessThan(3);
        }

        @Test
        void boundsHoldInEachBlock() {
            modelWants(new int[] {5, 6, 7, 8, 9, 10}, 0.99, 0.99, 0.99, 0.1, 0.1, 0.1);
            DecodingRun run = start(
                    6, DecodingOptions.with(UnmaskingPolicies.threshold(0.9).bounded(2, 2)).blockLength(3));
            assertThat(toTheEnd(run)).extracting(pass -> pass.committed().length).containsExactly(2, 1, 2, 1);
        }

        @Test
        void theQuotaIsPartOfThePass() {
            modelIsRandom(4);
            DecodingRun run = start(
                    5,
                    DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                            .schedule(Schedule.EVEN, 3));
            assertThat(toTheEnd(run)).extracting(RefinementPass::quota).containsExactly(2, 2, 1);
        }

        @Test
        void leftToRightCommitsInOrder() {
            modelIsRandom(5);
            DecodingRun run =
                    start(9, DecodingOptions.with(UnmaskingPolicies.leftToRight()).blockLength(4));
            assertThat(toTheEnd(run).stream().flatMapToInt(pass -> Arrays.stream(pass.committed())))
                    .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        }

        @Test
        void confidencesAreWhatThePolicyRanksBy() {
            modelIsRandom(6);
            RefinementPass pass = start(
                            4,
                            DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.MARGIN)).schedule(Schedule.EVEN, 2))
                    .advance();
            assertThat(pass.confidences()).isEqualTo(pass.candidates().margins());
        }

        @Test
        void aBlockWithoutBlanksTakesNoPass() {
            modelIsRandom(7);
            Canvas canvas = Canvas.ofBlanks(new int[] {MASK, 1, 2, 3, 4, MASK, 5, 6}, MASK);
            DecodingRun run = new BlockDecoder(denoiser).start(canvas, threshold().blockLength(2).build());
            assertThat(toTheEnd(run)).extracting(RefinementPass::block).containsExactly(0, 2);
        }

        @Test
        void aCanvasWithoutBlanksIsDoneAtOnce() {
            modelIsRandom(8);
            DecodingRun run = new BlockDecoder(denoiser)
                    .start(Canvas.ofBlanks(new int[] {1, 2, 3}, MASK), threshold().build());
            assertThat(run.isOver()).isTrue();
            assertThat(run.ending()).isEqualTo(Ending.LENGTH);
            assertThat(denoiser.calls()).isEmpty();
        }
    }

    @Nested
    class Costs {

        @Test
        void guidanceCountsOneForwardAndTheTokensOfBothSequences() {
            modelIsRandom(9);
            DecodingRun run = start(
                    4,
                    DecodingOptions.with(UnmaskingPolicies.leftToRight())
                            .cache(CacheMode.DUAL)
                            .blockLength(2)
                            .readout(new Readout(4, 1, Set.of(), 0)));
            toTheEnd(run);
            assertThat(run.forwards()).isEqualTo(4);
            assertThat(run.tokensComputed()).isEqualTo(2 * (6 + 2 + 6 + 2));
        }

        @Test
        void aPaddedPromptIsAppendedBlockByBlockAndCountsOneForward() {
            modelWants(new int[] {5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
            Canvas canvas = Canvas.padded(new int[] {1, 2, 3, 4, 5}, 4, 4, MASK, 17);
            DecodingRun run = new BlockDecoder(denoiser)
                    .start(
                            canvas,
                            DecodingOptions.with(UnmaskingPolicies.threshold(0))
                                    .blockLength(2)
                                    .cache(CacheMode.BLOCK_CAUSAL)
                                    .build());
            toTheEnd(run);
            assertThat(run.forwards()).isEqualTo(4);
            assertThat(denoiser.calls())
                    .extracting(ScriptedDenoiser.Call::kind, ScriptedDenoiser.Call::computed)
                    .containsExactly(
                            tuple(EXTEND, 0),
                            tuple(EXTEND, 1),
                            tuple(EXTEND, 2),
                            tuple(EXTEND, 2),
                            tuple(REFINE, 2),
                            tuple(EXTEND, 2),
                            tuple(REFINE, 2));
        }
    }

    @Nested
    class TheMaskToken {

        @ParameterizedTest
        @ValueSource(doubles = {0, 1})
        void isNeverChosen(double temperature) {
            modelWants(new int[] {MASK, MASK, MASK, MASK}, 0.9, 0.9, 0.9, 0.9);
            DecodingRun run = start(4, threshold().sampling(new Sampling(temperature, 0.5, 5, 1)));
            toTheEnd(run);
            assertThat(answer(run)).doesNotContain(MASK);
        }

        @Test
        void failsTheRunWhereTheModelProposesNothingElse() {
            modelWants(new int[] {MASK}, 0.9);
            DecodingRun run = start(1, threshold().readout(Readout.of(1)));
            assertThatThrownBy(() -> toTheEnd(run)).hasMessageContaining("mask");
        }
    }

    @Nested
    class Sampled {

        private List<int[]> canvases(long seed) {
            modelIsRandom(11);
            DecodingRun run = start(
                    12,
                    threshold().cache(CacheMode.PREFIX).blockLength(5).sampling(new Sampling(1, 0.9, 100, seed)));
            return toTheEnd(run).stream().map(RefinementPass::canvas).toList();
        }

        @Test
        void theSameSeedRepeatsTheRunAndAnotherDoesNot() {
            assertThat(canvases(1).toArray(int[][]::new)).isDeepEqualTo(canvases(1).toArray(int[][]::new));
            List<int[]> one = canvases(1);
            List<int[]> two = canvases(2);
            assertThat(one.get(one.size() - 1)).isNotEqualTo(two.get(two.size() - 1));
        }
    }

    @Nested
    class Lifecycle {

        @Test
        void theEndingIsUnknownBeforeTheEndAndNothingFollowsIt() {
            modelWants(new int[] {5}, 0.95);
            DecodingRun run = start(1, threshold());
            assertThatThrownBy(run::ending).isInstanceOf(IllegalStateException.class);
            run.advance();
            assertThatThrownBy(run::advance)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("LENGTH");
        }

        @Test
        void passesKeepTheCanvasAsItWas() {
            modelWants(new int[] {5, 6}, 0.5, 0.6);
            DecodingRun run = start(2, threshold());
            RefinementPass first = run.advance();
            run.advance();
            assertThat(first.canvas()).containsExactly(1, 2, MASK, 6);
        }

        @Test
        void interruptionFailsTheNextPassAndClosingFreesTheSession() {
            modelIsRandom(12);
            DecodingRun run = start(6, threshold());
            run.advance();
            run.interrupt();
            assertThatThrownBy(run::advance).isInstanceOf(DenoisingInterruptedException.class);
            assertThat(denoiser.openSessions()).containsExactly(0);
            run.close();
            assertThat(denoiser.openSessions()).isEmpty();
        }

        @Test
        void aCanvasThatIsTooLongIsRefused() {
            modelIsRandom(13);
            assertThatThrownBy(() -> start(63, threshold())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Options {

        @Test
        void whatCannotWorkIsRefused() {
            assertThatThrownBy(() -> threshold().blockLength(0).build()).hasMessageContaining("blocks of 0");
            assertThatThrownBy(() -> threshold().schedule(Schedule.EVEN, 0).build()).hasMessageContaining("0 passes");
            assertThatThrownBy(() -> threshold().completion(Completion.SCHEDULE_OVER).build())
                    .hasMessageContaining("no schedule");
            assertThatThrownBy(() -> Readout.of(0)).hasMessageContaining("0 candidates");
            assertThatThrownBy(() -> new Readout(1, -1, Set.of(), 0)).hasMessageContaining("strength -1");
            assertThatThrownBy(() -> new Readout(1, Double.NaN, Set.of(), 0)).hasMessageContaining("NaN");
            assertThatThrownBy(() -> new Readout(1, 0, Set.of(), -1)).hasMessageContaining("shift of -1");
        }
    }

    /** Stands still unless moved. */
    private static final class MovableClock extends Clock {
        private Instant now = Instant.EPOCH;

        void move(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
