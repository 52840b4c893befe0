"""Averages two checkpoints of one training, weight by weight.

    python average.py --first ../pocket/checkpoint --second RUN/checkpoint --share 0.7 --output MEAN
"""

import argparse
import shutil
from pathlib import Path

from safetensors.torch import load_file, save_file

WEIGHTS = "model.safetensors"


def average(first: Path, second: Path, share: float, output: Path) -> None:
    """Writes the mean of both, the second one counting by `share`; all other files are those of the first."""
    one, other = load_file(first / WEIGHTS), load_file(second / WEIGHTS)
    if one.keys() != other.keys():
        raise SystemExit(f"{first} and {second} are no checkpoints of one network")
    shutil.copytree(first, output)
    mean = {name: ((1 - share) * weight.float() + share * other[name].float()).to(weight.dtype) for name, weight in one.items()}
    save_file(mean, output / WEIGHTS, metadata={"format": "pt"})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--first", type=Path, required=True)
    parser.add_argument("--second", type=Path, required=True)
    parser.add_argument("--share", type=float, default=0.5, help="of the second, 0 to 1")
    parser.add_argument("--output", type=Path, required=True, help="folder that is not there yet")
    arguments = parser.parse_args()
    if not 0 <= arguments.share <= 1:
        parser.error(f"--share is {arguments.share}; it must be from 0 to 1")
    average(arguments.first, arguments.second, arguments.share, arguments.output)


if __name__ == "__main__":
    main()
