"""Writes the prepared training files: broad.jsonl (stage one), scope.jsonl (stage two), heldout.jsonl.

    python prepare.py --data DIR --output DIR
"""

import argparse
from collections import Counter
from pathlib import Path

from broad_mix import broad_records
from corpus import write_jsonl


def report(name: str, records: list[dict]) -> None:
    characters = Counter()
    for record in records:
        texts = [record["text"]] if "text" in record else [m["content"] for m in record["messages"]]
        characters[record["scope"]] += sum(map(len, texts))
    shares = ", ".join(f"{scope} {count / 1e6:.2f}M" for scope, count in characters.most_common())
    print(f"{name}: {len(records)} records; characters by scope: {shares}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the shared xz files")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    broad = broad_records(arguments.data, arguments.seed)
    report("broad", broad)
    write_jsonl(arguments.output / "broad.jsonl", broad)


if __name__ == "__main__":
    main()
