package dev.darkroom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.darkroom.checkpoint.CheckpointImporter;
import dev.darkroom.checkpoint.ImportProgress;
import dev.darkroom.checkpoint.ImportRequest;
import dev.darkroom.checkpoint.Precision;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.PassTooLargeException;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.ModelDirectory;
import dev.darkroom.model.ModelLoadException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The memory of a pass is foreseen from shapes that are those that ONNX Runtime finds when it runs. */
class PassMemoryTests {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({
        "llada-tiny, FP32", "llada-tiny, FP16", "llada-tiny, INT8", "llada-tiny, INT4", "llada-gqa-padded, FP32", "llada-gqa-padded, INT8",
        "dream-tiny, FP32", "dream-tiny, INT4", "a2d-qwen3-tiny, FP16"
    })
    void shapesAreThoseThatRun(String checkpoint, Precision precision) throws IOException, OrtException {
        ModelDirectory directory = imported(checkpoint, precision);
        Random random = new Random(5);
        for (int round = 0; round < 3; round++) {
            PassMemory.Rows rows = new PassMemory.Rows(
                    1 + random.nextInt(20), random.nextInt(12), 1 + random.nextInt(6), random.nextInt(9), 1 + random.nextInt(5));
            Map<String, TensorShape> foreseen = PassMemory.ofModel(directory.graph()).shapes(rows);
            ModelProto observed = withEveryValueAsOutput(directory.graph());
            Map<String, long[]> ran = run(observed, rows);
            assertThat(ran.keySet()).hasSizeGreaterThan(20);
            ran.forEach((name, lengths) -> assertThat(foreseen.get(name).lengths()).as(name).isEqualTo(lengths));
        }
    }

    @Test
    void aPassOverManyRowsTakesAFewTimesTheirScores() {
        ModelDirectory pocket = ModelDirectory.open(Path.of("models/pocket"));
        PassMemory memory = PassMemory.ofModel(pocket.graph());
        long vocabulary = pocket.manifest().vocabularySize();
        long activations = memory.bytes(new PassMemory.Rows(512, 0, 512, 512, 4)) - memory.bytes(PassMemory.SMALLEST);
        // The scores, their logarithms and their probabilities, at the very least two of them at a time.
        assertThat(activations).isGreaterThan(2 * 512 * vocabulary * Float.BYTES);
        assertThat(activations).isLessThan(8 * 512 * vocabulary * Float.BYTES);
        // A byte a weight, and for each output a scale.
        assertThat(memory.weights()).isBetween(pocket.manifest().parameters() * 8 / 10, pocket.manifest().parameters() * 12 / 10);
    }

    @Test
    void aCanvasThatDoesNotFitIsRefusedAndAShorterOneRuns() {
        ModelDirectory pocket = ModelDirectory.open(Path.of("models/pocket"));
        PassMemory memory = PassMemory.ofModel(pocket.graph());
        long limit = memory.bytes(PassMemory.Rows.ofCanvas(100, 4));
        try (Denoiser denoiser = new OnnxDenoiserFactory(new RuntimeSettings(RuntimeSettings.Provider.CPU, 1, 0, limit)).load(pocket)) {
            assertThat(denoise(denoiser, 100, 100)).isEqualTo(100);
            // Longer, but with few rows predicted at a time.
            assertThat(denoise(denoiser, 200, 8)).isEqualTo(8);
            assertThatThrownBy(() -> denoise(denoiser, 200, 200))
                    .isInstanceOf(PassTooLargeException.class)
                    .hasMessageContaining("200 tokens, 200 of them predicted")
                    .hasMessageContaining("darkroom.runtime.memory-limit");
        }
    }

    @Test
    void aGuidedCanvasCountsItsGuidanceToo() {
        ModelDirectory pocket = ModelDirectory.open(Path.of("models/pocket"));
        PassMemory memory = PassMemory.ofModel(pocket.graph());
        long limit = memory.bytes(PassMemory.Rows.ofCanvas(100, 4));
        try (Denoiser denoiser = new OnnxDenoiserFactory(new RuntimeSettings(RuntimeSettings.Provider.CPU, 1, 0, limit)).load(pocket);
                DenoisingSession session = denoiser.open(canvas(100), new Readout(4, 1.5, Set.of(), 0))) {
            assertThatThrownBy(() -> session.refresh(new Span(0, 100), IntStream.range(0, 100).toArray()))
                    .isInstanceOf(PassTooLargeException.class);
            assertThat(session.refresh(new Span(0, 100), new int[] {98, 99}).size()).isEqualTo(2);
        }
    }

    @Test
    void aModelWhoseWeightsDoNotFitIsNotLoaded() {
        ModelDirectory pocket = ModelDirectory.open(Path.of("models/pocket"));
        assertThatThrownBy(() -> new OnnxDenoiserFactory(new RuntimeSettings(RuntimeSettings.Provider.CPU, 1, 0, 5_000_000)).load(pocket))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("its weights and a pass over one token would take about ")
                .hasMessageContaining("MB, and models may take 5.0 MB here; take a smaller model");
    }

    private static int denoise(Denoiser denoiser, int length, int predicted) {
        try (DenoisingSession session = denoiser.open(canvas(length), Readout.of(4))) {
            return session.refresh(new Span(0, length), IntStream.range(length - predicted, length).toArray()).size();
        }
    }

    private static Canvas canvas(int length) {
        return Canvas.of(new int[] {7}, length - 1, 0);
    }

    private ModelDirectory imported(String checkpoint, Precision precision) {
        Path to = temporary.resolve(checkpoint);
        new CheckpointImporter().importCheckpoint(
                new ImportRequest(Path.of("src/test/resources/conformance", checkpoint), to, precision, null), ImportProgress.NONE);
        return ModelDirectory.open(to);
    }

    private static ModelProto withEveryValueAsOutput(Path file) throws IOException {
        ModelProto model = ModelProto.parseFrom(Files.readAllBytes(file));
        GraphProto.Builder graph = model.getGraph().toBuilder();
        Set<String> named = new HashSet<>();
        graph.getOutputList().forEach(output -> named.add(output.getName()));
        for (NodeProto node : graph.getNodeList()) {
            for (String name : node.getOutputList()) {
                if (!name.isEmpty() && named.add(name)) {
                    graph.addOutput(ValueInfoProto.newBuilder().setName(name));
                }
            }
        }
        return model.toBuilder().setGraph(graph).build();
    }

    private static Map<String, long[]> run(ModelProto model, PassMemory.Rows rows) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                OrtSession session = ENVIRONMENT.createSession(model.toByteArray(), options)) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", ids(rows.fed(), 1, rows.fed()));
            inputs.put("position_ids", ids(rows.fed(), 1, rows.fed()));
            inputs.put("logit_rows", rowsOf(rows.asked(), rows.fed()));
            inputs.put("cache_rows", rowsOf(rows.kept(), rows.fed()));
            inputs.put("top_k", OnnxTensor.createTensor(ENVIRONMENT, new long[] {rows.candidates()}));
            for (var input : session.getInputInfo().entrySet()) {
                if (input.getKey().startsWith("past_")) {
                    var info = (TensorInfo) input.getValue().getInfo();
                    long[] shape = {1, info.getShape()[1], rows.cached(), info.getShape()[3]};
                    int bytes = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b) * info.type.size;
                    inputs.put(input.getKey(), OnnxTensor.createTensor(ENVIRONMENT, ByteBuffer.allocateDirect(bytes), shape, info.type));
                }
            }
            Map<String, long[]> shapes = new HashMap<>();
            try (OrtSession.Result result = session.run(inputs)) {
                for (Map.Entry<String, OnnxValue> value : result) {
                    shapes.put(value.getKey(), ((OnnxTensor) value.getValue()).getInfo().getShape());
                }
            } finally {
                inputs.values().forEach(OnnxTensor::close);
            }
            return shapes;
        }
    }

    private static OnnxTensor ids(long count, long... shape) throws OrtException {
        return OnnxTensor.createTensor(
                ENVIRONMENT, LongBuffer.wrap(IntStream.range(0, (int) count).asLongStream().toArray()), shape);
    }

    private static OnnxTensor rowsOf(long count, long fed) throws OrtException {
        long[] rows = IntStream.range(0, (int) count).mapToLong(i -> i % fed).toArray();
        return OnnxTensor.createTensor(ENVIRONMENT, LongBuffer.wrap(rows), new long[] {count});
    }
}
