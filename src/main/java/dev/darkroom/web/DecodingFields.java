package dev.darkroom.web;

import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;

/** Checks of options that concern their JSON; what they mean together, the generation checks. */
public final class DecodingFields {

    private DecodingFields() {}

    /** The options that are named, of a body that has them under {@code options}. */
    static GenerationOptions checked(@Nullable GenerationOptions options) {
        return checked(options, "options");
    }

    /**
     * The options that are named.
     *
     * @param path of the options in the body
     * @throws ApiProblem that names the field that is not what JSON promised
     */
    public static GenerationOptions checked(@Nullable GenerationOptions options, String path) {
        if (options == null) {
            return GenerationOptions.DEFAULTS;
        }
        requireFinite(path + ".threshold", options.threshold());
        requireFinite(path + ".temperature", options.temperature());
        requireFinite(path + ".topP", options.topP());
        requireFinite(path + ".revisionThreshold", options.revisionThreshold());
        requireFinite(path + ".guidance", options.guidance());
        if (options.stop() != null && options.stop().contains(null)) {
            throw ApiProblem.invalid(
                    path + ".stop[" + options.stop().indexOf(null) + "]", "It must be a string, not null.");
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
