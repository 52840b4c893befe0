package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.util.Map;
import java.util.Set;

/** Runs of the network over one sequence, with the keys and values that they leave for those after. One thread at a time. */
interface NetworkRuns extends AutoCloseable {

    /**
     * Runs the network against what is kept.
     *
     * @param inputs all but the caches, by name; the caller closes them
     * @param fedRows length of {@code input_ids}
     * @param askedRows length of {@code logit_rows}
     * @param keptRows length of {@code cache_rows}; their keys and values are kept, after those that are already
     * @param outputs names of the outputs to return
     * @param candidates value of {@code top_k}
     * @return the outputs asked for, where Java can read them; the caller closes them
     * @throws dev.darkroom.diffusion.DenoisingInterruptedException if interrupted
     */
    Map<String, OnnxTensor> run(
            Map<String, OnnxTensor> inputs, Rows rows, Set<String> outputs, InterruptibleRuns interruptible)
            throws OrtException;

    /** Drops what is kept. */
    void clear();

    @Override
    void close();

    /**
     * Lengths of the inputs of a run.
     *
     * @param asked rows to predict
     * @param kept rows whose keys and values are kept, after those that are already
     * @param candidates tokens to return a row
     */
    record Rows(int asked, int kept, int candidates) {}
}
