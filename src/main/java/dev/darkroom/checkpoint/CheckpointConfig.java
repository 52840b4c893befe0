package dev.darkroom.checkpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code config.json} of a checkpoint. Every reader names the key in its complaint. */
final class CheckpointConfig {

    private static final String NOT_BUILT =
            ", the only supported value: this checkpoint needs an architecture that is not built yet";

    private final Path file;
    private final JsonNode root;

    private CheckpointConfig(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Reads the configuration of a checkpoint.
     *
     * @throws CheckpointException if the file is missing or damaged
     */
    static CheckpointConfig read(Path directory) {
        Path file = directory.resolve("config.json");
        if (!Files.isRegularFile(file)) {
            throw new CheckpointException(directory,
                    "holds no config.json; give the directory of a checkpoint in Hugging Face layout");
        }
        return new CheckpointConfig(file, JsonFiles.readObject(file));
    }

    String text(String key) {
        JsonNode value = root.path(key);
        if (!value.isString()) {
            throw problem(key, "a text");
        }
        return value.stringValue();
    }

    /** Returns a whole number above zero. */
    int size(String key) {
        JsonNode value = root.path(key);
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() <= 0) {
            throw problem(key, "a whole number above 0");
        }
        return value.intValue();
    }

    /** Returns a whole number above zero, or null if the key is absent or null. */
    @Nullable Integer optionalSize(String key) {
        return isAbsent(key) ? null : Integer.valueOf(size(key));
    }

    /** Returns a number above zero, or {@code absent} if the key is absent or null. */
    double number(String key, double absent) {
        if (isAbsent(key)) {
            return absent;
        }
        JsonNode value = root.path(key);
        if (!value.isNumber() || !(value.doubleValue() > 0) || Double.isInfinite(value.doubleValue())) {
            throw problem(key, "a number above 0");
        }
        return value.doubleValue();
    }

    /** Returns true or false, or {@code absent} if the key is absent or null. */
    boolean flag(String key, boolean absent) {
        if (isAbsent(key)) {
            return absent;
        }
        if (!root.path(key).isBoolean()) {
            throw problem(key, "true or false");
        }
        return root.path(key).booleanValue();
    }

    JsonNode node(String key) {
        return root.path(key);
    }

    boolean isAbsent(String key) {
        return root.path(key).isMissingNode() || root.path(key).isNull();
    }

    /**
     * Refuses a checkpoint whose setting changes the computation into one that is not built.
     *
     * @param key a setting
     * @param wanted its only supported value
     * @param absent what the authors' code takes where the key is absent or null; null: it must be there
     */
    void require(String key, Object wanted, @Nullable Object absent) {
        JsonNode value = root.path(key);
        Object found = isAbsent(key) ? absent : plain(value);
        if (found == null || !sameValue(found, wanted)) {
            throw problem(key, wanted + NOT_BUILT);
        }
    }

    /** Refuses a checkpoint where a setting is present that must be absent, null or false. */
    void requireUnset(String key) {
        if (!isAbsent(key) && !Objects.equals(plain(root.path(key)), false)) {
            throw problem(key, "null" + NOT_BUILT);
        }
    }

    CheckpointException problem(String key, String wanted) {
        JsonNode value = root.path(key);
        return new CheckpointException(file, key + " is " + (value.isMissingNode() ? "missing" : value)
                + "; wanted is " + wanted);
    }

    CheckpointException problem(String problem) {
        return new CheckpointException(file, problem);
    }

    private static boolean sameValue(Object found, Object wanted) {
        return found instanceof Number a && wanted instanceof Number b
                ? a.doubleValue() == b.doubleValue()
                : found.equals(wanted);
    }

    private static Object plain(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            return value.doubleValue();
        }
        return value.isString() ? value.stringValue() : value;
    }
}
