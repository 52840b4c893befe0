package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun.Progress;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.scheduler.Schedulers;

/**
 * Admits generations and lets them take turns on the models, pass by pass; keeps the finished ones for a while. Safe for use
 * by any thread; nothing here blocks but {@link #close}.
 */
public final class GenerationService implements Generations, RuntimeStatus, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GenerationService.class);
    /** Positions on either side of an edit that are run again with it, so that it sees what stands beside it as it is now. */
    private static final int EDIT_MARGIN = 8;

    private final LoadedModels models;
    private final GenerationLimits limits;
    private final SecureRandom random = new SecureRandom();
    private final InferenceExecutor executor = new InferenceExecutor();
    private final Admission admission;
    private final GenerationStore store;
    private volatile boolean ready;

    public GenerationService(DenoiserFactory denoisers, GenerationLimits limits) {
        this(denoisers, limits, Clock.systemUTC());
    }

    /** @param clock tells how old a finished generation is */
    GenerationService(DenoiserFactory denoisers, GenerationLimits limits, Clock clock) {
        this.models = new LoadedModels(denoisers);
        this.limits = limits;
        this.admission = new Admission(executor, limits.maxConcurrent(), limits.maxQueued());
        this.store = new GenerationStore(limits, clock);
    }

    /** Loads a model and runs it once, so that the first answer need not wait for that. Returns at once. */
    public void warmUp(InstalledModel model) {
        models.use(model);
        executor.submit(() -> {
            long begun = System.nanoTime();
            WarmUp.run(models.get(model), model);
            ready = true;
            log.info("Model {} is ready after {} ms", model.name(), (System.nanoTime() - begun) / 1_000_000);
            return false;
        });
    }

    /**
     * Admits a generation; it gets its first turn when those before it have had theirs.
     *
     * @throws InvalidRequestException if an option is wrong or the canvas does not fit the model's context
     * @throws TooManyGenerationsException beyond the limits
     * @throws IllegalStateException once this service is closed
     */
    public Generation start(GenerationRequest request) {
        ModelManifest manifest = request.model().manifest();
        GenerationOptions options =
                OptionResolver.resolve(request.options(), manifest, request.prompt().length);
        models.use(request.model());
        Canvas canvas = Canvas.of(
                request.prompt(), options.maxTokens(), manifest.specialTokens().mask());
        return admit(request.model(), canvas, options, DecodingPlan.WHOLE_BLOCKS, new AnswerShape(false, request.outcome()));
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
        ModelManifest manifest = request.model().manifest();
        Canvas canvas = Canvas.between(
                request.before(), request.answer(), request.after(), manifest.specialTokens().mask());
        if (canvas.maskedCount(canvas.answer()) == 0) {
            throw new IllegalArgumentException("no position of the answer is open");
        }
        GenerationOptions options = OptionResolver.resolveBlanks(request.options(), manifest, canvas);
        models.use(request.model());
        AnswerShape shape = new AnswerShape(true, request.outcome());
        return admit(request.model(), canvas, options, DecodingPlan.WHOLE_BLOCKS, shape);
    }

    @Override
    public Generation continueFrom(String id, List<SteeringCommand> edits, GenerationOptions asked) {
        RunningGeneration original = require(id);
        if (!isOver(original)) {
            throw new GenerationRunningException(id);
        }
        refuseLength(asked);
        InstalledModel model = currentModel(original);
        Canvas canvas = original.plan().canvas().copy();
        EditSpans.requireApart(edits);
        // From the right, so that no edit moves another one.
        edits.stream().sorted(EditSpans.ORDER.reversed()).forEach(edit -> {
            try {
                Steerings.edit(canvas, edit, Steerings.tokens(edit, model), model);
            } catch (IllegalArgumentException e) {
                throw new InvalidRequestException("edits", String.valueOf(e.getMessage()));
            }
        });
        GenerationOptions options = resolveFor(canvas, asked.over(original.plan().options()), model);
        AnswerShape shape = original.plan().shape();
        boolean choosesCache = asked.cache() == null && !"block-causal".equals(options.cache());
        return choosesCache
                ? admit(model, canvas, options.withCache("dual").withOneBlock(), EDIT_MARGIN, shape)
                : admit(model, canvas, options, DecodingPlan.WHOLE_BLOCKS, shape);
    }

    @Override
    public Generation fork(String id, int pass, GenerationOptions asked) {
        RunningGeneration original = require(id);
        refuseLength(asked);
        CanvasHistory.Point point = original.after(pass);
        InstalledModel model = currentModel(original);
        GenerationOptions before = original.plan().options();
        GenerationOptions options = resolveFor(point.canvas(), asked.over(before), model);
        boolean sameBlocks = options.samePassesAs(before.withMaxTokens(options.maxTokens()));
        int windowMargin = sameBlocks ? original.plan().decoding().windowMargin() : DecodingPlan.WHOLE_BLOCKS;
        Progress progress = sameBlocks ? point.progress() : point.progress().betweenBlocks();
        return admit(model, point.canvas(), options, windowMargin, progress, original.plan().shape());
    }

    private static void refuseLength(GenerationOptions asked) {
        if (asked.maxTokens() != null) {
            throw new InvalidRequestException(
                    "options.maxTokens",
                    "options.maxTokens is %d; it must be left out: the canvas is that of the answer"
                            .formatted(asked.maxTokens()));
        }
    }

    /** The tokens of an answer mean nothing to another model, be it of the same name. */
    private InstalledModel currentModel(RunningGeneration original) {
        InstalledModel model = original.plan().model();
        if (!models.isNewest(model)) {
            throw new InvalidRequestException(
                    "id",
                    "generation %s was made by a model %s that was imported anew since; ask again instead"
                            .formatted(original.id(), model.name()));
        }
        return model;
    }

    private static GenerationOptions resolveFor(Canvas canvas, GenerationOptions options, InstalledModel model) {
        int answerLength = canvas.answer().length();
        return OptionResolver.resolve(
                options.withMaxTokens(answerLength), model.manifest(), canvas.length() - answerLength);
    }

    /**
     * Runs a generation again as it ran first, but without its time limit and without what was done to it on its way.
     *
     * @throws InvalidRequestException if its canvas or options are none that the model can have had
     * @throws TooManyGenerationsException beyond the limits
     */
    public Generation repeat(Replay replay, InstalledModel model) {
        Canvas canvas = replay.start(model.manifest());
        GenerationOptions options = resolveFor(canvas, replay.options().withoutTimeLimit(), model);
        Replay.Origin origin = replay.origin();
        models.use(model);
        AnswerShape shape = new AnswerShape(origin.blanks(), null);
        return admit(model, canvas, options, origin.windowMargin(), origin.progress(), shape);
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
            case RUNNING, UNATTENDED -> false;
        };
    }

    private Generation admit(
            InstalledModel model, Canvas canvas, GenerationOptions options, int windowMargin, AnswerShape shape) {
        return admit(model, canvas, options, windowMargin, Progress.NONE, shape);
    }

    private Generation admit(
            InstalledModel model,
            Canvas canvas,
            GenerationOptions options,
            int windowMargin,
            Progress progress,
            AnswerShape shape) {
        AnswerReader text = shape.reader(model, options.stop());
        DecodingOptions decoding = DecodingPlan.of(options, model.manifest(), shape.endRule(), text, windowMargin);
        GenerationPlan plan = new GenerationPlan(newId(), model, canvas, options, decoding, progress, shape, text);
        RunningGeneration generation = new RunningGeneration(
                plan,
                () -> models.get(model),
                new Places(),
                running -> new Attendance(
                        limits.resumeGrace(), Schedulers.parallel(), () -> resume(running), running::abandon),
                limits.generationBytes());
        store.add(generation);
        try {
            admission.admit(generation);
        } catch (TooManyGenerationsException | IllegalStateException e) {
            store.remove(generation);
            throw e;
        }
        return generation;
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
        public void ends(RunningGeneration generation) {
            store.finish(generation);
            models.freeOld(model -> store.running().stream().anyMatch(other -> other.plan().model() == model));
            admission.release();
        }
    }

    @Override
    public String provider() {
        return "cpu";
    }

    @Override
    public boolean ready() {
        return ready;
    }

    /** Generations that take turns. */
    public int runningCount() {
        return admission.running();
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

    private String newId() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
