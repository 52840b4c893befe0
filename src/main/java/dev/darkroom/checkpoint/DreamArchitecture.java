package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;
import org.jspecify.annotations.Nullable;

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
    public @Nullable DecodingDefaults decoding() {
        return new DecodingDefaults("entropy", null, null, null, null, null);
    }
}
