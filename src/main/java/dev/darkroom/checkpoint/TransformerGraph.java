package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Builds the graph of a bidirectional transformer: embedding, blocks, and a prediction for the rows asked for.
 *
 * <p>The residual stream is float32 and, the batch being one canvas, has two axes: [S, hidden]. Products and attention run
 * in the type of the weight format. The last block computes queries, attention and MLP for the asked rows only: nothing
 * reads the others.
 */
final class TransformerGraph {

    private final GraphBuilder graph = new GraphBuilder("darkroom");
    private final TransformerShape shape;
    private final ModelWeights weights;
    private final WeightFormat format;
    private final DataType type;
    private final float epsilon;

    private TransformerGraph(TransformerShape shape, ModelWeights weights, WeightFormat format) {
        this.shape = shape;
        this.weights = weights;
        this.format = format;
        this.type = format.activationType();
        this.epsilon = (float) shape.normEpsilon();
    }

    /**
     * Builds the graph; matrices are checked now and read when the graph is written.
     *
     * @throws CheckpointException if a tensor is missing or does not fit
     */
    static GraphBuilder build(TransformerShape shape, ModelWeights weights, WeightFormat format) throws IOException {
        return new TransformerGraph(shape, weights, format).build();
    }

    private GraphBuilder build() throws IOException {
        String ids = graph.input("input_ids", DataType.INT64, 1L, "S");
        graph.input("position_ids", DataType.INT64, 1L, "S");
        graph.input("logit_rows", DataType.INT64, "R");
        graph.input("cache_rows", DataType.INT64, "C");
        Attention attention = new Attention(graph, shape, weights, format);

        String flatIds = graph.node("Reshape", "embedding.ids").inputs(ids, graph.longs(-1)).output();
        Matrix table = weights.embedding();
        String residual = format.embedding(graph, "embedding", table, flatIds);
        String update = null;
        for (int layer = 0; layer < shape.layers(); layer++) {
            boolean last = layer == shape.layers() - 1;
            String prefix = "layers." + layer + ".";
            Normed before = norm(prefix + "attention.norm", residual, update, weights.attentionNorm(layer));
            residual = before.residual();
            String attended = attention.build(layer, convert(before.output(), type), last ? "logit_rows" : null);
            if (last) {
                residual = graph.node("Gather", "last.residual").inputs(residual, "logit_rows")
                        .attribute("axis", 0).output();
            }
            Normed middle = norm(prefix + "mlp.norm", residual, convert(attended, DataType.FLOAT), weights.mlpNorm(layer));
            residual = middle.residual();
            update = convert(mlp(prefix + "mlp.", layer, convert(middle.output(), type)), DataType.FLOAT);
        }
        Normed end = norm("final.norm", residual, update, weights.finalNorm());
        predict(convert(end.output(), type), table);
        return graph;
    }

    private record Normed(String output, String residual) {}

    /** Adds what the block before computed to the residual stream and takes the RMS norm of the sum. */
    private Normed norm(String name, String residual, @Nullable String update, float[] scale) {
        String weight = graph.constant(Initializer.floats(name + ".weight", scale));
        if (update == null) {
            return new Normed(
                    graph.node("SimplifiedLayerNormalization", name).inputs(residual, weight)
                            .attribute("axis", -1).attribute("epsilon", epsilon).attribute("stash_type", 1).output(),
                    residual);
        }
        String sum = name + ".residual";
        graph.fused("SkipSimplifiedLayerNormalization", name).inputs(residual, update, weight)
                .attribute("epsilon", epsilon).outputs(name, "", "", sum);
        return new Normed(name, sum);
    }

    private String mlp(String prefix, int layer, String input) {
        String both = format.product(graph, prefix + "gate_up", weights.gateUp(layer), null, input);
        graph.node("Split", prefix + "split").inputs(both, graph.longs(shape.mlpSize(), shape.mlpSize()))
                .attribute("axis", 1).outputs(prefix + "gate", prefix + "up");
        // With alpha 1, x * sigmoid(alpha * x) is SiLU.
        String gate = graph.fused("QuickGelu", prefix + "activation").inputs(prefix + "gate")
                .attribute("alpha", 1f).output();
        String gated = graph.node("Mul", prefix + "gated").inputs(gate, prefix + "up").output();
        return format.productOfUnevenRows(graph, prefix + "down", weights.down(layer), gated);
    }

    private void predict(String normed, Matrix table) {
        Matrix head = shape.tiedHead() ? table : weights.head();
        String tiedTo = shape.tiedHead() ? "embedding" : null;
        if (type == DataType.FLOAT) {
            format.head(graph, "logits", head, normed, tiedTo);
        } else {
            String logits = format.head(graph, "head", head, normed, tiedTo);
            graph.node("Cast", "logits").inputs(logits).attribute("to", DataType.FLOAT_VALUE).output();
        }
        PredictionTail.build(graph, "logits");
        graph.output("logits", DataType.FLOAT, "R", (long) shape.vocabularySize());
    }

    private String convert(String value, DataType wanted) {
        return type == DataType.FLOAT
                ? value
                : graph.node("Cast", value + (wanted == DataType.FLOAT ? ".float32" : ".float16")).inputs(value)
                        .attribute("to", wanted.getNumber()).output();
    }
}
