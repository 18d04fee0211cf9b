"""An article in the words of schema.org."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

import newsparse
from newsparse.formats import to_json_ld
from newsparse.models import (
    Agency,
    AgencyKind,
    Article,
    BodyBlock,
    BodyKind,
    Byline,
    Contribution,
    Dateline,
    Entry,
    Image,
    Notice,
    NoticeKind,
    PageKind,
    PartialDate,
    Person,
    Place,
    RelatedLink,
)

URL = "https://harbourpost.example/bridge"
BRIDGE = Path(__file__).parents[3] / "examples" / "bridge.html"


def test_the_parts_of_a_page_are_things() -> None:
    """Addresses, trail and further reading belong to the page; empty fields are left out."""
    article = Article(
        url=URL,
        site_name="The Harbour Post",
        breadcrumbs=("Home", "City"),
        keywords=("Roads",),
        related_links=(RelatedLink("Ferry", f"{URL}/2"), RelatedLink("Void", "javascript:void(0)")),
        date_published=dt.datetime(2023, 8, 7, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=2))),
        date_modified=dt.date(2023, 8, 8),
        is_accessible_for_free=False,
    )
    trail = [{"@type": "ListItem", "position": 1, "name": "Home"}, {"@type": "ListItem", "position": 2, "name": "City"}]

    assert {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": URL,
        "mainEntityOfPage": {
            "@type": "WebPage",
            "@id": URL,
            "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": trail},
            "relatedLink": [f"{URL}/2"],
        },
        "keywords": ["Roads"],
        "datePublished": "2023-08-07T09:30:00+02:00",
        "dateModified": "2023-08-08",
        "publisher": {"@type": "Organization", "name": "The Harbour Post"},
        "isAccessibleForFree": False,
    } == to_json_ld(article)


def test_makers_stand_under_what_they_did() -> None:
    """An author's name is the name alone, in mixed case; agencies and papers that sign are authors, too."""
    jane = Person("JANE ROE", "Jane Roe", "Editor", "The Courier", "Lima", "j@post.example", "@jane", f"{URL}/jane")
    people = (
        jane,
        Person("Ed Doe", contribution=Contribution.EDITING),
        Person("Tom Doe", contribution=Contribution.TRANSLATION),
        Person("Pia Doe", contribution=Contribution.PHOTOGRAPHY),
    )
    made = to_json_ld(Article(bylines=(Byline(people, (Agency("Reuters"),), collective="Staff"), Byline((jane,)))))

    assert [
        {
            "@type": "Person",
            "name": "Jane Roe",
            "jobTitle": "Editor",
            "affiliation": {"@type": "Organization", "name": "The Courier"},
            "workLocation": {"@type": "Place", "name": "Lima"},
            "email": "j@post.example",
            "alternateName": "@jane",
            "url": f"{URL}/jane",
        },
        {"@type": "NewsMediaOrganization", "name": "Reuters"},
        {"@type": "Organization", "name": "Staff"},
    ] == made["author"]
    assert ["Ed Doe", "Tom Doe", "Pia Doe"] == [made[key][0]["name"] for key in ("editor", "translator", "contributor")]


def test_a_dateline_says_where_when_and_by_whom() -> None:
    """`dateline` is printed text, `locationCreated` its places; a year that is not printed is that of the publication."""
    dateline = Dateline(
        (Place("Springfield", "Ill.", "US"),), (Agency("Agence France-Presse", "AFP"),), PartialDate(None, 12, 31),
        text="SPRINGFIELD, Ill. (AFP) Dec 31 — ",
    )  # fmt: skip
    made = to_json_ld(Article(dateline=dateline, date_published=dt.date(2024, 1, 1)))

    assert "SPRINGFIELD, Ill. (AFP) Dec 31" == made["dateline"]
    assert "2023-12-31" == made["dateCreated"]
    assert {"@type": "NewsMediaOrganization", "name": "Agence France-Presse", "alternateName": "AFP"} == made[
        "sourceOrganization"
    ]
    address = {"@type": "PostalAddress", "addressRegion": "Ill.", "addressCountry": "US"}
    assert {"@type": "Place", "name": "Springfield", "address": address} == made["locationCreated"]


def test_places_of_a_dateline_are_a_list_where_there_are_several() -> None:
    """One place is a thing, two are a list."""
    made = to_json_ld(Article(dateline=Dateline((Place("Lima"), Place("Oslo")))))

    assert [{"@type": "Place", "name": "Lima"}, {"@type": "Place", "name": "Oslo"}] == made["locationCreated"]


def test_pictures_have_captions_credits_and_makers() -> None:
    """A picture without an address that can be opened is none; a wire of press releases is no news medium."""
    wire = Agency("Business Wire", None, AgencyKind.PR_WIRE)
    image = Image(f"{URL}.jpg", "The bridge", "Pia Doe/BW", (Person("Pia Doe"),), (wire,), "A bridge")
    made = to_json_ld(Article(images=(Image("data:image/png;base64,AA"), image)))

    assert [
        {
            "@type": "ImageObject",
            "url": f"{URL}.jpg",
            "caption": "The bridge",
            "creditText": "Pia Doe/BW",
            "creator": [{"@type": "Person", "name": "Pia Doe"}, {"@type": "Organization", "name": "Business Wire"}],
            "description": "A bridge",
        }
    ] == made["image"]


def test_corrections_are_those_of_the_notices_that_correct() -> None:
    """An editor's note corrects nothing."""
    notices = (
        Notice(NoticeKind.CORRECTION, "The name was misspelt.", PartialDate(2023, 8, 8)),
        Notice(NoticeKind.EDITORS_NOTE, "This story is part of a series."),
    )
    correction = {"@type": "CorrectionComment", "text": "The name was misspelt.", "datePublished": "2023-08-08"}

    assert [correction] == to_json_ld(Article(notices=notices))["correction"]


def test_a_live_blog_is_a_live_blog_posting() -> None:
    """With an update for each entry that says something."""
    entry = Entry("Doors open", dt.datetime(2023, 8, 7, 9, 30), (), (BodyBlock(BodyKind.PARAGRAPH, "They do."),))
    made = to_json_ld(Article(kind=PageKind.LIVE_BLOG, entries=(entry, Entry())))

    update = {
        "@type": "BlogPosting",
        "headline": "Doors open",
        "datePublished": "2023-08-07T09:30:00",
        "articleBody": "They do.",
    }
    assert ("LiveBlogPosting", [update]) == (made["@type"], made["liveBlogUpdate"])


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a </script> b", "a &lt;/script> b"),
        ("<!-- <SCRIPT>", "&lt;!-- &lt;SCRIPT>"),
        ("1 < 2, <b> & c", "1 < 2, <b> & c"),
    ],
)
def test_no_text_ends_a_script(text: str, written: str) -> None:
    """What could is written with an entity, wherever it stands; all else as it is."""
    made = to_json_ld(Article(headline=text, keywords=(text,), bylines=(Byline(organizations=(text,)),)))

    assert [written] * 3 == [made["headline"], made["keywords"][0], made["author"][0]["name"]]


def test_newsparse_reads_its_own_json_ld() -> None:
    """What one page gives, stated on another, is read there."""
    article = newsparse.parse(BRIDGE.read_bytes(), url=URL)
    stated = json.dumps(to_json_ld(article))
    again = newsparse.parse_html(f'<html><head><script type="application/ld+json">{stated}</script></head></html>')

    assert article.headline == again.headline
    assert article.date_published == again.date_published
    assert article.section == again.section
    assert ["Mara Quist"] == [person.name for byline in again.bylines for person in byline.people]
