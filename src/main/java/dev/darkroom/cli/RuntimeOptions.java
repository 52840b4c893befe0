package dev.darkroom.cli;

import dev.darkroom.runtime.RuntimeSettings;
import picocli.CommandLine.Option;

/** The options of commands that run a model: what it is to run on. */
public final class RuntimeOptions {

    private static final long MEBIBYTE = 1 << 20;

    @Option(names = "--provider", defaultValue = "auto", paramLabel = "NAME",
            description = "auto, cpu or cuda (default: ${DEFAULT-VALUE})")
    private String provider = "auto";

    @Option(names = "--device", defaultValue = "0", paramLabel = "N",
            description = "number of the GPU (default: ${DEFAULT-VALUE})")
    private int device;

    @Option(names = "--gpu-memory", defaultValue = "0", paramLabel = "MIB",
            description = "most memory to take on the GPU; 0: all there is (default: ${DEFAULT-VALUE})")
    private long gpuMemory;

    @Option(names = "--threads", defaultValue = "0", paramLabel = "N",
            description = "threads of a model call on the CPU; 0: one a core (default: ${DEFAULT-VALUE})")
    private int threads;

    /** @throws IllegalArgumentException saying which option is wrong */
    public RuntimeSettings settings() {
        return new RuntimeSettings(
                RuntimeSettings.Provider.ofName(provider), threads, device, Math.multiplyExact(gpuMemory, MEBIBYTE));
    }
}
