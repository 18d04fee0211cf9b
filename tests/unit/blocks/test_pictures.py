"""Pictures: which address of an image element is the picture."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.page import Page
from newsparse._blocks.pictures import best_of_set, pixels
from newsparse.models.evidence import ProblemCode
from newsparse.models.limits import Limits

DOT = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def _page_of(html: str, limits: Limits | None = None) -> Page:
    return read_html(f"<body>{html}</body>".encode(), limits or Limits())


@pytest.mark.parametrize(
    ("srcset", "expected"),
    [
        ("a.jpg 320w, b.jpg 1280w, c.jpg 640w", "b.jpg"),
        ("a.jpg 1x, b.jpg 2x", "b.jpg"),
        ("a.jpg, b.jpg 1.5x", "b.jpg"),
        ("a.jpg", "a.jpg"),
        ("a.jpg?w=1,2 320w, b.jpg?w=3,4 640w", "b.jpg?w=3,4"),
        (" a.jpg 320w ,\n b.jpg 640w ", "b.jpg"),
        ("a.jpg 100w,b.jpg 200w", "b.jpg"),
        ("", ""),
        (" , ", ""),
        ("a.jpg ,", "a.jpg"),
        ("a.jpg 1x,,b.jpg .x", "a.jpg"),
        ("a.jpg large, b.jpg 2y", "a.jpg"),
        ("a.jpg large, b.jpg small", "a.jpg"),
        ("a.jpg 320w 200h, b.jpg 640w 400h", "b.jpg"),
    ],
)
def test_the_best_of_a_set(srcset: str, expected: str) -> None:
    """The address with the largest width or density; the first one where none is stated."""
    assert expected == best_of_set(srcset)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<img src=a.jpg>", "a.jpg", id="src"),
        pytest.param("<img src=a.jpg srcset='b.jpg 320w, c.jpg 640w'>", "c.jpg", id="srcset"),
        pytest.param(f"<img src='{DOT}' data-src=b.jpg>", "b.jpg", id="lazy"),
        pytest.param("<img src=grey.png data-original=b.jpg>", "b.jpg", id="lazy-with-a-placeholder"),
        pytest.param(f"<img src='{DOT}' data-srcset='b.jpg 1x, c.jpg 2x'>", "c.jpg", id="lazy-set"),
        pytest.param(f"<img src=a.jpg srcset='{DOT} 1w'>", "a.jpg", id="set-of-a-placeholder"),
        pytest.param("<img src=a.jpg data-src='data:image/gif'>", "a.jpg", id="lazy-placeholder"),
        pytest.param("<picture><source srcset='b.webp 640w'><img alt=x></picture>", "b.webp", id="picture-without-src"),
        pytest.param(f"<picture><source srcset=b.webp><img src='{DOT}'></picture>", "b.webp", id="picture-with-data"),
        pytest.param("<picture><source srcset=b.webp><img src=a.jpg></picture>", "a.jpg", id="picture-with-src"),
        pytest.param("<amp-img src=a.jpg></amp-img>", "a.jpg", id="amp"),
    ],
)
def test_the_address_of_a_picture(html: str, expected: str) -> None:
    """The set goes first, then what loads late, then `src`, and no placeholder is a picture."""
    assert [expected] == [picture.url for picture in _page_of(html).pictures]


@pytest.mark.parametrize("html", ["<img>", "<img alt=x>", "<img src=''>", "<video src=a.mp4></video>"])
def test_no_address(html: str) -> None:
    """An image element without an address, and what is no image element."""
    assert [] == [picture.url for picture in _page_of(html).pictures if picture.url]


def test_sources_belong_to_the_next_picture_alone() -> None:
    """The sources of one picture say nothing of the one after it."""
    page = _page_of("<picture><source srcset=b.webp><img alt=x></picture><img src=c.jpg><img alt=y>")
    assert ["b.webp", "c.jpg", ""] == [picture.url for picture in page.pictures]


def test_a_picture_knows_its_place_and_measures() -> None:
    """Alternative text, stated pixels, the element around it and the piece after it."""
    page = _page_of("<p>one</p><figure><img src=a.jpg alt='A bridge' width=640 height=480px></figure><p>two</p>")
    (picture,) = page.pictures
    assert ("A bridge", 640, 480, "figure", 1) == (
        picture.alt,
        picture.width,
        picture.height,
        picture.scope.tag,
        picture.piece,
    )


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("640", 640),
        ("640px", 640),
        (" 640 ", 640),
        ("100%", 0),
        ("auto", 0),
        ("", 0),
        (None, 0),
        ("999999", 0),
        ("٣", 0),
    ],
)
def test_pixels(number: str | None, expected: int) -> None:
    """A measure is a plain number; all else is unknown."""
    assert expected == pixels(number)


def test_pictures_beyond_the_limit() -> None:
    """More pictures than the limit are passed over, and a problem says so."""
    page = _page_of("<img src=a.jpg><img src=b.jpg><img src=c.jpg>", Limits(images=2))
    assert ["a.jpg", "b.jpg"] == [picture.url for picture in page.pictures]
    assert [ProblemCode.TOO_MANY_IMAGES] == [problem.code for problem in page.problems]
