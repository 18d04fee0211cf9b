"""Addresses of pictures.

Owed: never fetched; one that is not http or https is none.
Peers: newspaper4k and news-please look pictures up.
"""

from case import Case, before

CASES = {
    "stated": Case(
        before(b"<img src='http://169.254.169.254/x.jpg' alt=Bridge><img src='data:image/png;base64,AA' alt=Ferry>"),
        fields={"images": ["http://169.254.169.254/x.jpg"]},
        lacks=("data:",),
    ),
}
