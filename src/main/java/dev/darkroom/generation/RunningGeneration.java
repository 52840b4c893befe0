package dev.darkroom.generation;

import dev.darkroom.diffusion.PassTooLargeException;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationSnapshot.State;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import reactor.core.publisher.Flux;

/** A generation on its way: its turns, and whoever reads, steers or ends it. */
final class RunningGeneration implements Generation, InferenceExecutor.Work {

    private static final Logger log = LoggerFactory.getLogger(RunningGeneration.class);
    /** Under this name the id of a generation goes with all that is logged in its turns. */
    private static final String LOGGED_AS = "generation";

    private final GenerationPlan plan;
    private final Decoding decoding;
    private final Lifecycle lifecycle;
    private final Attendance attendance;
    private final EventLog events;
    private final CompletableFuture<GenerationEnd> ended = new CompletableFuture<>();

    private volatile boolean abandoned;

    /** Whom a generation tells what becomes of it. */
    interface Lifecycle {
        /** It takes no more turns for the time being, and has given its place up. */
        void rests(RunningGeneration generation);

        /** It wants a turn at once, to end. */
        void hurries(RunningGeneration generation, boolean resting);

        /** Its last event is to be written. */
        void ends(RunningGeneration generation, GenerationEvent last);

        /** Its place in the queue, 1 being the next; 0 if it does not wait there. */
        int queuePosition(RunningGeneration generation);
    }

    /**
     * @param decoding of the plan
     * @param events that the decoding writes
     * @param attendance given the generation's own way to resume and to give up
     */
    RunningGeneration(
            GenerationPlan plan,
            Decoding decoding,
            EventLog events,
            Lifecycle lifecycle,
            Function<RunningGeneration, Attendance> attendance) {
        this.plan = plan;
        this.decoding = decoding;
        this.lifecycle = lifecycle;
        this.attendance = attendance.apply(this);
        this.events = events;
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

    /** From now on it waits for its first reader, who has to come in time. */
    void awaitReader() {
        attendance.awaitFirst();
    }

    /** All events so far. */
    List<GenerationEvent> eventsSoFar() {
        return events.soFar();
    }

    @Override
    public int queuePosition() {
        return lifecycle.queuePosition(this);
    }

    @Override
    public CompletionStage<SteeringEffect> steer(SteeringCommand command) {
        CompletionStage<SteeringEffect> effect = decoding.steerings().add(command, id());
        attendance.nudge();
        return effect;
    }

    /** What has been done to it so far. */
    List<Replay.Steering> steeringsSoFar() {
        return decoding.steerings().applied();
    }

    @Override
    public Alternatives alternatives(int position) {
        return decoding.alternatives(position);
    }

    @Override
    public CompletionStage<GenerationEnd> ended() {
        return ended.minimalCompletionStage();
    }

    /** Cancels the generation because nobody is there to read it. */
    void abandon() {
        abandoned = true;
        cancel();
    }

    @Override
    public void cancel() {
        decoding.cancel();
        lifecycle.hurries(this, attendance.end());
    }

    /** Whether it was told to end; it may not have yet. */
    boolean isCancelled() {
        return decoding.isCancelled();
    }

    @Override
    public GenerationSnapshot snapshot() {
        List<GenerationEvent> soFar = events.soFar();
        GenerationEvent last = soFar.get(soFar.size() - 1);
        Started started = (Started) soFar.get(0);
        Completed completed = last instanceof Completed end ? end : null;
        int queuePosition = queuePosition();
        return new GenerationSnapshot(
                id(),
                plan.model().name(),
                state(last, queuePosition),
                queuePosition == 0 ? null : queuePosition,
                completed == null ? decoding.settledText() : completed.text(),
                decoding.history().passes(),
                started.promptTokens(),
                plan.canvas().length(),
                plan.options(),
                completed == null ? null : completed.finishReason(),
                completed == null ? null : completed.usage());
    }

    private State state(GenerationEvent last, int queuePosition) {
        if (last instanceof Completed) {
            return State.COMPLETED;
        }
        if (last instanceof Failed) {
            return State.FAILED;
        }
        if (attendance.isResting()) {
            return State.UNATTENDED;
        }
        return queuePosition > 0 ? State.QUEUED : State.RUNNING;
    }

    /**
     * Where a pass left it.
     *
     * @param pass 0 for the beginning
     * @throws InvalidRequestException if there was no such pass, or it is not kept any more
     */
    CanvasHistory.Point after(int pass) {
        return decoding.history().after(pass);
    }

    /** About the memory that is taken by its events, its history and what was done to it. */
    long bytes() {
        return events.bytes() + decoding.bytes();
    }

    @Override
    public boolean takeTurn() {
        try (MDC.MDCCloseable named = MDC.putCloseable(LOGGED_AS, id())) {
            return takeNamedTurn();
        }
    }

    private boolean takeNamedTurn() {
        if (attendance.rest(decoding.steerings()::areWaiting)) {
            lifecycle.rests(this);
            return false;
        }
        GenerationEvent last;
        try {
            FinishReason reason = decoding.takeTurn();
            if (reason == null) {
                return true;
            }
            last = decoding.completed(reason);
        } catch (PassTooLargeException e) {
            log.warn("Generation {} does not fit the memory: {}", id(), e.getMessage());
            last = new Failed(events.nextSequence(), e.getMessage());
        } catch (RuntimeException | Error e) {
            // An error as well, of a native library say: readers must not wait for ever.
            log.error("Generation {} failed", id(), e);
            last = new Failed(events.nextSequence(), "The model failed on this answer; the server's log says why.");
        }
        end(last);
        return false;
    }

    /** Frees what is held before the last event is told: whoever reads that may count on a free place. */
    private void end(GenerationEvent last) {
        attendance.end();
        decoding.steerings().close(id());
        try {
            decoding.close();
        } finally {
            lifecycle.ends(this, last);
            plan.watcher().ended(last, abandoned);
            ended.complete(endOf(last));
            events.append(last);
        }
    }

    private GenerationEnd endOf(GenerationEvent last) {
        return last instanceof Completed completed
                ? new GenerationEnd(completed.text(), completed.finishReason(), abandoned)
                : new GenerationEnd(decoding.settledText(), null, false);
    }
}
