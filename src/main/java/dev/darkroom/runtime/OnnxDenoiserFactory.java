package dev.darkroom.runtime;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.ModelDirectory;
import dev.darkroom.model.ModelLoadException;
import java.nio.file.Path;

/** Loads models into ONNX Runtime on the CPU. Safe for use by any thread. */
public final class OnnxDenoiserFactory implements DenoiserFactory {

    private final int threads;

    /** @param threads threads of one model call; 0: one a core */
    public OnnxDenoiserFactory(int threads) {
        if (threads < 0) {
            throw new IllegalArgumentException(threads + " threads");
        }
        this.threads = threads;
    }

    @Override
    public Denoiser load(ModelDirectory directory) {
        return new OnnxDenoiser(
                network(directory, threads), () -> open(directory.guidanceGraph(), threads), directory.manifest());
    }

    static Network network(ModelDirectory directory, int threads) {
        OrtSession graph = open(directory.graph(), threads);
        try {
            return new Network(graph, directory.manifest().layers());
        } catch (OrtException | RuntimeException e) {
            closeQuietly(graph);
            throw new ModelLoadException(
                    directory.graph() + " is not a graph that Darkroom runs: " + e.getMessage(), e);
        }
    }

    private static OrtSession open(Path file, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
            options.setInterOpNumThreads(1);
            // Threads that wait for the next call without sleeping would take the cores from everything else.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return OrtEnvironment.getEnvironment().createSession(file.toString(), options);
        } catch (OrtException e) {
            throw new ModelLoadException(
                    file + " cannot be loaded (" + e.getMessage() + "); import the model again", e);
        }
    }

    private static void closeQuietly(OrtSession session) {
        try {
            session.close();
        } catch (OrtException ignored) {
            // The failure that led here is the one to report.
        }
    }
}
