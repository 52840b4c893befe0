"""The two losses: next token (stage one) and masked diffusion (stage two)."""

import torch
import torch.nn.functional as functional

from examples import DiffusionBatch
from model import Llada


def causal_loss(network: Llada, hidden, batch: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy, nats a token, of each token given those before it."""
    logits = network.head(hidden(batch[:, :-1], True))
    return functional.cross_entropy(logits.flatten(0, 1).float(), batch[:, 1:].flatten())


def masked_logits(network: Llada, hidden, batch: DiffusionBatch, causal: bool = False) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits of the positions that have a weight, and their indices in the flattened batch."""
    rows = hidden(batch.inputs, causal).flatten(0, 1)
    chosen = batch.weights.flatten().nonzero().squeeze(1)
    return network.head(rows[chosen]), chosen


def diffusion_loss(network: Llada, hidden, batch: DiffusionBatch, causal: bool = False) -> torch.Tensor:
    """Weighted cross-entropy over the masked positions, divided by the sum of their weights."""
    logits, chosen = masked_logits(network, hidden, batch, causal)
    return weighted_cross_entropy(logits, chosen, batch)


def consistency_loss(network: Llada, hidden, batch: DiffusionBatch, more_masked: DiffusionBatch) -> torch.Tensor:
    """`diffusion_loss`, and what the more masked copy says pulled towards what the less masked one says (KL, nats)."""
    logits, chosen = masked_logits(network, hidden, batch)
    blurred, _ = masked_logits(network, hidden, more_masked)
    target = functional.log_softmax(logits.detach().float(), dim=-1)
    pull = functional.kl_div(functional.log_softmax(blurred.float(), dim=-1), target, log_target=True, reduction="batchmean")
    return weighted_cross_entropy(logits, chosen, batch) + pull


def weighted_cross_entropy(logits: torch.Tensor, chosen: torch.Tensor, batch: DiffusionBatch) -> torch.Tensor:
    losses = functional.cross_entropy(logits.float(), batch.targets.flatten()[chosen], reduction="none")
    weights = batch.weights.flatten()[chosen]
    return (losses * weights).sum() / weights.sum().clamp(min=1e-6)
