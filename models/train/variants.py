"""Compares the objective's variants on a small shape from scratch, each with the same number of computed tokens.

    python variants.py --train RUN/prepared/scope.jsonl --heldout RUN/prepared/heldout_scope.jsonl --tokenizer ../pocket/checkpoint --output RUN/variants

Prints a Markdown table of the held-out loss of plain masked diffusion, by scope. Finished variants are kept: repeat the command to go on.
"""

import argparse
import csv
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TRAIN = Path(__file__).resolve().parent / "train.py"

# name -> stages of (share of the tokens, options of train.py)
VARIANTS = {
    "plain masked diffusion": [(1.0, ["--objective", "diffusion"])],
    "masking curriculum, t up to 0.3, then to 1": [(1.0, ["--objective", "diffusion", "--curriculum"])],
    "three batches in ten with causal attention": [(1.0, ["--objective", "diffusion", "--causal-share", "0.3"])],
    "two-step consistency": [(1.0, ["--objective", "diffusion", "--consistency"])],
    "next token for half, then diffusion": [(0.5, ["--objective", "causal"]), (0.5, ["--objective", "diffusion"])],
}


def run_variant(name: str, stages: list, arguments: argparse.Namespace) -> dict[str, str]:
    """Trains one variant and returns the last line of its curve."""
    before = None
    for number, (share, options) in enumerate(stages, start=1):
        folder = arguments.output / name.replace(" ", "-").replace(",", "") / f"stage{number}"
        if not (folder / "done").exists():
            folder.mkdir(parents=True, exist_ok=True)
            command = [sys.executable, str(TRAIN), *options, "--train", str(arguments.train), "--heldout", str(arguments.heldout),
                       "--tokenizer", str(arguments.tokenizer), "--output", str(folder), "--shape", arguments.shape, "--threads", "1", "--minutes", "1000",
                       "--most-tokens", str(int(share * arguments.tokens)), "--batch-tokens", str(arguments.batch_tokens),
                       "--matrix-rate", "0.02", "--other-rate", "0.003", "--report-minutes", "1000"]
            if before:
                command += ["--init-from", str(before / "checkpoint")]
            with open(folder / "log", "w", encoding="utf-8") as log:
                subprocess.run(command, check=True, stdout=log, stderr=subprocess.STDOUT)
            (folder / "done").touch()
        before = folder
    with open(before / "curve.csv", newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("train", "heldout", "tokenizer", "output"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--shape", default="pocket-3m")
    parser.add_argument("--tokens", type=int, default=600_000, help="computed by each variant; consistency computes every row twice")
    parser.add_argument("--batch-tokens", type=int, default=3072)
    parser.add_argument("--side-by-side", type=int, default=2, help="variants at a time, one thread each")
    arguments = parser.parse_args()
    with ThreadPoolExecutor(arguments.side_by_side) as pool:
        results = list(pool.map(lambda entry: run_variant(*entry, arguments), VARIANTS.items()))
    scopes = [key.removeprefix("heldout_") for key in results[0] if key.startswith("heldout_")]
    print(f"| objective | {' | '.join(scopes)} |\n|{' --- |' * (len(scopes) + 1)}")
    for name, result in zip(VARIANTS, results):
        losses = [f"{float(result['heldout_' + scope]):.2f}" for scope in scopes]
        print(f"| {name} | {' | '.join(losses)} |")


if __name__ == "__main__":
    main()
