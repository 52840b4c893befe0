package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;

/** Builds what turns logits into proposals: the most probable tokens, their probabilities, and the entropy. */
final class PredictionTail {

    /**
     * Below this logarithm a probability is zero in float32; it stands for minus infinity, which times zero is no number.
     */
    private static final float LOWEST_LOGARITHM = -10_000f;

    private PredictionTail() {}

    /**
     * Adds the input {@code top_k} and the outputs {@code top_ids}, {@code top_probs} (descending, [R, K]) and
     * {@code entropy} (nats, [R]). Probabilities are of the softmax over the whole width.
     *
     * @param logits float32 [R, V]; minus infinity forbids a token, but not all of a row
     */
    static void build(GraphBuilder graph, String logits) {
        String topK = graph.input("top_k", DataType.INT64, 1L);
        String lowest = graph.constant(Initializer.scalar("prediction.lowest", LOWEST_LOGARITHM));

        String logarithms = graph.node("LogSoftmax", "prediction.logarithms").inputs(logits).attribute("axis", -1).output();
        String bounded = graph.node("Clip", "prediction.bounded").inputs(logarithms, lowest).output();
        String probabilities = graph.node("Exp", "prediction.probabilities").inputs(bounded).output();
        String terms = graph.node("Mul", "prediction.terms").inputs(probabilities, bounded).output();
        String sum = graph.node("ReduceSum", "prediction.sum").inputs(terms, graph.longs(-1))
                .attribute("keepdims", 0).output();
        graph.node("Neg", "entropy").inputs(sum).output();

        // Chosen by logit: two of them can differ where their probabilities have been rounded to one.
        graph.node("TopK", "prediction.top").inputs(logits, topK).attribute("axis", -1).outputs("top_logits", "top_ids");
        graph.node("GatherElements", "top_probs").inputs(probabilities, "top_ids").attribute("axis", -1).output();

        graph.output("top_ids", DataType.INT64, "R", "K");
        graph.output("top_probs", DataType.FLOAT, "R", "K");
        graph.output("entropy", DataType.FLOAT, "R");
    }
}
