package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.darkroom.model.ModelManifest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Each family's configuration becomes the dimensions that its weights have, and its graph what its layers compute. */
class ArchitectureTests {

    @TempDir
    Path temporary;

    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of("Dream", shape(true, false, 8, 1)),
                Arguments.of("a2d-qwen2", shape(true, false, 8, 0)),
                Arguments.of("a2d-qwen3", shape(false, true, 12, 0)),
                Arguments.of("a2d-llama", shape(false, false, 8, 0)));
    }

    private static TransformerShape shape(boolean bias, boolean norm, int headDimension, int shift) {
        return new TransformerShape(32, 2, 4, 2, headDimension, 40, 29, 96, RotaryPositions.plain(1_000_000), 1e-6,
                bias, norm, norm, shift);
    }

    private static SyntheticCheckpoint llama() {
        return SyntheticCheckpoint.llamaLayout("a2d-llama", shape(false, false, 8, 0), 1);
    }

    private ModelManifest importCheckpoint(SyntheticCheckpoint checkpoint) throws Exception {
        return new CheckpointImporter().importCheckpoint(new ImportRequest(
                checkpoint.write(temporary.resolve("checkpoint")), temporary.resolve("model"), Precision.FP32, null, true),
                ImportProgress.NONE).manifest();
    }

    private void assertComputes(SyntheticCheckpoint checkpoint) throws Exception {
        int[] ids = {4, 0, 0, 19, 13, 7, 1};
        double[][] expected = new NaiveTransformer(checkpoint).run(ids).logits();
        try (RunningGraph graph = new RunningGraph(temporary.resolve("model").resolve("model.onnx"))) {
            float[][] logits = graph.logits(ids);
            for (int i = 0; i < ids.length; i++) {
                for (int j = 0; j < expected[i].length; j++) {
                    assertThat(Math.abs(logits[i][j] - expected[i][j])).isLessThan(1e-4);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void computesWhatTheFamilyComputes(String modelType, TransformerShape shape) throws Exception {
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llamaLayout(modelType, shape, 2);
        ModelManifest manifest = importCheckpoint(checkpoint);
        assertThat(manifest.architecture()).isEqualTo(modelType);
        assertThat(manifest.logitShift()).isEqualTo(shape.logitShift());
        assertThat(manifest.headDimension()).isEqualTo(shape.headDimension());
        assertThat(manifest.contextLength()).isEqualTo(96);
        assertComputes(checkpoint);
    }

    @Test
    void slowsTheLongWavesOfLlama3() throws Exception {
        RotaryPositions stretched =
                new RotaryPositions(500_000, new RotaryPositions.Stretch(8, 1, 4, 64));
        double kept = RotaryPositions.plain(500_000).frequency(0, 8);
        assertThat(stretched.frequency(0, 8)).isEqualTo(kept);
        double slow = RotaryPositions.plain(500_000).frequency(3, 8);
        assertThat(stretched.frequency(3, 8)).isEqualTo(slow / 8);
        double between = 2 * Math.PI / 64 * 2.5;
        assertThat(stretched.stretch().apply(between)).isCloseTo(between * (0.5 + 0.5 / 8), within(1e-12));

        TransformerShape plain = shape(false, false, 8, 0);
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llamaLayout("a2d-llama", new TransformerShape(
                32, 2, 4, 2, 8, 40, 29, 96, stretched, plain.normEpsilon(), false, false, false, 0), 3);
        checkpoint.config.putObject("rope_scaling").put("rope_type", "llama3").put("factor", 8.0)
                .put("low_freq_factor", 1.0).put("high_freq_factor", 4.0).put("original_max_position_embeddings", 64);
        importCheckpoint(checkpoint);
        assertComputes(checkpoint);
    }

    @Test
    void readsThePositionsOfNewerConfigurations() throws Exception {
        SyntheticCheckpoint checkpoint = llama();
        checkpoint.config.remove("rope_theta");
        checkpoint.config.putObject("rope_parameters").put("rope_type", "default").put("rope_theta", 1_000_000);
        importCheckpoint(checkpoint);
        assertComputes(checkpoint);
    }

    @Test
    void takesTheMlpOfLladaFromItsRatioWhereItGivesNoWidth() throws Exception {
        TransformerShape shape = new TransformerShape(16, 1, 2, 2, 8, 64, 20, 32, RotaryPositions.plain(10_000), 1e-5,
                false, false, false, 0);
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 5);
        checkpoint.config.putNull("mlp_hidden_size").put("mlp_ratio", 4).putNull("n_kv_heads")
                .putNull("embedding_size").put("vocab_size", 20);
        importCheckpoint(checkpoint);
        assertComputes(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attention_bias", "mlp_bias", "use_sliding_window"})
    void refusesWhatItDoesNotCompute(String key) throws Exception {
        SyntheticCheckpoint checkpoint = llama();
        checkpoint.config.put(key, true);
        assertThatThrownBy(() -> importCheckpoint(checkpoint)).isInstanceOf(CheckpointException.class)
                .hasMessageContaining("config.json: " + key + " is true; wanted is null");
    }

    @Test
    void refusesOtherAttention() throws Exception {
        SyntheticCheckpoint checkpoint = llama();
        checkpoint.config.putArray("layer_types").add("full_attention").add("sliding_attention");
        assertThatThrownBy(() -> importCheckpoint(checkpoint))
                .hasMessageContainingAll("layer_types", "sliding_attention", "wanted is full_attention");
    }

    @Test
    void refusesOtherScalingsOfPositions() throws Exception {
        SyntheticCheckpoint checkpoint = llama();
        ObjectNode scaling = checkpoint.config.putObject("rope_scaling");
        scaling.put("rope_type", "yarn").put("factor", 4);
        assertThatThrownBy(() -> importCheckpoint(checkpoint))
                .hasMessageContainingAll("rope_scaling", "yarn", "wanted is null, or rope_type default or llama3");
        scaling.put("rope_type", "llama3").remove("factor");
        assertThatThrownBy(() -> importCheckpoint(checkpoint)).hasMessageContaining("factor is a number above 0");
    }

    @Test
    void refusesOtherActivations() throws Exception {
        SyntheticCheckpoint checkpoint = llama();
        checkpoint.config.put("hidden_act", "gelu");
        assertThatThrownBy(() -> importCheckpoint(checkpoint))
                .hasMessageContaining("hidden_act is \"gelu\"; wanted is silu");
    }
}
