package dev.darkroom.generation;

import java.util.List;

/**
 * All that it takes to see a generation again, and to repeat it.
 *
 * @param format version of this layout
 * @param model name of the model
 * @param options in force, the seed among them
 * @param canvas tokens of the canvas before the first pass, masks included
 * @param promptTokens how many of them are the prompt
 * @param events of the generation, in order
 */
public record Replay(
        String format,
        String model,
        GenerationOptions options,
        int[] canvas,
        int promptTokens,
        List<GenerationEvent> events) {

    /** The layout of today. */
    public static final String FORMAT = "darkroom-replay/1";

    static Replay of(RunningGeneration generation) {
        return new Replay(
                FORMAT,
                generation.plan().model().name(),
                generation.plan().options(),
                generation.after(0).canvas().tokens(),
                generation.plan().canvas().promptLength(),
                generation.eventsSoFar());
    }
}
