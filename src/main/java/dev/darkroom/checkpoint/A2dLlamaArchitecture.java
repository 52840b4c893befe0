package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;

/** Llama 2 and 3 turned into diffusion models by the A2D recipe of dLLM. */
final class A2dLlamaArchitecture implements Architecture {

    @Override
    public String modelType() {
        return "a2d-llama";
    }

    @Override
    public TransformerShape shape(CheckpointConfig config) {
        return LlamaLayout.shape(config, new LlamaLayout.Traits(false, false, 0));
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
