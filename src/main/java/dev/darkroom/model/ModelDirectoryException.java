package dev.darkroom.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A model directory cannot be used; the message names the file, what is wrong with it and what to do. */
public class ModelDirectoryException extends RuntimeException {

    private final transient Path file;

    ModelDirectoryException(Path file, String problem) {
        this(file, problem, null);
    }

    ModelDirectoryException(Path file, String problem, @Nullable Throwable cause) {
        super(BoundedText.shortened(file + ": " + problem), cause);
        this.file = file;
    }

    /** The file at fault. */
    public Path file() {
        return file;
    }
}
