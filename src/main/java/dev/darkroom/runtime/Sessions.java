package dev.darkroom.runtime;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.providers.OrtCUDAProviderOptions;

/** How sessions are set up. */
final class Sessions {

    private Sessions() {}

    /** Options that the caller closes. */
    static OrtSession.SessionOptions options(RuntimeSettings settings, boolean cuda) throws OrtException {
        // The CUDA library writes to the environment's log when it is loaded, and fails if there is none yet.
        OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        try {
            int threads = settings.threads();
            options.setIntraOpNumThreads(threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
            options.setInterOpNumThreads(1);
            // Threads that wait for the next call without sleeping would take the cores from everything else.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            if (cuda) {
                addCuda(options, settings);
            }
            return options;
        } catch (OrtException | RuntimeException | Error e) {
            options.close();
            throw e;
        }
    }

    private static void addCuda(OrtSession.SessionOptions options, RuntimeSettings settings) throws OrtException {
        try (OrtCUDAProviderOptions cuda = new OrtCUDAProviderOptions(settings.device())) {
            if (settings.memoryLimit() > 0) {
                cuda.add("gpu_mem_limit", Long.toString(settings.memoryLimit()));
            }
            // Canvases differ in length: memory grows by what a run needs, not to the next power of two.
            cuda.add("arena_extend_strategy", "kSameAsRequested");
            // A model of 32 bits is there to be exact; one that is to be fast has 16.
            cuda.add("use_tf32", "0");
            options.addCUDA(cuda);
        }
    }
}
