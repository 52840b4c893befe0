package dev.darkroom.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A directory that holds one imported model. Immutable: it describes the files as they were when it was opened.
 *
 * <pre>
 * model.json             the manifest
 * model.onnx             the graph (with model.onnx.data beside it when large)
 * guidance.onnx          optional: the graph of classifier-free guidance
 * tokenizer.json         Hugging Face format; optional, but without it the model takes no text
 * tokenizer_config.json  optional: the checkpoint's own, for the token texts that a chat template uses
 * chat_template.jinja    optional: models that only complete text have none
 * </pre>
 */
public final class ModelDirectory {

    static final String MANIFEST = "model.json";

    /** Largest manifest that is read, in bytes; real ones take a thousand. */
    private static final long MAX_MANIFEST = 1 << 20;

    /** Lists and arrays are made as long as these say before the graph is seen: a stranger's manifest must not fill the memory. */
    private static final int LARGEST_VOCABULARY = 1 << 24;

    private static final int LONGEST_CONTEXT = 1 << 20;
    private static final int MOST_LAYERS = 1 << 12;
    private static final int LARGEST_WIDTH = 1 << 20;

    private static final String REIMPORT = "import the checkpoint again";
    private static final JsonMapper JSON = BoundedJson.mapper(MAX_MANIFEST);

    private final Path path;
    private final ModelManifest manifest;

    private ModelDirectory(Path path, ModelManifest manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /**
     * Reads the manifest and checks that the graph is there; does not open it.
     *
     * @throws ModelDirectoryException if a file is missing, the manifest is not valid, or a newer Darkroom wrote it
     */
    public static ModelDirectory open(Path path) {
        Path file = path.resolve(MANIFEST);
        ModelManifest manifest = check(file, bind(file, parse(file)));
        ModelDirectory directory = new ModelDirectory(path, manifest);
        directory.require(directory.graph());
        return directory;
    }

    public Path path() {
        return path;
    }

    public ModelManifest manifest() {
        return manifest;
    }

    /** The ONNX graph. It was there when the directory was opened. */
    public Path graph() {
        return path.resolve("model.onnx");
    }

    /** Where the graph for classifier-free guidance would be; most models have none. */
    public Path guidanceGraph() {
        return path.resolve("guidance.onnx");
    }

    /** Where the tokenizer in Hugging Face format would be; a model that is only compared with a reference has none. */
    public Path tokenizerFile() {
        return path.resolve("tokenizer.json");
    }

    /** Where the checkpoint's {@code tokenizer_config.json} would be; optional. */
    public Path tokenizerConfigFile() {
        return path.resolve("tokenizer_config.json");
    }

    /** Where the chat template would be; a model that only completes text has none. */
    public Path templateFile() {
        return path.resolve("chat_template.jinja");
    }

    private void require(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ModelDirectoryException(file, "missing; " + REIMPORT);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            JsonNode root = JSON.readTree(BoundedJson.read(file, MAX_MANIFEST));
            if (!root.isObject()) {
                throw new ModelDirectoryException(file, "not a JSON object; " + REIMPORT);
            }
            return root;
        } catch (NoSuchFileException e) {
            throw new ModelDirectoryException(
                    file, "missing, so this is not a model directory; make one with the import command", e);
        } catch (IOException e) {
            throw new ModelDirectoryException(file, "cannot be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new ModelDirectoryException(file, "not valid JSON (" + e.getOriginalMessage() + "); " + REIMPORT, e);
        }
    }

    private static ModelManifest bind(Path file, JsonNode root) {
        // The version comes first: a newer layout may not fit the record at all.
        JsonNode version = root.path("formatVersion");
        if (!version.isIntegralNumber() || version.intValue() < 1) {
            throw new ModelDirectoryException(file, "has no formatVersion; " + REIMPORT);
        }
        if (version.intValue() > ModelManifest.FORMAT_VERSION) {
            throw new ModelDirectoryException(
                    file,
                    "written in format " + version.intValue() + " by a newer Darkroom, this one reads up to "
                            + ModelManifest.FORMAT_VERSION + "; upgrade Darkroom or " + REIMPORT);
        }
        try {
            return JSON.treeToValue(root, ModelManifest.class);
        } catch (JacksonException e) {
            throw new ModelDirectoryException(file, e.getOriginalMessage() + "; " + REIMPORT, e);
        }
    }

    private static ModelManifest check(Path file, ModelManifest manifest) {
        requirePresent(file, "name", manifest.name());
        requirePresent(file, "architecture", manifest.architecture());
        requirePresent(file, "precision", manifest.precision());
        requirePresent(file, "specialTokens", manifest.specialTokens());
        requireWithin(file, "vocabularySize", manifest.vocabularySize(), LARGEST_VOCABULARY);
        requireWithin(file, "contextLength", manifest.contextLength(), LONGEST_CONTEXT);
        requireWithin(file, "layers", manifest.layers(), MOST_LAYERS);
        requireWithin(file, "heads", manifest.heads(), LARGEST_WIDTH);
        requireWithin(file, "keyValueHeads", manifest.keyValueHeads(), LARGEST_WIDTH);
        requireWithin(file, "headDimension", manifest.headDimension(), LARGEST_WIDTH);
        requireToken(file, "mask", manifest.specialTokens().mask(), manifest);
        requireToken(file, "pad", manifest.specialTokens().pad(), manifest);
        manifest.specialTokens().endOfSequence().forEach(id -> requireToken(file, "endOfSequence", id, manifest));
        return manifest;
    }

    private static void requirePresent(Path file, String field, Object value) {
        if (value == null) {
            throw new ModelDirectoryException(file, "has no " + field + "; " + REIMPORT);
        }
    }

    private static void requireWithin(Path file, String field, int value, int most) {
        if (value <= 0) {
            throw new ModelDirectoryException(file, field + " is " + value + ", must be positive; " + REIMPORT);
        }
        if (value > most) {
            throw new ModelDirectoryException(file, field + " is " + value + ", more than the limit of " + most + "; " + REIMPORT);
        }
    }

    private static void requireToken(Path file, String field, int id, ModelManifest manifest) {
        if (id < 0 || id >= manifest.vocabularySize()) {
            throw new ModelDirectoryException(
                    file,
                    "specialTokens." + field + " is " + id + ", outside the vocabulary of "
                            + manifest.vocabularySize() + "; " + REIMPORT);
        }
    }
}
