package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the nodes of an ONNX graph in order of execution. A tensor is known by its name; a node with one output gives
 * it the node's own name.
 */
final class GraphBuilder {

    /** Version of the standard operators that the graphs use. */
    static final int OPERATOR_SET = 17;

    /** Domain of ONNX Runtime's fused operators. */
    static final String FUSED_DOMAIN = "com.microsoft";

    private final GraphProto.Builder graph = GraphProto.newBuilder();
    private final Map<String, Initializer> initializers = new LinkedHashMap<>();

    GraphBuilder(String name) {
        graph.setName(name);
    }

    /**
     * Declares an input.
     *
     * @param shape lengths of its axes: a {@code Long}, or a {@code String} that names a length known only when run
     */
    String input(String name, DataType type, Object... shape) {
        graph.addInput(value(name, type, shape));
        return name;
    }

    /** Declares an output that a node has computed under this name. */
    void output(String name, DataType type, Object... shape) {
        graph.addOutput(value(name, type, shape));
    }

    /** Adds a constant, unless there is one of this name. */
    String constant(Initializer initializer) {
        initializers.putIfAbsent(initializer.name(), initializer);
        return initializer.name();
    }

    /** Adds a list of whole numbers, such as a shape. */
    String longs(long... values) {
        String name = "constant" + Arrays.toString(values).replace(" ", "");
        return constant(Initializer.longs(name, values));
    }

    /** Adds a standard operator. */
    Node node(String operator, String name) {
        return new Node("", operator, name);
    }

    /** Adds one of ONNX Runtime's fused operators. */
    Node fused(String operator, String name) {
        return new Node(FUSED_DOMAIN, operator, name);
    }

    /** Returns the graph without its constants. */
    GraphProto nodes() {
        return graph.build();
    }

    List<Initializer> initializers() {
        return new ArrayList<>(initializers.values());
    }

    private static ValueInfoProto value(String name, DataType type, Object... shape) {
        TensorShapeProto.Builder axes = TensorShapeProto.newBuilder();
        for (Object length : shape) {
            TensorShapeProto.Dimension.Builder axis = axes.addDimBuilder();
            if (length instanceof Number number) {
                axis.setDimValue(number.longValue());
            } else {
                axis.setDimParam((String) length);
            }
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(axes)))
                .build();
    }

    /** A node in the making; {@link #output} or {@link #outputs} completes it. */
    final class Node {

        private final NodeProto.Builder node;

        private Node(String domain, String operator, String name) {
            node = NodeProto.newBuilder().setDomain(domain).setOpType(operator).setName(name);
        }

        /** Names the inputs; an empty name leaves out an optional one. */
        Node inputs(String... names) {
            node.addAllInput(Arrays.asList(names));
            return this;
        }

        Node attribute(String name, long value) {
            node.addAttribute(AttributeProto.newBuilder()
                    .setName(name).setType(AttributeProto.AttributeType.INT).setI(value));
            return this;
        }

        Node attribute(String name, float value) {
            node.addAttribute(AttributeProto.newBuilder()
                    .setName(name).setType(AttributeProto.AttributeType.FLOAT).setF(value));
            return this;
        }

        Node attribute(String name, List<Long> values) {
            node.addAttribute(AttributeProto.newBuilder()
                    .setName(name).setType(AttributeProto.AttributeType.INTS).addAllInts(values));
            return this;
        }

        /** Completes a node with one output. */
        String output() {
            outputs(node.getName());
            return node.getName();
        }

        /** Completes a node; an empty name leaves out an optional output. */
        void outputs(String... names) {
            node.addAllOutput(Arrays.asList(names));
            graph.addNode(node);
        }
    }
}
