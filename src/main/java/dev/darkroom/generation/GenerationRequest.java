package dev.darkroom.generation;

import dev.darkroom.model.InstalledModel;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param model to run
 * @param prompt token ids that the answer follows
 * @param options as asked for
 * @param outcome told with the completion, or null
 */
public record GenerationRequest(
        InstalledModel model, int[] prompt, GenerationOptions options, @Nullable CodeOutcome outcome) {

    /** An answer that belongs to no code. */
    public GenerationRequest(InstalledModel model, int[] prompt, GenerationOptions options) {
        this(model, prompt, options, null);
    }
}
