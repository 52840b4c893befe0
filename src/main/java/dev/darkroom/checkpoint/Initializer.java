package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A constant tensor of a graph, whose content is produced only when it is written.
 *
 * @param name unique in the graph
 * @param type element type
 * @param shape lengths of its axes
 * @param bytes length of the content, exact
 * @param content writes the content
 */
record Initializer(String name, DataType type, List<Long> shape, long bytes, Content content) {

    /** Writes elements in row-major order. */
    @FunctionalInterface
    interface Content {
        void writeTo(WeightSink sink) throws IOException;
    }

    Initializer {
        shape = List.copyOf(shape);
    }

    static Initializer longs(String name, long... values) {
        return new Initializer(name, DataType.INT64, List.of((long) values.length), 8L * values.length,
                sink -> sink.longs(values));
    }

    static Initializer floats(String name, float... values) {
        return new Initializer(name, DataType.FLOAT, List.of((long) values.length), 4L * values.length,
                sink -> sink.floats(values));
    }

    static Initializer scalar(String name, float value) {
        return new Initializer(name, DataType.FLOAT, List.of(), 4, sink -> sink.floats(value));
    }

    static Initializer bytes(String name, DataType type, byte[] values) {
        return new Initializer(name, type, List.of((long) values.length), values.length,
                sink -> sink.bytes(values, 0, values.length));
    }

    /** Names a tensor of any shape. */
    static Initializer of(String name, DataType type, long bytes, Content content, long... shape) {
        return new Initializer(name, type, Arrays.stream(shape).boxed().toList(), bytes, content);
    }
}
