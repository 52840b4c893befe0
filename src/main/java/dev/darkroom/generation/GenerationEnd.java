package dev.darkroom.generation;

import dev.darkroom.generation.GenerationEvent.FinishReason;
import org.jspecify.annotations.Nullable;

/**
 * How a generation ended.
 *
 * @param text of the answer, as far as it was settled
 * @param finishReason why it ended, or null if it failed
 * @param abandoned whether it was cancelled because nobody came back to read it, and not because somebody asked for that
 */
public record GenerationEnd(String text, @Nullable FinishReason finishReason, boolean abandoned) {}
