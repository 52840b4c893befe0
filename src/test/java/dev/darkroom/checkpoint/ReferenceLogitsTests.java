package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The logits of imported checkpoints are those that the authors' own code computed. */
class ReferenceLogitsTests {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"llada-tiny", "llada-gqa-padded", "dream-tiny-sharded", "a2d-qwen2-tiny", "a2d-qwen3-tiny"})
    void equalThoseOfTheAuthorsCode(String checkpoint) throws Exception {
        Path from = Path.of("src/test/resources/conformance", checkpoint);
        Path to = temporary.resolve(checkpoint);
        new CheckpointImporter().importCheckpoint(
                new ImportRequest(from, to, Precision.FP32, null), ImportProgress.NONE);
        JsonNode cases = JsonFiles.readObject(from.resolve("logits.json")).path("cases");
        int compared = 0;
        try (RunningGraph graph = new RunningGraph(to.resolve("model.onnx"))) {
            for (JsonNode reference : cases) {
                if (reference.has("optional")) {
                    continue;
                }
                int[] ids = StreamSupport.stream(reference.path("input_ids").spliterator(), false)
                        .mapToInt(JsonNode::intValue).toArray();
                float[][] logits = graph.logits(ids);
                compare(reference, logits);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static void compare(JsonNode reference, float[][] logits) {
        int first = reference.path("rows").path(0).asInt(0);
        int rows = reference.path("shape").path(0).intValue();
        int width = reference.path("shape").path(1).intValue();
        float[] expected = new float[rows * width];
        ByteBuffer.wrap(Base64.getDecoder().decode(reference.path("logits_f32_le_base64").stringValue()))
                .order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(expected);
        assertThat(logits[0]).hasSize(width);
        double worst = IntStream.range(0, rows * width)
                .mapToDouble(i -> Math.abs(logits[first + i / width][i % width] - expected[i])).max().orElseThrow();
        assertThat(worst).as("largest difference over %s rows", rows).isLessThan(1e-3);
    }
}
