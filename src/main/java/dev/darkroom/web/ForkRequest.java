package dev.darkroom.web;

import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /api/generations/{id}/fork}.
 *
 * @param pass number of the pass after which to start again; 0 for the beginning
 * @param options that differ from those of the generation
 */
record ForkRequest(@Nullable Integer pass, @Nullable GenerationOptions options) {

    /** @throws ApiProblem if no pass is named */
    int passNumber() {
        if (pass == null) {
            throw ApiProblem.invalid("pass", "Give the pass after which to start again; 0 is the beginning.");
        }
        return pass;
    }
}
