package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;

/**
 * What OpenAI's responses have no words for; the field {@code darkroom} of a response.
 *
 * @param generation id of the generation, for {@code /api/generations}
 * @param finishReason {@code stop}, {@code length}, {@code cancelled} or {@code deadline}
 * @param passes runs of the model
 * @param tokensPerPass completion tokens over passes
 * @param tokensComputed positions that went through the model, over all passes
 * @param millis from the first turn to the end
 * @param queueMillis from the request to the first turn
 */
record DiffusionFigures(
        String generation,
        String finishReason,
        int passes,
        double tokensPerPass,
        long tokensComputed,
        long millis,
        long queueMillis) {

    static DiffusionFigures of(String generation, Completed completed) {
        return new DiffusionFigures(
                generation,
                completed.finishReason().word(),
                completed.usage().passes(),
                completed.usage().tokensPerPass(),
                completed.usage().tokensComputed(),
                completed.usage().millis(),
                completed.usage().queueMillis());
    }

    /** The word of OpenAI's for why an answer ended: what was cut short is as one that found no room. */
    static String finishReason(Completed completed) {
        return completed.finishReason() == FinishReason.STOP ? "stop" : "length";
    }
}
