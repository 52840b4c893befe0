package dev.darkroom.runtime;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The main graph of a model, the names and shapes of its caches, and where those lie between two runs. */
final class Network implements AutoCloseable {

    private final OrtSession graph;
    private final List<String> cacheInputs = new ArrayList<>();
    private final List<String> cacheOutputs = new ArrayList<>();
    private final Map<String, NodeInfo> outputs;
    private final PassMemory passMemory;
    private final OnnxTensor emptyCache;
    private final @Nullable DeviceMemory memory;
    private final @Nullable CacheJoin join;

    /**
     * @param passMemory says what a pass of the graph takes
     * @param layers transformer blocks, each with one input and one output for keys and for values
     * @param memory opens where caches are to lie, given their type; null for main memory
     */
    Network(OrtSession graph, PassMemory passMemory, int layers, @Nullable MemoryOpener memory) throws OrtException {
        this.graph = graph;
        this.passMemory = passMemory;
        this.outputs = graph.getOutputInfo();
        for (int layer = 0; layer < layers; layer++) {
            cacheInputs.add("past_key." + layer);
            cacheInputs.add("past_value." + layer);
            cacheOutputs.add("key." + layer);
            cacheOutputs.add("value." + layer);
        }
        NodeInfo firstCache = graph.getInputInfo().get(cacheInputs.get(0));
        if (firstCache == null) {
            throw new IllegalArgumentException("the input " + cacheInputs.get(0) + " is missing");
        }
        TensorInfo info = (TensorInfo) firstCache.getInfo();
        long[] shape = info.getShape();
        this.emptyCache = emptyTensor(info.type, new long[] {1, shape[1], 0, shape[3]});
        this.memory = memory == null ? null : memory.open(info.type);
        this.join = this.memory == null ? new CacheJoin(info.type) : null;
    }

    /** Opens the memory of a device for caches of a type. */
    @FunctionalInterface
    interface MemoryOpener {
        /** @return null where it is out of reach */
        @Nullable DeviceMemory open(OnnxJavaType type) throws OrtException;
    }

    /** Runs over a sequence of its own; closed by the caller before the network. */
    NetworkRuns newRuns() {
        return memory == null ? new PlainRuns(this) : new BoundRuns(this, memory);
    }

    /** What an output is like; lengths known only when run are below 0. */
    TensorInfo info(String output) {
        return (TensorInfo) outputs.get(output).getInfo();
    }

    private static OnnxTensor emptyTensor(OnnxJavaType type, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), ByteBuffer.allocateDirect(0), shape, type);
    }

    OrtSession graph() {
        return graph;
    }

    /** How much memory a pass takes. */
    PassMemory passMemory() {
        return passMemory;
    }

    /** Names of the inputs for keys and values, in the order of {@link #cacheOutputs}. */
    List<String> cacheInputs() {
        return cacheInputs;
    }

    List<String> cacheOutputs() {
        return cacheOutputs;
    }

    /** Joins caches that lie in main memory. */
    CacheJoin join() {
        return Objects.requireNonNull(join, "the caches lie on the device");
    }

    /** Stands for the keys or the values of no position at all; closed with the network. */
    OnnxTensor emptyCache() {
        return emptyCache;
    }

    @Override
    public void close() {
        emptyCache.close();
        if (join != null) {
            join.close();
        }
        if (memory != null) {
            memory.close();
        }
        try {
            graph.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be closed", e);
        }
    }
}
