"""Which number format is fast on this machine."""

import contextlib

import torch


def has_fast_bfloat16(device: str) -> bool:
    """Whether bfloat16 matrices are multiplied by the hardware; elsewhere they are many times slower than float32."""
    if device == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def autocast(device: str):
    """bfloat16 compute where it is fast, float32 elsewhere; the weights are float32 in both."""
    return torch.autocast(device, torch.bfloat16) if has_fast_bfloat16(device) else contextlib.nullcontext()
