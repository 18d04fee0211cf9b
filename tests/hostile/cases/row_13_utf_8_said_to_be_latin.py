"""UTF-8 that is declared as ISO 8859-1.

Owed: UTF-8, since the bytes are valid and not ASCII.
Peers: readability-lxml, goose3 and turbohtml give mojibake, as a browser does.
"""

from case import Case, charset

CASES = {
    "quotes": Case(
        charset(b"iso-8859-1", "<p>naïve — “quoted”</p>".encode()),
        problems=("charset-overridden",),
        shows="naïve — “quoted”",
    ),
}
