"""Many wordings from few lines: `{a|b|c}` picks one of its parts, parts may be empty and may nest."""

import random
import re

INNERMOST = re.compile(r"\{([^{}]*)\}")

LEADS = ("Please tell me: ", "Hey, ", "Hi, ", "Hi! ", "Hello. ", "Quick question: ", "I have a question. ", "So, ",
         "Ok, ", "Tell me, ", "Please: ", "Question: ")


def expand(template: str, random_source: random.Random) -> str:
    """Replaces every choice of `template` by one of its parts and tidies the spaces."""
    while True:
        text = INNERMOST.sub(lambda match: random_source.choice(match.group(1).split("|")), template)
        if text == template:
            return re.sub(r" {2,}", " ", text).strip().replace(" ?", "?").replace(" .", ".")
        template = text


def capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]


def vary(question: str, random_source: random.Random) -> str:
    """Writes a question the way people type: sometimes lower case, without its mark, with a lead."""
    draw = random_source.random()
    if draw < 0.55:
        return question
    if draw < 0.67:
        return question[:1].lower() + question[1:]
    if draw < 0.79:
        return question.rstrip("?.!")
    if draw < 0.87:
        return question.lower().rstrip("?.!")
    if draw < 0.97:
        lead = random_source.choice(LEADS)
        keeps_capital = question[:2] in ("I ", "I'") or not question[:1].isalpha()
        return lead + (question if keeps_capital or lead.endswith((". ", "! ", ": ")) else question[:1].lower() + question[1:])
    return drop_letter(question, random_source)


def drop_letter(text: str, random_source: random.Random) -> str:
    """A typing slip: one letter inside a word is left out."""
    places = [i for i in range(1, len(text) - 1) if text[i - 1 : i + 2].isalpha()]
    if not places:
        return text
    place = random_source.choice(places)
    return text[:place] + text[place + 1 :]


def chat(scope: str, question: str, answer: str, source: str) -> dict:
    """One question and one answer as a record."""
    return {"scope": scope, "source": source,
            "messages": [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]}
