"""NaN, Infinity and 5,000 digits in JSON-LD.

Owed: the script is read, those values are not.
Peers: extruct raises.
"""

from case import Case, json_ld

CASES = {
    "digits for a date": Case(
        json_ld(
            b'{"@type":"NewsArticle","a":NaN,"b":-Infinity,"datePublished":'
            + b"9" * 5_000
            + b',"articleSection":"City"}'
        ),
        fields={"section": "City", "date_published": None},
    ),
}
