package dev.darkroom.generation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * Whether anybody reads a generation. When the last reader goes away before the end, the generation rests; when nobody comes
 * back within the grace period, it is given up. Safe for use by any thread.
 */
final class Attendance {

    private final Duration grace;
    private final Scheduler timer;
    private final Runnable resume;
    private final Runnable giveUp;
    private int readers;
    private boolean left;
    private boolean resting;
    private boolean over;
    private @Nullable Disposable deadline;

    /**
     * @param resume called when a reader comes back to a generation that rests
     * @param giveUp called when none did in time
     */
    Attendance(Duration grace, Scheduler timer, Runnable resume, Runnable giveUp) {
        this.grace = grace;
        this.timer = timer;
        this.resume = resume;
        this.giveUp = giveUp;
    }

    /** Counts a reader for as long as it is subscribed. */
    <T> Flux<T> attended(Flux<T> events) {
        return Flux.defer(() -> {
            enter();
            return events.doFinally(signal -> leave());
        });
    }

    private void enter() {
        boolean wake;
        synchronized (this) {
            readers++;
            left = false;
            wake = resting && !over;
            resting = false;
            stopTimer();
        }
        if (wake) {
            resume.run();
        }
    }

    private synchronized void leave() {
        readers--;
        if (readers == 0 && !over) {
            left = true;
            deadline = timer.schedule(giveUp, grace.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Asked at each turn: whether to rest, because all readers have gone away. */
    synchronized boolean rest() {
        resting = left && readers == 0 && !over;
        return resting;
    }

    /** Whether the generation rests. */
    synchronized boolean isResting() {
        return resting;
    }

    /** Wakes a generation that rests, so that it can be ended; whether it did rest. */
    synchronized boolean wake() {
        boolean wasResting = resting;
        resting = false;
        left = false;
        return wasResting;
    }

    /** Nobody need wait any more. */
    synchronized void end() {
        over = true;
        resting = false;
        stopTimer();
    }

    private void stopTimer() {
        if (deadline != null) {
            deadline.dispose();
            deadline = null;
        }
    }
}
