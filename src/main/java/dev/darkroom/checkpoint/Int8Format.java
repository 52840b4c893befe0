package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Matrices in 8 bits with a scale for each output; activations are quantised to 8 bits as they come.
 *
 * <p>Signed weights, since unsigned ones take a kernel without the dot-product instructions (measured: 1.8 times slower).
 * They use seven of the eight bits: processors with AVX2 but without those instructions add pairs of products of an
 * unsigned activation and a signed weight in 16 bits, which saturates above 32767, and 2 * 255 * 64 = 32640 is safe.
 */
final class Int8Format implements WeightFormat {

    private static final int LARGEST_WEIGHT = 64;
    private static final int LARGEST_EMBEDDING = 127;

    @Override
    public DataType activationType() {
        return DataType.FLOAT;
    }

    @Override
    public String embedding(GraphBuilder graph, String name, Matrix table, String ids) {
        QuantisedRows rows = new QuantisedRows(table, LARGEST_EMBEDDING);
        String values = graph.constant(rows.values(name + ".weight"));
        String scales = graph.constant(rows.scales(name + ".scale", true));
        String integers = graph.node("Gather", name + ".rows").inputs(values, ids).attribute("axis", 0).output();
        String floats = graph.node("Cast", name + ".float32").inputs(integers)
                .attribute("to", DataType.FLOAT_VALUE).output();
        String scale = graph.node("Gather", name + ".scales").inputs(scales, ids).attribute("axis", 0).output();
        return graph.node("Mul", name).inputs(floats, scale).output();
    }

    @Override
    public String product(GraphBuilder graph, String name, Matrix weights, float @Nullable [] bias, String input) {
        QuantisedRows rows = new QuantisedRows(weights, LARGEST_WEIGHT);
        String values = graph.constant(rows.transposedValues(name + ".weight"));
        String scales = graph.constant(rows.scales(name + ".scale", false));
        GraphBuilder.Node node = graph.fused("DynamicQuantizeMatMul", name);
        return bias == null
                ? node.inputs(input, values, scales).output()
                : node.inputs(input, values, scales, "", graph.constant(Initializer.floats(name + ".bias", bias))).output();
    }
}
