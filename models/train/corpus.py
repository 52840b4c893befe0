"""Reads the shared data files: one xz-compressed JSONL file a source."""

import json
import lzma
from pathlib import Path
from typing import Iterator


def read_source(data: Path, name: str) -> Iterator[dict]:
    """Yields the records of source `name`, each with `messages` or `text`."""
    with lzma.open(Path(data) / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def plain_text(record: dict) -> str:
    """Everything a record says, for training the tokenizer."""
    if "text" in record:
        return record["text"]
    if "pairs" in record:
        return "".join(part for pair in record["pairs"] for part in pair)
    return "\n".join(message["content"] for message in record["messages"])


def read_jsonl(path: Path) -> Iterator[dict]:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def write_jsonl(path: Path, records) -> int:
    """Writes the records and returns how many there were."""
    count = 0
    with open(path, "w", encoding="utf-8") as lines:
        for record in records:
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")
            count += 1
    return count
