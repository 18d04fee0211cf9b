"""GBK that is declared as GB 2312.

Owed: GB 18030, which reads all of both.
Peers: trafilatura, resiliparse and goose3 lose characters.
"""

from case import Case, charset

CASES = {
    "a name with a rare character": Case(charset(b"gb2312", "<p>朱镕基</p>".encode("gbk")), shows="朱镕基"),
}
