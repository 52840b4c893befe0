package dev.darkroom.generation;

import dev.darkroom.model.InstalledModel;

/**
 * What to generate.
 *
 * @param model to run
 * @param prompt token ids that the answer follows
 * @param options as asked for
 */
public record GenerationRequest(InstalledModel model, int[] prompt, GenerationOptions options) {}
