"""A charset that names a codec of Python which is no encoding of pages.

Owed: as an unknown one; no word of a page is looked up among Python's codecs.
Peers: goose3 and readability-lxml raise.
"""

from case import Case, charset

CASES = {
    "rot13": Case(charset(b"rot13"), problems=("unknown-charset",)),
    "zlib": Case(charset(b"zlib_codec"), problems=("unknown-charset",)),
    "unicode_escape": Case(charset(b"unicode_escape"), problems=("unknown-charset",)),
    "idna": Case(charset(b"idna"), problems=("unknown-charset",)),
}
