package dev.darkroom.generation;

/** No more generations are admitted for the moment. */
public class TooManyGenerationsException extends RuntimeException {

    private final int queuePosition;
    private final int retryAfterSeconds;

    /**
     * @param running generations that take turns
     * @param waiting generations that wait for a place
     * @param retryAfterSeconds when a place is likely to be free
     */
    public TooManyGenerationsException(int running, int waiting, int retryAfterSeconds) {
        super("%d generations are running and %d are waiting, which is the most; try again in %d s"
                .formatted(running, waiting, retryAfterSeconds));
        this.queuePosition = waiting + 1;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The place in the queue that was not there, 1 being the next to run. */
    public int queuePosition() {
        return queuePosition;
    }

    /** When a place is likely to be free. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
