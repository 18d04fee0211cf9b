"""Markup in the texts of JSON-LD and meta elements.

Owed: plain text, and told.
Peers: newspaper4k keeps tags in the names of authors.
"""

from case import STORY, Case, head, json_ld

CASES = {
    "script as an author": Case(
        json_ld(
            b'{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>Bridge",'
            b'"author":{"name":"<b onmouseover=alert(2)>Jane Roe</b>"}}'
        ),
        problems=("markup-in-field", "markup-in-field"),
        fields={"names": ["Jane Roe"]},
        lacks=("<", "alert"),
    ),
    "nothing but a script": Case(
        json_ld(rb'{"@type":"NewsArticle","author":{"name":"<script>alert(1)<\/script>"}}'),
        problems=("markup-in-field",),
        fields={"bylines": []},
        lacks=("<", "alert"),
    ),
    "escaped": Case(
        head(b"<meta name=description content='A &lt;b onclick=alert(1)&gt;bold&lt;/b&gt; bridge of steel.'>"),
        problems=("markup-in-field",),
        lacks=("<", "alert"),
    ),
    "in the title": Case(
        lambda: b"<title>&lt;script>alert(1)&lt;/script>Bridge opens</title>" + STORY,
        problems=("markup-in-field",),
        lacks=("<", "alert"),
    ),
}
