"""Draws `docs/performance.svg` from measured figures: how right the text is, and what a page costs, beside other libraries.

In: `docs/performance-figures.json`, which a person fills in after a run of the scorers, with the day, the pages and the versions.
Out: the drawing, on standard output, or with --write in its place. A test compares the two. No figure is measured here.

    python tools/make_chart.py [--write]
"""

from __future__ import annotations

import json
import math
import sys
from html import escape
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
FIGURES = DOCS / "performance-figures.json"
TARGET = DOCS / "performance.svg"

ROW, TOP, LABELS, PANEL, GAP, MARGIN = 26, 62, 150, 270, 70, 20
WIDTH = LABELS + 2 * PANEL + GAP + 2 * MARGIN + 30
OWN, OTHER, INK, GRID = "#0b6e4f", "#8a93a0", "#1b1f24", "#d7dbe0"
_FONT = 'font-family="system-ui, sans-serif" font-size="13"'
LEAST = 0.8
"""Where the axis of F1 begins; the drawing says so."""
MOST = 200.0


def drawn() -> str:
    """The drawing as it has to be."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    rows = sorted(figures["text"], key=lambda row: -row["f1"])
    height = TOP + ROW * len(rows) + 62
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" {_FONT}>',
        f"<title>{escape(figures['title'])}</title>",
        f'<rect width="{WIDTH}" height="{height}" rx="8" fill="#ffffff"/>',
        _words(LABELS, 28, "Text of the story: F1", weight="bold"),
        _words(LABELS + PANEL + GAP, 28, "Cost: bare lxml parses a page (log)", weight="bold"),
    ]
    parts += _axes(height)
    for number, row in enumerate(rows):
        y = TOP + ROW * number
        colour = OWN if row["name"].startswith("newsparse") else OTHER
        parts += [
            _words(LABELS - 8, y + 17, row["name"], anchor="end", weight="bold" if colour == OWN else "normal"),
            *_bar(LABELS, y, PANEL * (row["f1"] - LEAST) / (1 - LEAST), f"{row['f1']:.3f}", colour),
            *_bar(LABELS + PANEL + GAP, y, _cost(row["ratio"]), f"{row['ratio']:.1f}", colour),
        ]
    parts.append(_words(MARGIN, height - 14, figures["note"], size=11))
    return "\n".join(parts) + "\n</svg>\n"


def _axes(height: int) -> list[str]:
    bottom = height - 56
    lines = []
    for value in (0.8, 0.85, 0.9, 0.95, 1.0):
        lines += _tick(LABELS + PANEL * (value - LEAST) / (1 - LEAST), bottom, f"{value:.2f}")
    for ratio in (1, 3, 10, 30, 100):
        lines += _tick(LABELS + PANEL + GAP + _cost(ratio), bottom, str(ratio))
    return lines


def _tick(x: float, bottom: int, label: str) -> list[str]:
    line = f'<line x1="{x:.1f}" y1="{TOP - 8}" x2="{x:.1f}" y2="{bottom}" stroke="{GRID}"/>'
    return [line, _words(x, bottom + 16, label, anchor="middle", size=11)]


def _cost(ratio: float) -> float:
    return PANEL * math.log(max(ratio, 1.0)) / math.log(MOST)


def _bar(x: float, y: float, length: float, label: str, colour: str) -> list[str]:
    bar = f'<rect x="{x}" y="{y + 4}" width="{max(length, 1):.1f}" height="{ROW - 9}" rx="2" fill="{colour}"/>'
    return [bar, _words(x + max(length, 1) + 6, y + 17, label)]


def _words(x: float, y: float, text: str, *, anchor: str = "start", weight: str = "normal", size: int = 13) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{INK}" text-anchor="{anchor}" font-weight="{weight}" '
        f'font-size="{size}">{escape(text)}</text>'
    )


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        TARGET.write_text(drawn(), encoding="utf-8")
    else:
        sys.stdout.write(drawn())
