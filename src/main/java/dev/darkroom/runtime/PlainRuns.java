package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Runs by the Java API alone: caches lie in main memory between two runs. */
final class PlainRuns implements NetworkRuns {

    private final Network network;
    private final KeyValueCache cache;

    PlainRuns(Network network) {
        this.network = network;
        this.cache = new KeyValueCache(network);
    }

    @Override
    public Map<String, OnnxTensor> run(
            Map<String, OnnxTensor> inputs, Rows rows, Set<String> outputs, InterruptibleRuns interruptible)
            throws OrtException {
        Set<String> wanted = new LinkedHashSet<>(outputs);
        if (rows.kept() > 0) {
            wanted.addAll(network.cacheOutputs());
        }
        Map<String, OnnxTensor> all = new HashMap<>(inputs);
        cache.addTo(all);
        OrtSession.Result result = interruptible.run(network.graph(), all, wanted);
        if (rows.kept() > 0) {
            cache.append(result);
        }
        Map<String, OnnxTensor> answers = new HashMap<>();
        for (String name : outputs) {
            answers.put(name, (OnnxTensor) result.get(name).orElseThrow());
        }
        return answers;
    }

    @Override
    public void clear() {
        cache.clear();
    }

    @Override
    public void close() {
        cache.clear();
    }
}
