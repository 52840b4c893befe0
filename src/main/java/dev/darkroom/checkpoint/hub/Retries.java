package dev.darkroom.checkpoint.hub;

import dev.darkroom.checkpoint.CheckpointException;
import java.io.IOException;
import java.time.Duration;

/** How often something is tried again, and how long to wait before: twice as long every time, or as the server asks. */
final class Retries {

    /** Failures in a row, without a byte between them, that are put up with. */
    static final int MOST_FAILURES = 5;

    /** The hub counts requests in spans of five minutes; waiting longer is for a person to decide. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final String what;
    private final Sleeper sleeper;
    private final HubProgress progress;
    private int failures;

    Retries(String what, Sleeper sleeper, HubProgress progress) {
        this.what = what;
        this.sleeper = sleeper;
        this.progress = progress;
    }

    /** Something has arrived: the failures before it no longer count. */
    void progressed() {
        failures = 0;
    }

    /**
     * Waits before the next attempt.
     *
     * @throws CheckpointException if there have been enough of them
     */
    void failed(IOException failure) throws InterruptedException {
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        failures++;
        if (failures > MOST_FAILURES) {
            throw new CheckpointException(what + ": failed " + failures + " times in a row, at last because "
                    + reason + "; what has arrived is kept: run the import again to go on", failure);
        }
        Duration pause = Duration.ofSeconds(1L << (failures - 1));
        if (failure instanceof RetryableException asked && asked.retryAfter() != null) {
            pause = asked.retryAfter();
        }
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        progress.notice(what + ": " + reason + "; trying again in " + pause.toSeconds() + " s");
        sleeper.sleep(pause);
    }
}
