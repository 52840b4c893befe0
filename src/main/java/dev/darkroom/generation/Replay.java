package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Progress;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.ModelManifest;
import dev.darkroom.generation.SteeringCommand.Keep;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.generation.SteeringCommand.PinToken;
import dev.darkroom.generation.SteeringCommand.Remask;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that it takes to see a generation again, and to repeat it.
 *
 * @param format version of this layout
 * @param model name of the model
 * @param options in force, the seed among them
 * @param canvas tokens of the canvas before the first pass, masks included
 * @param promptTokens how many of them are the prompt
 * @param origin how the canvas stood, beyond its tokens
 * @param steerings what was done to the answer on its way, in order
 * @param events of the generation, in order
 */
public record Replay(
        String format,
        String model,
        GenerationOptions options,
        int[] canvas,
        int promptTokens,
        Origin origin,
        List<Steering> steerings,
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
     */
    public record Origin(int answerEnd, int[] pinned, boolean blanks, int windowMargin, Progress progress) {}

    /**
     * Something that was done to an answer on its way.
     *
     * @param pass number of the pass before which it took effect; of a cancellation, of the one that did not come to its end
     * @param op {@code pin}, {@code keep}, {@code remask}, {@code finish} or {@code cancel}; a time limit that was reached is a finish
     * @param start first position, of a pin, keep or remask
     * @param end position after the last
     * @param text of a pin
     * @param token id, of a pin without text
     */
    public record Steering(
            int pass,
            String op,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text,
            @Nullable Integer token) {

        /** One that pins no token. */
        Steering(int pass, String op, @Nullable Integer start, @Nullable Integer end, @Nullable String text) {
            this(pass, op, start, end, text, null);
        }

        static Steering cancel(int pass) {
            return new Steering(pass, "cancel", null, null, null);
        }

        static Steering of(int pass, SteeringCommand command) {
            if (command instanceof PinText pin) {
                return new Steering(pass, "pin", pin.start(), pin.end(), pin.text());
            }
            if (command instanceof PinToken pin) {
                return new Steering(pass, "pin", pin.position(), pin.position() + 1, null, pin.token());
            }
            if (command instanceof Keep keep) {
                return new Steering(pass, "keep", keep.start(), keep.end(), null);
            }
            return command instanceof Remask remask
                    ? new Steering(pass, "remask", remask.start(), remask.end(), null)
                    : new Steering(pass, "finish", null, null, null);
        }

        boolean isCancel() {
            return op.equals("cancel");
        }

        /** @throws InvalidRequestException if it is none, which a recording from elsewhere may hold */
        SteeringCommand command() {
            if (op.equals("finish")) {
                return new SteeringCommand.Finish();
            }
            if (start != null && end != null && 0 <= start && start <= end) {
                if (op.equals("pin") && text != null) {
                    return new PinText(start, end, text);
                }
                if (op.equals("pin") && token != null && end == start + 1) {
                    return new PinToken(start, token);
                }
                if (op.equals("keep")) {
                    return new Keep(start, end);
                }
                if (op.equals("remask")) {
                    return new Remask(start, end);
                }
            }
            throw new InvalidRequestException("steerings", "there is no such change of an answer: " + this);
        }
    }

    static Replay of(RunningGeneration generation) {
        GenerationPlan plan = generation.plan();
        Canvas start = generation.after(0).canvas();
        Span answer = start.answer();
        Origin origin = new Origin(
                answer.end(),
                IntStream.range(answer.start(), answer.end()).filter(start::isPinned).toArray(),
                plan.shape().blanks(),
                plan.decoding().windowMargin(),
                plan.progress());
        return new Replay(
                FORMAT,
                plan.model().name(),
                plan.options(),
                start.tokens(),
                start.promptLength(),
                origin,
                generation.steeringsSoFar(),
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
        requireProgress(model);
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

    private void requireProgress(ModelManifest model) {
        Progress progress = origin.progress();
        Progress.Seen seen = progress.seen();
        boolean known = IntStream.of(origin.pinned()).allMatch(position -> 0 <= position && position < canvas.length)
                && (seen == null
                        || 0 <= seen.end()
                                && seen.end() <= canvas.length
                                && stoodBefore(seen.tokens(), model)
                                && seen.later().stream().allMatch(tokens -> stoodBefore(tokens, model)));
        if (!known || !progress.revised().stream().allMatch(position -> 0 <= position && position < canvas.length)) {
            throw new InvalidRequestException("origin.progress", "the progress is none that this canvas can have had");
        }
    }

    /** Whether the canvas can have had these tokens on the way to what it is. */
    private boolean stoodBefore(int @Nullable [] tokens, ModelManifest model) {
        return tokens != null
                && tokens.length == canvas.length
                && IntStream.of(tokens).allMatch(token -> 0 <= token && token < model.vocabularySize())
                && IntStream.range(0, canvas.length).allMatch(position -> tokens[position] == canvas[position]
                        || promptTokens <= position && position < origin.answerEnd())
                && IntStream.of(origin.pinned()).allMatch(position -> tokens[position] == canvas[position]);
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
