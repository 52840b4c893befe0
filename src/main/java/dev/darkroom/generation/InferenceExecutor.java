package dev.darkroom.generation;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that runs models. Work takes turns: each piece does a little, and goes to the end of the queue while it has
 * more to do, so that all progress alike. The model itself uses as many threads as it likes within a turn.
 */
final class InferenceExecutor implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(InferenceExecutor.class);

    /** Work that is done in turns. */
    @FunctionalInterface
    interface Work {
        /** Does a little; returns whether there is more to do. */
        boolean takeTurn();
    }

    /** Of a kind that never makes whoever adds wait, which may be an event loop. */
    private final BlockingQueue<Work> queue = new LinkedTransferQueue<>();
    private volatile boolean closed;
    private final Thread thread = new Thread(this::run, "inference");

    InferenceExecutor() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Queues work for its first turn. Never blocks. */
    void submit(Work work) {
        queue.add(work);
    }

    private void run() {
        while (!closed) {
            try {
                Work work = queue.take();
                if (work.takeTurn()) {
                    queue.add(work);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                log.error("A turn failed and its work was dropped", e);
            }
        }
    }

    /** Lets all that is queued have one more turn, and stops. */
    @Override
    public void close() {
        submit(() -> {
            closed = true;
            return false;
        });
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
