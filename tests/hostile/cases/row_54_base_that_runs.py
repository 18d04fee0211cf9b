"""`<base href="javascript:…">`.

Owed: the base is passed over, and told.
"""

from case import STORY, Case, page

CASES = {
    "javascript": Case(
        lambda: page(
            STORY + b"<ul class=related><li><a href=ferry>Ferry plans two new landing places</a></ul>",
            b"<base href='javascript:alert(1)//'>",
        ),
        problems=("unsafe-url",),
        fields={"links": ["https://courier.example/2024/ferry"]},
        lacks=("alert",),
    ),
}
