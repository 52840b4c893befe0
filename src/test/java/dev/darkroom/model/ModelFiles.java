package dev.darkroom.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the tests of this package. */
final class ModelFiles {

    static final String MANIFEST =
            """
            {"formatVersion": 1, "name": "tiny", "architecture": "llada", "precision": "fp32", "parameters": 1000,
             "vocabularySize": 6144, "contextLength": 512, "hiddenSize": 64, "layers": 2, "heads": 2, "keyValueHeads": 2,
             "headDimension": 32, "logitShift": 0, "specialTokens": {"mask": 0, "pad": 1, "endOfSequence": [1]}}
            """;

    private ModelFiles() {}

    static Path resource(String name) {
        try {
            return Path.of(ModelFiles.class.getResource("/model/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String resource) {
        try {
            return Files.readString(resource(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a directory with a manifest, a tokenizer and something in place of a graph. */
    static Path model(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("model.json"), MANIFEST);
        Files.writeString(directory.resolve("model.onnx"), "graph");
        Files.copy(resource("byte-level-tokenizer.json"), directory.resolve("tokenizer.json"));
        return directory;
    }
}
