"""Writes the narrow diet that comes first: sums with their steps, and answers copied from one to four sentences.

Both need an algorithm rather than recall. Mixed with everything else they hardly begin to be learned
in the time that a small model gets.

    python basics.py --output RUN/prepared/basics.jsonl [--count 60000]
"""

import argparse
import random
from pathlib import Path

from corpus import write_jsonl
from generators.arithmetic import arithmetic_records
from generators.passages import SOURCE, as_messages, clause_passage


def copying_records(count: int, random_source: random.Random) -> list[dict]:
    records = []
    for _ in range(count):
        passage, question, answer = clause_passage(random_source)
        messages = [*as_messages(passage, question, random_source), {"role": "assistant", "content": answer}]
        records.append({"scope": "passage", "source": SOURCE, "messages": messages})
    return records


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--count", type=int, default=60000)
    parser.add_argument("--seed", type=int, default=5)
    arguments = parser.parse_args()
    random_source = random.Random(arguments.seed)
    records = arithmetic_records(arguments.count * 6 // 10, random_source) + copying_records(arguments.count * 4 // 10, random_source)
    random_source.shuffle(records)
    write_jsonl(arguments.output, records)
    print(f"{arguments.output}: {len(records)} records")


if __name__ == "__main__":
    main()
