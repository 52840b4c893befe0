"""Trains pocket: `--objective causal` (stage one) or `--objective diffusion` (stage two).

Runs unchanged on CPU and CUDA. The length of a run is given in minutes of training time, because a
shared machine has no steady speed; the learning rate follows the part of that time already used.
Under torchrun (`--nproc-per-node 2`) each process takes its own batches and the gradients are averaged;
on a shared CPU two processes of one thread lose less to waiting than one of two threads.

State goes to OUTPUT/state.pt every few minutes and is picked up again when the same command is
repeated; data and time may differ then.

    python train.py --train FILE.jsonl --heldout FILE.jsonl --tokenizer DIR --output DIR
        --objective causal --minutes 30
    python train.py ... --objective diffusion --minutes 90 --init-from DIR
"""

import argparse
import csv
import os
import random
import time
from collections import Counter, defaultdict
from pathlib import Path

import torch
import torch.distributed as distributed

from checkpoint import read_checkpoint, write_checkpoint
from examples import (
    ROW_LENGTHS,
    causal_batches,
    diffusion_batches,
    draw_row,
    encode_prompt,
    load_examples,
    mask_further,
    mask_rows,
)
from model import Llada, ModelShape
from objective import causal_loss, consistency_loss, diffusion_loss
from optimizer import build_optimizers, rate_factor
from precision import autocast
from sample import continue_causally, decode
from tokenizer import load_tokenizer

SAMPLE_QUESTIONS = (
    "Hello!",
    "Who are you?",
    "What is the capital of France?",
    "What is the symbol of iron?",
    "What is 47 + 38?",
    "How do I list all files, including hidden ones?",
    "Write a Python function that returns the largest number in a list.",
    "Tell me a short story about a cat.",
)

SHAPES = {
    "pocket-12m": {"width": 320, "layers": 8, "heads": 5, "hidden": 832},
    "pocket-80m": {"width": 704, "layers": 12, "heads": 11, "hidden": 1920},
    "pocket-3m": {"width": 192, "layers": 6, "heads": 3, "hidden": 512},
    "tiny": {"width": 64, "layers": 2, "heads": 2, "hidden": 160},
}


def parse_arguments(given: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--train", type=Path, action="append", required=True, help="prepared JSONL; may be repeated")
    parser.add_argument("--heldout", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--objective", choices=("causal", "diffusion"), required=True)
    parser.add_argument("--minutes", type=float, required=True, help="training time of the whole stage")
    parser.add_argument("--shape", choices=SHAPES, default="pocket-12m")
    parser.add_argument("--init-from", type=Path, help="checkpoint directory to start from")
    parser.add_argument("--batch-tokens", type=int, default=6144)
    parser.add_argument("--matrix-rate", type=float, default=0.02)
    parser.add_argument("--other-rate", type=float, default=0.003)
    parser.add_argument("--warm-up", type=float, default=0.02, help="share of the run")
    parser.add_argument("--decay-from", type=float, default=0.5, help="share of the run at which the rate falls")
    parser.add_argument("--last-rate", type=float, default=0.02, help="share of the rate left at the end")
    parser.add_argument("--save-minutes", type=float, default=4)
    parser.add_argument("--report-minutes", type=float, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most-tokens", type=int, help="end after so many tokens instead; the rate follows them too")
    parser.add_argument("--curriculum", action="store_true", help="let the largest masked share grow from 0.3 to 1 over the first half")
    parser.add_argument("--causal-share", type=float, default=0.0, help="share of the diffusion batches with causal attention")
    parser.add_argument("--consistency", action="store_true", help="pull predictions from a more masked copy to those from a less masked one")
    parser.add_argument("--compile", action=argparse.BooleanOptionalAction, help="default: on CUDA only")
    return parser.parse_args(given)


class HeldOut:
    """Fixed held-out batches: by scope for diffusion, mixed for the causal stage."""

    def __init__(self, examples, most_per_scope: int = 160):
        by_scope = defaultdict(list)
        for example in examples:
            if len(by_scope[example.scope]) < most_per_scope:
                by_scope[example.scope].append(example)
        self.diffusion = defaultdict(list)
        for scope, chosen in sorted(by_scope.items()):
            random_source = random.Random(7)
            generator = torch.Generator().manual_seed(7)
            by_length = defaultdict(list)
            for example in chosen:
                row = draw_row(example, random_source)
                by_length[next(size for size in ROW_LENGTHS if size >= len(row.ids))].append(row)
            for length, rows in sorted(by_length.items()):
                self.diffusion[scope].append(mask_rows(rows, length, generator))
        batches = causal_batches([e for chosen in by_scope.values() for e in chosen], 4096, 7)
        self.causal = [next(batches) for _ in range(6)]


class Trainer:
    """One run: network, optimisers, counters, and what is written about them."""

    def __init__(self, arguments: argparse.Namespace):
        self.arguments = arguments
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.rank, self.processes = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        if self.processes > 1 and not distributed.is_initialized():
            distributed.init_process_group("nccl" if self.device == "cuda" else "gloo")
            if self.device == "cuda":
                torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
        torch.set_num_threads(arguments.threads)
        torch.manual_seed(arguments.seed)
        arguments.output.mkdir(parents=True, exist_ok=True)
        self.tokenizer = load_tokenizer(arguments.tokenizer)
        self.network = self._start_network().to(self.device)
        self.optimizers = build_optimizers(self.network, arguments.matrix_rate, arguments.other_rate)
        self.base_rates = [group["lr"] for optimizer in self.optimizers for group in optimizer.param_groups]
        self.step, self.tokens, self.seconds = 0, 0, 0.0
        self._resume()
        self.clock = self.seconds
        compiled = arguments.compile if arguments.compile is not None else self.device == "cuda"
        self.hidden = torch.compile(self.network.hidden, dynamic=self.device == "cpu") if compiled else self.network.hidden
        self.heldout = HeldOut(load_examples(arguments.heldout, self.tokenizer))
        self.examples = [e for path in arguments.train for e in load_examples(path, self.tokenizer)]
        counts = Counter()
        for example in self.examples:
            counts[example.scope] += len(example)
        print(f"{self.network.parameter_count():,} parameters on {self.device}; {len(self.examples):,} examples, "
              f"{sum(counts.values()):,} tokens: {dict(counts.most_common())}", flush=True)

    def _start_network(self) -> Llada:
        if self.arguments.init_from:
            return read_checkpoint(self.arguments.init_from)
        shape = ModelShape(vocabulary=self.tokenizer.get_vocab_size(), **SHAPES[self.arguments.shape])
        return Llada(shape)

    @property
    def state_path(self) -> Path:
        return self.arguments.output / "state.pt"

    def _resume(self) -> None:
        if not self.state_path.exists():
            return
        state = torch.load(self.state_path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"]):
            optimizer.load_state_dict(saved)
        self.step, self.tokens, self.seconds = state["step"], state["tokens"], state["seconds"]
        print(f"resumed at step {self.step}, {self.tokens:,} tokens, {self.seconds / 60:.1f} minutes", flush=True)

    def share(self) -> None:
        """Averages the gradients over the processes, and takes the first one's clock as everyone's."""
        self.clock = self.seconds
        if self.processes == 1:
            return
        gradients = [parameter.grad for parameter in self.network.parameters()]
        clock = torch.tensor([self.seconds if self.rank == 0 else 0.0], device=self.device)
        flat = torch.cat([*(gradient.flatten() for gradient in gradients), clock])
        distributed.all_reduce(flat)
        self.clock = float(flat[-1])
        pieces = (flat[:-1] / self.processes).split([gradient.numel() for gradient in gradients])
        for gradient, piece in zip(gradients, pieces):
            gradient.copy_(piece.view_as(gradient))

    def save(self) -> None:
        """Writes the state beside its old copy and then takes its place, so a cut never leaves half a file."""
        temporary = self.state_path.with_suffix(".new")
        torch.save({"network": self.network.state_dict(),
                    "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
                    "step": self.step, "tokens": self.tokens, "seconds": self.seconds}, temporary)
        os.replace(temporary, self.state_path)
        write_checkpoint(self.network, self.arguments.output / "checkpoint")

    def autocast(self):
        return autocast(self.device)

    def loss_of(self, batch, hidden) -> torch.Tensor:
        if self.arguments.objective == "causal":
            return causal_loss(self.network, hidden, batch.to(self.device))
        return diffusion_loss(self.network, hidden, batch.to(self.device))

    def training_loss_of(self, batch) -> tuple[torch.Tensor, int]:
        """The loss of the variant that is trained, and how many tokens went through the network for it."""
        if self.arguments.objective == "causal":
            return self.loss_of(batch, self.hidden), batch.numel()
        size = batch.inputs.numel()
        if self.arguments.consistency:
            more_masked = mask_further(batch, self.generator).to(self.device)
            return consistency_loss(self.network, self.hidden, batch.to(self.device), more_masked), 2 * size
        causal = float(torch.rand(1, generator=self.generator)) < self.arguments.causal_share
        return diffusion_loss(self.network, self.hidden, batch.to(self.device), causal), size

    def progress(self) -> float:
        """The part of the run already done: of its time, or of its tokens where these are given."""
        if self.arguments.most_tokens:
            return self.tokens / self.arguments.most_tokens
        return self.clock / (self.arguments.minutes * 60)

    def largest_share(self) -> float:
        return min(1.0, 0.3 + 1.4 * self.progress()) if self.arguments.curriculum else 1.0

    @torch.no_grad()
    def heldout_losses(self) -> dict[str, float]:
        """Mean held-out loss, `all` and by scope (diffusion), outside the compiled network."""
        self.network.eval()
        with self.autocast():
            if self.arguments.objective == "causal":
                losses = [float(self.loss_of(batch, self.network.hidden)) for batch in self.heldout.causal]
                result = {"all": sum(losses) / len(losses)}
            else:
                result = {}
                for scope, batches in self.heldout.diffusion.items():
                    weights = [float(batch.weights.sum()) for batch in batches]
                    losses = [float(self.loss_of(batch, self.network.hidden)) for batch in batches]
                    result[scope] = sum(w * l for w, l in zip(weights, losses)) / sum(weights)
                result = {"all": sum(result.values()) / len(result), **result}
        self.network.train()
        return result

    def sample_answers(self) -> None:
        for question in SAMPLE_QUESTIONS:
            prompt = encode_prompt(self.tokenizer, [{"role": "user", "content": question}])
            with self.autocast():
                if self.arguments.objective == "causal":
                    answer = continue_causally(self.network, prompt, 40) if self.device == "cpu" else []
                else:
                    answer = decode(self.network, prompt, 64, passes=48, threshold=0.9)[0]
            print(f"  {question!r} -> {self.tokenizer.decode(answer)!r}", flush=True)

    def record(self, train_loss: float, speed: float) -> None:
        """Prints a report with samples and appends a line to curve.csv."""
        losses = self.heldout_losses()
        detail = " ".join(f"{scope} {loss:.3f}" for scope, loss in losses.items())
        print(f"step {self.step} minutes {self.seconds / 60:.1f} tokens {self.tokens:,} speed {speed:.0f} tokens/s "
              f"loss {train_loss:.4f} heldout {detail}", flush=True)
        path = self.arguments.output / "curve.csv"
        new = not path.exists()
        with open(path, "a", newline="", encoding="utf-8") as lines:
            writer = csv.writer(lines)
            if new:
                writer.writerow(["objective", "step", "minutes", "tokens", "tokens_per_second", "train_loss",
                                 *(f"heldout_{scope}" for scope in losses)])
            writer.writerow([self.arguments.objective, self.step, f"{self.seconds / 60:.2f}", self.tokens,
                             f"{speed:.0f}", f"{train_loss:.4f}", *(f"{loss:.4f}" for loss in losses.values())])
        self.sample_answers()

    def batches(self):
        seed = self.arguments.seed + 1000 * self.step + 7 * self.rank
        self.generator = torch.Generator().manual_seed(seed)
        if self.arguments.objective == "causal":
            return causal_batches(self.examples, self.arguments.batch_tokens, seed)
        return diffusion_batches(self.examples, self.arguments.batch_tokens, seed, self.largest_share)

    def run(self) -> float:
        """Trains until the time, or the number of tokens, is used up, saves, and returns the last held-out loss."""
        arguments = self.arguments
        batches = self.batches()
        saved = reported = time.monotonic()
        recent, recent_tokens = [], 0
        while self.progress() < 1:
            began = time.monotonic()
            batch = next(batches)
            factor = rate_factor(self.progress(), arguments.warm_up, arguments.decay_from, arguments.last_rate)
            groups = [group for optimizer in self.optimizers for group in optimizer.param_groups]
            for group, rate in zip(groups, self.base_rates):
                group["lr"] = rate * factor
            with self.autocast():
                loss, size = self.training_loss_of(batch)
            loss.backward()
            self.share()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            for optimizer in self.optimizers:
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
            self.step, self.tokens = self.step + 1, self.tokens + size * self.processes
            recent.append(loss.detach())
            recent_tokens += size * self.processes
            now = time.monotonic()
            self.seconds += now - began
            if self.rank == 0 and now - reported > arguments.report_minutes * 60:
                self.record(float(torch.stack(recent).mean()), recent_tokens / (now - reported))
                recent, recent_tokens, reported = [], 0, time.monotonic()
            if self.rank == 0 and now - saved > arguments.save_minutes * 60:
                self.save()
                saved = time.monotonic()
        if self.rank == 0:
            self.save()
            if recent:
                self.record(float(torch.stack(recent).mean()), recent_tokens / max(1e-3, time.monotonic() - reported))
        return self.heldout_losses()["all"]


def main() -> None:
    Trainer(parse_arguments()).run()


if __name__ == "__main__":
    main()
