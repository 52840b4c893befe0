package dev.darkroom.runtime;

import ai.onnxruntime.OnnxJavaType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * ONNX graphs of one standard operator, of the few fields of onnx.proto that they need: what a device can be tried with, and
 * what joins caches that lie on one.
 */
final class SingleNodeGraph {

    private static final long ONNX_VERSION = 8;
    private static final long OPERATOR_SET = 17;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private SingleNodeGraph() {}

    /** {@code z = x + y}, float32 [1]. */
    static byte[] sum() {
        SingleNodeGraph node = node("Add");
        return model(node, type(OnnxJavaType.FLOAT, "1"));
    }

    /** {@code z} is {@code x}, then {@code y}, along the third of four axes of any length. */
    static byte[] joinPositions(OnnxJavaType type) {
        // AttributeProto: name 1, i 3, type 20 with INT as 2.
        SingleNodeGraph axis = new SingleNodeGraph().text(1, "axis").number(3, 2).number(20, 2);
        SingleNodeGraph node = node("Concat").message(5, axis);
        return model(node, type(type, "1", "heads", "", "width"));
    }

    /** NodeProto: input 1, output 2, op_type 4. */
    private static SingleNodeGraph node(String operator) {
        return new SingleNodeGraph().text(1, "x").text(1, "y").text(2, "z").text(4, operator);
    }

    /** TypeProto with tensor_type 1: elem_type 1, shape 2 of dim 1, each a dim_param 2, or nothing. */
    private static SingleNodeGraph type(OnnxJavaType type, String... lengths) {
        SingleNodeGraph shape = new SingleNodeGraph();
        for (String length : lengths) {
            SingleNodeGraph dimension = new SingleNodeGraph();
            if (length.equals("1")) {
                dimension.number(1, 1);
            } else if (!length.isEmpty()) {
                dimension.text(2, length);
            }
            shape.message(1, dimension);
        }
        long element = type == OnnxJavaType.FLOAT16 ? 10 : 1;
        return new SingleNodeGraph().message(1, new SingleNodeGraph().number(1, element).message(2, shape));
    }

    /** ModelProto: ir_version 1, graph 7, opset_import 8. GraphProto: node 1, name 2, input 11, output 12. */
    private static byte[] model(SingleNodeGraph node, SingleNodeGraph type) {
        SingleNodeGraph graph = new SingleNodeGraph().message(1, node).text(2, "darkroom");
        List.of("x", "y").forEach(name -> graph.message(11, new SingleNodeGraph().text(1, name).message(2, type)));
        graph.message(12, new SingleNodeGraph().text(1, "z").message(2, type));
        return new SingleNodeGraph()
                .number(1, ONNX_VERSION)
                .message(7, graph)
                .message(8, new SingleNodeGraph().number(2, OPERATOR_SET))
                .bytes
                .toByteArray();
    }

    private SingleNodeGraph number(int field, long value) {
        variable((long) field << 3);
        variable(value);
        return this;
    }

    private SingleNodeGraph text(int field, String text) {
        return content(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private SingleNodeGraph message(int field, SingleNodeGraph message) {
        return content(field, message.bytes.toByteArray());
    }

    private SingleNodeGraph content(int field, byte[] content) {
        variable((long) field << 3 | 2);
        variable(content.length);
        bytes.writeBytes(content);
        return this;
    }

    private void variable(long value) {
        long rest = value;
        while (rest > 127) {
            bytes.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
