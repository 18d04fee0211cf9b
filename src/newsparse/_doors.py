"""The doors: the public calls, composed of the rooms behind them.

In: what a caller has. Out: the public values. Each door takes its answer from the end of the line through the rooms
(`newsparse._line`). Keyword arguments are used up in the room that they name. Nothing is parsed here, and no page
raises.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from lxml import etree

from newsparse.errors import WrongInputType
from newsparse.models.article import Article
from newsparse.models.byline import Byline
from newsparse.models.dateline import Dateline
from newsparse.models.document import Document
from newsparse.models.evidence import Explanation, Problem, ProblemCode
from newsparse.models.limits import Limits
from newsparse.models.links import RelatedLink, Section

_DEFAULT: Final = Limits()

# The rooms load with the first call: importing newsparse is to cost little more than importing its dependencies.


def parse(
    source: bytes | str | etree._Element | etree._ElementTree,
    *,
    url: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    reference: dt.datetime | dt.date | None = None,
    limits: Limits = _DEFAULT,
) -> Article:
    """The article of a news page, as HTML or as plain text; which of the two it is shows by looking.

    Args:
        source: the page: bytes, characters, or an lxml element or tree, which is left as it is.
        url: the page's address; links are made absolute with it.
        encoding: a hint for bytes; strict UTF-8 and a byte order mark go before it, the declared charset after it.
        language: BCP 47, where the caller knows it.
        reference: the moment the page was fetched; what the page leaves out of a date is resolved against it.
        limits: how much of the page is read.

    Returns:
        An article; an empty one where there is none.

    Raises:
        WrongInputType: `source` is neither bytes, str nor an lxml element.
        InputTooLarge: `source` is longer than `limits.bytes`.

    >>> import newsparse
    >>> article = newsparse.parse("<h1>Bridge opens in spring</h1><p>MILLTOWN (AP) — The bridge will open, she said.</p>")
    >>> article.headline, str(article.dateline.agency)
    ('Bridge opens in spring', 'AP')
    """
    from newsparse._fields.table import read_article
    from newsparse._line import read_page, view_of

    return read_article(view_of(read_page(source, encoding, limits), url, language, reference, limits))


def parse_html(
    html: bytes | str | etree._Element | etree._ElementTree,
    *,
    url: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    reference: dt.datetime | dt.date | None = None,
    limits: Limits = _DEFAULT,
) -> Article:
    """The article of an HTML page.

    Arguments, result and errors are those of `parse`. What has no tag in it is read as plain text, with a problem.

    >>> import newsparse
    >>> newsparse.parse_html(b"<h1>Bridge opens in spring</h1>").headline
    'Bridge opens in spring'
    """
    from newsparse._fields.table import read_article
    from newsparse._line import read_page, view_of

    page = read_page(html, encoding, limits)
    if not page.marked_up and page.pieces:
        page.problems.append(Problem(ProblemCode.TREATED_AS_TEXT, "there is no tag; read as plain text"))
    return read_article(view_of(page, url, language, reference, limits))


def parse_text(
    text: str,
    *,
    url: str | None = None,
    language: str | None = None,
    reference: dt.datetime | dt.date | None = None,
    limits: Limits = _DEFAULT,
) -> Article:
    """The article of a page that was flattened to plain text, furniture and all.

    Arguments, result and errors are those of `parse`.

    >>> import newsparse
    >>> page = "Bridge opens in spring\\nby Jane Roe\\nMilltown (AFP) Aug 7, 2023\\n\\nThe bridge will open, she said.\\n"
    >>> newsparse.parse_text(page).bylines[0].people[0].name
    'Jane Roe'
    """
    from newsparse._fields.table import read_article
    from newsparse._line import read_flat, view_of

    return read_article(view_of(read_flat(text, limits), url, language, reference, limits))


def parse_dateline(text: str, *, language: str | None = None) -> Dateline | None:
    """The dateline that opens the text; the story may follow it.

    Args:
        text: the first paragraph, or the dateline alone.
        language: BCP 47, where the caller knows it.

    Returns:
        `None` where the text does not open with a dateline.

    Raises:
        WrongInputType: `text` is no str.

    >>> import newsparse
    >>> dateline = newsparse.parse_dateline("BEIJING, Aug 7 (Reuters) - Two ministers spoke on Monday.")
    >>> dateline.places[0].name, str(dateline.agency), dateline.date.day, dateline.end
    ('BEIJING', 'Reuters', 7, 26)
    """
    if not isinstance(text, str):
        raise WrongInputType(f"expected str, not {type(text).__name__}")
    from newsparse._grammars.dateline import parse_dateline as read_dateline

    return read_dateline(text, language=language)


def parse_byline(text: str, *, language: str | None = None) -> Byline | None:
    """The byline that the text is.

    Args:
        text: one byline or credit line.
        language: BCP 47, where the caller knows it.

    Returns:
        `None` where the text is no byline.

    Raises:
        WrongInputType: `text` is no str.

    >>> import newsparse
    >>> [person.name for person in newsparse.parse_byline("By Jane Roe and John Doe, AFP").people]
    ['Jane Roe', 'John Doe']
    """
    if not isinstance(text, str):
        raise WrongInputType(f"expected str, not {type(text).__name__}")
    from newsparse._grammars.byline import parse_byline as read_byline

    return read_byline(text, language=language)


def parse_sections(
    source: bytes | str | etree._Element | etree._ElementTree, *, url: str | None = None
) -> tuple[Section, ...]:
    """The titled groups of links of a page.

    Arguments and errors are those of `parse`.

    >>> import newsparse
    >>> newsparse.parse_sections("<p>No links here, only a sentence.</p>")
    ()
    """
    from newsparse._fields.links import find_sections
    from newsparse._line import read_page, view_of

    readings = find_sections(view_of(read_page(source, None, _DEFAULT), url, None, None, _DEFAULT))
    return readings[0].value if readings else ()


def parse_related_links(
    source: bytes | str | etree._Element | etree._ElementTree, *, url: str | None = None
) -> tuple[RelatedLink, ...]:
    """Every link that a page offers as further reading.

    Arguments and errors are those of `parse`.

    >>> import newsparse
    >>> newsparse.parse_related_links("<p>No links here, only a sentence.</p>")
    ()
    """
    from newsparse._fields.links import find_related_links
    from newsparse._line import read_page, view_of

    readings = find_related_links(view_of(read_page(source, None, _DEFAULT), url, None, None, _DEFAULT))
    return readings[0].value if readings else ()


def outline(source: bytes | str | etree._Element | etree._ElementTree, *, url: str | None = None) -> Document:
    """The page's own text cut into blocks with roles, nothing left out.

    Arguments and errors are those of `parse`.

    >>> import newsparse
    >>> document = newsparse.outline("<h1>Bridge opens in spring</h1><p>The bridge will open, she said.</p>")
    >>> document.blocks[0].role.value
    'headline'
    """
    from newsparse._labels.outline import outline_of
    from newsparse._line import read_page, view_of

    view = view_of(read_page(source, None, _DEFAULT), url, None, None, _DEFAULT)
    return outline_of(view.page, view.labels)


def explain(source: bytes | str | etree._Element | etree._ElementTree, *, url: str | None = None) -> Explanation:
    """For each field what was weighed, what won, by which rule and why.

    Arguments and errors are those of `parse`.

    >>> import newsparse
    >>> newsparse.explain("<h1>Bridge opens in spring</h1>")["headline"].chosen.value
    'Bridge opens in spring'
    """
    from newsparse._fields.table import explain_article
    from newsparse._line import read_page, view_of

    return explain_article(view_of(read_page(source, None, _DEFAULT), url, None, None, _DEFAULT))
