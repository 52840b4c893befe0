package dev.darkroom.generation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * Whether anybody reads a generation. When the last reader goes away before the end, the generation rests; when nobody comes
 * back within the grace period, it is given up. Safe for use by any thread.
 */
final class Attendance {

    /** Even a server that forgets at once lets whoever asked have a look. */
    private static final Duration SHORTEST_FIRST_GRACE = Duration.ofSeconds(5);

    private final Duration grace;
    private final Scheduler timer;
    private final Runnable resume;
    private final Runnable giveUp;
    private int readers;
    private boolean haveRead;
    private boolean left;
    private boolean resting;
    private boolean ending;
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

    /**
     * Gives the first reader a time to come; until then the generation runs. When nobody has come it is given up, as whoever
     * asked for it went away before there was anything to read.
     */
    synchronized void awaitFirst() {
        if (!haveRead && !ending) {
            long millis = Math.max(grace.toMillis(), SHORTEST_FIRST_GRACE.toMillis());
            deadline = timer.schedule(this::expireUnread, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void expireUnread() {
        synchronized (this) {
            if (haveRead || ending) {
                return; // Somebody came in the very last moment.
            }
        }
        giveUp.run();
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
            haveRead = true;
            left = false;
            wake = resting;
            resting = false;
            stopTimer();
        }
        if (wake) {
            resume.run();
        }
    }

    private synchronized void leave() {
        readers--;
        if (readers == 0 && !ending) {
            left = true;
            startTimer();
        }
    }

    /**
     * Somebody who does not read gave the generation something to do: if it rests it gets a turn for that, and whoever might
     * come back gets the whole grace period anew.
     */
    void nudge() {
        boolean wake;
        synchronized (this) {
            wake = resting;
            resting = false;
            if (left) {
                stopTimer();
                startTimer();
            }
        }
        if (wake) {
            resume.run();
        }
    }

    private void expire() {
        synchronized (this) {
            if (!left) {
                return; // Somebody came back in the very last moment.
            }
        }
        giveUp.run();
    }

    /**
     * Asked at each turn: whether to rest, because all readers have gone away.
     *
     * @param busy whether there is something to do that was asked for since
     */
    synchronized boolean rest(BooleanSupplier busy) {
        resting = left && !busy.getAsBoolean();
        return resting;
    }

    /** Whether the generation rests. */
    synchronized boolean isResting() {
        return resting;
    }

    /** From now on it does not rest, whoever leaves, as it is to end. Returns whether it did rest. */
    synchronized boolean end() {
        boolean wasResting = resting;
        ending = true;
        resting = false;
        left = false;
        stopTimer();
        return wasResting;
    }

    private void startTimer() {
        deadline = timer.schedule(this::expire, grace.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopTimer() {
        if (deadline != null) {
            deadline.dispose();
            deadline = null;
        }
    }
}
