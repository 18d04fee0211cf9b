"""Addresses as pages write them, and what they are."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._input.address import LONGEST, Base, clean_url, fault_of, host_of, registrable_site, safe_url

PAGE = "https://www.news.example/2024/08/story.html?id=1#top"

JOINED = [
    # href, URL
    ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
    ("HTTP://WWW.A.example/X", "http://WWW.A.example/X"),
    ("/a/b", "https://www.news.example/a/b"),
    ("other.html", "https://www.news.example/2024/08/other.html"),
    ("../x", "https://www.news.example/2024/x"),
    ("../../../../x", "https://www.news.example/x"),
    ("./x/./y/..", "https://www.news.example/2024/08/x/"),
    ("/x/../y", "https://www.news.example/y"),
    ("?p=2", "https://www.news.example/2024/08/story.html?p=2"),
    ("#end", "https://www.news.example/2024/08/story.html#end"),
    ("", "https://www.news.example/2024/08/story.html"),
    ("//cdn.example/x.jpg", "https://cdn.example/x.jpg"),
    ("\\\\cdn.example\\x", "https://cdn.example/x"),
    ("http:///a.example/p", "http://a.example/p"),
    (" /a\n/b ", "https://www.news.example/a/b"),
    ("/a b|c", "https://www.news.example/a%20b%7Cc"),
    ("/ä?q=ö{}", "https://www.news.example/%C3%A4?q=%C3%B6%7B%7D"),
    ("/a%20b?q=%7B", "https://www.news.example/a%20b?q=%7B"),
    ("https://a.example:8080/x", "https://a.example:8080/x"),
    ("https://[::1]/x", "https://[::1]/x"),
    ("https://müller.example/x", "https://müller.example/x"),
    ("/\\cdn.example/x", "https://cdn.example/x"),
    ("\u3000a", "https://www.news.example/2024/08/%E3%80%80a"),
    ("/x/.", "https://www.news.example/x/"),
    ("/aX/../b c", "https://www.news.example/b%20c"),
    ("/a\ud800", "https://www.news.example/a%EF%BF%BD"),
    ("ht\ntp://a.example/x", "http://a.example/x"),
    ("HTTPS://a.example/b/c d", "https://a.example/b/c%20d"),
    ("https:\\\\a.example\\x", "https://a.example/x"),
    ("http://a.example:65535/", "http://a.example:65535/"),
    ("https://a.example/" + "a" * (LONGEST - 18), "https://a.example/" + "a" * (LONGEST - 18)),
    ("HTTPS://a.example/" + "a" * (LONGEST - 18), "https://a.example/" + "a" * (LONGEST - 18)),
    ("/é" + "a" * (LONGEST - 31), "https://www.news.example/%C3%A9" + "a" * (LONGEST - 31)),
    (" " * (2 * LONGEST - 2) + "/a", "https://www.news.example/a"),
    # No URL, or none that a reader may follow.
    (" " * (2 * LONGEST - 1) + "/a", None),
    ("/é" + "a" * (LONGEST - 30), None),
    ("HTTPS://a.example/ " + "a" * (LONGEST - 20), None),
    ("/a\x0cb", None),
    ("javascript:alert(1)", None),
    ("https://[bad]/x", None),
    ("https://[::1::2]/x", None),
    ("java\nscript:alert(1)", None),
    ("\x01javascript:alert(1)", None),
    ("vbscript:x", None),
    ("data:text/html,x", None),
    ("mailto:jane@news.example", None),
    ("tel:+123", None),
    ("http://[bad", None),
    ("http://a.example:99999999/", None),
    ("http://a.example:65536/", None),
    ("http://exa mple.example/", None),
    ("http://", None),
    ("http://?x", None),
    ("http://a\x00.example/", None),
    ("https://a.example/" + "../" * 200_000, None),
    ("/" + "a" * LONGEST, None),
]


@pytest.mark.parametrize(("href", "expected"), JOINED, ids=lambda value: str(value)[:40])
def test_an_address_is_absolute_and_safe_or_none(href: str, expected: str | None) -> None:
    """Addresses are joined as browsers join them; only http and https with a host are URLs."""
    assert expected == safe_url(href, PAGE)


def test_without_a_page_only_whole_addresses_join() -> None:
    """Where the page's address is not known, a relative one names nothing."""
    base = Base(None)
    assert base.join("/a") is None
    assert base.join("#a") is None
    assert base.join("https://a.example/x") == "https://a.example/x"
    assert base.join("//a.example/x") == "https://a.example/x"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("/archive/", "https://www.news.example/archive/x"),
        ("https://a.example/b/c", "https://a.example/b/x"),
        ("javascript:alert(1)", "https://www.news.example/2024/08/x"),
        ("http://[bad", "https://www.news.example/2024/08/x"),
        ("https://a.example/b/c?u=http://x.example/y/", "https://a.example/b/x"),
        ("https://a.example", "https://a.example/x"),
    ],
)
def test_a_base_element_counts_where_it_is_a_url(written: str, expected: str) -> None:
    """A base element with another scheme is ignored."""
    assert expected == Base(PAGE, written).join("x")


def test_the_page_s_own_address_is_read_like_any_other() -> None:
    """A list of addresses may begin with a byte order mark, and a long one may be broken."""
    assert "https://www.news.example/a/x" == Base("\ufeffhttps://www.news\n.example/a/").join("x")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("https://a.example/x#part", "https://a.example/x"),
        ("https://a.example/x#!/story/7", "https://a.example/x#!/story/7"),
        ("https://a.example/x?utm_source=feed&utm_medium=rss", "https://a.example/x"),
        ("https://a.example/x?id=7&fbclid=abc#top", "https://a.example/x?id=7"),
        ("https://a.example/x?ID=7&GCLID=abc", "https://a.example/x?ID=7"),
        ("https://a.example/x?ref=home&share=1", "https://a.example/x?ref=home&share=1"),
        ("https://a.example/x#a#b", "https://a.example/x"),
        ("https://a.example/x?id=7?utm_source=a", "https://a.example/x?id=7?utm_source=a"),
        ("https://a.example/x?utm_source=a#!/b", "https://a.example/x#!/b"),
        ("https://a.example/x?fbclid=a=b&id=7", "https://a.example/x?id=7"),
    ],
)
def test_tracking_goes_and_what_chooses_the_page_stays(url: str, expected: str) -> None:
    """A parameter goes only where it never chooses the page."""
    assert expected == clean_url(url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.news.example/a", "news.example"),
        ("https://news.example", "news.example"),
        ("https://user@m.news.example.co.uk:80/a", "example.co.uk"),
        ("https://jane.blogspot.com/", "jane.blogspot.com"),
        ("http://10.0.0.1:80/", "10.0.0.1"),
        ("http://[::1]/", "[::1]"),
        ("http://[::ffff:10.0.0.1]/", "[::ffff:10.0.0.1]"),
        ("https://a.24.example/", "24.example"),
        ("https://a.b.co.example/", "co.example"),
        ("https://a.b.jane.blogspot.com/", "jane.blogspot.com"),
        ("https://user:pw@A.example.:8080/", "a.example"),
        ("not a url", ""),
    ],
)
def test_the_site_is_the_domain_that_was_registered(url: str, expected: str) -> None:
    """Subdomains belong to their site, but for those of hosting sites."""
    assert expected == registrable_site(url)


@given(st.text(max_size=100) | st.text(alphabet="htps:/\\?#[]@.%a1 \t", max_size=30), st.sampled_from([PAGE, "", "x"]))
def test_no_address_raises(href: str, page: str) -> None:
    """The answer is `None` or a URL with scheme and host, which joins to itself."""
    actual = safe_url(href, page)
    clean_url(href)
    host_of(href)
    registrable_site(href)
    if actual is not None:
        assert urlsplit(actual).scheme in {"http", "https"}
        assert actual == safe_url(actual, None)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("javascript:alert(1)", "unsafe-url"),
        (" java\nscript:alert(1)", "unsafe-url"),
        ("VBScript:x", "unsafe-url"),
        ("data:text/html," + "x" * 9_000, "unsafe-url"),
        ("\u3000javascript:alert(1)", None),
        ("https://[bad", "bad-url"),
        ("\\\\a:99999999/", "bad-url"),
        ("/" + "a" * (LONGEST - 1), None),
        ("javascript:void(0)", None),
        ("javascript:;", None),
        ("http://[bad", "bad-url"),
        ("//a:99999999/", "bad-url"),
        ("/" + "a" * 9_000, "url-too-long"),
        ("mailto:desk@courier.example", None),
        ("ferry.html", None),
        ("#top", None),
        ("", None),
    ],
)
def test_what_is_wrong_with_an_address(href: str, expected: str | None) -> None:
    """What runs, what is broken, what is too long; a button and a mail address are nothing wrong."""
    assert expected == fault_of(href)
