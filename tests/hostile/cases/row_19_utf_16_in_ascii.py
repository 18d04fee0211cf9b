"""UTF-16, declared in plain ASCII.

Owed: UTF-8, by the HTML standard.
"""

from case import Case, charset

CASES = {
    "utf-16": Case(charset(b"utf-16", "<p>Łódź</p>".encode()), shows="Łódź"),
}
