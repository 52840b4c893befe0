package dev.darkroom.checkpoint;

import dev.darkroom.model.BoundedText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint cannot be imported. The message is one line for a person: the file, the tensor or key in it, what was
 * found, what is wanted, and what to do.
 */
public final class CheckpointException extends RuntimeException {

    public CheckpointException(String message) {
        super(BoundedText.shortened(message));
    }

    public CheckpointException(String message, Throwable cause) {
        super(BoundedText.shortened(message), cause);
    }

    CheckpointException(Path file, String problem) {
        this(file, problem, null);
    }

    CheckpointException(Path file, String problem, @Nullable Throwable cause) {
        super(BoundedText.shortened(file + ": " + problem), cause);
    }

    static CheckpointException inTensor(Path file, String tensor, String problem) {
        return new CheckpointException(file, "tensor " + tensor + ": " + problem);
    }
}
