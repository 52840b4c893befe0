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

/** The main graph of a model, and the names and shapes of its caches. */
final class Network implements AutoCloseable {

    private final OrtSession graph;
    private final List<String> cacheInputs = new ArrayList<>();
    private final List<String> cacheOutputs = new ArrayList<>();
    private final OnnxTensor emptyCache;

    /** @param layers transformer blocks, each with one input and one output for keys and for values */
    Network(OrtSession graph, int layers) throws OrtException {
        this.graph = graph;
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
    }

    private static OnnxTensor emptyTensor(OnnxJavaType type, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), ByteBuffer.allocateDirect(0), shape, type);
    }

    OrtSession graph() {
        return graph;
    }

    /** Names of the inputs for keys and values, in the order of {@link #cacheOutputs}. */
    List<String> cacheInputs() {
        return cacheInputs;
    }

    List<String> cacheOutputs() {
        return cacheOutputs;
    }

    /** Stands for the keys or the values of no position at all; closed with the network. */
    OnnxTensor emptyCache() {
        return emptyCache;
    }

    @Override
    public void close() {
        emptyCache.close();
        try {
            graph.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be closed", e);
        }
    }
}
