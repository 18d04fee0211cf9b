"""Words of bylines, by what they say: labels, titles, bodies, and words that no person is called.

In: nothing. Out: tables of case-folded words. How they are put together is for the grammars; words of the page's
furniture (share, follow) are here only as far as they stand inside bylines.
"""

from __future__ import annotations

WRITING = (
    "by|written by|posted by|published by|reported by|report by|words by|story by|text by|author|authors|author(s)|"
    "analysis by|opinion by|commentary by|comment by|essay by|column by|review by|contributed by|submitted by|created by|"
    "article by|article written by|a story by|special report by|compiled by|by-line|byline|from|"
    "von|autor|autorin|autoren|autor:in|autor/in|autor*in|autor*innen|autor:innen|text|texte|artikel von|ein artikel von|"
    "geschrieben von|verfasst von|erstellt von|gastbeitrag von|ein gastbeitrag von|kommentar von|ein kommentar von|"
    "analyse von|eine analyse von|eine kolumne von|kolumne von|essay von|ein essay von|pressemitteilung von|ein bericht von|"
    "bericht von|reportage von|protokoll|aufgezeichnet von|redaktion|veröffentlicht von|ein beitrag von|beitrag von|"
    "par|auteur|auteure|auteur(s)|auteurs|rédigé par|publié par|écrit par|un texte de|texte de|une chronique de|"
    "por|autora|autores|publicado por|escrito por|escribe|redactado por|texto|la información es de|un texto de|"
    "reportagem de|texto de|di|a cura di|scritto da|testo di|articolo di|autore|door|tekst|geschreven door|af|"
    "skrevet af|av|tekst og foto|text och foto|text & foto|skriven av|skrevet av|publisert av|teksti|kirjoittaja|"
    "toimittaja|eftir|höfundur|autorzy|opracował|opracowała|oprac|szerző|írta|scris de|piše|napisao|napisala|пише|"
    "автор|авторы|автори|текст|корреспондент|аутор|аўтар|του|της|των|γράφει ο|γράφει η|κείμενο|συντάκτης|yazan|haber|"
    "muhabir|yazar|بقلم|كتب|كتبت|إعداد|تقرير|نویسنده|خبرنگار|به قلم|מאת|כתב|כתבה|लेखक|द्वारा|रिपोर्ट|از|تحریر|"
    "লেখক|oleh|penulis|pewarta|reporter|ditulis oleh|laporan|tác giả|theo|bài|โดย|ผู้เขียน|เรื่อง|words|story|"
    "text & fotos|text und fotos|text und bilder|text und foto|quelle|source|fuente|fonte|źródło|zdroj|avtor|skrifað af"
)
"""Labels of who wrote it, parted by "|"; a colon may follow each."""

OTHERS = {
    "reporting": "reporting by|additional reporting by|with reporting by|reporting|with additional reporting by|"
    "con información de|avec|mit material von|con informaciones de|reportage|with files from|recherche",
    "editing": "edited by|editing by|editor|redigiert von|bearbeitet von|bewerkt door|edición de|edição de|editado por|"
    "редактор|redaktör|penyunting|bearbeitung|editing|redaktur",
    "photography": "photos by|photo by|photographs by|photography by|photograph by|fotos|foto|fotografie|photos|photo|"
    "bilder|bild|foto di|foto de|фото|снимка|pictures by|fotos von|foto von|fotografía|fotografías",
    "illustration": "illustration by|illustrations by|illustration|illustrationen|graphics by|grafik|graphic by",
    "video": "video by|videos by|video|montage|produced by|filmed by",
    "translation": "translated by|translation by|übersetzt von|übersetzung|aus dem englischen von|traduit par|"
    "traducción de|traducido por|traduzione di|tradução de|vertaald door|oversat af|oversatt av|översatt av",
    "interview": "interview by|interviewed by|interview|interview von|propos recueillis par|recueilli par|"
    "entrevista de|intervista di|das interview führte|die fragen stellte|rozmawiał|rozmawiała|rozhovor vedl|razgovarao",
    "research": "research by|fact-checked by|recherche von",
    "writing": "as told to|writing by|revue de presse",
}
"""Labels of who did something else, by what they did."""

BARE_LABELS = frozenset(
    "by|von|par|por|di|door|af|av|autor|autorin|auteur|author|text|von:|eftir|oleh|piše|par:|redaktion|escribe|from|"
    "penulis|editor|pewarta|reporter|του|της|yazan|בקלם|بقلم|كتب|كتبت|מאת|โดย".split("|")
)
"""Labels of one word that stand without a colon; the others need it."""

NAME_OPENERS = {
    "di": "it", "von": "de", "par": "fr", "por": "es pt ca gl", "door": "nl", "af": "da", "av": "nb nn no sv",
}  # fmt: skip
"""Labels of one short word that a name may begin with ("Di", "Von"), and the languages in which they are labels."""

ROLES = frozenset(
    "writer writers reporter reporters correspondent correspondents editor editors columnist contributor contributors "
    "producer analyst intern fellow photographer journalist critic staff editor-at-large editor-in-chief author attorney "
    "professor engineer director researcher freelancer anchor meteorologist host chief writer/editor presenter blogger "
    "technologist economist strategist redakteur redakteurin redaktorin redaktor korrespondent korrespondentin "
    "chefredakteur chefredakteurin volontär volontärin reporterin autorin autor praktikant praktikantin ressortleiter "
    "ressortleiterin leiterin leiter journalistin journaliste correspondant correspondante rédacteur rédactrice envoyé "
    "envoyée auteur corresponsal redactor redactora periodista enviado enviada colaborador colaboradora editora "
    "correspondente repórter jornalista inviato inviata corrispondente redattore redattrice giornalista verslaggever "
    "redacteur correspondent journalist kommentator kommentatorin kolumnist kolumnistin gastautor gastautorin analityk "
    "dziennikarz dziennikarka redaktorka korespondent обозреватель корреспондент редактор журналист 记者 編集委員 newsroom "
    "correspondents sponsored writers rédaction redacción".split()
)
"""Nouns that a job title ends or begins with."""

TITLE_WORDS = frozenset(
    "senior staff political politics science technology tech business sports sport news national international foreign "
    "world chief executive deputy assistant associate managing contributing freelance general special assignment legal "
    "white house congressional investigative education health medical environment environmental energy climate city "
    "county court crime entertainment arts culture features opinion digital online video data local state us uk european "
    "economics economic financial finance markets market military defense defence diplomatic religion space auto travel "
    "food lifestyle real estate consumer investigations breaking lead principal guest former veteran junior trainee "
    "landespolitische landespolitischer software-redaktion politischer politische freie freier stellvertretender stellvertretende leitende "
    "leitender landespolitik wirtschaft politik online-redaktion software-redaktion equipe équipe environment weather "
    "multimedia copy night weekend web audience engagement social media investigations starszy starsza capitol "
    "bureau enviado special".split()
)
"""Words that a job title opens with."""

COLLECTIVES = frozenset(
    "staff|staff writer|staff writers|staff reporter|staff reporters|our correspondent|our correspondents|our reporter|"
    "correspondent|correspondents|reporter|reporters|wire services|wire service|news services|wire reports|newsroom|"
    "news desk|newsdesk|web desk|online desk|editorial staff|editorial team|editorial board|editors|the editors|staff report|"
    "staff reports|court reporter|agencies|news agencies|agency reports|redaktion|unserer redaktion|onlineredaktion|"
    "online-redaktion|redacción|redaccion|redação|da redação|redazione|la rédaction|rédaction|redactie|redaktionen|"
    "redaktionen|toimitus|redakcja|redakce|redakcia|redacția|redakcija|uredništvo|редакция|редакція|haber merkezi|"
    "special correspondent|contributor|contributors|guest contributor|guest author|web team|digital team|news team|"
    "dpa correspondents|a staff reporter|own correspondent|our own correspondent|从本报|本报讯|综合报道|綜合報導|編集部|편집부|"
    "online team|web staff|sports staff|news staff|the newsroom|admin staff|tim redaksi|redaksi".split("|")
)
"""Words for nobody by name."""

BODIES = frozenset(
    "news times post media press magazine radio tv television agency agencies redaktion team network journal herald "
    "tribune chronicle today desk zeitung verlag university institute institution foundation council center centre group "
    "inc ltd llc corporation company society association union ministry department office service services wire digital "
    "observer guardian independent telegraph mirror express star sun globe gazette bulletin dispatch register courier "
    "examiner inquirer sentinel record review report reports leader daily weekly online editors project program programme "
    "college school academy club party federation committee board bank fund foundation newspaper newspapers broadcasting "
    "nachrichtenagentur nachrichten presse-agentur presseagentur rundfunk anzeiger tageblatt kurier allgemeine rundschau "
    "agencia agência agenzia agence presse prensa diario periódico jornal folha revista gazeta correo universal país mundo "
    "sol mail newswire bureau laboratory lab labs nasa space communications publishing syndicate editorial zespół redakcja "
    "insight advertiser democrat republican argus standard newsletter studio studios plus".split()
)
"""Nouns that the name of a paper, station or institute has, and a person's has not."""

NOBODY = frozenset(
    "admin|administrator|wpeditor|editor|webmaster|root|user|guest|anonymous|anon|unknown|none|null|undefined|n/a|na|"
    "wordpress|webadmin|web admin|superadmin|super admin|super user|test|default|author|autor|publisher|subject|title|"
    "jdadmin|siteadmin|site admin|newsadmin|master|content|cms|system|demo|me|name|no author|no byline|unbenannt|facebook|"
    "post author|author name|display name|login|moderator|customer|adm|administrador|administrateur|administrador web".split(
        "|"
    )
)
"""Accounts and empty fields that stand where a name should."""

NO_NAME = frozenset(
    "photo photos gallery video videos editor's note notes text edge style latest posts post about more read view author "
    "archive email follow share search please enter hire become terms privacy policy sign up log in subscribe newsletter "
    "comments comment click here next previous related trending top stories story home menu contact advertisement sponsored "
    "presidente president minister ministro ministra january february september october november december monday tuesday wednesday thursday "
    "friday saturday sunday breaking live update updated published posted bild bilder foto fotos text quelle autor "
    "penulis editor publisher subject title date source image images credit copyright all rights reserved "
    "the this that these what when where why how who if in on at for to of and or but not a an new clicking signing "
    "continuing submitting using joining choosing "
    "der die das den dem des ein eine einen einem einer kopf wegen hier mehr alle "
    "les le une un ces cette exemple ailleurs el la lo los las una qué que ejemplo fin favor lei incidentes caso "
    "gli uno una solito "
    "unsere unser aktuelle aktueller neueste neuer neue artikel kommentare hinweise über zur zum geschichte preise jobs "
    "edition store hosting relations questions topics statistics data collection address site offers recipe street "
    "investor frequently asked partner market movers cookie cookies settings account password free trial weather "
    "horoscope crossword games shop help support feedback impressum datenschutz kontakt close open modal paper today's "
    "hora nombre publicación artículo".split()
)
"""Words that open or close what is no name; articles count in capitals only where a name could have them."""

PARTICLES = frozenset(
    "van der den de del della di da do dos das du des le la las los von zu zum zur vom und ten ter te af av el al bin ibn "
    "binti bint ben bar abu y i e st. d' 't a o dalla degli san ap ould bten".split()
)
"""Small words inside a name."""

SUFFIXES = frozenset(
    "jr jr. sr sr. ii iii iv m.d. md phd ph.d. ph.d esq. esq rn mph dvm mba cpa msc obe sj op do jd llm ma ba mp".split()
)
"""What follows a name after a comma and belongs to it."""

CUTS = (
    "published", "updated", "last updated", "posted on", "posted", "first published", "veröffentlicht", "aktualisiert",
    "zuletzt aktualisiert", "publicado el", "publicado", "publié le", "publié", "actualizado", "atualizado", "aggiornato",
    "pubblicato", "view more articles", "view all posts", "more from", "follow", "share", "print e-mail", "email bio",
    "emailbiofollow", "comments", "comment", "lesezeit", "chcete-li", "ver más artículos", "sendung", "archive | contact",
    "twitter", "facebook", "originally published", "min read", "minute read", "why you can trust", "folgen", "フォロー",
)  # fmt: skip
"""What closes a byline: everything from here on is of something else."""
