package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.diffusion.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of tokens through the network, with the keys and values that its last whole run left. One thread at a time.
 */
final class CachedForward implements AutoCloseable {

    private final Network network;
    private final InterruptibleRuns runs;
    private final int length;
    private final IntUnaryOperator tokenAt;
    private List<OnnxTensor> cache = List.of();
    private @Nullable Span window;
    private long tokensComputed;

    /**
     * @param length positions of the sequence
     * @param tokenAt the token at a position, as of the call
     */
    CachedForward(Network network, InterruptibleRuns runs, int length, IntUnaryOperator tokenAt) {
        this.network = network;
        this.runs = runs;
        this.length = length;
        this.tokenAt = tokenAt;
    }

    /**
     * Runs all positions and keeps the keys and values of those outside the window.
     *
     * @param rows positions whose predictions to compute, at least one
     * @return the outputs asked for; the caller closes them
     */
    Map<String, OnnxTensor> refresh(Span window, int[] rows, Set<String> outputs, int candidates) throws OrtException {
        int[] kept = IntStream.range(0, length).filter(position -> !window.contains(position)).toArray();
        dropCache();
        this.window = window;
        return run(new Span(0, length), rows, kept, outputs, candidates);
    }

    /** Runs the window of the last refresh against what that kept. */
    Map<String, OnnxTensor> refine(int[] rows, Set<String> outputs, int candidates) throws OrtException {
        if (window == null) {
            throw new IllegalStateException("nothing was refreshed yet");
        }
        return run(window, rows, new int[0], outputs, candidates);
    }

    /** The first position that the next {@link #refine} runs. */
    int windowStart() {
        return window == null ? 0 : window.start();
    }

    long tokensComputed() {
        return tokensComputed;
    }

    private Map<String, OnnxTensor> run(Span fed, int[] rows, int[] kept, Set<String> outputs, int candidates)
            throws OrtException {
        int[] positions = IntStream.range(fed.start(), fed.end()).toArray();
        int[] tokens = IntStream.of(positions).map(tokenAt).toArray();
        Set<String> wanted = new LinkedHashSet<>(outputs);
        if (kept.length > 0) {
            wanted.addAll(network.cacheOutputs());
        }
        try (Tensors tensors = new Tensors()) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", tensors.longs(tokens, 1, tokens.length));
            inputs.put("position_ids", tensors.longs(positions, 1, positions.length));
            inputs.put("logit_rows", tensors.longs(IntStream.of(rows).map(row -> row - fed.start()).toArray()));
            inputs.put("cache_rows", tensors.longs(kept));
            inputs.put("top_k", tensors.longs(candidates));
            for (int i = 0; i < network.cacheInputs().size(); i++) {
                inputs.put(network.cacheInputs().get(i), cache.isEmpty() ? network.emptyCache() : cache.get(i));
            }
            OrtSession.Result result = runs.run(network.graph(), inputs, wanted);
            tokensComputed += fed.length();
            if (kept.length > 0) {
                cache = new ArrayList<>();
                for (String name : network.cacheOutputs()) {
                    cache.add((OnnxTensor) result.get(name).orElseThrow());
                }
            }
            Map<String, OnnxTensor> answers = new HashMap<>();
            for (String name : outputs) {
                answers.put(name, (OnnxTensor) result.get(name).orElseThrow());
            }
            return answers;
        }
    }

    private void dropCache() {
        cache.forEach(OnnxTensor::close);
        cache = List.of();
    }

    @Override
    public void close() {
        dropCache();
    }
}
