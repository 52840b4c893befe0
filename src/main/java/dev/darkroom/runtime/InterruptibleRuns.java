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

    /**
     * @throws DenoisingInterruptedException if interrupted before or meanwhile
     */
    OrtSession.Result run(OrtSession graph, Map<String, ? extends OnnxTensorLike> inputs, Set<String> outputs) {
        try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
            begin(options);
            try {
                return graph.run(inputs, outputs, options);
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
