package dev.darkroom.generation;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingInterruptedException;
import dev.darkroom.diffusion.Ending;
import dev.darkroom.diffusion.RefinementPass;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/** A generation on its way: a decoding run that advances a pass a turn, and writes down what each pass did. */
final class RunningGeneration implements Generation, InferenceExecutor.Work {

    private static final Logger log = LoggerFactory.getLogger(RunningGeneration.class);

    private final String id;
    private final Canvas canvas;
    private final DecodingOptions decoding;
    private final Supplier<Denoiser> denoiser;
    private final DevelopingAnswer answer;
    private final Runnable whenOver;
    private final EventLog events = new EventLog();
    private final long askedAt = System.nanoTime();

    private final Object runLock = new Object();
    private boolean cancelled;
    /** Written by the inference thread alone, under the lock. */
    private @Nullable DecodingRun run;
    private long begunAt;
    private int passes;

    /**
     * @param denoiser called in the first turn
     * @param whenOver called once, before the last event
     */
    RunningGeneration(
            String id,
            Canvas canvas,
            DecodingOptions decoding,
            GenerationOptions options,
            String model,
            Supplier<Denoiser> denoiser,
            DevelopingAnswer answer,
            Runnable whenOver) {
        this.id = id;
        this.canvas = canvas;
        this.decoding = decoding;
        this.denoiser = denoiser;
        this.answer = answer;
        this.whenOver = whenOver;
        events.append(new Started(0, id, model, canvas.promptLength(), canvas.length(), options));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Flux<GenerationEvent> events(long afterSequence) {
        return events.after(afterSequence);
    }

    @Override
    public void cancel() {
        synchronized (runLock) {
            cancelled = true;
            if (run != null) {
                run.interrupt();
            }
        }
    }

    @Override
    public boolean takeTurn() {
        GenerationEvent last;
        try {
            DecodingRun current = openRun();
            long passBegun = System.nanoTime();
            RefinementPass pass = current.advance();
            passes++;
            append(pass, millisSince(passBegun));
            if (!current.isOver()) {
                return true;
            }
            last = completed(reason(current.ending()));
        } catch (DenoisingInterruptedException e) {
            last = completed(FinishReason.CANCELLED);
        } catch (RuntimeException | Error e) {
            // An error as well, of a native library say: readers must not wait for ever.
            log.error("Generation {} failed", id, e);
            last = new Failed(events.nextSequence(), "The model failed on this answer; the server's log says why.");
        }
        try {
            closeRun();
        } finally {
            // In this order: whoever reads the last event may count on a free place.
            whenOver.run();
            events.append(last);
        }
        return false;
    }

    private DecodingRun openRun() {
        if (run == null) {
            requireNotCancelled();
            begunAt = System.nanoTime();
            // Loading takes long; it holds no lock, so that nobody waits who cancels meanwhile.
            Denoiser loaded = denoiser.get();
            synchronized (runLock) {
                requireNotCancelled();
                run = new BlockDecoder(loaded).start(canvas, decoding);
            }
        }
        return run;
    }

    private void requireNotCancelled() {
        synchronized (runLock) {
            if (cancelled) {
                throw new DenoisingInterruptedException();
            }
        }
    }

    private void append(RefinementPass pass, long millis) {
        events.append(new GenerationEvent.Pass(
                events.nextSequence(),
                passes,
                pass.block(),
                pass.blockSpan().start(),
                pass.blockSpan().end(),
                answer.apply(pass),
                answer.committed(),
                answer.masked(),
                millis,
                millisSince(begunAt)));
    }

    private Completed completed(FinishReason reason) {
        long begun = begunAt == 0 ? System.nanoTime() : begunAt;
        int forwards = run == null ? 0 : run.forwards();
        int tokens = answer.settledTokens();
        Usage usage = new Usage(
                canvas.promptLength(),
                tokens,
                forwards,
                forwards == 0 ? 0 : Math.round(100.0 * tokens / forwards) / 100.0,
                run == null ? 0 : run.tokensComputed(),
                millisSince(begun),
                (begun - askedAt) / 1_000_000);
        return new Completed(events.nextSequence(), answer.settledText(), reason, usage);
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
