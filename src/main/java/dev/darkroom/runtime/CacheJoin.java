package dev.darkroom.runtime;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

/**
 * Joins caches in main memory, with a graph of its own: ONNX Runtime copies each of them once, where Java would first have to
 * copy both into buffers that it can read. Safe for use by any thread.
 */
final class CacheJoin implements AutoCloseable {

    private final OrtSession graph;

    CacheJoin(OnnxJavaType type) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            graph = environment.createSession(SingleNodeGraph.joinPositions(type), options);
        }
    }

    /** Both tensors one after the other along the positions. The caller closes all three. */
    OnnxTensor joined(OnnxTensor first, OnnxTensor second) throws OrtException {
        return (OnnxTensor) graph.run(Map.of("x", first, "y", second)).get(0);
    }

    @Override
    public void close() {
        try {
            graph.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the graph that joins caches cannot be closed", e);
        }
    }
}
