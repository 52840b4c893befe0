package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Readout;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns outputs of the network into proposals. A plain readout reads what the main graph ranked; a guided one, or one that
 * suppresses tokens, passes the main graph's scores through the small guidance graph, without a copy into Java.
 */
final class ReadoutGraph {

    private static final Set<String> RANKED = Set.of("top_ids", "top_probs", "entropy");
    private static final Set<String> SCORES = Set.of("logits");

    private final Readout readout;
    private final int vocabularySize;
    private final @Nullable OrtSession guidance;

    /** @param guidance the guidance graph, or null for a plain readout */
    ReadoutGraph(Readout readout, int vocabularySize, @Nullable OrtSession guidance) {
        this.readout = readout;
        this.vocabularySize = vocabularySize;
        this.guidance = guidance;
    }

    /** Outputs to ask the network for. */
    Set<String> outputs() {
        return guidance == null ? RANKED : SCORES;
    }

    /** Tokens a row. */
    int candidates() {
        return Math.min(readout.candidates(), vocabularySize);
    }

    /** Rows between a position and the one that predicts it. */
    int shift() {
        return readout.shift();
    }

    /** Whether a second run, without the given tokens, is wanted. */
    boolean wantsUnconditional() {
        return readout.guidance() > 0;
    }

    /**
     * @param outputs of the network
     * @param unconditional outputs of the run without the given tokens, or null
     */
    Proposals read(
            int[] positions,
            Map<String, OnnxTensor> outputs,
            @Nullable Map<String, OnnxTensor> unconditional,
            InterruptibleRuns runs)
            throws OrtException {
        if (guidance == null) {
            return proposals(positions, outputs);
        }
        OnnxTensor logits = outputs.get("logits");
        try (Tensors tensors = new Tensors()) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("logits", logits);
            inputs.put("unconditional_logits", unconditional == null ? logits : unconditional.get("logits"));
            inputs.put("guidance", tensors.floats((float) readout.guidance()));
            inputs.put("logit_bias", tensors.floats(bias()));
            inputs.put("top_k", tensors.longs(candidates()));
            try (OrtSession.Result result = runs.run(guidance, inputs, RANKED)) {
                Map<String, OnnxTensor> ranked = new HashMap<>();
                for (String name : RANKED) {
                    ranked.put(name, (OnnxTensor) result.get(name).orElseThrow());
                }
                return proposals(positions, ranked);
            }
        }
    }

    private float[] bias() {
        float[] bias = new float[vocabularySize];
        for (int token : readout.suppressed()) {
            bias[token] = Float.NEGATIVE_INFINITY;
        }
        return bias;
    }

    private Proposals proposals(int[] positions, Map<String, OnnxTensor> ranked) {
        LongBuffer ids = ranked.get("top_ids").getLongBuffer();
        int[] tokens = new int[ids.remaining()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = (int) ids.get(i);
        }
        return new Proposals(
                positions, candidates(), tokens, floats(ranked.get("top_probs")), floats(ranked.get("entropy")));
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }
}
