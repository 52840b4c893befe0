"""Shell and git tasks: one command each, asked for in many wordings."""

import random

from .command_wordings import NAMED_TASKS, TASKS
from .phrasing import capitalise, chat, expand, vary

SOURCE = "program-made command wordings"

FRAMES = (
    "How {do|can|would|should} I {T}?", "How do I {T}?", "How {do|can} you {T}?", "How to {T}?",
    "{What|Which} {command|shell command|Linux command} {do|can|should} I use to {T}?",
    "{What is|What's|Give me|Show me|Tell me} the command to {T}.", "{What|Which} command can {T}?",
    "I {want|need|would like} to {T}. {What is the command?|How?|What do I type?|}",
    "{Show me how|Tell me how|Explain how} to {T}.", "Command to {T}", "{T}", "Is there a command to {T}?",
    "How do I {T} {in the terminal|in the shell|on Linux|in bash|from the command line}?",
    "{What|Which command} {do|should} I {type|enter|run} {if|when} I want to {T}?",
    "{Can|Could} you {tell|show} me how {I can|I could|to} {T}?",
    "{I am|I'm} {trying|attempting} to {T}. {How does that work?|What should I type?|Which command is it?|}",
    "{What is|What's} the {best|easiest|usual|quickest} way to {T}{| in the terminal| in the shell}?",
    "{Is there a way|Is it possible|Is there an easy way} to {T}{| from the terminal| from the shell}?",
    "{Please |}{help me to|help me find out how to} {T}{.| in the terminal.}",
    "I {don't know|forgot|can't remember|do not know} how to {T}.",
    "{I'd like to know|I want to know|I wonder|Do you know} how to {T}.",
    "Which {line|command} do I {need|type} {in order |}to {T}?",
    "My {goal|aim|plan} is to {T}. {What do I enter?|Which command does that?|How do I do it?}",
)
STEMS = ("notes report data main index config app test server list names users draft log photo letter table model todo "
         "readme script setup build input output music book plan budget").split()
ENDINGS = "txt py md csv json js java html sh log yaml xml".split()
NAMES = STEMS + "docs images src backup projects feature login fix-bug numpy requests pandas flask express react vim curl htop nginx git".split()


def task_question(wordings: tuple[str, ...], random_source: random.Random) -> str:
    """One way of asking for a task."""
    task = expand(random_source.choice(wordings), random_source)
    frame = random_source.choice(FRAMES).replace("{T}", "\0")
    question = capitalise(expand(frame, random_source).replace("\0", task))
    return question.replace("?.", "?").replace(". .", ".")


def command_records(count: int, random_source: random.Random) -> list[dict]:
    """Questions about the tasks; every task comes about equally often."""
    tasks = [*TASKS.items(), *NAMED_TASKS.items()]
    records = []
    for index in range(count):
        command, wordings = tasks[index % len(tasks)]
        name, file = random_source.choice(NAMES), f"{random_source.choice(STEMS)}.{random_source.choice(ENDINGS)}"
        command = command.replace("{F}", file).replace("{D}", name)
        wordings = tuple(wording.replace("{F}", file).replace("{D}", name) for wording in wordings)
        question = vary(task_question(wordings, random_source), random_source)
        records.append(chat("command", question, f"```bash\n{command}\n```", SOURCE))
    return records
