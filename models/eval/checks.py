"""Decides by program whether an answer is right. Every check returns (right, reason)."""

import json
import re
from collections import Counter

from run_code import run_function

FENCE = re.compile(r"```[\w+-]*\n(.*?)(?:```|$)", re.DOTALL)


def normal_form(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def code_in(answer: str) -> str:
    """The first fenced block, or the whole answer where there is none."""
    match = FENCE.search(answer)
    return (match[1] if match else answer).strip("\n")


def repeats(text: str, size: int = 4, most: int = 2) -> bool:
    """Whether some run of `size` words comes more than `most` times."""
    words = normal_form(text).split()
    counts = Counter(tuple(words[i : i + size]) for i in range(len(words) - size + 1))
    return any(count > most for count in counts.values())


def well_formed(text: str) -> str | None:
    """Why a short answer is not well-formed, or None."""
    if not text.strip():
        return "empty"
    if text.strip()[-1] not in ".!?\"'`":
        return "does not end a sentence"
    if len(text.split()) > 60:
        return "too long"
    words = normal_form(text).split()
    if any(a == b for a, b in zip(words, words[1:]) if a not in ("had", "that", "bye")):
        return "a word twice in a row"
    return "repeats itself" if repeats(text, 3, 1) else None


def check_talk(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    fault = well_formed(answer)
    if fault:
        return False, fault
    return bool(re.search(check["pattern"], answer, re.IGNORECASE)), "on topic"


def check_pattern(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    flags = 0 if re.search(r"\\b[A-Z]", check["pattern"]) else re.IGNORECASE
    return bool(re.search(check["pattern"], answer, flags)), check["pattern"]


def check_number(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    numbers = re.findall(r"-?\d+", answer.replace(",", ""))
    return bool(numbers) and int(numbers[-1]) == check["value"], f"expected {check['value']}"


def check_command(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    lines = [line.strip().removeprefix("$ ") for line in code_in(answer).splitlines() if line.strip()]
    right = bool(lines) and any(re.fullmatch(pattern, lines[0]) for pattern in check["accepted"])
    return right, " or ".join(check["accepted"])


def check_function(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    return run_function(check["language"], code_in(answer), check["tests"])


def check_story(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    words = answer.split()
    if finish != "stop":
        return False, "no end"
    if not 25 <= len(words) <= 260:
        return False, f"{len(words)} words"
    if answer.strip()[-1] not in ".!?\"":
        return False, "does not end a sentence"
    if repeats(answer, 4, 2):
        return False, "repeats itself"
    flat = normal_form(answer).split()
    if any(a == b for a, b in zip(flat, flat[1:]) if a not in ("had", "that", "very", "so")):
        return False, "a word twice in a row"
    missing = [topic for topic in check["topics"] if topic not in normal_form(answer)]
    return not missing, f"without {', '.join(missing)}" if missing else "well-formed"


def check_copied(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    right = any(re.search(pattern, answer, re.IGNORECASE) for pattern in check["accepted"])
    return right and len(answer.split()) <= 20, " or ".join(check["accepted"])


def check_unknown(answer: str, check: dict, finish: str) -> tuple[bool, str]:
    pattern = (r"(don't|do not|not) know|not sure|outside what|only know|cannot|can't|can not|no idea|couldn't say|unable|"
               r"wouldn't know|not something I")
    return bool(re.search(pattern, answer, re.IGNORECASE)), "says that it does not know"


CHECKS = {
    "talk": check_talk,
    "pattern": check_pattern,
    "number": check_number,
    "command": check_command,
    "function": check_function,
    "story": check_story,
    "copied": check_copied,
    "unknown": check_unknown,
}


def check_answer(prompt: dict, answer: str, finish: str) -> tuple[bool, str]:
    """Runs the check a prompt names."""
    check = prompt["check"]
    return CHECKS[check["kind"]](answer, check, finish)


def answer_key(prompt: dict) -> str:
    """What a right answer would say, as text, for the overlap check."""
    return json.dumps({key: value for key, value in prompt["check"].items() if key != "kind"}, ensure_ascii=False)
