package dev.darkroom.checkpoint;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A model directory's graph in plain ONNX Runtime, for checking what an import wrote. */
final class RunningGraph implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    RunningGraph(Path model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(2);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model.toString(), options);
        }
    }

    /** A cache of one call: arrays [1, heads, rows, dimension] by input name without {@code past_}, and their length. */
    record Cache(Map<String, float[]> values, int rows) {
        static final Cache EMPTY = new Cache(Map.of(), 0);
    }

    /** What a run gives for the rows asked. */
    record Result(float[][] logits, long[][] topIds, float[][] topProbabilities, float[] entropy, Cache cache) {}

    Result run(int[] ids, int[] positions, int[] rows, int[] cacheRows, Cache past, int topK) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", longs(ids, 1, ids.length));
            inputs.put("position_ids", longs(positions, 1, positions.length));
            inputs.put("logit_rows", longs(rows, rows.length));
            inputs.put("cache_rows", longs(cacheRows, cacheRows.length));
            inputs.put("top_k", longs(new int[] {topK}, 1));
            for (String name : session.getInputNames()) {
                if (name.startsWith("past_")) {
                    TensorInfo info = (TensorInfo) session.getInputInfo().get(name).getInfo();
                    long[] shape = info.getShape().clone();
                    shape[2] = past.rows();
                    float[] values = past.rows() == 0 ? new float[0] : past.values().get(name.substring(5));
                    inputs.put(name, floats(info, values, shape));
                }
            }
            try (OrtSession.Result result = session.run(inputs)) {
                Map<String, float[]> cache = new HashMap<>();
                for (String name : session.getOutputNames()) {
                    if (name.startsWith("key.") || name.startsWith("value.")) {
                        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
                        float[] copy = new float[(int) tensor.getInfo().getNumElements()];
                        tensor.getFloatBuffer().get(copy);
                        cache.put(name, copy);
                    }
                }
                return new Result(
                        (float[][]) result.get("logits").orElseThrow().getValue(),
                        (long[][]) result.get("top_ids").orElseThrow().getValue(),
                        (float[][]) result.get("top_probs").orElseThrow().getValue(),
                        (float[]) result.get("entropy").orElseThrow().getValue(),
                        new Cache(cache, cacheRows.length));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** Runs a whole canvas without any cache and returns the logits of every row. */
    float[][] logits(int... ids) throws OrtException {
        int[] all = IntStream.range(0, ids.length).toArray();
        return run(ids, all, all, new int[0], Cache.EMPTY, 1).logits();
    }

    private OnnxTensor longs(int[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(IntStream.of(values).asLongStream().toArray()), shape);
    }

    private OnnxTensor floats(TensorInfo info, float[] values, long... shape) throws OrtException {
        return switch (info.type) {
            case FLOAT -> OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
            case FLOAT16 -> {
                short[] halves = new short[values.length];
                for (int i = 0; i < values.length; i++) {
                    halves[i] = HalfPrecision.toFloat16(values[i]);
                }
                yield OnnxTensor.createTensor(environment, ShortBuffer.wrap(halves), shape, info.type);
            }
            default -> throw new IllegalArgumentException(info.toString());
        };
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
