package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;

/** Dream (arXiv 2508.15487): the body of Qwen2, which still predicts the next position. */
final class DreamArchitecture implements Architecture {

    @Override
    public String modelType() {
        return "Dream";
    }

    @Override
    public TransformerShape shape(CheckpointConfig config) {
        return LlamaLayout.shape(config, new LlamaLayout.Traits(true, false, 1));
    }

    @Override
    public TensorNames tensorNames() {
        return TensorNames.LLAMA;
    }

    @Override
    public DecodingDefaults decoding() {
        return new DecodingDefaults("entropy-schedule", 512, null, 512, 512, null, null, null, null);
    }
}
