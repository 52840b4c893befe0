package dev.darkroom.web;

import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;

/** Checks of options that concern their JSON; what they mean together, the generation checks. */
final class DecodingFields {

    private DecodingFields() {}

    /**
     * The options that are named.
     *
     * @throws ApiProblem that names the field that is not what JSON promised
     */
    static GenerationOptions checked(@Nullable GenerationOptions options) {
        if (options == null) {
            return GenerationOptions.DEFAULTS;
        }
        requireFinite("options.threshold", options.threshold());
        requireFinite("options.temperature", options.temperature());
        requireFinite("options.topP", options.topP());
        requireFinite("options.revisionThreshold", options.revisionThreshold());
        requireFinite("options.guidance", options.guidance());
        if (options.stop() != null && options.stop().contains(null)) {
            throw ApiProblem.invalid(
                    "options.stop[" + options.stop().indexOf(null) + "]", "It must be a string, not null.");
        }
        return options;
    }

    /** A number too large for its type is read as infinity. */
    private static void requireFinite(String field, @Nullable Double value) {
        if (value != null && !Double.isFinite(value)) {
            throw ApiProblem.invalid(field, "It must be a number, not one that is out of range.");
        }
    }
}
