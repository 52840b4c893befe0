"""Reference decoder: one block, fixed number of passes or a confidence threshold.

    python sample.py --checkpoint DIR "What is the capital of France?" [--canvas 64] [--passes 16]
"""

import argparse
from pathlib import Path

import torch

from checkpoint import read_checkpoint
from examples import encode_prompt
from model import Llada
from special_tokens import END_OF_TEXT, MASK
from tokenizer import load_tokenizer


@torch.no_grad()
def unmask(network: Llada, ids: torch.Tensor, first: int, end: int, passes: int, threshold: float | None) -> int:
    """Fills the masks of `ids` in place and returns the passes used.

    Every pass commits the most confident positions: without a threshold an equal share, with one every
    position at least that confident, and never fewer than it takes to be done in `passes` passes. Stops
    early when everything before the first end token between `first` and `end` is settled.
    """
    device = ids.device
    used = 0
    for step in range(passes):
        open_rows = (ids == MASK).nonzero().squeeze(1)
        if len(open_rows) == 0:
            break
        logits = network.head(network.hidden(ids[None])[0, open_rows]).float()
        logits[:, MASK] = -torch.inf
        confidence, best = logits.softmax(-1).max(-1)
        used += 1
        remaining_passes = passes - step
        if threshold is None:
            count = max(1, round(len(open_rows) / remaining_passes))
        else:
            count = max(-(-len(open_rows) // remaining_passes), int((confidence >= threshold).sum()))
        chosen = confidence.topk(count).indices
        ids[open_rows[chosen]] = best[chosen]
        filled = ids[first:end].tolist()
        if END_OF_TEXT in filled and MASK not in filled[: filled.index(END_OF_TEXT)]:
            break
    return used


def before_end(ids: list[int]) -> list[int]:
    return ids[: ids.index(END_OF_TEXT)] if END_OF_TEXT in ids else ids


def decode(network: Llada, prompt: list[int], canvas: int, passes: int = 16, threshold: float | None = None):
    """Fills `canvas` masks after `prompt`; returns (answer ids up to the end token, passes used)."""
    ids = torch.tensor(prompt + [MASK] * canvas, device=next(network.parameters()).device)
    used = unmask(network, ids, len(prompt), len(ids), passes, threshold)
    return before_end(ids[len(prompt):].tolist()), used


def fill_hole(network: Llada, before: list[int], after: list[int], size: int, passes: int = 16,
              threshold: float | None = None):
    """Fills a hole of `size` masks between two texts; end tokens in the hole are padding and dropped."""
    ids = torch.tensor(before + [MASK] * size + after + [END_OF_TEXT], device=next(network.parameters()).device)
    used = unmask(network, ids, len(before), len(before) + size, passes, threshold)
    return before_end(ids[len(before) : len(before) + size].tolist()), used


@torch.no_grad()
def continue_causally(network: Llada, prompt: list[int], most: int) -> list[int]:
    """Greedy next-token continuation, to look at a network after the first stage."""
    ids = list(prompt)
    for _ in range(most):
        rows = network.hidden(torch.tensor([ids]), causal=True)
        best = int(network.head(rows[0, -1]).argmax())
        if best == END_OF_TEXT:
            break
        ids.append(best)
    return ids[len(prompt):]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--canvas", type=int, default=64)
    parser.add_argument("--passes", type=int, default=16)
    parser.add_argument("--threshold", type=float)
    parser.add_argument("question", nargs="+")
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    network = read_checkpoint(arguments.checkpoint).eval()
    tokenizer = load_tokenizer(arguments.checkpoint)
    for question in arguments.question:
        prompt = encode_prompt(tokenizer, [{"role": "user", "content": question}])
        answer, used = decode(network, prompt, arguments.canvas, arguments.passes, arguments.threshold)
        print(f"> {question}\n{tokenizer.decode(answer)}\n  ({len(answer)} tokens, {used} passes)")


if __name__ == "__main__":
    main()
