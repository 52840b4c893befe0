"""The LLaDA network in plain PyTorch, small enough to train on two cores.

Tensor names inside the module differ from the published ones only by the prefix that
`checkpoint.py` adds, so a checkpoint goes in and out without any reshaping.
"""

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as functional
from torch import nn


@dataclass(frozen=True)
class ModelShape:
    """Sizes of one network. `head_size` times `heads` is `width`."""

    vocabulary: int
    width: int = 320
    layers: int = 8
    heads: int = 5
    hidden: int = 832
    context: int = 512
    rope_theta: float = 10000.0
    norm_epsilon: float = 1e-5

    @property
    def head_size(self) -> int:
        return self.width // self.heads

    def as_dict(self) -> dict:
        return asdict(self)


class RmsNorm(nn.Module):
    """Root-mean-square norm with a learned scale; the mean is taken in float32."""

    def __init__(self, width: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), self.epsilon)


def rotate_half(x: torch.Tensor) -> torch.Tensor:
    first, second = x.chunk(2, dim=-1)
    return torch.cat((-second, first), dim=-1)


class Block(nn.Module):
    """One LLaDA layer: attention and SwiGLU, each behind its norm, no biases."""

    def __init__(self, shape: ModelShape):
        super().__init__()
        width, hidden = shape.width, shape.hidden
        self.heads = shape.heads
        self.attn_norm = RmsNorm(width, shape.norm_epsilon)
        self.q_proj = nn.Linear(width, width, bias=False)
        self.k_proj = nn.Linear(width, width, bias=False)
        self.v_proj = nn.Linear(width, width, bias=False)
        self.attn_out = nn.Linear(width, width, bias=False)
        self.ff_norm = RmsNorm(width, shape.norm_epsilon)
        self.ff_proj = nn.Linear(width, hidden, bias=False)
        self.up_proj = nn.Linear(width, hidden, bias=False)
        self.ff_out = nn.Linear(hidden, width, bias=False)

    def forward(self, x, cosine, sine, causal: bool):
        batch, length, width = x.shape
        normed = self.attn_norm(x)

        def split(projected):
            return projected.view(batch, length, self.heads, -1).transpose(1, 2)

        query, key, value = split(self.q_proj(normed)), split(self.k_proj(normed)), split(self.v_proj(normed))
        query = query * cosine + rotate_half(query) * sine
        key = key * cosine + rotate_half(key) * sine
        mixed = functional.scaled_dot_product_attention(query, key, value, is_causal=causal)
        x = x + self.attn_out(mixed.transpose(1, 2).reshape(batch, length, width))
        normed = self.ff_norm(x)
        return x + self.ff_out(functional.silu(self.ff_proj(normed)) * self.up_proj(normed))


class Llada(nn.Module):
    """The network up to its last norm, and the tied head as a separate call.

    `hidden(ids)` takes int64 [B, S] and gives [B, S, width]; `head(rows)` takes [..., width] and
    gives logits [..., vocabulary]. They are apart because a diffusion step needs logits only at
    masked positions. Sequences are never longer than `shape.context`.
    """

    def __init__(self, shape: ModelShape):
        super().__init__()
        self.shape = shape
        self.wte = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.ln_f = RmsNorm(shape.width, shape.norm_epsilon)
        frequencies = shape.rope_theta ** (-torch.arange(0, shape.head_size, 2).float() / shape.head_size)
        angles = torch.arange(shape.context).float()[:, None] * frequencies[None, :]
        angles = torch.cat((angles, angles), dim=-1)
        self.register_buffer("cosine", angles.cos(), persistent=False)
        self.register_buffer("sine", angles.sin(), persistent=False)
        self._initialise()

    def _initialise(self):
        residual_scale = 0.02 / (2 * self.shape.layers) ** 0.5
        for name, parameter in self.named_parameters():
            if parameter.dim() < 2:
                continue
            into_residual = name.endswith(("attn_out.weight", "ff_out.weight"))
            nn.init.normal_(parameter, std=residual_scale if into_residual else 0.02)

    def hidden(self, ids: torch.Tensor, causal: bool = False) -> torch.Tensor:
        x = self.wte(ids)
        if torch.is_autocast_enabled(x.device.type):
            x = x.to(torch.get_autocast_dtype(x.device.type))
        cosine = self.cosine[: ids.shape[1]].to(x.dtype)
        sine = self.sine[: ids.shape[1]].to(x.dtype)
        for block in self.blocks:
            x = block(x, cosine, sine, causal)
        return self.ln_f(x)

    def head(self, rows: torch.Tensor) -> torch.Tensor:
        return functional.linear(rows, self.wte.weight.to(rows.dtype))

    def forward(self, ids: torch.Tensor, causal: bool = False) -> torch.Tensor:
        return self.head(self.hidden(ids, causal))

    def parameter_count(self) -> int:
        return sum(parameter.numel() for parameter in self.parameters())
