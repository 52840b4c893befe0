"""Writes prompts.jsonl, the held-out prompts of the seven scopes and those outside them.

The wordings were written by hand and differ from the templates of the training data; those of sums, and the passages
with their questions (unseen.json), by someone who had seen nothing of that data. Operand pairs and numbers come from
those that the training generators keep out. Facts, commands and most function tasks are known from training in other
words: a model cannot know a capital it was never told. Passages, operand pairs, numbered functions and story topics
are new altogether.

    python make_prompts.py [--output prompts.jsonl]
"""

import argparse
import json
import random
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "train"))

from generators.arithmetic import is_reserved  # noqa: E402
from generators.function_tasks import TASKS  # noqa: E402
from generators.functions import is_reserved as is_reserved_number  # noqa: E402
from hand_written import COMMANDS, FACTS, FILL_IN, FUNCTIONS, SMALL_TALK, STORIES, UNKNOWN  # noqa: E402

UNSEEN = json.loads((HERE / "unseen.json").read_text(encoding="utf-8"))

NUMBERED_TESTS = {
    "multiply_by_K": lambda k: ([5], 5 * k), "add_K": lambda k: ([7], 7 + k), "subtract_K": lambda k: ([40], 40 - k),
    "divisible_by_K": lambda k: ([3 * k], True), "greater_than_K": lambda k: ([k], False), "less_than_K": lambda k: ([k - 1], True),
    "first_K": lambda k: ([list(range(30))], list(range(k))), "last_K": lambda k: ([list(range(30))], list(range(30 - k, 30))),
    "repeat_K": lambda k: (["ab"], "ab" * k), "above_K": lambda k: ([[1, k, k + 1]], [k + 1]), "below_K": lambda k: ([[k - 1, k, k + 1]], [k - 1]),
    "add_K_to_all": lambda k: ([[1, 2]], [1 + k, 2 + k]), "multiply_all_by_K": lambda k: ([[1, 2]], [k, 2 * k]),
    "longer_than_K": lambda k: ([["a", "b" * (k + 1)]], ["b" * (k + 1)]),
}
NUMBERED_WORDINGS = {
    "multiply_by_K": "Please code a {L} function which gives back its argument times K.",
    "add_K": "I am looking for a {L} function that takes a number and adds K to it.",
    "subtract_K": "I am looking for a {L} function that takes a number and subtracts K from it.",
    "divisible_by_K": "Please code a {L} function that says whether its argument is divisible by K.",
    "greater_than_K": "Please code a {L} function that says whether its argument is greater than K.",
    "less_than_K": "Please code a {L} function that says whether its argument is less than K.",
    "first_K": "I am looking for a {L} function that gives back the first K items of its list.",
    "last_K": "I am looking for a {L} function that gives back the last K items of its list.",
    "repeat_K": "I am looking for a {L} function that repeats its string K times.",
    "above_K": "Please code a {L} function that keeps only the numbers greater than K of its list.",
    "below_K": "Please code a {L} function that keeps only the numbers less than K of its list.",
    "add_K_to_all": "Please code a {L} function that adds K to each number of its list.",
    "multiply_all_by_K": "Please code a {L} function that multiplies each number of its list by K.",
    "longer_than_K": "Please code a {L} function that keeps the words longer than K letters.",
}


def arithmetic_prompts(random_source: random.Random) -> list[dict]:
    """Fifty operations on operand pairs that no training record holds."""
    prompts = []
    for operator, count in (("+", 16), ("-", 14), ("*", 13), ("/", 7)):
        pairs = []
        for a in range(2, 100):
            for b in range(2, 100):
                if not is_reserved(a, operator, b) or (operator == "-" and a <= b):
                    continue
                if operator == "/" and (a % b or a == b):
                    continue
                pairs.append((a, b))
        short = [pair for pair in pairs if min(pair) <= 12]
        chosen = random_source.sample(short, count // 2) if operator == "*" else []
        chosen += random_source.sample([pair for pair in pairs if pair not in chosen], count - len(chosen))
        wordings = UNSEEN["sums"][operator]
        for index, (a, b) in enumerate(chosen):
            wording = wordings[index % len(wordings)].format(a=a, b=b)
            result = {"+": a + b, "-": a - b, "*": a * b, "/": a // b}[operator]
            prompts.append({"scope": "arithmetic", "prompt": wording, "check": {"kind": "number", "value": result}})
    return prompts


def function_prompts(random_source: random.Random) -> list[dict]:
    """Hand-written wordings of known tasks, and numbered tasks with numbers kept out of training."""
    tasks = {task.name: task for task in TASKS}
    prompts = []
    for language, name, wording in FUNCTIONS:
        tests = [[list(arguments), expected] for arguments, expected in tasks[name].tests]
        prompts.append({"scope": "code", "prompt": wording,
                        "check": {"kind": "function", "language": language, "tests": tests}})
    for name, test in sorted(NUMBERED_TESTS.items()):
        reserved = [(language, n) for language in ("Python", "JavaScript") for n in range(2, 21)
                    if is_reserved_number(tasks[name], n, language)]
        language, number = random_source.choice(reserved)
        arguments, expected = test(number)
        wording = NUMBERED_WORDINGS[name].replace("{L}", language).replace("K", str(number))
        prompts.append({"scope": "code", "prompt": wording,
                        "check": {"kind": "function", "language": language, "tests": [[arguments, expected]]}})
    for language, name, missing in FILL_IN:
        task = tasks[name]
        code = task.python if language == "Python" else task.javascript
        prefix, suffix = code.split(missing, 1)
        tests = [[list(arguments), expected] for arguments, expected in task.tests]
        prompts.append({"scope": "code", "prefix": prefix, "suffix": suffix, "hole": len(missing),
                        "prompt": f"{prefix}<hole>{suffix}",
                        "check": {"kind": "function", "language": language, "tests": tests}})
    return prompts


def all_prompts() -> list[dict]:
    random_source = random.Random(20)
    prompts = [{"scope": "smalltalk", "prompt": prompt, "check": {"kind": "talk", "pattern": pattern}}
               for prompt, pattern in SMALL_TALK]
    prompts += [{"scope": "fact", "prompt": prompt, "check": {"kind": "pattern", "pattern": pattern}} for prompt, pattern in FACTS]
    prompts += arithmetic_prompts(random_source)
    prompts += [{"scope": "command", "prompt": prompt, "check": {"kind": "command", "accepted": accepted}}
                for prompt, accepted in COMMANDS]
    prompts += function_prompts(random_source)
    prompts += [{"scope": "story", "prompt": prompt, "check": {"kind": "story", "topics": topics}} for prompt, topics in STORIES]
    for entry in UNSEEN["passages"]:
        passage = entry["passage"]
        for index, (question, answers) in enumerate(entry["questions"]):
            text = f"{passage}\n\n{question}" if index % 2 else f"Text: {passage}\n\nQuestion: {question}"
            messages = [{"role": "user", "content": text}]
            prompts.append({"scope": "passage", "prompt": question, "messages": messages,
                            "check": {"kind": "copied", "accepted": answers}})
    prompts += [{"scope": "unknown", "prompt": prompt, "check": {"kind": "unknown"}} for prompt in UNKNOWN]
    counters: dict[str, int] = {}
    for prompt in prompts:
        counters[prompt["scope"]] = counters.get(prompt["scope"], 0) + 1
        prompt["id"] = f"{prompt['scope']}-{counters[prompt['scope']]:02d}"
    return [{"id": prompt.pop("id"), **prompt} for prompt in prompts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--output", type=Path, default=HERE / "prompts.jsonl")
    arguments = parser.parse_args()
    prompts = all_prompts()
    with open(arguments.output, "w", encoding="utf-8") as lines:
        for prompt in prompts:
            lines.write(json.dumps(prompt, ensure_ascii=False) + "\n")
    scopes = [prompt["scope"] for prompt in prompts]
    print({scope: scopes.count(scope) for scope in dict.fromkeys(scopes)}, len(prompts))


if __name__ == "__main__":
    main()
