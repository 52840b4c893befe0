"""Checks that the evaluation is held out from the prepared training files; exits 1 where it is not.

Two rules: no evaluation prompt stands as a user turn in the training data (compared in lower case, letters
and digits only, an operator between two numbers being read as its word), and no run of eight words of an
evaluation prompt's answer key stands in a training prompt.

    python check_overlap.py --train FILE.jsonl [--train FILE.jsonl ...]
"""

import argparse
import json
import re
import sys
from pathlib import Path

from checks import answer_key, normal_form

HERE = Path(__file__).resolve().parent
RUN = 8
OPERATORS = {"+": "plus", "-": "minus", "−": "minus", "*": "times", "x": "times", "×": "times", "/": "divided by", "÷": "divided by"}
BETWEEN_NUMBERS = re.compile(r"(?<=\d)\s*([-+−*x×/÷])\s*(?=\d)", re.IGNORECASE)


def spoken_form(text: str) -> str:
    """`83*53` and `83 times 53` are the same question, `83 + 53` is another."""
    return normal_form(BETWEEN_NUMBERS.sub(lambda match: f" {OPERATORS[match[1].lower()]} ", text))


def runs_of(text: str) -> set[tuple[str, ...]]:
    words = normal_form(text).split()
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def full_prompt(prompt: dict) -> str:
    """The last user turn of an evaluation prompt, with its passage where there is one."""
    if "messages" in prompt:
        return " ".join(message["content"] for message in prompt["messages"])
    return prompt["prompt"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--train", type=Path, action="append", required=True)
    parser.add_argument("--prompts", type=Path, default=HERE / "prompts.jsonl")
    arguments = parser.parse_args()
    prompts = [json.loads(line) for line in arguments.prompts.read_text(encoding="utf-8").splitlines()]
    by_text = {spoken_form(full_prompt(prompt)): prompt["id"] for prompt in prompts}
    by_run = {run: prompt["id"] for prompt in prompts for run in runs_of(answer_key(prompt))}
    found, turns = set(), 0
    for path in arguments.train:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                for message in json.loads(line).get("messages", ()):
                    if message["role"] == "assistant":
                        continue
                    turns += 1
                    text = message["content"]
                    if spoken_form(text) in by_text:
                        found.add((by_text[spoken_form(text)], f"prompt in training: {text[:80]}"))
                    for run in runs_of(text) & by_run.keys():
                        found.add((by_run[run], f"answer key in a training prompt: {' '.join(run)}"))
    for identity, reason in sorted(found):
        print(f"{identity}: {reason}")
    print(f"{len(prompts)} evaluation prompts against {turns} training turns: {len(found)} overlaps")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
