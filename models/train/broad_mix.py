"""The mix of the first stage: shared sources that lie in or near the scope of pocket."""

import random
from pathlib import Path

from corpus import read_source

# source -> (scope, passes over the file)
BROAD_SOURCES = {
    "african_storybook": ("story", 1.0),
    "chatterbot_corpus": ("smalltalk", 1.0),
    "cheatsheets": ("command", 1.0),
    "code_functions_multi": ("code", 0.4),
    "country_facts": ("fact", 2.0),
    "element_facts": ("fact", 2.0),
    "exercism": ("code", 0.2),
    "git_shell_howto": ("command", 1.0),
    "jokes": ("smalltalk", 1.0),
    "mbpp_train": ("code", 2.0),
    "ms_chitchat": ("smalltalk", 1.0),
    "python_functions": ("code", 1.0),
    "squad_dev_explore": ("passage", 0.4),
    "svamp": ("arithmetic", 1.0),
    "synth_code": ("code", 3.0),
    "synth_facts": ("smalltalk", 4.0),
    "synth_math": ("arithmetic", 2.0),
    "synth_words": ("fact", 2.0),
    "synthetic_persona_chat": ("smalltalk", 1.0),
    "tech_qa": ("fact", 0.5),
    "thirty_seconds_of_code": ("code", 2.0),
    "tinystories": ("story", 1.0),
    "tldr_commands": ("command", 0.4),
    "wordnet_definitions": ("fact", 0.6),
    "wordnet_isa": ("fact", 0.5),
}


def broad_records(data: Path, seed: int) -> list[dict]:
    """Records of the first stage in random order; the fraction of a pass is a random sample."""
    random_source = random.Random(seed)
    records = []
    for name, (scope, passes) in BROAD_SOURCES.items():
        for record in read_source(data, name):
            copies = int(passes) + (random_source.random() < passes - int(passes))
            body = {key: record[key] for key in ("messages", "text") if key in record}
            records.extend([{"scope": scope, "source": name, **body}] * copies)
    random_source.shuffle(records)
    return records
