"""Questions for short functions in three languages, fill-in-the-middle texts, and the check of the answers."""

import json
import random
import subprocess
import zlib

from .function_tasks import TASKS, FunctionTask
from .phrasing import capitalise, chat, expand, vary

SOURCE = "program-made functions"
LANGUAGES = ("Python", "JavaScript", "Java")

FRAMES = (
    "{Write|Give me|Show me|Create|Make|I need|Please write} a {L} {function|method} {to {T}|that {S}|which {S}}.",
    "{Write|Give me|Show me|Create|Please write} a {function|method} in {L} {to {T}|that {S}}.",
    "How {do|can|would} I {T} in {L}?", "How to {T} in {L}?", "{T} in {L}", "{L}: {T}", "{L} function to {T}",
    "{Can|Could} you write a {L} {function|method} {to {T}|that {S}}?",
    "Write {L} code {to {T}|that {S}}.", "I want to {T} in {L}. {How?|Can you help?|}",
    "In {L}, {write a function that {S}|how do I {T}?}",
)


def third_person(task: str) -> str:
    """`check if ...` becomes `checks if ...`; only the first word changes."""
    verb, _, rest = task.partition(" ")
    ending = "es" if verb.endswith(("ch", "sh", "s", "x", "o")) else "s"
    verb = verb[:-1] + "ie" if verb.endswith("fy") else verb
    return f"{verb}{ending} {rest}"


def code_of(task: FunctionTask, language: str) -> str:
    return {"Python": task.python, "JavaScript": task.javascript, "Java": task.java}[language]


def has_number(task: FunctionTask) -> bool:
    return "K" in task.name


def with_number(text: str, number: int) -> str:
    """Puts a number where the K of a task stands."""
    return text.replace("K", str(number))


def is_reserved(task: FunctionTask, number: int, language: str) -> bool:
    """One number in five of each numbered task is kept for the evaluation."""
    return has_number(task) and zlib.crc32(f"{task.name}{number}{language}".encode()) % 5 == 0


def fenced(language: str, code: str) -> str:
    return f"```{language.lower()}\n{code}\n```"


def function_question(task: FunctionTask, language: str, random_source: random.Random) -> str:
    """One way of asking for a task."""
    wording = expand(random_source.choice(task.wordings), random_source)
    frame = random_source.choice(FRAMES).replace("{T}", "\0").replace("{S}", "\1").replace("{L}", language)
    return capitalise(expand(frame, random_source).replace("\0", wording).replace("\1", third_person(wording)))


def function_records(count: int, random_source: random.Random) -> list[dict]:
    """Question and code, and nearly every second time the code alone as plain text (for infilling)."""
    records = []
    while len(records) < count:
        task = TASKS[len(records) % len(TASKS)]
        language = random_source.choice(LANGUAGES)
        number = random_source.randint(2, 20)
        if is_reserved(task, number, language):
            number = next(n for n in range(2, 21) if not is_reserved(task, n, language))
        question = function_question(task, language, random_source)
        code = code_of(task, language)
        if has_number(task):
            question, code = with_number(question, number), with_number(code, number)
        if random_source.random() < 0.45:
            records.append({"scope": "code", "source": SOURCE, "text": code, "filled_in": True})
        else:
            records.append(chat("code", vary(question, random_source), fenced(language, code), SOURCE))
    return records


def camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def check_tasks() -> int:
    """Runs the tests of every task in Python and JavaScript; returns how many ran, raises on the first failure."""
    ran = 0
    for task in TASKS:
        for arguments, expected in task.tests:
            scope: dict = {}
            exec(task.python, scope)
            got = json.loads(json.dumps(scope[task.name](*arguments)))
            if got != expected:
                raise AssertionError(f"{task.name}{arguments}: Python gives {got}, not {expected}")
            program = (f"{task.javascript}\nconsole.log(JSON.stringify("
                       f"{camel_case(task.name)}(...{json.dumps(arguments)})));")
            output = subprocess.run(["node", "-e", program], capture_output=True, text=True, timeout=20, check=True).stdout
            if json.loads(output) != expected:
                raise AssertionError(f"{task.name}{arguments}: JavaScript gives {output}, not {expected}")
            ran += 1
        if has_number(task):
            compile(with_number(task.python, 3), task.name, "exec")
    return ran
