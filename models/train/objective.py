"""The two losses: next token (stage one) and masked diffusion (stage two)."""

import torch
import torch.nn.functional as functional

from examples import DiffusionBatch
from model import Llada


def causal_loss(network: Llada, hidden, batch: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy, nats a token, of each token given those before it."""
    logits = network.head(hidden(batch[:, :-1], True))
    return functional.cross_entropy(logits.flatten(0, 1).float(), batch[:, 1:].flatten())


def diffusion_loss(network: Llada, hidden, batch: DiffusionBatch) -> torch.Tensor:
    """Weighted cross-entropy over the masked positions, divided by the sum of their weights."""
    rows = hidden(batch.inputs, False).flatten(0, 1)
    chosen = batch.weights.flatten().nonzero().squeeze(1)
    logits = network.head(rows[chosen])
    losses = functional.cross_entropy(logits.float(), batch.targets.flatten()[chosen], reduction="none")
    weights = batch.weights.flatten()[chosen]
    return (losses * weights).sum() / weights.sum().clamp(min=1e-6)
