"""Asks every held-out prompt and reports by scope: right answers, passes, tokens a pass.

    python evaluate.py --url http://localhost:8080                       a running server, POST /api/chat, its own defaults
    python evaluate.py --url http://localhost:8080 --threshold 0.8       with that policy instead; --passes 8: a schedule
    python evaluate.py --checkpoint DIR [--passes 16] [--threshold 0.9]   in this process, with torch
"""

import argparse
import json
import sys
import time
import urllib.error
import urllib.request
from collections import defaultdict
from pathlib import Path

from checks import check_answer

HERE = Path(__file__).resolve().parent

CANVAS = {"story": 128, "passage": 32, "fact": 48, "arithmetic": 48}
DEFAULT_CANVAS = 96
NO_REPLY = {"text": "", "finish": "error", "passes": 0, "tokens": 0}


def messages_of(prompt: dict) -> list[dict]:
    return prompt.get("messages") or [{"role": "user", "content": prompt["prompt"]}]


def canvas_of(prompt: dict) -> int:
    return CANVAS.get(prompt["scope"], DEFAULT_CANVAS)


class ServerRunner:
    """Asks a running server over its own API and waits for the `completed` event."""

    def __init__(self, url: str, options: dict, model: str | None):
        self.url, self.options, self.model = url.rstrip("/"), options, model

    def ask(self, prompt: dict) -> dict:
        """Returns text, finish reason, passes and completion tokens; raises on a failed generation."""
        options = {**self.options, "maxTokens": canvas_of(prompt)}
        if "suffix" in prompt:
            path, body = "/api/code", {"prefix": prompt["prefix"], "suffix": prompt["suffix"], "options": {**options, "maxTokens": 24}}
        else:
            path, body = "/api/chat", {"messages": messages_of(prompt), "options": options}
        if self.model:
            body["model"] = self.model
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(),
                                         {"Content-Type": "application/json", "Accept": "text/event-stream"})
        event = ""
        with urllib.request.urlopen(request, timeout=120) as response:
            for raw in response:
                line = raw.decode("utf-8").rstrip("\r\n")
                if line.startswith("event:"):
                    event = line[6:].strip()
                elif line.startswith("data:") and event in ("completed", "failed"):
                    data = json.loads(line[5:])
                    if event == "failed":
                        raise RuntimeError(f"the server failed: {data}")
                    text = data["text"]
                    if "suffix" in prompt and not text.startswith(prompt["prefix"]):
                        text = prompt["prefix"] + text + prompt["suffix"]
                    return {"text": text, "finish": data["finishReason"], "passes": data["usage"]["passes"],
                            "tokens": data["usage"]["completionTokens"]}
        raise RuntimeError("the stream ended without a completed event")


class CheckpointRunner:
    """Decodes in this process with the reference decoder of models/train."""

    def __init__(self, directory: Path, passes: int, threshold: float | None, threads: int):
        sys.path.insert(0, str(HERE.parent / "train"))
        import torch
        from checkpoint import read_checkpoint
        from tokenizer import load_tokenizer

        torch.set_num_threads(threads)
        self.network = read_checkpoint(directory).eval()
        self.tokenizer = load_tokenizer(directory)
        self.passes, self.threshold = passes, threshold

    def ask(self, prompt: dict) -> dict:
        from examples import encode_prompt
        from sample import decode, fill_hole

        if "suffix" in prompt:
            before, after = (self.tokenizer.encode(prompt[part]).ids for part in ("prefix", "suffix"))
            middle, passes = fill_hole(self.network, before, after, 16, self.passes, self.threshold)
            text = prompt["prefix"] + self.tokenizer.decode(middle) + prompt["suffix"]
            return {"text": text, "finish": "stop", "passes": passes, "tokens": len(middle)}
        canvas = canvas_of(prompt)
        answer, passes = decode(self.network, encode_prompt(self.tokenizer, messages_of(prompt)), canvas, self.passes, self.threshold)
        return {"text": self.tokenizer.decode(answer), "finish": "stop" if len(answer) < canvas else "length",
                "passes": passes, "tokens": len(answer)}


def evaluate(runner, prompts: list[dict], answers_path: Path | None) -> dict[str, dict]:
    """Asks and checks every prompt; writes one line an answer to `answers_path` when given."""
    results = defaultdict(list)
    lines = open(answers_path, "w", encoding="utf-8") if answers_path else None
    for prompt in prompts:
        began = time.monotonic()
        try:
            reply = runner.ask(prompt)
            right, reason = check_answer(prompt, reply["text"], reply["finish"])
        except urllib.error.HTTPError as failure:
            reply, right, reason = NO_REPLY, False, f"{failure}: {failure.read().decode(errors='replace')[:200]}"
        except (RuntimeError, urllib.error.URLError) as failure:
            reply, right, reason = NO_REPLY, False, str(failure)
        entry = {"id": prompt["id"], "right": right, "reason": reason, **reply, "millis": round(1000 * (time.monotonic() - began))}
        results[prompt["scope"]].append(entry)
        if lines:
            lines.write(json.dumps({**entry, "prompt": prompt["prompt"]}, ensure_ascii=False) + "\n")
            lines.flush()
    if lines:
        lines.close()
    summary = {}
    for scope, entries in results.items():
        passes, tokens = sum(e["passes"] for e in entries), sum(e["tokens"] for e in entries)
        summary[scope] = {"right": sum(e["right"] for e in entries), "of": len(entries),
                          "passes": round(passes / len(entries), 1), "tokens_per_pass": round(tokens / max(1, passes), 2),
                          "millis": round(sum(e["millis"] for e in entries) / len(entries))}
    return summary


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--url", help="address of a running server")
    where.add_argument("--checkpoint", type=Path, help="Hugging Face checkpoint to decode in this process")
    parser.add_argument("--model", help="name of the model on the server")
    parser.add_argument("--passes", type=int, help="passes a block; with --threshold the most")
    parser.add_argument("--threshold", type=float, help="commit what is at least so probable; without it a schedule of --passes")
    parser.add_argument("--threads", type=int, default=1, help="of torch")
    parser.add_argument("--prompts", type=Path, default=HERE / "prompts.jsonl")
    parser.add_argument("--every", type=int, default=1, help="ask only every so manieth prompt")
    parser.add_argument("--options", type=json.loads, default={}, help="more options for the server, as a JSON object")
    parser.add_argument("--scope", action="append", help="only these scopes")
    parser.add_argument("--answers", type=Path, help="file for all answers")
    arguments = parser.parse_args()
    prompts = [json.loads(line) for line in arguments.prompts.read_text(encoding="utf-8").splitlines()]
    if arguments.scope:
        prompts = [prompt for prompt in prompts if prompt["scope"] in arguments.scope]
    prompts = prompts[:: arguments.every]
    if arguments.url:
        options = {}
        if arguments.threshold is not None:
            options = {"policy": "threshold", "threshold": arguments.threshold}
            options |= {"maxPasses": arguments.passes} if arguments.passes else {}
        elif arguments.passes is not None:
            options = {"policy": "schedule", "passes": arguments.passes}
        runner = ServerRunner(arguments.url, {**options, **arguments.options}, arguments.model)
    else:
        runner = CheckpointRunner(arguments.checkpoint, arguments.passes or 64, arguments.threshold, arguments.threads)
    summary = evaluate(runner, prompts, arguments.answers)
    print("| scope | right | share | passes | tokens a pass | ms |")
    print("| --- | --- | --- | --- | --- | --- |")
    for scope, row in summary.items():
        print(f"| {scope} | {row['right']} / {row['of']} | {row['right'] / row['of']:.0%} | {row['passes']} "
              f"| {row['tokens_per_pass']} | {row['millis']} |")


if __name__ == "__main__":
    main()
