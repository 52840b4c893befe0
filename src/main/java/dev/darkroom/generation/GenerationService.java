package dev.darkroom.generation;

import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.ExecutionTarget;
import dev.darkroom.model.InstalledModel;
import java.time.Clock;
import java.util.List;
import reactor.core.scheduler.Schedulers;

/**
 * Admits generations and lets them take turns on the models, pass by pass; keeps the finished ones for a while. Safe for use
 * by any thread; nothing here blocks but {@link #close}.
 */
public final class GenerationService implements Generations, RuntimeStatus, AutoCloseable {

    private final LoadedModels models;
    private final GenerationLimits limits;
    private final GenerationPlans plans;
    private final InferenceExecutor executor = new InferenceExecutor();
    private final Admission admission;
    private final GenerationStore store;
    private final WarmUp warmUp;

    public GenerationService(DenoiserFactory denoisers, GenerationLimits limits) {
        this(denoisers, limits, GenerationListener.NONE);
    }

    /** @param listener told of all generations */
    public GenerationService(DenoiserFactory denoisers, GenerationLimits limits, GenerationListener listener) {
        this(denoisers, limits, listener, Clock.systemUTC());
    }

    /** @param clock tells how old a finished generation is */
    GenerationService(DenoiserFactory denoisers, GenerationLimits limits, GenerationListener listener, Clock clock) {
        this.models = new LoadedModels(denoisers);
        this.limits = limits;
        this.plans = new GenerationPlans(listener);
        this.admission = new Admission(executor, limits.maxConcurrent(), limits.maxQueued());
        this.store = new GenerationStore(limits, clock);
        this.warmUp = new WarmUp(models, executor, Schedulers.parallel());
    }

    /**
     * Loads a model and runs it once, so that the first answer need not wait for that; tries again after a failure. Returns
     * at once.
     */
    public void warmUp(InstalledModel model) {
        warmUp.begin(model);
    }

    /**
     * Admits a generation; it gets its first turn when those before it have had theirs.
     *
     * @throws InvalidRequestException if an option is wrong or the canvas does not fit the model's context
     * @throws TooManyGenerationsException beyond the limits
     * @throws IllegalStateException once this service is closed
     */
    public Generation start(GenerationRequest request) {
        GenerationPlan plan = plans.of(request);
        models.use(request.model());
        return admit(plan);
    }

    /**
     * Admits a generation that fills the open positions of a text and leaves the rest of it as it is.
     *
     * @throws InvalidRequestException as {@link #start(GenerationRequest)}
     * @throws TooManyGenerationsException beyond the limits
     * @throws IllegalArgumentException if no position is open, or one outside of the answer is
     * @throws IllegalStateException once this service is closed
     */
    public Generation start(InfillRequest request) {
        GenerationPlan plan = plans.of(request);
        models.use(request.model());
        return admit(plan);
    }

    @Override
    public Generation continueFrom(String id, List<SteeringCommand> edits, GenerationOptions asked) {
        RunningGeneration original = require(id);
        if (!isOver(original)) {
            throw new GenerationRunningException(id);
        }
        requireSameModel(original);
        return admit(plans.continued(original, edits, asked));
    }

    @Override
    public Generation fork(String id, int pass, GenerationOptions asked) {
        RunningGeneration original = require(id);
        requireSameModel(original);
        return admit(plans.forked(original, pass, asked));
    }

    /** The tokens of an answer mean nothing to another model, be it of the same name. */
    private void requireSameModel(RunningGeneration original) {
        InstalledModel model = original.plan().model();
        if (!models.isNewest(model)) {
            throw new InvalidRequestException(
                    "id",
                    "generation %s was made by a model %s that was imported anew since; ask again instead"
                            .formatted(original.id(), model.name()));
        }
    }

    /**
     * Runs a generation again as it ran first, with what was done to it on its way: steering, a time limit, a cancellation.
     *
     * @throws InvalidRequestException if its canvas or options are none that the model can have had
     * @throws TooManyGenerationsException beyond the limits
     */
    public Generation repeat(Replay replay, InstalledModel model) {
        GenerationPlan plan = plans.repeated(replay, model);
        models.use(model);
        return admit(plan);
    }

    @Override
    public Generation find(String id) {
        return require(id);
    }

    @Override
    public Replay replay(String id) {
        RunningGeneration generation = require(id);
        if (!isOver(generation)) {
            throw new GenerationRunningException(id);
        }
        return Replay.of(generation);
    }

    private RunningGeneration require(String id) {
        return store.find(id).orElseThrow(() -> new UnknownGenerationException(id));
    }

    private static boolean isOver(RunningGeneration generation) {
        return switch (generation.snapshot().state()) {
            case COMPLETED, FAILED -> true;
            case QUEUED, RUNNING, UNATTENDED -> false;
        };
    }

    private Generation admit(GenerationPlan plan) {
        EventLog events = new EventLog(limits.generationBytes());
        Decoding decoding = new Decoding(plan, () -> models.get(plan.model()), events, limits.generationBytes());
        RunningGeneration generation =
                new RunningGeneration(plan, decoding, events, new Places(), this::attendance);
        store.add(generation);
        try {
            admission.admit(generation);
        } catch (TooManyGenerationsException | IllegalStateException e) {
            store.remove(generation);
            plan.watcher().refused();
            throw e;
        }
        generation.awaitReader();
        return generation;
    }

    private Attendance attendance(RunningGeneration generation) {
        return new Attendance(
                limits.resumeGrace(), Schedulers.parallel(), () -> resume(generation), generation::abandon);
    }

    private void resume(RunningGeneration generation) {
        admission.readmit(generation);
        if (generation.isCancelled()) {
            // It was cancelled just before it stood in the queue: it need not wait there.
            admission.hurry(generation, false);
        }
    }

    /** Gives and takes places as generations rest, wake and end. */
    private final class Places implements RunningGeneration.Lifecycle {
        @Override
        public void rests(RunningGeneration generation) {
            admission.release();
        }

        @Override
        public void hurries(RunningGeneration generation, boolean resting) {
            admission.hurry(generation, resting);
        }

        @Override
        public void ends(RunningGeneration generation, GenerationEvent last) {
            store.finish(generation);
            models.freeOld(model -> store.running().stream().anyMatch(other -> other.plan().model() == model));
            if (last instanceof GenerationEvent.Completed completed) {
                admission.took(completed.usage().millis());
            }
            admission.release();
        }

        @Override
        public int queuePosition(RunningGeneration generation) {
            return admission.position(generation);
        }
    }

    @Override
    public ExecutionTarget target() {
        InstalledModel model = warmUp.model();
        return model == null ? new ExecutionTarget("none", "no model is loaded yet") : target(model);
    }

    @Override
    public ExecutionTarget target(InstalledModel model) {
        return models.target(model);
    }

    @Override
    public boolean ready() {
        return warmUp.done();
    }

    /** Generations that take turns. */
    public int runningCount() {
        return admission.running();
    }

    /** Generations that wait for a place. */
    public int queuedCount() {
        return admission.waiting();
    }

    /** Generations that are over and kept for replay, continuation and forks. */
    public int keptCount() {
        return store.finishedCount();
    }

    /** About the memory that those take, in bytes. */
    public long keptBytes() {
        return store.finishedBytes();
    }

    /** Cancels what runs and frees the models. */
    @Override
    public void close() {
        // Admits nothing first: what is admitted while others are being cancelled would never end.
        admission.close();
        store.running().forEach(RunningGeneration::abandon);
        executor.close();
        models.close();
    }
}
