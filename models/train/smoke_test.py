"""Trains a very small network on program-made data for about a minute and a half; CI runs it on the CPU.

Needs no data files. Checks that both objectives learn (held-out loss under a bound), that a run resumes,
and that an exported checkpoint loads and decodes. Exits 1 on the first failure.
"""

import random
import sys
import tempfile
from pathlib import Path

from checkpoint import read_checkpoint
from corpus import plain_text, write_jsonl
from examples import encode_prompt
from export import export
from generators.arithmetic import arithmetic_records
from generators.commands import command_records
from generators.functions import function_records
from sample import decode
from tokenizer import load_tokenizer, save_tokenizer, train_tokenizer
from train import Trainer, parse_arguments

CAUSAL_BOUND = 3.2
DIFFUSION_BOUND = 2.6


def require(condition: bool, message: str) -> None:
    if not condition:
        print(f"smoke test failed: {message}")
        sys.exit(1)


def make_data(folder: Path) -> None:
    random_source = random.Random(5)
    records = [*arithmetic_records(2000, 100, random_source), *command_records(2000, random_source),
               *function_records(1000, random_source)]
    random_source.shuffle(records)
    write_jsonl(folder / "train.jsonl", records[400:])
    write_jsonl(folder / "heldout.jsonl", records[:400])
    save_tokenizer(train_tokenizer(map(plain_text, records), 1024), folder / "tokenizer")


def train(folder: Path, output: Path, objective: str, minutes: float, *more: str) -> float:
    """Runs the trainer and returns the last held-out loss."""
    return Trainer(parse_arguments([
        "--train", str(folder / "train.jsonl"), "--heldout", str(folder / "heldout.jsonl"),
        "--tokenizer", str(folder / "tokenizer"), "--output", str(output), "--objective", objective,
        "--minutes", str(minutes), "--shape", "tiny", "--batch-tokens", "768", "--decay-from", "0.7", "--threads", "1", *more])).run()


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_data(folder)
        loss = train(folder, folder / "causal", "causal", 0.4)
        require(loss < CAUSAL_BOUND, f"causal held-out loss {loss:.3f}, bound {CAUSAL_BOUND}")
        start = ("--init-from", str(folder / "causal" / "checkpoint"))
        train(folder, folder / "diffusion", "diffusion", 0.4, *start)
        loss = train(folder, folder / "diffusion", "diffusion", 0.8, *start)
        require(loss < DIFFUSION_BOUND, f"diffusion held-out loss {loss:.3f}, bound {DIFFUSION_BOUND}")
        export(folder / "diffusion", folder / "tokenizer", folder / "exported")
        network, tokenizer = read_checkpoint(folder / "exported"), load_tokenizer(folder / "exported")
        prompt = encode_prompt(tokenizer, [{"role": "user", "content": "What is 2 + 3?"}])
        answer, passes = decode(network, prompt, 16, 4)
        require(passes <= 4 and len(answer) <= 16, "the decoder broke its limits")
        print("smoke test passed")


if __name__ == "__main__":
    main()
