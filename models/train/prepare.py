"""Writes the prepared training files: broad.jsonl (stage one), scope.jsonl (stage two), and of each a
held-out part that no training prompt repeats.

    python prepare.py --data DIR --output DIR
"""

import argparse
import re
from collections import Counter
from pathlib import Path

from broad_mix import broad_records
from corpus import plain_text, read_jsonl, write_jsonl
from scope_mix import scope_records


HELD_OUT = 1500


def normal_form(text: str) -> str:
    """Lower case, letters and digits only: how prompts are compared."""
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def without(records: list[dict], excluded: set[str]) -> list[dict]:
    """Drops every chat one of whose user turns is an evaluation prompt."""
    return [record for record in records if not any(
        message["role"] == "user" and normal_form(message["content"]) in excluded for message in record.get("messages", ()))]


def report(name: str, records: list[dict]) -> None:
    characters = Counter()
    for record in records:
        characters[record["scope"]] += len(plain_text(record))
    shares = ", ".join(f"{scope} {count / 1e6:.2f}M" for scope, count in characters.most_common())
    print(f"{name}: {len(records)} records; characters by scope: {shares}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the shared xz files")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", type=float, default=1.0, help="size of the program-made part")
    parser.add_argument("--exclude", type=Path, help="JSONL with `prompt` fields that must not be trained on")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    excluded = {normal_form(record["prompt"]) for record in read_jsonl(arguments.exclude)} if arguments.exclude else set()
    broad = without(broad_records(arguments.data, arguments.seed), excluded)
    scope = without(scope_records(arguments.data, arguments.seed, arguments.scale), excluded)
    heldout_prompts = {normal_form(record["messages"][-2]["content"])
                       for record in broad[:HELD_OUT] + scope[:HELD_OUT] if "messages" in record}
    heldout_broad, heldout_scope = broad[:HELD_OUT], scope[:HELD_OUT]
    broad, scope = without(broad[HELD_OUT:], heldout_prompts), without(scope[HELD_OUT:], heldout_prompts)
    for name, records in (("broad", broad), ("scope", scope), ("heldout_broad", heldout_broad), ("heldout_scope", heldout_scope)):
        report(name, records)
        write_jsonl(arguments.output / f"{name}.jsonl", records)


if __name__ == "__main__":
    main()
