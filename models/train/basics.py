"""Writes the diet that comes first: much copying from texts, and a part of everything else.

Copying is an algorithm rather than recall; what it takes is learned from whole copied sentences, then used for short answers.

    python basics.py --scope RUN/prepared/scope.jsonl --output RUN/prepared/basics.jsonl
"""

import argparse
import random
from pathlib import Path

from corpus import read_jsonl, write_jsonl
from generators.copying import copying_records


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scope", type=Path, required=True, help="what prepare.py wrote")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--copying", type=int, default=14000, help="records of copying")
    parser.add_argument("--share", type=float, default=0.36, help="of the scope's records")
    parser.add_argument("--seed", type=int, default=5)
    arguments = parser.parse_args()
    random_source = random.Random(arguments.seed)
    records = [record for record in read_jsonl(arguments.scope) if random_source.random() < arguments.share]
    records += copying_records(arguments.copying, random_source)
    random_source.shuffle(records)
    write_jsonl(arguments.output, records)
    print(f"{arguments.output}: {len(records)} records")


if __name__ == "__main__":
    main()
