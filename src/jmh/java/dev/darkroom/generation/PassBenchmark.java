package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A pass without its model: canvas, sampling, policy, texts, events, history, turns. The model's part is taken by proposals
 * that are there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PassBenchmark {

    private static final int PASSES = 16;
    private static final int TOKENS = 128;

    @Param({"spaced", "threshold", "schedule"})
    public String policy;

    private InstalledModel model;
    private GenerationService service;
    private GenerationRequest request;

    @Setup
    public void start() {
        model = InstalledModel.open(Path.of("models/pocket"));
        service = new GenerationService(directory -> new ReadyDenoiser(), GenerationLimits.DEFAULT);
        Integer passes = policy.equals("schedule") ? PASSES : null;
        Integer bound = passes == null ? PASSES : null;
        GenerationOptions options = new GenerationOptions(
                TOKENS, TOKENS, policy, passes, null, bound, bound, null, null, null, null, null, null, null, null, null,
                null, null);
        request = new GenerationRequest(model, model.tokenizer().encode("Tell me a story."), options);
    }

    @TearDown
    public void stop() {
        service.close();
    }

    @Benchmark
    @OperationsPerInvocation(PASSES)
    public GenerationEvent pass() {
        return service.start(request).events(-1).blockLast();
    }

    private static final class ReadyDenoiser implements Denoiser {

        @Override
        public int vocabularySize() {
            return 6144;
        }

        @Override
        public int contextLength() {
            return 512;
        }

        @Override
        public DenoisingSession open(Canvas canvas, Readout readout) {
            return new ReadySession(readout.candidates());
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private static final class ReadySession implements DenoisingSession {

        private final SplittableRandom random = new SplittableRandom(7);
        private final int width;
        private final int[] tokens;
        private final float[] probabilities;
        private final float[] entropies = new float[TOKENS];

        ReadySession(int width) {
            this.width = width;
            this.tokens = random.ints((long) TOKENS * width, 300, 6000).toArray();
            this.probabilities = new float[TOKENS * width];
            for (int i = 0; i < probabilities.length; i++) {
                probabilities[i] = (float) (random.nextDouble() / (1 + i % width) / 2);
            }
        }

        @Override
        public void lookUntil(int end) {
            // Proposals are ready whatever is seen.
        }

        @Override
        public Proposals refresh(Span window, int[] positions) {
            int rows = positions.length;
            return new Proposals(
                    positions,
                    width,
                    Arrays.copyOf(tokens, rows * width),
                    Arrays.copyOf(probabilities, rows * width),
                    Arrays.copyOf(entropies, rows));
        }

        @Override
        public void extend(Span span, Span window) {
            // There is no cache.
        }

        @Override
        public Proposals refine(int[] positions, int[] kept) {
            return refresh(new Span(0, 0), positions);
        }

        @Override
        public long tokensComputed() {
            return 0;
        }

        @Override
        public void interrupt() {
            // No call takes long.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
