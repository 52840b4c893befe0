package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.ScriptedDenoiser.Call;
import dev.darkroom.diffusion.ScriptedDenoiser.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs whose canvas is changed on the way, runs that begin with a canvas that is half done, and windows around edits. */
class DecodingRunSteeringTests {

    private static final int VOCABULARY = 12;
    private static final int MASK = 11;
    private static final int END = 10;
    private static final int CONTEXT = 64;
    private static final int[] PROMPT = {1, 2, 3, 4};

    private final ScriptedDenoiser denoiser = new ScriptedDenoiser(
            VOCABULARY, CONTEXT, ScriptedDenoiser.pseudoRandom(VOCABULARY, 4, 2));

    private static DecodingOptions.Builder threshold() {
        return DecodingOptions.with(UnmaskingPolicies.threshold(0.6));
    }

    private DecodingRun start(Canvas canvas, DecodingOptions options) {
        return new BlockDecoder(denoiser).start(canvas, options);
    }

    /** An answer that is settled but for some open positions. */
    private static Canvas settled(int length, int... open) {
        Canvas canvas = Canvas.of(PROMPT, length, MASK);
        for (int position : IntStream.range(PROMPT.length, canvas.length()).toArray()) {
            if (Arrays.stream(open).noneMatch(other -> other == position)) {
                canvas.commit(position, 5 + position % 3);
            }
        }
        return canvas;
    }

    private static void assertSamePasses(DecodingRun run, DecodingRun fresh) {
        while (!fresh.isOver()) {
            assertThat(run.isOver()).isFalse();
            RefinementPass pass = run.advance();
            RefinementPass expected = fresh.advance();
            assertThat(pass.canvas()).isEqualTo(expected.canvas());
            assertThat(pass.committed()).isEqualTo(expected.committed());
            assertThat(pass.predictions()).usingRecursiveComparison().isEqualTo(expected.predictions());
            assertThat(List.of(pass.block(), pass.step(), pass.blockSpan(), pass.quota()))
                    .isEqualTo(List.of(expected.block(), expected.step(), expected.blockSpan(), expected.quota()));
        }
        assertThat(run.isOver()).isTrue();
        assertThat(run.ending()).isEqualTo(fresh.ending());
    }

    @ParameterizedTest
    @EnumSource(CacheMode.class)
    void afterSteeringARunIsOneThatBeginsThere(CacheMode cache) {
        Random random = new Random(cache.ordinal());
        for (int round = 0; round < 60; round++) {
            DecodingOptions.Builder options = threshold().cache(cache).blockLength(4 * (1 + random.nextInt(3)));
            if (random.nextBoolean()) {
                options.schedule(Schedule.EVEN, 1 + random.nextInt(5));
            }
            if (random.nextBoolean()) {
                options.endTokens(Set.of(END, 9));
            }
            Canvas canvas = Canvas.of(PROMPT, 4 + random.nextInt(20), MASK);
            DecodingRun run = start(canvas, options.build());
            for (int steerings = 0; steerings < 3 && !run.isOver(); steerings++) {
                for (int pass = random.nextInt(3); pass > 0 && !run.isOver(); pass--) {
                    run.advance();
                }
                if (!run.isOver()) {
                    run.steer(changed -> edit(changed, random));
                }
            }
            if (!run.isOver()) {
                Canvas copy = canvas.copy();
                assertSamePasses(run, start(copy, options.build()));
            }
        }
    }

    private static void edit(Canvas canvas, Random random) {
        int start = PROMPT.length + random.nextInt(canvas.answer().length() + 1);
        Span span = new Span(start, start + random.nextInt(Math.min(4, canvas.length() - start + 1)));
        boolean pinned = IntStream.range(span.start(), span.end()).anyMatch(canvas::isPinned);
        if (pinned || random.nextBoolean()) {
            canvas.replace(span, random.ints(random.nextInt(5), 5, 9).toArray(), END, CONTEXT);
        } else {
            canvas.remask(span);
        }
    }

    @Nested
    class Steering {

        @ParameterizedTest
        @EnumSource(CacheMode.class)
        void thatSettlesTheWholeAnswerEndsTheRun(CacheMode cache) {
            Canvas canvas = settled(6, 7, 8);
            DecodingRun run = start(canvas, threshold().cache(cache).build());
            run.steer(changed -> changed.replace(new Span(7, 9), new int[] {5, 5}, END, CONTEXT));
            assertThat(run.ending()).isEqualTo(Ending.LENGTH);
            assertThat(denoiser.calls()).isEmpty();
        }

        @Test
        void thatSettlesAllBeforeAnEndTokenEndsTheRunThere() {
            Canvas canvas = settled(6, 7, 9);
            canvas.remask(8);
            canvas.commit(8, END);
            DecodingRun run = start(canvas, threshold().endTokens(Set.of(END)).build());
            run.steer(changed -> changed.pin(7, 5));
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
        }

        @Test
        void thatSettlesATextWithAStopStringSaysSo() {
            Canvas canvas = settled(4, 6);
            DecodingRun run = start(
                    canvas, threshold().stopCondition((seen, settled) -> settled.end() > 6).build());
            run.steer(changed -> changed.pin(6, 5));
            assertThat(run.ending()).isEqualTo(Ending.STOP_STRING);
        }

        @Test
        void isRefusedWhenTheRunIsOver() {
            DecodingRun run = start(settled(4), threshold().build());
            assertThatThrownBy(() -> run.steer(canvas -> canvas.remask(new Span(5, 6))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("LENGTH");
            assertThat(run.canvas().maskedCount(run.canvas().answer())).isZero();
        }

        @Test
        void thatDoesNotFitLeavesTheRunAsItWas() {
            DecodingOptions options = threshold().cache(CacheMode.DUAL).blockLength(8).build();
            Canvas canvas = Canvas.of(PROMPT, 16, MASK);
            DecodingRun run = start(canvas, options);
            DecodingRun undisturbed = start(canvas.copy(), options);
            run.advance();
            undisturbed.advance();
            assertThatThrownBy(() -> run.steer(changed -> changed.remask(new Span(0, 6))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertSamePasses(run, undisturbed);
        }

        @ParameterizedTest
        @EnumSource(CacheMode.class)
        void andFinishingCommitTheRestInOnePass(CacheMode cache) {
            Canvas canvas = Canvas.of(PROMPT, 12, MASK);
            DecodingRun run = start(canvas, threshold().cache(cache).blockLength(4).build());
            run.advance();
            run.steer(changed -> changed.pin(5, 6));
            run.finish();
            run.advance();
            assertThat(run.ending()).isEqualTo(Ending.FINISH_REQUESTED);
            assertThat(canvas.token(5)).isEqualTo(6);
            int settled = cache == CacheMode.BLOCK_CAUSAL ? PROMPT.length + 4 : canvas.length();
            assertThat(canvas.maskedCount(new Span(0, settled))).isZero();
        }
    }

    @Nested
    class Beginning {

        @Test
        void withAFullCanvasIsTheEnd() {
            assertThat(start(settled(4), threshold().build()).ending()).isEqualTo(Ending.LENGTH);
        }

        @Test
        void withASettledEndIsTheEnd() {
            Canvas canvas = settled(4, 7);
            canvas.remask(6);
            canvas.commit(6, END);
            DecodingRun run = start(canvas, threshold().endTokens(Set.of(END)).build());
            assertThat(run.ending()).isEqualTo(Ending.END_OF_SEQUENCE);
            assertThat(canvas.token(7)).as("open position after the end").isEqualTo(END);
        }
    }

    @Nested
    class WindowMargin {

        private final DecodingOptions.Builder dual = threshold().cache(CacheMode.DUAL);

        @Test
        void runsTheOpenPartAndItsMarginOnly() {
            start(settled(40, 20, 23), dual.windowMargin(3).build()).advance();
            DecodingRun run = start(settled(40, 20, 23), dual.windowMargin(3).schedule(Schedule.EVEN, 2).build());
            run.advance();
            while (!run.isOver()) {
                run.advance();
            }
            List<Call> cached = denoiser.calls().stream().filter(call -> call.kind() == Kind.REFINE).toList();
            assertThat(cached).isNotEmpty().allSatisfy(call -> assertThat(call.computed()).isEqualTo(10));
        }

        @Test
        void staysWithinTheBlock() {
            DecodingRun run = start(
                    settled(12, 5, 14),
                    DecodingOptions.with(UnmaskingPolicies.leftToRight()).cache(CacheMode.DUAL).windowMargin(30).build());
            run.advance();
            run.advance();
            assertThat(denoiser.calls().get(1).computed()).isEqualTo(12);
        }

        @Test
        void withinAWholeBlockIsARunOfTheBlock() {
            Canvas canvas = settled(20, IntStream.range(8, 16).toArray());
            assertSamePasses(
                    start(canvas.copy(), dual.windowMargin(40).build()), start(canvas, dual.windowMargin(-1).build()));
        }

        /** Where the window begins and ends with blocks, it is the block of a run by blocks. */
        @Test
        void givesWhatABlockOfThatExtentGives() {
            Canvas canvas = settled(24, IntStream.range(12, 20).toArray());
            DecodingOptions byWindow = dual.windowMargin(0).build();
            DecodingOptions byBlock = dual.windowMargin(-1).blockLength(8).build();
            DecodingRun window = start(canvas.copy(), byWindow);
            DecodingRun block = start(canvas, byBlock);
            List<int[]> ofWindow = new ArrayList<>();
            List<int[]> ofBlock = new ArrayList<>();
            while (!window.isOver()) {
                ofWindow.add(window.advance().canvas());
            }
            while (!block.isOver()) {
                ofBlock.add(block.advance().canvas());
            }
            assertThat(ofWindow.toArray(int[][]::new)).isDeepEqualTo(ofBlock.toArray(int[][]::new));
            assertThat(window.tokensComputed()).isEqualTo(block.tokensComputed());
        }
    }
}
