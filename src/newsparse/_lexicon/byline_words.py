"""Words of bylines, by what they say: joints, bodies, parts of names, and words that no person is called.

In: the tables of labels and titles. Out: tables of case-folded words. How they are put together is for the grammars;
words of the page's furniture (share, follow) are here only as far as they stand inside bylines.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse._lexicon.byline_words_titles import TITLES

ROLES: Final = frozenset(word.casefold() for row in TITLES for word in row.nouns.split())
"""Nouns that a job title ends or begins with."""

TITLE_WORDS: Final = frozenset(word.casefold() for row in TITLES for word in row.openers.split())
"""Words that a job title opens with."""

COLLECTIVES: Final = frozenset(words.casefold() for row in TITLES for words in row.nobody.split("|") if words)
"""Words for nobody by name."""


OF_A_BODY: Final = (
    "do ", "da ", "das ", "dos ", "del ", "dal ", "dalla ", "vom ", "para a ", "para o ", "para la ", "para el ", "para ", "for the ",
    "for ", "special to the ", "special to ", "special for ", "für die ", "für den ", "für das ", "für ", "pour le ", "pour la ", "pour ", "per il ", "per la ",
)  # fmt: skip
"""What opens the name of a body that signs, where no person can follow: "Do Example, em Lima", "for The Example"."""


class Joint(NamedTuple):
    """A word that stands between the names of two people."""

    word: str
    languages: str
    """BCP 47, parted by blanks."""
    is_small: bool = False
    """It stands inside names, too ("Ortega y Gasset"), so it parts only what is a full name on both sides."""
    is_native: bool = False
    """It means something else in other languages ("in"), so it parts only where the language is known."""


JOINTS: Final = (
    Joint("and", "en"), Joint("und", "de"), Joint("sowie", "de"), Joint("et", "fr"), Joint("og", "da no is"),
    Joint("och", "sv"), Joint("ja", "fi et"), Joint("és", "hu"), Joint("și", "ro"), Joint("ir", "lt"), Joint("dhe", "sq"),
    Joint("eta", "eu"), Joint("ve", "tr"), Joint("və", "az"), Joint("dan", "id ms"), Joint("và", "vi"), Joint("и", "ru bg sr mk"),
    Joint("та", "uk"), Joint("және", "kk"), Joint("και", "el"), Joint("და", "ka"), Joint("և", "hy"), Joint("و", "ar fa"),
    Joint("اور", "ur"), Joint("और", "hi"), Joint("आणि", "mr"), Joint("र", "ne"), Joint("ও", "bn"), Joint("এবং", "bn"),
    Joint("மற்றும்", "ta"), Joint("และ", "th"),
    Joint("with", "en", is_small=True), Joint("y", "es", is_small=True), Joint("e", "pt it gl es", is_small=True), Joint("i", "pl ca hr sr bs", is_small=True),
    Joint("en", "nl af", is_small=True), Joint("a", "cs sk", is_small=True), Joint("un", "lv", is_small=True),
    Joint("si", "ro", is_small=True), Joint("і", "uk be", is_small=True), Joint("й", "uk", is_small=True),
    Joint("in", "sl", is_small=True, is_native=True), Joint("na", "sw", is_small=True, is_native=True),
    Joint("at", "tl", is_small=True, is_native=True),
)  # fmt: skip
"""The words for "and"; a comma, a bar or a slash parts names in every language."""

GLUED_JOINTS: Final = {"و": "ar fa", "ו": "he"}
"""Letters for "and" that are written to the word after them, and their languages."""

SIGNING_VERBS: Final = {
    "skrifar": "is", "berichtet": "de", "reports": "en", "skriver": "da no sv", "écrit": "fr", "schrijft": "nl", "piše": "hr sr sl bs",
    "pisze": "pl", "píše": "cs sk", "rapporterar": "sv", "informa": "es",
}  # fmt: skip
"""Verbs after a name that sign for it, with a place where one follows ("Ann Roe skrifar frá Lille"), by language."""

NAME_OPENERS: Final = {
    "di": "it", "von": "de", "par": "fr", "por": "es pt ca gl", "door": "nl", "af": "da", "av": "nb nn no sv",
}  # fmt: skip
"""Labels of one short word that a name may begin with ("Di", "Von"), and the languages in which they are labels."""

PREPOSITIONS: Final = frozenset("by from files contributions von par por door deur af av oleh nga na ni โดย".split())
"""Words that a label of several words ends in, where nothing but a name can follow: "edited by", "übersetzt von"."""

BODIES = frozenset(
    "news times post media press magazine radio tv television agency agencies redaktion team network journal herald "
    "tribune chronicle today desk zeitung verlag university institute institution foundation council center centre group "
    "inc ltd llc corporation company society association union ministry department office service services wire digital "
    "observer guardian independent telegraph mirror express star sun globe gazette bulletin dispatch register courier "
    "examiner inquirer sentinel record review report reports leader daily weekly online editors project program programme "
    "college school academy club party federation committee board bank fund foundation newspaper newspapers broadcasting "
    "nachrichtenagentur nachrichten presse-agentur presseagentur rundfunk anzeiger tageblatt kurier allgemeine rundschau "
    "agencia agência agenzia agence presse prensa diario periódico jornal folha revista gazeta correo universal país mundo "
    "sol mail newswire developers engineers bureau laboratory lab labs nasa space communications publishing syndicate editorial zespół redakcja "
    "insight advertiser democrat republican argus standard newsletter studio studios plus".split()
)
"""Nouns that the name of a paper, station or institute has, and a person's has not."""

NOBODY = frozenset(
    "admin|administrator|wpeditor|editor|webmaster|root|user|guest|anonymous|anon|unknown|none|null|undefined|na|"
    "wordpress|webadmin|web admin|superadmin|super admin|super user|test|default|author|autor|publisher|subject|title|"
    "jdadmin|siteadmin|site admin|newsadmin|master|content|cms|system|demo|me|name|no author|no byline|unbenannt|facebook|"
    "post author|author name|display name|login|moderator|customer|adm|administrador|administrateur|administrador web".split(
        "|"
    )
)
"""Accounts and empty fields that stand where a name should."""

NO_NAME = frozenset(
    "photo photos gallery video videos editor's note notes text edge style latest posts post about more read view author "
    "archive email search please enter hire become terms privacy policy sign up log in subscribe newsletter "
    "click here next previous related trending top stories story home menu contact advertisement sponsored "
    "presidente president minister ministro ministra january february september october november december monday tuesday wednesday thursday "
    "friday saturday sunday breaking live update bild bilder foto fotos text quelle autor "
    "penulis editor publisher subject title date source image images credit all rights reserved "
    "the this that these what when where why how who if in on at for to of and or but not an new clicking signing "
    "continuing submitting using joining choosing "
    "der die das den dem des ein eine einen einem einer kopf wegen hier mehr alle "
    "les le une un ces cette exemple ailleurs el la los las una qué que ejemplo fin favor lei incidentes caso "
    "gli uno una solito our aus illustration illustrations "
    "unsere unser aktuelle aktueller neueste neuer neue artikel kommentare hinweise über zur zum geschichte preise jobs "
    "edition store hosting relations questions topics statistics data collection address site offers recipe street "
    "selon según cortesía courtesy accueil startseite inicio início etusivu blog categories category kategorie kategorien datum fecha investor frequently asked partner market movers cookie cookies settings account password free trial weather "
    "horoscope crossword games shop help support feedback impressum datenschutz kontakt close open modal paper today's "
    "hora nombre publicación artículo "
    "في من على إلى أن عن التي الذي مع هذا كان هذه ما بعد قال بين در به که این را با است برای آن یک "
    "کے کی میں ہے سے کا نے کو پر של על את הוא לא עם זה כי के की में है से का ने को पर कि यह नहीं এর থেকে করা হয় এই".split()
)
"""Words that open or close what is no name; articles count in capitals only where a name could have them."""

PARTICLES = frozenset(
    "van der den de del della di da do dos das du des le la las los von zu zum zur vom ten ter te af av el al bin ibn "
    "binti bint ben bar abu y i e st. d' 't a o dalla degli san ap ould bten med. phil. rer. nat. h.c. iur.".split()
)
"""Small words inside a name."""

SUFFIXES = frozenset(
    "jr jr. sr sr. ii iii iv m.d. md phd ph.d. ph.d esq. esq rn mph dvm mba cpa msc obe sj op do jd llm ma ba mp".split()
)
"""What follows a name after a comma and belongs to it."""

PAPER_ENDINGS: Final = (
    "nachrichten", "zeitung", "redaktion", "magazin", "tageblatt", "tagblatt", "volksblatt", "rundschau", "verlag", "spiegel",
    "anzeiger", "kurier", "bladet", "tidningen", "tidende", "avisen", "nyheter", "posten", "sanomat", "lehti", "krant", "dagblad",
)  # fmt: skip
"""What the names of papers end in that are one word; no person's name does."""

PAPER_SURNAMES: Final = frozenset({"spiegel"})
"""Nouns of papers that are family names, too, where a given name stands before them."""

NEWSROOMS: Final = frozenset(
    "redaktion redakcja redakce redakcia redakcija redazione redacción redação redacció redactie redacția rédaction redaksjonen "
    "redaktionen redaksi zespół equipe equipo team".split()
)
"""Words that open the name of a newsroom: "Redakcja Example"."""

CUTS = (
    "published", "updated", "last updated", "posted", "first published", "veröffentlicht", "aktualisiert",
    "zuletzt aktualisiert", "publicado", "publié", "actualizado", "atualizado", "aggiornato",
    "pubblicato", "view more articles", "view all posts", "more from", "follow", "share", "print e-mail", "email bio",
    "emailbiofollow", "comments", "comment", "lesezeit", "chcete-li", "ver más artículos", "archive | contact",
    "twitter", "facebook", "originally published", "min read", "minute read", "why you can trust", "folgen", "フォロー",
    "専門・関心分野", "copyright",
)  # fmt: skip
"""What closes a byline: everything from here on is of something else."""
