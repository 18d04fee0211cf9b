"""Pictures, PDF, JSON, feeds.

Owed: an article without fields; the message says what it is.
Peers: trafilatura gives None.
"""

from case import NOTHING, Case

CASES = {
    "PNG": Case(lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 200, problems=("not-html",), shows=NOTHING),
    "PDF": Case(lambda: b"%PDF-1.7\n" + bytes(range(256)) * 50, problems=("not-html",), shows=NOTHING),
    "JSON": Case(lambda: b'{"status": "error", "message": "not found"}', problems=("not-html",), shows=NOTHING),
    "JSON as str": Case(lambda: '[{"status": 404}]', problems=("not-html",), shows=NOTHING),
    "RSS": Case(
        lambda: b'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title></channel></rss>',
        problems=("not-html",),
        shows=NOTHING,
    ),
}
