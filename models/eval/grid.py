"""Quality against passes: asks a running server under many settings; writes a table, a plot and the figures.

    python grid.py --url http://localhost:8080 --output DIR [--every 2]

A setting that is already in DIR/grid.jsonl is not asked again. The first column of shares is the mean over the scopes,
so that a scope with many prompts weighs no more than one with few.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

from evaluate import HERE, ServerRunner, evaluate

SETTINGS = {
    "defaults": {"cache": "delayed"},
    "defaults, no cache": {},
    "defaults, blocks of 16": {"cache": "delayed", "blockLength": 16},
    **{f"schedule, {passes} passes": {"policy": "schedule", "passes": passes} for passes in (4, 8, 16, 32)},
    **{f"threshold {bound}": {"policy": "threshold", "threshold": bound} for bound in (0.9, 0.8, 0.7)},
    **{f"spaced {bound}": {"policy": "spaced", "threshold": bound} for bound in (0.9, 0.8)},
    **{f"factor {bound}": {"policy": "factor", "threshold": bound} for bound in (0.5, 1)},
    "entropy 0.1": {"policy": "entropy", "threshold": 0.1},
    "entropy 0.3": {"policy": "entropy", "threshold": 0.3},
    "threshold 0.9, prefix cache": {"policy": "threshold", "threshold": 0.9, "cache": "prefix"},
    "threshold 0.9, dual cache": {"policy": "threshold", "threshold": 0.9, "cache": "dual"},
    **{f"threshold {bound}, delayed cache": {"policy": "threshold", "threshold": bound, "cache": "delayed"} for bound in (0.9, 0.8, 0.7)},
    **{f"spaced {bound}, delayed cache": {"policy": "spaced", "threshold": bound, "cache": "delayed"} for bound in (0.9, 0.85, 0.8)},
    **{f"factor {bound}, delayed cache": {"policy": "factor", "threshold": bound, "cache": "delayed"} for bound in (0.5, 1)},
    "threshold 0.9, delayed cache, blocks of 16": {"policy": "threshold", "threshold": 0.9, "cache": "delayed", "blockLength": 16},
    **{f"threshold 0.9, blocks of {length}": {"policy": "threshold", "threshold": 0.9, "blockLength": length} for length in (8, 16)},
    "threshold 0.9, one block": {"policy": "threshold", "threshold": 0.9, "blockLength": 128},
    "threshold 0.9, up to 16 passes a block": {"policy": "threshold", "threshold": 0.9, "maxPasses": 16},
    "threshold 0.9, whole canvas": {"policy": "threshold", "threshold": 0.9, "lookahead": -1},
    "threshold 0.9, overlap 8": {"policy": "threshold", "threshold": 0.9, "overlap": 8},
    "threshold 0.9, re-mask": {"policy": "threshold", "threshold": 0.9, "revision": "remask"},
    "threshold 0.9, edit": {"policy": "threshold", "threshold": 0.9, "revision": "edit"},
    "left to right": {"policy": "left-to-right"},
    "left to right, delayed cache, blocks of 16": {"policy": "left-to-right", "cache": "delayed", "blockLength": 16},
}
# what a setting does not name; the rest is the model's
USUAL = {"cache": "none"}
WIDTH, HEIGHT, MARGIN = 720, 360, 48
COLORS = {"defaults": "#e67e22", "schedule": "#c0392b", "threshold": "#1f77b4", "spaced": "#17a2a2", "factor": "#8e44ad", "entropy": "#2ca02c", "left": "#555555"}


def measure(url: str, model: str | None, options: dict, prompts: list[dict]) -> dict:
    """Share of right answers by scope and over the scopes; passes an answer, tokens a pass, milliseconds an answer."""
    by_scope = defaultdict(list)
    for prompt in prompts:
        by_scope[prompt["scope"]].append(prompt)
    scopes, answers, passes, tokens, millis = {}, 0, 0.0, 0.0, 0.0
    for scope, chosen in by_scope.items():
        row = evaluate(ServerRunner(url, options, model), chosen, None)[scope]
        scopes[scope] = row["right"] / row["of"]
        answers += row["of"]
        passes += row["passes"] * row["of"]
        tokens += row["tokens_per_pass"] * row["passes"] * row["of"]
        millis += row["millis"] * row["of"]
    return {"mean": sum(scopes.values()) / len(scopes), "scopes": scopes, "prompts": answers, "passes": passes / answers,
            "tokens_per_pass": tokens / max(1.0, passes), "millis": millis / answers}


def table(rows: list[dict]) -> str:
    scopes = list(rows[0]["scopes"])
    lines = [f"| setting | mean | {' | '.join(scopes)} | passes | tokens a pass | ms |", "| --- " * (len(scopes) + 5) + "|"]
    for row in rows:
        shares = " | ".join(f"{100 * row['scopes'][scope]:.0f}" for scope in scopes)
        lines.append(f"| {row['setting']} | {100 * row['mean']:.1f} | {shares} | {row['passes']:.1f} | {row['tokens_per_pass']:.2f} "
                     f"| {row['millis']:.0f} |")
    return "\n".join(lines)


def plot(rows: list[dict]) -> str:
    """An SVG: tokens a pass to the right, mean share of right answers upwards."""
    right = 1.2 * max(row["tokens_per_pass"] for row in rows)
    shares = [100 * row["mean"] for row in rows]
    low, high = int(min(shares) / 5) * 5, int(max(shares) / 5 + 1) * 5

    def height(share: float) -> float:
        return HEIGHT - MARGIN - (share - low) / (high - low) * (HEIGHT - 2 * MARGIN)

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="11">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for share in range(low, high + 1, 5):
        y = height(share)
        parts.append(f'<line x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="{y:.1f}" y2="{y:.1f}" stroke="#e5e5e5"/>')
        parts.append(f'<text x="{MARGIN - 8}" y="{y:.1f}" text-anchor="end" dominant-baseline="middle">{share} %</text>')
    for tick in range(int(right) + 1):
        x = MARGIN + tick / right * (WIDTH - 2 * MARGIN)
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - MARGIN + 16}" text-anchor="middle">{tick}</text>')
    taken: list[tuple[float, float, float]] = []
    for row in sorted(rows, key=lambda row: -row["mean"]):
        x, y = MARGIN + row["tokens_per_pass"] / right * (WIDTH - 2 * MARGIN), height(100 * row["mean"])
        color = COLORS[row["setting"].replace(",", " ").split()[0]]
        end = x + 7 + 6 * len(row["setting"])
        # The nearest place above or below the point where no other label stands.
        label = next(y + 4 + shift for step in range(40) for shift in (6 * step, -6 * step)
                     if all(abs(y + 4 + shift - other) >= 12 or end < begin or x + 7 > over for begin, over, other in taken))
        taken.append((x + 7, end, label))
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{color}"/>')
        parts.append(f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{x + 6:.1f}" y2="{label - 4:.1f}" stroke="{color}" stroke-width="0.6"/>')
        parts.append(f'<text x="{x + 7:.1f}" y="{label:.1f}" fill="{color}">{row["setting"]}</text>')
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 10}" text-anchor="middle">tokens a pass</text>')
    parts.append(f'<text x="{MARGIN}" y="{MARGIN - 20}">right answers, mean over the scopes</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--url", required=True)
    parser.add_argument("--model")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--prompts", type=Path, default=HERE / "prompts.jsonl")
    parser.add_argument("--every", type=int, default=1, help="ask only every so manieth prompt")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    prompts = [json.loads(line) for line in arguments.prompts.read_text(encoding="utf-8").splitlines()][:: arguments.every]
    kept = arguments.output / "grid.jsonl"
    rows = [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()] if kept.exists() else []
    known = {row["setting"] for row in rows}
    for setting, options in SETTINGS.items():
        if setting in known:
            continue
        rows.append({"setting": setting, **measure(arguments.url, arguments.model, {**USUAL, **options}, prompts)})
        with open(kept, "a", encoding="utf-8") as lines:
            lines.write(json.dumps(rows[-1]) + "\n")
        print(setting, f"{rows[-1]['mean']:.3f}", flush=True)
    (arguments.output / "grid.svg").write_text(plot(rows), encoding="utf-8")
    print(table(rows))


if __name__ == "__main__":
    main()
