package dev.darkroom.generation;

/** No more generations are admitted for the moment. */
public class TooManyGenerationsException extends RuntimeException {

    private final int retryAfterSeconds;

    /** @param retryAfterSeconds when a place is likely to be free */
    public TooManyGenerationsException(int limit, int retryAfterSeconds) {
        super("%d generations are running or waiting, which is the most; try again in %d s"
                .formatted(limit, retryAfterSeconds));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** When a place is likely to be free. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
