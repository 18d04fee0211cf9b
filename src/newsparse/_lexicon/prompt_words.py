"""Words with which a page speaks to its reader about itself, and no story does.

In: nothing. Out: `Words` and regular expressions, over case-folded text. A prompt asks ("sign up", "folgen Sie") for something that
the paper offers (a newsletter, a channel, an app): both have to be said. A disclosure needs no asking. All are searched
in short texts only, and none has a part that can match in two ways.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import Final


class Words:
    """Words as they are, words that stand alone, and regular expressions, each with a word that is in all that it matches.

    That word is looked for first: that costs much less than a search, and a search for one thing less than for all. It should
    be rare in stories.
    """

    __slots__ = ("keys", "literals", "patterns", "whole")

    def __init__(self, literals: str, patterns: dict[str, str], whole: str = "") -> None:
        self.literals: Final = tuple(filter(None, literals.split("|")))
        self.whole: Final = tuple(filter(None, whole.split("|")))
        self.keys: Final = tuple(patterns)
        alone = {word: rf"\b{word}\b" for word in self.whole}
        self.patterns: Final = [(word, re.compile(pattern)) for word, pattern in (patterns | alone).items()]

    def are_in(self, folded: str) -> bool:
        """Whether a text says one of them."""
        # A `map` of the text's own method costs a third of a generator.
        return any(map(folded.__contains__, self.literals)) or any(
            word in folded and pattern.search(folded) is not None for word, pattern in self.patterns
        )


_SENTENCE: Final = (
    r"(?:^|[.!?:–—|…)]\s{0,2}|\b(?:and|und|et|y|e|or|oder|please|bitte|jetzt|einfach|hier|now|simply|also)\s)[\W_]{0,3}"
)
"""Where an imperative may stand."""
ASKS: Final = re.compile(
    _SENTENCE
    + "(?:"
    + (
        "sign up|submit |subscribe|you can (?:contact|follow|reach|find us)|follow |download |join |get the|get our|get your|watch more|watch our|get more|get breaking|register|like us|like our"
        "|click here|click this link|tap here|scan the qr|reach (?:the|me|us|him|her)|send us|e-?mail (?:us|me|the)|write to|tell us|let us know|leave a|post a|share your|listen to"
        "|support our|support us|donate|become a|have a tip|do you have a story tip|check out|never miss|don't miss|stay up to date|stay informed"
        "|abonnier|folge|folgen sie|melde dich|melden sie|lade dir|laden sie|hol dir|holen sie|trag dich|tragen sie"
        "|registrier|schreib|schicke|senden sie|hinterlass|diskutier|teile |teilen sie|unterstütz|spende|werde |werden sie"
        "|höre|hören sie|klick|hier entlang|hier geht(?:.s| es) zu[mr]? |verpasse|verpassen sie|bleib|erhalte|nutzen sie|entdecke|testen sie|teste "
        "|suscr[ií]b|s[ií]gue|s[ií]gan|descarga|[uú]nete|reg[ií]strate|escr[ií]b|pued(?:e|es) (?:escribir|seguir|suscribir)|recib[ea]|ap[oó]y|no te pierdas|hazte |h[aá]gase "
        "|assine|inscreva|siga|baixe|acompanhe|receba|participe|clique|iscriviti|seguici|scarica|abbonati|ricevi|segui "
        "|sostieni|abonnez|inscrivez|suivez|t[ée]l[ée]chargez|recevez|rejoignez|soutenez|cliquez"
        "|abonneer|volg |volg ons|meld je|schrijf je|abonn[ée]r|meld deg|følg|prenumerera|anmäl dig|följ |tilmeld"
        "|zapisz|subskrybuj|obserwuj|dołącz|pobierz|polub|wesprzyj|wspieraj|sledujte|odebírejte|abone ol|takip ed"
        "|cek |ikuti|unduh|gabung|подпис|присоединя|следите|скачайте|читайте нас|اشترك|تابع|حمل"
    )
    + r")|(?:\b(?:anmelden|abonnieren|herunterladen|downloaden|registrieren|subscribe|suscribirse|sign up)[\W_]{0,3}$)"
    + r"|\bdownload (?:the|our) |눌러\s?주세요|구독|팔로우|フォロー|ご登録|ダウンロード|关注|關注|下载|下載|订阅|訂閱"
)
"""What the reader is to do."""
LETTERS: Final = Words(
    "newsletter|mailing list|sign up here|subscribe here|posteingang|boletin|boletín|bandeja de entrada|nyhetsbrev|nieuwsbrief|nyhedsbrev"
    "|рассылк|メルマガ|ニュースレター|뉴스레터|نشرت",
    {"@": r"[\w.]@\w"},
    whole="inbox",
)
CHANNELS: Final = Words(
    "facebook|twitter|instagram|qr code|whatsapp|telegram|tiktok|linkedin|youtube|google news|podcast|social media"
    "|телеграм|канал|приложени|アプリ|카카오|채널|좋아요|微信|公众号|公眾號|客户端|تطبيق|واتساب",
    {},
    whole="our video|our videos|app|apps|android|ios",
)
TALK: Final = Words(
    "kommentar|commentaire|comentario|comentário|netiquette|letter to the editor|letters to the editor|leserbrief"
    "|ihre meinung|deine meinung|your thoughts|your story|коммент",
    {"commenti": r"commenti\b", "via this form": r"\bvia this form", "feedback": r"\bfeedback"},
    whole="comment|comments",
)
MONEY: Final = Words(
    "journalism|journalist|periodismo|giornalismo|paywall|bezahlschranke|epaper|e-paper"
    "|hazte miembro|hazte soci|hágase miembro|hágase soci|wesprzyj nas|wspieraj nas",
    {
        "spende": r"\bspende",
        "donat": r"\bdonat",
        "donaci": r"\bdonaci",
        "mitglied": r"\bmitglied",
    },
    whole="member|abo",
)
DISCLOSURES: Final = Words(
    "affiliate partner|affiliate commission|sponsored post|lien affili|enlace de afiliad|enlaces de afiliad",
    {
        "affiliate": r"affiliate[- ]?link",
        "commission": r"earns? (?:a |an affiliate |us a )?commission",
        "provision": r"\blinks\b[^.]{0,120}provision",
    },
)
EMBEDS: Final = Words(
    "personenbezogene daten|external content|contenu externe|contenido externo|third-party cookies|third party cookies"
    "|privacy notice:|contenuto esterno|ekstern innhold",
    {"inhalt": "externe[nrm]? inhalt"},
)
CLOSED: Final = Words(
    "会員限定|会員登録|有料会員|有料記事|for subscribers only|available to subscribers only|exclusively for subscribers"
    "|reservado a suscript|reservado para suscript|solo para suscriptores|exclusivo para assinantes|riservato agli abbonati"
    "|nur für abonnenten|abonnenten vorbehalten|유료 회원",
    {"aux abonn": "réservée? aux abonn"},
)
SERVICE: Final = Words(
    "you can unsubscribe|problem subscribing you|unsubscribe at any time|your email into the box|we'll send you a|jederzeit abmelden"
    "|jederzeit wieder abmelden|jederzeit abbestell|darte de baja|vous désinscrire|vous desinscrire|disiscriver"
    "|bestätigungsmail|bestätigungs-mail",
    {},
)
MODERATION: Final = Words(
    "netiquette|مراجعة التعليقات|إدارة التعليقات|سياسة التعليق",
    {
        "comments": r"moderat\w{0,4} (?:all )?comments",
        "comment": r"comments? (?:are|is|will be|section) (?:pre-|post-)?(?:moderat|subject)|commentaires?\b.{0,80}mod[ée]r",
        "coment": r"coment[áa]rios\b.{0,120}(?:moderador|aprovados|ofensiv|responsabilidade)"
        r"|comentarios?\b.{0,120}(?:moderador|ofensiv)",
        "kommentar": r"kommentare?\b.{0,80}(?:moderier|freigeschaltet|freischalt)",
    },
)
DISCLAIMERS: Final = Words(
    "opinions expressed here|opinions expressed below|opinions expressed in the comments|لا تعبر عن رأي|لا تعبر بالضرورة عن رأي"
    "|n'engagent que leur auteur|n'engagent que leurs auteur|n’engagent que leur auteur|n’engagent que leurs auteur"
    "|no reflejan necesariamente|não refletem necessariamente",
    {
        "reflect the": "not (?:necessarily )?reflect the (?:view|opinion|position)",
        "represent the": "not (?:necessarily )?represent the (?:view|opinion|position)",
        "not responsible": "not responsible for the (?:view|opinion|content)",
        "responsab": "no se (?:hace responsable|responsabiliza) (?:de|por) las? (?:opinion|contenido)",
    },
)
RIGHTS: Final = Words(
    "all rights reserved|alle rechte vorbehalten|tous droits réserv|tous droits reserv|todos los derechos reservados"
    "|todos os direitos|tutti i diritti riservati|riproduzione riservata|copyrighted|alle rechten voorbehouden|все права защищены"
    "|wszelkie prawa zastrzeżone|無断転載|無断複製",
    {
        "may not be": "may not be (?:published|reproduced|republished)",
        "전재": r"무단\s?전재",
        "licen": r"contents? (?:of|on) this (?:web)?site (?:is|are) licen[sc]ed",
        "inhalte dieser": r"inhalte dieser (?:website|webseite|seite) unter",
    },
)
_PRINTED: Final = r"\b[^.:]{0,30} (?:appear|was (?:first |originally )?published)"
ISSUES: Final = Words(
    "follow any responses to this entry|alle antworten zu diesem eintrag|kommentare zu diesem eintrag|comentarios de esta entrada"
    "|comentarios a esta entrada|commentaires de cet article|commenti a questo articolo",
    {f"this {kind}": rf"\bthis {kind}{_PRINTED}" for kind in "article story piece column essay interview".split()}
    | {
        "stammt aus": r"\bdieser (?:artikel|beitrag|text)\b[^.:]{0,40}stammt aus",
        "erschien": r"\bdieser (?:artikel|beitrag|text)\b[^.:]{0,40}erschien",
        "aktuelle ausgabe": r"\A(?:die |unsere )?aktuelle ausgabe\b[^.]{0,80}(?:kiosk|\babo\b|im handel|e-paper)",
        "cet article": r"\bcet article [^.:]{0,20}(?:paru|publié|extrait)",
        "este artículo": r"\beste artículo [^.:]{0,20}(?:publicó|publicado|apareció)",
    },
)
"""Where a story was printed first, and where a weblog keeps it."""
SOURCES: Final = re.compile(
    r"\A[\W_]*+(?:more information|provided by|sources?|quellen?|sendung|redaktion|faktencheck|fact[- ]check|fonte|fuentes?|źródło"
    r"|zdroj|källa|kilde|lähde|bron|forrás|kaynak|источник|джерело|sumber|出典|출처|来源|來源|المصدر|journal information"
    r"|dieses thema im programm|über dieses thema berichtete|fotos?(?:\(s\))?|photos?(?: credits?)?|crédits? photos?|bilder|fotografie"
    r"|lektorat|produktion|übersetzung|translation|traducción|traduction|traduzione|edited by|editor|aus dem \w+ übersetzt)\s?[:：]"
)
"""Lines under a story that say where it comes from, or who else worked on it."""
_ALL: Final = (
    LETTERS, CHANNELS, TALK, MONEY, DISCLOSURES, EMBEDS, CLOSED, SERVICE, MODERATION, DISCLAIMERS, RIGHTS,
    ISSUES,
)  # fmt: skip


_COMMON: Final = "qjzx@kvwybfpgcumldhr- 'snioate"
"""The letters of words in the Latin alphabet, the rarest first; what is none of them is rarer still."""


def say_any(folded: str) -> bool:
    """Whether a text may say one of all these `Words`. Most do not: one search that stops at rare letters alone shows it.

    >>> say_any("subscribe to our newsletter"), say_any("the harbour was closed")
    (True, False)
    """
    ascii_words, others = _searches()
    return ascii_words.search(folded) is not None or (not folded.isascii() and others.search(folded) is not None)


@cache
def _searches() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """For the words of ASCII, and for all others."""
    words = {word for some in _ALL for word in (*some.literals, *some.keys)}
    plain = {word for word in words if word.isascii()}
    alone = {word for some in _ALL for word in some.whole} - words
    return re.compile(_by_rarest(plain | alone, alone)), re.compile(_by_rarest(words - plain, alone))


def _by_rarest(words: Iterable[str], alone: Collection[str]) -> str:
    """A pattern that stops at the rarest letter of each word, goes on to its end, and looks back over it.

    Words that stand alone have no letter at either end.
    """
    tails: dict[str, list[str]] = {}
    for word in sorted(words):
        at = min(range(len(word)), key=lambda place: (_COMMON.find(word[place]), place))
        edge = r"\b" if word in alone else ""
        look_back = f"(?<={edge}{re.escape(word)})" if at or edge else ""
        tails.setdefault(word[at], []).append(f"{re.escape(word[at + 1 :])}{edge}{look_back}")
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(some)})" for letter, some in tails.items())
