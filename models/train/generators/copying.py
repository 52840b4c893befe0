"""Answers that are copied at length: a text said again, one sentence of it, several questions at once.

One answer out of a passage gives fifteen tokens of practice in copying for sixty tokens read; these give fifty,
and what they teach is the same: find the place, and copy from it.
"""

import random
import re
from pathlib import Path

from corpus import read_source

from .clauses import COLORS, DESCRIPTIONS, NOUNS, ClauseMaker, number
from .passages import LONGEST_QUOTE, SOURCE, as_messages, coherent_text, from_text, made_up_word, person_name, sentences_of, written_text
from .phrasing import capitalise, chat, expand

WHOLE = ("{Repeat|Copy|Say again|Write out} the {whole |}text.", "{Repeat|Copy} {this|that} {text|passage}{ word for word|}.", "What does the text say?",
         "{Say|Write} that again, please.", "{Give me|Show me} the text again.")
QUOTE = ("Which sentence {mentions|contains|has|is about} {X}?", "{Quote|Copy|Repeat} the sentence {about|with|that mentions} {X}.",
         "What does the text say about {X}?", "{Find|Show me} the sentence with {X}.")
COMMON = set("about after again also although among another because been before being between both could does during each from have having here however into "
             "just made many more most much only other over same several should since some such than that their them then there these they this those through "
             "under until very were what when where which while will with would your".split())
WORDS = ("{Repeat|Say|Copy|Write}: {X}", "{Repeat after me|Say after me|Echo this|Copy these words}: {X}", "{Please say|Can you say|Say} \"{X}\".")


def sentences(count: int, random_source: random.Random) -> list[tuple[str, list[tuple[str, str]]]]:
    clauses = ClauseMaker(lambda: person_name(random_source), lambda: made_up_word(random_source), random_source)
    return [clauses.draw() for _ in range(count)]


def asked(template: str, subject: str, random_source: random.Random) -> str:
    return expand(template.replace("{X}", "\0"), random_source).replace("\0", subject)


def whole_text(random_source: random.Random) -> tuple[str, str, str]:
    passage = " ".join(sentence for sentence, _ in sentences(random_source.choice((1, 1, 2, 3)), random_source))
    return passage, expand(random_source.choice(WHOLE), random_source), passage


def telling_words(sentence: str, others: list[str]) -> tuple[list[str], list[str]]:
    """The longer words of a sentence in order, and those of them that no other sentence of the text has."""
    rest = set(re.findall(r"[a-z']+", " ".join(others).lower()))
    words = [word for word in re.findall(r"[A-Za-z0-9][A-Za-z0-9'-]*", sentence) if len(word) > 3 or word[0].isdigit()]
    words = [word for word in words if word.lower() not in COMMON]
    return words, [word for word in words if word.lower() not in rest]


def rough_question(sentence: str, others: list[str], random_source: random.Random) -> str | None:
    """A question in the words of a sentence: one word is left out and asked for, some of the others are named."""
    words, own = telling_words(sentence, others)
    if not own:
        return None
    if random_source.random() < 0.25 or len(words) < 3:
        return asked(random_source.choice(QUOTE), random_source.choice(own), random_source)
    left_out = random_source.choice(words)
    others_named = [word for word in words if word != left_out]
    named = random_source.sample(others_named, min(len(others_named), random_source.randint(2, 5)))
    if not set(named) & set(own):
        return None
    named.sort(key=sentence.index)
    if left_out[0].isdigit():
        lead = random_source.choice(("When did", "When was", "How many", "In which year", "How much", "What number"))
    elif left_out[0].isupper():
        lead = random_source.choice(("Who", "Who was", "Where is", "Where did", "What is", "Which", "Who did"))
    else:
        lead = random_source.choice(("What", "What did", "What is", "Which", "How", "How did", "Why did", "Where did", "Where does"))
    glue = random_source.choice((" ", " ", " the ", " of the "))
    return f"{lead}{random_source.choice((' ', ' the '))}{glue.join([' '.join(named[:2]), *named[2:]])}?"


def quoted_sentence(random_source: random.Random) -> tuple[str, str, str]:
    drawn = [sentence for sentence, _ in sentences(random_source.choice((2, 3, 4)), random_source)]
    chosen = random_source.choice(drawn)
    question = rough_question(chosen, [sentence for sentence in drawn if sentence != chosen], random_source)
    return (" ".join(drawn), question, from_text(chosen)) if question else quoted_sentence(random_source)


def natural_texts(data: Path, longest: int = 420) -> list[list[str]]:
    """Runs of two to five short sentences of encyclopedia and news texts, each of which can be quoted."""
    found = []
    for name in ("enwiki_intros", "factbook_text", "squad_dev_paragraphs"):
        for record in read_source(data, name):
            for paragraph in record["text"].split("\n"):
                run: list[str] = []
                for sentence in [*sentences_of(paragraph), ""]:
                    fits = (4 <= len(sentence.split()) <= LONGEST_QUOTE and sentence.isascii() and sentence[-1] in ".!?"
                            and not re.search(r"\b[A-Z]\.$", sentence))
                    if fits and len(run) < 5 and len(" ".join([*run, sentence])) <= longest:
                        run.append(sentence)
                        continue
                    if len(run) >= 2:
                        found.append(run)
                    run = [sentence] if fits else []
    return found


def words_again(random_source: random.Random) -> dict:
    words = [random_source.choice((made_up_word(random_source), random_source.choice(NOUNS), str(random_source.randint(1, 9999))))
             for _ in range(random_source.randint(1, 9))]
    text = " ".join(words)
    return chat("passage", asked(random_source.choice(WORDS), text, random_source), text, SOURCE)


def question_after_question(drawn: list[tuple[str, list[str]]], random_source: random.Random) -> dict | None:
    """One text, and a question a turn about one of its sentences, every answer learned."""
    passage = " ".join(sentence for sentence, _ in drawn)
    asked_for = [(question, sentence) for sentence, questions in drawn for question in questions]
    random_source.shuffle(asked_for)
    asked_for = list(dict(asked_for).items())[: random_source.choice((1, 3, 4, 5))]
    if not asked_for:
        return None
    messages = as_messages(passage, asked_for[0][0], random_source)
    for question, sentence in asked_for:
        if messages[-1]["role"] == "assistant":
            messages.append({"role": "user", "content": question})
        messages.append({"role": "assistant", "content": from_text(sentence)})
    return {"scope": "passage", "source": SOURCE, "messages": messages, "learn_all": True}


def about_clauses(random_source: random.Random) -> dict | None:
    drawn = sentences(random_source.choice((1, 2, 3, 4, 5)), random_source)
    return question_after_question([(sentence, [random_source.choice(pairs)[0] for _ in range(2)]) for sentence, pairs in drawn], random_source)


def about_natural_text(texts: list[list[str]], random_source: random.Random) -> dict | None:
    text = random_source.choice(texts)
    drawn = []
    for sentence in text:
        others = [other for other in text if other != sentence]
        questions = [rough_question(sentence, others, random_source) for _ in range(2)]
        drawn.append((sentence, [question for question in questions if question]))
    return question_after_question(drawn, random_source)


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


def copying_records(data: Path, count: int, random_source: random.Random) -> list[dict]:
    """Drills, words after the user, texts said again, and one or several questions about a text."""
    texts = natural_texts(data)
    records: list[dict] = []
    while len(records) < count:
        draw = random_source.random()
        if draw < 0.12:
            made = recall_drill if draw < 0.04 else repetition_drill if draw < 0.09 else words_again
            records.append(made(random_source))
        elif draw < 0.18:
            passage, question, answer = (whole_text if draw < 0.14 else quoted_sentence)(random_source)
            messages = [*as_messages(passage, question, random_source), {"role": "assistant", "content": answer}]
            records.append({"scope": "passage", "source": SOURCE, "messages": messages})
        else:
            record = (about_clauses(random_source) if draw < 0.28 else about_natural_text(texts, random_source) if draw < 0.45
                      else question_after_question(written_text(random_source) if draw < 0.65 else coherent_text(random_source)[0], random_source))
            if record:
                records.append(record)
    return records
