package dev.darkroom.generation;

import dev.darkroom.model.InstalledModel;
import org.jspecify.annotations.Nullable;

/**
 * A text to complete, parts of which are given.
 *
 * @param model to run
 * @param before token ids in front of the answer, none of them the mask
 * @param answer token ids of the answer; the model's mask stands for a position to fill, the rest stays as it is
 * @param after token ids behind the answer, none of them the mask
 * @param options as asked for; the length is that of the answer
 * @param outcome told with the completion, or null
 */
public record InfillRequest(
        InstalledModel model,
        int[] before,
        int[] answer,
        int[] after,
        GenerationOptions options,
        @Nullable CodeOutcome outcome) {}
