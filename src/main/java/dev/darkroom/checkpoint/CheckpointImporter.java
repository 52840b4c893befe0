package dev.darkroom.checkpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.darkroom.model.ModelManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a checkpoint in Hugging Face layout into a model directory. Weights are streamed from mapped files to disk, so a
 * model far larger than the heap can be imported. May be shared by threads.
 */
public final class CheckpointImporter {

    private static final JsonMapper MANIFEST = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(value ->
                    value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final long largestInside;

    public CheckpointImporter() {
        this(OnnxFile.LARGEST_INSIDE);
    }

    /**
     * Creates an importer.
     *
     * @param largestInside most bytes of weights that stay in {@code model.onnx} rather than beside it
     */
    CheckpointImporter(long largestInside) {
        this.largestInside = largestInside;
    }

    /** The {@code model_type}s that can be imported. */
    public static Set<String> architectures() {
        return Architectures.modelTypes();
    }

    /**
     * Makes sure, from {@code config.json} alone, that a checkpoint is of an architecture that can be imported: worth
     * knowing before its weights are downloaded.
     *
     * @throws CheckpointException if it is not
     */
    public static void requireSupported(Path checkpoint) {
        CheckpointConfig config = CheckpointConfig.read(checkpoint);
        Architectures.shape(Architectures.of(config), config);
    }

    /**
     * Makes sure that a model may be written to a directory: worth knowing before anything is downloaded.
     *
     * @param replace whether a model that is there already gives way
     * @throws CheckpointException if something is there that may not give way
     */
    public static void requireFree(Path to, boolean replace) {
        try {
            StagingDirectory.requireFree(to, replace);
        } catch (IOException e) {
            throw new CheckpointException(to, "cannot be read (" + e + "); check permissions", e);
        }
    }

    /**
     * Imports a checkpoint. The target appears complete or not at all.
     *
     * @param progress hears of the weights written
     * @throws CheckpointException if the checkpoint cannot be imported, or the target not be written; the message tells
     *     what to do
     */
    public ImportResult importCheckpoint(ImportRequest request, ImportProgress progress) {
        Path from = request.from();
        if (!Files.isDirectory(from)) {
            throw new CheckpointException(from,
                    "is no directory; give the directory of a checkpoint in Hugging Face layout");
        }
        try {
            StagingDirectory.requireFree(request.to(), request.replace());
            CheckpointConfig config = CheckpointConfig.read(from);
            Architecture architecture = Architectures.of(config);
            TransformerShape shape = Architectures.shape(architecture, config);
            try (CheckpointTensors tensors = CheckpointTensors.open(from)) {
                return importInto(request, config, architecture, shape, tensors, progress);
            }
        } catch (IOException e) {
            throw new CheckpointException("importing " + from + " to " + request.to() + " failed: " + e
                    + "; check permissions and free space", e);
        }
    }

    private ImportResult importInto(ImportRequest request, CheckpointConfig config, Architecture architecture,
            TransformerShape shape, CheckpointTensors tensors, ImportProgress progress) throws IOException {
        Path from = request.from();
        ModelWeights weights = new ModelWeights(tensors, architecture.tensorNames(), shape);
        GraphBuilder graph = TransformerGraph.build(shape, weights, WeightFormat.of(request.precision()));
        weights.requireAllUsed();
        CheckpointTokenizer tokenizer = CheckpointTokenizer.read(from);
        ModelCard card = ModelCard.read(from);
        ModelManifest manifest = manifest(request, config, architecture, shape, tokenizer, card, weights.parameters());

        try (StagingDirectory staging = StagingDirectory.beside(request.to())) {
            Path directory = staging.path();
            long bytes = OnnxFile.bytes(graph);
            requireSpace(directory, bytes);
            OnnxFile.write(graph, directory.resolve("model.onnx"), largestInside, new Total(bytes, progress));
            OnnxFile.write(GuidanceGraph.build(shape.vocabularySize()), directory.resolve("guidance.onnx"),
                    largestInside, (written, constant) -> {});
            String template = tokenizer.chatTemplate();
            if (template != null) {
                Files.writeString(directory.resolve("chat_template.jinja"), template);
            }
            boolean takesText = tokenizer.writeTo(directory);
            Files.writeString(directory.resolve("README.md"), card.of(manifest));
            Files.writeString(directory.resolve("model.json"), MANIFEST.writeValueAsString(manifest) + "\n");
            staging.publish();
            return new ImportResult(request.to(), manifest, bytes, takesText);
        }
    }

    private static ModelManifest manifest(ImportRequest request, CheckpointConfig config, Architecture architecture,
            TransformerShape shape, CheckpointTokenizer tokenizer, ModelCard card, long parameters) {
        return new ModelManifest(
                ModelManifest.FORMAT_VERSION,
                request.name() != null ? request.name() : lastName(request.to()),
                architecture.modelType(),
                request.precision().lowerCaseName(),
                parameters,
                shape.vocabularySize(),
                shape.contextLength(),
                shape.hiddenSize(),
                shape.layers(),
                shape.heads(),
                shape.keyValueHeads(),
                shape.headDimension(),
                shape.logitShift(),
                new SpecialTokenFinder(request.from(), config, tokenizer, shape.vocabularySize()).find(),
                DecodingSettings.read(request.from(), source(request), architecture),
                source(request),
                card.licence());
    }

    private static String source(ImportRequest request) {
        return request.source() != null ? request.source() : lastName(request.from());
    }

    /** The whole path says where the importing person keeps files, which is nobody else's business. */
    private static String lastName(Path directory) {
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return name == null ? "model" : name.toString();
    }

    private static void requireSpace(Path directory, long bytes) throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace();
        if (free < bytes) {
            throw new CheckpointException(directory.getParent(), String.format(Locale.ROOT,
                    "has %.1f GB of free space, the model takes %.1f GB; free some, or choose a smaller precision",
                    free / 1e9, bytes / 1e9));
        }
    }

    /** Adds up what is written. */
    private static final class Total implements OnnxFile.Progress {

        private final long total;
        private final ImportProgress progress;
        private long done;

        Total(long total, ImportProgress progress) {
            this.total = total;
            this.progress = progress;
        }

        @Override
        public void wrote(long bytes, String constant) {
            done += bytes;
            progress.advanced(done, total, constant);
        }
    }
}
