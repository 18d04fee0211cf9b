"""Things that name one another.

Owed: each is resolved once.
"""

from case import Case, json_ld

CASES = {
    "author and publisher": Case(
        json_ld(
            b'{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"},"isPartOf":{"@id":"#a"}},'
            b'{"@id":"#b","@type":"Person","name":"Jane Roe","worksFor":{"@id":"#a"}}]}'
        ),
        fields={"names": ["Jane Roe"]},
    ),
}
