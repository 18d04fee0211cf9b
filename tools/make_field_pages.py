"""Writes the generated end of each page in `docs/fields`: the sources of the field and the names of its rules.

In: the tables of the claims, and the names of rules as they stand in the source. Out: what follows the mark on each page;
what stands before it is written by hand. A test compares the two.

    python tools/make_field_pages.py [--write]
"""

from __future__ import annotations

import sys
from pathlib import Path

from newsparse._claims.metas_table import ROWS
from newsparse._claims.thing import DATES, READERS, TEXTS
from newsparse.models.article import BodyKind

sys.path.insert(0, str(Path(__file__).parent))

from make_rules import ROOMS, names  # type: ignore[import-not-found]

FOLDER = Path(__file__).parents[1] / "docs" / "fields"
MARK = "<!-- What follows is generated: `python tools/make_field_pages.py --write`. -->\n"
_PROPERTIES = {
    "author": "bylines",
    "articleSection": "section",
    "inLanguage": "language",
    "image": "images",
    "liveBlogUpdate": "entries",
}
_PRINTED_DATES = ("line", "marked-line", "time-element")
_MORE = {
    "body": [kind.value.replace("_", "-") for kind in BodyKind],
    "date_published": _PRINTED_DATES,
    "date_modified": _PRINTED_DATES,
    "language": ["html-lang"],
}
"""Rules whose names the source puts together; a test looks for all that the miniatures show."""


def pages() -> list[Path]:
    """The pages of fields."""
    return sorted(path for path in FOLDER.glob("*.md") if path.stem != "index")


def generated(field: str) -> str:
    """What stands after the mark on the page of a field."""
    properties = [key for name, keys in (*TEXTS, *DATES) if name == field for key in keys]
    properties += [key for key, _ in READERS if _PROPERTIES.get(key, key) == field]
    metas = [row.name for row in ROWS if row.field == field]
    stem = field.replace("_", "-") + "."
    stems = (stem, "related-links.") if field == "sections" else (stem,)
    rules = {name for room in ROOMS for name in names(room) if name.startswith(stems)}
    rules |= {stem + word for word in _MORE.get(field, ())}
    parts = []
    if properties or metas:
        parts.append("\n## What the page may state\n")
    if properties:
        parts.append("\nProperties of schema.org: " + ", ".join(f"`{name}`" for name in properties) + ".\n")
    if metas:
        parts.append("\nMeta elements, in this order: " + ", ".join(f"`{name}`" for name in metas) + ".\n")
    listed = [", ".join(f"`{name}`" for name in sorted(rules))] if rules else []
    if properties or metas:
        listed.append(f"of a statement `{stem}` and the name of its source")
    if listed:
        names_of_rules = "; ".join(listed)
        parts.append(f"\n## Names in the evidence\n\n{names_of_rules[0].upper()}{names_of_rules[1:]}.\n")
    return "".join(parts)


def page(path: Path) -> str:
    """The page as it has to be."""
    prose, _, _ = path.read_text(encoding="utf-8").partition(MARK)
    return prose.rstrip("\n") + "\n\n" + MARK + generated(path.stem.replace("-", "_"))


if __name__ == "__main__":
    for place in pages():
        if "--write" in sys.argv[1:]:
            place.write_text(page(place), encoding="utf-8")
        else:
            sys.stdout.write(page(place))
