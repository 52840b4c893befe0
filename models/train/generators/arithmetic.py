"""One-step arithmetic with operands up to 99.

Products show their partial products and quotients the product they come from, because one step of the
network is too short for the whole. One operand pair in twenty is kept for evaluation, in every wording (`is_reserved`).
"""

import random
import zlib

from .phrasing import capitalise, chat, expand, vary

SOURCE = "program-made arithmetic"

QUESTIONS = {
    "+": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} + {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out|What does} {a} plus {b} {|equal}?",
        "{What is|What's|Find|Give me|Tell me} the sum of {a} and {b}?",
        "{Add|Please add|Can you add|Sum} {a} {and|to} {b}.",
        "{a} + {b}", "{a}+{b}", "{a} + {b} = ?", "{a} + {b} =", "{a} plus {b}",
        "What do {you|I} get {if|when} {you|I} add {a} {and|to} {b}?",
    ),
    "-": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} - {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out|What does} {a} minus {b} {|equal}?",
        "{What is|What's|Find|Give me} the difference {between|of} {a} and {b}?",
        "{Subtract|Take|Please subtract|Can you subtract|Take away} {b} from {a}.",
        "{a} - {b}", "{a}-{b}", "{a} - {b} = ?", "{a} - {b} =", "{a} minus {b}",
        "What is left {if|when} {you|I} take {b} from {a}?",
    ),
    "*": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} {*|x|times} {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out} {a} {times|multiplied by} {b}?",
        "{What is|What's|Find|Give me} the product of {a} and {b}?",
        "{Multiply|Please multiply|Can you multiply} {a} {and|by|with} {b}.",
        "{a} * {b}", "{a}*{b}", "{a} x {b}", "{a} * {b} = ?", "{a} times {b}",
    ),
    "/": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} / {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out} {a} {divided by|over} {b}?",
        "{Divide|Please divide|Can you divide} {a} by {b}.",
        "{a} / {b}", "{a}/{b}", "{a} / {b} = ?", "{a} divided by {b}",
        "How many times does {b} {go|fit} into {a}?",
    ),
}

NAMES = "Anna Ben Tom Lily Sam Mia Max Sara Leo Nina John Emma Paul Kate Omar Ali Rosa Jack Amy Luke".split()
THINGS = ("apples eggs books coins cards stickers marbles pencils shells cookies balls flowers stamps toys oranges "
          "cups stones cakes tickets photos").split()

STORIES = {
    "+": (
        "{N} has {a} {T} and {gets|buys|finds|receives} {b} more. How many {T} does {N} have {now|}?",
        "There are {a} {T} in {one|a} box and {b} {T} in {another|the other}. How many {T} are there {in total|in all|altogether}?",
        "I have {a} {T}. {My friend|{N}} gives me {b} {more|} {T}. How many {T} do I have {now|}?",
    ),
    "-": (
        "{N} has {a} {T} and {gives away|loses|sells|gives {M}} {b}. How many {T} are left?",
        "There are {a} {T} {on the table|in a bag|in a box}. {N} takes {b}. How many {T} are left?",
        "I had {a} {T} and {lost|used|gave away} {b} {of them|}. How many {T} do I have {left|now}?",
    ),
    "*": (
        "{N} has {a} {bags|boxes} with {b} {T} in each. How many {T} does {N} have?",
        "There are {a} {rows|boxes|bags} {of|with} {b} {T} {each|}. How many {T} are there {in total|in all|}?",
    ),
    "/": (
        "{N} shares {a} {T} {equally|} {among|between} {b} {friends|children}. How many {T} does each get?",
        "{a} {T} are {put|split|divided} {equally|evenly} into {b} {boxes|bags}. How many {T} are in each?",
    ),
}


def is_reserved(a: int, operator: str, b: int) -> bool:
    """Whether this operand pair belongs to the evaluation."""
    return zlib.crc32(f"{a}{operator}{b}".encode()) % 20 == 0


def answer_of(a: int, operator: str, b: int) -> str:
    """The worked answer of one operation, for example `47 + 38 = 85.`"""
    if operator == "+":
        return f"{a} + {b} = {a + b}."
    if operator == "-":
        return f"{a} - {b} = {a - b}."
    if operator == "/":
        quotient, rest = divmod(a, b)
        product = f"{b} * {quotient} = {b * quotient}"
        return f"{product}, so {a} / {b} = {quotient}." if rest == 0 else f"{product}, so {a} / {b} = {quotient} remainder {rest}."
    return f"{a} * {b} = {''.join(f'{step} = ' for step in product_steps(a, b))}{a * b}."


def product_steps(a: int, b: int) -> list[str]:
    """What stands between the operands and their product: `20 * 13` none, `57 * 3` 150 + 21, `23 * 86` four parts and two."""
    parts = [[digit for digit in (value // 10 * 10, value % 10) if digit] for value in (a, b)]
    if min(len(parts[0]), len(parts[1])) == 0 or len(parts[0]) == len(parts[1]) == 1:
        return []
    rows = [[x * y for x in parts[0]] for y in parts[1]]
    steps = [" + ".join(str(product) for row in rows for product in row)]
    if len(rows) == 2 and len(rows[0]) == 2:
        steps.append(" + ".join(str(sum(row)) for row in rows))
    return steps


def draw_operands(operator: str, random_source: random.Random) -> tuple[int, int]:
    """Two operands up to 99 that are not reserved."""
    while True:
        largest = 12 if operator in "+-" and random_source.random() < 0.3 else 99
        a, b = random_source.randint(0, largest), random_source.randint(0, largest)
        if operator == "-" and a < b and random_source.random() < 0.8:
            a, b = b, a
        if operator == "*" and random_source.random() < 0.5:
            a, b = random_source.choice(((a, random_source.randint(0, 12)), (random_source.randint(0, 12), a)))
        if operator == "/":
            b = random_source.randint(1, 12) if random_source.random() < 0.8 else random_source.randint(1, 50)
            quotient = random_source.randint(0, 99 // b)
            a = quotient * b if random_source.random() < 0.85 else random_source.randint(1, 99)
        if not is_reserved(a, operator, b):
            return a, b


def fill(template: str, a: int, b: int, random_source: random.Random) -> str:
    """Puts operands, names and things into a template, then picks its wording."""
    name, other = random_source.sample(NAMES, 2)
    for mark, value in (("{a}", a), ("{b}", b), ("{N}", name), ("{M}", other), ("{T}", random_source.choice(THINGS))):
        template = template.replace(mark, str(value))
    text = expand(template, random_source)
    if text.endswith("?") and text.startswith(("Calculate", "Compute", "Solve", "Work", "Evaluate", "Find", "Give", "Tell")):
        text = text[:-1] + "."
    return text


def operation_records(count: int, random_source: random.Random) -> list[dict]:
    """Questions about one operation, bare or as a short story."""
    records = []
    for _ in range(count):
        operator = random_source.choices("+-*/", (31, 27, 28, 14))[0]
        a, b = draw_operands(operator, random_source)
        in_words = random_source.random() < 0.15 and min(a, b) > 0 and (operator != "-" or a >= b)
        if operator == "/" and a % b:
            in_words = False
        template = random_source.choice((STORIES if in_words else QUESTIONS)[operator])
        question = fill(template, a, b, random_source)
        question = question if in_words else vary(question, random_source)
        records.append(chat("arithmetic", question, answer_of(a, operator, b), SOURCE))
    return records


def partial_sum_records(count: int, random_source: random.Random) -> list[dict]:
    """Sums of two partial products: larger than the scope, and what a worked product ends in."""
    records = []
    for _ in range(count):
        tens, ones = 10 * random_source.randint(1, 9), random_source.randint(1, 9)
        other = random_source.choice((random_source.randint(1, 9), random_source.randint(11, 99)))
        a, b = tens * other, ones * other
        template = random_source.choice(QUESTIONS["+"])
        records.append(chat("arithmetic", vary(fill(template, a, b, random_source), random_source), answer_of(a, "+", b), SOURCE))
    return records


def other_records(count: int, random_source: random.Random) -> list[dict]:
    """Doubles, halves, squares, comparisons, odd and even, next numbers."""
    records = []
    for _ in range(count):
        a, b = random_source.sample(range(100), 2)
        kind = random_source.randrange(7)
        if kind == 0:
            question, answer = "{What is|What's} {double|twice} A?", answer_of(2, "*", a)
        elif kind == 1:
            a -= a % 2
            question, answer = "{What is|What's} half of A?", answer_of(a, "/", 2)
        elif kind == 2:
            question, answer = "{What is|What's} A squared?", answer_of(a, "*", a)
            if is_reserved(a, "*", a):
                continue
        elif kind == 3:
            word, chosen = random_source.choice((("bigger", max(a, b)), ("larger", max(a, b)), ("greater", max(a, b)),
                                                 ("smaller", min(a, b)), ("less", min(a, b))))
            other = a + b - chosen
            question, answer = f"{{Which is|Which number is|What is}} {word}, A or B?", f"{chosen} is {word} than {other}."
        elif kind == 4:
            question = "Is A {|an} {odd or even|even or odd}?"
            answer = f"{a} is {'odd' if a % 2 else 'even'}."
        elif kind == 5:
            question, answer = "{What|Which} number comes after A?", f"{a + 1} comes after {a}."
        else:
            a = max(a, 1)
            question, answer = "{What|Which} number comes before A?", f"{a - 1} comes before {a}."
        text = capitalise(expand(question, random_source)).replace("A", str(a)).replace("B", str(b))
        records.append(chat("arithmetic", vary(text, random_source), answer, SOURCE))
    return records


def drill_records(count: int, random_source: random.Random) -> list[dict]:
    """Lines of operations in the form of the answers, results learned and operands given: the most practice for the fewest tokens."""
    records = []
    for _ in range(count):
        pairs = []
        for _ in range(random_source.randint(5, 10)):
            operator = random_source.choices("+-*/", (38, 34, 18, 10))[0]
            a, b = draw_operands(operator, random_source)
            given = f"{a} / {b}:" if operator == "/" else f"{a} {operator} {b} ="
            learned = answer_of(a, operator, b).removeprefix(given).strip()
            pairs.append([f"\n{given}" if pairs else given, f" {learned}"])
        records.append({"scope": "arithmetic", "source": SOURCE, "pairs": pairs})
    return records


def arithmetic_records(count: int, drills: int, random_source: random.Random) -> list[dict]:
    """Of the questions four in five are one operation, the rest the sums that products end in, comparisons and the like."""
    return [*operation_records(count * 8 // 10, random_source), *partial_sum_records(count // 10, random_source),
            *other_records(count // 10, random_source), *drill_records(drills, random_source)]
