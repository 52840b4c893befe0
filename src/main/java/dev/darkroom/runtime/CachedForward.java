package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One sequence of tokens through the network, with the keys and values that its runs left. One thread at a time. */
final class CachedForward implements AutoCloseable {

    private final InterruptibleRuns interruptible;
    private final NetworkRuns runs;
    private final Consumer<PassMemory.Rows> room;
    private final Canvas canvas;
    private final IntUnaryOperator tokenAt;
    private int end = Integer.MAX_VALUE;
    private @Nullable Span window;
    /** Padding before the window: by how much a canvas position is ahead of the place that it counts as. */
    private int windowOffset;
    /** The positions of the window that are kept, as of the call that ran them last. */
    private final BitSet keptOfWindow = new BitSet();
    private long tokensComputed;

    /**
     * @param room refuses passes that are too large for the memory
     * @param canvas says how long the sequence is, and where it is padding
     * @param tokenAt the token at a position, as of the call
     */
    CachedForward(
            Network network,
            InterruptibleRuns interruptible,
            Consumer<PassMemory.Rows> room,
            Canvas canvas,
            IntUnaryOperator tokenAt) {
        this.interruptible = interruptible;
        this.room = room;
        this.runs = network.newRuns();
        this.canvas = canvas;
        this.tokenAt = tokenAt;
    }

    /** Leaves the positions from there on out of the calls to come. */
    void lookUntil(int end) {
        this.end = end;
    }

    /**
     * Runs all positions that are looked at and keeps the keys and values of those outside the window.
     *
     * @param rows positions whose predictions to compute, at least one
     * @return the outputs asked for; the caller closes them
     */
    Map<String, OnnxTensor> refresh(Span window, int[] rows, Set<String> outputs, int candidates) throws OrtException {
        int[] all = IntStream.range(0, Math.min(end, canvas.length())).toArray();
        int[] kept = IntStream.of(all).filter(position -> !window.contains(position)).toArray();
        runs.clear();
        keptOfWindow.clear();
        this.window = window;
        this.windowOffset = 0;
        return run(all, all, rows, kept, outputs, candidates);
    }

    /**
     * Runs a span, but for padding, against what is kept and keeps its keys and values as well.
     *
     * @param window the positions that {@link #refine} will run
     * @return the outputs asked for, of the span's last position; none if the span is all padding
     */
    Map<String, OnnxTensor> extend(Span span, Span window, Set<String> outputs, int candidates) throws OrtException {
        if (span.start() == 0) {
            runs.clear();
            windowOffset = 0;
        }
        int[] fed = IntStream.range(span.start(), span.end())
                .filter(position -> !canvas.isPadding(position))
                .toArray();
        int first = span.start() - windowOffset;
        windowOffset += span.length() - fed.length;
        keptOfWindow.clear();
        this.window = window;
        if (fed.length == 0) {
            return Map.of();
        }
        int[] places = IntStream.range(first, first + fed.length).toArray();
        return run(fed, places, new int[] {fed.length - 1}, IntStream.range(0, fed.length).toArray(), outputs, candidates);
    }

    /**
     * Runs what is not kept of the window against what is.
     *
     * @param rows positions whose predictions to compute, at least one
     * @param kept positions whose keys and values to keep
     */
    Map<String, OnnxTensor> refine(int[] rows, int[] kept, Set<String> outputs, int candidates) throws OrtException {
        Span current = window;
        if (current == null) {
            throw new IllegalStateException("nothing was refreshed or extended yet");
        }
        int[] fed = IntStream.range(current.start(), Math.min(current.end(), end))
                .filter(position -> !keptOfWindow.get(position))
                .toArray();
        int[] places = IntStream.of(fed).map(position -> position - windowOffset).toArray();
        Map<String, OnnxTensor> answers =
                run(fed, places, indexes(rows, fed), indexes(kept, fed), outputs, candidates);
        IntStream.of(kept).forEach(keptOfWindow::set);
        return answers;
    }

    private static int[] indexes(int[] positions, int[] fed) {
        return IntStream.of(positions)
                .map(position -> {
                    int index = Arrays.binarySearch(fed, position);
                    if (index < 0) {
                        throw new IllegalArgumentException("position " + position + " is not run");
                    }
                    return index;
                })
                .toArray();
    }

    /** The first position that the next {@link #refine} runs. */
    int firstToRun() {
        return window == null ? 0 : keptOfWindow.nextClearBit(window.start());
    }

    long tokensComputed() {
        return tokensComputed;
    }

    /**
     * @param fed canvas positions to run
     * @param places what each counts as for rotary positions
     * @param rows indexes into {@code fed} to predict
     * @param kept indexes into {@code fed} whose keys and values to keep
     */
    private Map<String, OnnxTensor> run(
            int[] fed, int[] places, int[] rows, int[] kept, Set<String> outputs, int candidates) throws OrtException {
        room.accept(new PassMemory.Rows(fed.length, canvas.length(), rows.length, kept.length, candidates));
        int[] tokens = IntStream.of(fed).map(tokenAt).toArray();
        try (Tensors tensors = new Tensors()) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", tensors.longs(tokens, 1, tokens.length));
            inputs.put("position_ids", tensors.longs(places, 1, places.length));
            inputs.put("logit_rows", tensors.longs(rows));
            inputs.put("cache_rows", tensors.longs(kept));
            inputs.put("top_k", tensors.longs(candidates));
            Map<String, OnnxTensor> answers = runs.run(
                    inputs, new NetworkRuns.Rows(rows.length, kept.length, candidates), outputs, interruptible);
            tokensComputed += fed.length;
            return answers;
        }
    }

    @Override
    public void close() {
        runs.close();
    }
}
