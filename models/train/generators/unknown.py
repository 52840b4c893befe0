"""Questions outside the scope, answered with an honest "I don't know"."""

import random
import re
from pathlib import Path

from corpus import read_source

from .phrasing import chat, expand, vary

SOURCE = "program-made out-of-scope questions"

ANSWER = "I don't know. I am a small model and that is outside what I learned."

# questions of the trivia sets that pocket should answer are left out
IN_SCOPE = re.compile(
    r"capital|currency|continent|symbol|element|atomic|language|synonym|opposite|antonym|mean\b|meaning|word|define|"
    r"weather|time is it|who are you|your name|planet|how many (days|months|hours|minutes|seconds)|"
    r"\bgit\b|linux|unix|command|python|java|function", re.IGNORECASE)

TEMPLATES = (
    "Who {is|was} {the president|the king|the queen|the prime minister|the leader|the mayor} of {C}{| in Y}?",
    "Who won the {World Cup|Super Bowl|Nobel Prize|election|Olympics|championship|Oscar for best picture} in Y?",
    "When {was|did} {P} {born|die}?", "Who is {P}?", "Who was {P} married to?", "What did {P} {invent|write|discover|do in Y}?",
    "What happened {in|in the year} Y?", "When did the {war|battle|revolution} of {C} {end|begin|start}?",
    "{What is|What's} the {price|cost|stock price|value} of {gold|bitcoin|oil|Apple stock|a house in London} {today|now|in Y}?",
    "Translate {this|the sentence|\"I am going home\"|\"where is the station\"|\"good luck\"} {to|into} {French|German|Spanish|Chinese|Russian|Arabic|Italian}.",
    "{Write|Give me} {an essay|a report|a long article|a business plan|a poem in Latin|a song|a letter to my landlord} about {economics|climate change|history|philosophy|the law|my company}.",
    "What is the {derivative|integral} of {x squared|sin x|e to the x|3x + 2|the function}?",
    "Solve {the equation|} x squared {plus|minus} {3|5|7}x {plus|minus} {2|4|9} = 0.",
    "{Explain|What is} {quantum mechanics|the theory of relativity|string theory|inflation in economics|the tax law|Kant's philosophy|dark matter|blockchain|the immune system|general relativity|game theory}{?|}",
    "{Recommend|Suggest} {a restaurant|a hotel|a film|a phone|a doctor|a laptop} {in Rome|near me|for tonight|under 300 dollars}.",
    "{How do I|How can I} {fix my car engine|treat a broken arm|file my taxes|get a visa|invest my money|lose weight fast|bake a wedding cake|repair my phone}?",
    "{What medicine|Which pill|What dose} should I take for {a fever|my back pain|high blood pressure}?",
    "{What is|What's} the {phone number|address|email} of {P|the police in Berlin|my bank}?",
    "{What is|What's} {my name|my age|my password|my birthday|in my pocket|the name of my dog}?",
    "Who {wrote|painted|composed|directed|sang} {\"The Silver Door\"|Hamlet|the Mona Lisa|the Ninth Symphony|Titanic|Yesterday|War and Peace|Don Quixote}?",
    "How {tall|old|rich|heavy} is {P}?", "What team does {P} play for?", "Which {album|movie|book|song} did {P} release in Y?",
    "{What is|What's} the capital of {Blorvia|Zentar|Atlantis|Narnia|Gondor|Wakanda|Orlania|Mordavia|Kelmar|Trenovia}?",
    "{What is|What's} the symbol of {the element |}{krellium|bolonium|unobtainium|vibranium|kryptonite|zenthium|mithril|adamantium}?",
    "How {far|long} is it from {C} to {the moon|Mars|Sydney|Tokyo}?", "How many people {live in|died in|visited} {Chicago|Mumbai|Lyon|Osaka|Leeds|Porto} {|in Y}?",
    "Who is the {CEO|founder|owner} of {Google|Toyota|Samsung|Nestle|IBM|Siemens|Amazon}?",
    "Compute {123456 times 98765|the square root of 7391|the 50th prime number|17 to the power of 9|the sine of 35 degrees}.",
)

FIRST = "Maria John Peter Elena Carl Ingrid Hugo Nadia Victor Sofia Albert Isaac Marie Leonardo Michael Taylor Serena Oprah Frida Amelia".split()
LAST = "Lopez Keller Brown Ivanova Newton Curie Jordan Swift Lindqvist Moreau Tanaka Okafor Rossi Novak Fischer Earhart Kahlo Grant Webb Stone".split()
COUNTRIES = "France Japan Brazil Egypt Canada Italy Kenya Norway Mexico Turkey Spain Poland India Peru Greece".split()


def unknown_records(data: Path, count: int, random_source: random.Random) -> list[dict]:
    """Half from templates, half real trivia questions whose answers a small model cannot hold."""
    trivia = []
    for name in ("nq_open_dev", "webquestions", "opentriviaqa"):
        for record in read_source(data, name):
            question = record["messages"][0]["content"]
            if len(question) < 110 and "\n" not in question and not IN_SCOPE.search(question):
                trivia.append((name, question))
    random_source.shuffle(trivia)
    records = []
    for index in range(count):
        if index % 2:
            source, question = trivia[index // 2 % len(trivia)]
        else:
            person = f"{random_source.choice(FIRST)} {random_source.choice(LAST)}"
            template = random_source.choice(TEMPLATES).replace("{P}", person).replace("{C}", random_source.choice(COUNTRIES))
            source, question = SOURCE, expand(template, random_source)
            question = re.sub(r"\bY\b", str(random_source.randint(1750, 2024)), question)
        records.append(chat("unknown", vary(question, random_source), ANSWER, source))
    return records
