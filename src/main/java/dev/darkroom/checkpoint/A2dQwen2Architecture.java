package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;

/** Qwen2 and Qwen2.5 turned into diffusion models by the A2D recipe of dLLM. */
final class A2dQwen2Architecture implements Architecture {

    @Override
    public String modelType() {
        return "a2d-qwen2";
    }

    @Override
    public TransformerShape shape(CheckpointConfig config) {
        return LlamaLayout.shape(config, new LlamaLayout.Traits(true, false, 0));
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
