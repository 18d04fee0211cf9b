"""Bad inputs, each with the answer that is owed: generators, since some are megabytes."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Final

import attrs

SENTENCE: Final = "The council said on Tuesday that the bridge would open in spring, and residents agreed."
STORY: Final = f"<p>{SENTENCE}</p>".encode()
NOTHING: Final = None


@attrs.frozen
class Bad:
    """One bad input."""

    make: Callable[[], bytes | str]
    """Makes it."""
    problems: tuple[str, ...] = ()
    """Codes of the problems that have to be among those told."""
    shows: str | None = SENTENCE
    """What the outline has to show; `None` where it has to be empty, an empty string where it may be anything."""
    seconds: float = 1.0
    """How long it may take. Most take a millisecond; this is for a machine that does ten other things."""


def page(body: bytes, head: bytes = b"") -> bytes:
    """A page with this in its story and in its head."""
    return (
        b"<!doctype html><html><head><title>Bridge</title>%s</head><body><article><h1>Bridge opens</h1>%s</article></body></html>"
        % (head, body)
    )


def ld(script: bytes) -> bytes:
    """A JSON-LD script."""
    return b'<script type="application/ld+json">%s</script>' % script


def _charset(name: bytes, more: bytes = b"") -> Callable[[], bytes]:
    return lambda: page(STORY + more, b"<meta charset='%s'>" % name)


def _body(body: bytes) -> Callable[[], bytes]:
    return lambda: page(body + STORY)


def _head(head: bytes) -> Callable[[], bytes]:
    return lambda: page(STORY, head)


def _ld(script: bytes) -> Callable[[], bytes]:
    return _head(ld(script))


ENTITIES: Final = b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9))

NOT_A_STORY: Final = {
    "no bytes": Bad(lambda: b"", ("empty-input",), NOTHING),
    "no characters": Bad(lambda: "", ("empty-input",), NOTHING),
    "blanks": Bad(lambda: b" \n\t\r " * 100, ("empty-input",), NOTHING),
    "a byte order mark": Bad(lambda: b"\xef\xbb\xbf", ("empty-input",), NOTHING),
    "a doctype": Bad(lambda: b"<!doctype html>", ("no-content",), NOTHING),
    "a comment": Bad(lambda: b"<!-- x -->", ("no-content",), NOTHING),
    "PNG": Bad(lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 200, ("not-html",), NOTHING),
    "PDF": Bad(lambda: b"%PDF-1.7\n" + bytes(range(256)) * 50, ("not-html",), NOTHING),
    "JSON": Bad(lambda: b'{"status": "error", "message": "not found"}', ("not-html",), NOTHING),
    "JSON as str": Bad(lambda: '[{"status": 404}]', ("not-html",), NOTHING),
    "RSS": Bad(
        lambda: b'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title></channel></rss>',
        ("not-html",),
        NOTHING,
    ),
    "a gzip bomb": Bad(lambda: gzip.compress(b"<p>" + b"a" * 20_000_000, 9), ("compressed-input",), NOTHING),
    "cut gzip": Bad(lambda: gzip.compress(page(STORY * 50))[:200], ("compressed-input",), NOTHING),
    "frames": Bad(lambda: b"<html><frameset><frame src=x></frameset><noframes><p>Rain.</p></noframes></html>", (), ""),
}

CUT: Final = {
    "comment not closed": Bad(lambda: page(STORY + b"<!-- " + b"<p>More.</p>" * 5)),
    "script not closed": Bad(lambda: page(STORY + b"<script>var x = '" + b"<p>More.</p>" * 3)),
    "title not closed": Bad(lambda: b"<html><head><title>abc<body><p>" + STORY * 3, (), ""),
    "plaintext": Bad(lambda: page(b"<plaintext>" + STORY)),
    "cut in a tag": Bad(lambda: page(STORY * 3)[:-40] + b"<p class='x"),
    "cut in a character": Bad(lambda: "<p>日本語の記事です。".encode()[:-1], ("decode-errors",), "日本語の記事です"),
    "fifty pages in a row": Bad(lambda: (b"<html><body>" + STORY) * 50),
}

CHARACTERS: Final = {
    "NUL": Bad(_body(b"<p>a\x00b\x00c</p>"), ("bad-characters",)),
    "NUL in str": Bad(lambda: f"<p>a\x00{SENTENCE}</p>", ("bad-characters",)),
    "half a character": Bad(lambda: f"<p>bad \ud800 half. {SENTENCE}</p>", ("bad-characters",)),
    "half a character in text": Bad(lambda: f"bad \udfff half. {SENTENCE}", ("bad-characters",)),
    "references to no character": Bad(_body(b"<p>&#xD800; &#x110000; &#99999999999999999999; &#0; &#x1F600;</p>")),
    "references of windows-1252": Bad(_body(b"<p>&#128; &#146; &#150;</p>"), (), "€ ’ –"),
    "directions and joiners": Bad(_body("<p>\u202ea\u202c \u200b\u200d\ufeff b\u2028c\u2029 \u0085 d</p>".encode())),
    "100,000 accents": Bad(_body(b"<p>e" + "\u0301".encode() * 100_000 + b"</p>")),
    "bad UTF-8": Bad(_charset(b"utf-8", b"<p>caf\xe9 \xff\xfe \xc0\x80 \xed\xa0\x80</p>"), ("charset-overridden",)),
    "UTF-8 said to be Latin-1": Bad(
        _charset(b"iso-8859-1", "<p>naïve — “quoted”</p>".encode()), ("charset-overridden",), "naïve — “quoted”"
    ),
    "windows-1252 said to be Latin-1": Bad(_charset(b"iso-8859-1", "<p>l’été</p>".encode("cp1252")), (), "l’été"),
    "GBK said to be GB 2312": Bad(_charset(b"gb2312", "<p>朱镕基</p>".encode("gbk")), (), "朱镕基"),
    "a charset that nobody knows": Bad(_charset(b"x-nonsense-42"), ("unknown-charset",)),
    "the codec rot13": Bad(_charset(b"rot13"), ("unknown-charset",)),
    "the codec zlib": Bad(_charset(b"zlib_codec"), ("unknown-charset",)),
    "UTF-7": Bad(_charset(b"utf-7", b"<p>+ADw-script+AD4-</p>"), ("unknown-charset",)),
    "UTF-16 said in ASCII": Bad(_charset(b"utf-16")),
    "UTF-16 with its mark": Bad(lambda: page(STORY).decode().encode("utf-16")),
    "UTF-16 without": Bad(lambda: page(STORY).decode().encode("utf-16-le")),
    "UTF-32": Bad(lambda: page(STORY).decode().encode("utf-32")),
    "a declaration in str": Bad(lambda: '<?xml version="1.0" encoding="utf-16"?>' + page(STORY).decode()),
}

SHAPES: Final = {
    "an external entity": Bad(
        lambda: (
            b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
            + page(b"<p>&x;</p>" + STORY)
        )
    ),
    "a billion laughs": Bad(lambda: b'<!DOCTYPE z [<!ENTITY a "%s">%s]><p>&j;</p>%s' % (b"ha" * 10, ENTITIES, STORY)),
    "1,000 divs deep": Bad(lambda: page(b"<div>" * 1_000 + STORY + b"</div>" * 1_000), ("truncated-depth",)),
    "100,000 divs deep": Bad(lambda: page(b"<div>" * 100_000 + STORY), ("truncated-depth",), seconds=2),
    "50,000 inline elements deep": Bad(lambda: page(b"<p>" + b"<b><i>" * 25_000 + STORY), seconds=2),
    "5,000 lists deep": Bad(lambda: page(b"<ul><li>" * 5_000 + STORY), ("truncated-depth",)),
    "2,000 quotes deep": Bad(lambda: page(b"<blockquote>" * 2_000 + STORY), ("truncated-depth",)),
    "1,000 captions deep": Bad(lambda: page(b"<figure><figcaption>" * 1_000 + STORY), ("truncated-depth",)),
    "300 tables deep": Bad(lambda: page(b"<table><tr><td>" * 300 + STORY), ("truncated-depth",)),
    "500 noscripts deep": Bad(lambda: page(b"<noscript>" * 500 + STORY)),
    "elements that cross": Bad(lambda: page(b"<p><a><b><i><u>" * 3_000 + STORY), seconds=2),
    "100,000 paragraphs": Bad(lambda: page(b"<p>word</p>" * 100_000 + STORY), seconds=10),
    "50,000 line breaks": Bad(lambda: page(b"<div>" + b"line<br><br>" * 50_000 + b"</div>" + STORY), seconds=10),
    "50,000 links": Bad(
        lambda: page(b"".join(b"<a href=/x%d>link text %d</a> " % (i, i) for i in range(50_000)) + STORY),
        ("too-many-links",),
        seconds=5,
    ),
    "20,000 images": Bad(_body(b"<img src='x.jpg' alt='a'>" * 20_000), ("too-many-images",), seconds=2),
    "100,000 references": Bad(_body(b"<p>" + b"&amp;&lt;&nbsp;&bogus;&" * 20_000 + b"</p>"), seconds=2),
    "12 MB of text": Bad(lambda: page(b"<p>" + b"word " * 2_400_000 + b"</p>" + STORY), seconds=10),
    "11 MB in an attribute": Bad(_body(b"<p data-x='" + b"a" * 11_000_000 + b"'>hello</p>"), seconds=2),
    "50,000 attributes": Bad(
        _body(b"<p " + b" ".join(b"a%d=1" % i for i in range(50_000)) + b">x</p>"), ("too-many-attributes",), seconds=5
    ),
    "a cell over all columns": Bad(
        _body(b"<table><tr><td colspan=9007199254740991>x</td><td rowspan=999999999>y</td></tr></table>")
    ),
    "odd elements": Bad(_body("<a:b:c><1x><p/x/y><élé><o:p>o</o:p><fb:like><x-y.z>".encode())),
    "odd attributes": Bad(_body(b'<p xml:lang=a xmlns:x=y x:z=1 :=1 "=2 <=3 ==4>')),
    "pictures and formulas": Bad(
        _body(
            b"<svg><title>t</title><foreignObject><p>x</p></foreignObject></svg><math><mi><table><p>y</math><template><p>z</p></template>"
        )
    ),
    "instructions": Bad(_body(b"<![CDATA[ x ]]><?php echo 1 ?><?xml-stylesheet?>")),
}

STATEMENTS: Final = {
    "brackets 100,000 deep": Bad(_ld(b"[" * 100_000 + b"]" * 100_000), ("bad-json-ld",)),
    "objects 5,000 deep": Bad(_ld(b'{"@type":"NewsArticle","a":' * 5_000 + b"1" + b"}" * 5_000), ("bad-json-ld",)),
    "values that are no things": Bad(
        _head(
            b"".join(
                map(
                    ld, (b"null", b"[]", b"5", b'"x"', b"true", b'{"@type":null}', b'{"@graph":null}', b"[null,[null]]")
                )
            )
        )
    ),
    "things that hold one another": Bad(
        _ld(
            b'{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"},"isPartOf":{"@id":"#a"}},{"@id":"#b","@type":"Person","name":"Jane Roe","worksFor":{"@id":"#a"}}]}'
        )
    ),
    "numbers that are none": Bad(
        _ld(b'{"@type":"NewsArticle","a":NaN,"b":Infinity,"datePublished":' + b"9" * 5_000 + b"}")
    ),
    "comments and a comma too many": Bad(
        _ld(b'/*<![CDATA[*/ {"@type":"NewsArticle","headline":"Bridge\n\topens",} /*]]>*/;'), ("repaired-json-ld",)
    ),
    "halves of characters": Bad(_ld(b'{"@type":"NewsArticle","headline":"a\\ud800b","author":"\\u0000x"}')),
    "wrong types everywhere": Bad(
        _ld(
            b'{"@type":["NewsArticle",5,null],"headline":["a",{"x":1}],"author":[null,5,"Jane Roe",{"name":["Ann Lee","Bo Day"]},{"name":{"@value":"Cy Fox"}},[{"name":"Dee Ash"}]],"datePublished":["2024-01-01",null],"dateModified":20240101,"publisher":"P","image":[[]],"isAccessibleForFree":"False","articleSection":[null,{"name":"s"}],"keywords":{"a":1}}'
        )
    ),
    "markup in a headline": Bad(
        _ld(
            b'{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>Bridge","author":{"name":"<b>Jane Roe</b>"}}'
        ),
        ("markup-in-field",),
    ),
}

VALUES: Final = {
    "dates that are none": Bad(
        _head(
            b"<meta property='article:published_time' content='0000-00-00T99:99:99+99:99'><meta name=date content='99999-13-45'><meta property='article:modified_time' content='2024-02-30'>"
        ),
        ("bad-date",),
    ),
    "a date of 100,000 digits": Bad(
        _head(b"<meta property='article:published_time' content='" + b"9" * 100_000 + b"'>")
    ),
    "3,200 digits ago": Bad(_body(b"<time class=date>" + b"9" * 3_200 + b" ago</time>")),
    "the end of time": Bad(
        _head(b"<meta property='article:published_time' content='9999-12-31T23:59:59-12:00'>"), ("implausible-date",)
    ),
    "two hours ago": Bad(_body(b"<time>2 hours ago</time>"), ("needs-reference",)),
    "50,000 names": Bad(
        lambda: page(
            b"<p class=byline>By " + b"Ann Lee, " * 50_000 + b"</p>" + STORY,
            b"<meta name=author content='" + b"a and " * 20_000 + b"'>",
        ),
        ("byline-too-long",),
        seconds=3,
    ),
    "100,000 blanks in a byline": Bad(_body(b"<p class='byline author'>By" + b" " * 100_000 + b"x</p>")),
    "200,000 capitals": Bad(_body(b"<p>" + b"A" * 200_000 + b" (</p>")),
    "50,000 dashes": Bad(_body(b"<p>PARIS " + b"- " * 50_000 + b"</p>")),
    "50,000 brackets": Bad(_body(b"<p>" + b"(" * 50_000 + b"</p>")),
    "50,000 at-signs": Bad(_body(b"<p>" + b"a@" * 50_000 + b"</p>")),
    "addresses that run": Bad(
        _body(
            b"<a href='javascript:alert(1)'>read</a><a href=' java\nscript:alert(1)'>b</a><a href='data:text/html,x'>c</a><a href='vbscript:x'>d</a><a href='http://[::1'>bad</a><a href='http://a:99999999/'>port</a>"
        )
    ),
    "a canonical that is none": Bad(
        _head(
            b"<link rel=canonical href='http://[bad'><meta property='og:url' content='javascript:1'><base href='http://[x'>"
        ),
        ("bad-url",),
    ),
    "a base that runs": Bad(lambda: page(STORY + b"<a href=x>x</a>", b"<base href='javascript:alert(1)//'>")),
    "an address of 1 MB": Bad(
        _body(b"<p>More: <a href='http://example.org/" + b"a/../" * 200_000 + b"'>The ferry plans new places</a></p>")
    ),
    "a canonical of 1 MB": Bad(
        _head(b"<link rel=canonical href='http://example.org/" + b"a/../" * 200_000 + b"'>"), ("url-too-long",)
    ),
    "a refresh to an inner address": Bad(
        _head(b"<meta http-equiv=refresh content='0;url=http://169.254.169.254/latest/'>")
    ),
    "text at the HTML door": Bad(
        lambda: f"LIMA, March 5 (Reuters) - {SENTENCE}\n\nIt was the second of the month.\n", ("treated-as-text",)
    ),
}

ALL: Final = NOT_A_STORY | CUT | CHARACTERS | SHAPES | STATEMENTS | VALUES
