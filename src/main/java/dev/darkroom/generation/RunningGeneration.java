package dev.darkroom.generation;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingInterruptedException;
import dev.darkroom.diffusion.Ending;
import dev.darkroom.diffusion.RefinementPass;
import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationSnapshot.State;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/** A generation on its way: a decoding run that advances a pass a turn, and writes down what each pass did. */
final class RunningGeneration implements Generation, InferenceExecutor.Work {

    private static final Logger log = LoggerFactory.getLogger(RunningGeneration.class);

    private final GenerationPlan plan;
    private final Supplier<Denoiser> denoiser;
    private final DevelopingAnswer answer;
    private final Steerings steerings;
    private final Lifecycle lifecycle;
    private final Attendance attendance;
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

    /** Whom a generation tells what becomes of it. */
    interface Lifecycle {
        /** It takes no more turns for the time being, and has given its place up. */
        void rests(RunningGeneration generation);

        /** It wants a turn at once, to end. */
        void hurries(RunningGeneration generation, boolean resting);

        /** Its last event is written. */
        void ends(RunningGeneration generation);
    }

    /**
     * @param denoiser called in the first turn
     * @param attendance given the generation's own way to resume and to give up
     * @param mostBytes about as much memory as its events may take, and what is kept for forks again as much
     */
    RunningGeneration(
            GenerationPlan plan,
            Supplier<Denoiser> denoiser,
            Lifecycle lifecycle,
            Function<RunningGeneration, Attendance> attendance,
            long mostBytes) {
        this.plan = plan;
        this.denoiser = denoiser;
        this.lifecycle = lifecycle;
        this.answer = new DevelopingAnswer(plan.text(), plan.canvas());
        this.steerings = new Steerings(plan.model());
        this.attendance = attendance.apply(this);
        this.events = new EventLog(mostBytes);
        this.history = new CanvasHistory(plan.canvas(), mostBytes);
        events.append(new Started(
                0,
                plan.id(),
                plan.model().name(),
                plan.canvas().promptLength(),
                plan.canvas().length(),
                plan.options()));
    }

    @Override
    public String id() {
        return plan.id();
    }

    /** What it was started with. */
    GenerationPlan plan() {
        return plan;
    }

    @Override
    public Flux<GenerationEvent> events(long afterSequence) {
        return attendance.attended(events.after(afterSequence));
    }

    /** All events so far. */
    List<GenerationEvent> eventsSoFar() {
        return events.soFar();
    }

    @Override
    public CompletionStage<Integer> steer(SteeringCommand command) {
        CompletionStage<Integer> effect = steerings.add(command, id());
        attendance.nudge();
        return effect;
    }

    @Override
    public void cancel() {
        synchronized (runLock) {
            cancelled = true;
            if (run != null) {
                run.interrupt();
            }
        }
        lifecycle.hurries(this, attendance.end());
    }

    /** Whether it was told to end; it may not have yet. */
    boolean isCancelled() {
        synchronized (runLock) {
            return cancelled;
        }
    }

    /** Whether somebody has changed the answer while it developed. */
    boolean isSteered() {
        return steerings.haveChanged();
    }

    @Override
    public GenerationSnapshot snapshot() {
        List<GenerationEvent> soFar = events.soFar();
        GenerationEvent last = soFar.get(soFar.size() - 1);
        Started started = (Started) soFar.get(0);
        Completed completed = last instanceof Completed end ? end : null;
        State state = completed != null
                ? State.COMPLETED
                : last instanceof Failed ? State.FAILED : attendance.isResting() ? State.UNATTENDED : State.RUNNING;
        return new GenerationSnapshot(
                id(),
                plan.model().name(),
                state,
                completed == null ? settledText : completed.text(),
                history.passes(),
                started.promptTokens(),
                plan.canvas().length(),
                plan.options(),
                completed == null ? null : completed.finishReason(),
                completed == null ? null : completed.usage());
    }

    /**
     * Where a pass left it.
     *
     * @param pass 0 for the beginning
     * @throws InvalidRequestException if there was no such pass, or it is not kept any more
     */
    CanvasHistory.Point after(int pass) {
        return history.after(pass);
    }

    /** About the memory that its events and its history take. */
    long bytes() {
        return events.bytes() + history.bytes();
    }

    @Override
    public boolean takeTurn() {
        if (attendance.rest(steerings::areWaiting)) {
            lifecycle.rests(this);
            return false;
        }
        GenerationEvent last;
        try {
            FinishReason reason = advance();
            if (reason == null) {
                return true;
            }
            last = completed(reason);
        } catch (RuntimeException | Error e) {
            // An error as well, of a native library say: readers must not wait for ever.
            log.error("Generation {} failed", id(), e);
            last = new Failed(events.nextSequence(), "The model failed on this answer; the server's log says why.");
        }
        end(last);
        return false;
    }

    /** Does what is to be done in one turn; returns why the answer is over, or null while it is not. */
    private @Nullable FinishReason advance() {
        try {
            DecodingRun current = openRun();
            untold |= current.isOver() | steerings.apply(current, answer, passes + 1);
            if (!current.isOver()) {
                runPass(current);
            }
            return current.isOver() ? reason(current.ending()) : null;
        } catch (DenoisingInterruptedException e) {
            return FinishReason.CANCELLED;
        }
    }

    /** Frees what is held before the last event is told: whoever reads that may count on a free place. */
    private void end(GenerationEvent last) {
        attendance.end();
        steerings.close(id());
        try {
            closeRun();
        } finally {
            lifecycle.ends(this);
            events.append(last);
        }
    }

    private DecodingRun openRun() {
        if (run == null) {
            requireNotCancelled();
            begunAt = System.nanoTime();
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
        RefinementPass pass = current.advance();
        passes++;
        history.add(plan.canvas(), current.progress());
        tell(pass.blockSpan(), pass.block(), answer.apply(pass), millisSince(passBegun));
        settledText = answer.settledText();
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

    private Completed completed(FinishReason reason) {
        if (untold) {
            tell(plan.canvas().answer(), 0, answer.changes(), 0);
        }
        long begun = begunAt == 0 ? System.nanoTime() : begunAt;
        int forwards = run == null ? 0 : run.forwards();
        int tokens = answer.settledTokens();
        Usage usage = new Usage(
                plan.canvas().promptLength(),
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

    private static FinishReason reason(Ending ending) {
        return switch (ending) {
            case END_OF_SEQUENCE, STOP_STRING, FINISH_REQUESTED -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case DEADLINE -> FinishReason.DEADLINE;
        };
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }

    private void closeRun() {
        synchronized (runLock) {
            if (run != null) {
                run.close();
                run = null;
            }
        }
    }
}
