"""No text of a field is longer than the limit.

In: the values of an article's fields, and the limits. Out: the problems of what was cut. Claims are cut where they are
written down; this is for what is printed. The story's blocks are no field: a page may print as much as it likes.
"""

from __future__ import annotations

from typing import Any, Final

import attrs

from newsparse.models.evidence import Problem, ProblemCode
from newsparse.models.limits import Limits

_TEXTS: Final = ("site_name", "kicker", "section", "headline", "description", "rights")
_LISTS: Final = ("breadcrumbs", "keywords")


def bound(values: dict[str, Any], limits: Limits) -> list[Problem]:
    """Cut what is longer than the limit, in place, and tell."""
    longest = limits.field_text
    cut = [name for name in _TEXTS if len(values.get(name) or "") > longest]
    for name in cut:
        values[name] = values[name][:longest]
    for name in _LISTS:
        if any(len(text) > longest for text in values.get(name, ())):
            values[name] = tuple(text[:longest] for text in values[name])
            cut.append(name)
    images = values.get("images", ())
    if any(len(text or "") > longest for image in images for text in (image.alt, image.caption)):
        values["images"] = tuple(
            attrs.evolve(image, alt=_cut(image.alt, longest), caption=_cut(image.caption, longest)) for image in images
        )
        cut.append("images")
    message = f"a text is longer than {longest:,} characters; it was cut"
    return [Problem(ProblemCode.FIELD_TOO_LONG, message, name) for name in cut]


def _cut(text: str | None, longest: int) -> str | None:
    return text[:longest] if text else text
