package dev.darkroom.checkpoint;

/**
 * What a family calls its weights. The names of a layer's weights follow its prefix; all end in {@code .weight} or
 * {@code .bias}.
 *
 * @param embedding token embedding, [vocabulary, hidden]
 * @param layerPrefix prefix of a layer's weights, with <code>{}</code> for the layer's number from 0
 * @param attentionNorm norm before the attention
 * @param query projection to queries
 * @param key projection to keys
 * @param value projection to values
 * @param attentionOutput projection of the heads back to the residual stream
 * @param queryNorm norm of query heads, where the family has it
 * @param keyNorm norm of key heads, where the family has it
 * @param mlpNorm norm before the MLP
 * @param gate the MLP's projection that goes through the activation
 * @param up the MLP's other projection
 * @param down the MLP's projection back to the residual stream
 * @param finalNorm norm before the head
 * @param head output head, [vocabulary, hidden]
 */
record TensorNames(
        String embedding,
        String layerPrefix,
        String attentionNorm,
        String query,
        String key,
        String value,
        String attentionOutput,
        String queryNorm,
        String keyNorm,
        String mlpNorm,
        String gate,
        String up,
        String down,
        String finalNorm,
        String head) {

    /** The names of the Llama layout in the transformers library, which Qwen and its descendants share. */
    static final TensorNames LLAMA = new TensorNames(
            "model.embed_tokens", "model.layers.{}.", "input_layernorm",
            "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
            "self_attn.q_norm", "self_attn.k_norm", "post_attention_layernorm",
            "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj", "model.norm", "lm_head");

    /** Returns the full name of a layer's weight without its ending. */
    String inLayer(int layer, String weight) {
        return layerPrefix.replace("{}", Integer.toString(layer)) + weight;
    }
}
