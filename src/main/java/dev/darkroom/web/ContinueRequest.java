package dev.darkroom.web;

import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.SteeringCommand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /api/generations/{id}/continue}.
 *
 * @param edits spans of the finished answer to {@code remask}, or to {@code pin} another text in the place of
 * @param options that differ from those of the generation
 */
record ContinueRequest(@Nullable List<@Nullable SteeringRequest> edits, @Nullable GenerationOptions options) {

    /** @throws ApiProblem that names the field that is missing or wrong */
    List<SteeringCommand> commands() {
        if (edits == null || edits.isEmpty()) {
            throw ApiProblem.invalid(
                    "edits", "Give at least one edit: [{\"op\": \"remask\", \"start\": 12, \"end\": 20}].");
        }
        List<SteeringCommand> commands = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            SteeringRequest edit = edits.get(i);
            if (edit == null) {
                throw ApiProblem.invalid("edits[" + i + "]", "It must be an object, not null.");
            }
            commands.add(edit.command("edits[" + i + "]."));
        }
        return commands;
    }
}
