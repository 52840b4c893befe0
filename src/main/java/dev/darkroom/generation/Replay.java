package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingRun.Progress;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.ModelManifest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that it takes to see a generation again, and to repeat it.
 *
 * @param format version of this layout
 * @param model name of the model
 * @param options in force, the seed among them
 * @param canvas tokens of the canvas before the first pass, masks included
 * @param promptTokens how many of them are the prompt
 * @param origin how the canvas stood, beyond its tokens
 * @param events of the generation, in order
 */
public record Replay(
        String format,
        String model,
        GenerationOptions options,
        int[] canvas,
        int promptTokens,
        Origin origin,
        List<GenerationEvent> events) {

    /** The layout of today. */
    public static final String FORMAT = "darkroom-replay/1";

    /**
     * How a canvas stood before its first pass.
     *
     * @param answerEnd position after the answer
     * @param pinned positions of the answer that were fixed, ascending
     * @param blanks whether the answer was given but for its blanks, each with an end of its own
     * @param windowMargin positions on either side of an edit that were run with it; negative: whole blocks were run
     * @param progress of the generation that it went on from
     * @param steered whether the answer was changed while it developed; repeating leaves that out
     */
    public record Origin(
            int answerEnd, int[] pinned, boolean blanks, int windowMargin, Progress progress, boolean steered) {}

    static Replay of(RunningGeneration generation) {
        GenerationPlan plan = generation.plan();
        Canvas start = generation.after(0).canvas();
        Span answer = start.answer();
        Origin origin = new Origin(
                answer.end(),
                IntStream.range(answer.start(), answer.end()).filter(start::isPinned).toArray(),
                plan.shape().blanks(),
                plan.decoding().windowMargin(),
                plan.progress(),
                generation.isSteered());
        return new Replay(
                FORMAT,
                plan.model().name(),
                plan.options(),
                start.tokens(),
                start.promptLength(),
                origin,
                generation.eventsSoFar());
    }

    /**
     * The canvas before the first pass.
     *
     * @throws InvalidRequestException if a model of that kind cannot have had such a canvas
     */
    Canvas start(ModelManifest model) {
        int mask = model.specialTokens().mask();
        boolean inOrder = 0 <= promptTokens && promptTokens <= origin.answerEnd() && origin.answerEnd() <= canvas.length;
        if (!inOrder || canvas.length > model.contextLength()) {
            throw new InvalidRequestException(
                    "canvas",
                    "a canvas of %d tokens, the answer from %d to %d, does not fit the context of %s, which holds %d"
                            .formatted(
                                    canvas.length, promptTokens, origin.answerEnd(), model.name(), model.contextLength()));
        }
        if (IntStream.of(canvas).anyMatch(token -> token < 0 || token >= model.vocabularySize())) {
            throw new InvalidRequestException("canvas", "the canvas holds tokens that %s does not know".formatted(model.name()));
        }
        Set<Integer> pinned = new HashSet<>();
        IntStream.of(origin.pinned()).forEach(pinned::add);
        int[] given = Arrays.copyOfRange(canvas, promptTokens, origin.answerEnd());
        for (int i = 0; i < given.length; i++) {
            given[i] = pinned.contains(promptTokens + i) ? given[i] : mask;
        }
        Canvas start = restored(given, mask);
        for (int i = 0; i < given.length; i++) {
            int position = promptTokens + i;
            if (start.isMasked(position) && canvas[position] != mask) {
                start.commit(position, canvas[position]);
            }
        }
        return start;
    }

    private Canvas restored(int[] answer, int mask) {
        try {
            return Canvas.between(
                    Arrays.copyOf(canvas, promptTokens),
                    answer,
                    Arrays.copyOfRange(canvas, origin.answerEnd(), canvas.length),
                    mask);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("canvas", String.valueOf(e.getMessage()));
        }
    }
}
