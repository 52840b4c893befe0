package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;

/** Qwen3 turned into a diffusion model by the A2D recipe of dLLM. */
final class A2dQwen3Architecture implements Architecture {

    @Override
    public String modelType() {
        return "a2d-qwen3";
    }

    @Override
    public TransformerShape shape(CheckpointConfig config) {
        // Heads are wider than their share of the residual stream; the configuration always says how wide.
        config.size("head_dim");
        return LlamaLayout.shape(config, new LlamaLayout.Traits(false, true, 0));
    }

    @Override
    public TensorNames tensorNames() {
        return TensorNames.LLAMA;
    }

    @Override
    public DecodingDefaults decoding() {
        return Architectures.A2D_DECODING;
    }
}
