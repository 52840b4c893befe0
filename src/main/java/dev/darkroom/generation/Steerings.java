package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.SteeringCommand.Finish;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.generation.SteeringCommand.Remask;
import dev.darkroom.model.InstalledModel;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** The commands that wait for the end of a pass. Any thread may add, the inference thread applies. */
final class Steerings {

    private record Waiting(SteeringCommand command, int[] tokens, CompletableFuture<Integer> effect) {}

    private final InstalledModel model;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private boolean closed;
    private volatile boolean haveChanged;

    Steerings(InstalledModel model) {
        this.model = model;
    }

    /** @return the pass in which the command took effect, or why it did not */
    CompletableFuture<Integer> add(SteeringCommand command, String id) {
        int[] tokens = tokens(command, model);
        CompletableFuture<Integer> effect = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                effect.completeExceptionally(new GenerationOverException(id));
            } else {
                waiting.add(new Waiting(command, tokens, effect));
            }
        }
        return effect;
    }

    /**
     * Applies what waits, one after the other.
     *
     * @param nextPass number of the pass that comes
     * @return whether anything was changed
     */
    boolean apply(DecodingRun run, DevelopingAnswer answer, int nextPass) {
        boolean changed = false;
        for (Waiting next = poll(); next != null; next = poll()) {
            if (run.isOver()) {
                next.effect.completeExceptionally(
                        new InvalidRequestException("op", "an earlier change has just completed the answer"));
                continue;
            }
            try {
                Waiting current = next;
                if (current.command instanceof Finish) {
                    run.finish();
                } else {
                    run.steer(canvas -> edit(canvas, current.command, current.tokens, model));
                    if (current.command instanceof PinText pin) {
                        answer.replaced(new Span(pin.start(), pin.end()), current.tokens.length);
                    }
                }
                changed = true;
                next.effect.complete(nextPass);
            } catch (IllegalArgumentException e) {
                next.effect.completeExceptionally(new InvalidRequestException("start", String.valueOf(e.getMessage())));
            }
        }
        haveChanged |= changed;
        return changed;
    }

    /** Whether any command has taken effect. */
    boolean haveChanged() {
        return haveChanged;
    }

    /** Whether a command waits. */
    synchronized boolean areWaiting() {
        return !waiting.isEmpty();
    }

    private synchronized Waiting poll() {
        return waiting.poll();
    }

    /** Refuses what waits and what comes. */
    void close(String id) {
        Queue<Waiting> refused;
        synchronized (this) {
            closed = true;
            refused = new ArrayDeque<>(waiting);
            waiting.clear();
        }
        refused.forEach(command -> command.effect.completeExceptionally(new GenerationOverException(id)));
    }

    /** The tokens of a command's text; none for a command without one. */
    static int[] tokens(SteeringCommand command, InstalledModel model) {
        return command instanceof PinText pin ? model.tokenizer().encode(pin.text()) : new int[0];
    }

    /** @throws IllegalArgumentException if the command does not fit the canvas; nothing is changed then */
    static void edit(Canvas canvas, SteeringCommand command, int[] tokens, InstalledModel model) {
        if (command instanceof PinText pin) {
            canvas.replace(
                    new Span(pin.start(), pin.end()), tokens, filling(canvas, model), model.manifest().contextLength());
        } else if (command instanceof Remask remask) {
            canvas.remask(new Span(remask.start(), remask.end()));
        }
    }

    /** What stands for nothing at the end of the answer: whichever of the end tokens fills it. */
    private static int filling(Canvas canvas, InstalledModel model) {
        Span answer = canvas.answer();
        int last = answer.length() == 0 ? -1 : canvas.token(answer.end() - 1);
        return model.manifest().specialTokens().endOfSequence().contains(last) ? last : -1;
    }
}
