package dev.darkroom.checkpoint;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The frequencies of rotary position embedding (RoPE, arXiv 2104.09864).
 *
 * @param theta base of the frequencies: dimension j of a head of width w turns by {@code theta^(-2j/w)} a position
 * @param stretch how a model of the Llama 3 family slows the long waves, or null
 */
record RotaryPositions(double theta, @Nullable Stretch stretch) {

    /** What the transformers library takes where a configuration is silent. */
    private static final double DEFAULT_THETA = 10_000;

    /**
     * The context extension of Llama 3.1: waves longer than the original context over {@code lowFactor} are slowed by
     * {@code factor}, those shorter than it over {@code highFactor} are kept, and those between are blended.
     */
    record Stretch(double factor, double lowFactor, double highFactor, double originalContext) {
        double apply(double frequency) {
            double waves = originalContext * frequency / (2 * Math.PI);
            double kept = Math.max(0, Math.min(1, (waves - lowFactor) / (highFactor - lowFactor)));
            return frequency * (kept + (1 - kept) / factor);
        }
    }

    static RotaryPositions plain(double theta) {
        return new RotaryPositions(theta, null);
    }

    /**
     * Reads the settings as the transformers library writes them: {@code rope_theta} and {@code rope_scaling}, or both in
     * {@code rope_parameters}.
     *
     * @throws CheckpointException if they ask for a kind of scaling that is not built
     */
    static RotaryPositions read(CheckpointConfig config) {
        String key = config.isAbsent("rope_parameters") ? "rope_scaling" : "rope_parameters";
        JsonNode settings = config.node(key);
        double theta = settings.path("rope_theta").isNumber()
                ? settings.path("rope_theta").doubleValue()
                : config.number("rope_theta", DEFAULT_THETA);
        if (config.isAbsent(key)) {
            return plain(theta);
        }
        String kind = settings.path("rope_type").asString(settings.path("type").asString("missing"));
        return switch (kind) {
            case "default" -> plain(theta);
            case "llama3" -> new RotaryPositions(theta, new Stretch(
                    factor(config, key, "factor"),
                    factor(config, key, "low_freq_factor"),
                    factor(config, key, "high_freq_factor"),
                    factor(config, key, "original_max_position_embeddings")));
            default -> throw config.problem(key, "null, or rope_type default or llama3: other kinds are not built yet");
        };
    }

    private static double factor(CheckpointConfig config, String key, String name) {
        JsonNode value = config.node(key).path(name);
        if (!value.isNumber() || !(value.doubleValue() > 0)) {
            throw config.problem(key, "an object whose " + name + " is a number above 0");
        }
        return value.doubleValue();
    }

    /** Returns by how much, in radians a position, dimension {@code j} of a head of this width turns. */
    double frequency(int j, int width) {
        double frequency = Math.pow(theta, -2.0 * j / width);
        return stretch == null ? frequency : stretch.apply(frequency);
    }
}
