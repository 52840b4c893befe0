package dev.darkroom.generation;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets a bounded number of generations take turns, and a bounded number wait for a place. Safe for use by any thread. */
final class Admission {

    /** When to try again: about as long as a short answer takes. */
    private static final int RETRY_AFTER_SECONDS = 2;

    private final InferenceExecutor executor;
    private final int maxConcurrent;
    private final int maxQueued;
    private final Deque<InferenceExecutor.Work> queue = new ArrayDeque<>();
    private int running;
    private boolean closed;

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
            throw new TooManyGenerationsException(running, queue.size(), RETRY_AFTER_SECONDS);
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

    private void fill() {
        while (running < maxConcurrent && !queue.isEmpty()) {
            running++;
            executor.submit(queue.removeFirst());
        }
    }
}
