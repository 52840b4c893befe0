package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Matrices as they are, in 32 or 16 bits. {@code Gemm} takes them in the checkpoint's own layout, so nothing is
 * transposed on the way, and a tied head is the embedding's table itself.
 */
final class FloatingFormat implements WeightFormat {

    private static final int BUFFER_ELEMENTS = 1 << 20;

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
        Initializer.Content content = sink -> write(sink, bias, bias.length);
        return node.inputs(input, weights, graph.constant(Initializer.of(
                name + ".bias", type, bytes(bias.length), content, bias.length))).output();
    }

    private Initializer matrix(String name, Matrix matrix) {
        return Initializer.of(name, type, bytes(matrix.elements()), sink -> copy(matrix, sink),
                matrix.rows(), matrix.columns());
    }

    private void copy(Matrix matrix, WeightSink sink) throws IOException {
        int columns = matrix.columns();
        int rowsAtOnce = Math.max(1, Math.min(matrix.rows(), BUFFER_ELEMENTS / columns));
        float[] buffer = new float[rowsAtOnce * columns];
        for (int row = 0; row < matrix.rows(); row += rowsAtOnce) {
            int rows = Math.min(rowsAtOnce, matrix.rows() - row);
            for (int i = 0; i < rows; i++) {
                matrix.read(row + i, 0, columns, buffer, i * columns);
            }
            write(sink, buffer, rows * columns);
        }
    }

    private void write(WeightSink sink, float[] values, int count) throws IOException {
        if (type == DataType.FLOAT) {
            sink.floats(values, 0, count);
        } else {
            sink.halves(values, 0, count);
        }
    }

    private long bytes(long elements) {
        return elements * (type == DataType.FLOAT ? 4 : 2);
    }
}
