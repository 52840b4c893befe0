package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link Denoiser} keeps to. */
public abstract class DenoiserContract {

    private static final int PROMPT = 7;
    private static final int ANSWER = 13;

    /** A denoiser that the implementation's tests close. */
    protected abstract Denoiser denoiser();

    protected abstract int maskToken();

    /** Largest difference of two probabilities that are computed in another order. */
    protected double tolerance() {
        return 1e-5;
    }

    private Canvas canvas(long seed) {
        return Canvas.of(randomTokens(seed, PROMPT), ANSWER, maskToken());
    }

    private int[] randomTokens(long seed, int length) {
        return new Random(seed)
                .ints(0, denoiser().vocabularySize())
                .filter(token -> token != maskToken())
                .limit(length)
                .toArray();
    }

    private static Span all(Canvas canvas) {
        return new Span(0, canvas.length());
    }

    private static int[] positions(int start, int end) {
        return IntStream.range(start, end).toArray();
    }

    protected void assertSame(Proposals actual, Proposals expected) {
        assertThat(actual.size()).isEqualTo(expected.size());
        assertThat(actual.width()).isEqualTo(expected.width());
        for (int row = 0; row < expected.size(); row++) {
            assertThat(actual.position(row)).isEqualTo(expected.position(row));
            assertThat(actual.token(row, 0)).as("best token of row %s", row).isEqualTo(expected.token(row, 0));
            assertThat((double) actual.entropy(row)).isCloseTo(expected.entropy(row), within(100 * tolerance()));
            for (int rank = 0; rank < expected.width(); rank++) {
                assertThat((double) actual.probability(row, rank))
                        .as("probability of rank %s in row %s", rank, row)
                        .isCloseTo(expected.probability(row, rank), within(tolerance()));
            }
        }
    }

    private static void assertDifferent(Proposals actual, Proposals other) {
        assertThat(actual.size()).isEqualTo(other.size()).isPositive();
        double largest = IntStream.range(0, actual.size())
                .mapToDouble(row -> Math.abs(actual.probability(row, 0) - other.probability(row, 0)))
                .max()
                .orElseThrow();
        assertThat(largest).as("largest difference").isGreaterThan(1e-4);
    }

    @Test
    void rowsAreThoseAskedForWithDistinctTokensInDescendingOrder() {
        Canvas canvas = canvas(1);
        int[] asked = {0, 3, PROMPT, PROMPT + 5, PROMPT + ANSWER - 1};
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(9))) {
            Proposals proposals = session.refresh(all(canvas), asked);
            assertThat(proposals.width()).isEqualTo(9);
            assertThat(proposals.size()).isEqualTo(asked.length);
            for (int row = 0; row < asked.length; row++) {
                int current = row;
                assertThat(proposals.position(row)).isEqualTo(asked[row]);
                assertThat(IntStream.range(0, 9).mapToObj(rank -> proposals.token(current, rank)).toList())
                        .doesNotHaveDuplicates()
                        .allMatch(token -> token >= 0 && token < denoiser().vocabularySize());
                double[] probabilities = IntStream.range(0, 9)
                        .mapToDouble(rank -> proposals.probability(current, rank))
                        .toArray();
                assertThat(IntStream.range(1, 9)).allMatch(rank -> probabilities[rank] <= probabilities[rank - 1]);
                assertThat(probabilities[0]).isGreaterThan(0);
                assertThat(Arrays.stream(probabilities).sum()).isLessThan(1 + 1e-5);
                assertThat((double) proposals.entropy(row))
                        .isBetween(0.0, Math.log(denoiser().vocabularySize()) + 1e-4);
            }
        }
    }

    @Test
    void rowsOfTheWholeVocabularySumToOneAndHaveTheEntropyGiven() {
        Canvas canvas = canvas(2);
        int width = denoiser().vocabularySize();
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(width + 50))) {
            Proposals proposals = session.refresh(all(canvas), new int[] {PROMPT});
            assertThat(proposals.width()).isEqualTo(width);
            double[] probabilities =
                    IntStream.range(0, width).mapToDouble(rank -> proposals.probability(0, rank)).toArray();
            assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-4));
            assertThat(-Arrays.stream(probabilities).filter(p -> p > 0).map(p -> p * Math.log(p)).sum())
                    .isCloseTo(proposals.entropy(0), within(1e-3));
        }
    }

    @Test
    void refiningTheWholeCanvasEqualsRefreshingIt() {
        Canvas canvas = canvas(3);
        int[] asked = positions(PROMPT, canvas.length());
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5))) {
            Proposals refreshed = session.refresh(all(canvas), asked);
            assertSame(session.refine(asked), refreshed);
            canvas.commit(PROMPT + 4, refreshed.token(4, 0));
            Proposals refined = session.refine(asked);
            assertDifferent(refined, refreshed);
            assertSame(refined, session.refresh(all(canvas), asked));
        }
    }

    @Test
    void refiningAWindowEqualsTheRefreshWhileNothingChanged() {
        for (Span window : new Span[] {
            new Span(PROMPT, PROMPT + ANSWER), new Span(PROMPT, PROMPT + 6), new Span(PROMPT + 4, PROMPT + 9)
        }) {
            Canvas canvas = canvas(4);
            int[] asked = positions(window.start(), window.end());
            try (DenoisingSession session = denoiser().open(canvas, Readout.of(5))) {
                Proposals refreshed = session.refresh(window, asked);
                assertSame(session.refine(asked), refreshed);
            }
        }
    }

    @Test
    void refiningSeesChangesInsideTheWindowAndNoneOutside() {
        Canvas canvas = canvas(5);
        Span window = new Span(PROMPT, PROMPT + 6);
        int[] asked = {PROMPT + 1, PROMPT + 2};
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5))) {
            Proposals refreshed = session.refresh(window, asked);
            canvas.commit(PROMPT + 8, randomTokens(50, 1)[0]);
            assertSame(session.refine(asked), refreshed);
            canvas.commit(PROMPT + 5, randomTokens(51, 1)[0]);
            assertDifferent(session.refine(asked), refreshed);
        }
    }

    @Test
    void whatARefinementKeepsIsNotRunAgainAndSeenAsItWas() {
        Canvas canvas = canvas(16);
        Span window = new Span(PROMPT, PROMPT + 9);
        int[] kept = {PROMPT, PROMPT + 3, PROMPT + 4};
        int[] asked = {PROMPT + 1, PROMPT + 2, PROMPT + 8};
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5));
                DenoisingSession other = denoiser().open(canvas, Readout.of(5))) {
            session.refresh(window, new int[0]);
            other.refresh(window, new int[0]);
            IntStream.of(kept).forEach(position -> canvas.commit(position, randomTokens(position, 1)[0]));
            Proposals expected = other.refine(asked);
            assertSame(session.refine(asked, kept), expected);
            long before = session.tokensComputed();
            assertSame(session.refine(asked), expected);
            assertThat(session.tokensComputed() - before).isEqualTo(window.length() - kept.length);

            canvas.remask(PROMPT + 3);
            assertSame(session.refine(asked), expected);
            assertDifferent(other.refine(asked), expected);
            canvas.commit(PROMPT + 2, randomTokens(90, 1)[0]);
            assertDifferent(session.refine(new int[] {PROMPT + 1, PROMPT + 2, PROMPT + 8}), expected);
        }
    }

    @Test
    void aRefreshForgetsWhatRefinementsKept() {
        Canvas canvas = canvas(17);
        Span window = new Span(PROMPT, PROMPT + 6);
        int[] asked = positions(window.start(), window.end());
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5))) {
            session.refresh(window, new int[0]);
            session.refine(new int[0], new int[] {PROMPT + 1, PROMPT + 2});
            canvas.commit(PROMPT + 1, randomTokens(91, 1)[0]);
            Proposals refreshed = session.refresh(window, asked);
            assertSame(session.refine(asked), refreshed);
        }
    }

    @Test
    void aRefinementLeavesOutWhatIsNotLookedAt() {
        Canvas canvas = canvas(18);
        int end = PROMPT + 8;
        Canvas shorter = Canvas.between(
                Arrays.copyOf(canvas.tokens(), PROMPT), Arrays.copyOfRange(canvas.tokens(), PROMPT, end), new int[0], maskToken());
        int[] asked = positions(PROMPT, end);
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5));
                DenoisingSession other = denoiser().open(shorter, Readout.of(5))) {
            Proposals whole = session.refresh(all(canvas), asked);
            session.lookUntil(end);
            Proposals partial = session.refine(asked);
            assertDifferent(partial, whole);
            assertSame(partial, other.refresh(all(shorter), asked));
            assertThat(session.tokensComputed()).isEqualTo(canvas.length() + end);
        }
    }

    @Test
    void aRefreshForgetsTheOneBefore() {
        Canvas canvas = canvas(6);
        Span first = new Span(PROMPT, PROMPT + 6);
        Span second = new Span(PROMPT + 6, PROMPT + ANSWER);
        int[] asked = positions(second.start(), second.end());
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5));
                DenoisingSession fresh = denoiser().open(canvas, Readout.of(5))) {
            session.refresh(first, new int[0]);
            session.refine(positions(first.start(), first.end()));
            for (int position = first.start(); position < first.end(); position++) {
                canvas.commit(position, randomTokens(position, 1)[0]);
            }
            session.refresh(second, new int[0]);
            fresh.refresh(second, new int[0]);
            assertSame(session.refine(asked), fresh.refine(asked));
        }
    }

    @Test
    void positionsThatAreNotLookedAtAreAsIfTheyWereNotThere() {
        Canvas canvas = canvas(15);
        int end = PROMPT + 8;
        Canvas shorter = Canvas.between(
                Arrays.copyOf(canvas.tokens(), PROMPT), Arrays.copyOfRange(canvas.tokens(), PROMPT, end), new int[0], maskToken());
        Span window = new Span(PROMPT, PROMPT + 6);
        int[] asked = positions(window.start(), window.end());
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5));
                DenoisingSession other = denoiser().open(shorter, Readout.of(5))) {
            Proposals whole = session.refresh(window, asked);
            session.lookUntil(end);
            Proposals partial = session.refresh(window, asked);
            assertDifferent(partial, whole);
            assertSame(partial, other.refresh(window, asked));
            assertSame(session.refine(asked), partial);
            assertThat(session.tokensComputed()).isEqualTo(canvas.length() + end + window.length());
            session.lookUntil(canvas.length());
            assertSame(session.refresh(window, asked), whole);
        }
    }

    @Test
    void positionsMayBeEmpty() {
        Canvas canvas = canvas(7);
        int[] asked = positions(PROMPT, PROMPT + 6);
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5));
                DenoisingSession other = denoiser().open(canvas, Readout.of(5))) {
            assertThat(session.refresh(new Span(PROMPT, PROMPT + 6), new int[0]).size()).isZero();
            assertThat(session.refine(new int[0]).size()).isZero();
            Proposals expected = other.refresh(new Span(PROMPT, PROMPT + 6), asked);
            assertSame(session.refine(asked), expected);
        }
    }

    @Test
    void extendedSpansAreKeptAndLaterPositionsAreNotSeen() {
        Canvas canvas = canvas(8);
        Span window = new Span(PROMPT, PROMPT + 5);
        int[] asked = positions(window.start(), window.end());
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(5))) {
            session.extend(new Span(0, PROMPT), window);
            Proposals before = session.refine(asked);
            canvas.commit(PROMPT + 9, randomTokens(80, 1)[0]);
            assertSame(session.refine(asked), before);
            canvas.commit(PROMPT + 2, randomTokens(81, 1)[0]);
            assertDifferent(session.refine(asked), before);
        }
    }

    @Test
    void tokensComputedCountsEveryPositionThatRan() {
        Canvas canvas = canvas(9);
        Span window = new Span(PROMPT, PROMPT + 5);
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(2));
                DenoisingSession extended = denoiser().open(canvas, Readout.of(2))) {
            assertThat(session.tokensComputed()).isZero();
            session.refresh(window, new int[] {PROMPT});
            assertThat(session.tokensComputed()).isEqualTo(PROMPT + ANSWER);
            session.refine(new int[] {PROMPT});
            assertThat(session.tokensComputed()).isEqualTo(PROMPT + ANSWER + 5);
            extended.extend(new Span(0, PROMPT), window);
            extended.refine(new int[] {PROMPT});
            assertThat(extended.tokensComputed()).isEqualTo(PROMPT + 5);
        }
    }

    @Test
    void refiningBeforeAnythingElseIsRefused() {
        try (DenoisingSession session = denoiser().open(canvas(10), Readout.of(2))) {
            assertThatThrownBy(() -> session.refine(new int[] {PROMPT})).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aCanvasLongerThanTheContextIsRefused() {
        int most = denoiser().contextLength();
        Canvas tooLong = Canvas.of(new int[0], most + 1, maskToken());
        assertThatThrownBy(() -> denoiser().open(tooLong, Readout.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(most + 1));
        denoiser().open(Canvas.of(new int[0], most, maskToken()), Readout.of(2)).close();
    }

    @Test
    void sessionsDoNotDisturbEachOther() {
        Canvas one = canvas(11);
        Canvas two = canvas(12);
        Span window = new Span(PROMPT, PROMPT + 6);
        int[] asked = positions(window.start(), window.end());
        Proposals expectedOne;
        Proposals expectedTwo;
        try (DenoisingSession session = denoiser().open(one, Readout.of(5))) {
            expectedOne = session.refresh(window, asked);
        }
        try (DenoisingSession session = denoiser().open(two, Readout.of(5))) {
            expectedTwo = session.refresh(window, asked);
        }
        try (DenoisingSession first = denoiser().open(one, Readout.of(5));
                DenoisingSession second = denoiser().open(two, Readout.of(5))) {
            first.refresh(window, asked);
            second.refresh(window, asked);
            assertSame(first.refine(asked), expectedOne);
            assertSame(second.refine(asked), expectedTwo);
            second.interrupt();
            assertSame(first.refine(asked), expectedOne);
        }
    }

    @Test
    void interruptionFailsLaterCalls() {
        Canvas canvas = canvas(13);
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(2))) {
            session.refresh(all(canvas), new int[] {PROMPT});
            session.interrupt();
            assertThatThrownBy(() -> session.refine(new int[] {PROMPT}))
                    .isInstanceOf(DenoisingInterruptedException.class);
            assertThatThrownBy(() -> session.refresh(all(canvas), new int[] {PROMPT}))
                    .isInstanceOf(DenoisingInterruptedException.class);
            assertThat(session.tokensComputed()).isEqualTo(canvas.length());
        }
    }

    @Test
    @Timeout(30)
    void interruptionFromAnotherThreadEndsASessionThatRuns() throws Exception {
        Canvas canvas = canvas(14);
        CountDownLatch running = new CountDownLatch(3);
        try (DenoisingSession session = denoiser().open(canvas, Readout.of(2))) {
            CompletableFuture<Void> runs = CompletableFuture.runAsync(() -> {
                while (true) {
                    session.refresh(all(canvas), new int[] {PROMPT});
                    running.countDown();
                }
            });
            running.await();
            session.interrupt();
            assertThatThrownBy(() -> runs.get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(DenoisingInterruptedException.class);
        }
    }
}
