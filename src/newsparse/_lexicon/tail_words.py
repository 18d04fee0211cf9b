"""Labels over what a newsroom prints under a story about its people.

In: nothing. Out: labels, case-folded and without a colon, over the biography of an author, over the people whom the press may
call and over sources, and how a heading opens that asks for money. All stand in the story's element and in its type on many pages of organisations and magazines.
"""

from __future__ import annotations

import re
from typing import Final

AUTHORS: Final = frozenset(
    "author|authors|the author|the authors|about the author|about the authors|about the writer|autor|autorin|autoren|der autor"
    "|die autorin|die autoren|über den autor|über die autorin|über die autoren|zum autor|zur autorin|zu den autoren"
    "|l'auteur|l’auteur|l'auteure|l’auteure|à propos de l'auteur|à propos de l’auteur|sobre el autor|sobre la autora|acerca del autor"
    "|sobre o autor|sobre a autora|l'autore|l’autore|over de auteur|om författaren|om forfatteren|o autorze|об авторе".split(
        "|"
    )
)
"""Over a biography."""
CONTACTS: Final = frozenset(
    "contact|contacts|contact details|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries"
    "|press office|kontakt|kontakte|pressekontakt|pressekontakte|medienkontakt|medienkontakte|ansprechpartner|ansprechpartnerin"
    "|ansprechpartnerinnen|ansprechperson|ansprechpersonen|ihr ansprechpartner|ihre ansprechpartnerin|ihre ansprechpartner"
    "|rückfragen|rückfragehinweis|rückfragen an|kontakt für rückfragen|kontakt für medien|contact presse|contacts presse|contacto"
    "|contacto de prensa|contato|contatti|contatti stampa|ufficio stampa|contactpersoon|perscontact|presskontakt|pressekontakter"
    "|kontakt dla mediów|kontakt pro média|контакты|контактное лицо".split("|")
)
"""Over people to call."""
SOURCES: Final = frozenset(
    "sources|sources used|references|quellen|quellenangaben|quellenverzeichnis|verwendete quellen|weitere quellen|fuentes|fontes|fonti|bronnen"
    "|källor|kilder|lähteet|źródła|zdroje|források|источники|джерела|出典|参考資料".split("|")
)
"""Over a list of what a story is drawn from."""
HELP: Final = re.compile(
    r"\A[\W_]*+(?:support (?:us|our|independent|quality)|help us|donate|become a (?:member|subscriber|supporter|patron)|join us\b"
    r"|unterstütz|hilf uns|helfen sie uns|jetzt spenden|werde (?:mitglied|teil|unterst)|werden sie (?:mitglied|teil|unterst)"
    r"|soutenez|aidez[ -]nous|faites un don|apóy|apoya|hazte (?:socio|miembro)|háganos|sostieni|sostenici|apoie|assine|steun ons"
    r"|støtt|stöd |støt |wesprzyj|podpořte|támogass|поддерж)"
)
"""With what a heading begins that asks for money."""
