"""Answers that are copied at length: a text said again, one sentence of it, several questions at once.

A short answer out of a passage gives five tokens of practice in copying for sixty tokens read; these give fifty,
and what they teach is the same: find the place, and copy from it.
"""

import random

from .clauses import COLORS, DESCRIPTIONS, NOUNS, ClauseMaker, number
from .passages import SOURCE, as_messages, from_text, made_up_word, person_name
from .phrasing import capitalise, chat, expand

WHOLE = ("{Repeat|Copy|Say again|Write out} the {whole |}text.", "{Repeat|Copy} {this|that} {text|passage}{ word for word|}.", "What does the text say?",
         "{Say|Write} that again, please.", "{Give me|Show me} the text again.")
QUOTE = ("Which sentence {mentions|contains|has|is about} {X}?", "{Quote|Copy|Repeat} the sentence {about|with|that mentions} {X}.",
         "What does the text say about {X}?", "{Find|Show me} the sentence with {X}.")
WORDS = ("{Repeat|Say|Copy|Write}: {X}", "{Repeat after me|Say after me|Echo this|Copy these words}: {X}", "{Please say|Can you say|Say} \"{X}\".")


def sentences(count: int, random_source: random.Random) -> list[tuple[str, list[tuple[str, str]]]]:
    clauses = ClauseMaker(lambda: person_name(random_source), lambda: made_up_word(random_source), random_source)
    return [clauses.draw() for _ in range(count)]


def asked(template: str, subject: str, random_source: random.Random) -> str:
    return expand(template.replace("{X}", "\0"), random_source).replace("\0", subject)


def whole_text(random_source: random.Random) -> tuple[str, str, str]:
    passage = " ".join(sentence for sentence, _ in sentences(random_source.choice((1, 1, 2, 3)), random_source))
    return passage, expand(random_source.choice(WHOLE), random_source), passage


def quoted_sentence(random_source: random.Random) -> tuple[str, str, str]:
    drawn = [sentence for sentence, _ in sentences(random_source.choice((2, 3, 4)), random_source)]
    chosen = random_source.choice(drawn)
    rest = " ".join(sentence for sentence in drawn if sentence != chosen).lower()
    words = [word for word in chosen.rstrip(".").split()[1:] if len(word) > 3 and word.lower() not in rest]
    if not words:
        return quoted_sentence(random_source)
    return " ".join(drawn), asked(random_source.choice(QUOTE), random_source.choice(words), random_source), chosen


def several_questions(random_source: random.Random) -> tuple[str, str, str]:
    drawn = sentences(random_source.choice((2, 3, 4)), random_source)
    pairs = [random_source.choice(pairs) for _, pairs in drawn]
    random_source.shuffle(pairs)
    pairs = pairs[: random_source.randint(2, 4)]
    return (" ".join(sentence for sentence, _ in drawn), " ".join(question for question, _ in pairs),
            " ".join(from_text(answer) for _, answer in pairs))


def words_again(random_source: random.Random) -> dict:
    words = [random_source.choice((made_up_word(random_source), random_source.choice(NOUNS), str(random_source.randint(1, 9999))))
             for _ in range(random_source.randint(1, 9))]
    text = " ".join(words)
    return chat("passage", asked(random_source.choice(WORDS), text, random_source), text, SOURCE)


def question_after_question(random_source: random.Random) -> dict:
    """One text and a question a turn about it, every answer learned."""
    drawn = sentences(random_source.choice((2, 3, 4)), random_source)
    asked_for = [random_source.choice(pairs) for _, pairs in drawn for _ in range(2)]
    random_source.shuffle(asked_for)
    messages = [{"role": "context", "content": " ".join(sentence for sentence, _ in drawn)}]
    for question, answer in dict(asked_for[:5]).items():
        messages += [{"role": "user", "content": question}, {"role": "assistant", "content": from_text(answer)}]
    return {"scope": "passage", "source": SOURCE, "messages": messages, "learn_all": True}


def anything(random_source: random.Random) -> str:
    """A name, a thing or a number."""
    return random_source.choice((made_up_word, person_name, number, lambda source: source.choice(NOUNS), lambda source: source.choice(COLORS),
                                 lambda source: f"{source.choice(DESCRIPTIONS)} {source.choice(NOUNS)}"))(random_source)


LISTINGS = (("{key}: {value}", "\n"), ("{key} = {value}", "\n"), ("{key}: {value}", ", "), ("The {key} is {value}.", " "), ("{key} has {value}.", " "),
            ("{key} {value}", ", "))


def recall_drill(random_source: random.Random) -> dict:
    """A list of pairs, and the second half of each asked for in another order by its first half: looking up, without a question to understand."""
    keys = list(dict.fromkeys(random_source.choice((made_up_word(random_source), random_source.choice(NOUNS)))
                              for _ in range(random_source.randint(3, 9))))
    entries = [(key, anything(random_source)) for key in keys]
    form, separator = random_source.choice(LISTINGS)
    lines = [form.replace("{key}", key).replace("{value}", value) for key, value in entries]
    random_source.shuffle(entries)
    before, after = form.split(" {value}")
    pairs = []
    for key, value in entries:
        lead = separator.join(lines) + "\n" if not pairs else after + separator
        pairs.append([lead + before.replace("{key}", key), f" {value}"])
    return {"scope": "passage", "source": SOURCE, "pairs": pairs}


def repetition_drill(random_source: random.Random) -> dict:
    """Words in any order, once given and once or twice learned."""
    words = " ".join(anything(random_source) for _ in range(random_source.randint(2, 12)))
    mark = random_source.choice((":", "-", "Text:", "Again:", ">"))
    pairs = [[f"{mark} {words}\n{mark}", f" {words}"]]
    if random_source.random() < 0.5:
        pairs.append([f"\n{mark}", f" {words}"])
    return {"scope": "passage", "source": SOURCE, "pairs": pairs}


def copying_records(count: int, random_source: random.Random) -> list[dict]:
    """Drills, words after the user, one or several questions at a time, texts said again, and sentences found."""
    records = []
    for _ in range(count):
        draw = random_source.random()
        if draw < 0.85:
            made = (recall_drill if draw < 0.3 else repetition_drill if draw < 0.4 else words_again if draw < 0.45
                    else question_after_question)
            records.append(made(random_source))
            continue
        made = random_source.choice((whole_text, quoted_sentence, several_questions))
        passage, question, answer = made(random_source)
        messages = [*as_messages(passage, question, random_source), {"role": "assistant", "content": answer}]
        records.append({"scope": "passage", "source": SOURCE, "messages": messages})
    return records
