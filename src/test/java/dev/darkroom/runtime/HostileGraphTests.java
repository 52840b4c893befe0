package dev.darkroom.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import dev.darkroom.model.ModelDirectory;
import dev.darkroom.model.ModelLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
        write(model(GraphProto.newBuilder()
                .addNode(NodeProto.newBuilder().setOpType("Evil").setDomain("evil").addInput("x").addOutput("y"))
                .build()));
        refuses();
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
        assertThatThrownBy(() -> new OnnxDenoiserFactory(new RuntimeSettings(RuntimeSettings.Provider.CPU, 1, 0, 0)).load(ModelDirectory.open(model)).close())
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("cannot be loaded");
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
        return model(GraphProto.newBuilder()
                .addInitializer(weights)
                .addNode(NodeProto.newBuilder().setOpType("Add").addInput("w").addInput("w").addOutput("y"))
                .build());
    }

    private static ModelProto model(GraphProto graph) {
        return ModelProto.newBuilder()
                .setIrVersion(8)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
                .setGraph(graph.toBuilder().setName("g").addOutput(value("y")))
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
