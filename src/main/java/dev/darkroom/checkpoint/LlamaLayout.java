package dev.darkroom.checkpoint;

import tools.jackson.databind.JsonNode;

/** Reads the configuration keys that the Llama layout of the transformers library and its descendants share. */
final class LlamaLayout {

    private LlamaLayout() {}

    /**
     * What sets a family apart from the others of this layout.
     *
     * @param queryKeyValueBias whether the projections to queries, keys and values have a bias
     * @param queryKeyNorm whether query and key heads go through a norm
     * @param logitShift how many rows before a position its prediction stands
     */
    record Traits(boolean queryKeyValueBias, boolean queryKeyNorm, int logitShift) {}

    /**
     * Reads the dimensions.
     *
     * @throws CheckpointException if a key is missing, or asks for a computation that the graph does not do
     */
    static TransformerShape shape(CheckpointConfig config, Traits traits) {
        config.require("hidden_act", "silu", "silu");
        for (String key : new String[] {"attention_bias", "mlp_bias", "use_sliding_window"}) {
            config.requireUnset(key);
        }
        for (JsonNode kind : config.node("layer_types")) {
            if (!kind.asString("").equals("full_attention")) {
                throw config.problem("layer_types", "full_attention for every layer, the only supported value");
            }
        }
        int hiddenSize = config.size("hidden_size");
        int heads = config.size("num_attention_heads");
        Integer keyValueHeads = config.optionalSize("num_key_value_heads");
        Integer headDimension = config.optionalSize("head_dim");
        return new TransformerShape(
                hiddenSize,
                config.size("num_hidden_layers"),
                heads,
                keyValueHeads != null ? keyValueHeads : heads,
                headDimension != null ? headDimension : Architectures.headDimension(config, hiddenSize, heads),
                config.size("intermediate_size"),
                config.size("vocab_size"),
                config.size("max_position_embeddings"),
                RotaryPositions.read(config),
                config.number("rms_norm_eps", 1e-6),
                traits.queryKeyValueBias(),
                traits.queryKeyNorm(),
                config.flag("tie_word_embeddings", false),
                traits.logitShift());
    }
}
