"""Turns prepared records into token rows for the two objectives.

A record is one line of a prepared file: `scope`, and either `messages` (chat: only the last answer
is learned in diffusion) or `text` (plain text or code: everything is learned).
"""

import random
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from corpus import read_jsonl
from special_tokens import ASSISTANT, END, END_OF_TEXT, MASK, ROLE_IDS

ROW_LENGTHS = (*range(16, 129, 16), 160, 192, 224, 256)
LONGEST = ROW_LENGTHS[-1]


@dataclass(frozen=True)
class Example:
    """One encoded record: a prompt that is never masked and an answer that is learned."""

    scope: str
    prompt: tuple[int, ...]
    answer: tuple[int, ...]
    ends: bool

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer) + 1


def encode_prompt(tokenizer: Tokenizer, messages: list[dict]) -> list[int]:
    """The chat template up to and including `<|assistant|>`; special names in a text stay text."""
    ids = []
    for message in messages:
        ids.append(ROLE_IDS[message["role"]])
        ids.extend(tokenizer.encode(message["content"]).ids)
        ids.append(END)
    ids.append(ASSISTANT)
    return ids


def load_examples(path: Path, tokenizer: Tokenizer) -> list[Example]:
    """Encodes every record of a prepared file; long texts become several examples."""
    examples = []
    for record in read_jsonl(path):
        scope = record["scope"]
        if "text" in record:
            ids = tokenizer.encode(record["text"]).ids
            for start in range(0, len(ids), LONGEST - 1):
                piece = ids[start : start + LONGEST - 1]
                examples.append(Example(scope, (), tuple(piece), start + len(piece) == len(ids)))
            continue
        messages = record["messages"]
        prompt = encode_prompt(tokenizer, messages[:-1])
        answer = tokenizer.encode(messages[-1]["content"]).ids
        if len(prompt) + len(answer) < LONGEST:
            examples.append(Example(scope, tuple(prompt), tuple(answer), True))
    return examples


@dataclass(frozen=True)
class Row:
    """A view of an example: tokens, which of them may be masked, and an optional forced mask.

    `span` (start, end) asks for exactly those positions to be masked and no other.
    """

    ids: list[int]
    first_learned: int
    padding_start: int
    span: tuple[int, int] | None


def draw_row(example: Example, random_source: random.Random) -> Row:
    """Chooses how an example is shown: usually answer and padding, sometimes one inner span.

    A share of code rows gets end tokens behind the span as well, so that a hole longer than the
    missing text is filled with text and then padding.
    """
    ids = list(example.prompt) + list(example.answer)
    first = len(example.prompt)
    inner_span_share = 0.25 if example.scope in ("code", "story") else 0.02
    if len(example.answer) >= 12 and random_source.random() < inner_span_share:
        length = random_source.randint(2, min(40, len(example.answer) - 6))
        start = first + random_source.randint(2, len(example.answer) - length - 2)
        surplus = random_source.randint(1, 12) if random_source.random() < 0.4 else 0
        surplus = min(surplus, LONGEST - 1 - len(ids))
        ids[start + length : start + length] = [END_OF_TEXT] * surplus
        return Row(ids + [END_OF_TEXT], first, len(ids), (start, start + length + surplus))
    if not example.ends:
        return Row(ids, first, len(ids), None)
    end = len(ids)
    ids.append(END_OF_TEXT)
    if random_source.random() < 0.25:
        ids.extend([END_OF_TEXT] * random_source.randint(0, min(64, LONGEST - len(ids))))
    return Row(ids, first, end, None)


@dataclass(frozen=True)
class DiffusionBatch:
    """Rows of one length: inputs with masks, targets, and the weight of each masked position."""

    inputs: torch.Tensor
    targets: torch.Tensor
    weights: torch.Tensor

    def to(self, device: str) -> "DiffusionBatch":
        return DiffusionBatch(self.inputs.to(device), self.targets.to(device), self.weights.to(device))


PADDING_WEIGHT = 0.1
LARGEST_WEIGHT = 2.5
SMALLEST_SHARE = 0.05
WHOLLY_MASKED_SHARE = 0.3


def mask_rows(rows: list[Row], length: int, generator: torch.Generator, largest_share: float = 1.0) -> DiffusionBatch:
    """Masks a batch as LLaDA does: t stratified over [0.05, largest_share], weight 1/t clipped at 2.5."""
    count = len(rows)
    targets = torch.full((count, length), END_OF_TEXT, dtype=torch.long)
    learnable = torch.zeros(count, length, dtype=torch.bool)
    scale = torch.ones(count, length)
    strata = (torch.arange(count) + torch.rand(count, generator=generator)) / count
    share = SMALLEST_SHARE + (largest_share - SMALLEST_SHARE) * strata[torch.randperm(count, generator=generator)]
    share[torch.rand(count, generator=generator) < WHOLLY_MASKED_SHARE] = largest_share
    masked = torch.rand(count, length, generator=generator) < share[:, None]
    weight = (1 / share).clamp(max=LARGEST_WEIGHT)[:, None].repeat(1, length)
    for index, row in enumerate(rows):
        targets[index, : len(row.ids)] = torch.tensor(row.ids)
        learnable[index, row.first_learned :] = True
        scale[index, row.padding_start + 1 :] = PADDING_WEIGHT
        if row.span:
            start, end = row.span
            masked[index] = False
            masked[index, start:end] = True
            weight[index] = 1.0
    masked &= learnable
    inputs = torch.where(masked, MASK, targets)
    return DiffusionBatch(inputs, targets, torch.where(masked, weight * scale, 0.0))


def mask_further(batch: DiffusionBatch, generator: torch.Generator) -> DiffusionBatch:
    """The same rows with half of the learned positions that were still open masked as well; weights as before."""
    learned = (batch.targets != batch.inputs) | (batch.weights > 0)
    first_masked = torch.where(learned, torch.arange(batch.inputs.shape[1]), batch.inputs.shape[1]).min(dim=1).values
    behind = torch.arange(batch.inputs.shape[1])[None, :] >= first_masked[:, None]
    further = behind & (torch.rand(batch.inputs.shape, generator=generator) < 0.5)
    return DiffusionBatch(torch.where(further, MASK, batch.inputs), batch.targets, batch.weights)


def diffusion_batches(examples: list[Example], tokens: int, seed: int, largest_share=lambda: 1.0):
    """Endless batches of about `tokens` tokens, each of one row length; `largest_share` bounds t at the time of a batch."""
    random_source = random.Random(seed)
    generator = torch.Generator().manual_seed(seed)
    waiting: dict[int, list[Row]] = {length: [] for length in ROW_LENGTHS}
    order = list(range(len(examples)))
    while True:
        random_source.shuffle(order)
        for index in order:
            row = draw_row(examples[index], random_source)
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
            stream.extend(example.prompt)
            stream.extend(example.answer)
            if example.ends:
                stream.append(END_OF_TEXT)
            if len(stream) >= rows_wanted * (length + 1):
                used = rows_wanted * (length + 1)
                yield torch.tensor(stream[:used]).view(rows_wanted, length + 1)
                stream = stream[used:]
