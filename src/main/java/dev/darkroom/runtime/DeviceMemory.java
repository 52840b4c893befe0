package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The memory of the device that a model runs on, and runs that leave tensors there. Runs go one at a time. */
final class DeviceMemory implements AutoCloseable {

    private final NativeRuntime runtime;
    private final Pointer device;
    private final Pointer main;
    /** Joins two caches where they lie. */
    private final OrtSession join;

    /**
     * @param name of the device's memory, as ONNX Runtime calls it: {@code Cpu} or {@code Cuda}
     * @param join closed with this memory
     */
    DeviceMemory(NativeRuntime runtime, String name, int number, OrtSession join) throws OrtException {
        this.runtime = runtime;
        this.join = join;
        this.device = runtime.memory(name, number);
        this.main = runtime.memory("Cpu", 0);
    }

    /** What Java has to be told of a tensor that it did not make. */
    TensorInfo info(TensorInfo like, long... shape) {
        return runtime.info(like, shape);
    }

    /**
     * Runs a graph.
     *
     * @param read outputs to return in main memory
     * @param names outputs to leave on the device
     * @param kept shape and type of each of those
     * @param left takes the tensors that were left on the device
     * @return the outputs in main memory; the caller closes them, and those on the device
     */
    Map<String, OnnxTensor> run(
            OrtSession graph,
            OrtSession.RunOptions options,
            Map<String, OnnxTensor> inputs,
            Map<String, TensorInfo> read,
            List<String> names,
            TensorInfo kept,
            List<OnnxTensor> left)
            throws OrtException {
        Pointer binding = runtime.bind(graph);
        try {
            for (Map.Entry<String, OnnxTensor> input : inputs.entrySet()) {
                runtime.bindInput(binding, input.getKey(), input.getValue());
            }
            List<TensorInfo> infos = new ArrayList<>();
            List<String> readNames = List.copyOf(read.keySet());
            for (String name : readNames) {
                runtime.bindOutput(binding, name, main);
                infos.add(read.get(name));
            }
            for (String name : names) {
                runtime.bindOutput(binding, name, device);
                infos.add(kept);
            }
            runtime.run(graph, options, binding);
            OnnxTensor[] tensors = runtime.outputs(binding, infos);
            Map<String, OnnxTensor> answers = new HashMap<>();
            for (int i = 0; i < readNames.size(); i++) {
                answers.put(readNames.get(i), tensors[i]);
            }
            left.addAll(List.of(tensors).subList(readNames.size(), tensors.length));
            return answers;
        } finally {
            runtime.freeBinding(binding);
        }
    }

    /** Both tensors one after the other along the positions, on the device. The caller closes all three. */
    OnnxTensor joined(OnnxTensor first, OnnxTensor second) throws OrtException {
        long[] shape = first.getInfo().getShape();
        shape[2] += second.getInfo().getShape()[2];
        List<OnnxTensor> joined = new ArrayList<>();
        try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
            run(join, options, Map.of("x", first, "y", second), Map.of(), List.of("z"), info(first.getInfo(), shape), joined);
        }
        return joined.get(0);
    }

    @Override
    public void close() {
        runtime.freeMemory(device);
        runtime.freeMemory(main);
        try {
            join.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the graph that joins caches cannot be closed", e);
        }
    }
}
