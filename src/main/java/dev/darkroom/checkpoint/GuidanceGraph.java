package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;

/**
 * Builds the graph, without weights, that joins the logits of a canvas with those of the same canvas without its prompt:
 * classifier-free guidance, {@code u + (s + 1)(c - u)}, as LLaDA does it; then adds a bias, and predicts as the model
 * itself does.
 */
final class GuidanceGraph {

    private GuidanceGraph() {}

    static GraphBuilder build(int vocabularySize) {
        long width = vocabularySize;
        GraphBuilder graph = new GraphBuilder("darkroom-guidance");
        String conditional = graph.input("logits", DataType.FLOAT, "R", width);
        String unconditional = graph.input("unconditional_logits", DataType.FLOAT, "R", width);
        String guidance = graph.input("guidance", DataType.FLOAT, 1L);
        String bias = graph.input("logit_bias", DataType.FLOAT, width);

        String one = graph.constant(Initializer.floats("one", 1f));
        String factor = graph.node("Add", "guidance.factor").inputs(guidance, one).output();
        String difference = graph.node("Sub", "guidance.difference").inputs(conditional, unconditional).output();
        String scaled = graph.node("Mul", "guidance.scaled").inputs(difference, factor).output();
        String guided = graph.node("Add", "guidance.guided").inputs(unconditional, scaled).output();
        String biased = graph.node("Add", "guidance.biased").inputs(guided, bias).output();
        PredictionTail.build(graph, biased);
        return graph;
    }
}
