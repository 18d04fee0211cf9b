"""Words that say what a date beside them is: of the first print, of the last change, or of something else.

In: nothing. Out: `WORDS`, whole words with their meaning, and `STEMS`, beginnings of words; both case-folded. A label
is looked through word by word ("zuletzt aktualisiert", "mis à jour"): the word that matters is listed. A beginning
must not open an ordinary word that stands beside dates ("stand" opens "Standard"); such words are listed whole.
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class Meaning(Enum):
    """What the words beside a date say of it; the order is that in which a first print is looked for."""

    PUBLISHED = 0
    UNSAID = 1
    UPDATED = 2
    OTHER = 3
    """Of a visit, a right, an event."""


WORDS: Final = {
    word: meaning
    for meaning, words in (
        (Meaning.UPDATED, "stand upd update updates jour edited modifica modifié modifiée sist senast último última"),
        (
            Meaning.PUBLISHED,
            "first posted created issued originally birt publié publiée publish publication release vom",
        ),
        (Meaning.OTHER, "copyright © ⓒ since seit desde depuis until bis event born joined expires deadline by-date"),
    )
    for word in words.split()
}

STEMS: Final = tuple(
    (meaning, tuple(words.split()))
    for meaning, words in (
        (
            Meaning.UPDATED,
            "updated modified amended revised aktualis änderung geändert bearbeitet actualizad actualización modificad"
            " atualiza aggiorna bijgewerkt gewijzigd opdater ændret oppdater endret uppdater ändrad päivitetty muokattu"
            " uppfært aktualiz zaktualiz frissít frissül actualizat обновл изменен оновлен обновен ažuriran izmijenjen"
            " güncelle ενημερ 更新 最終更新 修改 수정 최종수정 تحديث التحديث تعديل روزرسانی diperbarui dikemas cập อัปเดต"
            " แก้ไข अपडेट আপডেট עודכן",
        ),
        (
            Meaning.PUBLISHED,
            "published veröffentlicht geschrieben gepostet eingestellt erstellt erschienen publiziert publicad publicat pubblicat gepubliceerd geplaatst"
            " offentliggjort publicer publiser julkaistu opublik publikac publikov dodano vydáno zveřejněno közzététel"
            " közzétéve megjelen опублик публикац публикува објав objavljen yayın giriş δημοσ 发布 發布 发表 公開 掲載 配信"
            " 입력 등록 기사입력 نشر النشر انتشار diterbitkan dipublikasi terbit đăng เผยแพร่ प्रकाशित প্রকাশ פורסם",
        ),
        (Meaning.OTHER, "copyright expire accessed archived retrieved printed abgerufen registered"),
    )
)


def date_meaning(word: str) -> Meaning:
    """What one case-folded word says of the date beside it."""
    known = WORDS.get(word)
    if known is not None:
        return known
    for meaning, stems in STEMS:
        if word.startswith(stems):
            return meaning
    return Meaning.UNSAID
