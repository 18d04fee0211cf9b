"""A str that begins with an XML declaration of an encoding.

Owed: parsed; the declaration says nothing of characters.
Peers: lxml and extruct raise; seven libraries did so once.
"""

from case import STORY, Case, page

CASES = {
    "utf-16": Case(lambda: '<?xml version="1.0" encoding="utf-16"?>' + page(STORY).decode()),
}
