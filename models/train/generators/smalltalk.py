"""Small talk and questions about pocket itself."""

import random
from pathlib import Path

from corpus import read_source

from .more_smalltalk_intents import MORE_INTENTS
from .phrasing import capitalise, chat, expand, vary
from .plain_smalltalk_wordings import PLAIN
from .smalltalk_intents import INTENTS
from .smalltalk_wordings import WORDINGS

SOURCE = "program-made small talk"

UNSUITABLE_REPLIES = ("have a name", "That's not me", "jokes lined up", "name tag", "in love", "I do like you", "People created",
                      "in the world of tech", "I really couldn't say")


def smalltalk_records(data: Path, count: int, random_source: random.Random) -> list[dict]:
    """Own intents, and one question in sixteen of the Microsoft chit-chat set."""
    others = [record["messages"] for record in read_source(data, "ms_chitchat")
              if len(record["messages"][-1]["content"]) > 12
              and not any(part in record["messages"][-1]["content"] for part in UNSUITABLE_REPLIES)]
    wordings_of = (INTENTS, MORE_INTENTS, WORDINGS, PLAIN)
    intents = [(answer, [wording for wordings in wordings_of for wording in wordings.get(answer, ())]) for answer in {**INTENTS, **MORE_INTENTS}]
    records = []
    for _ in range(count):
        if random_source.random() < 0.06:
            question, answer = (message["content"] for message in random_source.choice(others)[:2])
            records.append(chat("smalltalk", question, answer, "ms_chitchat"))
            continue
        answer, wordings = random_source.choice(intents)
        question = capitalise(expand(random_source.choice(wordings), random_source))
        if random_source.random() < 0.2:
            question = question.lower()
        elif random_source.random() < 0.1:
            question = vary(question, random_source)
        records.append(chat("smalltalk", question, answer, SOURCE))
    return records


def general_records(data: Path) -> list[dict]:
    """The hand-written short facts and word games, without what they say about another assistant."""
    records = []
    for name in ("synth_facts", "synth_words"):
        for record in read_source(data, name):
            question, answer = record["messages"][0]["content"], record["messages"][-1]["content"]
            if "assistant" in answer or "language model" in answer or "small model" in answer or " help" in answer:
                continue
            if "poem" in question or "haiku" in question or "story" in question or "in the list" in answer:
                continue
            records.append(chat("fact", question, answer, name))
    return records
