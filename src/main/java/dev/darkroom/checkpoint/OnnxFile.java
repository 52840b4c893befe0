package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a graph as an ONNX file, constant by constant, so that no more than a buffer of the weights is in memory. Since
 * protocol buffers cannot pass 2 GB, large weights go to a second file, {@code NAME.data}.
 */
final class OnnxFile {

    /** Most bytes of weights that stay inside the ONNX file. */
    static final long LARGEST_INSIDE = 1_900_000_000L;

    /** Constants up to this length stay inside always: shapes are wanted while the graph is loaded. */
    private static final int SMALL = 1024;

    /** Weights in the second file begin at a multiple of the page size, so that they can be mapped. */
    private static final long ALIGNMENT = 4096;

    private static final int IR_VERSION = 8;

    private final GraphBuilder graph;
    private final Path file;
    private final Path dataFile;
    private final Progress progress;

    /** Hears that a constant has been written, wholly or in part. */
    @FunctionalInterface
    interface Progress {
        void wrote(long bytes, String constant);
    }

    private OnnxFile(GraphBuilder graph, Path file, Progress progress) {
        this.graph = graph;
        this.file = file;
        this.dataFile = file.resolveSibling(file.getFileName() + ".data");
        this.progress = progress;
    }

    /**
     * Writes a graph.
     *
     * @param largestInside most bytes of weights to keep inside the file; above it they go to a second file
     */
    static void write(GraphBuilder graph, Path file, long largestInside, Progress progress) throws IOException {
        OnnxFile onnx = new OnnxFile(graph, file, progress);
        if (bytes(graph) > largestInside) {
            onnx.writeWithDataFile();
        } else {
            onnx.writeSingle(graph.initializers());
        }
    }

    /** Returns the length of all constants together. */
    static long bytes(GraphBuilder graph) {
        return graph.initializers().stream().mapToLong(Initializer::bytes).sum();
    }

    private void writeWithDataFile() throws IOException {
        GraphProto.Builder nodes = graph.nodes().toBuilder();
        List<Initializer> large = graph.initializers().stream().filter(constant -> constant.bytes() > SMALL).toList();
        try (FileChannel channel = create(dataFile)) {
            WeightSink sink = new WeightSink(channel);
            for (Initializer constant : large) {
                long gap = Math.floorMod(-sink.written(), ALIGNMENT);
                sink.bytes(new byte[(int) gap], 0, (int) gap);
                nodes.addInitializer(header(constant)
                        .setDataLocation(TensorProto.DataLocation.EXTERNAL)
                        .addExternalData(entry("location", dataFile.getFileName().toString()))
                        .addExternalData(entry("offset", Long.toString(sink.written())))
                        .addExternalData(entry("length", Long.toString(constant.bytes()))));
                write(constant, sink);
            }
            sink.flush();
        }
        writeSingle(nodes.build(),
                graph.initializers().stream().filter(constant -> constant.bytes() <= SMALL).toList());
    }

    private void writeSingle(List<Initializer> constants) throws IOException {
        writeSingle(graph.nodes(), constants);
    }

    /** The fields of a message may come in any order, so the constants, whose lengths are known, are streamed last. */
    private void writeSingle(GraphProto nodes, List<Initializer> constants) throws IOException {
        long length = nodes.getSerializedSize();
        for (Initializer constant : constants) {
            long body = bodyLength(constant);
            length += CodedOutputStream.computeTagSize(GraphProto.INITIALIZER_FIELD_NUMBER)
                    + CodedOutputStream.computeUInt64SizeNoTag(body) + body;
        }
        try (FileChannel channel = create(file); OutputStream out = Channels.newOutputStream(channel)) {
            CodedOutputStream coded = CodedOutputStream.newInstance(out);
            model().writeTo(coded);
            writeLength(coded, ModelProto.GRAPH_FIELD_NUMBER, length);
            nodes.writeTo(coded);
            WeightSink sink = new WeightSink(channel);
            for (Initializer constant : constants) {
                writeLength(coded, GraphProto.INITIALIZER_FIELD_NUMBER, bodyLength(constant));
                header(constant).build().writeTo(coded);
                writeLength(coded, TensorProto.RAW_DATA_FIELD_NUMBER, constant.bytes());
                coded.flush();
                write(constant, sink);
                sink.flush();
            }
            coded.flush();
        }
    }

    private static void writeLength(CodedOutputStream coded, int field, long length) throws IOException {
        coded.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        coded.writeUInt64NoTag(length);
    }

    private static long bodyLength(Initializer constant) {
        return header(constant).build().getSerializedSize()
                + CodedOutputStream.computeTagSize(TensorProto.RAW_DATA_FIELD_NUMBER)
                + CodedOutputStream.computeUInt64SizeNoTag(constant.bytes())
                + constant.bytes();
    }

    private void write(Initializer constant, WeightSink sink) throws IOException {
        long before = sink.written();
        constant.content().writeTo(sink);
        if (sink.written() - before != constant.bytes()) {
            throw new IllegalStateException(constant.name() + ": wrote " + (sink.written() - before)
                    + " bytes, announced " + constant.bytes());
        }
        progress.wrote(constant.bytes(), constant.name());
    }

    private static TensorProto.Builder header(Initializer constant) {
        return TensorProto.newBuilder()
                .setName(constant.name())
                .setDataType(constant.type().getNumber())
                .addAllDims(constant.shape());
    }

    private static ModelProto model() {
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("darkroom")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(GraphBuilder.OPERATOR_SET))
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(GraphBuilder.FUSED_DOMAIN).setVersion(1))
                .build();
    }

    private static StringStringEntryProto entry(String key, String value) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
