"""Words with which a page speaks to its reader about itself, and no story does.

In: nothing. Out: `Words` and regular expressions, over case-folded text. A prompt asks ("sign up", "folgen Sie") for something that
the paper offers (a newsletter, a channel, an app): both have to be said. A disclosure needs no asking. All are searched
in short texts only, and none has a part that can match in two ways.
"""

from __future__ import annotations

import re
from typing import Final


class Words:
    """A regular expression, and the words of which one stands in all that it matches.

    The words are looked for first, which costs much less than the search.
    """

    __slots__ = ("_hints", "pattern")

    def __init__(self, hints: str, pattern: str) -> None:
        self._hints: Final = tuple(hints.split("|"))
        self.pattern: Final = re.compile(pattern)

    def are_in(self, folded: str) -> bool:
        """Whether a text says them."""
        return any(map(folded.__contains__, self._hints)) and self.pattern.search(folded) is not None


_SENTENCE: Final = (
    r"(?:^|[.!?:–—|…)]\s{0,2}|\b(?:and|und|et|y|e|or|oder|please|bitte|jetzt|einfach|hier|now|simply|also)\s)[\W_]{0,3}"
)
"""Where an imperative may stand."""
ASKS: Final = re.compile(
    _SENTENCE
    + "(?:"
    + (
        "sign up|subscribe|you can (?:contact|follow|reach|find us)|follow |download |join |get the|get our|get more|get breaking|register|like us|like our"
        "|click here|tap here|reach (?:the|me|us|him|her)|send us|e-?mail (?:us|me|the)|write to|tell us|let us know|leave a|post a|share your|listen to"
        "|support our|support us|donate|become a|have a tip|check out|never miss|don't miss|stay up to date|stay informed"
        "|abonnier|folge|folgen sie|melde dich|melden sie|lade dir|laden sie|hol dir|holen sie|trag dich|tragen sie"
        "|registrier|schreib|schicke|senden sie|hinterlass|diskutier|teile |teilen sie|unterstütz|spende|werde |werden sie"
        "|höre|hören sie|klick|verpasse|verpassen sie|bleib|erhalte|nutzen sie|entdecke|testen sie|teste "
        "|suscr[ií]b|s[ií]gue|s[ií]gan|descarga|[uú]nete|reg[ií]strate|escr[ií]b|recib[ea]|ap[oó]y|no te pierdas"
        "|assine|inscreva|siga|baixe|acompanhe|receba|participe|clique|iscriviti|seguici|scarica|abbonati|ricevi|segui "
        "|sostieni|abonnez|inscrivez|suivez|t[ée]l[ée]chargez|recevez|rejoignez|soutenez|cliquez"
        "|abonneer|volg |volg ons|meld je|schrijf je|abonn[ée]r|meld deg|følg|prenumerera|anmäl dig|följ |tilmeld"
        "|zapisz|subskrybuj|obserwuj|dołącz|pobierz|polub|sledujte|odebírejte|abone ol|takip ed"
        "|cek |ikuti|unduh|gabung|подпис|присоединя|следите|скачайте|читайте нас|اشترك|تابع|حمل"
    )
    + r")|(?:\b(?:anmelden|abonnieren|herunterladen|downloaden|registrieren|subscribe|suscribirse|sign up)[\W_]{0,3}$)"
    + r"|\bdownload (?:the|our) |눌러\s?주세요|구독|팔로우|フォロー|ご登録|ダウンロード|关注|關注|下载|下載|订阅|訂閱"
)
"""What the reader is to do."""
LETTERS: Final = Words(
    "newsletter|inbox|mailing list|posteingang|bolet|bandeja de entrada|nyhetsbrev|nieuwsbrief|nyhedsbrev"
    "|рассылк|メルマガ|ニュースレター|뉴스레터|نشرت|@",
    r"newsletter|\binbox\b|mailing list|posteingang|bolet[ií]n|bandeja de entrada|nyhetsbrev|nieuwsbrief"
    r"|nyhedsbrev|рассылк|メルマガ|ニュースレター|뉴스레터|نشرت|[\w.]@\w",
)
CHANNELS: Final = Words(
    "facebook|twitter|instagram|telegram|tiktok|linkedin|youtube|google news|app|podcast|android|social media"
    "|ios|телеграм|канал|приложени|アプリ|카카오|채널|좋아요|微信|公众号|公眾號|客户端|تطبيق|واتساب",
    r"facebook|twitter|instagram|whatsapp|telegram|tiktok|linkedin|youtube|google news|\bapps?\b|podcast|\bandroid\b"
    r"|social media|\bios\b|телеграм|канал|приложени|アプリ|카카오|채널|좋아요|微信|公众号|公眾號|客户端|تطبيق|واتساب",
)
TALK: Final = Words(
    "comment|komment|coment|commenti|netiquette|to the editor|via this form|leserbrief|feedback|meinung"
    "|your thoughts|your story|коммент",
    r"\bcomments?\b|kommentar|commentaire|comentario|coment[áa]rio|commenti\b|netiquette|letters? to the editor|\bvia this form"
    r"|leserbrief|\bfeedback|ihre meinung|deine meinung|your thoughts|your story|коммент",
)
MONEY: Final = Words(
    "journalis|periodismo|giornalismo|spende|dona|mitglied|member|abo|paywall|bezahlschranke|paper",
    r"journalis[mt]|periodismo|giornalismo|\bspende|\bdonat|\bdonaci|\bmitglied|\bmember\b|\babo\b|paywall|bezahlschranke|e-?paper",
)
DISCLOSURES: Final = Words(
    "fili|commission|provision|sponsored",
    r"affiliate[- ]?link|affiliate partner|affiliate commission|earns? (?:a |an affiliate |us a )?commission"
    r"|\blinks\b[^.]{0,120}provision|sponsored post|lien affili|enlaces? de afiliad",
)
EMBEDS: Final = Words(
    "inhalt|personenbezogen|external content|contenu externe|contenido externo|party cookies|privacy notice"
    "|contenuto esterno|innhold",
    r"externe[nrm]? inhalt|personenbezogene daten|external content|contenu externe|contenido externo|third[- ]party cookies"
    r"|privacy notice:|contenuto esterno|ekstern innhold",
)
CLOSED: Final = Words(
    "会員|有料|subscribers|abon|abbon|suscript|assinantes|유료",
    r"会員限定|会員登録|有料会員|有料記事|(?:for|available to) subscribers only|exclusively for subscribers|réservée? aux abonn|reservado (?:a|para) suscript"
    r"|solo para suscriptores|exclusivo para assinantes|riservato agli abbonati|nur für abonnenten|abonnenten vorbehalten|유료 회원",
)
SERVICE: Final = Words(
    "unsubscribe|problem subscribing|into the box|send you a|jederzeit|darte de baja|inscri|disiscriver|bestätigungs",
    r"you can unsubscribe|problem subscribing you|unsubscribe at any time|your email into the box|we'll send you a|jederzeit (?:wieder )?abmelden"
    r"|jederzeit abbestell|darte de baja|vous d[ée]sinscrire|disiscriver|bestätigungs-?mail",
)
MODERATION: Final = Words(
    "comment|coment|netiquette|kommentar|تعليق",
    r"moderat\w{0,4} (?:all )?comments|comments? (?:are|is|will be|section) (?:pre-|post-)?(?:moderat|subject)|netiquette"
    r"|coment[áa]rios\b.{0,120}(?:moderador|aprovados|ofensiv|responsabilidade)|comentarios?\b.{0,120}(?:moderador|ofensiv)"
    r"|commentaires?\b.{0,80}mod[ée]r|kommentare?\b.{0,80}(?:moderier|freigeschaltet|freischalt)"
    r"|مراجعة التعليقات|إدارة التعليقات|سياسة التعليق",
)
DISCLAIMERS: Final = Words(
    "not |opinions expressed|تعبر|engagent que|no reflejan|não refletem",
    r"not (?:necessarily )?(?:reflect|represent) the (?:views?|opinions?|positions?)|opinions expressed (?:here|below|in the comments)"
    r"|لا تعبر(?: بالضرورة)? عن رأي|n'engagent que leurs? auteur|n’engagent que leurs? auteur|no reflejan necesariamente|não refletem necessariamente",
)
RIGHTS: Final = Words(
    "rights|rechte|droits|derechos|direitos|diritti|riproduzione|copyrighted|may not be|rechten|права|prawa|転載"
    "|複製|전재",
    r"all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv|todos los derechos reservados|todos os direitos"
    r"|tutti i diritti riservati|riproduzione riservata|copyrighted|may not be (?:published|reproduced|republished)"
    r"|alle rechten voorbehouden|все права защищены|wszelkie prawa zastrzeżone|無断(?:転載|複製)|무단\s?전재",
)
SOURCES: Final = re.compile(
    r"\A[\W_]*+(?:more information|provided by|sources?|quellen?|sendung|redaktion|faktencheck|fact[- ]check|fonte|fuentes?|źródło"
    r"|zdroj|källa|kilde|lähde|bron|forrás|kaynak|источник|джерело|sumber|出典|출처|来源|來源|المصدر|journal information"
    r"|dieses thema im programm|über dieses thema berichtete|fotos?(?:\(s\))?|photos?(?: credits?)?|crédits? photos?|bilder|fotografie"
    r"|lektorat|produktion|edited by|editor|aus dem \w+ übersetzt)\s?[:：]"
)
"""Lines under a story that say where it comes from, or who else worked on it."""
