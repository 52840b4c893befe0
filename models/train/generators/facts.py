"""Facts about countries, US states, elements and words, drawn from the shared tables in many wordings."""

import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from corpus import read_source

from .phrasing import capitalise, chat, expand, vary

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

CAPITAL_QUESTIONS = (
    "{What is|What's|Tell me|Give me|Name} the capital {|city} of {X}?",
    "{Which|What} city is {X's capital|the capital of {X}}?",
    "What is {X}'s capital {|city}?",
    "{X} capital", "capital of {X}", "{X}'s capital?",
    "{Do you know|Can you tell me|Could you tell me} {the capital of {X}|what the capital of {X} is}?",
    "{Where is the government of {X}|What is the seat of government of {X}}?",
    "The capital of {X} is {what|which city}?",
    "{Which|What} city is the {capital|capital city|seat of government} {of|in} {X}?",
    "{Name|Tell me|Say|Give me|Write} {the capital of {X}|X's capital|X's capital city|the capital city of {X}}.", "{what's|whats|what is} the capital of {X}",
    "{What|Which} {is|would be} the capital city of {X}?", "{Hi|Hey|So}, {what is|what's} the capital {|city }of {X}?",
    "{X}: {capital|what is the capital|which capital}?",
    "{I need|I want to know|I'd like to know|Please tell me|I forgot} {the capital of {X}|X's capital|what the capital of {X} is}.",
    "{Where|In what city|In which city} {does the government of {X} sit|is the government of {X}|is the capital of {X}}?",
    "{What|Which} {city|town} {serves as|is known as|acts as} the capital of {X}?", "{What|Which} capital {does {X} have|belongs to {X}}?",
    "{capital|capital city} {of|in|for} {X}{?| please|}", "{Could|Can|Would} you {name|tell me|give me} {X's capital|the capital of {X}|the capital city of {X}}?",
)
CAPITAL_REVERSE = (
    "{Which|What} country has {Y} as its capital?",
    "{Y} is the capital of {which|what} country?",
    "{Of which country is|What country is} {Y} the capital {|of}?",
    "{Y} is the capital {|city }of {what|which country}?", "{What|Which} country is {Y} the capital {|city }of?",
    "{Whose capital is|What country has the capital|In which country is the capital} {Y}?",
    "{Name|Tell me} the country {whose capital is|with the capital|that has the capital} {Y}.", "{which|what} country has the capital {Y}",
    "{What|Which} {nation|country} {has|uses} {Y} as {its|the} {capital|capital city|seat of government}?", "{Y} is the capital of{| which country| what country}?",
)
STATE_REVERSE = (
    "{Which|What} {US |}state has {Y} as its capital?",
    "{Y} is the capital of {which|what} {US |}state?",
    "{What|Which} {US |American |}state is {Y} the capital of?", "{Name|Tell me} the {US |}state {whose capital is|with the capital} {Y}.",
    "{Y} is the capital of {which|what} {American |US |}state{?|}", "{In|Of} {which|what} {US |}state is {Y} the capital?",
    "{which|what} {us |}state has the capital {Y}",
)
CONTINENT_QUESTIONS = (
    "{Which|What} continent is {X} {in|on|part of}?",
    "{On|In} {which|what} continent is {X}?",
    "Where is {X}?", "Where {in the world |}is {X} {located|found}?",
    "{What|Which} part of the world is {X} in?",
    "{Tell me|Can you tell me} {which|what} continent {X} is {in|on}.",
    "{What|Which} continent {does {X} belong to|is {X} located in|is {X} found on|is {X} a part of|do you find {X} on}?",
    "{Name|Tell me|Give me|Say} {the continent of {X}|X's continent|the continent where {X} is}.", "{what|which} continent is {X} in",
    "{X} is {in|on} {which|what} continent?", "{X} is {in|on} what part of the world?", "{continent of {X}|{X} continent|where is {X}}{|?}",
    "{Do you know|Can you tell me|Could you tell me|I want to know|Please tell me} {where {X} is|on which continent {X} is|which continent {X} belongs to}{|?}",
    "{Where|In which part of the world|On which continent} {do I find|can I find|would I find|does one find} {X}?",
    "{Where|On what continent} {does {X} lie|is {X} situated}?", "{Hi|Hey|So}, where is {X}?",
)
CURRENCY_QUESTIONS = (
    "{What is|What's|Tell me|Name} the currency {of|in} {X}?",
    "{What|Which} {money|currency} {do people use|is used|do they use} in {X}?",
    "{What|Which} currency does {X} {use|have}?",
    "How do {people|you} pay in {X}?", "currency of {X}", "What is {X}'s currency?",
    "{What|Which} {money|currency} do I need {in|for a trip to} {X}?",
    "{What|Which} {currency|money|kind of money} is {used|spent|accepted|common|official} in {X}?",
    "{What|Which} currency {do they have|is there|do people have} in {X}?", "{what's|whats|what is} the {currency|money} {of|in} {X}",
    "{Name|Tell me|Give me|Say} {X's currency|the currency of {X}|the money used in {X}}.", "{X} {currency|money}{?|}", "{currency|money} in {X}",
    "{What|Which} {money|currency} {should I bring to|do I take to|do I pay with in|do shops take in|do you pay with in} {X}?",
    "{With what money|With which currency|In what currency} do {people|you|they} pay in {X}?",
    "{Do you know|Can you tell me|Could you tell me|I want to know|Please tell me} {the currency of {X}|what currency {X} uses|what money people use in {X}}{|?}",
    "{What|Which} is the {official|national} currency of {X}?", "What do people {pay with|use as money|buy things with} in {X}?",
)
LANGUAGE_QUESTIONS = (
    "{What|Which} language {is spoken|do people speak|do they speak} in {X}?",
    "{What|Which} languages {are spoken|do people speak} in {X}?",
    "{What is|What's|Tell me} the {main |official |}language of {X}?",
    "{What|Which} language {should I learn for|is used in} {X}?",
    "{What|Which} {language|languages} do {people|they|the people} {speak|use|talk} in {X}?", "{what|which} language do they speak in {X}",
    "{Name|Tell me|Give me} {X's language|the language of {X}|the main language of {X}|the language spoken in {X}}.",
    "{X} {language|official language|main language|languages}{?|}", "{language|languages|official language} {of|in} {X}",
    "{What|Which} is the {official|main|national|most common} language {of|in} {X}?",
    "{Do you know|Can you tell me|Could you tell me|I want to know|Please tell me} {what language people speak in {X}|the language of {X}|which language is "
    "spoken in {X}}{|?}",
    "{In what language|In which language} do people {talk|speak} in {X}?",
    "{What|Which} language {will I hear|do I need|is common|is official|do most people speak} in {X}?", "What do {they|people} speak in {X}?",
    "{What's|What is} spoken in {X}?",
)
NATIONALITY_QUESTIONS = (
    "What {are people|do you call people|do you call someone} from {X} {called|}?",
    "What is the nationality of people from {X}?",
    "What is {a person|someone} from {X} called?",
    "{How|What} do you call {people|someone|a person|the people} from {X}?",
    "{What|Which} nationality {do people from {X} have|is someone from {X}|are people from {X}}?",
    "{Name|Tell me|Give me} the nationality of {people|someone|a person} from {X}.", "{nationality|people} {of|from} {X}{?|}",
    "{If|When} {someone is|you are|a person is} from {X}, {what nationality is that|what are they called|what do we call them}?",
    "{What's|What is} the {word|name} for {people|someone|a person} from {X}?", "{Do you know|Can you tell me} what people from {X} are called{|?}",
    "{What|How} are the people {of|from|in} {X} called?",
)
SYMBOL_QUESTIONS = (
    "{What is|What's|Tell me|Give me} the {chemical |}symbol {for|of} {|the element} {X}?",
    "{What|Which} {chemical |}symbol does {X} have?",
    "{What is|What's} {X}'s {chemical |}symbol?",
    "symbol {for|of} {X}", "How is {X} written in {chemistry|the periodic table}?",
    "{X} symbol", "What letters stand for {X}?",
    "{What|Which} is the {chemical |}symbol {for|of} {X}?", "{what's|whats|what is} the symbol {for|of} {X}",
    "{Name|Write|Tell me|Say|Give me} {X's symbol|the {chemical |}symbol {of|for} {X}}.",
    "{Which letters|What letters} {stand for|are used for|mean} {X}{| in chemistry| in the periodic table}?",
    "{What|Which} abbreviation {stands for|is used for} {X} in chemistry?", "{chemical|element} symbol {of|for} {X}{?|}",
    "{Do you know|Can you tell me|Could you tell me|I want to know|Please tell me} {the symbol for {X}|the chemical symbol of {X}|what symbol {X} has}{|?}",
    "How do you {write|abbreviate|shorten} {X} {in chemistry|as a symbol|in the periodic table}?",
    "{What|Which} {chemical |}symbol {stands for|is used for|belongs to|means} {X}?", "{X}{:|,} {chemical |}symbol?",
    "{How|As what} is {X} {shown|abbreviated|listed} in the periodic table?",
)
SYMBOL_REVERSE = (
    "{Which|What} {chemical |}element has the symbol {Y}?",
    "{Which|What} element is {Y}?", "What does {the symbol |}{Y} stand for {in chemistry|in the periodic table}?",
    "{Y} is the symbol {of|for} {which|what} element?",
    "{Which|What} element {is written|is shown as|has the letters|goes by|is abbreviated as} {Y}?",
    "{Name|Tell me|Give me} the element {with the symbol|whose symbol is|written as} {Y}.", "{what|which} element has the symbol {Y}",
    "{Y} is {which|what} element?", "{Y} {stands for|is the symbol of} {which|what} {chemical |}element?",
    "{chemical |}symbol {Y}, {which|what} element{| is it| is that}?", "In chemistry, what {does {Y} stand for|does {Y} mean|element is {Y}}?",
    "{Which|What} {chemical |}element {does {Y} stand for|is {Y} the symbol {of|for}|has {Y} as its symbol}?", "element {Y}{?|}",
)
NUMBER_QUESTIONS = (
    "{What is|What's|Tell me|Give me} the atomic number of {X}?",
    "{Which|What} atomic number does {X} have?", "atomic number of {X}",
    "How many protons {does {X} have|does an atom of {X} have|are in {X}}?",
    "{What is|What's} {X}'s atomic number?",
    "{what's|whats|what is} the atomic number of {X}", "{Which|What} is the atomic number of {X}?",
    "{Name|Tell me|Say|Give me|Write} {X's atomic number|the atomic number of {X}|the number of {X} in the periodic table}.",
    "{What|Which} number {does {X} have|is {X}} in the periodic table?", "{X}{:|,} atomic number?", "{X} atomic number{?|}",
    "{atomic number|number of protons} {of|in|for} {X}{?|}",
    "{Do you know|Can you tell me|Could you tell me|I want to know|Please tell me} {the atomic number of {X}|what atomic number {X} has|how many protons {X} has}{|?}",
    "What is the {number of protons|proton number|proton count} {of|in} {X}?", "{Where|At what place} {does {X} stand|is {X}} in the periodic table?",
    "How many protons {are there in|has|are found in} {|an atom of }{X}?", "{What|Which} {place|position} does {X} have in the periodic table?",
)
NUMBER_REVERSE = (
    "{Which|What} {chemical |}element has {the |}atomic number {Y}?",
    "{Which|What} element has {Y} protons?", "Atomic number {Y} is {which|what} element?",
    "{What is|Name} {the |}element {number |}{Y} {of|in} the periodic table?",
    "{Which|What} element {is number|has number|stands at number|is at place|comes at number} {Y}{| in the periodic table}?",
    "{Name|Tell me|Give me} the element {with atomic number|with the atomic number|that has atomic number} {Y}.", "{which|what} element has atomic number {Y}",
    "{atomic number|element number|element} {Y}{?|}", "{Which|What} atom has {Y} protons?", "{Y} protons{: which|, what|, which} element{| is it| is that}?",
    "Whose atomic number is {Y}?", "{Which|What} {chemical |}element {is|has} {the |}number {Y}?", "{Y} is the atomic number of {which|what} element?",
)
STATE_OF_MATTER = (
    "Is {X} a solid, a liquid or a gas {|at room temperature}?",
    "{What|Which} state of matter is {X} {|at room temperature}?",
    "{Is {X} solid, liquid or gas|Is {X} a gas, a liquid or a solid|Is {X} solid or liquid or a gas}{| at room temperature|}?",
    "{In what|In which} state is {X}{| at room temperature|}?", "{What|Which} state {does {X} have|is {X} in}{| at room temperature|}?",
    "{Tell me|Do you know|Can you tell me} {if|whether} {X} is a solid, a liquid or a gas{|.}", "{X}: solid, liquid or gas?",
    "What {form|phase} {does {X} have|is {X}} at room temperature?", "state of {X}{| at room temperature}",
    "At room temperature, is {X} {a solid, a liquid or a gas|solid, liquid or gas}?",
)
MEANING_QUESTIONS = (
    "{What does|What does the word} \"{X}\" mean?", "What does {X} mean?", "What is the meaning of {the word |}\"{X}\"?",
    "{What is the meaning of|Define} {X}.", "Define {the word |}\"{X}\".", "Explain the word {X}.",
    "Give me {a|the} definition of {X}.", "definition of {X}", "meaning of {X}",
    "{what does|what's|whats} {X} mean", "{What is|What's} the {definition|sense|meaning} of {|the word }{X}?", "What is meant by {|the word }{X}?",
    "{Explain|Tell me} {the meaning of \"{X}\"|what \"{X}\" means|what {X} means|the meaning of {X}}.",
    "{Do you know|Can you tell me|Could you tell me|I want to know|Please tell me} what {{X}|\"{X}\"|the word {X}} means{|?}", "{X} meaning",
    "{X}{:|,} {meaning|definition|what does it mean}?", "How would you {define|explain} {|the word }{X}?", "{define|explain} {X}{| please}",
    "{What does the word|What does the term} {X} {mean|stand for}?", "{The |}meaning of \"{X}\"{?|}",
    "{Can|Could} you {define|explain} {the word |}{{X}|\"{X}\"}{|, please}?",
    "{Give me|I need|Write} {the meaning|a definition|a short definition|an explanation} of {{X}|\"{X}\"}.",
    "{What is|What's} {X}? {Define it|Give the meaning|Tell me the meaning}.",
)
SYNONYM_QUESTIONS = (
    "{What is|What's|Give me|Tell me} {a synonym|another word} {for|of} {\"{X}\"|{X}}?",
    "{What|Which} word means the same as {\"{X}\"|{X}}?",
    "{synonym|another word} for {X}", "{Give me|Name} a word {similar to|like} {X}.",
    "{What's|What is|Do you know|I need|Find} {a different word|some other word|a synonym|another word} for {{X}|\"{X}\"}{?|}",
    "{How else|In what other way} can {I|you|one} say {{X}|\"{X}\"}?", "{Another|A different|Some other} way to say {X}{?|}",
    "{What|Which} word {has the same meaning as|can I use instead of|could replace|is similar to|is like} {{X}|\"{X}\"}?", "{X} synonym{?|}",
    "{synonym|other word|similar word} for {X}{?|}", "{Can|Could} you {give me|tell me|name|find} {a synonym|another word|a similar word} for {{X}|\"{X}\"}?",
    "{Tell me|Give me|Say|Write|Name} {a synonym|another word} for {{X}|\"{X}\"}.", "{Replace|Say} {X} with {another|a different} word.",
    "What {can I say|could I write|can I write|do I say} instead of {{X}|\"{X}\"}?", "{I am looking for|I need|I want} {another word|a synonym} for {{X}|\"{X}\"}.",
)
OPPOSITE_QUESTIONS = (
    "{What is|What's|Give me|Tell me} the opposite of {\"{X}\"|{X}}?",
    "{What is|Give me} an antonym {of|for} {\"{X}\"|{X}}?",
    "{What|Which} word {is the opposite of|means the opposite of} {X}?", "opposite of {X}",
    "{what's|whats|what is} the opposite of {X}", "{Tell me|Give me|Name|Say|Write} {the opposite of|an antonym of|an antonym for|the antonym of} {{X}|\"{X}\"}.",
    "{X} opposite{?|}", "antonym {of|for} {X}{?|}",
    "{Do you know|Can you tell me|Could you tell me|I want to know|Please tell me} {the opposite of {X}|what the opposite of {X} is|an antonym of {X}}{|?}",
    "{What|Which} word {is opposite to|is the antonym of|is the reverse of|is the contrary of} {{X}|\"{X}\"}?",
    "{What|Which} {is|would be} the {opposite|antonym|contrary|reverse} of {{X}|\"{X}\"}?", "The opposite of {{X}|\"{X}\"} is {what|which word}?",
    "{The contrary of|The reverse of|The antonym of} {X} is {what|which word}?",
    "{Can|Could} you {give me|tell me|name|find} {the opposite|an antonym} of {{X}|\"{X}\"}?", "{Hi|Hey|So}, what is the opposite of {X}?",
)


# where the given part of an answer ends
STATED = re.compile(r"\b(?:is in|is an?|is|are|use|has atomic number)\b")


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
    """Meanings, synonyms and opposites of a few hundred common words."""
    common = set(common_words(data, 2500))
    frequent = common_words(data, 1100)
    meanings, synonyms = {}, {}
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
        elif match := re.fullmatch(r'(?:"([A-Z][a-z]+)" means|([A-Z][a-z]+) is (?=an? |the )) ?(.{8,60})\.', answer):
            word = (match[1] or match[2]).lower()
            if word in common and word not in match[3] and not word.endswith(("s", "ed", "ing", "ly")):
                meanings.setdefault(word, answer)
    for record in read_source(data, "synth_words"):
        question, answer = question_and_answer(record)
        if match := re.fullmatch(r'The opposite of "?(\w+)"? is "?(\w+)"?\.', answer):
            tables.opposites[match[1]] = match[2]
    tables.synonyms = dict(sorted(synonyms.items()))
    for pair in SYNONYMS.split():
        word, other = pair.split("=")
        tables.synonyms[word] = other
    tables.meanings = {word: meanings[word] for word in frequent if word in meanings}


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
        yield CAPITAL_REVERSE, city, f"{city} is the capital of {name}.", known
    for name, city in tables.state_capitals.items():
        yield CAPITAL_QUESTIONS, name, f"The capital of {name} is {city}.", 3
        yield STATE_REVERSE, city, f"{city} is the capital of {name}.", 1
    for name, continent in tables.continents.items():
        yield CONTINENT_QUESTIONS, name, capitalise(f"{name} is in {continent}."), 3
    for name, answer in tables.currencies.items():
        yield CURRENCY_QUESTIONS, name, answer, 2
    for name, answer in tables.languages.items():
        yield LANGUAGE_QUESTIONS, name, answer, 2
    for name, people in tables.nationalities.items():
        yield NATIONALITY_QUESTIONS, name, f"People from {name} are {people}.", 1
    for name, symbol in tables.symbols.items():
        yield SYMBOL_QUESTIONS, name, f"The chemical symbol for {name} is {symbol}.", 4
        yield SYMBOL_REVERSE, symbol, f"{symbol} is the symbol for {name}.", 2
    for name, number in tables.numbers.items():
        yield NUMBER_QUESTIONS, name, f"The atomic number of {name} is {number}.", 3
        yield NUMBER_REVERSE, number, f"{capitalise(name)} has atomic number {number}.", 2
    for name, state in tables.states_of_matter.items():
        yield STATE_OF_MATTER, name, f"{capitalise(name)} is a {state} at room temperature.", 1
    for word, answer in tables.meanings.items():
        yield MEANING_QUESTIONS, word, answer, 2
    for word, other in tables.synonyms.items():
        yield SYNONYM_QUESTIONS, word, f'Another word for "{word}" is "{other}".', 2
    for word, other in tables.opposites.items():
        yield OPPOSITE_QUESTIONS, word, f"The opposite of {word} is {other}.", 2


def fact_records(tables: FactTables, count: int, random_source: random.Random) -> list[dict]:
    """Draws `count` questions; well-known relations come more often."""
    known = list(relations(tables))
    weights = [5 * weight if is_well_known(answer) else weight for _, _, answer, weight in known]
    chosen = random_source.choices(known, weights, k=count)
    records = []
    for templates, asked, answer, _ in chosen:
        template = random_source.choice(templates).replace("{X}", asked).replace("{Y}", asked)
        question = capitalise(expand(template.replace("X's", asked + "'s"), random_source))
        if question.startswith(("Tell", "Give", "Name", "Can you tell me which")):
            question = question.rstrip("?.") + "."
        records.append(chat("fact", vary(question, random_source), answer, "country, element and word tables"))
    return records


def fact_drills(tables: FactTables, count: int, random_source: random.Random) -> list[dict]:
    """Lists of answers, what is asked about given and the fact learned: the most practice for the fewest tokens. Meanings are too long for it."""
    known = [(asked, answer, weight) for templates, asked, answer, weight in relations(tables) if templates is not MEANING_QUESTIONS and f"{asked} " in answer]
    weights = [3 * weight if is_well_known(answer) else weight for _, answer, weight in known]
    records = []
    for _ in range(count):
        pairs = []
        for asked, answer, _ in random_source.choices(known, weights, k=random_source.randint(5, 9)):
            fact = STATED.search(answer, answer.lower().index(asked.lower()) if answer.startswith("The ") else 0)
            if fact:
                pairs.append([("\n" if pairs else "") + answer[: fact.end()], answer[fact.end() :]])
        records.append({"scope": "fact", "source": "country, element and word tables", "pairs": pairs})
    return records
