package dev.darkroom.runtime;

import java.util.Arrays;
import java.util.Locale;

/**
 * What models are to run on.
 *
 * @param provider which execution provider
 * @param threads threads of one model call on the CPU; 0: one a core
 * @param device number of the GPU, from 0
 * @param memoryLimit most bytes that a model may take, on what it runs, for weights and a pass together; 0: all there is
 */
public record RuntimeSettings(Provider provider, int threads, int device, long memoryLimit) {

    /** A CPU, with a thread a core, unless a GPU can be used. */
    public static final RuntimeSettings DEFAULT = new RuntimeSettings(Provider.AUTO, 0, 0, 0);

    public RuntimeSettings {
        if (threads < 0) {
            throw new IllegalArgumentException(threads + " threads; it must be 0 or more");
        }
        if (device < 0) {
            throw new IllegalArgumentException("GPU " + device + "; they are numbered from 0");
        }
        if (memoryLimit < 0) {
            throw new IllegalArgumentException("a memory limit of " + memoryLimit + " bytes; it must be 0 or more");
        }
    }

    /** Execution providers of ONNX Runtime, and the choice among them. */
    public enum Provider {
        /** CUDA where it works, else the CPU; says which and why. */
        AUTO,
        CPU,
        /** CUDA, or a failure that says what is missing. */
        CUDA;

        /**
         * Finds a provider by its name in lower case.
         *
         * @throws IllegalArgumentException naming those there are
         */
        public static Provider ofName(String name) {
            return Arrays.stream(values())
                    .filter(provider -> provider.toString().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "provider %s; it must be one of auto, cpu, cuda".formatted(name)));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** These settings with so many threads on the CPU. */
    public RuntimeSettings withThreads(int count) {
        return new RuntimeSettings(provider, count, device, memoryLimit);
    }
}
