"""Writes a trained network as a Hugging Face checkpoint: config, bf16 weights, tokenizer, chat template.

    python export.py --run OUTPUT --tokenizer DIR --output ../pocket/checkpoint
"""

import argparse
import shutil
from pathlib import Path

from checkpoint import read_checkpoint, write_checkpoint

HERE = Path(__file__).resolve().parent
TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")


def export(run: Path, tokenizer: Path, output: Path) -> None:
    """Copies the last saved network of a run and its tokenizer to `output`."""
    network = read_checkpoint(run / "checkpoint")
    write_checkpoint(network, output)
    for name in TOKENIZER_FILES:
        shutil.copyfile(tokenizer / name, output / name)
    print(f"{network.parameter_count():,} parameters written to {output}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--run", type=Path, required=True, help="output folder of train.py")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--output", type=Path, default=HERE.parent / "pocket" / "checkpoint")
    arguments = parser.parse_args()
    export(arguments.run, arguments.tokenizer, arguments.output)


if __name__ == "__main__":
    main()
