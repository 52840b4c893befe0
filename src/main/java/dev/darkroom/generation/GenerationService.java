package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Admits generations and lets them take turns on the models, pass by pass. Safe for use by any thread; nothing here blocks
 * but {@link #close}.
 */
public final class GenerationService implements RuntimeStatus, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GenerationService.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    private final DenoiserFactory denoisers;
    private final int limit;
    private final SecureRandom random = new SecureRandom();
    private final InferenceExecutor executor = new InferenceExecutor();
    private final Map<String, RunningGeneration> running = new ConcurrentHashMap<>();
    /** Loaded models by name; touched by the inference thread alone. */
    private final Map<String, Denoiser> loaded = new HashMap<>();
    private volatile boolean ready;
    /** Guards that no more are admitted than the limit, and none after the end. */
    private final Object admission = new Object();
    private boolean closed;

    /** @param limit most generations that run or wait at a time */
    public GenerationService(DenoiserFactory denoisers, int limit) {
        this.denoisers = denoisers;
        this.limit = limit;
    }

    /** Loads a model and runs it once, so that the first answer need not wait for that. Returns at once. */
    public void warmUp(InstalledModel model) {
        executor.submit(() -> {
            long begun = System.nanoTime();
            Denoiser denoiser = denoiser(model);
            WarmUp.run(denoiser, model);
            ready = true;
            log.info("Model {} is ready after {} ms", model.name(), (System.nanoTime() - begun) / 1_000_000);
            return false;
        });
    }

    /**
     * Admits a generation; it gets its first turn when those before it have had theirs.
     *
     * @throws InvalidRequestException if an option is wrong or the canvas does not fit the model's context
     * @throws TooManyGenerationsException beyond the limit
     * @throws IllegalStateException once this service is closed
     */
    public Generation start(GenerationRequest request) {
        ModelManifest manifest = request.model().manifest();
        GenerationOptions options =
                OptionResolver.resolve(request.options(), manifest, request.prompt().length);
        Canvas canvas = Canvas.of(
                request.prompt(), options.maxTokens(), manifest.specialTokens().mask());
        AnswerText text = new AnswerText(
                request.model().tokenizer(), Set.copyOf(manifest.specialTokens().endOfSequence()), options.stop());
        String id = newId();
        RunningGeneration generation = new RunningGeneration(
                id,
                canvas,
                DecodingPlan.of(options, manifest, text),
                options,
                request.model().name(),
                () -> denoiser(request.model()),
                new DevelopingAnswer(text, canvas),
                () -> running.remove(id));
        admit(id, generation);
        return generation;
    }

    private void admit(String id, RunningGeneration generation) {
        synchronized (admission) {
            if (closed) {
                throw new IllegalStateException("the server is stopping");
            }
            if (running.size() >= limit) {
                throw new TooManyGenerationsException(limit, RETRY_AFTER_SECONDS);
            }
            running.put(id, generation);
            executor.submit(generation);
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

    /** Generations that run or wait. */
    public int runningCount() {
        return running.size();
    }

    /** Cancels what runs and frees the models. */
    @Override
    public void close() {
        synchronized (admission) {
            closed = true;
        }
        running.values().forEach(RunningGeneration::cancel);
        executor.close();
        loaded.values().forEach(Denoiser::close);
    }

    private Denoiser denoiser(InstalledModel model) {
        return loaded.computeIfAbsent(model.name(), name -> denoisers.load(model.directory()));
    }

    private String newId() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
