package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.diffusion.DenoisingInterruptedException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs graphs so that another thread can end the run under way. */
final class InterruptibleRuns {

    private boolean interrupted;
    private OrtSession.@Nullable RunOptions running;

    /** A run with the options through which it can be ended. */
    @FunctionalInterface
    interface Run<T> {
        T with(OrtSession.RunOptions options) throws OrtException;
    }

    /**
     * @throws DenoisingInterruptedException if interrupted before or meanwhile
     */
    OrtSession.Result run(OrtSession graph, Map<String, ? extends OnnxTensorLike> inputs, Set<String> outputs) {
        return run(options -> graph.run(inputs, outputs, options));
    }

    /**
     * @throws DenoisingInterruptedException if interrupted before or meanwhile
     */
    <T> T run(Run<T> run) {
        try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
            begin(options);
            try {
                return run.with(options);
            } finally {
                end();
            }
        } catch (OrtException e) {
            if (wasInterrupted()) {
                throw new DenoisingInterruptedException();
            }
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        }
    }

    /** Ends the run under way, and fails all later ones. */
    synchronized void interrupt() {
        interrupted = true;
        if (running != null) {
            try {
                running.setTerminate(true);
            } catch (OrtException e) {
                throw new IllegalStateException("the model call cannot be ended", e);
            }
        }
    }

    private synchronized void begin(OrtSession.RunOptions options) {
        if (interrupted) {
            throw new DenoisingInterruptedException();
        }
        running = options;
    }

    private synchronized void end() {
        running = null;
    }

    private synchronized boolean wasInterrupted() {
        return interrupted;
    }
}
