package dev.darkroom.checkpoint.hub;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A server could not answer now and may later. */
final class RetryableException extends IOException {

    private final @Nullable Duration retryAfter;

    RetryableException(String message, @Nullable Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** How long the server asks to wait; null if it does not say. */
    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
