package dev.darkroom.cli.bench;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.ModelManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How long the model itself takes, without a decoder around it: medians of passes over a canvas of masks. */
final class PassTimings {

    private static final int CANDIDATES = 16;

    private final Denoiser denoiser;
    private final ModelManifest model;
    private final int blockLength;
    private final int repetitions;

    /**
     * @param length of the canvas in tokens
     * @param blockLength of the cached block in tokens
     * @param fullMillis a pass over the whole canvas that predicts the block
     * @param blockMillis a pass over the block alone, against the keys and values of all others
     * @param rowMillis a pass over a single row against the keys and values of all others: what a model of this shape that
     *     was trained to write one token after the other would take a token
     */
    record Timing(int length, int blockLength, double fullMillis, double blockMillis, double rowMillis) {}

    PassTimings(Denoiser denoiser, ModelManifest model, int blockLength, int repetitions) {
        this.denoiser = denoiser;
        this.model = model;
        this.blockLength = blockLength;
        this.repetitions = repetitions;
    }

    /** @throws IllegalArgumentException if a length is beyond the model's context */
    List<Timing> measure(List<Integer> lengths) {
        List<Timing> timings = new ArrayList<>();
        for (int length : lengths) {
            timings.add(measure(length));
        }
        return timings;
    }

    private Timing measure(int length) {
        Canvas canvas = Canvas.of(new int[0], length, model.specialTokens().mask());
        int block = Math.min(blockLength, length);
        Span span = new Span(length - block, length);
        Span row = new Span(length - 1, length);
        int[] rows = IntStream.range(span.start(), span.end()).toArray();
        Readout readout = new Readout(CANDIDATES, 0, Set.of(), model.logitShift());
        try (DenoisingSession session = denoiser.open(canvas, readout)) {
            double full = median(() -> session.refresh(span, rows));
            double blockMillis = median(() -> session.refine(rows));
            session.refresh(row, new int[] {row.start()});
            double rowMillis = median(() -> session.refine(new int[] {row.start()}));
            return new Timing(
                    length, block, Figures.rounded(full, 3), Figures.rounded(blockMillis, 3),
                    Figures.rounded(rowMillis, 3));
        }
    }

    /** How often each kind of pass runs, those included that are not measured. */
    int runs() {
        return unmeasured() + repetitions;
    }

    /** The first ones find memory for their shapes. */
    private int unmeasured() {
        return Math.max(1, repetitions / 5);
    }

    private double median(Runnable pass) {
        IntStream.range(0, unmeasured()).forEach(i -> pass.run());
        return Figures.median(IntStream.range(0, repetitions)
                .mapToDouble(i -> {
                    long begun = System.nanoTime();
                    pass.run();
                    return (System.nanoTime() - begun) / 1e6;
                })
                .toArray());
    }
}
