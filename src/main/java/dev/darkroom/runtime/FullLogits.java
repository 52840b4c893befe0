package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.model.ModelDirectory;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The raw scores of a model over its whole vocabulary, for comparisons with other implementations. */
public final class FullLogits implements AutoCloseable {

    private final Network network;

    /**
     * @param settings what to run on: the GPU if it names CUDA, else the CPU
     * @throws dev.darkroom.model.ModelLoadException if the graph cannot be loaded
     */
    public FullLogits(ModelDirectory directory, RuntimeSettings settings) {
        boolean cuda = settings.provider() == RuntimeSettings.Provider.CUDA;
        this.network = OnnxDenoiserFactory.network(directory, settings, cuda, false);
    }

    /**
     * Runs a sequence once, every position seeing every other.
     *
     * @param tokens ids, S of them
     * @param positions rotary position of each
     * @return scores [S, V] row-major
     */
    public float[] of(int[] tokens, int[] positions) {
        return ofBlocks(tokens, positions, new int[tokens.length]);
    }

    /**
     * Runs a sequence block by block, every position seeing its own block and those before.
     *
     * @param tokens ids, S of them
     * @param positions rotary position of each
     * @param blocks number of each one's block, ascending
     * @return scores [S, V] row-major
     */
    public float[] ofBlocks(int[] tokens, int[] positions, int[] blocks) {
        KeyValueCache cache = new KeyValueCache(network);
        try {
            float[] logits = new float[0];
            for (int start = 0, end; start < tokens.length; start = end) {
                end = endOfBlock(blocks, start);
                float[] part =
                        run(Arrays.copyOfRange(tokens, start, end), Arrays.copyOfRange(positions, start, end), cache);
                logits = Arrays.copyOf(logits, logits.length + part.length);
                System.arraycopy(part, 0, logits, logits.length - part.length, part.length);
            }
            return logits;
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            cache.clear();
        }
    }

    private static int endOfBlock(int[] blocks, int start) {
        int end = start;
        while (end < blocks.length && blocks[end] == blocks[start]) {
            end++;
        }
        return end;
    }

    private float[] run(int[] tokens, int[] positions, KeyValueCache cache) throws OrtException {
        int[] all = IntStream.range(0, tokens.length).toArray();
        Set<String> wanted = new HashSet<>(network.cacheOutputs());
        wanted.add("logits");
        try (Tensors tensors = new Tensors()) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", tensors.longs(tokens, 1, tokens.length));
            inputs.put("position_ids", tensors.longs(positions, 1, positions.length));
            inputs.put("logit_rows", tensors.longs(all));
            inputs.put("cache_rows", tensors.longs(all));
            inputs.put("top_k", tensors.longs(1));
            cache.addTo(inputs);
            OrtSession.Result result = network.graph().run(inputs, wanted);
            cache.append(result);
            try (OnnxTensor scores = (OnnxTensor) result.get("logits").orElseThrow()) {
                FloatBuffer buffer = scores.getFloatBuffer();
                float[] logits = new float[buffer.remaining()];
                buffer.get(logits);
                return logits;
            }
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
