"""Writes `docs/llms.txt`: the docs in one list, for programs that read them, in the form of llmstxt.org.

In: the toctrees of the docs, and the title and the first paragraph of each page. Out: the file, on standard output, or with --write in its
place, from where it is copied into the built site. A test compares the two.

    python tools/make_llms.py [--write]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
TARGET = DOCS / "llms.txt"
_TOCTREE = re.compile(r"^```\{toctree\}\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CAPTION = re.compile(r"^:caption: (.+)$", re.MULTILINE)
_LONGEST = 240


def written() -> str:
    """The file as it has to be."""
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    parts = [f"# newsparse\n\n> {_summary('index')}\n"]
    for tree in _TOCTREE.findall(index):
        caption = _CAPTION.search(tree)
        parts.append(f"\n## {caption[1] if caption else 'Pages'}\n\n")
        parts += [_line(name) for name in _names(tree, "")]
    return "".join(parts)


def _names(tree: str, folder: str) -> list[str]:
    """The pages of a toctree, each index with what stands in it."""
    found = []
    for line in tree.splitlines():
        if not line or line.startswith(":"):
            continue
        if line == "*":
            found += [f"{folder}{path.stem}" for path in sorted((DOCS / folder).glob("*.md")) if path.stem != "index"]
            continue
        name = folder + line
        found.append(name)
        inside = _TOCTREE.findall((DOCS / f"{name}.md").read_text(encoding="utf-8"))
        found += [below for inner in inside for below in _names(inner, f"{Path(name).parent}/")]
    return found


def _line(name: str) -> str:
    title = re.search(r"^# (.+)$", (DOCS / f"{name}.md").read_text(encoding="utf-8"), re.MULTILINE)
    return f"- [{title[1] if title else name}]({name}.html): {_summary(name)}\n"


def _summary(name: str) -> str:
    """The first paragraph of a page in plain words; what is too long ends with its last sentence that fits."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    first = next((part for part in paragraphs if part and not part.startswith(("#", "```", "|", "-", ":"))), "")
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", first)
    if len(words) <= _LONGEST:
        return words
    return (
        words[: _LONGEST - 2].rpartition(". ")[0] + "."
        if ". " in words[:_LONGEST]
        else words[:_LONGEST].rpartition(" ")[0] + " …"
    )


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        TARGET.write_text(written(), encoding="utf-8")
    else:
        sys.stdout.write(written())
