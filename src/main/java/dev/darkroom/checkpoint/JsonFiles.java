package dev.darkroom.checkpoint;

import dev.darkroom.model.BoundedJson;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON files of a checkpoint, with errors that name the file. */
final class JsonFiles {

    /** Largest file that is read; the largest published ones, indexes of a thousand shards, take some megabytes. */
    private static final long MAX_BYTES = 128L << 20;

    static final JsonMapper MAPPER = BoundedJson.mapper(MAX_BYTES);

    private JsonFiles() {}

    /**
     * Reads a file that must hold a JSON object.
     *
     * @throws CheckpointException if the file cannot be read, or holds something else
     */
    static JsonNode readObject(Path file) {
        JsonNode root;
        try {
            root = MAPPER.readTree(BoundedJson.read(file, MAX_BYTES));
        } catch (JacksonException e) {
            throw new CheckpointException(file, "is not valid JSON (" + e.getOriginalMessage() + "); download it again", e);
        } catch (IOException e) {
            throw new CheckpointException(file, "cannot be read (" + e.getMessage() + ")", e);
        }
        if (!root.isObject()) {
            throw new CheckpointException(file, "is not a JSON object; download it again");
        }
        return root;
    }
}
