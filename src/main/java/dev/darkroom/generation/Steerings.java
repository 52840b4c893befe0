package dev.darkroom.generation;

import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.SteeringCommand.Finish;
import dev.darkroom.generation.SteeringCommand.Keep;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.model.InstalledModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * The commands that wait for the end of a pass, and the account of those that were carried out, from which a recording can
 * do it all again. Any thread may add, the inference thread applies.
 */
final class Steerings {

    /** So that nobody fills the memory with commands, which are all kept for the replay. */
    private static final int MOST_COMMANDS = 1000;
    private static final long BYTES_A_COMMAND = 100;

    private record Waiting(SteeringCommand command, int[] tokens, CompletableFuture<SteeringEffect> effect) {}

    private final InstalledModel model;
    private final Queue<Replay.Steering> script;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private final List<Replay.Steering> applied = new ArrayList<>();
    private int commands;
    private boolean closed;

    /** @param script what a recording says was done, in order, to be done again */
    Steerings(InstalledModel model, List<Replay.Steering> script) {
        this.model = model;
        this.script = new ArrayDeque<>(script);
    }

    /** @return when the command took effect, or why it did not */
    CompletableFuture<SteeringEffect> add(SteeringCommand command, String id) {
        int[] tokens = SteeringEdits.tokens(command, model);
        CompletableFuture<SteeringEffect> effect = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                effect.completeExceptionally(new GenerationOverException(id));
            } else if (commands == MOST_COMMANDS) {
                effect.completeExceptionally(new InvalidRequestException(
                        "op", "the answer was steered %d times, which is the most; start again from it".formatted(commands)));
            } else {
                commands++;
                waiting.add(new Waiting(command, tokens, effect));
            }
        }
        return effect;
    }

    /**
     * Applies what waits, one after the other; what the script says for this pass goes first.
     *
     * @param nextPass number of the pass that comes
     * @return what was applied
     */
    List<SteeringCommand> apply(DecodingRun run, DevelopingAnswer answer, int nextPass) {
        List<Waiting> done = new ArrayList<>();
        for (Waiting next = poll(nextPass); next != null; next = poll(nextPass)) {
            if (run.isOver()) {
                next.effect.completeExceptionally(
                        new InvalidRequestException("op", "an earlier change has just completed the answer"));
                continue;
            }
            try {
                apply(next, run, answer);
                note(Replay.Steering.of(nextPass, next.command));
                done.add(next);
            } catch (IllegalArgumentException e) {
                next.effect.completeExceptionally(new InvalidRequestException("start", String.valueOf(e.getMessage())));
            } catch (RuntimeException | Error e) {
                // The generation fails, and whoever steers it must not wait for ever.
                next.effect.completeExceptionally(e);
                throw e;
            }
        }
        // Only now: which pass comes next, if any, is not known before the last of them.
        SteeringEffect effect =
                run.isOver() ? new SteeringEffect(nextPass - 1, true) : new SteeringEffect(nextPass, false);
        done.forEach(command -> command.effect.complete(effect));
        return done.stream().map(Waiting::command).toList();
    }

    private void apply(Waiting next, DecodingRun run, DevelopingAnswer answer) {
        if (next.command instanceof Finish) {
            run.finish();
            return;
        }
        int[] tokens = next.command instanceof Keep keep
                ? answer.tokens(new Span(keep.start(), keep.end()))
                : next.tokens;
        run.steer(canvas -> SteeringEdits.edit(canvas, next.command, tokens, model));
        if (next.command instanceof PinText pin) {
            answer.replaced(new Span(pin.start(), pin.end()), next.tokens.length);
        }
    }

    /** Whether the script says that the answer was cancelled before this pass was over. */
    boolean sayCancelled(int nextPass) {
        Replay.Steering next = script.peek();
        return next != null && next.pass() == nextPass && next.isCancel();
    }

    /** Adds to the account what was done. */
    synchronized void note(Replay.Steering steering) {
        applied.add(steering);
    }

    /** The account of what was done, in order. */
    synchronized List<Replay.Steering> applied() {
        return List.copyOf(applied);
    }

    /** About the memory that the account takes. */
    synchronized long bytes() {
        return applied.stream()
                .mapToLong(steering -> BYTES_A_COMMAND + 2L * (steering.text() == null ? 0 : steering.text().length()))
                .sum();
    }

    /** Whether a command waits. */
    synchronized boolean areWaiting() {
        return !waiting.isEmpty();
    }

    private synchronized Waiting poll(int nextPass) {
        Replay.Steering scripted = script.peek();
        if (scripted != null && scripted.pass() == nextPass && !scripted.isCancel()) {
            script.remove();
            SteeringCommand command = scripted.command();
            return new Waiting(command, SteeringEdits.tokens(command, model), new CompletableFuture<>());
        }
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
}
