"""Trains the byte-level BPE tokenizer of pocket and writes it in Hugging Face layout.

Digits are single tokens, words carry their leading space, and a newline takes the indentation
after it along, so that a line of code starts with one token.

    python tokenizer.py --corpus FILE.jsonl [--corpus FILE.jsonl ...] --output DIR
"""

import argparse
import json
import random
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from corpus import plain_text, read_jsonl
from special_tokens import CHAT_TEMPLATE, SPECIAL_TOKENS

WORD_PATTERN = (
    r"'(?:s|t|re|ve|m|ll|d)\b"
    r"| ?[^\W\d_]+"
    r"| ?\d"
    r"| ?(?:[^\s\w]|_)+"
    r"|\n+[^\S\n]*"
    r"|[^\S\n]+(?=\S)"
    r"|\s+"
)


def build_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORD_PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def train_tokenizer(texts, vocabulary: int) -> Tokenizer:
    """Trains on `texts`; the special tokens get the first ids in their fixed order."""
    tokenizer = build_tokenizer()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        min_frequency=3,
        special_tokens=list(SPECIAL_TOKENS),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def save_tokenizer(tokenizer: Tokenizer, directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(directory / "tokenizer.json"))
    settings = {
        "mask_token": SPECIAL_TOKENS[0],
        "eos_token": SPECIAL_TOKENS[1],
        "pad_token": SPECIAL_TOKENS[1],
        "chat_template": CHAT_TEMPLATE,
    }
    (directory / "tokenizer_config.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def load_tokenizer(directory: Path) -> Tokenizer:
    """Loads a tokenizer for encoding text: the names of special tokens in a text stay text."""
    tokenizer = Tokenizer.from_file(str(Path(directory) / "tokenizer.json"))
    tokenizer.encode_special_tokens = True
    return tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpus", type=Path, action="append", required=True, help="JSONL written by prepare.py")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--vocabulary", type=int, default=6144)
    parser.add_argument("--most-characters", type=int, default=25_000_000)
    arguments = parser.parse_args()
    texts = [plain_text(record) for path in arguments.corpus for record in read_jsonl(path)]
    random.Random(1).shuffle(texts)
    kept, characters = [], 0
    for text in texts:
        characters += len(text)
        if characters > arguments.most_characters:
            break
        kept.append(text)
    tokenizer = train_tokenizer(kept, arguments.vocabulary)
    save_tokenizer(tokenizer, arguments.output)
    sample = kept[:2000]
    tokens = sum(len(encoding.ids) for encoding in tokenizer.encode_batch(sample))
    print(f"{tokenizer.get_vocab_size()} tokens, {sum(map(len, sample)) / tokens:.2f} characters a token")


if __name__ == "__main__":
    main()
