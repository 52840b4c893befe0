package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** Tensors that live as long as one model call; closed together. */
final class Tensors implements AutoCloseable {

    private final List<OnnxTensor> tensors = new ArrayList<>();

    /** A row of whole numbers, shape [n]. */
    OnnxTensor longs(int... values) throws OrtException {
        return longs(values, values.length);
    }

    /** Whole numbers in a shape. */
    OnnxTensor longs(int[] values, long... shape) throws OrtException {
        LongBuffer buffer = LongBuffer.allocate(values.length);
        for (int value : values) {
            buffer.put(value);
        }
        return add(OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer.flip(), shape));
    }

    /** A row of numbers, shape [n]. */
    OnnxTensor floats(float... values) throws OrtException {
        return add(OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), FloatBuffer.wrap(values), new long[] {values.length}));
    }

    private OnnxTensor add(OnnxTensor tensor) {
        tensors.add(tensor);
        return tensor;
    }

    @Override
    public void close() {
        tensors.forEach(OnnxTensor::close);
    }
}
