package dev.darkroom.cli.bench;

import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;

/**
 * A way to decode that is measured.
 *
 * @param policy as options name it, or null for the model's own
 * @param cache as options name it, or null for the model's own
 * @param blockLength tokens a block, or null for the model's own
 * @param clients how many ask at a time
 * @param maxTokens length of the answers' canvas, or null for the model's own
 */
record BenchCase(
        @Nullable String policy,
        @Nullable String cache,
        @Nullable Integer blockLength,
        int clients,
        @Nullable Integer maxTokens) {

    private static final String LEFT_TO_RIGHT = "left-to-right";

    /** The yardstick: one token a pass, as autoregressive models decode. */
    static BenchCase leftToRight(String cache, @Nullable Integer blockLength, @Nullable Integer maxTokens) {
        return new BenchCase(LEFT_TO_RIGHT, cache, blockLength, 1, maxTokens);
    }

    boolean isBaseline() {
        return LEFT_TO_RIGHT.equals(policy);
    }

    /** The options that nobody has to name. */
    boolean isDefault() {
        return policy == null && cache == null && blockLength == null;
    }

    GenerationOptions options() {
        return new GenerationOptions(
                maxTokens, blockLength, policy, null, null, null, null, cache, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** A few words that tell it from the others. */
    String label() {
        return isDefault()
                ? "default"
                : (policy == null ? "default" : policy) + (blockLength == null ? "" : ", blocks of " + blockLength);
    }
}
