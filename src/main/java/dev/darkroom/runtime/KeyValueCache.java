package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keys and values of some positions, a tensor [1, heads, positions, width] each a layer. One thread at a time. */
final class KeyValueCache {

    private final Network network;
    private List<OnnxTensor> tensors = List.of();

    KeyValueCache(Network network) {
        this.network = network;
    }

    /** Gives the cache to a run as its past. */
    void addTo(Map<String, OnnxTensor> inputs) {
        for (int i = 0; i < network.cacheInputs().size(); i++) {
            inputs.put(network.cacheInputs().get(i), tensors.isEmpty() ? network.emptyCache() : tensors.get(i));
        }
    }

    /** Takes over the keys and values that a run returned, after those already here. */
    void append(OrtSession.Result result) throws OrtException {
        List<OnnxTensor> grown = new ArrayList<>();
        for (int i = 0; i < network.cacheOutputs().size(); i++) {
            OnnxTensor added = (OnnxTensor) result.get(network.cacheOutputs().get(i)).orElseThrow();
            // A first part is kept as it is, without a copy into Java.
            grown.add(tensors.isEmpty() ? added : joined(tensors.get(i), added));
        }
        clear();
        tensors = grown;
    }

    void clear() {
        tensors.forEach(OnnxTensor::close);
        tensors = List.of();
    }

    /** Both tensors one after the other along the positions; closes the second. */
    private static OnnxTensor joined(OnnxTensor first, OnnxTensor second) throws OrtException {
        try (second) {
            long[] shape = first.getInfo().getShape();
            int heads = (int) shape[1];
            ByteBuffer before = first.getByteBuffer();
            ByteBuffer after = second.getByteBuffer();
            ByteBuffer both = ByteBuffer.allocateDirect(before.remaining() + after.remaining())
                    .order(ByteOrder.nativeOrder());
            int lengthBefore = before.remaining() / heads;
            int lengthAfter = after.remaining() / heads;
            for (int head = 0; head < heads; head++) {
                both.put(before.slice(head * lengthBefore, lengthBefore));
                both.put(after.slice(head * lengthAfter, lengthAfter));
            }
            shape[2] += second.getInfo().getShape()[2];
            return OnnxTensor.createTensor(
                    OrtEnvironment.getEnvironment(), both.flip(), shape, first.getInfo().type);
        }
    }
}
