package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs that leave keys and values where the network runs, on a GPU say: with a cache of hundreds of megabytes the way to main
 * memory and back would take longer than the run. Predictions come to main memory, where Java reads them.
 */
final class BoundRuns implements NetworkRuns {

    private final Network network;
    private final DeviceMemory memory;
    private List<OnnxTensor> cached = List.of();

    BoundRuns(Network network, DeviceMemory memory) {
        this.network = network;
        this.memory = memory;
    }

    @Override
    public Map<String, OnnxTensor> run(
            Map<String, OnnxTensor> inputs, Rows rows, Set<String> outputs, InterruptibleRuns interruptible)
            throws OrtException {
        Map<String, OnnxTensor> all = new HashMap<>(inputs);
        for (int i = 0; i < network.cacheInputs().size(); i++) {
            all.put(network.cacheInputs().get(i), cached.isEmpty() ? network.emptyCache() : cached.get(i));
        }
        Map<String, TensorInfo> read = new HashMap<>();
        for (String name : outputs) {
            read.put(name, memory.info(network.info(name), shape(name, rows)));
        }
        TensorInfo cacheInfo = network.emptyCache().getInfo();
        long[] cacheShape = cacheInfo.getShape();
        cacheShape[2] = rows.kept();
        TensorInfo kept = memory.info(cacheInfo, cacheShape);
        List<String> names = rows.kept() > 0 ? network.cacheOutputs() : List.of();
        List<OnnxTensor> left = new ArrayList<>();
        Map<String, OnnxTensor> answers =
                interruptible.run(options -> memory.run(network.graph(), options, all, read, names, kept, left));
        if (rows.kept() > 0) {
            keep(left, answers);
        }
        return answers;
    }

    private long[] shape(String output, Rows rows) {
        long[] shape = network.info(output).getShape();
        shape[0] = rows.asked();
        if (shape.length == 2 && shape[1] < 0) {
            shape[1] = rows.candidates();
        }
        return shape;
    }

    private void keep(List<OnnxTensor> added, Map<String, OnnxTensor> answers) throws OrtException {
        if (cached.isEmpty()) {
            cached = added;
            return;
        }
        List<OnnxTensor> grown = new ArrayList<>();
        try {
            for (int i = 0; i < added.size(); i++) {
                grown.add(memory.joined(cached.get(i), added.get(i)));
            }
        } catch (OrtException | RuntimeException e) {
            grown.forEach(OnnxTensor::close);
            answers.values().forEach(OnnxTensor::close);
            throw e;
        } finally {
            added.forEach(OnnxTensor::close);
        }
        clear();
        cached = grown;
    }

    @Override
    public void clear() {
        cached.forEach(OnnxTensor::close);
        cached = List.of();
    }

    @Override
    public void close() {
        clear();
    }
}
