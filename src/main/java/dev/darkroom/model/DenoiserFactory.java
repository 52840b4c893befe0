package dev.darkroom.model;

import dev.darkroom.diffusion.Denoiser;

/** Loads the network of a model directory. */
@FunctionalInterface
public interface DenoiserFactory {

    /**
     * @return a denoiser that the caller closes
     * @throws ModelLoadException if the graph is missing, broken or of another kind
     */
    Denoiser load(ModelDirectory directory);

    /** What a model runs on, or will once it is loaded. Any thread; never blocks. */
    default ExecutionTarget target(ModelDirectory directory) {
        return new ExecutionTarget("cpu", "nothing else was asked for");
    }
}
