"""Short stories: plots with open places, and the shortest of the TinyStories."""

import random
import re
from pathlib import Path

from corpus import read_source

from .phrasing import capitalise, chat, expand

SOURCE = "program-made stories"

ANIMALS = ("cat dog mouse rabbit bear fox bird frog duck owl lion elephant turtle squirrel pig horse bee fish monkey hedgehog "
           "sheep cow goat penguin kitten puppy snail ant butterfly dragon deer wolf").split()
BOYS = "Tom Ben Max Sam Leo Tim Jack Omar Paul Finn Noah Hugo".split()
GIRLS = "Lily Anna Mia Sara Emma Nina Rosa Lucy Zoe Amy Ida Ella".split()
THINGS = "ball kite hat boat lamp drum bell book star key cake flower balloon shell coin blanket spoon apple box stone".split()
PLACES = "forest garden lake hill meadow river park village beach barn farm mountain pond field".split()
TRAITS = "little small young brave shy kind curious clever lonely happy sleepy".split()
FRIENDS = "owl fox bird rabbit bear mouse frog squirrel duck turtle".split()

# [H] hero with article, [h] hero's bare name, [he] [his] [him] pronouns, [T] thing, [P] place, [F] friend
PLOTS = {
    "lost": (
        "[INTRO] [he_C] had a [COLOR] [T] and took it everywhere. {One day|One morning}, the [T] was gone. [h] looked {in the [P]|under the bed|behind the trees} but could not find it. "
        "{A kind|An old|A friendly} [F] {came by|heard [him] cry} and said, \"{I will help you|Let us look together}.\" They found the [T] {near|by|in} the [P2]. [h] was {so |very |}happy and {hugged|thanked} the [F]. [END]",
    ),
    "afraid": (
        "[INTRO] [he_C] was afraid of the {dark|rain|water|wind|thunder}. {One night|One day}, a [F] {got lost|cried for help} in the [P]. [h] was scared, but [he] {took a deep breath|was brave} and went to help. "
        "[he_C] found the [F] and brought it home. \"{Thank you|You are so brave}!\" said the [F]. {From that day on|After that}, [h] was not afraid {any more|again}. [END]",
    ),
    "friend": (
        "[INTRO] [he_C] {had no friends|was alone} and felt {sad|lonely}. {One day|One sunny day}, [h] {met|saw} a [F] {in|near} the [P]. \"{Do you want to play|Will you be my friend|Can I play with you}?\" asked [h]. "
        "\"Yes!\" said the [F]. They {played with a [T]|ran and laughed|sang songs} all day. [h] was not {sad|lonely} any more. [END]",
    ),
    "share": (
        "[INTRO] [he_C] had a {big|nice|beautiful} [T]. A [F] {asked|said}, \"{May I have a turn|Can I play too|Will you share}?\" {At first|First} [h] said no. The [F] {was sad|walked away}. "
        "[h] {thought about it|felt bad} and said, \"{I am sorry|Come back}. We can share.\" They {played|had fun} together {in the [P]|until the sun went down}. [h] learned that sharing {is good|makes friends|is fun}. [END]",
    ),
    "wish": (
        "[INTRO] [he_C] {wanted|wished} to {fly|see the sea|touch the moon|sing|climb the hill}. {Every day|Every morning} [he] tried, but it {did not work|was too hard}. \"{Do not give up|Try again},\" said a {wise|kind|old} [F]. "
        "[h] tried {again and again|one more time}. {At last|Then}, {one day|one evening}, it worked! [h] was {proud|so happy} and {danced|laughed} with joy. [END]",
    ),
    "find": (
        "[INTRO] {One day|One morning}, [h] {went for a walk|was walking} {in|near} the [P] and found a {shiny|strange|golden|magic} [T]. \"{Whose is this|What is this|Who lost this}?\" asked [h]. "
        "A [F] said, \"It is mine. I lost it.\" [h] gave {it|the [T]} back. The [F] was {happy|glad} and gave [h] a {sweet berry|big hug|warm smile|small gift}. [END]",
    ),
    "garden": (
        "[INTRO] [he_C] {planted|put} a {small|tiny} seed {in|near} the [P]. Every day [he] gave it water and waited. {Nothing happened|The days went by} for a long time. \"{Be patient|Just wait},\" said the [F]. "
        "{One morning|Then one day}, a {beautiful|big|tall} [COLOR] flower stood there. [h] {smiled|jumped with joy} and showed it to {the others|all [his] friends}. [END]",
    ),
    "storm": (
        "[INTRO] {One night|One day}, a {big|loud} storm came to the [P]. A [F] had {no home|nowhere to go}. [h] opened the door and said, \"{Come in|Come inside}, {it is warm here|you can stay with me}.\" "
        "They {drank warm milk|ate some bread|told stories} until the storm was over. {In the morning|When the sun came out}, they were {best friends|good friends}. [END]",
    ),
    "race": (
        "[INTRO] {One day|One summer day}, there was a race in the [P]. [h] was not {fast|strong}, but [he] {wanted to try|ran along}. In the middle of the race, a [F] fell down. [h] stopped and helped {it|the [F]} up. "
        "They {came in last|finished together}, but {everyone clapped|all the animals cheered}. [h] {was happy|smiled}, because {helping is better than winning|a friend is better than a prize}. [END]",
    ),
    "gift": (
        "[INTRO] It was the birthday of [his] friend, the [F]. [h] had no money for a gift. So [he] {made|painted|built} a [COLOR] [T] {alone|all by [himself]|with care}. The [F] opened {it|the box} and {smiled|cried with joy}. "
        "\"This is the best gift {of all|ever},\" said the [F]. They ate cake {in the [P]|together} and {laughed|sang}. [END]",
    ),
    "sleep": (
        "[INTRO] {One night|One evening}, [h] could not sleep. [he_C] {counted stars|looked at the moon|listened to the wind}, but [he] was still awake. A [F] came and {sang a soft song|told a quiet story}. "
        "[h] closed [his] eyes and {dreamed of|thought of} a [COLOR] [T]. Soon [he] was {asleep|fast asleep}. [END]",
    ),
}
ENDINGS = ("The end.", "It was a good day.", "Everyone was happy.")
COLORS = "red blue green yellow white golden silver purple orange".split()
OPENINGS = ("Once upon a time, there was [H] {named|called} [h].", "Once there was [H] {named|called} [h].",
            "Long ago, [H] {named|called} [h] lived near the [P].", "There was once [H] {named|called} [h] who lived by the [P].",
            "Near a {small|quiet} [P] lived [H] {named|called} [h].")
QUESTIONS = (
    "{Tell|Write|Give} me a {|short |little |very short |nice }story about {ABOUT}.", "{Write|Make up|Create|Invent} a {|short |little |sweet }story about {ABOUT}.",
    "{Can|Could} you {tell|write} {me |}a {|short }story about {ABOUT}?", "I {want|would like} {|to hear }a {|short }story about {ABOUT}.",
    "A {|short }story about {ABOUT}{|, please}.", "{Please tell|Tell} {us|my child} a {|bedtime |short }story about {ABOUT}.", "Story about {ABOUT}",
    "{Hi|Hey|Hello|Ok|So|Pocket}, {tell me|can you tell me|please tell me|write me|could you write} a {|short |little |nice }story about {ABOUT}{|.|, please}",
    "{Would|Will|Could|Can} you {please |}{make up|invent|write|tell us|tell me|create|give me} a {|short |little |funny |sweet |bedtime }story {about|with} {ABOUT}?",
    "{I'd like|I would love|I want|We want|I'd love|My kids want} {to hear |to read |}a {|short |little |new |bedtime |nice }story {about|with} {ABOUT}{|.|, please}",
    "{I need|Give us|Let me hear|Let me have|Read me|Read us|Share|Compose|Think of|Imagine|Come up with} a {|short |little |tiny |bedtime |children's }story "
    "about {ABOUT}.",
    "{Tell|Write|Please write|Please tell|Tell me|Write me} a {tale|fairy tale|little tale|short tale|bedtime tale} about {ABOUT}{|.|, please}",
    "{story|tale|short story|bedtime story} {about|with} {ABOUT}{| please}",
    "{tell me a story about|write a story about|a story about|story with|can you write a story about|tell a story of} {ABOUT}",
    "{Once upon a time there was|Start a story about|Begin a story about} {ABOUT}...",
    "{Do you know|Do you have|Have you got|Know} a {|short |good |nice }story about {ABOUT}?",
    "{Tell|Read} {me|us|my son|my daughter|the kids|my children|my little girl} a {|bedtime |good night }story about {ABOUT}{|.|, please}",
    "My {son|daughter|child|little boy|little girl} {wants|would like|asks for} a story {about|with} {ABOUT}.",
    "{A|One} {bedtime |little |}story {with|about} {ABOUT}{|, please| for my kids| for tonight}{|.}",
    "{Can|Could} {I|we} {hear|have|get|read} a {|short |little |bedtime }story about {ABOUT}{|, please}?",
    "{Make|Please make} {me |us |}a {|short |little }story {about|with} {ABOUT}{| in it|}.",
    "{Write|Tell} {me |}{something|a few lines|some lines|a paragraph} about {ABOUT}, {as a story|like a story|a story for kids}.",
    "{What happened to|Tell me what happened to|Tell me about the adventures of} {ABOUT}? {Make it a story|Tell me a story}.",
    "{Write|Tell|Invent} a {happy|funny|cute|kind|calm|sweet|simple|magical} {|little |short }story {about|with} {ABOUT}{| for children| for kids| for my son| "
    "for bedtime|}.",
    "{I want you to|You could|Now|Please} {tell|write} {me |}a {|short }story about {ABOUT}{|.|, please}",
    "{A story, please. It should be about|The story should be about|Story time! Make it about|The hero of the story is} {ABOUT}.",
)
OPEN_QUESTIONS = ("{Tell|Write|Give} me a {|short |bedtime |nice |little }story.", "{Can|Could} you tell {me |}a {|short }story?",
                  "{Write|Make up} a {|short }story{| for children| for kids}.", "I want {to hear |}a story.", "Story please", "{Another|One more} story, please.",
                  "{Hi|Hey|Hello|Ok|So|Pocket}, {tell me a story|can you tell me a story|a story please|write a story|I want a story}{|.|, please}",
                  "{story|a story|story time|bedtime story|short story|tell a story|tell me story|some story|fairy tale}{| please|, please|!}",
                  "{I'd like|I would like|I need|We want|I'd love|I feel like} {to hear |}a {|short |little |bedtime |nice |good }story{|.|, please}",
                  "{Would|Will|Can|Could} you {please |}{write|make up|invent|create|read} {me |us |}a {|short |little |funny |bedtime |new }story?",
                  "{Tell|Read|Write} {us|me|my son|my daughter|the kids|my children} a {|short |bedtime |good night |sweet }{story|tale|fairy tale}{|.|, please}",
                  "{Do you know|Do you have|Have you got|Know} {a story|any stories|a good story|a bedtime story|a nice tale}{| for me| for kids|}?",
                  "{I can't sleep, tell|It is bedtime, tell|I am in bed, tell} me a story.",
                  "{Let me hear|Make up|Invent|Think of|Come up with|Share|Compose|Give us} a {|short |little |nice }story.",
                  "{Can|Could} {I|we} {hear|have|get} {a|another|one more} story{|, please}?",
                  "{Tell|Write} {me |}{another|one more|a new|a different} {|short |little }{story|tale}{|.|, please}",
                  "{Once upon a time...|Once upon a time|Story time!|It is story time.}")


def with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


# heroes that are asked for now and then; what they have in common is that they are copied from the question
RARE_HEROES = ("robot king queen princess prince teacher farmer baker pirate knight wizard witch fairy giant dwarf sailor painter doctor pilot astronaut clown baby "
               "grandmother grandfather shepherd fisherman gardener tree cloud star moon river train car boat ship kite teapot snowman ghost monster dinosaur whale "
               "shark crab seal otter beaver badger mole bat crow raven parrot swan goose hen rooster chick lamb pony donkey camel giraffe zebra tiger panda koala "
               "kangaroo hippo crocodile lizard snake worm spider ladybug beetle grasshopper moth swallow sparrow pigeon peacock flamingo pelican unicorn mermaid").split()
HE, SHE = "boy king prince wizard grandfather rooster".split(), "girl queen princess witch fairy grandmother hen mermaid".split()
FORMS = ("plain", "trait", "thing", "place", "friend", "name")
FORM_PLOTS = {"plain": ("friend", "afraid"), "trait": ("wish", "garden", "afraid"), "thing": ("lost", "share", "gift", "find"), "place": ("storm", "race", "garden", "find"),
              "friend": ("friend", "share", "storm", "sleep"), "name": ("lost", "race", "wish")}


def fixed(template: str, seed: str) -> str:
    """One wording of `template`, always the same for `seed`."""
    return expand(template, random.Random(seed))


def program_made_story(random_source: random.Random) -> tuple[str, str]:
    """A question for a story and the story.

    The question decides everything: the hero's group and the question's form pick the plot and all that is left open. Were these drawn at random, a decoder
    that fills many positions in one pass would mix several stories that are as likely, and the likeliest would be the shortest plot each time.
    """
    pick = random_source.choice
    open_question = random_source.random() < 0.12
    question = pick(OPEN_QUESTIONS if open_question else QUESTIONS)
    if open_question:
        kind, form = random.Random(question).choice(ANIMALS), "plain"
    else:
        draw = random_source.random()
        kind = pick(ANIMALS) if draw < 0.6 else pick(("boy", "girl")) if draw < 0.75 else pick(RARE_HEROES)
        form = pick(FORMS if kind in ("boy", "girl") else FORMS[:-1])
    group = str(ANIMALS.index(kind) % 3) if kind in ANIMALS else kind if kind in ("boy", "girl") else "somebody"
    habit = random.Random(f"{group} {form}")
    plot = habit.choice(FORM_PLOTS[form])
    boyish = kind in HE or kind not in SHE and habit.random() < 0.5
    he, his, him, name = ("he", "his", "him", habit.choice(BOYS)) if boyish else ("she", "her", "her", habit.choice(GIRLS))
    trait, thing, color = habit.choice(TRAITS), habit.choice(THINGS), habit.choice(COLORS)
    place, second_place = habit.sample(PLACES, 2)
    friend, other_friend = habit.sample(FRIENDS, 2)
    telling = str(habit.randrange(3))
    opening, ending = habit.choice(OPENINGS), habit.choice(ENDINGS)
    if form == "trait":
        trait = pick(TRAITS)
    elif form == "thing":
        thing = pick(THINGS)
    elif form == "place":
        place = pick([other for other in PLACES if other != second_place])
    elif form == "friend":
        friend = pick(FRIENDS)
    elif form == "name":
        name = pick(BOYS if boyish else GIRLS)
    if friend == kind:
        friend = other_friend
    values = {"INTRO": opening, "END": ending, "H": with_article(f"{trait} {kind}"), "h": name, "he": he, "his": his,
              "him": him, "himself": him + "self", "he_C": he.capitalize(), "T": thing, "P": place, "P2": second_place, "F": friend, "COLOR": color}
    story = PLOTS[plot][0]
    for _ in range(3):
        story = re.sub(r"\[(\w+)\]", lambda match: values[match[1]], fixed(story, plot + telling))
    for asked in (thing if form == "thing" else "", place if form == "place" else "", friend if form == "friend" else ""):
        if asked not in story:
            return program_made_story(random_source)
    story = re.sub(r"(^|[.!?] )([a-z])", lambda match: match[1] + match[2].upper(), story.strip())
    story = re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", story)
    about = {"plain": with_article(kind), "trait": with_article(f"{trait} {kind}"), "thing": f"{with_article(kind)} and {with_article(thing)}",
             "place": f"{with_article(kind)} in the {place}", "friend": f"{with_article(kind)} and {with_article(friend)}",
             "name": pick((name, f"{with_article(kind)} named {name}"))}[form]
    if form == "place" and random_source.random() < 0.4:
        about = f"{with_article(kind)} {pick(('who lives in', 'at', 'near', 'by', 'lost in'))} the {place}"
    if form == "thing" and random_source.random() < 0.6:
        about = f"{with_article(kind)} {pick(('with', 'who has', 'who lost', 'who finds', 'who loves'))} {with_article(f'{color} {thing}' if random_source.random() < 0.2 else thing)}"
    return expand(question.replace("{ABOUT}", about), random_source), story


def short_tinystories(data: Path, longest: int) -> list[dict]:
    """Whole TinyStories that are short and end with a full sentence, as plain text."""
    return [{"scope": "story", "source": "tinystories", "text": record["text"]} for record in read_source(data, "tinystories")
            if len(record["text"]) <= longest and record["text"][-1] in '.!"']


def story_records(data: Path, count: int, random_source: random.Random) -> list[dict]:
    """Asked-for stories, and a few plain ones from TinyStories."""
    records = [chat("story", *program_made_story(random_source), SOURCE) for _ in range(count)]
    plain = short_tinystories(data, 750)
    records.extend(random_source.sample(plain, min(len(plain), count // 40)))
    return records
