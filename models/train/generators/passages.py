"""Questions answered by copying from a given text, and some whose answer is not in it."""

import random
import re
from pathlib import Path

from corpus import read_source

from . import passage_sentences
from .biography_texts import BIOGRAPHY_TEXTS
from .clauses import ClauseMaker
from .event_texts import EVENT_TEXTS
from .everyday_sentences import EVERYDAY
from .informative_sentences import INFORMATIVE
from .everyday_texts import EVERYDAY_TEXTS
from .informative_texts import INFORMATIVE_TEXTS
from .leisure_texts import LEISURE_TEXTS
from .nature_texts import NATURE_TEXTS
from .notice_texts import NOTICE_TEXTS
from .passage_sentences import WORDS
from .person_texts import PERSON_TEXTS
from .phrasing import capitalise, expand
from .place_texts import PLACE_TEXTS
from .practical_texts import PRACTICAL_TEXTS
from .work_texts import WORK_TEXTS

SOURCE = "program-made passages"
SENTENCES = (*passage_sentences.SENTENCES, *EVERYDAY, *INFORMATIVE)
TEXTS = (*BIOGRAPHY_TEXTS, *EVENT_TEXTS, *EVERYDAY_TEXTS, *INFORMATIVE_TEXTS, *LEISURE_TEXTS, *NATURE_TEXTS,
         *NOTICE_TEXTS, *PERSON_TEXTS, *PLACE_TEXTS, *PRACTICAL_TEXTS, *WORK_TEXTS)
NOT_IN_TEXT = "That is not in the text."


LONGEST_QUOTE = 17  # words


def from_text(sentence: str) -> str:
    """The sentence of the text that answers. With a space before it, so that its tokens are those of the text: copying needs no spelling.

    A whole sentence is found by the words it shares with the question, and copied from its start: a small model learns that, where it
    never learned to cut out a name. It also is three times the practice in copying for the same text read.
    """
    return f"The text says: {sentence}"


def sentences_of(text: str) -> list[str]:
    return re.split(r"(?<=[.!?]) (?=[A-Z0-9\"'])", text)


def sentence_with(answer: str, told: str) -> str | None:
    """The sentence of `told` that holds `answer`, unless it is too long to be quoted."""
    for sentence in sentences_of(told):
        if answer in sentence or capitalise(answer) in sentence:
            return sentence if len(sentence.split()) <= LONGEST_QUOTE else None
    return None


SYLLABLES = ("ba be bo da del den do el fa fen ga gor ha hel il ja ka kel lan lor ma mar mi na nel nor or pa pel ra ren ro sa sel "
             "sol ta tar tem to va vel ven vi wal wen yor za zel").split()
FIRST_NAMES = ("Anna Ben Clara David Elena Felix Greta Hugo Ida Jonas Karin Lukas Maria Nils Olga Peter Rosa Simon Tessa Viktor "
               "Amir Leila Kenji Yuki Chen Mei Kofi Ama Priya Arjun Carlos Lucia Pablo Ines Omar Nadia Ivan Petra Tom Emma").split()
JOBS = "baker teacher doctor farmer painter pilot nurse carpenter singer engineer gardener writer sailor cook librarian tailor".split()
ANIMALS = "dog cat horse parrot rabbit goat turtle donkey hamster pony".split()
COLORS = "red blue green yellow white black brown orange purple grey pink silver".split()
THINGS = "bicycle boat car house coat lamp clock chair guitar camera hat door tent piano umbrella radio".split()
FOODS = "bread soup cheese apples rice fish honey cake pasta tea pears nuts berries salad".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
MATERIALS = "wood stone glass steel clay paper silver copper wool cotton leather marble".split()
PLACES = "garden kitchen harbour library market school station park museum office church workshop".split()


def made_up_word(random_source: random.Random) -> str:
    return "".join(random_source.choice(SYLLABLES) for _ in range(random_source.randint(2, 3))).capitalize()


def number_of(random_source: random.Random, unit: str, highest: int, decimals: bool = True) -> str:
    """A number with its unit."""
    if decimals and random_source.random() < 0.35:
        return f"{random_source.randint(1, highest)}.{random_source.randint(1, 9)} {unit}"
    return f"{random_source.randint(2, highest)} {unit}"


def falling(random_source: random.Random, lowest: int, highest: int) -> list[int]:
    """Two different numbers, the larger one first."""
    return sorted(random_source.sample(range(lowest, highest), 2), reverse=True)


def duration(random_source: random.Random, units: str) -> str:
    count = random_source.choice((str(random_source.randint(2, 60)), random_source.choice(WORDS["NW"])))
    return f"{count} {random_source.choice(units.split())}"


def draw_values(random_source: random.Random) -> dict[str, str]:
    """Fresh names, numbers and things for one passage."""
    pick, integer = random_source.choice, random_source.randint
    first, second, third = random_source.sample(FIRST_NAMES, 3)
    number = str(pick((integer(2, 99), integer(100, 9000))))
    names = set()
    while len(names) < 17:
        names.add(made_up_word(random_source))
    name = iter(random_source.sample(sorted(names), 17)).__next__
    early, late = sorted(random_source.sample(range(6 * 12, 24 * 12), 2))
    day, other_day = random_source.sample(DAYS, 2)
    weather, other_weather = random_source.sample(WORDS["WEATHER"], 2)
    key, other_key = random_source.sample(WORDS["KEY"], 2)
    price, lower_price = falling(random_source, 2, pick((30, 200, 2000)))
    percent, lower_percent = falling(random_source, 2, 100)
    speed, lower_speed = falling(random_source, 5, 220)
    currency, cents = pick(("euros", "dollars", "pounds", "crowns", "francs")), pick(("", "", ".50", ".80", ".25"))
    speed_unit = pick(("kilometres an hour", "km/h", "miles an hour"))
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    values = {mark: pick(words) for mark, words in WORDS.items()}
    values.update({
        "A": f"{first} {made_up_word(random_source)}" if random_source.random() < 0.5 else first, "B": second, "D": third,
        "TOWN": name(), "RIVER": name(), "FIRM": name(), "TOWNB": name(), "FIRMB": name(), "COUNTRY": name(), "COUNTRYB": name(),
        "TEAM": name(), "TEAMB": name(), "NAME": name(), "NAMEB": name(), "SURNAME": name(), "PETNAME": name(),
        "STREET": f"{name()} {pick(('Street', 'Lane', 'Road', 'Square', 'Avenue', 'Alley'))}", "ELEMENT": f"{name()}ium",
        "HOTEL": f"{pick(('Hotel', 'Inn', 'Guesthouse'))} {name()}",
        "BOOK": f"The {pick((*COLORS, *MATERIALS)).capitalize()} {pick((*THINGS, *PLACES)).capitalize()}",
        "JOB": pick(JOBS), "PET": pick(ANIMALS), "COLOR": pick(COLORS), "THING": pick(THINGS), "FOOD": pick(FOODS),
        "DAY": day, "DAYB": other_day, "MONTH": pick(MONTHS), "YEAR": str(integer(1700, 2023)), "N": number,
        "DATE": pick((f"{integer(1, 30)} {pick(MONTHS)}", f"{pick(MONTHS)} {integer(1, 30)}")),
        "HOUR": str(integer(1, 12)), "STUFF": pick(MATERIALS), "PLACE": pick(PLACES), "M": str(integer(2, 60)), "AGE": str(integer(4, 60)),
        "TIME": f"{early // 12}:{early % 12 * 5:02}", "TIMEB": f"{late // 12}:{late % 12 * 5:02}",
        "WEATHER": weather, "WEATHERB": other_weather, "KEY": key, "KEYB": other_key,
        "PRICE": f"{price}{cents} {currency}", "PRICEB": f"{lower_price}{cents} {currency}",
        "PERCENT": f"{percent} percent", "PERCENTB": f"{lower_percent} percent",
        "SPEED": f"{speed} {speed_unit}", "SPEEDB": f"{lower_speed} {speed_unit}",
        "SHORT": duration(random_source, "minutes minutes hours"), "SHORTB": duration(random_source, "minutes hours"),
        "LONG": duration(random_source, "days weeks months years"), "DURATION": duration(random_source, "minutes hours days weeks months"),
        "CODE": f"{pick(letters)}{pick(letters)}{integer(10, 999)}", "GATE": f"{pick(letters)}{integer(1, 60)}", "CLASS": f"{integer(1, 12)}{pick('abcd')}",
        "VERSION": f"{integer(0, 12)}.{integer(0, 20)}{pick(('', f'.{integer(0, 9)}'))}", "DECIMAL": f"{integer(0, 60)}.{integer(1, 99)}",
        "WEIGHT": number_of(random_source, pick(("kilograms", "kg", "grams", "tonnes", "pounds")), 90), "LINE": str(integer(2, 99)), "DEG": str(integer(10, 25) * 10),
        "DIST": number_of(random_source, pick(("kilometres", "km", "miles")), 600), "LENGTH": number_of(random_source, pick(("metres", "feet")), 90),
        "TEMP": number_of(random_source, "degrees", 35, decimals=False), "SCORE": f"{integer(2, 7)}-{integer(0, 1)}", "PORT": str(integer(1024, 9999)),
        "PHONE": f"{integer(200, 999)} {integer(1000, 9999)}", "USER": f"{made_up_word(random_source).lower()}{integer(1, 99)}",
        "EMAIL": f"{pick(('info', 'help', 'office', first.lower()))}@{made_up_word(random_source).lower()}.{pick(('org', 'com', 'net'))}",
    })
    return values


MARK = re.compile(r"\[([A-Z]+)\]")
# marks whose values answer the same sort of question
KINDS = {"HOUR": "TIME", "DEG": "N", "B": "PERSON", "A": "PERSON", "D": "PERSON", "SURNAME": "PERSON", "SHORT": "DURATION", "LONG": "DURATION", "INTERVAL": "DURATION",
         "NW": "N", "M": "N", "AGE": "N", "LENGTH": "DIST", "PRICE": "N", "DATE": "DAY", "MONTH": "DAY", "YEAR": "DAY", "PORT": "N", "FIRM": "NAME",
         "TEAM": "PERSON", "ROLE": "JOB", "COUNTRY": "TOWN", "PLACE": "TOWN", "BUILDING": "TOWN", "STREET": "TOWN", "ROOM": "TOWN", "HOTEL": "TOWN"}


def marks_in(text: str) -> set[str]:
    """The marks of `text`, with one name for two of a sort."""
    return {mark if len(mark) == 1 else mark.removesuffix("B") for mark in MARK.findall(text)}


def kinds_in(text: str) -> set[str]:
    return {KINDS.get(mark, mark) for mark in marks_in(text)}


def fill(template: str, values: dict[str, str]) -> str:
    text = MARK.sub(lambda match: values[match[1]], template)
    return re.sub(r"(\ba|^A) (?=[aeio]|8|11\b|18\b|u[^ns])", r"\1n ", text)


def program_made_passage(random_source: random.Random) -> tuple[str, str, str]:
    """A text of one to five sentences, a question about one of them, and the answer."""
    values = draw_values(random_source)
    other = draw_values(random_source)
    shared = random_source.choice((set(), {"A", "B", "TOWN", "FIRM"}))
    other.update({mark: values[mark] for mark in shared})
    about, *rest = random_source.sample(SENTENCES, random_source.randint(1, 5))
    template, questions = about
    question, answer = random_source.choice(questions)
    question = expand(question, random_source)
    asked = marks_in(question)
    # a question that names nothing, or somebody who is in other sentences too, must have one possible answer in the text
    rest = [entry for entry in rest if not kinds_in(answer) & kinds_in(entry[0]) or asked and not asked & shared & marks_in(entry[0])]
    told = fill(expand(template, random_source), values)
    question, answer = capitalise(fill(question, values)), fill(answer, values)
    quoted = sentence_with(answer, capitalise(told))
    if quoted is None:
        return program_made_passage(random_source)
    sentences = [capitalise(fill(expand(entry[0], random_source), other)) for entry in rest]
    sentences.insert(random_source.randint(0, len(sentences)), capitalise(told))
    passage = " ".join(sentences)
    if random_source.random() < 0.05:
        missing = missing_question([about, *rest], random_source)
        if missing:
            return passage, capitalise(fill(missing, values)), NOT_IN_TEXT
    return passage, question, from_text(quoted)


def written_text(random_source: random.Random) -> list[tuple[str, list[str]]]:
    """One to four sentences, each about other names, and the questions that each answers."""
    entries = random_source.sample(SENTENCES, random_source.randint(1, 4))
    told = []
    for template, pairs in entries:
        values = draw_values(random_source)
        sentences = {sentence: [] for sentence in sentences_of(capitalise(fill(expand(template, random_source), values)))}
        others = set().union(*(kinds_in(entry[0]) for entry in entries if entry[0] != template))
        for question, answer in random_source.sample(pairs, min(2, len(pairs))):
            question = expand(question, random_source)
            quoted = sentence_with(fill(answer, values), " ".join(sentences))
            if quoted and (marks_in(question) or not kinds_in(answer) & others):
                sentences[quoted].append(capitalise(fill(question, values)))
        told.extend(sentences.items())
    return told


def coherent_text(random_source: random.Random) -> tuple[list[tuple[str, list[str]]], list[str]]:
    """Sentences about one subject with the questions that each answers, and questions that the text leaves open.

    All sentences share the subject, so a question finds its sentence by what it asks, not by its topic.
    """
    text = random_source.choice(TEXTS)
    values = draw_values(random_source)
    kept = [0, *sorted(random_source.sample(range(1, len(text)), random_source.randint(2, len(text) - 1)))]
    told, missing = [], []
    for index, (template, pairs) in enumerate(text):
        questions = [capitalise(fill(expand(question, random_source), values)) for question, _ in random_source.sample(pairs, min(2, len(pairs)))]
        sentence = capitalise(fill(expand(template, random_source), values))
        if index not in kept:
            missing.extend(questions[:1])
        elif len(sentences_of(sentence)) == 1:
            told.append((sentence, questions if len(sentence.split()) <= LONGEST_QUOTE else []))
        else:
            told.append((sentence, []))
    return told, missing


def passage_of_one_subject(random_source: random.Random) -> tuple[str, str, str]:
    told, missing = coherent_text(random_source)
    passage = " ".join(sentence for sentence, _ in told)
    if missing and random_source.random() < 0.05:
        return passage, random_source.choice(missing), NOT_IN_TEXT
    asked = [(question, sentence) for sentence, questions in told for question in questions]
    if not asked:
        return passage_of_one_subject(random_source)
    question, sentence = random_source.choice(asked)
    return passage, question, from_text(sentence)


def missing_question(present: list[tuple], random_source: random.Random) -> str | None:
    """A question about another sentence that none of those present answers."""
    question, answer = random_source.choice(random_source.choice([entry for entry in SENTENCES if entry not in present])[1])
    question = expand(question, random_source)
    asked = marks_in(question)
    near = present if not asked else [entry for entry in present if asked & marks_in(entry[0])]
    return None if any(kinds_in(answer) & kinds_in(entry[0]) for entry in near) else question


def person_name(random_source: random.Random) -> str:
    first = random_source.choice(FIRST_NAMES)
    return f"{first} {made_up_word(random_source)}" if random_source.random() < 0.6 else first


def clause_passage(random_source: random.Random) -> tuple[str, str, str]:
    """One to four sentences about anything, a question about one of them, and that sentence."""
    clauses = ClauseMaker(lambda: person_name(random_source), lambda: made_up_word(random_source), random_source)
    drawn = [clauses.draw() for _ in range(random_source.choice((1, 2, 2, 3, 4)))]
    passage = " ".join(sentence for sentence, _ in drawn)
    sentence, pairs = random_source.choice(drawn)
    if random_source.random() < 0.05:
        return passage, random_source.choice(clauses.draw()[1])[0], NOT_IN_TEXT
    return passage, random_source.choice(pairs)[0], from_text(sentence)


def squad_passages(data: Path, longest: int = 420) -> list[tuple[str, str, str]]:
    """SQuAD questions with only the sentences around the answer, so that they fit short rows."""
    found = []
    for record in read_source(data, "squad_dev_explore"):
        passage, _, question = record["messages"][0]["content"].rpartition("\n\n")
        answer = record["messages"][-1]["content"]
        bare = answer.removesuffix(".")
        if passage.lower().count(bare.lower()) != 1 or len(bare) > 60:
            continue
        sentences = sentences_of(passage)
        place = next((i for i, s in enumerate(sentences) if bare.lower() in s.lower()), None)
        if place is None or len(sentences[place].split()) > LONGEST_QUOTE + 5:
            continue
        quoted = sentences[place]
        kept = sentences[place]
        for neighbour in (place - 1, place + 1):
            if 0 <= neighbour < len(sentences) and len(kept) + len(sentences[neighbour]) < longest:
                kept = f"{sentences[neighbour]} {kept}" if neighbour < place else f"{kept} {sentences[neighbour]}"
        if len(kept) <= longest:
            found.append((kept, question, from_text(quoted)))
    return found


def as_messages(passage: str, question: str, random_source: random.Random) -> list[dict]:
    """The ways a text can come with a question: as context, before it, or after it."""
    draw = random_source.random()
    if draw < 0.12:
        return [{"role": "context", "content": passage}, {"role": "user", "content": question}]
    if draw < 0.45:
        text = f"{passage}\n\n{question}"
    elif draw < 0.65:
        text = f"{random_source.choice(('Text', 'Passage', 'Context'))}: {passage}\n\nQuestion: {question}"
    elif draw < 0.83:
        text = f"{random_source.choice(('Read this text', 'Here is a text', 'Answer from this text'))}: {passage}\n{question}"
    else:
        text = f"{question}\n\n{passage}"
    return [{"role": "user", "content": text}]


def passage_records(data: Path, count: int, random_source: random.Random) -> list[dict]:
    """Half texts about one subject, a third sentences about several, the rest free sentences and SQuAD."""
    squad = squad_passages(data)
    records = []
    for _ in range(count):
        draw = random_source.random()
        if draw < 0.12:
            source, (passage, question, answer) = "squad_dev_explore", random_source.choice(squad)
        else:
            made = clause_passage if draw < 0.18 else program_made_passage if draw < 0.52 else passage_of_one_subject
            source, (passage, question, answer) = SOURCE, made(random_source)
        messages = as_messages(passage, question, random_source)
        records.append({"scope": "passage", "source": source,
                        "messages": [*messages, {"role": "assistant", "content": answer}]})
    return records
