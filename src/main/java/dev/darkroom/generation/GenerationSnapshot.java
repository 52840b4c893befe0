package dev.darkroom.generation;

import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Usage;
import org.jspecify.annotations.Nullable;

/**
 * How a generation stands.
 *
 * @param id of the generation
 * @param model name of its model
 * @param state what it does
 * @param queuePosition place among those that wait, 1 being the next; null if it does not wait for a place
 * @param text settled so far, from the left
 * @param passes run so far
 * @param promptTokens length of the prompt; the answer's first position
 * @param canvasLength prompt and answer together, in tokens
 * @param options in force
 * @param finishReason why it ended, or null
 * @param usage what it cost, or null before the end
 */
public record GenerationSnapshot(
        String id,
        String model,
        State state,
        @Nullable Integer queuePosition,
        String text,
        int passes,
        int promptTokens,
        int canvasLength,
        GenerationOptions options,
        @Nullable FinishReason finishReason,
        @Nullable Usage usage) {

    /** What a generation does. */
    public enum State {
        /** Waits for a place. */
        QUEUED,
        /** Takes turns. */
        RUNNING,
        /** Rests, as nobody listens; it goes on when somebody does, and is cancelled otherwise. */
        UNATTENDED,
        /** Is over, by itself or by request. */
        COMPLETED,
        /** Broke. */
        FAILED
    }
}
