package dev.darkroom.web;

import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /api/infill}.
 *
 * @param text with blanks
 */
record InfillBody(@Nullable String text, @Nullable String model, @Nullable GenerationOptions options) {

    /** @throws ApiProblem if there is no text */
    String requiredText() {
        if (text == null || text.isEmpty()) {
            throw ApiProblem.invalid("text", "Give a text with blanks, such as \"The capital of France is [[2]].\"");
        }
        return text;
    }
}
