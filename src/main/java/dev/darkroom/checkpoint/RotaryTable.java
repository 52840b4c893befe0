package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Tables of rotary position embedding (RoPE, arXiv 2104.09864) in the half-split layout, where dimension j turns together
 * with dimension j + half: [context, half], computed in double precision.
 */
final class RotaryTable {

    private RotaryTable() {}

    static Initializer cosine(String name, TransformerShape shape) {
        return table(name, shape, Math::cos);
    }

    static Initializer sine(String name, TransformerShape shape) {
        return table(name, shape, Math::sin);
    }

    private static Initializer table(String name, TransformerShape shape, DoubleUnaryOperator function) {
        int half = shape.headDimension() / 2;
        double[] frequencies = IntStream.range(0, half)
                .mapToDouble(j -> shape.positions().frequency(j, shape.headDimension())).toArray();
        Initializer.Content content = sink -> {
            float[] row = new float[half];
            for (int position = 0; position < shape.contextLength(); position++) {
                for (int j = 0; j < half; j++) {
                    row[j] = (float) function.applyAsDouble(position * frequencies[j]);
                }
                sink.floats(row);
            }
        };
        return Initializer.of(name, DataType.FLOAT, 4L * shape.contextLength() * half, content,
                shape.contextLength(), half);
    }
}
