"""Words that begin a newsroom's notice on a story, with what the notice says.

In: nothing. Out: `KINDS` and `WIRE`: pairs of a kind and the beginnings, case-folded; the first that fits tells. Whether a piece
of text is a notice at all is decided by the labels.
"""

from __future__ import annotations

from typing import Final

from newsparse.models.article import NoticeKind

_CORRECTION: Final = (
    "correction|corrected|erratum|errata|korrektur|richtigstellung|berichtigung|rectificatif|fe de errores|fe de erratas|"
    "corrección|correção|erramos|rettifica|correzione|correctie|rectificatie|rettelse|rettet|rättelse|rättning|oikaisu|"
    "korjaus|korjattu|sprostowanie|korekta|oprava|helyesbítés|исправление|виправлення|訂正|お詫び|おわび|정정|바로잡습니다|"
    "更正|勘误|تصحيح|ralat|koreksi|düzeltme|this article was amended|this story was amended|this article was corrected|"
    "this story was corrected|this story has been corrected|this article has been corrected|an earlier version|"
    "a previous version|in einer früheren version|une version précédente|una versión anterior"
)
_CLARIFICATION: Final = (
    "clarification|klarstellung|précision|aclaración|esclarecimento|precisazione|presisering|præcisering|förtydligande|"
    "уточнение|уточнення|تنويه"
)
_FIRST: Final = (
    "originally published|first published|this article was originally published|this story was originally published|"
    "this article first appeared|this story first appeared|this article was first published|"
    "this story was first published|a version of this|dieser artikel erschien|dieser text erschien|zuerst erschienen|"
    "erstmals veröffentlicht|article initialement publié|publicado originalmente|pubblicato originariamente"
)
_UPDATE: Final = (
    "update|updated|updates|upd|this story has been updated|this article has been updated|this article was updated|"
    "this story was updated|this post has been updated|actualización|aktualisierung|mise à jour|atualização|"
    "aggiornamento|opdateret|oppdatering|uppdatering|aktualizacja|aktualizace|frissítés|обновлено|оновлено|تحديث|追記|"
    "güncelleme"
)
_EDITOR: Final = (
    "editor's note|editors' note|editor’s note|editors’ note|editor note|a note from|hinweis der redaktion|"
    "anmerkung der redaktion|anm. d. red|transparenzhinweis|note de la rédaction|ndlr|nota de la redacción|"
    "nota del editor|nota da redação|nota della redazione|naschrift|примечание редакции|编者按|編者按|编者注|編者注|"
    "catatan redaksi|editörün notu"
)

WIRE: Final = (
    (NoticeKind.CORRECTION, ("corrects ",)),
    (NoticeKind.CLARIFICATION, ("clarifies ",)),
    (NoticeKind.UPDATE, ("updates ", "adds ", "recasts ", "refiles ", "repeats ", "rewrites ", "releads ", "removes ")),
)
"""What an agency says of an article that it sends once more, in brackets: "(Corrects name in third paragraph.)"."""
KINDS: Final = tuple(
    (kind, tuple(words.split("|")))
    for kind, words in (
        (NoticeKind.CORRECTION, _CORRECTION),
        (NoticeKind.CLARIFICATION, _CLARIFICATION),
        (NoticeKind.FIRST_PUBLISHED, _FIRST),
        (NoticeKind.UPDATE, _UPDATE),
        (NoticeKind.EDITORS_NOTE, _EDITOR),
    )
)
