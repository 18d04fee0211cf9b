"""How bytes become UTF-8, and what is said of it."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._input.decode import _mostly, _wide_encoding, text_to_utf8, to_utf8

NAMED = "utf-8"
WHOLE = "Łódź — “naïve” café, 日本語の記事です。"


def _codes(data: bytes, hint: str | None = None) -> list[str]:
    return [problem.code.value for problem in to_utf8(data, hint).problems]


def _meta(charset: str, text: str, codec: str) -> bytes:
    return f"<meta charset={charset}><p>{text}</p>".encode(codec)


ENCODED = [
    # data, the encoding that it is read in, what the text ends with
    (b"<p>plain", "utf-8", "plain"),
    (codecs.BOM_UTF8 + "é".encode(), "utf-8", "é"),
    (("\ufeff<p>" + WHOLE).encode("utf-16-le"), "utf-16le", WHOLE),
    (("\ufeff<p>" + WHOLE).encode("utf-16-be"), "utf-16be", WHOLE),
    (("\ufeff<p>" + WHOLE).encode("utf-32-le"), "utf-32le", WHOLE),
    (("\ufeff<p>" + WHOLE).encode("utf-32-be"), "utf-32be", WHOLE),
    (("<p class=lead>" + WHOLE).encode("utf-16-le"), "utf-16le", WHOLE),
    (("<p class=lead>" + WHOLE).encode("utf-16-be"), "utf-16be", WHOLE),
    (("<p class=lead>" + WHOLE).encode("utf-32-le"), "utf-32le", WHOLE),
    (("<p class=lead>" + WHOLE).encode("utf-32-be"), "utf-32be", WHOLE),
    (_meta("iso-8859-1", "l’été", "cp1252"), "windows-1252", "<p>l’été</p>"),
    (_meta("latin1", "€5", "cp1252"), "windows-1252", "<p>€5</p>"),
    (_meta("gb2312", "朱镕基", "gb18030"), "gbk", "<p>朱镕基</p>"),
    (_meta("big5", "臺北報導", "big5"), "big5", "<p>臺北報導</p>"),
    (_meta("Shift_JIS", "東京①～", "cp932"), "shift_jis", "<p>東京①～</p>"),
    (_meta("euc-jp", "東京の記事", "euc_jp"), "euc-jp", "<p>東京の記事</p>"),
    (_meta("iso-2022-jp", "東京の記事", "iso2022_jp"), "iso-2022-jp", "<p>東京の記事</p>"),
    (_meta("euc-kr", "서울 똠방", "cp949"), "euc-kr", "<p>서울 똠방</p>"),
    (_meta("windows-1251", "Москва", "cp1251"), "windows-1251", "<p>Москва</p>"),
    (_meta("koi8-r", "Москва", "koi8_r"), "koi8-r", "<p>Москва</p>"),
    (_meta("tis-620", "กรุงเทพ", "cp874"), "windows-874", "<p>กรุงเทพ</p>"),
    (_meta("iso-8859-9", "İstanbul’da", "cp1254"), "windows-1254", "<p>İstanbul’da</p>"),
    (_meta("iso-8859-2", "Łódź", "iso8859_2"), "iso-8859-2", "<p>Łódź</p>"),
    ('<?xml version="1.0" encoding="windows-1250"?><p>Łódź'.encode("cp1250"), "windows-1250", "<p>Łódź"),
    (
        '<meta http-equiv="Content-Type" content="text/html; charset=cp1251">Киев'.encode("cp1251"),
        "windows-1251",
        "Киев",
    ),
    ("<!-- <meta charset=koi8-r> --><meta charset='cp1251'>Киев".encode("cp1251"), "windows-1251", "Киев"),
    (b"<script>" + b"x" * 9_000 + "</script><meta charset=cp1251>Киев".encode("cp1251"), "windows-1251", "Киев"),
    ("<meta charset=cp1251><meta charset=koi8-r>Киев".encode("cp1251"), "windows-1251", "Киев"),
    ("<html lang='ru-RU'><p>Москва".encode("cp1251"), "windows-1251", "Москва"),
    ("<html lang=cs><p>Žďár".encode("cp1250"), "windows-1250", "Žďár"),
    ("<html lang=zh_TW><p>臺北報導".encode("big5"), "big5", "臺北報導"),
    ("<html xml:lang='zh-Hant-HK'><p>臺北報導".encode("big5"), "big5", "臺北報導"),
    ("<html lang=sr-Cyrl-RS><p>Београд".encode("cp1251"), "windows-1251", "Београд"),
    ("<html lang=cs><p>caf\xe9 \x83".encode("latin-1"), "windows-1252", "café ƒ"),
    ("<p>caf\xe9".encode("latin-1"), "windows-1252", "café"),
    ("<p>A charset of the caf\xe9".encode("latin-1"), "windows-1252", "café"),
    (b"<meta charset=iso-2022-jp><p>plain", "utf-8", "plain"),
    (b"<p>plain \x1b[0m", "utf-8", "[0m"),
    (b"<meta charset=utf-16><p>caf\xc3\xa9", "utf-8", "café"),
    (b"<meta charset=x-user-defined><p>caf\xe9", "windows-1252", "café"),
    (_meta("big5", "臺北×碁銹", "cp950"), "big5", "臺北×碁銹</p>"),
    (_meta("big5", "臺北€5", "cp950"), "big5", "臺北€5</p>"),
    (b"<meta name=viewport><meta charset=cp1251>" + "Киев".encode("cp1251"), "windows-1251", "Киев"),
    (b"<meta charset=x-none><meta charset=cp1251>" + "Киев".encode("cp1251"), "windows-1251", "Киев"),
    (b"<meta name=charset content=1><meta charset=cp1251>" + "Киев".encode("cp1251"), "windows-1251", "Киев"),
    (b"<meta http-equiv=content-type name=charset>" + b"caf\xe9", "windows-1252", "café"),
    (
        b"<meta charset http-equiv=content-type content='charset=\"cp1251\"'>" + "Киев".encode("cp1251"),
        "windows-1251",
        "Киев",
    ),
    (
        b"<meta http-equiv=content-type content=\"a; charset='cp1251'\">" + "Киев".encode("cp1251"),
        "windows-1251",
        "Киев",
    ),
    (b"<script>" + b"x" * 100_000 + b"</script><meta charset=koi8-r>caf\xe9", "windows-1252", "café"),
    ("日é".encode() + b"\xff", "windows-1252", "Ã©ÿ"),
    ("éé".encode() + b"\xff.", "windows-1252", "Ã©Ã©ÿ."),
    (b"<p>\x81\x8d\x8f\x90\x9d", "windows-1252", "\x81\x8d\x8f\x90\x9d"),
]


@pytest.mark.parametrize(("data", "encoding", "end"), ENCODED)
def test_a_page_is_read_in_its_encoding(data: bytes, encoding: str, end: str) -> None:
    """By its byte order mark, its zeros, strict UTF-8, its own word, its language, or as windows-1252; without a problem."""
    read = to_utf8(data)

    assert (encoding, ()) == (read.encoding, read.problems)
    assert end == read.text[-len(end) :]


ODD = [
    # what the page is, its problem, its encoding
    (_meta("iso-8859-1", "naïve", NAMED), "charset-overridden", "utf-8"),
    (_meta("gb2312", "日本語", NAMED), "charset-overridden", "utf-8"),
    (_meta("utf-8", "na\xefve caf\xe9", "latin-1"), "charset-overridden", "windows-1252"),
    (_meta("x-nonsense-42", "a", NAMED), "unknown-charset", "utf-8"),
    (_meta("rot13", "a", NAMED), "unknown-charset", "utf-8"),
    (_meta("zlib_codec", "\xe9", "latin-1"), "unknown-charset", "windows-1252"),
    (_meta("utf-7", "+ADw-script+AD4-", NAMED), "unknown-charset", "utf-8"),
    (_meta("hz-gb-2312", "a", NAMED), "unknown-charset", "utf-8"),
    (WHOLE.encode()[:-1], "decode-errors", "utf-8"),
    ((WHOLE * 3).encode() + b"\xff end", "decode-errors", "utf-8"),
    (_meta("utf-8", "\x81\x8d", "latin-1"), "decode-errors", "utf-8"),
    (codecs.BOM_UTF8 + b"\xff", "decode-errors", "utf-8"),
    (codecs.BOM_UTF16_LE + b"a\x00b", "decode-errors", "utf-16le"),
    (_meta("gbk", "北京的桥将在春天开放" * 3, "gbk") + b"\xff", "decode-errors", "gbk"),
    (_meta("euc-jp", "l\xe9t\xe9 \xe0", "latin-1"), "charset-overridden", "windows-1252"),
    (b"a\0b", "bad-characters", "utf-8"),
    (b"<p>1 \xe2\x82", "decode-errors", "utf-8"),
    (_meta("utf-8", "é", NAMED) + b"\xff.", "decode-errors", "utf-8"),
    ("éééé".encode() + b"\xff.", "decode-errors", "utf-8"),
    (b"<script>" + b"x" * 9_000 + b"</script><meta charset=x-none>caf\xe9", "unknown-charset", "windows-1252"),
]


@pytest.mark.parametrize(("data", "code", "encoding"), ODD)
def test_what_is_odd_about_the_encoding_is_said(data: bytes, code: str, encoding: str) -> None:
    """One problem of the closed list, and the page is read all the same."""
    assert ([code], encoding) == (_codes(data), to_utf8(data).encoding)


SAID = [
    # the page, the caller's word, what is said
    (b"a", "x-klingon", "the caller names the encoding 'x-klingon', which is none that pages may use; it was passed over"),
    (b"<meta charset=rot13>", None, "the page names the encoding 'rot13', which is none that pages may use; it was passed over"),
    (_meta("latin1", "é", NAMED), None, "the page is said to be windows-1252, but was read as utf-8, which its bytes fit"),
    (b"caf\xe9 noir", "utf-8", "the page is said to be utf-8, but was read as windows-1252, which its bytes fit"),
    (_meta("koi8-r", "Москва", "koi8_r"), "utf-8", "the page is said to be utf-8, but was read as koi8-r, which its bytes fit"),
    (b"\xef\xbb\xbfa\xff\xffb", None, "2 places are not valid utf-8; U+FFFD was put for each"),
    ((WHOLE + "\ufffd").encode() + b"\xff.", None, "1 places are not valid utf-8; U+FFFD was put for each"),
    ("日本".encode()[:-1], None, "1 places are not valid utf-8; U+FFFD was put for each"),
    (_meta("gbk", "北京的桥将在春天开放", "gbk") + b"\xff", None, "1 places are not valid gbk; U+FFFD was put for each"),
    (b"a plain one\0 and\0", None, "2 NUL characters were taken out"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "hint", "message"), SAID)
def test_a_problem_says_what_was_done(data: bytes, hint: str | None, message: str) -> None:
    """Who named what, in which encoding the page was read, and how much was lost."""
    assert [message] == [problem.message for problem in to_utf8(data, hint).problems]


def test_a_page_that_is_mostly_utf_8_is_that_whatever_it_is_called() -> None:
    """Two problems: the name was wrong, and some places were lost."""
    read = to_utf8(_meta("gb2312", WHOLE * 3, NAMED) + b"\xff.")

    assert ("utf-8", ["charset-overridden", "decode-errors"]) == (read.encoding, [p.code for p in read.problems])
    assert ("gbk", "1 places") == (read.problems[0].message.split()[6].strip(","), read.problems[1].message[:8])


def test_two_words_for_utf_8_and_another_are_weighed_by_the_callers() -> None:
    """The caller says UTF-8, the page something else: one good character in it is enough, and a cut one is a cut."""
    page = b"<meta charset=latin1>"

    assert "utf-8" == to_utf8(page + "é".encode() + b"\xff.", "utf-8").encoding
    assert "caf\ufffd" == to_utf8(page + b"caf\xc3", "utf-8").text[-4:]
    assert "cafÃ" == to_utf8(page + b"caf\xc3").text[-4:]


WIDE = [
    ("ab" * 8, "utf-16-le", "utf-16le"),
    ("ab" * 8, "utf-16-be", "utf-16be"),
    ("ab" * 8, "utf-32-le", "utf-32le"),
    ("ab" * 8, "utf-32-be", "utf-32be"),
    # Of a language without ASCII there are too few zeros: half of them, and less.
    ("aa日日" * 8, "utf-16-le", None),
    ("aaaaaa日日日日日日日日" * 8, "utf-16-le", None),
    ("aaaaaa日日" * 8, "utf-16-le", "utf-16le"),
    ("\0\0\0", "ascii", None),
    ("a\0\0\0", "ascii", "utf-32le"),
    ("\0" * 16, "ascii", None),
    ("abc\0" * 8, "ascii", None),
]


@pytest.mark.parametrize(("text", "codec", "expected"), WIDE)
def test_zeros_tell_a_wide_encoding(text: str, codec: str, expected: str | None) -> None:
    """More than half of the bytes at a place of every four are zeros, at the places that the encoding leaves empty."""
    assert expected == _wide_encoding(text.encode(codec))


MOSTLY = [
    ("北京的桥".encode("gbk") + b"\xff", True),
    ("北京的".encode("gbk") + b"\xff", False),
    ("北京的桥".encode("gbk") + b"\xff a \xff", False),
    ("北京的桥北京的桥".encode("gbk") + b"\xff a \xff", True),
]


@pytest.mark.parametrize(("data", "mostly"), MOSTLY)
def test_one_fault_is_forgiven_for_four_characters(data: bytes, mostly: bool) -> None:  # noqa: FBT001  # The table's value.
    """A page in an encoding may have some places that are not; fewer characters than that are chance."""
    assert mostly == _mostly(data, "gbk")


def test_utf_16_in_an_ascii_page_means_utf_8() -> None:
    """The HTML standard: a page that can say so in ASCII is not in UTF-16."""
    assert ("utf-8", ()) == (to_utf8(b"<meta charset=utf-16>").encoding, to_utf8(b"<meta charset=utf-16>").problems)


def test_the_callers_word_goes_before_the_pages() -> None:
    """A server's header is believed rather than a template's meta."""
    page = "<meta charset=koi8-r><p>Москва".encode("cp1251")

    assert "Москва" == to_utf8(page, "windows-1251").text[-6:]


def test_the_callers_word_does_not_go_before_strict_utf_8() -> None:
    """Bytes that are UTF-8 are that, whatever a header says; the page tells."""
    assert (["charset-overridden"], "é") == (_codes("é".encode(), "latin-1"), to_utf8("é".encode(), "latin-1").text)


def test_valid_utf_8_is_not_copied() -> None:
    """The parser is fed the caller's own bytes: most pages cost no memory here."""
    page = f"<p>{WHOLE}</p>".encode()

    assert to_utf8(page).data is page


def test_a_cut_character_leaves_one_sign() -> None:
    """A page that was cut within a character ends with one U+FFFD, and one is counted."""
    read = to_utf8("日本".encode()[:-2])

    assert ("日\ufffd", True) == (read.text, read.problems[0].message.startswith("1 "))


TEXTS = [
    ("\ufeff<p>a", "<p>a", []),
    ("a\x00b", "ab", ["bad-characters"]),
    ("a\ud800b", "a\ufffdb", ["bad-characters"]),
    ("\ud83d\ude00", "😀", []),
    ('<?xml version="1.0" encoding="utf-16"?>\n<p>é', "\n<p>é", []),
    (' \n<?xml version="1.0"?><p>é', "<p>é", []),
]


@pytest.mark.parametrize(("text", "expected", "codes"), TEXTS)
def test_characters_become_utf_8(text: str, expected: str, codes: list[str]) -> None:
    """Halves of characters, NUL, a byte order mark and an XML declaration never reach the parser."""
    read = text_to_utf8(text)

    assert (expected, codes) == (read.text, [problem.code.value for problem in read.problems])


def test_halves_that_stand_alone_are_counted() -> None:
    """Not the replacement characters that the page has itself."""
    read = text_to_utf8("\ufffda\ud800b\udc00")

    assert "utf-8" == read.encoding
    assert ["2 halves of surrogate pairs stand alone; U+FFFD was put for each"] == [p.message for p in read.problems]


@given(st.binary(), st.none() | st.text(max_size=10))
def test_any_bytes_become_valid_utf_8(data: bytes, hint: str | None) -> None:
    """Nothing raises, nothing but valid UTF-8 without NUL comes out."""
    assert "\0" not in to_utf8(data, hint).text


@pytest.mark.parametrize("before", range(16_380, 16_386))
def test_a_character_may_lie_on_the_edge_of_what_is_checked_at_once(before: int) -> None:
    """Where the bytes are cut for the check is of no matter to what they are."""
    data = b"a" * before + "日𝄞é".encode() + b"b" * 40_000

    assert ("utf-8", data) == (to_utf8(data).encoding, to_utf8(data).data)


@pytest.mark.parametrize("before", [0, 16_383, 40_000])
def test_a_fault_is_found_wherever_it_stands(before: int) -> None:
    """What is no UTF-8 in one place alone is windows-1252, however far that place is."""
    data = b"<p>" + b"a" * before + b"caf\xe9 noir"

    assert ("windows-1252", "café noir") == (to_utf8(data).encoding, to_utf8(data).text[-9:])


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_utf_8_comes_out_as_it_went_in(text: str) -> None:
    """All Unicode text but NUL, a leading mark and a declaration survives."""
    data = f"<p>{text}".encode()

    assert data == to_utf8(data).data == text_to_utf8(data.decode()).data
