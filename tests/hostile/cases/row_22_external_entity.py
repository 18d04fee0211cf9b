"""An entity that names a file.

Owed: no file is read.
"""

from case import STORY, Case, page

CASES = {
    "a file": Case(
        lambda: (
            b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + page(b"<p>&x;</p>" + STORY)
        ),
        lacks=("root:",),
    ),
}
