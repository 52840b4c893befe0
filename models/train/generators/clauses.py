"""Sentences of many subjects and verbs with questions about each part: what a passage is made of besides its fixed plots.

The words hardly repeat from sentence to sentence, so the only way to answer is to find the place in the
text and copy from it.
"""

import random

from .phrasing import capitalise

# third person, base form, past form
VERBS = tuple(tuple(forms.split()) for forms in (
    "runs run ran|leads lead led|owns own owned|paints paint painted|builds build built|repairs repair repaired|cleans clean cleaned|sells sell sold|"
    "buys buy bought|makes make made|keeps keep kept|finds find found|writes write wrote|reads read read|carries carry carried|cooks cook cooked|"
    "grows grow grew|draws draw drew|teaches teach taught|watches watch watched|opens open opened|closes close closed|guards guard guarded|"
    "brings bring brought|sends send sent|gets get got|uses use used|checks check checked|plays play played|sings sing sang|wins win won|loses lose lost|"
    "designs design designed|collects collect collected|visits visit visited|likes like liked|needs need needed|washes wash washed|moves move moved|"
    "orders order ordered|plans plan planned|feeds feed fed|rides ride rode|drives drive drove|steers steer steered|holds hold held|signs sign signed"
).split("|"))
NOUNS = (
    "bakery boat bridge castle clock coat desk door engine factory farm fence ferry field flag garden gate guitar hall harbour hotel house kitchen ladder "
    "lamp letter library map market mill mirror museum office oven painting park piano pool printer radio report room roof school server shed ship shop "
    "song station statue stove studio sword table tent theatre tower tractor train truck tunnel umbrella van violin wagon wall wheel window workshop yard "
    "archive backup basket bell bench bicycle blanket bottle bowl box bus cabin cage camera candle car carpet cart cellar chair chest church concert course "
    "exhibition festival fountain invoice journey key lake lesson list meeting mine order parcel path plan plate poem prize project race recipe ring road rule "
    "saddle sign stage stall statue store trip vase well"
).split()
DESCRIPTIONS = (
    "old new big small long short round square heavy light empty full broken clean dirty dark bright cold warm wet dry soft hard cheap wooden narrow wide "
    "quiet loud famous tall low steep deep open closed red blue green yellow white black brown grey golden silver"
).split()
COLORS = "red blue green yellow white black brown grey orange purple golden silver pink".split()
ROOMS = (
    *"attic cellar garden hall harbour kitchen library market square office park station tower valley village workshop yard barn bathroom bedroom corridor".split(),
    "lobby", "basement", "first floor", "second floor", "fourth floor", "top floor", "ground floor", "back room", "front room", "dining room",
    "main street",
)
PREPOSITIONS = "in near behind beside under above opposite at".split()
NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split()
UNITS = "minutes hours days weeks months years".split()
MEASURES = (("metres", "high", "height"), ("kilometres", "long", "length"), ("metres", "long", "length"), ("metres", "wide", "width"), ("years", "old", "age"),
            ("kilos", "heavy", "weight"), ("metres", "deep", "depth"))
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
TITLES = ("", "", "", "", "Captain ", "Professor ", "Doctor ", "Aunt ", "Uncle ", "Mrs ", "Mr ")


def number(random_source: random.Random) -> str:
    draw = random_source.random()
    if draw < 0.3:
        return random_source.choice(NUMBER_WORDS)
    largest = 99 if draw < 0.6 else 999 if draw < 0.85 else 90000
    return str(random_source.randint(2, largest))


def clock_time(random_source: random.Random) -> str:
    return random_source.choice((str(random_source.randint(1, 12)), random_source.choice(NUMBER_WORDS[:11]), "noon", "midnight",
                                 f"{random_source.randint(1, 12)} in the {random_source.choice(('morning', 'evening', 'afternoon'))}"))


class ClauseMaker:
    """Draws sentences; `person` and `place` are functions that invent a name."""

    def __init__(self, person, place, random_source: random.Random):
        self.person, self.place, self.random = person, place, random_source
        self.makers = (self.action, self.past_action, self.location, self.opening, self.measure, self.description, self.amount, self.origin,
                       self.naming, self.duration, self.date, self.price)

    def draw(self) -> tuple[str, list[tuple[str, str]]]:
        """A sentence and its (question, answer) pairs; every answer stands in the sentence."""
        return self.random.choice(self.makers)()

    def one_of(self, *choices: str) -> str:
        return self.random.choice(choices)

    def thing(self) -> str:
        noun = self.random.choice(NOUNS)
        return f"{self.random.choice(DESCRIPTIONS)} {noun}" if self.random.random() < 0.35 else noun

    def name(self) -> tuple[str, str]:
        """A person with an optional title, and without it."""
        person = self.person()
        return self.random.choice(TITLES) + person, person

    def action(self):
        titled, person = self.name()
        (does, do, _), thing = self.random.choice(VERBS), self.thing()
        return f"{titled} {does} the {thing}.", [(f"Who {does} the {thing}?", person), (f"What does {person} {do}?", f"the {thing}")]

    def past_action(self):
        titled, person = self.name()
        (_, do, did), thing, place = self.random.choice(VERBS), self.thing(), self.place()
        year = str(self.random.randint(1700, 2024))
        where, when = f" {self.one_of('in', 'near', 'at')} {place}" if self.random.random() < 0.5 else "", f" in {year}" if self.random.random() < 0.5 else ""
        pairs = [(f"Who {did} the {thing}?", person), (f"What did {person} {do}?", f"the {thing}")]
        if where:
            pairs.append((f"Where did {person} {do} the {thing}?", place))
        if when:
            pairs.append((self.one_of(f"When did {person} {do} the {thing}?", f"In which year did {person} {do} the {thing}?"), year))
        return f"{titled} {did} the {thing}{where}{when}.", pairs

    def location(self):
        thing = self.thing()
        place = f"{self.random.choice(PREPOSITIONS)} the {self.random.choice(ROOMS) if self.random.random() < 0.6 else self.thing()}"
        verb = self.one_of("is", "stands", "lies", "can be found")
        return f"The {thing} {verb} {place}.", [(self.one_of(f"Where is the {thing}?", f"Where can I find the {thing}?"), place)]

    def opening(self):
        thing, verb = self.random.choice(NOUNS), self.random.choice(("opens", "closes", "starts", "ends", "leaves", "arrives", "begins"))
        if self.random.random() < 0.5:
            when = clock_time(self.random)
            said = f"at {when}"
        else:
            when = self.random.choice(DAYS)
            said = f"on {when}"
        base = {"opens": "open", "closes": "close", "starts": "start", "ends": "end", "leaves": "leave", "arrives": "arrive", "begins": "begin"}[verb]
        return f"The {thing} {verb} {said}.", [(self.one_of(f"When does the {thing} {base}?", f"When does the {thing} {base}?"), when)]

    def measure(self):
        unit, adjective, kind = self.random.choice(MEASURES)
        thing, size = self.thing(), number(self.random)
        return f"The {thing} is {size} {unit} {adjective}.", [(self.one_of(f"How {adjective} is the {thing}?", f"What is the {kind} of the {thing}?"), f"{size} {unit}")]

    def description(self):
        noun, color = self.random.choice(NOUNS), self.random.choice(COLORS)
        return self.one_of(f"The {noun} is {color}.", f"The {noun} is painted {color}."), [(f"What color is the {noun}?", color)]

    def amount(self):
        place, noun, size = self.one_of(self.place(), f"the {self.random.choice(NOUNS)}"), self.random.choice(NOUNS), number(self.random)
        plural = noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
        return f"{capitalise(place)} has {size} {plural}.", [(f"How many {plural} does {place} have?", size)]

    def origin(self):
        titled, person = self.name()
        place = self.place()
        verb, question = self.random.choice((("comes from", "Where does {} come from?"), ("lives in", "Where does {} live?"), ("works in", "Where does {} work?"),
                                             ("was born in", "Where was {} born?"), ("moved to", "Where did {} move?"), ("travelled to", "Where did {} travel?")))
        return f"{titled} {verb} {place}.", [(question.format(person), place), (f"Who {verb} {place}?", person)]

    def naming(self):
        noun, name = self.random.choice(NOUNS), self.place()
        code = name.lower() + str(self.random.randint(1, 99)) if self.random.random() < 0.2 else name
        return f"The {noun} is {self.one_of('called', 'named')} {code}.", [(self.one_of(f"What is the {noun} called?", f"What is the name of the {noun}?"), code)]

    def duration(self):
        noun, size, unit = self.random.choice(NOUNS), number(self.random), self.random.choice(UNITS)
        verb, base = self.random.choice((("takes", "take"), ("lasts", "last"), ("stays open for", "stay open")))
        return f"The {noun} {verb} {size} {unit}.", [(f"How long does the {noun} {base}?", f"{size} {unit}")]

    def date(self):
        noun = self.random.choice(NOUNS)
        done = self.one_of("opened", "closed", "painted", "built", "repaired", "found", "sold", "designed", "moved")
        when = self.random.choice((str(self.random.randint(1700, 2024)), self.random.choice(MONTHS)))
        by, person = "", self.person()
        pairs = [(self.one_of(f"When was the {noun} {done}?", f"When was the {noun} {done}?"), when)]
        if self.random.random() < 0.5:
            by = f" by {person}"
            pairs.append((f"Who {done} the {noun}?", person))
        return f"The {noun} was {done} in {when}{by}.", pairs

    def price(self):
        noun, size, money = self.random.choice(NOUNS), number(self.random), self.random.choice(("dollars", "euros", "coins", "pounds"))
        return f"The {noun} costs {size} {money}.", [(self.one_of(f"How much does the {noun} cost?", f"What is the price of the {noun}?"), f"{size} {money}")]
