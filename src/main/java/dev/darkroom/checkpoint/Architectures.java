package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The families that can be imported. */
final class Architectures {

    /** Longest canvas for which a table of rotary positions is written. */
    private static final int LONGEST_CONTEXT = 1 << 20;

    private static final List<Architecture> ALL = List.of(
            new LladaArchitecture(),
            new DreamArchitecture(),
            new A2dQwen2Architecture(),
            new A2dQwen3Architecture(),
            new A2dLlamaArchitecture());

    /** The settings that dLLM publishes its A2D models with: one token a pass, in blocks of 32. */
    static final DecodingDefaults A2D_DECODING = new DecodingDefaults("schedule", 32, null, 32, 128, null, null, null, null);

    private Architectures() {}

    static Set<String> modelTypes() {
        return ALL.stream().map(Architecture::modelType).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Finds the family of a checkpoint.
     *
     * @throws CheckpointException if it is none of those that can be imported
     */
    static Architecture of(CheckpointConfig config) {
        String modelType = config.text("model_type");
        return ALL.stream()
                .filter(architecture -> architecture.modelType().equals(modelType))
                .findFirst()
                .orElseThrow(() -> config.problem("model_type", "one of "
                        + ALL.stream().map(Architecture::modelType).collect(Collectors.joining(", "))
                        + ": other architectures cannot be imported"));
    }

    /**
     * Reads the dimensions and checks that they fit each other.
     *
     * @throws CheckpointException if they do not
     */
    static TransformerShape shape(Architecture architecture, CheckpointConfig config) {
        TransformerShape shape = architecture.shape(config);
        if (shape.heads() % shape.keyValueHeads() != 0) {
            throw config.problem(shape.heads() + " query heads cannot share " + shape.keyValueHeads()
                    + " key and value heads; wanted is a divisor");
        }
        if (shape.headDimension() % 2 != 0) {
            throw config.problem("a head is " + shape.headDimension() + " wide; rotary positions want an even width");
        }
        if (shape.contextLength() > LONGEST_CONTEXT) {
            throw config.problem("the context of " + shape.contextLength() + " tokens is longer than the limit of "
                    + LONGEST_CONTEXT);
        }
        if (Math.max((long) shape.heads() * shape.headDimension(), 2L * shape.mlpSize()) > Integer.MAX_VALUE / 8) {
            throw config.problem("the dimensions are larger than any model: " + shape);
        }
        return shape;
    }

    /**
     * Returns the width of a head where the configuration gives it as a share of the residual stream.
     *
     * @throws CheckpointException if the share is not whole
     */
    static int headDimension(CheckpointConfig config, int hiddenSize, int heads) {
        if (hiddenSize % heads != 0) {
            throw config.problem("a width of " + hiddenSize + " cannot be shared by " + heads
                    + " attention heads; wanted is a divisor");
        }
        return hiddenSize / heads;
    }
}
