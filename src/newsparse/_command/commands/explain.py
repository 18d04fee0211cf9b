"""`newsparse explain`: for each field what was weighed, what won, and why.

In: a page. Out: a paragraph for each field: its value, the rule and the characters that it was read from, the reason, and what went
after it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import click
from rich.text import Text

import newsparse
from newsparse._command import options
from newsparse._command.input import source_of
from newsparse._command.output import writing
from newsparse._command.terminal import styled, tame, wants_colour
from newsparse.models.serial import to_jsonable
from newsparse.report.values import in_words, shorten


@click.command(epilog="Example: newsparse explain page.html --fields headline,bylines")
@options.FILE
@click.option(
    "--fields",
    metavar="NAME,…",
    callback=options.names,
    help="The fields to explain; the default is all that are filled.",
)
@click.option("--json", "as_json", is_flag=True, help="Write JSON, as Explanation has it.")
@options.URL
@options.ENCODING
@options.COLOUR
@options.OUTPUT
def command(
    file: str,
    fields: tuple[str, ...],
    as_json: bool,
    url: str | None,
    encoding: str | None,
    color: str,
    output: str | None,
) -> None:
    """Say for each field what was weighed, what won and why.

    Each field has its value, the rule that read it, what spoke and how sure that is, the characters and their place in the outline's
    text, the reason why that went before the others, and the others: those that say the same with =, those that do not with ≠.
    """
    explanation = newsparse.explain(source_of(file, encoding), url=url)
    options.check_names(fields, [one.field for one in explanation.fields], "explain")
    asked = [explanation[name] for name in fields] or [one for one in explanation.fields if one.chosen is not None]
    colour = wants_colour(color, output)
    with writing(output) as write:
        if as_json:
            write(json.dumps([to_jsonable(one) for one in asked], ensure_ascii=False, indent=2) + "\n")
            return
        for one in asked:
            write(styled(Text("\n").join(_paragraph(one)), colour=colour) + "\n\n")


def _paragraph(one: newsparse.FieldExplanation) -> Iterator[Text]:
    if one.chosen is None:
        yield Text.assemble((one.field, "bold"), "  not on this page")
        return
    won = in_words(one.chosen.value)
    yield Text.assemble((one.field, "bold"), "  ", _tamed("; ".join(won)))
    yield _told("  ", one.chosen.evidence)
    yield Text.assemble("  because  ", one.reason or "")
    for candidate in one.candidates[1:]:
        value = in_words(candidate.value)
        same = value == won
        yield _told("  = " if same else "  ≠ ", candidate.evidence, "" if same else _tamed("; ".join(value)))


def _told(sign: str, evidence: newsparse.Evidence, value: str = "") -> Text:
    place = "" if evidence.start is None else f", {evidence.start}-{evidence.end}"
    return Text.assemble(
        sign,
        (evidence.rule, "cyan"),
        f" ({evidence.source.value}, {evidence.certainty.value}{place})  ",
        (value or f"“{_tamed(evidence.raw)}”", "" if value else "italic"),
    )


def _tamed(text: str) -> str:
    """Text of the page on one line, as much as is worth reading there."""
    return shorten(" ".join(tame(text).split()))
