"""Questions answered by copying from a given text, and some whose answer is not in it."""

import random
import re
from pathlib import Path

from corpus import read_source

from .clauses import ClauseMaker
from .phrasing import capitalise, expand

SOURCE = "program-made passages"
NOT_IN_TEXT = "The text does not say."

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


def draw_values(random_source: random.Random) -> dict[str, str]:
    """Fresh names, numbers and things for one passage."""
    pick = random_source.choice
    first, second, third = random_source.sample(FIRST_NAMES, 3)
    number = str(random_source.choice((random_source.randint(2, 99), random_source.randint(100, 9000))))
    return {
        "A": f"{first} {made_up_word(random_source)}" if random_source.random() < 0.5 else first, "B": second, "D": third,
        "TOWN": made_up_word(random_source), "RIVER": made_up_word(random_source), "FIRM": made_up_word(random_source),
        "JOB": pick(JOBS), "PET": pick(ANIMALS), "COLOR": pick(COLORS), "THING": pick(THINGS), "FOOD": pick(FOODS),
        "DAY": pick(DAYS), "MONTH": pick(MONTHS), "YEAR": str(random_source.randint(1700, 2023)), "N": number,
        "HOUR": str(random_source.randint(1, 12)), "STUFF": pick(MATERIALS), "PLACE": pick(PLACES),
        "PETNAME": made_up_word(random_source), "M": str(random_source.randint(2, 60)),
    }


# sentence -> (question, answer) pairs about it; a word in capitals is a value
SENTENCES = (
    ("[A] {lives|has a house|works} in [TOWN].", (("{Where|In which town} does [A] {live|work}?", "[TOWN]"), ("Who {lives|works} in [TOWN]?", "[A]"))),
    ("[A] is a [JOB] {in|from} [TOWN].", (("{What is [A]'s job|What does [A] do|What is the job of [A]|What work does [A] do}?", "[JOB]"), ("{Where is [A] from|Where does [A] work}?", "[TOWN]"), ("Who is a [JOB]?", "[A]"))),
    ("{[A] has|[A] owns|At home [A] keeps} a [COLOR] [PET] {called|named} [PETNAME].", (("What is the name of [A]'s [PET]?", "[PETNAME]"), ("What {animal|pet} does [A] {have|own}?", "[PET]"), ("What color is [A]'s [PET]?", "[COLOR]"), ("Who is [PETNAME]?", "[PET]"))),
    ("{The|This|A} bridge over the [RIVER] was {built|opened|finished} in [YEAR].", (("When was the bridge {built|opened|finished}?", "[YEAR]"), ("In {which|what} year was the bridge {built|opened}?", "[YEAR]"), ("Which river does the bridge cross?", "[RIVER]"))),
    ("{The company|The firm} [FIRM] was {founded|started} {by [B] |}in [YEAR].", (("When was [FIRM] {founded|started}?", "[YEAR]"), ("Which {company|firm} was {founded|started} in [YEAR]?", "[FIRM]"))),
    ("[B] {started|founded|leads} the company [FIRM].", (("Who {started|founded|leads} {the company |}[FIRM]?", "[B]"), ("{What|Which} company did [B] {start|found}?", "[FIRM]"))),
    ("[FIRM] {makes|sells|produces} [THING]s {of|from} [STUFF].", (("What does [FIRM] {make|sell|produce}?", "[THING]s"), ("What are the [THING]s {made of|made from}?", "[STUFF]"))),
    ("[FIRM] has [N] workers.", (("How many workers does [FIRM] have?", "[N]"), ("How many people work {for|at} [FIRM]?", "[N]"))),
    ("{The town of|The village of|The city of|} [TOWN] has [N] {people|inhabitants}.", (("How many {people live in|inhabitants does|people does} [TOWN]{| have}?", "[N]"), ("Which {town|place} has [N] {people|inhabitants}?", "[TOWN]"))),
    ("[TOWN] {lies|is|stands} on the river [RIVER].", (("{Which|What} river {is [TOWN] on|flows through [TOWN]|does [TOWN] lie on}?", "[RIVER]"), ("Which town {lies|is} on the {river |}[RIVER]?", "[TOWN]"))),
    ("The meeting {is|starts} on [DAY] at [HOUR] o'clock{ in the [PLACE]|}.", (("{When|On which day} is the meeting?", "[DAY]"), ("{What time|At what time} {is|does} the meeting{ start|}?", "[HOUR] o'clock"))),
    ("The {market|shop|museum|pool|library} {opens|is open} on [DAY].", (("{When|On which day} {is|does} {it|the place} {open|opens}?", "[DAY]"),)),
    ("{In|Every} [MONTH] the people of [TOWN] {celebrate|hold} a [FOOD] festival.", (("When is the [FOOD] festival?", "[MONTH]"), ("In {which|what} month is the festival?", "[MONTH]"), ("Where is the [FOOD] festival?", "[TOWN]"))),
    ("[B] bought {a [COLOR] [THING]|a new [COLOR] [THING]} for [M] {dollars|euros|coins}.", (("What did [B] buy?", "a [COLOR] [THING]"), ("How much did [B] pay{| for the [THING]}?", "[M]"), ("What color {is|was} {the [THING]|[B]'s [THING]}?", "[COLOR]"), ("Who bought {a|the} [THING]?", "[B]"))),
    ("The {old |big |}[THING] {in the [PLACE] |}is made of [STUFF].", (("What is the [THING] made of?", "[STUFF]"), ("What is made of [STUFF]?", "the [THING]"))),
    ("The key is {under|behind|near|in} the [COLOR] [THING].", (("Where is the key?", "the [COLOR] [THING]"), ("What color is the [THING]?", "[COLOR]"))),
    ("[D] {likes|loves|eats|enjoys} [FOOD] {most of all|best|every day|with milk}.", (("What does [D] {like|love|eat|enjoy}?", "[FOOD]"), ("Who {likes|loves|eats} [FOOD]?", "[D]"))),
    ("[D] was born {on a [DAY] |}in [YEAR]{ in [TOWN]|}.", (("When was [D] born?", "[YEAR]"), ("In {which|what} year was [D] born?", "[YEAR]"), ("Who was born in [YEAR]?", "[D]"))),
    ("[A] and [B] met {at|in} the [PLACE].", (("Where did [A] {and [B] meet|meet [B]}?", "the [PLACE]"), ("Who did [A] meet?", "[B]"), ("Who met {at|in} the [PLACE]?", "[A] and [B]"))),
    ("[B] is the {sister|brother|teacher|neighbour|friend|boss} of [D].", (("Who is [B]?", "{the |}"), )),
    ("{The train|The bus|The ship} {leaves|goes} at [HOUR] o'clock {to|for} [TOWN].", (("{When|What time} does {it|the train|the bus|the ship} {leave|go}?", "[HOUR] o'clock"), ("Where does {it|the train|the bus} go?", "[TOWN]"))),
    ("{The tower|The hill|The church} of [TOWN] is [N] {metres|meters|feet} high.", (("How high is {it|the tower|the hill|the church}?", "[N]"),)),
    ("The password of the {guest network|printer|server|door} is [RIVER][M].", (("What is the password?", "[RIVER][M]"),)),
    ("{The tool|The program|The server} {listens on|uses} port [N].", (("{Which|What} port does {it|the tool|the program|the server} {use|listen on}?", "[N]"),)),
    ("Version [M] of [FIRM] {was released|came out} in [MONTH].", (("When {was|did} version [M] {released|come out}?", "[MONTH]"), ("Which version {was released|came out} in [MONTH]?", "[M]"))),
    ("{Returns are accepted|You can return a [THING]} within [M] days.", (("{How long|How many days} {do I have|have I} to return {it|something|a [THING]}?", "[M] days"),)),
)
SENTENCES = tuple(entry for entry in SENTENCES if entry[1][0][1] != "{the |}")


def fill(template: str, values: dict[str, str]) -> str:
    return re.sub(r"\[([A-Z]+)\]", lambda match: values[match[1]], template)


def program_made_passage(random_source: random.Random) -> tuple[str, str, str]:
    """A text of two to five sentences, a question about one of them, and the answer."""
    values = draw_values(random_source)
    other = draw_values(random_source)
    if random_source.random() < 0.5:
        other.update({mark: values[mark] for mark in ("A", "B", "TOWN", "FIRM")})
    chosen = random_source.sample(SENTENCES, random_source.randint(2, 5))
    about = random_source.randrange(len(chosen))
    sentences = []
    for index, (template, _) in enumerate(chosen):
        source = values if index == about else other
        sentences.append(capitalise(fill(expand(template, random_source), source)))
    passage = " ".join(sentences)
    question, answer = random_source.choice(chosen[about][1])
    answer = fill(answer, values)
    if answer not in passage and capitalise(answer) not in passage:
        return program_made_passage(random_source)
    question = capitalise(fill(expand(question, random_source), values))
    if random_source.random() < 0.08:
        missing = [entry for entry in SENTENCES if entry not in chosen]
        question = capitalise(fill(expand(random_source.choice(random_source.choice(missing)[1])[0], random_source), values))
        return passage, question, NOT_IN_TEXT
    return passage, question, capitalise(answer) + "."


def person_name(random_source: random.Random) -> str:
    first = random_source.choice(FIRST_NAMES)
    return f"{first} {made_up_word(random_source)}" if random_source.random() < 0.6 else first


def clause_passage(random_source: random.Random) -> tuple[str, str, str]:
    """One to four sentences about anything, a question about one of them, and the copied answer."""
    clauses = ClauseMaker(lambda: person_name(random_source), lambda: made_up_word(random_source), random_source)
    drawn = [clauses.draw() for _ in range(random_source.choice((1, 2, 2, 3, 4)))]
    passage = " ".join(sentence for sentence, _ in drawn)
    question, answer = random_source.choice(random_source.choice(drawn)[1])
    if random_source.random() < 0.05:
        return passage, random_source.choice(clauses.draw()[1])[0], NOT_IN_TEXT
    return passage, question, capitalise(answer) + "."


def squad_passages(data: Path, longest: int = 420) -> list[tuple[str, str, str]]:
    """SQuAD questions with only the sentences around the answer, so that they fit short rows."""
    found = []
    for record in read_source(data, "squad_dev_explore"):
        passage, _, question = record["messages"][0]["content"].rpartition("\n\n")
        answer = record["messages"][-1]["content"]
        bare = answer.removesuffix(".")
        if passage.lower().count(bare.lower()) != 1 or len(bare) > 60:
            continue
        sentences = re.split(r"(?<=[.!?]) (?=[A-Z])", passage)
        place = next((i for i, s in enumerate(sentences) if bare.lower() in s.lower()), None)
        if place is None:
            continue
        kept = sentences[place]
        for neighbour in (place - 1, place + 1):
            if 0 <= neighbour < len(sentences) and len(kept) + len(sentences[neighbour]) < longest:
                kept = f"{sentences[neighbour]} {kept}" if neighbour < place else f"{kept} {sentences[neighbour]}"
        if len(kept) <= longest:
            found.append((kept, question, answer))
    return found


def as_messages(passage: str, question: str, random_source: random.Random) -> list[dict]:
    """The ways a text can come with a question: as context, before it, or after it."""
    draw = random_source.random()
    if draw < 0.35:
        return [{"role": "context", "content": passage}, {"role": "user", "content": question}]
    if draw < 0.6:
        text = f"{passage}\n\n{question}"
    elif draw < 0.75:
        text = f"{random_source.choice(('Text', 'Passage', 'Context'))}: {passage}\n\nQuestion: {question}"
    elif draw < 0.87:
        text = f"{random_source.choice(('Read this text', 'Here is a text', 'Answer from this text'))}: {passage}\n{question}"
    else:
        text = f"{question}\n\n{passage}"
    return [{"role": "user", "content": text}]


def passage_records(data: Path, count: int, random_source: random.Random) -> list[dict]:
    """Half free sentences, two fifths fixed plots, one tenth SQuAD."""
    squad = squad_passages(data)
    records = []
    for _ in range(count):
        draw = random_source.random()
        if draw < 0.1:
            source, (passage, question, answer) = "squad_dev_explore", random_source.choice(squad)
        else:
            made = clause_passage if draw < 0.6 else program_made_passage
            source, (passage, question, answer) = SOURCE, made(random_source)
        messages = as_messages(passage, question, random_source)
        records.append({"scope": "passage", "source": source,
                        "messages": [*messages, {"role": "assistant", "content": answer}]})
    return records
