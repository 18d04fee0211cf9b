"""Words of the heading over readers' comments.

In: a heading. Out: whether comments follow it. The phrases are those of `newsparse._lexicon.furniture`, and those with a number that
content systems write ("3 thoughts on …"). A word that names a kind of story, too, such as "Kommentar", is no such heading.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._lexicon.furniture import Furniture, furniture

_LONGEST: Final = 160
_NUMBERS: Final = "0123456789()[]  :."
_GENRES: Final = frozenset(
    (
        "kommentar",
        "comment",
        "commentaire",
        "komentar",
        "debat",
        "diskuse",
        "discuss",
        "ý kiến",
        "تعليق",
        "antworten",
        "responder",
        "répondre",
    )
)
"""What heads an opinion, or a part of a story, as well."""
_COUNTED: Final = re.compile(
    r"\A(?:(?:\d+|one|ein|una?|une|um) (?:thoughts?|responses?|repl(?:y|ies)|comments?) (?:on|to)\b"
    r"|(?:\d+|ein|eine) (?:gedanken?|antwort(?:en)?|kommentare?) (?:zu|auf)\b"
    r"|(?:\d+|un) (?:comentarios?|respuestas?|pensamientos?) (?:en|a|sobre)\b"
    r"|(?:\d+|une?) (?:commentaires?|réponses?|réflexions?|pensées?) (?:sur|à|au)\b"
    r"|(?:\d+|uma?) (?:comentários?|respostas?|pensamentos?) (?:em|para|sobre)\b"
    r"|(?:\d+|un[ao]?) (?:commenti|commento|pensieri|pensiero|rispost[ae]) (?:su|a|riguardo)\b"
    r"|(?:all|top rated|reader|alle|tous les|todos los) (?:comments|kommentare|commentaires|comentarios)\b)"
)


def heads_comments(heading: str) -> bool:
    """Whether a heading stands over comments.

    >>> heads_comments("Comments (12)"), heads_comments("3 thoughts on “The old bridge”"), heads_comments("Kommentar")
    (True, True, False)
    >>> heads_comments("1 Kommentar")
    True
    """
    if len(heading) > _LONGEST:
        return False
    wording = furniture(heading.strip(_NUMBERS))
    if wording is not None and wording.kind is Furniture.COMMENTS:
        is_counted = any(map(str.isdecimal, heading))
        return wording.whole and (is_counted or wording.phrase.casefold() not in _GENRES)
    return _COUNTED.match(heading.casefold()) is not None
