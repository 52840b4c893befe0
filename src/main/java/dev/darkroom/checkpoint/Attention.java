package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the attention of each block: every row sees every row fed and every cached one. */
final class Attention {

    private final GraphBuilder graph;
    private final TransformerShape shape;
    private final ModelWeights weights;
    private final WeightFormat format;
    private final DataType type;

    Attention(GraphBuilder graph, TransformerShape shape, ModelWeights weights, WeightFormat format) {
        this.graph = graph;
        this.shape = shape;
        this.weights = weights;
        this.format = format;
        this.type = format.activationType();
        graph.constant(RotaryTable.cosine("rotary.cosine", shape));
        graph.constant(RotaryTable.sine("rotary.sine", shape));
    }

    /**
     * Adds a block's attention with its caches.
     *
     * @param input normed residual stream, [S, hidden]
     * @param rows name of the tensor of rows to compute it for, or null for all
     * @return [rows, hidden]
     */
    String build(int layer, String input, @Nullable String rows) throws IOException {
        String prefix = "layers." + layer + ".attention.";
        String fused = format.product(graph, prefix + "query_key_value", weights.queryKeyValue(layer),
                weights.queryKeyValueBias(layer), input);
        int width = shape.querySize() + 2 * shape.keyValueSize();
        String batch = graph.node("Reshape", prefix + "batch").inputs(fused, graph.longs(1, -1, width)).output();
        graph.node("Split", prefix + "split")
                .inputs(batch, graph.longs(shape.querySize(), shape.keyValueSize(), shape.keyValueSize()))
                .attribute("axis", 2)
                .outputs(prefix + "query", prefix + "key", prefix + "value");
        float[] queryNorm = shape.queryKeyNorm() ? weights.queryNorm(layer) : null;
        float[] keyNorm = shape.queryKeyNorm() ? weights.keyNorm(layer) : null;
        String query = rotated(prefix + "query", shape.querySize(), queryNorm);
        String key = byHead(prefix + "key", rotated(prefix + "key", shape.keyValueSize(), keyNorm));
        String value = byHead(prefix + "value", prefix + "value");
        if (rows != null) {
            query = graph.node("Gather", prefix + "query.asked").inputs(query, rows).attribute("axis", 1).output();
        }
        String attended = attend(prefix, query, withPast("key", layer, key), withPast("value", layer, value));
        return format.product(graph, prefix + "output", weights.attentionOutput(layer), null, attended);
    }

    /** Norms heads, where the family does, and turns them by their positions, in float32: [1, S, width]. */
    private String rotated(String name, int width, float @Nullable [] norm) {
        String heads = name;
        if (type != DataType.FLOAT) {
            heads = graph.node("Cast", name + ".float32").inputs(heads).attribute("to", DataType.FLOAT_VALUE).output();
        }
        if (norm != null) {
            String apart = graph.node("Reshape", name + ".heads").inputs(heads, graph.longs(-1, shape.headDimension()))
                    .output();
            String normed = graph.node("SimplifiedLayerNormalization", name + ".norm")
                    .inputs(apart, graph.constant(Initializer.floats(name + ".norm.weight", norm)))
                    .attribute("axis", -1).attribute("epsilon", (float) shape.normEpsilon())
                    .attribute("stash_type", 1).output();
            heads = graph.node("Reshape", name + ".normed").inputs(normed, graph.longs(1, -1, width)).output();
        }
        String rotated = graph.fused("RotaryEmbedding", name + ".rotated")
                .inputs(heads, "position_ids", "rotary.cosine", "rotary.sine").output();
        return type == DataType.FLOAT
                ? rotated
                : graph.node("Cast", name + ".rotated.float16").inputs(rotated).attribute("to", type.getNumber()).output();
    }

    /** [1, S, heads * dimension] becomes [1, heads, S, dimension], the layout of the caches. */
    private String byHead(String name, String input) {
        String apart = graph.node("Reshape", name + ".apart")
                .inputs(input, graph.longs(1, -1, shape.keyValueHeads(), shape.headDimension())).output();
        return graph.node("Transpose", name + ".by_head").inputs(apart)
                .attribute("perm", List.of(0L, 2L, 1L, 3L)).output();
    }

    /** Hands out the rows to cache, and puts the cached rows before the fed ones; order does not matter. */
    private String withPast(String kind, int layer, String fed) {
        long heads = shape.keyValueHeads();
        long dimension = shape.headDimension();
        String past = graph.input("past_" + kind + "." + layer, type, 1L, heads, "P", dimension);
        String cached = graph.node("Gather", kind + "." + layer).inputs(fed, "cache_rows").attribute("axis", 2).output();
        graph.output(cached, type, 1L, heads, "C", dimension);
        return graph.node("Concat", "layers." + layer + ".attention." + kind + ".all").inputs(past, fed)
                .attribute("axis", 2).output();
    }

    /**
     * Attends. Since no row hides from another, the query heads that share a key head are set below each other as if
     * they were more rows of one head, and keys and values need not be repeated.
     *
     * @return [rows, heads * dimension]
     */
    private String attend(String prefix, String query, String key, String value) {
        long sharing = shape.queriesPerKey();
        long keyHeads = shape.keyValueHeads();
        long dimension = shape.headDimension();
        String rows = query;
        if (sharing > 1) {
            String apart = graph.node("Reshape", prefix + "query.apart")
                    .inputs(query, graph.longs(-1, keyHeads, sharing, dimension)).output();
            String folded = graph.node("Transpose", prefix + "query.folded").inputs(apart)
                    .attribute("perm", List.of(2L, 0L, 1L, 3L)).output();
            rows = graph.node("Reshape", prefix + "query.rows")
                    .inputs(folded, graph.longs(1, -1, keyHeads * dimension)).output();
        }
        String attended = graph.fused("MultiHeadAttention", prefix + "heads").inputs(rows, key, value)
                .attribute("num_heads", keyHeads).output();
        if (sharing > 1) {
            String apart = graph.node("Reshape", prefix + "heads.apart")
                    .inputs(attended, graph.longs(sharing, -1, keyHeads, dimension)).output();
            attended = graph.node("Transpose", prefix + "heads.unfolded").inputs(apart)
                    .attribute("perm", List.of(1L, 2L, 0L, 3L)).output();
        }
        return graph.node("Reshape", prefix + "heads.joined").inputs(attended, graph.longs(-1, shape.querySize())).output();
    }
}
