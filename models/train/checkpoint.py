"""Reads and writes the Hugging Face layout of LLaDA: config.json and model.safetensors."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from model import Llada, ModelShape
from special_tokens import END_OF_TEXT, MASK

PREFIX = "model.transformer."

FIXED_SETTINGS = {
    "activation_type": "silu",
    "alibi": False,
    "alibi_bias_max": 8.0,
    "architectures": ["LLaDAModelLM"],
    "attention_dropout": 0.0,
    "attention_layer_norm": False,
    "attention_layer_norm_with_affine": True,
    "auto_map": {
        "AutoConfig": "configuration_llada.LLaDAConfig",
        "AutoModelForCausalLM": "modeling_llada.LLaDAModelLM",
        "AutoModel": "modeling_llada.LLaDAModelLM",
    },
    "bias_for_layer_norm": False,
    "block_group_size": 1,
    "block_type": "llama",
    "embedding_dropout": 0.0,
    "eos_token_id": END_OF_TEXT,
    "flash_attention": False,
    "include_bias": False,
    "include_qkv_bias": False,
    "init_cutoff_factor": None,
    "init_device": "meta",
    "init_fn": "mitchell",
    "init_std": 0.02,
    "input_emb_norm": False,
    "layer_norm_type": "rms",
    "layer_norm_with_affine": True,
    "mask_token_id": MASK,
    "model_type": "llada",
    "multi_query_attention": None,
    "pad_token_id": END_OF_TEXT,
    "precision": "amp_bf16",
    "residual_dropout": 0.0,
    "rope": True,
    "rope_full_precision": True,
    "scale_logits": False,
    "torch_dtype": "bfloat16",
    "transformers_version": "4.46.3",
    "use_cache": False,
    "weight_tying": True,
}


def config_of(shape: ModelShape) -> dict:
    """The config.json of a network of this shape."""
    sizes = {
        "d_model": shape.width,
        "embedding_size": shape.vocabulary,
        "max_sequence_length": shape.context,
        "mlp_hidden_size": shape.hidden,
        "n_heads": shape.heads,
        "n_kv_heads": shape.heads,
        "n_layers": shape.layers,
        "rms_norm_eps": shape.norm_epsilon,
        "rope_theta": shape.rope_theta,
        "vocab_size": shape.vocabulary,
    }
    return dict(sorted({**FIXED_SETTINGS, **sizes}.items()))


def shape_of(config: dict) -> ModelShape:
    return ModelShape(
        vocabulary=config["embedding_size"],
        width=config["d_model"],
        layers=config["n_layers"],
        heads=config["n_heads"],
        hidden=config["mlp_hidden_size"],
        context=config["max_sequence_length"],
        rope_theta=config["rope_theta"],
        norm_epsilon=config["rms_norm_eps"],
    )


def write_checkpoint(network: Llada, directory: Path) -> None:
    """Writes config.json and model.safetensors (bfloat16; the head is stored beside the embedding)."""
    directory.mkdir(parents=True, exist_ok=True)
    tensors = {PREFIX + name: value.detach().to("cpu", torch.bfloat16).contiguous()
               for name, value in network.named_parameters()}
    tensors[PREFIX + "ff_out.weight"] = tensors[PREFIX + "wte.weight"].clone()
    weights = directory / "model.safetensors"
    save_file(tensors, str(weights), metadata={"format": "pt"})
    weights.chmod(0o644)
    text = json.dumps(config_of(network.shape), indent=1)
    (directory / "config.json").write_text(text + "\n", encoding="utf-8")


def read_checkpoint(directory: Path) -> Llada:
    """Builds the network of a checkpoint directory, in float32 on the CPU."""
    directory = Path(directory)
    network = Llada(shape_of(json.loads((directory / "config.json").read_text(encoding="utf-8"))))
    tensors = load_file(str(directory / "model.safetensors"))
    weights = {name[len(PREFIX):]: value.float() for name, value in tensors.items()
               if name != PREFIX + "ff_out.weight"}
    network.load_state_dict(weights)
    return network
