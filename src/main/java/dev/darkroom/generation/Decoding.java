package dev.darkroom.generation;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingInterruptedException;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.RefinementPass;
import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationWatcher.CacheUse;
import dev.darkroom.generation.GenerationWatcher.PassReport;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decoding run that advances a pass a turn, and writes down what each pass did. One thread at a time takes turns; any
 * thread may cancel, steer and look.
 */
final class Decoding {

    /** What is kept of the alternatives of one position. */
    private static final long BYTES_A_PROPOSAL = 160;

    private final GenerationPlan plan;
    private final Supplier<Denoiser> denoiser;
    private final DevelopingAnswer answer;
    private final Steerings steerings;
    private final EventLog events;
    private final CanvasHistory history;
    private final long askedAt = System.nanoTime();

    private final Object runLock = new Object();
    private boolean cancelled;
    /** Written by the inference thread alone, under the lock. */
    private @Nullable DecodingRun run;
    private long begunAt;
    private int passes;
    /** Whether the answer is not what the readers know, although no pass has run since they were told. */
    private boolean untold;

    private volatile String settledText = "";

    /**
     * @param denoiser called in the first turn
     * @param events to write
     * @param mostBytes about as much memory as what is kept for forks may take
     */
    Decoding(GenerationPlan plan, Supplier<Denoiser> denoiser, EventLog events, long mostBytes) {
        this.plan = plan;
        this.denoiser = denoiser;
        this.answer = new DevelopingAnswer(plan.text(), plan.canvas());
        this.steerings = new Steerings(plan.model(), plan.script());
        this.events = events;
        this.history = new CanvasHistory(plan.canvas(), plan.progress(), mostBytes);
    }

    /** What is to be done to the answer, and has been. */
    Steerings steerings() {
        return steerings;
    }

    /** The canvas after each pass. */
    CanvasHistory history() {
        return history;
    }

    /** The text that is settled so far, from the left. */
    String settledText() {
        return settledText;
    }

    /** What else might stand at a position; see {@link Generation#alternatives}. */
    Alternatives alternatives(int position) {
        return Alternatives.of(position, plan, answer.proposed());
    }

    /** About the memory that is taken by the history, by the alternatives, and by what was done to the answer. */
    long bytes() {
        return history.bytes() + steerings.bytes() + BYTES_A_PROPOSAL * answer.proposed().size();
    }

    /** Makes the turn under way, or the next one, say that it is cancelled. */
    void cancel() {
        synchronized (runLock) {
            cancelled = true;
            if (run != null) {
                run.interrupt();
            }
        }
    }

    /** Whether it was told to end. */
    boolean isCancelled() {
        synchronized (runLock) {
            return cancelled;
        }
    }

    /** Does what is to be done in one turn; returns why the answer is over, or null while it is not. */
    @Nullable FinishReason takeTurn() {
        try {
            DecodingRun current = openRun();
            List<SteeringCommand> applied = steerings.apply(current, answer, passes + 1);
            applied.forEach(plan.watcher()::steered);
            untold |= current.isOver() | !applied.isEmpty();
            if (steerings.sayCancelled(passes + 1)) {
                return cancelled();
            }
            if (!current.isOver()) {
                runPass(current);
            }
            return current.isOver() ? over(current) : null;
        } catch (DenoisingInterruptedException e) {
            return cancelled();
        }
    }

    private FinishReason cancelled() {
        steerings.note(Replay.Steering.cancel(passes + 1));
        return FinishReason.CANCELLED;
    }

    private FinishReason over(DecodingRun current) {
        if (current.ranOutOfTime()) {
            // Whoever repeats it has another clock: what the time limit did is what a wish to finish would have done.
            steerings.note(Replay.Steering.of(passes, new SteeringCommand.Finish()));
        }
        return switch (current.ending()) {
            case END_OF_SEQUENCE, STOP_STRING, COMPLETE, FINISH_REQUESTED -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case DEADLINE -> FinishReason.DEADLINE;
        };
    }

    private DecodingRun openRun() {
        if (run == null) {
            requireNotCancelled();
            begunAt = System.nanoTime();
            plan.watcher().began(Duration.ofNanos(begunAt - askedAt));
            // Loading takes long; it holds no lock, so that nobody waits who cancels meanwhile.
            Denoiser loaded = denoiser.get();
            synchronized (runLock) {
                requireNotCancelled();
                run = new BlockDecoder(loaded).start(plan.canvas(), plan.decoding(), plan.progress());
            }
        }
        requireNotCancelled();
        return run;
    }

    private void requireNotCancelled() {
        if (isCancelled()) {
            throw new DenoisingInterruptedException();
        }
    }

    private void runPass(DecodingRun current) {
        long passBegun = System.nanoTime();
        int forwardsBefore = current.forwards();
        long computedBefore = current.tokensComputed();
        int committedBefore = answer.committed();
        RefinementPass pass = current.advance();
        passes++;
        Proposals proposals = current.proposals();
        if (proposals != null) {
            answer.remember(proposals, passes);
        }
        history.add(plan.canvas(), current.progress());
        List<Change> changes = answer.apply(pass);
        settledText = answer.settledText();
        long computed = current.tokensComputed() - computedBefore;
        plan.watcher().passed(new PassReport(
                passes,
                Duration.ofNanos(System.nanoTime() - passBegun),
                current.forwards() - forwardsBefore,
                computed,
                cacheUse(current),
                answer.committed() - committedBefore,
                !settledText.isEmpty()));
        tell(pass.blockSpan(), pass.block(), changes, millisSince(passBegun));
    }

    private CacheUse cacheUse(DecodingRun current) {
        if (plan.decoding().cache() == CacheMode.NONE) {
            return CacheUse.OFF;
        }
        return current.wasCached() ? CacheUse.HIT : CacheUse.MISS;
    }

    private void tell(Span window, int block, List<Change> changes, long millis) {
        events.append(new GenerationEvent.Pass(
                events.nextSequence(),
                passes,
                block,
                window.start(),
                window.end(),
                changes,
                answer.committed(),
                answer.masked(),
                millis,
                millisSince(begunAt)));
        untold = false;
    }

    /** The account of what came of it. */
    Completed completed(FinishReason reason) {
        if (untold) {
            tell(plan.canvas().answer(), 0, answer.changes(), 0);
        }
        long begun = begunAt == 0 ? System.nanoTime() : begunAt;
        int forwards = run == null ? 0 : run.forwards();
        int tokens = answer.settledTokens();
        Usage usage = new Usage(
                givenTokens(),
                tokens,
                forwards,
                forwards == 0 ? 0 : Math.round(100.0 * tokens / forwards) / 100.0,
                run == null ? 0 : run.tokensComputed(),
                millisSince(begun),
                (begun - askedAt) / 1_000_000);
        String text = answer.settledText();
        CodeOutcome outcome = reason == FinishReason.CANCELLED ? null : plan.shape().outcome();
        return new Completed(events.nextSequence(), text, reason, usage, outcome == null ? null : outcome.of(text));
    }

    /** The tokens before the answer and behind it, but for the end that we ourselves put there. */
    private int givenTokens() {
        Canvas canvas = plan.canvas();
        List<Integer> ends = plan.model().manifest().specialTokens().endOfSequence();
        int behind = (int) IntStream.range(canvas.answer().end(), canvas.length())
                .filter(position -> !ends.contains(canvas.token(position)))
                .count();
        return canvas.promptLength() + behind;
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }

    /** Frees what the model keeps for it. */
    void close() {
        synchronized (runLock) {
            if (run != null) {
                run.close();
                run = null;
            }
        }
    }
}
