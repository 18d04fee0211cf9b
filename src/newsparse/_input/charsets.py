"""The names that pages give their encodings, and what decodes each.

In: a label, as a page or a caller writes it. Out: the encoding's name in the WHATWG Encoding Standard, and the Python
codecs that read it. The table is closed: a word of a page is never looked up among Python's codecs, where "rot13",
"idna" and "utf-7" are legal names. How an encoding is chosen is the matter of `decode`.
"""

from __future__ import annotations

from typing import Final

UTF_8: Final = "utf-8"
WINDOWS_1252: Final = "windows-1252"
REPLACEMENT: Final = "replacement"
"""Encodings that the standard decodes to nothing, since scripts can be hidden in them."""
USER_DEFINED: Final = "x-user-defined"

WRITTEN: Final = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "ibm866": "866 cp866 csibm866 ibm866",
    "iso-8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso-8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso-8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso-8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso-8859-6": (
        "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i"
        " iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
    ),
    "iso-8859-7": (
        "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
        " iso_8859-7:1987 sun_eu_greek"
    ),
    "iso-8859-8": (
        "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
        " iso_8859-8:1988 visual"
    ),
    "iso-8859-8-i": "csiso88598i iso-8859-8-i logical",
    "iso-8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso-8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso-8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso-8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso-8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "macintosh": "csmacintosh mac macintosh x-mac-roman",
    "windows-874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "windows-1250": "cp1250 windows-1250 x-cp1250",
    "windows-1251": "cp1251 windows-1251 x-cp1251",
    "windows-1252": (
        "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1"
        " iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"
    ),
    "windows-1253": "cp1253 windows-1253 x-cp1253",
    "windows-1254": (
        "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254"
        " x-cp1254"
    ),
    "windows-1255": "cp1255 windows-1255 x-cp1255",
    "windows-1256": "cp1256 windows-1256 x-cp1256",
    "windows-1257": "cp1257 windows-1257 x-cp1257",
    "windows-1258": "cp1258 windows-1258 x-cp1258",
    "x-mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gbk": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    "gb18030": "gb18030",
    "big5": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc-jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso-2022-jp": "csiso2022jp iso-2022-jp",
    "shift_jis": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "euc-kr": (
        "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
    ),
    "replacement": "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement",
    "utf-16be": "unicodefffe utf-16be",
    "utf-16le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
    "x-user-defined": "x-user-defined",
}
"""Each encoding of the Encoding Standard with the labels that pages may write for it."""

LABELS: Final = {label: name for name, labels in WRITTEN.items() for label in labels.split()}
_BARE: Final = {label.translate({45: None, 95: None}): name for label, name in LABELS.items()}
"""The labels without hyphens and low lines: "latin-1" and "utf_8" are written, too, and can mean nothing else."""

CODECS: Final = {
    "utf-8": ("utf-8",),
    "ibm866": ("cp866",),
    "koi8-r": ("koi8_r",),
    "koi8-u": ("koi8_u",),
    "macintosh": ("mac_roman",),
    "windows-874": ("cp874",),
    "x-mac-cyrillic": ("mac_cyrillic",),
    # GB 18030 reads all that GBK and GB 2312 write.
    "gbk": ("gb18030",),
    "gb18030": ("gb18030",),
    # Hong Kong's characters, then those that Microsoft's page has and Hong Kong's has not.
    "big5": ("big5hkscs", "cp950"),
    # The later standard has the circled digits that pages use, and lacks some of the older one's signs.
    "euc-jp": ("euc_jp", "euc_jis_2004"),
    "iso-2022-jp": ("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2004"),
    "shift_jis": ("cp932", "shift_jis_2004"),
    "euc-kr": ("cp949",),
    "utf-16be": ("utf-16-be",),
    "utf-16le": ("utf-16-le",),
    "utf-32be": ("utf-32-be",),
    "utf-32le": ("utf-32-le",),
    "iso-8859-8-i": ("iso8859_8",),
    **{f"iso-8859-{part}": (f"iso8859_{part}",) for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"windows-{page}": (f"cp{page}",) for page in (1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)},
}
"""The Python codecs of an encoding, tried in this order. `windows-1252` and `x-user-defined` are single tables below.

UTF-32 has no label: no page can ask for it, only its byte order mark or its zeros tell.
"""


def _windows_1252() -> dict[int, int]:
    """All 256 characters; the five bytes that Python leaves open are controls, as in the Encoding Standard."""
    return {byte: ord(bytes([byte]).decode("cp1252", "ignore") or chr(byte)) for byte in range(256)}


TABLES: Final = {
    WINDOWS_1252: _windows_1252(),
    USER_DEFINED: {byte: byte if byte < 0x80 else 0xF700 + byte for byte in range(256)},
}
"""Encodings that give each of the 256 bytes a character, and so never fail."""

LABEL_CHARACTERS: Final = 40
"""The longest label has 19 characters; what is longer than this is not looked at."""


def encoding_named(label: str) -> str | None:
    """The standard's name for what a page or a caller calls its encoding, `None` where nobody knows the label.

    >>> encoding_named(" Latin1 ")
    'windows-1252'
    >>> encoding_named("rot13")
    """
    if len(label) > LABEL_CHARACTERS:
        return None
    bare = label.strip("\t\n\f\r ").lower()
    return _BARE.get(bare.replace("-", "").replace("_", ""))
