package dev.darkroom.runtime;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An ONNX file without its weights: the nodes in their order, what is fed, what is asked for, and what the constants are like.
 * The file may be a stranger's, so every list and text in it has a limit.
 */
final class GraphFile {

    private static final int MOST_ENTRIES = 100_000;
    private static final int LONGEST_NODE = 1 << 16;
    private static final int LONGEST_NAME = 1 << 12;
    /** Bytes of a list of whole numbers whose values matter: a shape. */
    private static final int LONGEST_LIST = 1 << 10;

    private static final int MOST_AXES = 8;

    private final List<NodeProto> nodes = new ArrayList<>();
    private final Map<String, TensorShape> constants = new LinkedHashMap<>();
    private final Map<String, TypeProto.Tensor> inputs = new LinkedHashMap<>();
    private final List<String> outputs = new ArrayList<>();

    private GraphFile() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is no graph, or holds what no graph of ours does; says what
     */
    static GraphFile read(Path file) throws IOException {
        GraphFile graph = new GraphFile();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            graph.readModel(CodedInputStream.newInstance(stream));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("not an ONNX file: " + e.getMessage(), e);
        }
        return graph;
    }

    /** In an order in which each finds its inputs computed. */
    List<NodeProto> nodes() {
        return nodes;
    }

    Map<String, TensorShape> constants() {
        return constants;
    }

    /** The declared types of what is fed, by name. */
    Map<String, TypeProto.Tensor> inputs() {
        return inputs;
    }

    List<String> outputs() {
        return outputs;
    }

    private void readModel(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case ModelProto.GRAPH_FIELD_NUMBER -> within(in, () -> readGraph(in));
                case ModelProto.FUNCTIONS_FIELD_NUMBER -> throw new IllegalArgumentException("it defines functions");
                case ModelProto.TRAINING_INFO_FIELD_NUMBER ->
                    throw new IllegalArgumentException("it holds graphs for training");
                default -> in.skipField(tag);
            }
        }
    }

    private void readGraph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case GraphProto.NODE_FIELD_NUMBER -> {
                    limit(nodes.size(), "nodes");
                    nodes.add(NodeProto.parseFrom(bytes(in, LONGEST_NODE)));
                }
                case GraphProto.INITIALIZER_FIELD_NUMBER -> within(in, () -> readConstant(in));
                case GraphProto.SPARSE_INITIALIZER_FIELD_NUMBER ->
                    throw new IllegalArgumentException("it holds sparse constants");
                case GraphProto.INPUT_FIELD_NUMBER -> {
                    ValueInfoProto input = ValueInfoProto.parseFrom(bytes(in, LONGEST_NODE));
                    limit(inputs.size(), "inputs");
                    if (inputs.put(input.getName(), input.getType().getTensorType()) != null) {
                        throw new IllegalArgumentException("it has two inputs " + input.getName());
                    }
                }
                case GraphProto.OUTPUT_FIELD_NUMBER -> {
                    limit(outputs.size(), "outputs");
                    outputs.add(ValueInfoProto.parseFrom(bytes(in, LONGEST_NODE)).getName());
                }
                default -> in.skipField(tag);
            }
        }
    }

    private void readConstant(CodedInputStream in) throws IOException {
        String name = "";
        int type = 0;
        List<Long> lengths = new ArrayList<>();
        byte[] raw = null;
        List<Long> listed = new ArrayList<>();
        boolean outside = false;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TensorProto.DIMS_FIELD_NUMBER -> readLongs(in, tag, lengths, MOST_AXES);
                case TensorProto.DATA_TYPE_FIELD_NUMBER -> type = in.readInt32();
                case TensorProto.NAME_FIELD_NUMBER -> name = new String(bytes(in, LONGEST_NAME), StandardCharsets.UTF_8);
                case TensorProto.DATA_LOCATION_FIELD_NUMBER ->
                    outside = in.readEnum() == TensorProto.DataLocation.EXTERNAL_VALUE;
                case TensorProto.INT64_DATA_FIELD_NUMBER -> {
                    if (!readLongs(in, tag, listed, LONGEST_LIST / Long.BYTES)) {
                        listed.clear();
                    }
                }
                case TensorProto.RAW_DATA_FIELD_NUMBER -> {
                    int length = in.readRawVarint32();
                    raw = length <= LONGEST_LIST ? in.readRawBytes(length) : null;
                    if (raw == null) {
                        in.skipRawBytes(length);
                    }
                }
                default -> in.skipField(tag);
            }
        }
        limit(constants.size(), "constants");
        long[] values = null;
        if (type == TensorProto.DataType.INT64_VALUE && !outside) {
            values = raw != null ? longs(raw) : listed.isEmpty() ? null : listed.stream().mapToLong(Long::longValue).toArray();
        }
        TensorShape shape = new TensorShape(
                lengths.stream().mapToLong(Long::longValue).toArray(), elementBytes(type), values);
        if (values != null && values.length != shape.elements()) {
            throw new IllegalArgumentException("the constant %s is not as long as it says".formatted(name));
        }
        if (constants.put(name, shape) != null) {
            throw new IllegalArgumentException("it has two constants " + name);
        }
    }

    /**
     * Reads one entry of a list, or the whole of one that is packed.
     *
     * @return whether it is no longer than that; a list of values that is longer is skipped, one of axes refused
     */
    private static boolean readLongs(CodedInputStream in, int tag, List<Long> into, int most) throws IOException {
        if (WireFormat.getTagWireType(tag) != WireFormat.WIRETYPE_LENGTH_DELIMITED) {
            into.add(in.readInt64());
        } else {
            int length = in.readRawVarint32();
            int limit = in.pushLimit(length);
            while (in.getBytesUntilLimit() > 0 && into.size() <= most) {
                into.add(in.readInt64());
            }
            in.skipRawBytes(in.getBytesUntilLimit());
            in.popLimit(limit);
        }
        if (into.size() > most && most == MOST_AXES) {
            throw new IllegalArgumentException("a constant has more than %d axes".formatted(MOST_AXES));
        }
        return into.size() <= most;
    }

    private static long[] longs(byte[] raw) {
        long[] values = new long[raw.length / Long.BYTES];
        ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(values);
        return values;
    }

    /** Bytes of an element of a type of {@code TensorProto}; types of less than a byte count as one. */
    static int elementBytes(int type) {
        TensorProto.DataType known = TensorProto.DataType.forNumber(type);
        if (known == null) {
            throw new IllegalArgumentException("it holds a tensor of the unknown type " + type);
        }
        return switch (known) {
            case UINT8, INT8, BOOL -> 1;
            case UINT16, INT16, FLOAT16, BFLOAT16 -> 2;
            case FLOAT, INT32, UINT32 -> 4;
            case INT64, UINT64, DOUBLE -> 8;
            default -> throw new IllegalArgumentException("it holds a tensor of the type " + known);
        };
    }

    @FunctionalInterface
    private interface Reader {
        void read() throws IOException;
    }

    private static void within(CodedInputStream in, Reader reader) throws IOException {
        int limit = in.pushLimit(length(in, Integer.MAX_VALUE));
        reader.read();
        in.checkLastTagWas(0);
        in.popLimit(limit);
    }

    private static byte[] bytes(CodedInputStream in, int longest) throws IOException {
        return in.readRawBytes(length(in, longest));
    }

    private static int length(CodedInputStream in, int longest) throws IOException {
        int length = in.readRawVarint32();
        if (length < 0 || length > longest) {
            throw new IllegalArgumentException("an entry of %d bytes".formatted(length));
        }
        return length;
    }

    private static void limit(int size, String what) {
        if (size >= MOST_ENTRIES) {
            throw new IllegalArgumentException("it has more than %d %s".formatted(MOST_ENTRIES, what));
        }
    }
}
