"""Muon for the matrices of the blocks, AdamW for embeddings and norms.

Muon (Keller Jordan, 2024) replaces the momentum of a matrix by its nearest orthogonal matrix,
found with a few Newton-Schulz iterations; they run batched over all matrices of one shape. Where the batch
is small these iterations are a good part of a step, so there are three with a polynomial each instead of five with
one: the nine coefficients were fitted to bring singular values from 0.01 up to within a third of one.
"""

from collections import defaultdict

import torch
import torch.distributed as distributed

from precision import has_fast_bfloat16

NEWTON_SCHULZ = ((7.0148, -19.0820, 13.5178), (3.7505, -3.4364, 0.8345), (2.7573, -2.2747, 0.5888))


def orthogonalise(matrices: torch.Tensor) -> torch.Tensor:
    """Takes [N, R, C] and returns matrices with singular values near one, in bfloat16 where that is fast."""
    x = matrices.bfloat16() if has_fast_bfloat16(matrices.device.type) else matrices
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.transpose(1, 2)
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for a, b, c in NEWTON_SCHULZ:
        gram = x @ x.transpose(1, 2)
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.transpose(1, 2) if tall else x


def orthogonalise_shared(matrices: torch.Tensor) -> torch.Tensor:
    """As `orthogonalise`, with the matrices dealt out to the processes of a group where there is one."""
    if not distributed.is_initialized():
        return orthogonalise(matrices)
    mine = slice(distributed.get_rank(), None, distributed.get_world_size())
    updates = torch.zeros_like(matrices)
    updates[mine] = orthogonalise(matrices[mine]).to(updates.dtype)
    distributed.all_reduce(updates)
    return updates


class Muon(torch.optim.Optimizer):
    """Muon with Nesterov momentum and decoupled weight decay; every parameter is a matrix."""

    def __init__(self, parameters, lr: float, momentum: float = 0.95, weight_decay: float = 0.01):
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            by_shape = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    by_shape[parameter.shape].append(parameter)
            for shape, parameters in by_shape.items():
                directions = []
                for parameter in parameters:
                    state = self.state[parameter]
                    if "momentum" not in state:
                        state["momentum"] = torch.zeros_like(parameter)
                    state["momentum"].lerp_(parameter.grad, 1 - group["momentum"])
                    directions.append(parameter.grad.lerp(state["momentum"], group["momentum"]))
                updates = orthogonalise_shared(torch.stack(directions))
                rate = group["lr"] * max(1.0, shape[0] / shape[1]) ** 0.5
                for parameter, update in zip(parameters, updates):
                    parameter.mul_(1 - group["lr"] * group["weight_decay"])
                    parameter.add_(update.to(parameter.dtype), alpha=-rate)


def build_optimizers(network: torch.nn.Module, matrix_rate: float, other_rate: float):
    """Returns [Muon, AdamW] over the network's parameters."""
    matrices, others = [], []
    for name, parameter in network.named_parameters():
        (matrices if name.startswith("blocks.") and parameter.dim() == 2 else others).append(parameter)
    return [
        Muon(matrices, lr=matrix_rate),
        torch.optim.AdamW(others, lr=other_rate, betas=(0.9, 0.97), weight_decay=0.0),
    ]


def rate_factor(progress: float, warm_up: float, decay_from: float, last: float = 0.02) -> float:
    """Warm-up, constant, then linear decay; `progress` is the part of the run already done."""
    if progress < warm_up:
        return max(progress / warm_up, 0.01)
    if progress <= decay_from:
        return 1.0
    return max(last, 1.0 - (1.0 - last) * (progress - decay_from) / (1.0 - decay_from))
