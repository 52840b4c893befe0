"""Turns prepared records into token rows for the two objectives.

A record is one line of a prepared file: `scope`, and one of
`messages` (chat: the last answer is learned, or every one where `learn_all` is true),
`pairs` (text in pieces, each given and learned in turn: drills) or
`text` (plain text or code: everything is learned, or, where `filled_in` is true, one span of it with the rest given).
"""

import random
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from corpus import read_jsonl
from special_tokens import ASSISTANT, END, END_OF_TEXT, MASK, ROLE_IDS, USER

ROW_LENGTHS = (*range(16, 129, 8), *range(144, 257, 16))
LONGEST = ROW_LENGTHS[-1]


@dataclass(frozen=True)
class Step:
    """A part of an answer that follows from another part (start, end; empty where from none), and what is learned for it while any of that is masked."""

    span: tuple[int, int]
    source: tuple[int, int]
    unfounded: tuple[int, ...]

    def moved(self, by: int) -> "Step":
        return Step((self.span[0] + by, self.span[1] + by), (self.source[0] + by, self.source[1] + by), self.unfounded)


@dataclass(frozen=True)
class Example:
    """One encoded record: tokens, and the spans (start, end) of them that are learned; the rest is never masked.

    With a hole (start, end), only that is: text that is there to be filled in.
    """

    scope: str
    ids: tuple[int, ...]
    learned: tuple[tuple[int, int], ...]
    ends: bool = True
    hole: tuple[int, int] | None = None
    steps: tuple[Step, ...] = ()

    def __len__(self) -> int:
        return len(self.ids) + 1


def encode_prompt(tokenizer: Tokenizer, messages: list[dict]) -> list[int]:
    """The chat template up to and including `<|assistant|>`; special names in a text stay text."""
    ids = []
    for message in messages:
        ids.append(ROLE_IDS[message["role"]])
        ids.extend(tokenizer.encode(message["content"]).ids)
        ids.append(END)
    ids.append(ASSISTANT)
    return ids


def encode_pieces(pieces) -> tuple[list[int], list[tuple[int, int]]]:
    """Lays (given, learned) pairs of token lists end to end; returns the tokens and the learned spans."""
    ids, learned = [], []
    for given, wanted in pieces:
        ids.extend(given)
        learned.append((len(ids), len(ids) + len(wanted)))
        ids.extend(wanted)
    return ids, learned


def encode_chat(tokenizer: Tokenizer, messages: list[dict], learn_all: bool) -> tuple[list[int], list[tuple[int, int]]]:
    """A chat whose last answer is learned, or all of its answers; an earlier answer's `<|end|>` is given."""
    wanted = [index for index, message in enumerate(messages) if message["role"] == "assistant"]
    pieces, since = [], 0
    for index in wanted if learn_all else wanted[-1:]:
        given = encode_prompt(tokenizer, messages[since:index])
        pieces.append(([END, *given] if pieces else given, tokenizer.encode(messages[index]["content"]).ids))
        since = index + 1
    return encode_pieces(pieces)


def draw_hole(text: str, random_source: random.Random) -> tuple[int, int]:
    """A span of characters: from anywhere to the end of its line or of the next, or any short one, as editors ask for."""
    start = random_source.randrange(len(text) // 8, len(text) - 1)
    line_ends = [index for index in range(start + 1, len(text) + 1) if index == len(text) or text[index] == "\n"]
    if random_source.random() < 0.5:
        return start, random_source.choice(line_ends[:2])
    return start, min(start + random_source.randint(1, random_source.choice((8, 24, 60))), len(text))


def encode_with_hole(tokenizer: Tokenizer, text: str, random_source: random.Random) -> tuple[list[int], tuple[int, int]]:
    """The tokens before, in and behind a hole, each encoded alone: a cursor stands inside words as well, where the whole text has no token's end."""
    start, end = draw_hole(text, random_source)
    before, inside, behind = (tokenizer.encode(part).ids for part in (text[:start], text[start:end], text[end:]))
    return [*before, *inside, *behind], (len(before), len(before) + len(inside))


class WorkedSteps:
    """Finds the steps of worked sums.

    A model that has seen most pairs of operands also knows most results by heart, and is as sure of a result that it has never seen; so
    it writes that down before the steps. Here a result is learned only where the step that it follows from can be seen, and random
    digits elsewhere, so that it is unsure until then.
    """

    def __init__(self, tokenizer: Tokenizer):
        self.equals, self.so, self.times = (tokenizer.encode(text).ids[-1] for text in ("1 =", ", so", "6 *"))
        self.digits = {tokenizer.encode(f"{lead}{digit}").ids[0]: lead for lead in ("", " ") for digit in range(10)}
        self.by_lead = {lead: [token for token, own in self.digits.items() if own == lead] for lead in ("", " ")}

    def find(self, ids: list[int], span: tuple[int, int], echoes: bool, random_source: random.Random) -> list[Step]:
        """The steps of a learned span; `echoes` says that it begins with the operation that was asked for."""
        start, end = span
        cuts = [index + 1 for index in range(start, end) if ids[index] == self.equals]
        parts = list(zip([start, *cuts], [*cuts, end]))
        if self.so in ids[start:end] and len(parts) == 3:
            factor = (next((index + 1 for index in range(*parts[0]) if ids[index] == self.times), start), parts[0][1] - 1)
            pairs = [(factor, parts[1]), (parts[2], factor)]
        else:
            first = 2 if echoes else 1
            pairs = [(parts[index], parts[index - 1]) for index in range(first, len(parts))]
        return [Step(part, source, tuple(self.otherwise(ids[index], random_source) for index in range(*part))) for part, source in pairs]

    def otherwise(self, token: int, random_source: random.Random) -> int:
        return random_source.choice(self.by_lead[self.digits[token]]) if token in self.digits else token


QUOTE_START = 8
QUOTE_STEP = 4


def quote_steps(ids: list[int], span: tuple[int, int]) -> list[Step]:
    """Parts of a few tokens of a quoted sentence, each following from the one before.

    The first is what a question decides: which sentence. With that to be seen the rest is copied; with all of it masked every position would have
    to find the sentence for itself, and to count, which takes most of the loss and says little about the question.
    """
    start, end = span
    cuts = [start, *range(start + QUOTE_START, end - 1, QUOTE_STEP), end]
    if len(cuts) < 3:
        return []
    parts = list(zip(cuts, cuts[1:]))
    return [Step(part, source, tuple(ids[part[0] : part[1]])) for part, source in zip(parts, [(start, start), *parts])]


def load_examples(path: Path, tokenizer: Tokenizer) -> list[Example]:
    """Encodes every record of a prepared file; long texts become several examples, other long records are left out."""
    examples = []
    random_source = random.Random(1)
    worked = WorkedSteps(tokenizer)
    for record in read_jsonl(path):
        scope = record["scope"]
        if "text" in record and record.get("filled_in"):
            ids, hole = encode_with_hole(tokenizer, record["text"], random_source)
            if len(ids) < LONGEST:
                examples.append(Example(scope, tuple(ids), ((0, len(ids)),), hole=hole))
            continue
        if "text" in record:
            ids = tokenizer.encode(record["text"]).ids
            for start in range(0, len(ids), LONGEST - 1):
                piece = ids[start : start + LONGEST - 1]
                examples.append(Example(scope, tuple(piece), ((0, len(piece)),), start + len(piece) == len(ids)))
            continue
        if "pairs" in record:
            ids, learned = encode_pieces([[tokenizer.encode(part).ids for part in pair] for pair in record["pairs"]])
        else:
            ids, learned = encode_chat(tokenizer, record["messages"], record.get("learn_all", False))
        if len(ids) < LONGEST:
            steps = []
            if scope == "arithmetic":
                steps = [step for span in learned for step in worked.find(ids, span, "messages" in record, random_source)]
            elif scope == "passage" and "messages" in record:
                steps = [step for span in learned for step in quote_steps(ids, span)]
            examples.append(Example(scope, tuple(ids), tuple(learned), steps=tuple(steps)))
    return examples


@dataclass(frozen=True)
class Row:
    """A view of one or several examples: tokens, and which spans of them may be masked, each by a share of its own.

    The row's padding belongs to the last span. `hidden` (start, end) asks for exactly those positions to be masked and no other.
    """

    ids: list[int]
    learned: list[tuple[int, int]]
    padding_start: int
    hidden: tuple[int, int] | None = None
    steps: tuple[Step, ...] = ()


INNER_SPAN_SHARE = {"code": 0.2, "story": 0.1}
SURPLUS_SHARE = {"code": 0.35, "story": 0.35}
CUT_SHARE = 0.3
FIRST_WINDOW = 72


def draw_inner_span(example: Example, random_source: random.Random) -> tuple[int, int] | None:
    """Which span alone is to be hidden, if one is: the example's hole, or for a share of long answers a part of them."""
    if example.hole:
        return example.hole
    first, last = example.learned[-1]
    if last - first < 12 or random_source.random() > INNER_SPAN_SHARE.get(example.scope, 0.02):
        return None
    length = random_source.randint(1, min(random_source.choice((6, 12, 40)), last - first - 6))
    start = first + random_source.randint(2, last - first - length - 2)
    return start, start + length


def draw_row(example: Example, random_source: random.Random) -> Row:
    """Chooses how an example is shown: usually answer and padding, sometimes one inner span, sometimes only the beginning of a long answer.

    A share of these rows gets end tokens behind the span as well, so that a hole longer than the
    missing text is filled with text and then padding.
    """
    ids = list(example.ids)
    span = draw_inner_span(example, random_source)
    if span:
        start, end = span
        surplus = random_source.randint(1, random_source.choice((12, 28, 60))) if random_source.random() < 0.6 else 0
        surplus = min(surplus, LONGEST - 1 - len(ids))
        ids[end:end] = [END_OF_TEXT] * surplus
        return Row(ids + [END_OF_TEXT], [(example.learned[-1][0], len(ids))], len(ids), (start, end + surplus))
    end = len(ids)
    first, last = example.learned[-1]
    lengths = [length for length in ROW_LENGTHS if first + FIRST_WINDOW <= length < last]
    if lengths and not example.steps and random_source.random() < CUT_SHARE:
        # what the first block of a longer answer sees: a window that is full, with no end in it
        cut = random_source.choice(lengths)
        return Row(ids[:cut], [*example.learned[:-1], (first, cut)], cut)
    if example.ends:
        ids.append(END_OF_TEXT)
        if random_source.random() < SURPLUS_SHARE.get(example.scope, 0.15):
            ids.extend([END_OF_TEXT] * random_source.randint(0, min(64, LONGEST - len(ids))))
    return Row(ids, list(example.learned), end, steps=example.steps)


def joins(example: Example) -> bool:
    """Whether an example can be one turn of a longer chat: short, and nothing before the user's words."""
    return example.ids[0] == USER and len(example) <= 64


def join_rows(examples: list[Example]) -> Row:
    """One chat of several unrelated questions with every answer learned: a row of short answers without padding between."""
    ids, learned, steps = [], [], []
    for example in examples:
        if ids:
            ids.append(END)
        steps.extend(step.moved(len(ids)) for step in example.steps)
        learned.extend((len(ids) + start, len(ids) + end) for start, end in example.learned)
        ids.extend(example.ids)
    return Row([*ids, END_OF_TEXT], learned, len(ids), steps=tuple(steps))


@dataclass(frozen=True)
class DiffusionBatch:
    """Rows of one length: inputs with masks, targets, the weight of each masked position, and what may be masked at all."""

    inputs: torch.Tensor
    targets: torch.Tensor
    weights: torch.Tensor
    learnable: torch.Tensor

    def to(self, device: str) -> "DiffusionBatch":
        return DiffusionBatch(self.inputs.to(device), self.targets.to(device), self.weights.to(device), self.learnable.to(device))


PADDING_WEIGHT = 0.1
LARGEST_WEIGHT = 2.5
SMALLEST_SHARE = 0.05
WHOLLY_MASKED_SHARE = 0.3
STEPWISE_SHARE = 0.6
CONTINUED_SHARE = 0.35
SHORTEST_CONTINUED = 24
UNFOUNDED_WEIGHT = 0.3


def mask_rows(rows: list[Row], length: int, generator: torch.Generator, largest_share: float = 1.0) -> DiffusionBatch:
    """Masks a batch as LLaDA does: t stratified over [0.05, largest_share], weight 1/t clipped at 2.5; a t for each learned span."""
    count = len(rows)
    targets = torch.full((count, length), END_OF_TEXT, dtype=torch.long)
    learnable = torch.zeros(count, length, dtype=torch.bool)
    scale = torch.ones(count, length)
    share = torch.ones(count, length)
    spans = sum(len(row.learned) for row in rows)
    strata = (torch.arange(spans) + torch.rand(spans, generator=generator)) / spans
    drawn = SMALLEST_SHARE + (largest_share - SMALLEST_SHARE) * strata[torch.randperm(spans, generator=generator)]
    drawn[torch.rand(spans, generator=generator) < WHOLLY_MASKED_SHARE] = largest_share
    shares = iter(drawn.tolist())
    for index, row in enumerate(rows):
        targets[index, : len(row.ids)] = torch.tensor(row.ids)
        for start, end in row.learned:
            end = length if end == row.padding_start else end
            learnable[index, start:end] = True
            share[index, start:end] = next(shares)
        scale[index, row.padding_start + 1 :] = PADDING_WEIGHT
    masked = torch.rand(count, length, generator=generator) < share
    weight = (1 / share).clamp(max=LARGEST_WEIGHT)
    for index, row in enumerate(rows):
        if row.hidden:
            start, end = row.hidden
            masked[index] = False
            masked[index, start:end] = True
            weight[index] = 1.0
    for index, row in enumerate(rows):
        if not row.hidden:
            mask_behind(masked[index], weight[index], row, length, generator)
    masked &= learnable
    for index, row in enumerate(rows):
        mask_stepwise(masked[index], row, generator)
    inputs = torch.where(masked, MASK, targets)
    for index, row in enumerate(rows):
        for step in row.steps:
            start, end = step.span
            if masked[index, step.source[0] : step.source[1]].any():
                targets[index, start:end] = torch.where(masked[index, start:end], torch.tensor(step.unfounded), targets[index, start:end])
                weight[index, start:end] *= UNFOUNDED_WEIGHT
    return DiffusionBatch(inputs, targets, torch.where(masked, weight * scale, 0.0), learnable)


def mask_behind(masked: torch.Tensor, weight: torch.Tensor, row: Row, length: int, generator: torch.Generator) -> None:
    """Shows, for a share of the longer answers, all up to some place, and masks the rest wholly or as drawn: what a block sees once those before it are done."""
    for start, end in row.learned:
        if end - start < SHORTEST_CONTINUED or torch.rand(1, generator=generator).item() > CONTINUED_SHARE:
            continue
        cut = int(torch.randint(start + SHORTEST_CONTINUED // 3, end, (1,), generator=generator))
        masked[start:cut] = False
        if torch.rand(1, generator=generator).item() < 0.5:
            behind = length if end == row.padding_start else end
            masked[cut:behind] = True
            weight[cut:behind] = 1.0


def mask_stepwise(masked: torch.Tensor, row: Row, generator: torch.Generator) -> None:
    """Shows, for a share of the answers in steps, all up to one of their steps: masked at random, the whole of a step is seldom seen."""
    for start, end in row.learned:
        steps = [step for step in row.steps if start <= step.span[0] < end]
        if steps and torch.rand(1, generator=generator).item() < STEPWISE_SHARE:
            drawn = torch.randint(len(steps), (2,), generator=generator)
            # the first step of a quotation is the hardest one
            shown = int(drawn.min() if steps[0].source[0] == steps[0].source[1] else drawn[0])
            masked[start:end] = False
            for step in steps[shown:]:
                masked[step.span[0] : step.span[1]] = True


def mask_further(batch: DiffusionBatch, generator: torch.Generator) -> DiffusionBatch:
    """The same rows with half of the learned positions that were still open masked as well; weights as before."""
    further = batch.learnable & (torch.rand(batch.inputs.shape, generator=generator) < 0.5)
    return DiffusionBatch(torch.where(further, MASK, batch.inputs), batch.targets, batch.weights, batch.learnable)


JOINED_SHARE = 0.6
JOINED_LENGTHS = (48, 64, 96, 128)


def drawn_rows(examples: list[Example], random_source: random.Random):
    """Rows without end, each example once an epoch: alone, or, for a share of the short ones, joined with others."""
    order = list(range(len(examples)))
    waiting: list[Example] = []
    wanted = random_source.choice(JOINED_LENGTHS)
    while True:
        random_source.shuffle(order)
        for index in order:
            example = examples[index]
            if not joins(example) or random_source.random() > JOINED_SHARE:
                yield draw_row(example, random_source)
                continue
            waiting.append(example)
            if sum(map(len, waiting)) >= wanted:
                yield join_rows(waiting)
                waiting, wanted = [], random_source.choice(JOINED_LENGTHS)


def diffusion_batches(examples: list[Example], tokens: int, seed: int, largest_share=lambda: 1.0):
    """Endless batches of about `tokens` tokens, each of one row length; `largest_share` bounds t at the time of a batch."""
    generator = torch.Generator().manual_seed(seed)
    waiting: dict[int, list[Row]] = {length: [] for length in ROW_LENGTHS}
    for row in drawn_rows(examples, random.Random(seed)):
        length = next(size for size in ROW_LENGTHS if size >= len(row.ids))
        rows = waiting[length]
        rows.append(row)
        if len(rows) * length >= tokens - length // 2:
            waiting[length] = []
            yield mask_rows(rows, length, generator, largest_share())


def causal_batches(examples: list[Example], tokens: int, seed: int, length: int = LONGEST):
    """Endless int64 [tokens // length, length + 1] batches of examples laid end to end."""
    random_source = random.Random(seed)
    order = list(range(len(examples)))
    rows_wanted = max(1, tokens // length)
    stream: list[int] = []
    while True:
        random_source.shuffle(order)
        for index in order:
            example = examples[index]
            stream.extend(example.ids)
            if example.ends:
                stream.append(END_OF_TEXT)
            if len(stream) >= rows_wanted * (length + 1):
                used = rows_wanted * (length + 1)
                yield torch.tensor(stream[:used]).view(rows_wanted, length + 1)
                stream = stream[used:]
