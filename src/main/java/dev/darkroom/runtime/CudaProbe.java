package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Optional;

/** Finds out whether CUDA works here, by running the smallest graph on it. */
final class CudaProbe {

    private CudaProbe() {}

    /** Why CUDA cannot be used, in a sentence for people; nothing if it can. */
    static Optional<String> problem(RuntimeSettings settings) {
        if (!OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA)) {
            return Optional.of("this build of Darkroom has no CUDA in it: build it with mvn -Pcuda package");
        }
        try {
            sum(Sessions.options(settings, true));
            return Optional.empty();
        } catch (OrtException | UnsatisfiedLinkError e) {
            return Optional.of("CUDA does not work on GPU %d (%s): it takes an NVIDIA driver, CUDA 12 and cuDNN 9"
                    .formatted(settings.device(), firstLine(e)));
        }
    }

    /** Runs 1 + 1 in a session with the options, and closes them. */
    static float sum(OrtSession.SessionOptions sessionOptions) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = sessionOptions;
                OrtSession session = environment.createSession(SingleNodeGraph.sum(), options);
                OnnxTensor one = OnnxTensor.createTensor(environment, new float[] {1});
                OrtSession.Result result = session.run(Map.of("x", one, "y", one))) {
            return ((float[]) result.get(0).getValue())[0];
        }
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().split("\n")[0];
    }
}
