package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Matrices as they are, in 32 or 16 bits. {@code Gemm} takes them in the checkpoint's own layout, so nothing is
 * transposed on the way, and a tied head is the embedding's table itself.
 */
final class FloatingFormat implements WeightFormat {

    private final DataType type;

    FloatingFormat(DataType type) {
        this.type = type;
    }

    @Override
    public DataType activationType() {
        return type;
    }

    @Override
    public String embedding(GraphBuilder graph, String name, Matrix table, String ids) {
        String weights = graph.constant(matrix(name + ".weight", table));
        if (type == DataType.FLOAT) {
            return graph.node("Gather", name).inputs(weights, ids).attribute("axis", 0).output();
        }
        String rows = graph.node("Gather", name + ".rows").inputs(weights, ids).attribute("axis", 0).output();
        return graph.node("Cast", name).inputs(rows).attribute("to", DataType.FLOAT_VALUE).output();
    }

    @Override
    public String product(GraphBuilder graph, String name, Matrix weights, float @Nullable [] bias, String input) {
        return product(graph, name, graph.constant(matrix(name + ".weight", weights)), bias, input);
    }

    @Override
    public String head(GraphBuilder graph, String name, Matrix weights, String input, @Nullable String tiedTo) {
        return tiedTo == null
                ? product(graph, name, weights, null, input)
                : product(graph, name, tiedTo + ".weight", null, input);
    }

    private String product(GraphBuilder graph, String name, String weights, float @Nullable [] bias, String input) {
        GraphBuilder.Node node = graph.node("Gemm", name).attribute("transB", 1);
        if (bias == null) {
            return node.inputs(input, weights).output();
        }
        byte[] encoded = new byte[(int) bytes(bias.length)];
        encode(bias, encoded, 0);
        Initializer.Content content = sink -> sink.bytes(encoded, 0, encoded.length);
        return node.inputs(input, weights, graph.constant(Initializer.of(
                name + ".bias", type, bytes(bias.length), content, bias.length))).output();
    }

    private Initializer matrix(String name, Matrix matrix) {
        return Initializer.of(name, type, bytes(matrix.elements()), sink -> copy(matrix, sink),
                matrix.rows(), matrix.columns());
    }

    private void copy(Matrix matrix, WeightSink sink) throws IOException {
        int rowBytes = (int) bytes(matrix.columns());
        RowWriter.write(matrix, matrix.columns(), rowBytes,
                (row, values, target, offset) -> encode(values, target, offset), sink);
    }

    private void encode(float[] values, byte[] target, int offset) {
        if (type == DataType.FLOAT) {
            for (int i = 0; i < values.length; i++) {
                LittleEndian.putFloat(target, offset + 4 * i, values[i]);
            }
        } else {
            for (int i = 0; i < values.length; i++) {
                LittleEndian.putShort(target, offset + 2 * i, HalfPrecision.toFloat16(values[i]));
            }
        }
    }

    private long bytes(long elements) {
        return elements * (type == DataType.FLOAT ? 4 : 2);
    }
}
