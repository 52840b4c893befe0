"""Draws the loss curves of one or more runs as an SVG, without any library.

    python plot_curve.py --curve stage1/curve.csv --curve stage2/curve.csv --output curve.svg
"""

import argparse
import csv
from pathlib import Path

WIDTH, HEIGHT, MARGIN = 720, 320, 44
COLORS = {"train_loss": "#8a8a8a", "heldout_all": "#c0392b"}


def read_points(paths: list[Path]) -> list[tuple[str, list[tuple[float, dict]]]]:
    """(objective, [(million tokens so far, row)]) for every curve, laid end to end on the token axis."""
    curves, before = [], 0.0
    for path in paths:
        with open(path, newline="", encoding="utf-8") as lines:
            rows = list(csv.DictReader(lines))
        curves.append((rows[0]["objective"], [(before + int(row["tokens"]) / 1e6, row) for row in rows]))
        before = curves[-1][1][-1][0]
    return curves


def draw(curves) -> str:
    """The SVG text."""
    right = max(points[-1][0] for _, points in curves)
    top = max(float(row[name]) for _, points in curves for _, row in points for name in COLORS if row[name])

    def place(tokens: float, loss: float) -> str:
        x = MARGIN + tokens / right * (WIDTH - 2 * MARGIN)
        y = HEIGHT - MARGIN - loss / top * (HEIGHT - 2 * MARGIN)
        return f"{x:.1f},{y:.1f}"

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="11">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for tick in range(int(top) + 1):
        x, y = place(0, tick).split(",")
        parts.append(f'<line x1="{x}" x2="{WIDTH - MARGIN}" y1="{y}" y2="{y}" stroke="#e5e5e5"/>')
        parts.append(f'<text x="{MARGIN - 8}" y="{y}" text-anchor="end" dominant-baseline="middle">{tick}</text>')
    for objective, points in curves:
        for name, color in COLORS.items():
            path = " ".join(place(tokens, float(row[name])) for tokens, row in points if row[name])
            parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="1.6"/>')
        x, _ = place(points[0][0], 0).split(",")
        parts.append(f'<text x="{x}" y="{MARGIN - 26}">{objective}</text>')
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 10}" text-anchor="middle">million tokens (last: {right:.1f})</text>')
    for index, (name, color) in enumerate(COLORS.items()):
        parts.append(f'<text x="{WIDTH - MARGIN}" y="{MARGIN + 14 * index}" text-anchor="end" fill="{color}">{name.replace("_", " ")}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--curve", type=Path, action="append", required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.output.write_text(draw(read_points(arguments.curve)), encoding="utf-8")


if __name__ == "__main__":
    main()
