"""`newsparse parse`: pages in, articles out, in the format of the caller's choice.

In: files, folders, standard input. Out: the articles in the order of the pages, on standard output or in a file; a complaint for each
page that could not be read. Pages are read by as many processes as the caller wants.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain

import attrs
import click

import newsparse
from newsparse._command import options
from newsparse._command.input import STANDARD_INPUT, read_page, refuse_compressed
from newsparse._command.jobs import in_order
from newsparse._command.output import DONE, FAILED, Complaint, complain, writing
from newsparse._command.pages import find_pages
from newsparse._command.progress import watched
from newsparse._command.shapes import SHAPES, Wish, join
from newsparse._input.decode import to_utf8


@attrs.frozen
class Order:
    """What is done with each page."""

    wish: Wish
    door: str | None
    """ "html" or "text", where the caller says which; `None` looks."""
    url: str | None
    encoding: str | None
    language: str | None
    reference: dt.datetime | dt.date | None


@attrs.frozen
class Page:
    """A page that is to be read: its name, and its bytes where they were read already."""

    name: str
    source: bytes | None = None


def _moment(_context: click.Context, _option: click.Parameter, value: str | None) -> dt.datetime | dt.date | None:
    try:
        return (
            None
            if value is None
            else dt.date.fromisoformat(value)
            if len(value) == 10
            else dt.datetime.fromisoformat(value)
        )
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no date of ISO 8601: 2023-08-07, 2023-08-07T09:30+02:00") from error


@click.command(epilog="Example: newsparse parse pages --format csv -o articles.csv --jobs 4")
@click.argument("paths", nargs=-1, required=True, type=click.Path(allow_dash=True))
@click.option(
    "--format", "form", type=click.Choice([*SHAPES]), default="json", show_default=True, help="What is written."
)
@click.option(
    "--fields",
    metavar="NAME,…",
    callback=options.names,
    help="The fields of json and jsonl, or the columns of csv, in this order.",
)
@click.option(
    "--paths",
    "with_path",
    is_flag=True,
    help="Add the path of each page, as the key or column path, to json, jsonl and csv.",
)
@click.option(
    "--formula-safe",
    is_flag=True,
    help="Put an apostrophe before each cell of csv that a spreadsheet would take for a formula.",
)
@options.URL
@options.ENCODING
@options.LANGUAGE
@click.option(
    "--reference",
    metavar="DATE",
    callback=_moment,
    help="When the pages were fetched: what a date leaves out is read against it.",
)
@click.option("--html", "door", flag_value="html", help="Read the pages as HTML; the default is to look.")
@click.option("--text", "door", flag_value="text", help="Read the pages as plain text; the default is to look.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="How many processes read pages."
)
@options.OUTPUT
def command(
    paths: tuple[str, ...],
    form: str,
    fields: tuple[str, ...],
    with_path: bool,
    formula_safe: bool,
    url: str | None,
    encoding: str | None,
    language: str | None,
    reference: dt.datetime | dt.date | None,
    door: str | None,
    jobs: int,
    output: str | None,
) -> int:
    """Parse pages and print the articles.

    PATHS are files, folders, and - for standard input. Of a folder, and of the folders in it, those files are read whose names end in
    .html, .htm, .xhtml, .shtml or .txt. Articles stand in the order of the paths and, in a folder, of the names, however many processes
    read them.

    A single file gives one object of JSON as json, jsonld and ninjs; a folder, or several paths, give a list. jsonl and csv have a line
    for each page, md a thematic break and text a form feed between pages.

    What cannot be read is told, the other pages are written, and the exit code is 1.
    """
    wish = Wish(form, fields, with_path, formula_safe)
    _check(wish)
    found = list(find_pages(paths))
    alone = len(paths) == 1 and found == [paths[0]]
    if url is not None and not alone:
        raise click.UsageError("--url is the address of one page, and there are several")
    order = Order(wish, door, url, encoding, language, reference)
    failed: list[Complaint] = []
    answers = in_order(partial(text_of, order), map(_taken, found), max(1, min(jobs, len(found))))
    texts = _told(watched(answers, len(found), output), failed)
    first = next(texts, None)
    if first is not None:
        with writing(output) as write:
            for part in join(chain([first], texts), wish, alone=alone):
                write(part)
    return FAILED if failed else DONE


def _check(wish: Wish) -> None:
    """Wrong wishes are refused before any page is read."""
    known = SHAPES[wish.format].fields
    if not known and (wish.fields or wish.paths):
        raise click.UsageError(f"--format {wish.format} takes no --fields and no --paths")
    if wish.formula_safe and wish.format != "csv":
        raise click.UsageError("--formula-safe is for --format csv")
    options.check_names(wish.fields, known, wish.format)


def _told(answers: Iterable[str | Complaint], failed: list[Complaint]) -> Iterator[str]:
    """The texts alone; a complaint is told when its turn has come, and kept."""
    for answer in answers:
        if isinstance(answer, Complaint):
            failed.append(answer)
            complain(answer.name, answer.reason)
        else:
            yield answer


def _taken(name: str | Complaint) -> Page | Complaint:
    """Standard input belongs to this process; files are opened by whichever process parses them."""
    if isinstance(name, Complaint):
        return name
    try:
        return Page(name, read_page(name) if name == STANDARD_INPUT else None)
    except Complaint as complaint:
        return complaint


def text_of(order: Order, page: Page | Complaint) -> str | Complaint:
    """The article of a page as the text of the format."""
    if isinstance(page, Complaint):
        return page
    try:
        source = read_page(page.name) if page.source is None else page.source
        refuse_compressed(page.name, source)
    except Complaint as complaint:
        return complaint
    return SHAPES[order.wish.format].text(_article(order, source), page.name, order.wish)


def _article(order: Order, source: bytes) -> newsparse.Article:
    if order.door == "text":
        text = to_utf8(source, order.encoding).text
        return newsparse.parse_text(text, url=order.url, language=order.language, reference=order.reference)
    door = newsparse.parse_html if order.door == "html" else newsparse.parse
    return door(source, url=order.url, encoding=order.encoding, language=order.language, reference=order.reference)
