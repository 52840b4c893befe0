package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.SteeringCommand.Keep;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.generation.SteeringCommand.PinToken;
import dev.darkroom.generation.SteeringCommand.Remask;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest.SpecialTokens;

/** What commands do to a canvas. */
final class SteeringEdits {

    private SteeringEdits() {}

    /**
     * The tokens that a command brings along; none for one that brings none.
     *
     * @throws InvalidRequestException for a token that no answer may hold
     */
    static int[] tokens(SteeringCommand command, InstalledModel model) {
        if (command instanceof PinToken pin) {
            return new int[] {checked(pin.token(), model)};
        }
        return command instanceof PinText pin ? model.tokenizer().encode(pin.text()) : new int[0];
    }

    private static int checked(int token, InstalledModel model) {
        SpecialTokens special = model.manifest().specialTokens();
        boolean known = token >= 0 && token < model.manifest().vocabularySize();
        boolean text = known && token != special.mask() && !model.tokenizer().isSpecial(token);
        if (!text && !special.endOfSequence().contains(token)) {
            throw new InvalidRequestException(
                    "token", "token %d stands for no text, nor for the end of an answer".formatted(token));
        }
        return token;
    }

    /**
     * Edits a canvas that has no guesses: what is kept of it has to be settled.
     *
     * @throws IllegalArgumentException if the command does not fit the canvas; nothing is changed then
     */
    static void edit(Canvas canvas, SteeringCommand command, InstalledModel model) {
        edit(canvas, command, command instanceof Keep keep ? settled(canvas, keep) : tokens(command, model), model);
    }

    private static int[] settled(Canvas canvas, Keep keep) {
        requireInAnswer(canvas, new Span(keep.start(), keep.end()));
        int[] tokens = new int[keep.end() - keep.start()];
        for (int i = 0; i < tokens.length; i++) {
            int position = keep.start() + i;
            if (canvas.isMasked(position)) {
                throw nothingToKeep(position);
            }
            tokens[i] = canvas.token(position);
        }
        return tokens;
    }

    /**
     * Comes before anything of the span's length is made: it may be any number.
     *
     * @throws IllegalArgumentException if a part of the span lies outside of the answer
     */
    static void requireInAnswer(Canvas canvas, Span span) {
        Span answer = canvas.answer();
        if (span.length() > 0 && !(answer.contains(span.start()) && answer.contains(span.end() - 1))) {
            throw nothingToKeep(answer.contains(span.start()) ? answer.end() : span.start());
        }
    }

    static IllegalArgumentException nothingToKeep(int position) {
        return new IllegalArgumentException("there is nothing at position " + position + " to keep");
    }

    /**
     * @param tokens that the command brings along; for a {@link Keep}, what is kept
     * @throws IllegalArgumentException if the command does not fit the canvas; nothing is changed then
     */
    static void edit(Canvas canvas, SteeringCommand command, int[] tokens, InstalledModel model) {
        if (command instanceof PinText pin) {
            canvas.replace(
                    new Span(pin.start(), pin.end()), tokens, filling(canvas, model), model.manifest().contextLength());
        } else if (command instanceof PinToken pin) {
            pinToken(canvas, pin.position(), tokens[0], model);
        } else if (command instanceof Keep keep) {
            pin(canvas, keep.start(), tokens);
        } else if (command instanceof Remask remask) {
            canvas.remask(new Span(remask.start(), remask.end()));
        }
    }

    private static void pinToken(Canvas canvas, int position, int token, InstalledModel model) {
        if (model.manifest().specialTokens().endOfSequence().contains(token)) {
            // A pinned one would be a part of the text: an end is what the answer comes to by itself.
            canvas.remask(new Span(position, position + 1));
            canvas.commit(position, token);
        } else {
            pin(canvas, position, new int[] {token});
        }
    }

    private static void pin(Canvas canvas, int start, int[] tokens) {
        Span answer = canvas.answer();
        if (start < answer.start() || start + tokens.length > answer.end()) {
            throw new IllegalArgumentException("positions %d to %d are not within the answer, which is %d to %d"
                    .formatted(start, start + tokens.length, answer.start(), answer.end()));
        }
        for (int i = 0; i < tokens.length; i++) {
            canvas.pin(start + i, tokens[i]);
        }
    }

    /** What stands for nothing at the end of the answer: whichever of the end tokens fills it. */
    private static int filling(Canvas canvas, InstalledModel model) {
        Span answer = canvas.answer();
        int last = answer.length() == 0 ? -1 : canvas.token(answer.end() - 1);
        return model.manifest().specialTokens().endOfSequence().contains(last) ? last : -1;
    }
}
