"""Facts about countries, US states, elements and words, drawn from the shared tables in many wordings."""

import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from corpus import read_source

from .fact_questions import (
    CAPITAL_QUESTIONS,
    CAPITAL_REVERSE,
    CONTINENT_QUESTIONS,
    CURRENCY_QUESTIONS,
    LANGUAGE_QUESTIONS,
    MEANING_QUESTIONS,
    NATIONALITY_QUESTIONS,
    NUMBER_QUESTIONS,
    NUMBER_REVERSE,
    OPPOSITE_QUESTIONS,
    STATE_OF_MATTER,
    STATE_REVERSE,
    SYMBOL_QUESTIONS,
    SYMBOL_REVERSE,
    SYNONYM_QUESTIONS,
)
from .phrasing import capitalise, chat, expand, vary
from .word_meanings import MEANINGS

CORRECTIONS = {"Chisinau in Romanian": "Chisinau", "Washington": "Washington, D.C."}

SYNONYMS = """
happy=glad big=large small=little fast=quick begin=start end=finish smart=clever angry=mad sad=unhappy beautiful=pretty
funny=amusing scared=afraid tired=sleepy hard=difficult easy=simple rich=wealthy sick=ill strange=odd brave=courageous
quiet=silent loud=noisy kind=nice buy=purchase help=assist fix=repair look=see speak=talk shout=yell jump=leap cold=chilly
hot=warm correct=right wrong=incorrect gift=present house=home road=street stone=rock boat=ship child=kid job=work
answer=reply ask=inquire choose=pick close=shut build=make allow=let hurry=rush keep=hold cry=weep laugh=giggle walk=stroll
huge=enormous tiny=small old=ancient new=modern clean=tidy dirty=messy delicious=tasty famous=well-known honest=truthful
important=major idea=thought joy=happiness fear=fright danger=risk friend=pal story=tale picture=image present=gift
quick=fast large=big glad=happy start=begin finish=end clever=smart sleepy=tired difficult=hard simple=easy wealthy=rich
ill=sick odd=strange silent=quiet noisy=loud assist=help repair=fix leap=jump enormous=huge rapid=fast error=mistake
mistake=error calm=peaceful evil=bad excellent=great wonderful=great terrible=awful awful=terrible perhaps=maybe often=frequently
under=below below=under near=close forest=woods shop=store trash=garbage doctor=physician student=pupil teacher=instructor
car=automobile couch=sofa film=movie trip=journey journey=trip hide=conceal show=display receive=get need=require
"""

# where the given part of an answer ends
STATED = re.compile(r"\b(?:is in|is an?|is|are|use|means|has atomic number)\b")


@dataclass
class FactTables:
    """What the shared tables say; every value is the sentence to answer with, or the bare fact."""

    capitals: dict[str, str] = field(default_factory=dict)
    state_capitals: dict[str, str] = field(default_factory=dict)
    continents: dict[str, str] = field(default_factory=dict)
    currencies: dict[str, str] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    nationalities: dict[str, str] = field(default_factory=dict)
    symbols: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    states_of_matter: dict[str, str] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    synonyms: dict[str, str] = field(default_factory=dict)
    opposites: dict[str, str] = field(default_factory=dict)


def question_and_answer(record: dict) -> tuple[str, str]:
    return record["messages"][0]["content"], record["messages"][-1]["content"]


def common_words(data: Path, most: int) -> list[str]:
    """Lower-case words of the children's stories by how often they stand there."""
    counts: dict[str, int] = defaultdict(int)
    for record in read_source(data, "tinystories"):
        for word in re.findall(r"\b[a-z]{4,}\b", record["text"]):
            counts[word] += 1
    return sorted(counts, key=lambda word: (-counts[word], word))[:most]


def read_countries(data: Path, tables: FactTables) -> None:
    states = set()
    capitals = {}
    for record in read_source(data, "country_facts"):
        question, answer = question_and_answer(record)
        if match := re.fullmatch(r"Which US state has (.+) as its capital\?", question):
            states.add(answer.removesuffix(".").split(" is the capital of ")[1])
        elif match := re.fullmatch(r"The capital of (.+) is (.+)\.", answer):
            capitals[match[1]] = CORRECTIONS.get(match[2], match[2])
        elif match := re.fullmatch(r"The nationality of people from (.+) is (.+)\.", answer):
            tables.nationalities[match[1]] = match[2]
        elif match := re.fullmatch(r"People in (.+) use (.+)\.", answer):
            tables.currencies[match[1]] = answer
        elif match := re.fullmatch(r"The main languages? of (.+) (?:is|are) (.+)\.", answer):
            tables.languages[match[1]] = answer
        elif match := re.fullmatch(r"(.+) is in (Africa|Asia|Europe|North America|South America|Oceania)\.", answer):
            tables.continents[match[1]] = match[2]
    tables.state_capitals = {name: capitals[name] for name in sorted(states) if name in capitals}
    tables.capitals = {name: city for name, city in sorted(capitals.items())
                       if name not in states and name != "Hong Kong" and len(city) < 26 and " (" not in city and ";" not in city}
    for table in (tables.continents, tables.currencies, tables.languages, tables.nationalities):
        for name in [name for name in table if name not in tables.capitals]:
            del table[name]


def read_elements(data: Path, tables: FactTables) -> None:
    for record in read_source(data, "element_facts"):
        question, answer = question_and_answer(record)
        if match := re.fullmatch(r"The symbol of (.+) is (.+)\.", answer):
            tables.symbols[match[1]] = match[2]
        elif match := re.fullmatch(r"The atomic number of (.+) is (\d+)\.", answer):
            tables.numbers[match[1]] = match[2]
        elif match := re.fullmatch(r"(.+) is a (solid|liquid|gas) at room temperature\.", answer):
            tables.states_of_matter[match[1].lower()] = match[2]


def read_words(data: Path, tables: FactTables) -> None:
    """Meanings, synonyms and opposites of a few hundred common words; the tables' own meanings are often of a rare sense."""
    common = set(common_words(data, 2500))
    frequent = common_words(data, 1100)
    synonyms = {}
    for record in read_source(data, "wordnet_definitions"):
        question, answer = question_and_answer(record)
        if match := re.fullmatch(r'The opposite of (.+) is (.+)\.', answer):
            if match[1].strip('"') in frequent and match[2].strip('"') in common:
                tables.opposites.setdefault(match[1].strip('"'), match[2].strip('"'))
        elif match := re.fullmatch(r'Another word for "(.+)" is "(.+)"\.', answer):
            if match[1] in common and match[2] in common:
                synonyms.setdefault(match[1], match[2])
        elif match := re.fullmatch(r'Some synonyms for "(.+?)" are "(.+?)".*\.', answer):
            if match[1] in common and match[2] in common:
                synonyms.setdefault(match[1], match[2])
    for record in read_source(data, "synth_words"):
        question, answer = question_and_answer(record)
        if match := re.fullmatch(r'The opposite of "?(\w+)"? is "?(\w+)"?\.', answer):
            tables.opposites[match[1]] = match[2]
    tables.synonyms = dict(sorted(synonyms.items()))
    for pair in SYNONYMS.split():
        word, other = pair.split("=")
        tables.synonyms[word] = other
    tables.meanings = {word: f'"{capitalise(word)}" means {meaning}.' for word, meaning in MEANINGS.items()}


def read_tables(data: Path) -> FactTables:
    """Reads everything the fact questions need."""
    tables = FactTables()
    read_countries(data, tables)
    read_elements(data, tables)
    read_words(data, tables)
    return tables


WELL_KNOWN = set("""
France Germany Italy Spain Portugal Poland Hungary Greece Austria Switzerland Belgium Denmark Norway Sweden Finland Iceland
Ireland Russia Ukraine Turkey Egypt Morocco Kenya Nigeria Ghana Ethiopia India Pakistan Bangladesh China Japan Thailand Vietnam
Indonesia Malaysia Australia Canada Mexico Cuba Brazil Argentina Chile Peru Colombia Venezuela Israel Iran Iraq Romania Bulgaria
Croatia Serbia California Texas Florida Ohio Alaska Hawaii Arizona Colorado Georgia Michigan
hydrogen helium lithium carbon nitrogen oxygen fluorine neon sodium magnesium aluminium silicon phosphorus sulfur chlorine argon
potassium calcium titanium chromium manganese iron cobalt nickel copper zinc bromine krypton silver tin iodine xenon barium tungsten
platinum gold mercury lead radium uranium plutonium arsenic
""".split()) | {"the United States", "the United Kingdom", "the Netherlands", "South Africa", "South Korea", "New Zealand",
                "Saudi Arabia", "Czechia", "New York", "the Philippines"}


def is_well_known(answer: str) -> bool:
    """Whether an answer is about one of the countries, states or elements that people ask for most."""
    return any(re.search(rf"\b{name}\b", answer, re.IGNORECASE) for name in WELL_KNOWN)


def relations(tables: FactTables):
    """Yields (templates, asked about, answer, weight) for every fact."""
    for name, city in tables.capitals.items():
        known = 2 if name in tables.nationalities else 1
        yield CAPITAL_QUESTIONS, name, f"The capital of {name} is {city.removesuffix('.')}.", 3 * known
        yield CAPITAL_REVERSE, city, f"{city} is the capital of {name}.", 2 * known
    for name, city in tables.state_capitals.items():
        yield CAPITAL_QUESTIONS, name, f"The capital of {name} is {city}.", 4
        yield STATE_REVERSE, city, f"{city} is the capital of {name}.", 4
    for name, continent in tables.continents.items():
        yield CONTINENT_QUESTIONS, name, capitalise(f"{name} is in {continent}."), 3
    for name, answer in tables.currencies.items():
        yield CURRENCY_QUESTIONS, name, answer, 3
    for name, answer in tables.languages.items():
        yield LANGUAGE_QUESTIONS, name, answer, 3
    for name, people in tables.nationalities.items():
        yield NATIONALITY_QUESTIONS, name, f"People from {name} are {people}.", 2
    for name, symbol in tables.symbols.items():
        yield SYMBOL_QUESTIONS, name, f"The chemical symbol for {name} is {symbol}.", 4
        yield SYMBOL_REVERSE, symbol, f"{symbol} is the symbol for {name}.", 4
    for name, number in tables.numbers.items():
        yield NUMBER_QUESTIONS, name, f"The atomic number of {name} is {number}.", 3
        yield NUMBER_REVERSE, number, f"{capitalise(name)} has atomic number {number}.", 4
    for name, state in tables.states_of_matter.items():
        yield STATE_OF_MATTER, name, f"{capitalise(name)} is a {state} at room temperature.", 1
    for word, answer in tables.meanings.items():
        yield MEANING_QUESTIONS, word, answer, 10
    for word, other in tables.synonyms.items():
        yield SYNONYM_QUESTIONS, word, f'Another word for "{word}" is "{other}".', 6
    for word, other in tables.opposites.items():
        yield OPPOSITE_QUESTIONS, word, f"The opposite of {word} is {other}.", 6


def fact_records(tables: FactTables, count: int, random_source: random.Random) -> list[dict]:
    """Draws `count` questions; well-known relations come more often."""
    known = list(relations(tables))
    weights = [2 * weight if is_well_known(answer) else weight for _, _, answer, weight in known]
    chosen = random_source.choices(known, weights, k=count)
    records = []
    for templates, asked, answer, _ in chosen:
        template = random_source.choice(templates).replace("{X}", asked).replace("{Y}", asked)
        question = capitalise(expand(template.replace("X's", asked + "'s"), random_source))
        if question.startswith(("Tell", "Give", "Name", "Can you tell me which")):
            question = question.rstrip("?.") + "."
        records.append(chat("fact", vary(question, random_source), answer, "country, element and word tables"))
    return records


def drill_parts(asked: str, answer: str) -> tuple[str, str, str]:
    """An answer as given, learned and given again: what is asked about stands in one of the given parts, the fact is the rest."""
    place = answer.lower().index(asked.lower())
    stated = STATED.search(answer, place if answer.startswith("The ") else 0)
    if place < stated.end():
        return answer[: stated.end()], answer[stated.end() :], ""
    return "", answer[: stated.start() - 1], answer[stated.start() - 1 :]


def fact_drills(tables: FactTables, count: int, random_source: random.Random) -> list[dict]:
    """Lists of answers, what is asked about given and the fact learned: the most practice for the fewest tokens."""
    known = [(asked, answer, weight) for _, asked, answer, weight in relations(tables) if asked.lower() in answer.lower() and STATED.search(answer)]
    weights = [2 * weight if is_well_known(answer) else weight for _, answer, weight in known]
    records = []
    for _ in range(count):
        pairs, behind = [], ""
        for asked, answer, _ in random_source.choices(known, weights, k=random_source.randint(5, 9)):
            before, fact, after = drill_parts(asked, answer)
            pairs.append([f"{behind}{before}", fact])
            behind = f"{after}\n"
        records.append({"scope": "fact", "source": "country, element and word tables", "pairs": [*pairs, [behind.rstrip(), ""]]})
    return records
