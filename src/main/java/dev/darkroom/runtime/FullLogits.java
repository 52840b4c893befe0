package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.model.ModelDirectory;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The raw scores of a model over its whole vocabulary, for comparisons with other implementations. */
public final class FullLogits implements AutoCloseable {

    private final Network network;

    /** @throws dev.darkroom.model.ModelLoadException if the graph cannot be loaded */
    public FullLogits(ModelDirectory directory) {
        this.network = OnnxDenoiserFactory.network(directory, 0);
    }

    /**
     * Runs a sequence once, every position seeing every other.
     *
     * @param tokens ids, S of them
     * @param positions absolute position of each
     * @return scores [S, V] row-major
     */
    public float[] of(int[] tokens, int[] positions) {
        try (Tensors tensors = new Tensors()) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", tensors.longs(tokens, 1, tokens.length));
            inputs.put("position_ids", tensors.longs(positions, 1, positions.length));
            inputs.put("logit_rows", tensors.longs(IntStream.range(0, tokens.length).toArray()));
            inputs.put("cache_rows", tensors.longs());
            inputs.put("top_k", tensors.longs(1));
            network.cacheInputs().forEach(name -> inputs.put(name, network.emptyCache()));
            try (OrtSession.Result result = network.graph().run(inputs, Set.of("logits"))) {
                FloatBuffer buffer = ((OnnxTensor) result.get("logits").orElseThrow()).getFloatBuffer();
                float[] logits = new float[buffer.remaining()];
                buffer.get(logits);
                return logits;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
