package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;

/**
 * LLaDA (arXiv 2502.09992), and LLaDA 1.5, which differs by its weights only. What an absent key means follows the
 * configuration class that is published with the weights.
 */
final class LladaArchitecture implements Architecture {

    private static final TensorNames NAMES = new TensorNames(
            "model.transformer.wte", "model.transformer.blocks.{}.", "attn_norm",
            "q_proj", "k_proj", "v_proj", "attn_out", "q_norm", "k_norm", "ff_norm",
            "ff_proj", "up_proj", "ff_out", "model.transformer.ln_f", "model.transformer.ff_out");

    @Override
    public String modelType() {
        return "llada";
    }

    @Override
    public TransformerShape shape(CheckpointConfig config) {
        refuseOtherComputations(config);
        int hiddenSize = config.size("d_model");
        int heads = config.size("n_heads");
        Integer mlpSize = config.optionalSize("mlp_hidden_size");
        return new TransformerShape(
                hiddenSize,
                config.size("n_layers"),
                heads,
                keyValueHeads(config, heads),
                Architectures.headDimension(config, hiddenSize, heads),
                mlpSize != null ? mlpSize : multiple(config.size("mlp_ratio"), hiddenSize),
                vocabularySize(config),
                config.size("max_sequence_length"),
                RotaryPositions.plain(config.number("rope_theta", 10_000)),
                config.number("rms_norm_eps", 1e-5),
                config.flag("include_qkv_bias", false),
                false,
                config.flag("weight_tying", true),
                0);
    }

    /** A product that is too large for any model stays too large rather than wrapping around. */
    private static int multiple(int ratio, int hiddenSize) {
        return (int) Math.min(Integer.MAX_VALUE, (long) ratio * hiddenSize);
    }

    private static void refuseOtherComputations(CheckpointConfig config) {
        config.require("block_type", "llama", "sequential");
        config.require("activation_type", "silu", "swiglu");
        config.require("layer_norm_type", "rms", "default");
        config.require("layer_norm_with_affine", true, true);
        config.require("rope", true, false);
        config.require("include_bias", false, true);
        config.require("block_group_size", 1, 1);
        for (String key : new String[] {"alibi", "attention_layer_norm", "bias_for_layer_norm", "scale_logits",
            "input_emb_norm", "clip_qkv", "rope_scaling", "sliding_window"}) {
            config.requireUnset(key);
        }
    }

    /** Both ways to say it must agree, as in the published configuration class. */
    private static int keyValueHeads(CheckpointConfig config, int heads) {
        Integer given = config.optionalSize("n_kv_heads");
        if (config.isAbsent("multi_query_attention")) {
            return given != null ? given : heads;
        }
        int asked = config.flag("multi_query_attention", false) ? 1 : heads;
        if (given != null && given != asked) {
            throw config.problem("n_kv_heads", asked + ", as multi_query_attention is "
                    + config.node("multi_query_attention"));
        }
        return asked;
    }

    private static int vocabularySize(CheckpointConfig config) {
        int known = config.size("vocab_size");
        Integer padded = config.optionalSize("embedding_size");
        if (padded != null && padded < known) {
            throw config.problem("embedding_size", "at least vocab_size, which is " + known);
        }
        return padded != null ? padded : known;
    }

    @Override
    public TensorNames tensorNames() {
        return NAMES;
    }

    @Override
    public DecodingDefaults decoding() {
        return new DecodingDefaults("schedule", 32, null, 32, 128, null, null, null, null);
    }
}
