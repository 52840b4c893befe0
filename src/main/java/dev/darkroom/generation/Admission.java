package dev.darkroom.generation;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets a bounded number of generations take turns, and a bounded number wait for a place. Safe for use by any thread. */
final class Admission {

    /** About as long as a short answer takes; until it is known how long they do. */
    private static final long USUAL_MILLIS = 2000;
    private static final int LONGEST_RETRY_SECONDS = 60;
    /** How much the last answer counts in how long they take. */
    private static final double NEWEST = 0.1;

    private final InferenceExecutor executor;
    private final int maxConcurrent;
    private final int maxQueued;
    private final Deque<InferenceExecutor.Work> queue = new ArrayDeque<>();
    private int running;
    private boolean closed;
    private double averageMillis = USUAL_MILLIS;

    Admission(InferenceExecutor executor, int maxConcurrent, int maxQueued) {
        this.executor = executor;
        this.maxConcurrent = maxConcurrent;
        this.maxQueued = maxQueued;
    }

    /**
     * @throws TooManyGenerationsException if all places are taken and the queue is full
     * @throws IllegalStateException once closed
     */
    synchronized void admit(InferenceExecutor.Work work) {
        if (closed) {
            throw new IllegalStateException("the server is stopping");
        }
        if (running >= maxConcurrent && queue.size() >= maxQueued) {
            throw new TooManyGenerationsException(running, queue.size(), retryAfterSeconds());
        }
        queue.addLast(work);
        fill();
    }

    /** Admits work that was admitted before and gave its place up, ahead of all that waits. */
    synchronized void readmit(InferenceExecutor.Work work) {
        queue.addFirst(work);
        fill();
    }

    /** Frees the place of work that takes no more turns. */
    synchronized void release() {
        running--;
        fill();
    }

    /**
     * Gives a turn at once to work that is to end, whether or not there is a place.
     *
     * @param resting whether it had given its place up; otherwise it has one, or waits for one
     */
    synchronized void hurry(InferenceExecutor.Work work, boolean resting) {
        if (queue.remove(work) || resting) {
            running++;
            executor.submit(work);
        }
    }

    /** Admits nothing more; what waits gets its turn to end. */
    synchronized void close() {
        closed = true;
        queue.forEach(executor::submit);
        running += queue.size();
        queue.clear();
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return queue.size();
    }

    /** Place in the queue, 1 being the next; 0 for work that does not wait there. */
    synchronized int position(InferenceExecutor.Work work) {
        int position = 1;
        for (InferenceExecutor.Work other : queue) {
            if (other == work) {
                return position;
            }
            position++;
        }
        return 0;
    }

    /** Takes note of how long a piece of work has had its place. */
    synchronized void took(long millis) {
        averageMillis += NEWEST * (millis - averageMillis);
    }

    /** When all that waits now is likely to have a place: whoever comes earlier will hardly get one. */
    private int retryAfterSeconds() {
        double millis = averageMillis * (queue.size() + 1) / maxConcurrent;
        return (int) Math.max(1, Math.min(LONGEST_RETRY_SECONDS, Math.ceil(millis / 1000)));
    }

    private void fill() {
        while (running < maxConcurrent && !queue.isEmpty()) {
            running++;
            executor.submit(queue.removeFirst());
        }
    }
}
