package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import org.jspecify.annotations.Nullable;

/** How matrices are stored in a graph, and which operators multiply by them. */
interface WeightFormat {

    /** Returns the element type of what goes into and comes out of a product. */
    DataType activationType();

    /**
     * Looks up rows of a table.
     *
     * @param name name of the resulting tensor, [S, columns], float32
     * @param ids row numbers, int64 [S]
     */
    String embedding(GraphBuilder graph, String name, Matrix table, String ids);

    /**
     * Multiplies by a matrix: {@code y = x W^T + b}.
     *
     * @param name name of the resulting tensor, [S, rows]
     * @param weights one row an output
     * @param bias one value an output, or null
     * @param input [S, columns]
     */
    String product(GraphBuilder graph, String name, Matrix weights, float @Nullable [] bias, String input);

    /**
     * Multiplies as {@link #product} does, where some rows of the input may be many times larger than others: a format that
     * quantises activations must not let those decide how coarsely the others are seen.
     */
    default String productOfUnevenRows(GraphBuilder graph, String name, Matrix weights, String input) {
        return product(graph, name, weights, null, input);
    }

    /**
     * Multiplies by the output head. Where it is the embedding, a format may use the table that is there already.
     *
     * @param tiedTo name of the embedding whose table the head is, or null
     */
    default String head(GraphBuilder graph, String name, Matrix weights, String input, @Nullable String tiedTo) {
        return product(graph, name, weights, null, input);
    }

    static WeightFormat of(Precision precision) {
        return switch (precision) {
            case FP32 -> new FloatingFormat(DataType.FLOAT);
            case FP16 -> new FloatingFormat(DataType.FLOAT16);
            case INT8 -> new Int8Format();
            case INT4 -> new Int4Format();
        };
    }
}
