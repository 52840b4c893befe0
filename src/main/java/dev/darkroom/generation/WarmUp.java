package dev.darkroom.generation;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.scheduler.Scheduler;

/**
 * A short run that loads and tunes what the first answer would otherwise wait for. One that fails is tried again, after longer
 * and longer, because what was in its way may be gone by then: memory that others held, a file that was not yet there.
 */
final class WarmUp {

    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final int TOKENS = 64;

    private final LoadedModels models;
    private final InferenceExecutor executor;
    private final Scheduler timer;
    private volatile @Nullable InstalledModel model;
    private volatile boolean done;

    WarmUp(LoadedModels models, InferenceExecutor executor, Scheduler timer) {
        this.models = models;
        this.executor = executor;
        this.timer = timer;
    }

    /** Returns at once; the model is run when the inference thread is free. */
    void begin(InstalledModel chosen) {
        model = chosen;
        models.use(chosen);
        attempt(chosen, FIRST_WAIT);
    }

    /** Whether the model has run. */
    boolean done() {
        return done;
    }

    /** The model that was or will be run. */
    @Nullable InstalledModel model() {
        return model;
    }

    private void attempt(InstalledModel chosen, Duration waitAfterFailure) {
        executor.submit(() -> {
            long begun = System.nanoTime();
            try {
                run(models.get(chosen), chosen);
                done = true;
                log.info("Model {} is ready after {} ms", chosen.name(), (System.nanoTime() - begun) / 1_000_000);
            } catch (RuntimeException | Error e) {
                log.error("Model {} could not be run; next try in {} s", chosen.name(), waitAfterFailure.toSeconds(), e);
                timer.schedule(
                        () -> attempt(chosen, shorter(waitAfterFailure.multipliedBy(2), LONGEST_WAIT)),
                        waitAfterFailure.toMillis(),
                        TimeUnit.MILLISECONDS);
            }
            return false;
        });
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Three passes a block over two blocks, with the cache that answers of this model use: every kind of call that they make. */
    private static void run(Denoiser denoiser, InstalledModel model) {
        if (Files.exists(model.directory().templateFile())) {
            model.chatTemplate().encode(List.of(new ChatMessage("user", "Hello!")), true);
        }
        int length = Math.min(TOKENS, denoiser.contextLength());
        Canvas canvas = Canvas.of(new int[0], length, model.manifest().specialTokens().mask());
        GenerationOptions usual = OptionResolver.resolve(GenerationOptions.DEFAULTS.withMaxTokens(length), model.manifest(), 0);
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.9).bounded(3, 3))
                .blockLength(Math.min(Objects.requireNonNull(usual.blockLength()), Math.max(1, length / 2)))
                .cache(OptionResolver.cacheMode(Objects.requireNonNull(usual.cache())))
                .build();
        try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, options)) {
            while (!run.isOver()) {
                run.advance();
            }
        }
    }
}
