package dev.darkroom.checkpoint;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint cannot be imported. The message is one line for a person: the file, the tensor or key in it, what was
 * found, what is wanted, and what to do.
 */
public final class CheckpointException extends RuntimeException {

    public CheckpointException(String message) {
        super(message);
    }

    public CheckpointException(String message, Throwable cause) {
        super(message, cause);
    }

    CheckpointException(Path file, String problem) {
        this(file, problem, null);
    }

    CheckpointException(Path file, String problem, @Nullable Throwable cause) {
        super(file + ": " + problem, cause);
    }

    static CheckpointException inTensor(Path file, String tensor, String problem) {
        return new CheckpointException(file, "tensor " + tensor + ": " + problem);
    }
}
