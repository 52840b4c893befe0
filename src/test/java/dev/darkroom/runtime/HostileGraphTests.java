package dev.darkroom.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import dev.darkroom.model.ModelDirectory;
import dev.darkroom.model.ModelDirectoryException;
import dev.darkroom.model.ModelLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph may come from a stranger: loading it reads nothing outside of its directory and takes no memory it does not have. */
class HostileGraphTests {

    private static final int FLOAT = TensorProto.DataType.FLOAT.getNumber();

    @TempDir
    private Path temporary;

    private Path model;

    @BeforeEach
    void makeAModel() throws IOException {
        model = Files.createDirectory(temporary.resolve("model"));
        Files.copy(Path.of("models/pocket/model.json"), model.resolve("model.json"));
        Files.write(temporary.resolve("secret.bin"), new byte[4096]);
        Files.createSymbolicLink(model.resolve("link.bin"), temporary.resolve("secret.bin"));
        Files.createSymbolicLink(model.resolve("folder"), temporary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.bin",
                "./../secret.bin",
                "folder/secret.bin",
                "link.bin",
                "/etc/passwd",
                "/proc/self/environ",
                "/dev/zero",
                "missing.bin",
                "file:///etc/passwd"
            })
    void weightsComeFromItsOwnDirectoryAlone(String location) throws IOException {
        write(withWeights(external(location, 0, 4 * 16, 16)));
        refuses();
    }

    @Test
    void weightsLieWithinTheirFile() throws IOException {
        Files.write(model.resolve("model.onnx.data"), new byte[64]);
        write(withWeights(external("model.onnx.data", 32, 64, 16)));
        refuses();
        write(withWeights(external("model.onnx.data", -64, 64, 16)));
        refuses();
        write(withWeights(external("model.onnx.data", 0, 64, 1L << 40)));
        refuses();
    }

    @Test
    void weightsAreAsManyAsTheyClaim() throws IOException {
        write(withWeights(TensorProto.newBuilder().setName("w").setDataType(FLOAT).addDims(1L << 40).build()));
        refuses();
        write(withWeights(TensorProto.newBuilder().setName("w").setDataType(FLOAT).addDims(1L << 62).addDims(1L << 62).build()));
        refuses();
        write(withWeights(TensorProto.newBuilder().setName("w").setDataType(FLOAT).addDims(-4).build()));
        refuses();
    }

    @Test
    void operatorsThatItDoesNotKnowAreNotLookedForElsewhere() throws IOException {
        write(model(graph("y", node("Evil", "y", "w").toBuilder().setDomain("evil").build()).addInitializer(floats("w", 4)).build()));
        refuses("evil/Evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ConstantOfShape", "Expand", "Tile", "Range", "Pad", "Resize", "Einsum", "OneHot", "If", "Loop", "Scan", "Constant"})
    void operatorsThatMakeMuchOfLittleAreRefusedBeforeTheyRun(String operator) throws IOException {
        write(model(graph("y", node(operator, "y", "x")).addInitializer(longs("x", 1L << 40)).build()));
        refuses("the operator " + operator + " is in no model that Darkroom imports");
    }

    @Test
    void aTensorThatDoublesIsForeseen() throws IOException {
        GraphProto.Builder graph = graph("d40").addInitializer(floats("d0", 1, 1));
        for (int i = 0; i < 40; i++) {
            graph.addNode(node("Concat", "d" + (i + 1), "d" + i, "d" + i).toBuilder().addAttribute(axis(0)));
        }
        write(model(graph.build()));
        refuses("would take about 6597");
    }

    @Test
    void anOuterProductIsForeseen() throws IOException {
        write(model(graph("y", node("Add", "y", "column", "row"))
                .addInitializer(floats("column", 1 << 20, 1))
                .addInitializer(floats("row", 1, 1 << 20))
                .build()));
        refuses("would take about 4398");
    }

    @Test
    void aTensorThatOnlyFeedsAnotherIsForeseen() throws IOException {
        write(model(graph(
                        "y",
                        node("Gemm", "square", "column", "column").toBuilder().addAttribute(number("transB", 1)).build(),
                        node("ReduceMax", "y", "square").toBuilder().addAttribute(axes(0, 1)).build())
                .addInitializer(floats("column", 1 << 20, 1))
                .build()));
        refuses("would take about 4398");
    }

    @Test
    void weightsThatShareTheirBytesCountEach() throws IOException {
        Files.write(model.resolve("model.onnx.data"), new byte[4096]);
        GraphProto.Builder graph = graph("y", node("Add", "y", "w0", "w1"));
        for (int i = 0; i < 100; i++) {
            graph.addInitializer(external("model.onnx.data", 0, 4096, 1024).toBuilder().setName("w" + i));
        }
        write(model(graph.build()));
        refuses("its constants claim 409,600 bytes");
    }

    @Test
    void lengthsThatAreComputedAreRefused() throws IOException {
        write(model(graph("y", node("Add", "shape", "x", "x"), node("Reshape", "y", "w", "shape"))
                .addInitializer(longs("x", 1L << 20))
                .addInitializer(floats("w", 4))
                .build()));
        refuses("takes lengths that are not known before it runs");
    }

    @Test
    void lengthsThatLieAreRefused() throws IOException {
        write(model(graph("y", node("Reshape", "y", "w", "shape"))
                .addInitializer(longs("shape", 1L << 40))
                .addInitializer(floats("w", 4))
                .build()));
        refuses("4 elements do not become [1099511627776]");
        write(model(graph("y", node("Split", "y", "w", "parts"))
                .addInitializer(longs("parts", -4))
                .addInitializer(floats("w", 4))
                .build()));
        refuses("a length below 0");
    }

    @Test
    void hiddenPartsAreRefused() throws IOException {
        GraphProto plain = graph("y", node("Abs", "y", "w")).addInitializer(floats("w", 4)).build();
        write(model(plain.toBuilder()
                .addSparseInitializer(SparseTensorProto.newBuilder().addDims(1L << 40))
                .build()));
        refuses("sparse constants");
        write(model(plain).toBuilder().addFunctions(FunctionProto.newBuilder().setName("f")).build());
        refuses("it defines functions");
        write(model(plain.toBuilder()
                .setNode(0, node("Abs", "y", "w").toBuilder()
                        .addAttribute(AttributeProto.newBuilder()
                                .setName("body")
                                .setType(AttributeProto.AttributeType.GRAPH)
                                .setG(GraphProto.newBuilder().setName("b"))))
                .build()));
        refuses("has an attribute of the type GRAPH");
    }

    @Test
    void aValueIsComputedOnce() throws IOException {
        write(model(graph("y", node("Abs", "y", "w"), node("Neg", "y", "w")).addInitializer(floats("w", 4)).build()));
        refuses("computes y twice");
        write(model(graph("y", node("Abs", "y", "w")).addInitializer(floats("w", 4)).addInitializer(floats("w", 4)).build()));
        refuses("two constants w");
    }

    @Test
    void aFileOfEndlessListsIsRefused() throws IOException {
        GraphProto.Builder graph = graph("y");
        for (int i = 0; i <= 100_000; i++) {
            graph.addNode(node("Abs", "", ""));
        }
        write(model(graph.build()));
        refuses("more than 100000 nodes");
        write(model(graph("y", node("Abs".repeat(100_000), "y", "x")).build()));
        refuses("an entry of 3000");
        TensorProto.Builder axes = floats("w", 4).toBuilder();
        for (int i = 0; i < 100; i++) {
            axes.addDims(1);
        }
        write(model(graph("y", node("Abs", "y", "w")).addInitializer(axes).build()));
        refuses("more than 8 axes");
    }

    @Test
    void aManifestOfEndlessListsIsRefused() throws IOException {
        String manifest = Files.readString(model.resolve("model.json"));
        Files.write(model.resolve("model.onnx"), new byte[8]);
        for (String field : List.of("\"layers\" : 8", "\"vocabularySize\" : 6144", "\"contextLength\" : 512")) {
            Files.writeString(model.resolve("model.json"), manifest.replace(field, field.replaceAll("\\d+", "2000000000")));
            assertThatThrownBy(() -> ModelDirectory.open(model))
                    .isInstanceOf(ModelDirectoryException.class)
                    .hasMessageContaining("is 2000000000, more than the limit of");
        }
    }

    @Test
    void bytesThatAreNoGraph() throws IOException {
        Random random = new Random(7);
        byte[] pocket = Files.readAllBytes(Path.of("models/pocket/guidance.onnx"));
        for (int i = 0; i < 40; i++) {
            byte[] damaged = pocket.clone();
            for (int j = 0; j < 1 + i; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(model.resolve("model.onnx"), damaged);
            refuses();
        }
    }

    private void refuses() {
        refuses("cannot be loaded");
    }

    private void refuses(String problem) {
        assertThatThrownBy(() -> new OnnxDenoiserFactory(new RuntimeSettings(RuntimeSettings.Provider.CPU, 1, 0, 0)).load(ModelDirectory.open(model)).close())
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("cannot be loaded")
                .hasMessageContaining(problem);
    }

    private static GraphProto.Builder graph(String output, NodeProto... nodes) {
        return GraphProto.newBuilder().setName("g").addAllNode(List.of(nodes)).addOutput(value(output));
    }

    private static NodeProto node(String operator, String output, String... inputs) {
        return NodeProto.newBuilder().setOpType(operator).addAllInput(List.of(inputs)).addOutput(output).build();
    }

    private static AttributeProto axis(long value) {
        return number("axis", value);
    }

    private static AttributeProto number(String name, long value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
    }

    private static AttributeProto axes(long... values) {
        AttributeProto.Builder axes = AttributeProto.newBuilder().setName("axes").setType(AttributeProto.AttributeType.INTS);
        LongStream.of(values).forEach(axes::addInts);
        return axes.build();
    }

    private static TensorProto longs(String name, long... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.INT64.getNumber())
                .addDims(values.length);
        LongStream.of(values).forEach(tensor::addInt64Data);
        return tensor.build();
    }

    private static TensorProto floats(String name, int... lengths) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(FLOAT);
        int elements = 1;
        for (int length : lengths) {
            tensor.addDims(length);
            elements *= length;
        }
        return tensor.setRawData(ByteString.copyFrom(new byte[4 * elements])).build();
    }

    private void write(ModelProto proto) throws IOException {
        Files.write(model.resolve("model.onnx"), proto.toByteArray());
    }

    private static TensorProto external(String location, long offset, long length, long elements) {
        return TensorProto.newBuilder()
                .setName("w")
                .setDataType(FLOAT)
                .addDims(elements)
                .setDataLocation(TensorProto.DataLocation.EXTERNAL)
                .addExternalData(entry("location", location))
                .addExternalData(entry("offset", String.valueOf(offset)))
                .addExternalData(entry("length", String.valueOf(length)))
                .build();
    }

    private static StringStringEntryProto entry(String key, String value) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }

    /** The inputs and outputs are those that are looked for first, so that the graph would be taken if its weights were. */
    private static ModelProto withWeights(TensorProto weights) {
        return model(graph("y", node("Add", "y", "w", "w")).addInitializer(weights).build());
    }

    private static ModelProto model(GraphProto graph) {
        return ModelProto.newBuilder()
                .setIrVersion(8)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
                .setGraph(graph)
                .build();
    }

    private static ValueInfoProto value(String name) {
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(FLOAT)
                                .setShape(TensorShapeProto.newBuilder()
                                        .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("n")))))
                .build();
    }
}
