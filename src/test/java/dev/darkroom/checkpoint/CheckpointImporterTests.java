package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.model.ModelManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointImporterTests {

    private static final TransformerShape SHAPE =
            new TransformerShape(32, 2, 4, 2, 8, 48, 40, 64, RotaryPositions.plain(10_000), 1e-5, false, false, false, 0);

    private static final int[] IDS = {3, 0, 17, 39, 0, 8};

    @TempDir
    Path temporary;

    private SyntheticCheckpoint checkpoint;
    private Path from;
    private Path to;

    @BeforeEach
    void write() throws Exception {
        checkpoint = SyntheticCheckpoint.llada(SHAPE, 1);
        from = checkpoint.write(temporary.resolve("checkpoint"));
        to = temporary.resolve("models").resolve("imported");
    }

    private ImportResult importTo(Path target, Precision precision) {
        return new CheckpointImporter().importCheckpoint(
                new ImportRequest(from, target, precision, null), ImportProgress.NONE);
    }

    private static float[][] logits(Path model) throws Exception {
        try (RunningGraph graph = new RunningGraph(model.resolve("model.onnx"))) {
            return graph.logits(IDS);
        }
    }

    @Test
    void writesTheManifest() throws Exception {
        ModelManifest returned = importTo(to, Precision.INT8).manifest();
        ModelManifest written = JsonFiles.MAPPER.readValue(to.resolve("model.json").toFile(), ModelManifest.class);
        long layer = 32 + 32 * 32 + 2 * 16 * 32 + 32 * 32 + 32 + 3 * 32 * 48;
        assertThat(written).isEqualTo(returned).isEqualTo(new ModelManifest(1, "imported", "llada", "int8",
                2 * 40 * 32 + 2 * layer + 32, 40, 64, 32, 2, 4, 2, 8, 0,
                new ModelManifest.SpecialTokens(0, 1, List.of(1)),
                new ModelManifest.DecodingDefaults("schedule", 32, null, 32, 128, null, null, null, null), "checkpoint", null));
    }

    @Test
    void writesAllFilesOfAModelDirectory() throws Exception {
        Files.writeString(from.resolve("tokenizer.json"), "{\"added_tokens\":[]}");
        Files.writeString(from.resolve("tokenizer_config.json"), "{\"chat_template\":\"{{ x }}\"}");
        importTo(to, Precision.FP32);
        try (var files = Files.list(to)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "model.json", "model.onnx", "guidance.onnx", "tokenizer.json", "tokenizer_config.json",
                    "chat_template.jinja", "README.md");
        }
        assertThat(to.getParent()).isDirectoryNotContaining("glob:**importing*");
        assertThat(to.resolve("chat_template.jinja")).hasContent("{{ x }}");
    }

    @Test
    void namesTheModelAsAsked() {
        ImportResult result = new CheckpointImporter().importCheckpoint(
                new ImportRequest(from, to, Precision.FP32, "Pocket"), ImportProgress.NONE);
        assertThat(result.manifest().name()).isEqualTo("Pocket");
        assertThat(result.directory()).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void keepsLargeWeightsBesideTheGraph(Precision precision) throws Exception {
        importTo(to, precision);
        Path beside = temporary.resolve("beside");
        ImportResult result = new CheckpointImporter(5_000).importCheckpoint(
                new ImportRequest(from, beside, precision, null), ImportProgress.NONE);
        assertThat(to.resolve("model.onnx.data")).doesNotExist();
        assertThat(Files.size(beside.resolve("model.onnx.data"))).isGreaterThan(result.bytes() - 20_000);
        assertThat(Files.size(beside.resolve("model.onnx"))).isLessThan(40_000);
        assertThat(logits(beside)).isDeepEqualTo(logits(to));
    }

    @Test
    void readsShardsLikeASingleFile() throws Exception {
        importTo(to, Precision.FP32);
        float[][] single = logits(to);
        Files.delete(from.resolve("model.safetensors"));
        checkpoint.write(from, ElementType.F32, 3);
        Path sharded = temporary.resolve("sharded");
        importTo(sharded, Precision.FP32);
        assertThat(logits(sharded)).isDeepEqualTo(single);
    }

    @ParameterizedTest
    @EnumSource(ElementType.class)
    void readsEveryElementType(ElementType type) throws Exception {
        checkpoint.write(from, type, 1);
        importTo(to, Precision.FP32);
        checkpoint.tensors.values().forEach(tensor -> {
            for (int i = 0; i < tensor.values().length; i++) {
                tensor.values()[i] = switch (type) {
                    case F32 -> tensor.values()[i];
                    case BF16 -> Float.intBitsToFloat(Float.floatToIntBits(tensor.values()[i]) & 0xffff0000);
                    case F16 -> HalfPrecision.fromFloat16(HalfPrecision.toFloat16(tensor.values()[i]));
                };
            }
        });
        Path widened = temporary.resolve("widened");
        checkpoint.write(from);
        importTo(widened, Precision.FP32);
        assertThat(logits(widened)).isDeepEqualTo(logits(to));
    }

    @Test
    void takesTheEmbeddingForATiedHeadEvenWhereAnotherIsStored() throws Exception {
        checkpoint.config.put("weight_tying", true);
        checkpoint.write(from);
        ImportResult tied = importTo(to, Precision.FP32);
        checkpoint.tensors.put("model.transformer.ff_out.weight", checkpoint.tensors.get("model.transformer.wte.weight"));
        checkpoint.config.put("weight_tying", false);
        checkpoint.write(from);
        Path stored = temporary.resolve("stored");
        ImportResult twice = importTo(stored, Precision.FP32);
        assertThat(logits(to)).isDeepEqualTo(logits(stored));
        assertThat(twice.manifest().parameters() - tied.manifest().parameters()).isEqualTo(40 * 32);
        assertThat(twice.bytes() - tied.bytes()).isEqualTo(4 * 40 * 32);
    }

    @ParameterizedTest
    @EnumSource(value = Precision.class, names = {"FP32", "FP16", "INT8"})
    void storesATiedTableOnce(Precision precision) throws Exception {
        long untied = importTo(to, precision).bytes();
        checkpoint.config.put("weight_tying", true);
        checkpoint.write(from);
        long tied = importTo(temporary.resolve("tied"), precision).bytes();
        long bytesOfAWeight = switch (precision) {
            case FP32 -> 4;
            case FP16 -> 2;
            default -> 1;
        };
        assertThat(untied - tied).isGreaterThanOrEqualTo(40 * 32 * bytesOfAWeight);
    }

    @Test
    void reportsProgressUpToTheTotal() {
        List<Long> done = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        ImportResult result = new CheckpointImporter().importCheckpoint(
                new ImportRequest(from, to, Precision.INT4, null), (soFar, total, label) -> {
                    done.add(soFar);
                    totals.add(total);
                    labels.add(label);
                });
        assertThat(done).isSorted().endsWith(result.bytes());
        assertThat(totals).containsOnly(result.bytes());
        assertThat(labels).contains("layers.1.attention.query_key_value.weight");
    }

    @Test
    void refusesATargetThatHoldsSomethingElse() throws Exception {
        Files.createDirectories(to);
        Files.writeString(to.resolve("thesis.txt"), "years of work");
        for (boolean replace : new boolean[] {false, true}) {
            assertThatThrownBy(() -> new CheckpointImporter().importCheckpoint(
                            new ImportRequest(from, to, Precision.FP32, null, replace), ImportProgress.NONE))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContainingAll(to.toString(), "is not empty and holds no model");
        }
        assertThat(to.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void refusesAFileAsTarget() throws Exception {
        Files.createDirectories(to.getParent());
        Files.writeString(to, "a file");
        assertThatThrownBy(() -> importTo(to, Precision.FP32)).hasMessageContaining("is a file");
        assertThat(to).hasContent("a file");
    }

    @Test
    void replacesAModelOnlyWhenAsked() throws Exception {
        importTo(to, Precision.FP32);
        assertThatThrownBy(() -> importTo(to, Precision.INT8))
                .isInstanceOf(CheckpointException.class).hasMessageContaining("--force");
        assertThat(to.resolve("model.json")).content().contains("\"fp32\"");

        new CheckpointImporter().importCheckpoint(
                new ImportRequest(from, to, Precision.INT8, null, true), ImportProgress.NONE);
        assertThat(to.resolve("model.json")).content().contains("\"int8\"");
        try (var siblings = Files.list(to.getParent())) {
            assertThat(siblings).containsExactly(to);
        }
    }

    @Test
    void keepsTheOldModelWhenReplacingFails() throws Exception {
        importTo(to, Precision.FP32);
        checkpoint.values("model.transformer.ff_out.weight")[5] = Float.NaN;
        checkpoint.write(from);
        assertThatThrownBy(() -> new CheckpointImporter().importCheckpoint(
                new ImportRequest(from, to, Precision.INT8, null, true), ImportProgress.NONE))
                .hasMessageContaining("element 5 is NaN");
        assertThat(to.resolve("model.json")).content().contains("\"fp32\"");
        try (var siblings = Files.list(to.getParent())) {
            assertThat(siblings).containsExactly(to);
        }
    }

    @Test
    void acceptsAnEmptyTarget() throws Exception {
        Files.createDirectories(to);
        importTo(to, Precision.FP32);
        assertThat(to.resolve("model.json")).exists();
    }

    @Test
    void leavesNothingWhenTheListenerFails() {
        assertThatThrownBy(() -> new CheckpointImporter().importCheckpoint(
                new ImportRequest(from, to, Precision.FP32, null), (done, total, label) -> {
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(to.getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nlicense: mit\ntags: [x]\n---\n# Card\ntext\n", "---\r\nlicense: \"mit\"\r\n---\r\n# Card\r\ntext\r\n"})
    void keepsTheModelCardAndItsLicence(String card) throws Exception {
        Files.writeString(from.resolve("README.md"), card);
        ModelManifest manifest = importTo(to, Precision.INT8).manifest();
        assertThat(manifest.licence()).isEqualTo("mit");
        assertThat(Files.readString(to.resolve("README.md")))
                .startsWith("---")
                .containsSubsequence("license:", "---", "> Imported for Darkroom from `checkpoint`: architecture `llada`",
                        "precision `int8`", "# Card", "text");
    }
}
