"""The mix of the second stage: program-made data for the seven scopes, and what lies outside them."""

import random
from pathlib import Path

from corpus import read_source
from generators.arithmetic import arithmetic_records
from generators.commands import command_records
from generators.copying import copying_records
from generators.facts import fact_drills, fact_records, read_tables
from generators.functions import check_tasks, function_records
from generators.passages import passage_records
from generators.smalltalk import general_records, smalltalk_records
from generators.stories import story_records
from generators.unknown import unknown_records

SYSTEM_TEXTS = (
    "You are a helpful assistant.", "You are Pocket, a small assistant.", "Answer briefly.", "You are a friendly chat bot.",
    "Be helpful and honest.", "Answer the question. If you do not know, say so.", "You help with code and commands.",
)

# records of one seed at scale 1: what a run of two hours on two cores can use. Passages and the code of the
# shared sources are the first to raise when there is more compute.
COUNTS = {
    "arithmetic": 52000,
    "drill": 44000,
    "fact": 46000,
    "fact drill": 15000,
    "command": 14000,
    "code": 24000,
    "smalltalk": 64000,
    "passage": 36000,
    "copying": 26000,
    "story": 16000,
    "unknown": 6000,
}
SHARED_CODE_SHARE = 0.25


def shared_code_records(data: Path) -> list[dict]:
    """Short Python, JavaScript and Java answers of the shared sources, for breadth."""
    records = []
    for name in ("synth_code", "mbpp_train", "thirty_seconds_of_code"):
        for record in read_source(data, name):
            answer = record["messages"][-1]["content"]
            wanted = answer.startswith(("```python", "```javascript", "```java\n"))
            if wanted and len(answer) < 420 and "Translate" not in record["messages"][0]["content"]:
                records.append({"scope": "code", "source": name, "messages": record["messages"]})
    return records


def sample(records: list[dict], share: float, random_source: random.Random) -> list[dict]:
    return random_source.sample(records, int(share * len(records)))


def with_surroundings(records: list[dict], random_source: random.Random) -> list[dict]:
    """Gives a share of the chats a system text or an earlier turn about something else."""
    short = [record["messages"] for record in records if "messages" in record
             and record["scope"] in ("smalltalk", "fact", "arithmetic") and len(record["messages"]) == 2]
    result = []
    for record in records:
        messages = record.get("messages")
        if record.get("learn_all"):
            result.append(record)
            continue
        if messages and record["scope"] != "story" and random_source.random() < 0.08:
            messages = [*random_source.choice(short), *messages]
        if messages and random_source.random() < 0.08:
            messages = [{"role": "system", "content": random_source.choice(SYSTEM_TEXTS)}, *messages]
        result.append({**record, "messages": messages} if messages else record)
    return result


def scope_records(data: Path, seed: int, scale: float = 1.0) -> list[dict]:
    """All records of the second stage in random order; the code tasks are tested first."""
    check_tasks()
    random_source = random.Random(seed)
    tables = read_tables(data)
    counts = {scope: int(count * scale) for scope, count in COUNTS.items()}
    records = [
        *arithmetic_records(counts["arithmetic"], counts["drill"], random_source),
        *fact_records(tables, counts["fact"], random_source),
        *fact_drills(tables, counts["fact drill"], random_source),
        *general_records(data),
        *command_records(counts["command"], random_source),
        *function_records(counts["code"], random_source),
        *sample(shared_code_records(data), SHARED_CODE_SHARE, random_source),
        *smalltalk_records(data, counts["smalltalk"], random_source),
        *passage_records(data, counts["passage"], random_source),
        *copying_records(data, counts["copying"], random_source),
        *story_records(data, counts["story"], random_source),
        *unknown_records(data, counts["unknown"], random_source),
    ]
    records = with_surroundings(records, random_source)
    random_source.shuffle(records)
    return records
