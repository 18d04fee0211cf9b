"""Law: whatever an article holds, each format gives what its own readers take, and nothing that breaks out of it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import extruct.jsonld
import jsonschema
import pytest
from generators import hostile_articles
from hypothesis import example, given
from hypothesis import strategies as st
from itemadapter import ItemAdapter
from lxml import html

from newsparse import Article, BodyBlock, BodyKind, Byline, Person, formats, strategies
from newsparse.formats import markup, parts

STANDARDS = Path(__file__).parents[1] / "standards"
WRITERS: dict[str, Callable[[Article], Any]] = {
    "json-ld": formats.to_json_ld,
    "ninjs 3.1": formats.to_ninjs,
    "ninjs 2.2": lambda article: formats.to_ninjs(article, version="2.2"),
    "markdown": formats.to_markdown,
    "row": formats.to_row,
    "item": formats.to_item,
    "zyte": formats.to_zyte,
    "trafilatura": formats.to_trafilatura,
}
ADDRESSES = {
    "url", "canonical_url", "clean_url", "image_url", "canonicalUrl", "@id", "relatedLink", "href", "schema", "image",
}  # fmt: skip
URI = re.compile(r"(https?://|ni:///)(?:[!$&'()*+,;=:@/?#\-._~0-9A-Za-z\[\]]|%[0-9A-Fa-f]{2})*")
MARKUP = {"p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "li", "table", "tr", "td", "pre", "code", "br"}


def articles() -> st.SearchStrategy[Article]:
    """Such as newsparse gives, and such as nobody should."""
    return strategies.articles() | hostile_articles()


def _strings(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a made value, with the key that it stands under."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _strings(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item, name)


@given(articles())
def test_every_format_takes_any_article(article: Article) -> None:
    """What comes out is ready for JSON and UTF-8, and the same when it is asked for again."""
    made = _made(article)
    written = json.dumps(made, allow_nan=False, ensure_ascii=False).encode()

    assert made == json.loads(written) == _made(article)


def _made(article: Article) -> dict[str, Any]:
    """The article in every format."""
    return {name: write(article) for name, write in WRITERS.items()}


@given(articles())
def test_no_text_holds_control_characters(article: Article) -> None:
    """Line breaks and tabs are all that is left of them."""
    texts = "".join(text for _, text in _strings(_made(article)))

    assert set() == set(re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]", texts))


@given(articles())
def test_addresses_are_http_or_https(article: Article) -> None:
    """Nothing that a browser runs, and nothing relative."""
    found = [text for key, text in _strings(_made(article)) if key in ADDRESSES]

    assert [] == [text for text in found if not re.fullmatch(r"https?://[^\s<>\"]+", text)]


@pytest.mark.parametrize("version", ["2.2", "3.1"])
@given(article=articles(), zone=st.none() | st.timezones())
def test_ninjs_is_valid_by_the_schema_of_the_iptc(version: formats.NinjsVersion, article: Article, zone: Any) -> None:
    """Names, nesting and types by the schema; addresses and times by the formats that it names."""
    made = formats.to_ninjs(article, version=version, zone=zone)

    _validator(f"ninjs-schema_{version}.json").validate(made)
    texts = list(_strings(made))
    assert [] == [text for key, text in texts if key in {"uri", "href"} and not URI.fullmatch(text)]
    moments = [text for key, text in texts if key.lower() in {"firstcreated", "versioncreated", "contentcreated"}]
    assert [] == [
        text for text in moments if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d", text)
    ]


def _validator(name: str) -> Any:
    schema = json.loads((STANDARDS / name).read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(schema)


@given(articles())
def test_the_schema_holds_every_article(article: Article) -> None:
    """What is stored can be checked by whoever reads it, in any language."""
    jsonschema.Draft202012Validator(formats.json_schema()).validate(article.to_dict())


@given(articles(), st.booleans())
def test_json_ld_stands_inside_a_script(article: Article, is_ascii: bool) -> None:  # noqa: FBT001
    """No text ends the element, however the dict is written; extruct reads back what was put in."""
    made = formats.to_json_ld(article)
    written = json.dumps(made, ensure_ascii=is_ascii)
    page = f'<html><body><script type="application/ld+json">{written}</script><p>after</p></body></html>'

    assert not re.search(r"</|<!--|<script", written, re.IGNORECASE)
    assert ["after"] == html.document_fromstring(page).xpath("//body/script/following-sibling::p/text()")
    assert [made] == extruct.jsonld.JsonLdExtractor().extract(page)


@given(articles())
def test_a_story_as_markup_has_its_text_and_no_other_elements(article: Article) -> None:
    """No attribute and no element that a text brought with it; paragraphs and headings read as they were."""
    blocks = parts.story(article)
    root = html.fragment_fromstring(markup.to_markup(blocks), create_parent="div")
    elements = list(root.iterdescendants())

    assert set() == {str(element.tag) for element in elements} - MARKUP
    assert [] == [element.attrib for element in elements if element.attrib]
    flowing = {BodyKind.PARAGRAPH, BodyKind.HEADING, BodyKind.QUOTE, BodyKind.LIST_ITEM}
    expected = [parts.clean(block.text).split() for block in blocks if block.kind in flowing]
    found = root.xpath("//p | //h2 | //h3 | //h4 | //h5 | //h6 | //li")
    assert expected == ["\n".join(element.itertext()).split() for element in found]


@given(st.lists(articles(), min_size=1, max_size=3), st.booleans())
def test_rows_are_a_table(some: list[Article], is_safe: bool) -> None:  # noqa: FBT001
    """Each has the same columns in the same order, of texts, whole numbers and None; CSV gives them back."""
    rows = [formats.to_row(article, formula_safe=is_safe) for article in some]
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)

    assert {tuple(rows[0])} == {tuple(row) for row in rows}
    assert {str, int, type(None)} >= {type(value) for row in rows for value in row.values()}
    back = list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))
    assert [{name: "" if value is None else str(value) for name, value in row.items()} for row in rows] == back


@given(articles())
def test_a_safe_row_holds_no_formula(article: Article) -> None:
    """No cell begins with what a spreadsheet runs; without its apostrophe each is what it was."""
    safe, plain = formats.to_row(article, formula_safe=True), formats.to_row(article)
    texts = [value for value in safe.values() if isinstance(value, str)]

    assert [] == [text for text in texts if text[:1] in set("=+-@\t\r＝＋－＠")]
    assert plain == {k: v[1:] if isinstance(v, str) and v != plain[k] else v for k, v in safe.items()}


@given(articles())
def test_an_item_is_one_for_scrapy(article: Article) -> None:
    """The adapter that Scrapy's exporters use takes it; each item has the same keys."""
    item = formats.to_item(article)

    assert ItemAdapter.is_item(item)
    assert item == ItemAdapter(item).asdict()
    assert list(formats.to_item(Article())) == list(ItemAdapter(item).field_names())


@given(articles())
@example(Article(body=(BodyBlock(BodyKind.PARAGRAPH, "one"), BodyBlock(BodyKind.PARAGRAPH, "\ttwo\n\n\n\n three"))))
@example(Article(language="a -b", bylines=(Byline((Person("Roe; Jane"), Person("Jane; Jane"))),)))
def test_the_keys_of_others_go_there_and_back(article: Article) -> None:
    """What was read from another's dict gives that dict again; only the kinds of blocks are lost on the way."""
    zyte, trafilatura = formats.to_zyte(article), formats.to_trafilatura(article)
    again = formats.to_zyte(formats.from_zyte(zyte))
    zyte.pop("articleBodyHtml", None), again.pop("articleBodyHtml", None)

    assert zyte == again
    assert trafilatura == formats.to_trafilatura(formats.from_trafilatura(trafilatura))
