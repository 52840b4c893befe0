package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;
import org.jspecify.annotations.Nullable;

/** One family of models: how its configuration reads and what its weights are called. */
interface Architecture {

    /** Returns the {@code model_type} of the family's {@code config.json}. */
    String modelType();

    /**
     * Reads the dimensions.
     *
     * @throws CheckpointException if a key is missing, or asks for a computation that the graph does not do
     */
    TransformerShape shape(CheckpointConfig config);

    TensorNames tensorNames();

    /** Returns the decoding settings that the family's authors publish, or null where they say nothing. */
    @Nullable DecodingDefaults decoding();
}
