"""The labels of bylines: what is printed before a name to say what its bearer did, by language.

In: nothing. Out: `LABELS`, a row for each language and deed. The third column has the labels that stand as they are, at
the beginning and after a separator ("By", "Edited by"); one of several words that ends in a preposition stands inside a
text, too. Those of the fourth column are words of other things as well, and are labels with a colon only ("Text:",
"Story:"). All are in small letters, and each language has all of its own: a word that two languages share stands with
both. How a label is found in a text is the matter of the grammar.
"""

from __future__ import annotations

from typing import Final, NamedTuple

SOURCE: Final = "source"
"""In place of a deed: who supplied the story. An agency may follow, and anything else is none of the authors."""
OUTLET: Final = "outlet"
"""In place of a deed: the paper or the programme follows."""


class LabelRow(NamedTuple):
    """The labels of one deed in one language."""

    language: str
    """BCP 47; several, parted by blanks, where they have the same words."""
    deed: str
    """A value of `Contribution`, or one of the two words above."""
    plain: str
    """Labels that need no colon, parted by "|"."""
    colon: str = ""
    """Labels that need a colon, parted by "|"."""
    is_native: bool = False
    """They are labels where the text is known to be of the language, since elsewhere they open names and sentences."""


LABELS: Final = (
    LabelRow("en", "writing", "by|from|written by|posted by|published by|reported by|report by|words by|story by|text by|analysis by|"
        "opinion by|commentary by|comment by|essay by|column by|review by|contributed by|submitted by|created by|article by|"
        "article written by|a story by|special report by|exclusive by|compiled by|guest post by|as told to|writing by|a column by|guest column by|guest essay by|"
        "feature by|perspective by|story and photos by|story & photos by|words and photos by|words and pictures by|text and photos by|"
        "article and photos by|story and photography by|photos and story by|author",
        "authors|author(s)|by-line|byline|words|story|text|writer|writers|article|words and pictures|text/photos|text and photos"),
    LabelRow("en", "reporting", "reporting by|additional reporting by|with reporting by|with additional reporting by|with files from|"
        "with contributions from|with inputs from|with input from|reporter", "reporting|reporters|additional reporting|contributors|contributor"),
    LabelRow("en", "editing", "edited by|editing by|curated by|editor", "editing|editors"),
    LabelRow("en", "photography", "photos by|photo by|photographs by|photography by|photograph by|pictures by|images by",
        "photos|photo|photography|photographer|pictures|images"),
    LabelRow("en", "illustration", "art by|artwork by|illustration by|illustrations by|graphics by|graphic by|illustrated by", "illustration|illustrations|graphics|graphic"),
    LabelRow("en", "video", "video by|videos by|produced by|filmed by", "video|videos|producer|camera"),
    LabelRow("en", "audio", "music by|sound by", "sound|music|audio"),
    LabelRow("en", "translation", "translated by|translation by", "translation|translator"),
    LabelRow("en", "interview", "interview by|interviewed by", "interview|interviewer"),
    LabelRow("en", "research", "research by|additional research by|fact-checked by|fact checked by|researched by", "research|fact-checker"),
    LabelRow("en", SOURCE, "", "source|sources"),

    LabelRow("de", "writing", "von|autor|autorin|autoren|redaktion|artikel von|ein artikel von|geschrieben von|verfasst von|erstellt von|"
        "gastbeitrag von|ein gastbeitrag von|kommentar von|ein kommentar von|analyse von|eine analyse von|kolumne von|"
        "eine kolumne von|essay von|ein essay von|pressemitteilung von|bericht von|ein bericht von|reportage von|eine reportage von|"
        "aufgezeichnet von|protokolliert von|veröffentlicht von|beitrag von|ein beitrag von|rezension von|eine rezension von|"
        "im wortlaut von|text von|text und fotos von|gastkommentar von|ein gastkommentar von|leitartikel von|glosse von|eine glosse von|"
        "porträt von|ein porträt von|nachruf von|ein nachruf von|kritik von|eine kritik von",
        "autor:in|autor/in|autor*in|autor*innen|autor:innen|verfasser|text|texte|protokoll|kommentar|bericht|"
        "text & fotos|text und fotos|text und foto|text und bilder|text & foto"),
    LabelRow("de", "reporting", "mit material von|mitarbeit von|unter mitarbeit von", "mitarbeit|reportage|recherche"),
    LabelRow("de", "editing", "redigiert von|bearbeitet von|bearbeitung von", "bearbeitung|redaktur|lektorat"),
    LabelRow("de", "photography", "fotos von|foto von|bilder von|fotografiert von", "fotos|foto|fotografie|bilder|bild|fotograf|fotografin"),
    LabelRow("de", "illustration", "illustration von|illustrationen von", "illustration|illustrationen|grafik|grafiken|infografik|karikatur"),
    LabelRow("de", "video", "video von", "video|kamera|schnitt"),
    LabelRow("de", "audio", "", "ton|sprecher|sprecherin|musik"),
    LabelRow("de", "translation", "übersetzt von|übersetzung von|aus dem englischen von|aus dem französischen von|"
        "aus dem spanischen von|aus dem italienischen von|aus dem russischen von|aus dem niederländischen von", "übersetzung"),
    LabelRow("de", "interview", "interview von|im gespräch mit|interview geführt von|das interview führte|das gespräch führte|die fragen stellte|die fragen stellten",
        "interview|gespräch|fragen|das interview führten|das gespräch führten"),
    LabelRow("de", "research", "recherche von"),
    LabelRow("de", SOURCE, "quelle|mit|mit material der|mit informationen von|mit informationen der", "quellen|agentur"),
    LabelRow("de", OUTLET, "", "sendung"),

    LabelRow("fr", "writing", "par|auteur|auteure|rédigé par|publié par|écrit par|un texte de|texte de|une chronique de|chronique de|"
        "un article de|une analyse de|une enquête de|textes de|texte et photos de|revue de presse|tribune de|une tribune de|"
        "un reportage de|reportage de|un entretien de|un portrait de|enquête de|entretien de|portrait de|récit de|texte et photos|texte & photos", "auteur(s)|auteurs|texte|textes|journaliste|récit|textes et photos"),
    LabelRow("fr", "reporting", "avec la collaboration de", "reportage|enquête"),
    LabelRow("fr", "editing", "édité par", "édition"),
    LabelRow("fr", "photography", "photos de|photographies de", "photo|photos|images|photographies|crédit photo|photographe"),
    LabelRow("fr", "illustration", "illustrations de|illustration de|dessin de", "illustration|dessin|infographie"),
    LabelRow("fr", "video", "", "montage|réalisation|vidéo"),
    LabelRow("fr", "audio", "", "son|prise de son|mixage|musique"),
    LabelRow("fr", "translation", "traduit par|traduit de l'anglais par|traduit de l’anglais par|version française", "traduction"),
    LabelRow("fr", "interview", "propos recueillis par|recueilli par|recueillis par|entretien réalisé par|interview réalisée par", "interview|entretien"),
    LabelRow("fr", SOURCE, "avec", "source|sources"),

    LabelRow("es", "writing", "por|autor|autora|publicado por|escrito por|escribe|escriben|redactado por|la información es de|"
        "un texto de|una crónica de|un reportaje de|texto y fotos de|opinión de|columna de|una columna de|análisis de|crónica de|"
        "reportaje de|artículo de|un artículo de|texto de|textos de", "autores|texto|textos|redacción|redactor|redactora|periodista|reportero|"
        "texto y fotos|texto y foto|texto y fotografías|textos y fotos"),
    LabelRow("es", "reporting", "con información de|con informaciones de|con reporte de|reporte de|reportado por", "reporte|reportaje|información"),
    LabelRow("es", "editing", "edición de|editado por|editado en español por|editor", "edición|editora"),
    LabelRow("es", "photography", "fotos de|foto de|fotografías de|fotografía de", "foto|fotos|fotografía|fotografías|fotógrafo"),
    LabelRow("es", "illustration", "ilustración de|ilustraciones de", "ilustración|ilustraciones|infografía"),
    LabelRow("es", "video", "", "vídeo|video|realización"),
    LabelRow("es", "translation", "traducción de|traducido por", "traducción"),
    LabelRow("es", "interview", "entrevista de|una entrevista de", "entrevista"),
    LabelRow("es", SOURCE, "con", "fuente"),

    LabelRow("pt", "writing", "por|autor|autora|escrito por|publicado por|reportagem de|texto de|um texto de|análise de", "autores|texto|textos|repórter|jornalista|redação|"
        "texto e fotos|texto e foto"),
    LabelRow("pt", "writing", "do|da", is_native=True),
    LabelRow("pt", "reporting", "com informações de|com informações da|com informações do|colaborou|colaboraram", "colaboração|reportagem"),
    LabelRow("pt", "editing", "edição de|editado por|editado em português por|editor", "edição|editora"),
    LabelRow("pt", "photography", "fotos de|foto de|imagens de", "foto|fotos|imagens|fotografia"),
    LabelRow("pt", "translation", "tradução de|traduzido por", "tradução"),
    LabelRow("pt", "interview", "entrevista de|entrevista por", "entrevista"),
    LabelRow("pt", SOURCE, "com", "fonte"),

    LabelRow("it", "writing", "di|a cura di|scritto da|testo di|testi di|articolo di|un articolo di|reportage di|analisi di|servizio di|inchiesta di|commento di|"
        "testo e foto di|testi e foto di", "autore|autrice|autori|testo|testi|testo e foto|testi e foto"),
    LabelRow("it", "reporting", "ha collaborato|hanno collaborato|con la collaborazione di"),
    LabelRow("it", "photography", "foto di|fotografie di", "foto|fotografie"),
    LabelRow("it", "video", "video di", "video|montaggio|riprese"),
    LabelRow("it", "translation", "traduzione di|tradotto da", "traduzione"),
    LabelRow("it", "interview", "intervista di", "intervista"),
    LabelRow("it", SOURCE, "con", "fonte"),

    LabelRow("ca", "writing", "escrit per|un reportatge de|publicat per|autor|autora", "text|textos|redacció|redactat per"),
    LabelRow("ca", "writing", "per", is_native=True),
    LabelRow("ca", "photography", "fotografies de", "foto|fotos|fotografies"),
    LabelRow("gl", "writing", "por|autor|autora", "texto"),

    LabelRow("ro", "writing", "scris de|un articol de|publicat de|articol de|autor", "autori|text|redactor"),
    LabelRow("ro", "writing", "de", is_native=True),
    LabelRow("ro", "reporting", "reporter"),
    LabelRow("ro", "editing", "editat de|editor"),
    LabelRow("ro", "photography", "fotografii de", "foto|fotografii"),
    LabelRow("ro", "translation", "traducere de|tradus de", "traducere|traducerea"),
    LabelRow("ro", "interview", "interviu realizat de|a consemnat", "interviu"),
    LabelRow("ro", SOURCE, "", "sursa|sursă"),

    LabelRow("nl", "writing", "door|geschreven door|een artikel van|opgetekend door|auteur", "auteurs|tekst|tekst en beeld|verslaggever|"
        "tekst en foto's|tekst & foto's|tekst en fotografie"),
    LabelRow("nl", "reporting", "met medewerking van|met bijdragen van|m.m.v."),
    LabelRow("nl", "editing", "bewerkt door", "eindredactie|bewerking"),
    LabelRow("nl", "photography", "foto's van|fotografie door", "foto|foto's|beeld|fotografie"),
    LabelRow("nl", "translation", "vertaald door|vertaling door", "vertaling"),
    LabelRow("nl", "interview", "interview door", "interview"),
    LabelRow("nl", SOURCE, "met", "bron"),
    LabelRow("af", "writing", "deur|geskryf deur"),

    LabelRow("da", "writing", "af|skrevet af|publiceret af", "tekst|skribent|journalist|journalister|forfatter|tekst og foto|tekst & foto|foto og tekst|tekst og billeder"),
    LabelRow("da", "editing", "redigeret af", "redaktør"),
    LabelRow("da", "photography", "foto af", "foto|fotos|fotograf"),
    LabelRow("da", "translation", "oversat af", "oversættelse"),
    LabelRow("da", SOURCE, "med", "kilde"),
    LabelRow("no", "writing", "av|skrevet av|skriven av|publisert av|tekst og foto av", "tekst|journalist|journalister|skribent|forfatter|tekst og foto|tekst & foto|foto og tekst|tekst/foto"),
    LabelRow("no", "editing", "redigert av", "redaktør"),
    LabelRow("no", "photography", "foto av|bilder av", "foto|fotograf"),
    LabelRow("no", "translation", "oversatt av", "oversettelse"),
    LabelRow("no", SOURCE, "med", "kilde"),
    LabelRow("sv", "writing", "av|skriven av|publicerad av|text av|text och foto av|text och bild av", "text|skribent|författare|"
        "text och foto|text & foto|text och bild|text/foto|text & bild|foto och text"),
    LabelRow("sv", "reporting", "reporter"),
    LabelRow("sv", "editing", "redigerad av", "redaktör|redigering"),
    LabelRow("sv", "photography", "foto av", "foto|bild|fotograf"),
    LabelRow("sv", "translation", "översatt av|översättning av", "översättning"),
    LabelRow("sv", SOURCE, "med", "källa"),
    LabelRow("fi", "writing", "", "teksti|kirjoittaja|kirjoittajat|toimittaja|toimittajat|toimitus|teksti ja kuvat|teksti ja kuva|teksti & kuvat|kuvat ja teksti"),
    LabelRow("fi", "photography", "", "kuva|kuvat|valokuvat|kuvaaja"),
    LabelRow("fi", "translation", "", "käännös|suomennos"),
    LabelRow("fi", SOURCE, "", "lähde"),
    LabelRow("is", "writing", "eftir|skrifað af|höfundur", "texti"),
    LabelRow("is", "photography", "", "mynd|myndir|ljósmynd|ljósmyndir"),
    LabelRow("et", "writing", "autor", "tekst|ajakirjanik|toimetaja"),
    LabelRow("et", "photography", "", "foto|fotod"),
    LabelRow("lv", "writing", "", "teksts|autors|autore|žurnālists|žurnāliste"),
    LabelRow("lv", "photography", "", "foto"),
    LabelRow("lt", "writing", "parengė", "autorius|autorė|tekstas|žurnalistas|žurnalistė"),
    LabelRow("lt", "photography", "", "nuotr|nuotraukos"),

    LabelRow("pl", "writing", "autor|autorzy|opracował|opracowała|oprac|opracowanie|napisał|napisała|przygotował|przygotowała", "tekst|teksty|autorka|autorki|dziennikarz|dziennikarka|"
        "tekst i zdjęcia|tekst i foto"),
    LabelRow("pl", "reporting", "reporter"),
    LabelRow("pl", "editing", "redagował|redagowała", "redaktor|redakcja|wydawca"),
    LabelRow("pl", "photography", "", "foto|zdjęcia|zdjęcie|fot"),
    LabelRow("pl", "translation", "tłumaczył|tłumaczyła|przełożył|przełożyła", "tłumaczenie|tłum"),
    LabelRow("pl", "interview", "rozmawiał|rozmawiała|rozmawiali|rozmawiały", "rozmowa"),
    LabelRow("pl", SOURCE, "", "źródło"),
    LabelRow("cs", "writing", "autor|autoři|napsal|napsala|připravil|připravila", "text|autorka|text a foto|foto a text"),
    LabelRow("cs", "editing", "", "redaktor"),
    LabelRow("cs", "photography", "", "foto|fotografie|snímky|snímek"),
    LabelRow("cs", "translation", "přeložil|přeložila", "překlad"),
    LabelRow("cs", "interview", "rozhovor vedl|rozhovor vedla|ptal se|ptala se", "rozhovor"),
    LabelRow("cs", SOURCE, "", "zdroj"),
    LabelRow("sk", "writing", "autor|napísal|napísala|pripravil|pripravila", "text|autori|autorka|text a foto"),
    LabelRow("sk", "editing", "", "redaktor"),
    LabelRow("sk", "photography", "", "foto|fotografie"),
    LabelRow("sk", "translation", "preložil|preložila", "preklad"),
    LabelRow("sk", SOURCE, "", "zdroj"),
    LabelRow("hu", "writing", "írta|írta és fényképezte|írta és fotózta|szerző|összeállította|készítette|lejegyezte", "szerzők|szöveg|riporter|tudósító|újságíró|szöveg és fotó"),
    LabelRow("hu", "editing", "szerkesztette", "szerkesztő"),
    LabelRow("hu", "photography", "fényképezte", "fotó|fotók|kép|képek|fényképek"),
    LabelRow("hu", "translation", "fordította", "fordítás|fordító"),
    LabelRow("hu", "interview", "az interjút készítette", "interjú"),
    LabelRow("hu", SOURCE, "", "forrás"),
    LabelRow("hr sr sl bs", "writing", "autor|piše|pišu|napisao|napisala|pripremio|pripremila|priredio|priredila", "autori|avtor|avtorica|autorica|autorka|tekst|tekst i foto|foto i tekst|novinar|novinarka|besedilo"),
    LabelRow("hr sr sl bs", "photography", "snimio|snimila", "foto|fotografije|fotografija|snimke"),
    LabelRow("hr sr sl bs", "translation", "preveo|prevela", "prijevod|prevod"),
    LabelRow("hr sr sl bs", "interview", "razgovarao|razgovarala|razgovarali|razgovor vodio|razgovor vodila", "razgovor|intervju"),
    LabelRow("hr sr sl bs", SOURCE, "", "izvor|vir"),
    LabelRow("sr", "writing", "пише|пишу|написао|написала|приредио|приредила", "аутор|аутори|новинар|текст"),
    LabelRow("sr", "interview", "разговарао|разговарала", "разговор|интервју"),
    LabelRow("mk", "writing", "пишува|пишуваат|автор", "текст|новинар"),
    LabelRow("mk", "photography", "", "фотографија|фотографии"),
    LabelRow("bg", "writing", "автор|от|написа|подготви", "автори|текст|репортер"),
    LabelRow("bg", "editing", "редактор"),
    LabelRow("bg", "photography", "", "снимка|снимки|фото"),
    LabelRow("bg", "interview", "интервюто взе|разговора води", "интервю"),
    LabelRow("bg", SOURCE, "", "източник"),
    LabelRow("sq", "writing", "shkruan|shkruar nga|përgatiti|autor", "autori"),
    LabelRow("sq", "writing", "nga", is_native=True),

    LabelRow("ru", "writing", "автор|авторы|подготовил|подготовила|записал|записала|материал подготовил|материал подготовила|автор статьи|автор текста|материал подготовили|подготовили|записали|беседовал|беседовала",
        "текст|тексты|журналист|корреспондент|спецкор|обозреватель|текст и фото|фото и текст"),
    LabelRow("ru", "editing", "редактировал|редактировала|редактор", "выпускающий редактор"),
    LabelRow("ru", "photography", "снимал|снимала", "фото|фотограф|фотографии|снимки"),
    LabelRow("ru", "illustration", "", "иллюстрация|иллюстрации|инфографика"),
    LabelRow("ru", "translation", "перевёл|перевел|перевела|перевод", "переводчик"),
    LabelRow("ru", "interview", "интервью взял|интервью взяла", "интервью"),
    LabelRow("ru", SOURCE, "", "источник"),
    LabelRow("uk", "writing", "автор|авторка|підготував|підготувала|написав", "автори|текст|тексти|журналіст|журналістка|кореспондент|кореспондентка|текст і фото|текст та фото"),
    LabelRow("uk", "editing", "редактор", "редакторка"),
    LabelRow("uk", "photography", "", "фото|світлини|світлина|фотографії"),
    LabelRow("uk", "translation", "переклав|переклала", "переклад"),
    LabelRow("uk", "interview", "розмовляв|розмовляла|спілкувався|спілкувалася|спілкувалась", "розмова|інтерв'ю"),
    LabelRow("uk", SOURCE, "", "джерело"),
    LabelRow("be", "writing", "аўтар|аўтарка|падрыхтаваў|падрыхтавала", "тэкст|тэкст і фота"),
    LabelRow("be", "photography", "", "фота|здымкі"),
    LabelRow("kk ky", "writing", "авторы", "тілші"),
    LabelRow("el", "writing", "του|της|των|από τον|από την|από|γράφει ο|γράφει η|γράφουν οι|γράφει|γράφουν|άρθρο του|άρθρο της|ρεπορτάζ του|ρεπορτάζ της",
        "κείμενο|κείμενα|συντάκτης|συντάκτρια|ρεπορτάζ|αρθρογράφος"),
    LabelRow("el", "editing", "", "επιμέλεια"),
    LabelRow("el", "photography", "", "φωτογραφίες|φωτογραφία|φωτό"),
    LabelRow("el", "audio", "", "μουσική επιμέλεια|μουσική"),
    LabelRow("el", "translation", "", "μετάφραση"),
    LabelRow("el", "interview", "συνέντευξη στον|συνέντευξη στην", "συνέντευξη"),
    LabelRow("el", SOURCE, "", "πηγή"),
    LabelRow("hy", "writing", "", "հեղինակ"),
    LabelRow("ka", "writing", "", "ავტორი"),

    LabelRow("tr", "writing", "yazan|yazar", "haber|muhabir|hazırlayan|röportaj|haber ve fotoğraf|haber/foto|haber - fotoğraf"),
    LabelRow("tr", "editing", "", "editör"),
    LabelRow("tr", "photography", "", "foto|fotoğraf|fotoğraflar"),
    LabelRow("tr", "video", "", "kamera"),
    LabelRow("tr", "translation", "çeviren", "çeviri"),
    LabelRow("tr", SOURCE, "", "kaynak"),
    LabelRow("az", "writing", "müəllif"),
    LabelRow("ar", "writing", "بقلم|كتب|كتبت|أعده|أعدها|إعداد", "تقرير|تحقيق|الكاتب|الكاتبة|مراسل|متابعة|تأليف"),
    LabelRow("ar", "editing", "تحرير", "المحرر"),
    LabelRow("ar", "photography", "تصوير", "عدسة|صور"),
    LabelRow("ar", "translation", "ترجمة"),
    LabelRow("ar", "interview", "حاوره|حاورها|أجرى الحوار|أجرت الحوار", "حوار"),
    LabelRow("ar", SOURCE, "", "المصدر"),
    LabelRow("fa", "writing", "به قلم|نویسنده|نوشته|خبرنگار", "نویسندگان|گزارش|گزارشگر"),
    LabelRow("fa", "photography", "", "عکس|عکاس"),
    LabelRow("fa", "translation", "مترجم"),
    LabelRow("fa", SOURCE, "", "منبع"),
    LabelRow("ur", "writing", "تحریر|رپورٹ|از", "مصنف|رپورٹر"),
    LabelRow("he", "writing", "מאת|כתב|כתבה|כתבו", "כתבת|הכותב|הכותבת|טקסט"),
    LabelRow("he", "editing", "ערך|ערכה", "עריכה"),
    LabelRow("he", "photography", "", "צילום|צילומים|צלם"),
    LabelRow("he", "translation", "תרגם|תרגמה", "תרגום"),
    LabelRow("hi", "writing", "लेखक|लेखिका|रिपोर्टर|संवाददाता|द्वारा", "रिपोर्ट|लेख|लेखन"),
    LabelRow("hi", "editing", "संपादन", "संपादक"),
    LabelRow("hi", "photography", "", "फोटो|तस्वीर"),
    LabelRow("hi", "translation", "अनुवाद", "अनुवादक"),
    LabelRow("mr", "writing", "लेखक", "प्रतिनिधी"),
    LabelRow("mr", "photography", "", "छायाचित्र"),
    LabelRow("ne", "writing", "लेखक|संवाददाता"),
    LabelRow("ne", "photography", "", "तस्बिर"),
    LabelRow("bn", "writing", "লেখক|লিখেছেন", "প্রতিবেদক|লেখা|প্রতিবেদন|রিপোর্ট|সংবাদদাতা"),
    LabelRow("bn", "photography", "", "ছবি|আলোকচিত্র"),
    LabelRow("bn", "translation", "অনুবাদ"),
    LabelRow("ta", "writing", "எழுதியவர்", "கட்டுரை"),
    LabelRow("id ms", "writing", "oleh|penulis|pewarta|ditulis oleh|dilaporkan oleh|laporan|laporan oleh", "wartawan|kontributor"),
    LabelRow("id ms", "reporting", "reporter"),
    LabelRow("id ms", "editing", "editor|penyunting|disunting oleh", "redaktur"),
    LabelRow("id ms", "photography", "", "foto|fotografer|gambar|jurufoto"),
    LabelRow("id ms", "translation", "penerjemah|diterjemahkan oleh"),
    LabelRow("id ms", SOURCE, "", "sumber"),
    LabelRow("vi", "writing", "tác giả|bài và ảnh|bài, ảnh|tin, ảnh|tin và ảnh", "bài|phóng viên|bài viết|người viết|thực hiện|biên soạn"),
    LabelRow("vi", "editing", "", "biên tập|biên tập viên"),
    LabelRow("vi", "photography", "", "ảnh|hình ảnh"),
    LabelRow("vi", "translation", "biên dịch|lược dịch", "người dịch"),
    LabelRow("vi", SOURCE, "theo", "nguồn"),
    LabelRow("th", "writing", "โดย|ผู้เขียน|เขียนโดย|รายงานโดย|เรื่องโดย|เรื่องและภาพโดย", "เรื่อง|ผู้สื่อข่าว|รายงาน|เรื่องและภาพ"),
    LabelRow("th", "editing", "เรียบเรียงโดย", "เรียบเรียง|บรรณาธิการ"),
    LabelRow("th", "photography", "ภาพโดย", "ภาพ|ช่างภาพ"),
    LabelRow("th", "translation", "แปลโดย", "แปล|ผู้แปล"),
    LabelRow("th", SOURCE, "", "ที่มา"),
    LabelRow("sw", "writing", "imeandikwa na|imeandaliwa na", "mwandishi"),
    LabelRow("sw", "writing", "na", is_native=True),
    LabelRow("sw", "editing", "", "mhariri"),
    LabelRow("tl", "writing", "isinulat ni|ulat ni"),
    LabelRow("tl", "writing", "ni|nina", is_native=True),
)  # fmt: skip
"""The labels, language by language."""
