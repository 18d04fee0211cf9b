"""Pictures of invented pages."""

from __future__ import annotations

import pytest

import newsparse
from newsparse._fields.picture_address import is_decoration, picture_key
from newsparse.models.article import Article, Image

STORY = (
    "<p>The council wants another metre on the harbour wall, and the money for it before the winter storms, she said.</p>"
    "{}"
    "<p>Work on the first stretch could begin in spring, once the tender is through and the divers have been down.</p>"
    "<p>The mayor said that nobody would have to move, and that the fish market would stay open for all of it.</p>"
)
FIGURE = "<figure><img src={src} alt='The wall'><figcaption>{caption}</figcaption></figure>"


def parsed(before: str = "", inside: str = "", head: str = "") -> Article:
    """A page with something between headline and story, and in the story."""
    html = (
        f"<html lang=en><head>{head}</head><body><article><h1>Harbour wall to be raised</h1>{before}"
        f"<div class='article-body'>{STORY.format(inside)}</div></article></body></html>"
    )
    return newsparse.parse_html(html, url="https://news.example/2024/wall")


def test_a_figure_has_address_caption_and_credit() -> None:
    """The caption is given without the credit, the credit with whom it names."""
    (image,) = parsed(FIGURE.format(src="/i/wall.jpg", caption="The wall at dawn. Photo: Jane Roe/AP")).images

    assert ("https://news.example/i/wall.jpg", "The wall at dawn.", "The wall") == (image.url, image.caption, image.alt)
    assert ("Jane Roe", "AP") == (image.people[0].name, image.agencies[0].short)


STATED = "<meta property=og:image content=https://news.example/s/w1200.jpg>"


@pytest.mark.parametrize(
    ("before", "caption", "credit"),
    [
        pytest.param("<figure>{}<figcaption>The wall at dawn. Photo: Jane Roe/AP</figcaption></figure>", "The wall at dawn.", "Jane Roe/AP", id="drawn-later"),
        pytest.param("<figure><figcaption>The wall at dawn.</figcaption></figure><p class=credit>Jane Roe | AP</p>", "The wall at dawn.", "Jane Roe | AP", id="credit-beside"),
        pytest.param("<figure><img src=/i/placeholder.png><figcaption>The wall at dawn.</figcaption></figure>", "The wall at dawn.", None, id="placeholder"),
        pytest.param("<div class=video-list><aside class=sidebar><figcaption>Storms, old and new</figcaption></aside></div>", None, None, id="of-a-list"),
        pytest.param("<figure><a href=/2024/b><figcaption>Another wall was raised last year</figcaption></a></figure>", None, None, id="linked"),
        pytest.param("<figure><figcaption>Play 1:20</figcaption></figure>", None, None, id="button"),
        pytest.param("<p class=credit>JIJI</p>", None, None, id="credit-of-the-story"),
    ],
)  # fmt: skip
def test_a_caption_over_the_story_without_a_picture_is_the_stated_ones(
    before: str, caption: str | None, credit: str | None
) -> None:
    """A script draws the picture later; what stands in a list, or is a link, is another's."""
    (image,) = parsed(before, head=STATED).images

    assert (caption, credit) == (image.caption, image.credit)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("<div class=header-teaser><figure><img src=/wall.jpg><figcaption>The wall at dawn</figcaption></figure></div>", ["The wall at dawn"], id="over-the-story"),
        pytest.param("<div class=teaser><figure><img src=/b.jpg><figcaption><a href=/2024/b>Another wall</a></figcaption></figure></div>", [], id="card"),
        pytest.param("<div class=teaser><img src=/b.jpg></div>", [], id="no-caption"),
        pytest.param("<img data-src-big=/wall.jpg data-src-small=/w.jpg>", [None], id="own-attribute"),
    ],
)  # fmt: skip
def test_a_picture_over_the_story_is_its_own_if_it_has_a_caption(before: str, expected: list[str | None]) -> None:
    """A class may call it a teaser; the caption of a card is its link."""
    assert expected == [image.caption for image in parsed(before).images]


def test_a_class_around_caption_and_credit_makes_no_credit_of_the_caption() -> None:
    """The nearest class tells which of the two a text is."""
    figure = (
        "<figure><img src=/wall.jpg><div class='caption-and-credit'><p class=caption>The wall at dawn</p>"
        "<p class=credit>Jane Roe/AP</p></div></figure>"
    )
    assert [("The wall at dawn", "Jane Roe/AP")] == [(image.caption, image.credit) for image in parsed(figure).images]


@pytest.mark.parametrize(
    ("inside", "credit", "rights"),
    [
        ("<figure><img src=/wall.jpg><p class=copyright>Jane Roe</p></figure>", "Jane Roe", None),
        ("<figure><img src=/wall.jpg><figcaption class=copyright>The wall at dawn. Bild © Jane Roe (hp)</figcaption></figure>", "Jane Roe (hp)", None),
        ("<figure><img src=/wall.jpg><p>The wall at dawn.</p><p>Photo:</p><p>Jane Roe</p></figure>", "Jane Roe", None),
        ("<p class=copyright>© Jane Roe</p>", None, None),
        ("<p class=copyright>© 2024 Harbour Post</p>", None, "© 2024 Harbour Post"),
    ],
)  # fmt: skip
def test_copyright_under_a_picture_is_its_credit(inside: str, credit: str | None, rights: str | None) -> None:
    """In the story a line with a sign alone is of a picture; one with a year is the page's."""
    article = parsed(inside=inside)

    assert [credit] * bool(credit) == [image.credit for image in article.images]
    assert rights == article.rights


def test_a_button_over_a_picture_is_no_caption() -> None:
    """What opens the picture stands in its figure, too."""
    inside = (
        "<figure><img src=/harbour.jpg width=800><div><a href=#i1><button>View image in fullscreen</button></a></div>"
        "<figcaption>The harbour wall of Milltown</figcaption></figure>"
    )
    assert ["The harbour wall of Milltown"] == [image.caption for image in parsed(inside=inside).images]


def test_a_figure_may_stand_in_a_lightbox() -> None:
    """What the class of an element around the figure says is not said of its caption."""
    figure = FIGURE.format(src="/i/wall.jpg", caption="The harbour wall of Milltown")

    assert ["The harbour wall of Milltown"] == [
        i.caption for i in parsed(inside=f"<div class=modal>{figure}</div>").images
    ]


def test_a_newsletter_in_a_figure_is_no_caption() -> None:
    """Some sites set every box as a figure."""
    words = "<p>The most pressing stories of the coast, every Friday, from our harbour desk</p>"
    form = "<div class=newsletter><p>Enter your email address</p></div>"

    assert words[3:-4] in [block.text for block in parsed(inside=f"<figure>{words}</figure>").body]
    assert words[3:-4] not in [block.text for block in parsed(inside=f"<figure>{words}{form}</figure>").body]


def test_a_marked_credit_is_no_caption() -> None:
    """What the markup calls a credit is taken out of the caption."""
    caption = "The wall at dawn <span class=credit>Jane Roe</span>"
    (image,) = parsed(inside=FIGURE.format(src="/i/wall.jpg", caption=caption)).images

    assert ("The wall at dawn", "Jane Roe") == (image.caption, image.credit)


@pytest.mark.parametrize(
    "inside",
    [
        "<img src=/i/logo.png>",
        "<img src=/i/wall.jpg width=1 height=1>",
        "<img src=/i/jane.jpg width=64 height=64>",
        "<div class=related><a href=/ferry><img src=/i/ferry.jpg>Ferry stays in port</a></div>",
        "<aside class=author-bio><img src=/i/jane.jpg> Jane Roe</aside>",
    ],
)
def test_decoration_and_other_stories_give_no_picture(inside: str) -> None:
    """Logos, pixels, thumbnails, cards and portraits of authors are not the story's."""
    assert () == parsed(inside=inside).images


def test_the_stated_picture_is_the_lead_in_its_best_form() -> None:
    """One picture in two sizes is given once, with the caption that is printed."""
    head = "<meta property=og:image content='https://news.example/i/wall-1200x630.jpg'>"
    (image,) = parsed(FIGURE.format(src="/i/wall-300x200.jpg", caption="The wall at dawn."), head=head).images

    assert ("https://news.example/i/wall-1200x630.jpg", "The wall at dawn.") == (image.url, image.caption)


def test_a_stated_picture_alone_is_given() -> None:
    """Nothing is printed, so the statement is all there is."""
    head = "<meta property=og:image content='https://news.example/i/wall.jpg'>"

    assert (Image("https://news.example/i/wall.jpg"),) == parsed(head=head).images


def test_a_lazy_picture_is_that_of_browsers_without_scripts() -> None:
    """The placeholder is passed over, and the caption goes to the picture."""
    figure = (
        "<figure><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><noscript><img src=/i/wall.jpg></noscript>"
        "<figcaption>The wall at dawn.</figcaption></figure>"
    )
    (image,) = parsed(inside=figure).images

    assert ("https://news.example/i/wall.jpg", "The wall at dawn.") == (image.url, image.caption)


DECORATIONS = ("site/logo.svg", "avatars/jr.jpg", "a/share-image.png")
PICTURES = ("wall_16-9_default_0.jpg", "default/public/wall.jpg", "iconic-tower.jpg", "2024/wall.jpg")


@pytest.mark.parametrize("path", DECORATIONS)
def test_words_of_the_address_show_decoration(path: str) -> None:
    """Whole words of the file's name, and few of its folder's."""
    assert is_decoration(f"https://img.example/{path}")


@pytest.mark.parametrize("path", PICTURES)
def test_beginnings_of_words_and_folders_of_systems_do_not(path: str) -> None:
    """A folder's name is that of a system's part."""
    assert not is_decoration(f"https://img.example/{path}")


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://a.example/x/wall-640x360.jpg", "wall"),
        ("https://b.example/y/wall.webp?w=9", "wall"),
        ("https://a.example/123/original.jpg", "123/original"),
        ("https://a.example/ferry.jpg", "ferry"),
    ],
)
def test_sizes_of_one_picture_share_a_key(address: str, key: str) -> None:
    """The file's name without size and ending; with its folder, where the name says nothing."""
    assert key == picture_key(address)
