package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Readout;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Making the inputs of a run over 139 tokens, and reading proposals for 128 rows of 16 tokens out of its outputs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProposalsBenchmark {

    private static final int ROWS = 128;
    private static final int WIDTH = 16;

    private final int[] positions = IntStream.range(11, 11 + ROWS).toArray();
    private final int[] tokens = new int[11 + ROWS];
    private Map<String, OnnxTensor> outputs;
    private ReadoutGraph readout;

    @Setup
    public void start() throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        outputs = Map.of(
                "top_ids", OnnxTensor.createTensor(environment, new long[ROWS][WIDTH]),
                "top_probs", OnnxTensor.createTensor(environment, new float[ROWS][WIDTH]),
                "entropy", OnnxTensor.createTensor(environment, new float[ROWS]));
        readout = new ReadoutGraph(Readout.of(WIDTH), 6144, null);
    }

    @TearDown
    public void stop() {
        outputs.values().forEach(OnnxTensor::close);
    }

    @Benchmark
    public Proposals read() throws OrtException {
        return readout.read(positions, outputs, null, new InterruptibleRuns());
    }

    @Benchmark
    public OnnxTensor write() throws OrtException {
        try (Tensors tensors = new Tensors()) {
            tensors.longs(tokens, 1, tokens.length);
            tensors.longs(tokens, 1, tokens.length);
            tensors.longs(positions);
            tensors.longs(new int[0]);
            return tensors.longs(WIDTH);
        }
    }
}
