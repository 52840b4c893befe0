package dev.darkroom.web;

import dev.darkroom.generation.Alternatives;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEnd;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationSnapshot;
import dev.darkroom.generation.SteeringCommand;
import dev.darkroom.generation.SteeringEffect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A generation whose events are written down beforehand, and shown at once, at a pace, or when a test says so. */
public final class ScriptedGeneration implements Generation {

    private final String id;
    private final Flux<GenerationEvent> events;
    private final List<SteeringCommand> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger cancellations = new AtomicInteger();
    private final Sinks.One<ScriptedGeneration> cancelled = Sinks.one();
    private final Sinks.One<ScriptedGeneration> left = Sinks.one();

    private final CompletableFuture<GenerationEnd> ended = new CompletableFuture<>();
    private volatile int queuePosition;
    private volatile String settledText = "";
    private volatile GenerationSnapshot.State state = GenerationSnapshot.State.RUNNING;

    private ScriptedGeneration(String id, Flux<GenerationEvent> events) {
        this.id = id;
        this.events = events;
    }

    public static ScriptedGeneration of(String id, Flux<GenerationEvent> events) {
        return new ScriptedGeneration(id, events);
    }

    public static ScriptedGeneration atOnce(String id, List<GenerationEvent> events) {
        return new ScriptedGeneration(id, Flux.fromIterable(events));
    }

    public static ScriptedGeneration paced(String id, List<GenerationEvent> events, Duration pace) {
        return new ScriptedGeneration(id, Flux.fromIterable(events).delayElements(pace));
    }

    /** Shows as many events as {@code steps} has said numbers, then waits for the next. */
    public static ScriptedGeneration stepped(String id, List<GenerationEvent> events, Flux<Integer> steps) {
        return new ScriptedGeneration(
                id,
                Flux.fromIterable(events).zipWith(steps.concatMapIterable(ScriptedGeneration::tickets), 1)
                        .map(pair -> pair.getT1()));
    }

    private static List<Integer> tickets(int count) {
        return java.util.Collections.nCopies(count, 1);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Flux<GenerationEvent> events(long afterSequence) {
        return events.filter(event -> event.sequence() > afterSequence)
                .doOnNext(this::noticeEnd)
                .doOnCancel(() -> left.tryEmitValue(this));
    }

    private void noticeEnd(GenerationEvent event) {
        if (event instanceof Completed completed) {
            ended.complete(new GenerationEnd(completed.text(), completed.finishReason(), false));
        } else if (event instanceof Failed) {
            ended.complete(new GenerationEnd(settledText, null, false));
        }
    }

    /** Says what is settled so far: what a cancelled or failed answer ends with. */
    public ScriptedGeneration settling(String text) {
        settledText = text;
        return this;
    }

    /** Rests from now on, as if its readers had gone. */
    public void rest() {
        state = GenerationSnapshot.State.UNATTENDED;
    }

    /** Ends as a generation does that nobody came back to. */
    public void abandon() {
        ended.complete(new GenerationEnd(settledText, FinishReason.CANCELLED, true));
    }

    @Override
    public CompletionStage<GenerationEnd> ended() {
        return ended;
    }

    /** Waits at a place in the queue from now on; 0: waits no more. */
    void queueAt(int position) {
        queuePosition = position;
    }

    /** Some that every position has. */
    @Override
    public Alternatives alternatives(int position) {
        return new Alternatives(
                position,
                3,
                List.of(
                        new Alternatives.Alternative(7, " dog", 0.6f, false),
                        new Alternatives.Alternative(8, " fox", 0.25f, false),
                        new Alternatives.Alternative(1, "", 0.1f, true)));
    }

    @Override
    public int queuePosition() {
        return queuePosition;
    }

    @Override
    public GenerationSnapshot snapshot() {
        return new GenerationSnapshot(
                id, "pocket", state, queuePosition == 0 ? null : queuePosition, settledText, 0, 5, 69, GenerationOptions.DEFAULTS, null, null);
    }

    @Override
    public CompletionStage<SteeringEffect> steer(SteeringCommand command) {
        commands.add(command);
        return CompletableFuture.completedFuture(new SteeringEffect(commands.size(), false));
    }

    /** What it was told to change, in order. */
    public List<SteeringCommand> commands() {
        return commands;
    }

    @Override
    public void cancel() {
        cancellations.incrementAndGet();
        ended.complete(new GenerationEnd(settledText, FinishReason.CANCELLED, false));
        cancelled.tryEmitValue(this);
    }

    public int cancellations() {
        return cancellations.get();
    }

    /** Signals when a reader has gone before the last event. */
    public Mono<ScriptedGeneration> left() {
        return left.asMono();
    }

    /** Signals when the generation has been cancelled. */
    public Mono<ScriptedGeneration> cancelled() {
        return cancelled.asMono();
    }
}
