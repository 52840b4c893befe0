package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
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
            grown.add(tensors.isEmpty() ? added : joined(tensors.get(i), added));
        }
        clear();
        tensors = grown;
    }

    void clear() {
        tensors.forEach(OnnxTensor::close);
        tensors = List.of();
    }

    private OnnxTensor joined(OnnxTensor first, OnnxTensor added) throws OrtException {
        try (added) {
            return network.join().joined(first, added);
        }
    }
}
