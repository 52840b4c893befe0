"""Questions about sentences of written texts, made by their grammar: which word to ask with is told by the part that is left out.

They are rougher than those that people write, but of any subject and any words: what a small model needs most to learn that the question's
words, and words that mean the same, point at a sentence.
"""

import random
import re
from collections import Counter

AUXILIARIES = "is are was were has had can could will would may must should might".split()
PREPOSITIONS = "in on at by with for from to because until near after before during through into without against between under over".split()
NO_SUBJECT = set("in on at by with for from to because until near after before during through when while if as although but and or so there then "
                 "thus however since also not what who how why where which that both either though once despite like unlike of this these".split())
LOWER = set("the a an his her their its our my your many most some all each no he she it they we one two three several other another few".split())
PERSONS = set("he she they we man woman king queen boy girl people children men women president author writer father mother brother sister".split())
IRREGULAR = dict(pair.split(":") for pair in (
    "went:go had:have made:make took:take gave:give came:come became:become began:begin won:win wrote:write built:build led:lead lost:lose left:leave "
    "found:find held:hold brought:bring bought:buy sold:sell sent:send spent:spend told:tell taught:teach thought:think caught:catch fought:fight "
    "ran:run saw:see knew:know grew:grow drew:draw flew:fly threw:throw fell:fall felt:feel kept:keep met:meet paid:pay said:say stood:stand "
    "understood:understand rose:rise spoke:speak broke:break chose:choose drove:drive ate:eat sang:sing swam:swim wore:wear got:get lay:lie "
    "lived:live died:die used:use moved:move served:serve").split())
SAME = [group.split("/") for group in (
    "built/constructed/put up;large/big/huge;small/little/tiny;began/started;ended/stopped/finished;home/house;town/place/city;child/boy/girl;"
    "wrote/composed;bought/acquired;got/received;work/job;road/street/way;near/close to/not far from;made/produced;many/a lot of;old/ancient;"
    "new/recent;found/discovered;used/employed;called/named;quickly/rapidly;help/aid;boat/ship;people/persons/inhabitants;country/nation/state;"
    "king/ruler;died/passed away;moved/went;won/gained;war/conflict;important/main/leading;famous/well-known;rich/wealthy;poor/needy;film/movie;"
    "picture/image;money/cash;food/meals;river/stream;forest/woods;rain/wet weather;leader/head;founded/set up/established;part/section;type/kind;"
    "said/told;later/afterwards;lives/dwells;includes/contains/has;area/region;wife/spouse;husband/spouse;students/pupils;teacher/instructor;"
    "store/shop;car/vehicle;happy/glad;sad/unhappy;ran/hurried;looked/gazed;asked/wanted to know;cried/wept;shouted/called;beautiful/lovely/pretty;"
    "afraid/scared;often/frequently;stone/rock;gave/handed;took/seized;saw/noticed/spotted;grew/increased").split(";")]
SYNONYMS: dict[str, list[str]] = {}
for group in SAME:
    for word in group:
        SYNONYMS.setdefault(word, []).extend(other for other in group if other != word)
YEAR = re.compile(r"(1\d|20)\d\d\b")
TIME_WORDS = re.compile(r"\b(january|february|march|april|may|june|july|august|september|october|november|december|century|spring|summer|autumn|winter|"
                        r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|day|year|week|month)s?\b", re.IGNORECASE)
NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)"
COUNTED = re.compile(rf"\b{NUMBER} ((?:[a-z]+ )?[a-z]+s)\b")


class NaturalQuestions:
    """Asks about sentences of texts; knows from the texts which words are written small, and how often."""

    def __init__(self, sentences: list[str]):
        self._small = Counter(word for sentence in sentences for word in re.findall(r"(?<= )[a-z]+", sentence))

    def ask(self, sentence: str, random_source: random.Random) -> str | None:
        """A question that the sentence answers, or None where its grammar is not understood."""
        body = sentence.rstrip(".!?")
        words = body.split()
        if len(words) < 4 or re.search(r"[\"();:?!]", body) or words[0].lower().rstrip(",") in NO_SUBJECT:
            return None
        ways = [self._about_subject, self._about_place, self._about_place, self._about_rest, self._about_number]
        random_source.shuffle(ways)
        for way in ways:
            question = way(words, random_source)
            if question:
                return in_other_words(question, random_source)
        return None

    def _split(self, words: list[str]) -> tuple[list[str], str, list[str], bool] | None:
        """Subject, verb, what follows, and whether the verb is an auxiliary."""
        for index in range(1, min(len(words) - 1, 8)):
            word = words[index]
            if word in AUXILIARIES:
                return words[:index], word, words[index + 1 :], True
            if self.base_of(word) and words[index - 1].lower() not in ("the", "a", "an", "of", "and"):
                return words[:index], word, words[index + 1 :], False
            if words[index - 1].endswith(",") or word in ("who", "which", "that", "whose", "where"):
                return None
        return None

    def base_of(self, verb: str) -> str | None:
        """The plain form of a verb in the past."""
        if verb in IRREGULAR:
            return IRREGULAR[verb]
        if not re.fullmatch(r"[a-z]{2,}ed", verb):
            return None
        forms = [verb[:-1], verb[:-2]]
        if verb.endswith("ied"):
            forms = [verb[:-3] + "y"]
        elif len(verb) > 5 and verb[-3] == verb[-4]:
            forms.append(verb[:-3])
        best = max(forms, key=self._small.__getitem__)
        return best if self._small[best] > 1 else None

    def _small_start(self, words: list[str]) -> list[str]:
        first = words[0]
        return [first.lower() if first != "I" and (first.lower() in LOWER or self._small[first.lower()] > 3) else first, *words[1:]]

    def _inverted(self, words: list[str]) -> tuple[str, list[str]] | None:
        """Auxiliary with subject and verb as a question has them, and what follows."""
        parts = self._split(words)
        if parts is None:
            return None
        subject, verb, rest, is_auxiliary = parts
        subject = " ".join(self._small_start(subject))
        if is_auxiliary:
            return f"{verb} {subject}", rest
        return f"did {subject} {self.base_of(verb)}", rest

    def _about_subject(self, words: list[str], random_source: random.Random) -> str | None:
        parts = self._split(words)
        if parts is None:
            return None
        subject, verb, rest, _ = parts
        is_name = subject[0][0].isupper() and subject[0].lower() not in LOWER and not self._small[subject[0].lower()]
        asked = "Who" if is_name or PERSONS & {word.lower() for word in subject} else random_source.choice(("What", "What", "Which one", "Who"))
        return f"{asked} {' '.join([verb, *cut(rest, random_source)])}?"

    def _about_place(self, words: list[str], random_source: random.Random) -> str | None:
        inverted = self._inverted(words)
        if inverted is None:
            return None
        start, rest = inverted
        places = [index for index, word in enumerate(rest) if word in PREPOSITIONS]
        if not places:
            return None
        place = random_source.choice(places)
        asked = asking_word(rest[place], " ".join(rest[place + 1 :]), random_source)
        return asked and f"{asked} {' '.join([start, *rest[:place]])}?".replace(",?", "?")

    def _about_rest(self, words: list[str], random_source: random.Random) -> str | None:
        inverted = self._inverted(words)
        if inverted is None:
            return None
        start, rest = inverted
        if start.startswith("did "):
            return f"What {start}?"
        return f"What {start}{' doing' if rest and rest[0].endswith('ing') else ' do' if start.split()[0] in AUXILIARIES[6:] else ''}?"

    def _about_number(self, words: list[str], random_source: random.Random) -> str | None:
        found = COUNTED.search(" ".join(words))
        inverted = self._inverted(words)
        if found is None or inverted is None:
            return None
        start, rest = inverted
        before = " ".join(rest).partition(found[0])[0].strip()
        return f"How many {found[1]} {start} {before}".strip() + "?"


def cut(words: list[str], random_source: random.Random) -> list[str]:
    """The words up to a comma or to some preposition."""
    ends = [index for index, word in enumerate(words) if index > 1 and word in PREPOSITIONS]
    ends.extend(index + 1 for index, word in enumerate(words) if word.endswith(","))
    kept = words[: random_source.choice((*ends, len(words)))]
    return [*kept[:-1], kept[-1].rstrip(",")] if kept else kept


def asking_word(preposition: str, rest: str, random_source: random.Random) -> str | None:
    """What to ask with for what follows a preposition."""
    first = " ".join(rest.split()[:4])
    if preposition in ("in", "on", "at", "during", "until", "after", "before", "by", "from") and (YEAR.search(first) or TIME_WORDS.search(first) or re.search(r"\d:\d", first)):
        return "Until when" if preposition == "until" else random_source.choice(("When", "When", "In which year" if YEAR.search(first) else "When", "At what time" if ":" in first else "When"))
    return {"in": "Where", "on": "Where", "at": "Where", "near": "Where", "from": "From where", "to": "Where", "into": "Where", "because": "Why", "with": "With what",
            "by": "How", "for": random_source.choice(("For what", "What for", "How long" if re.match(NUMBER, first) else "Why")), "after": "When", "before": "When",
            "through": "How", "during": "When", "until": "Until when", "between": "Where", "under": "Where", "over": "Where"}.get(preposition)


def in_other_words(question: str, random_source: random.Random) -> str:
    """The question with some of its words put by others that mean the same."""
    words = question.split(" ")
    if random_source.random() < 0.5:
        words = [random_source.choice(SYNONYMS[word]) if word in SYNONYMS and random_source.random() < 0.6 else word for word in words]
    return " ".join(words)
