"""Job titles and words for nobody by name, as bylines print them, by language.

In: nothing. Out: `TITLES`, a row for each language. The second column has the nouns that a title begins or ends with
("reporter"), the third the words that it opens with before its noun ("senior"), the fourth what a newsroom signs with
where it names nobody ("Staff Writers"). All are in small letters. Where a title ends is the matter of the grammar.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class TitleRow(NamedTuple):
    """The titles of one language."""

    language: str
    """BCP 47; several, parted by blanks, where they have the same words."""
    nouns: str
    """Nouns, parted by blanks."""
    openers: str = ""
    """Words before the noun, parted by blanks."""
    nobody: str = ""
    """Words for nobody by name, parted by "|"."""


TITLES: Final = (
    TitleRow(
        "en",
        "writer writers reporter reporters correspondent correspondents editor editors columnist columnists "
        "contributor contributors producer analyst analysts intern fellow photographer journalist critic staff "
        "editor-at-large editor-in-chief author attorney professor engineer director researcher freelancer anchor "
        "meteorologist host chief presenter blogger technologist economist strategist newsroom sponsored cartoonist "
        "commentator photojournalist videographer reviewer stringer historian lecturer",
        "senior political politics science technology tech business sport sports news national international foreign "
        "world executive deputy assistant associate managing contributing freelance general special assignment legal "
        "white house congressional investigative education health medical environment environmental energy climate "
        "city county court crime entertainment arts culture features opinion digital online video data local state "
        "us uk european economics economic financial finance markets market military defense defence diplomatic "
        "religion space auto travel food lifestyle real estate consumer investigations breaking lead principal guest "
        "former veteran junior trainee weather multimedia copy night weekend web audience engagement social media "
        "capitol bureau community security industry cricket football racing royal transport rural regional washington",
        "staff|staff writer|staff writers|staff reporter|staff reporters|our correspondent|our correspondents|"
        "our reporter|our reporters|correspondent|correspondents|reporter|reporters|wire services|wire service|"
        "news services|wire reports|newsroom|news desk|newsdesk|web desk|online desk|editorial staff|editorial team|"
        "editorial board|editors|the editors|staff report|staff reports|court reporter|agencies|news agencies|"
        "agency reports|special correspondent|contributor|contributors|guest contributor|guest author|web team|"
        "digital team|news team|with agencies|a staff reporter|own correspondent|our own correspondent|online team|"
        "web staff|sports staff|news staff|the newsroom|admin staff|sports desk|business desk|city desk|desk report|"
        "our staff reporter|our special correspondent|a correspondent|news report|from our correspondent|"
        "express news service|monitoring desk|our foreign staff|our bureau|foreign staff|our staff|the editorial board|staff and agencies|staff and agency|agencies and staff|"
        "staff and wire services|staff and wire reports|wires|hometown team|bureau report",
    ),
    TitleRow(
        "de",
        "redakteur redakteurin redakteure redaktorin redaktor korrespondent korrespondentin korrespondenten "
        "volontär volontärin reporter reporterin autorin autor praktikant praktikantin "
        "ressortleiter ressortleiterin leiterin leiter journalist journalistin kommentator kommentatorin kolumnist "
        "kolumnistin gastautor gastautorin mitarbeiter mitarbeiterin chefreporter chefreporterin redaktionsleiter "
        "redaktionsleiterin redaktionsmitglied fotograf fotografin pressesprecher pressesprecherin rechtsanwalt rechtsanwältin",
        "landespolitische landespolitischer politischer politische freie freier stellvertretender stellvertretende "
        "leitende von unserem unserer unseren leitender landespolitik wirtschaft politik ständiger verantwortliche "
        "verantwortlicher",
        "redaktion|unserer redaktion|onlineredaktion|online-redaktion|unserem korrespondenten|"
        "unserer korrespondentin|unseren korrespondenten|unserem redakteur|unserem mitarbeiter|eigener bericht|"
        "agenturen|die redaktion|unserem reporter|eigenen korrespondenten|unseren reportern|sportredaktion|"
        "lokalredaktion|redaktionsteam|newsdesk|agenturmaterial|mit agenturmaterial|mit agenturen",
    ),
    TitleRow(
        "fr",
        "journaliste journalistes spécial spéciale spéciaux correspondant correspondante correspondants rédacteur "
        "rédactrice envoyé envoyée envoyés auteur rédaction chroniqueur chroniqueuse éditorialiste reporter "
        "grand-reporter chef directeur directrice stagiaire photographe",
        "equipe équipe grand grande cheffe de notre nos",
        "la rédaction|rédaction|notre correspondant|notre correspondante|nos correspondants|notre envoyé spécial|"
        "avec agences|notre envoyée spéciale|nos envoyés spéciaux|de notre correspondant|de notre correspondante|"
        "de notre envoyé spécial|de notre envoyée spéciale|de nos envoyés spéciaux|de nos correspondants|"
        "la rédaction avec afp|agences|service politique|notre rédaction|rédaction web|la rédaction web|journaliste",
    ),
    TitleRow(
        "es",
        "corresponsal corresponsales especial especiales redactor redactora redactores periodista periodistas "
        "enviado enviada enviados colaborador colaboradora editor editora editores redacción reportero reportera "
        "columnista fotógrafo fotógrafa cronista jefe jefa subdirector subdirectora delegado delegada becario "
        "analista director directora",
        "nuestro nuestra",
        "redacción|redaccion|la redacción|redacción digital|redacción web|nuestro corresponsal|nuestra corresponsal|"
        "nuestro enviado especial|corresponsal|enviado especial|agencias|con agencias|redacción deportes|de nuestra redacción|"
        "mesa de redacción|redacción central|redacción nacional|staff",
    ),
    TitleRow(
        "pt",
        "correspondente correspondentes repórter repórteres jornalista jornalistas editor editora colunista enviado "
        "enviada estagiário estagiária redator redatora colaborador colaboradora subeditor fotógrafo fotógrafa "
        "comentarista diretor diretora",
        "",
        "redação|da redação|a redação|do correspondente|nosso correspondente|redacção|enviado especial|agências|"
        "das agências|da nossa redação|equipe|redação web|da reportagem|da reportagem local|com agências",
    ),
    TitleRow(
        "it",
        "inviato inviata inviati speciale speciali corrispondente corrispondenti redattore redattrice giornalista "
        "giornalisti editorialista collaboratore collaboratrice direttore direttrice caporedattore vicedirettore "
        "redazione",
        "dal dalla dai nostro nostra nostri",
        "redazione|la redazione|dal nostro inviato|dalla nostra inviata|dai nostri inviati|dal nostro corrispondente|"
        "dalla nostra corrispondente|nostro inviato|nostra inviata|nostro servizio|redazione online|redazione web|"
        "redazione sport|dalla redazione|nostro corrispondente|di redazione|redazione centrale|agenzie|redazione e agenzie",
    ),
    TitleRow("ca", "periodista corresponsal redactor redactora", "", "redacció|la redacció|agències"),
    TitleRow(
        "nl",
        "giornalista verslaggever verslaggeefster redacteur redactrice correspondent correspondente journalist "
        "journaliste columnist hoofdredacteur medewerker recensent politiekverslaggever sportverslaggever",
        "van onze freelance politiek",
        "redactie|de redactie|onze redactie|van onze redactie|onze correspondent|van onze correspondent|"
        "onze verslaggever|van onze verslaggever|van onze verslaggeefster|onze redacteur|van onze redacteur|"
        "onze verslaggevers|buitenlandredactie|sportredactie|nieuwsredactie|van een medewerker|redactie binnenland|"
        "redactie buitenland|eindredactie|webredactie|agentschappen|persbureaus|nieuwsagentschappen",
    ),
    TitleRow(
        "da no",
        "journalist journalister korrespondent korrespondenter redaktør ansvarshavende redaktionschef kommentator "
        "anmelder reporter reportere fotograf nyhetsredaktør nyhetsleder praktikant journaliststuderende "
        "sportsjournalist vaktsjef politisk",
        "ansvarlig freelance utenrikspolitisk",
        "redaktionen|redaksjonen|vores korrespondent|vår korrespondent|nyhetsredaksjonen|nyhedsredaktionen|"
        "sportsredaksjonen|sportsredaktionen|vår reporter|pressemelding|bureauer|nyhedsbureauer|byråer|nyhetsbyråer",
    ),
    TitleRow(
        "sv",
        "reporter reportrar korrespondent journalist redaktör chefredaktör krönikör skribent ledarskribent "
        "kulturskribent kritiker fotograf nyhetschef frilansjournalist politikreporter ekonomireporter "
        "kulturreporter utrikeskorrespondent sportreporter",
        "biträdande ansvarig",
        "redaktionen|vår korrespondent|vår reporter|nyhetsredaktionen|sportredaktionen|ledarredaktionen|nyhetsdesken|nyhetsbyråer",
    ),
    TitleRow(
        "fi",
        "toimittaja toimittajat kirjeenvaihtaja päätoimittaja kolumnisti kriitikko uutispäällikkö harjoittelija "
        "valokuvaaja esihenkilö",
        "vastaava",
        "toimitus|uutistoimitus|urheilutoimitus|verkkotoimitus|ulkomaantoimitus",
    ),
    TitleRow("is", "blaðamaður fréttamaður ritstjóri fréttaritari ljósmyndari", "", "ritstjórn"),
    TitleRow("et", "ajakirjanik toimetaja reporter korrespondent", "", "toimetus"),
    TitleRow(
        "lv lt",
        "žurnālists žurnāliste žurnalistas žurnalistė korespondentas redaktorius korespondents",
        "",
        "redakcija|redakcijos inf",
    ),
    TitleRow(
        "pl",
        "analityk dziennikarz dziennikarka dziennikarze redaktor redaktorka korespondent korespondentka publicysta "
        "publicystka reporter reporterka komentator fotoreporter felietonista wydawca ekspert",
        "starszy starsza zastępca",
        "redakcja|nasz korespondent|korespondencja własna|zespół|oprac. red|red|nasza redakcja|agencje|"
        "redakcja serwisu",
    ),
    TitleRow(
        "cs sk",
        "redaktor redaktorka reportér reportérka zpravodaj zpravodajka komentátor komentátorka editorka šéfredaktor "
        "šéfredaktorka novinář novinářka novinár novinárka spravodajca korespondent fotograf",
        "zahraniční zahraničný domácí",
        "redakce|redakcia|naše redakce|vlastní zpravodaj|zpravodaj|agentury|domácí redakce|zahraniční redakce",
    ),
    TitleRow(
        "hu",
        "újságíró szerkesztő főszerkesztő tudósító tudósítónk riporter rovatvezető munkatárs munkatársunk "
        "szerkesztőség fotós",
        "vezető",
        "szerkesztőség|a szerkesztőség|tudósítónktól|munkatársunktól|saját tudósítónk|munkatársainktól",
    ),
    TitleRow(
        "ro",
        "redactor corespondent reporter jurnalist jurnalistă editorialist redactor-șef colaborator analist",
        "",
        "redacția|redactia|corespondență specială|redacția digitală|agenții",
    ),
    TitleRow(
        "hr sr sl bs",
        "novinar novinarka novinari urednik urednica dopisnik dopisnica kolumnist komentator kolumnistica "
        "izvjestitelj novinarja",
        "glavni glavna",
        "redakcija|uredništvo|naš dopisnik|od našeg dopisnika|agencije|dopisnik|novinari",
    ),
    TitleRow(
        "sr mk",
        "новинар новинарка уредник уредница дописник дописница колумниста",
        "главни",
        "редакција|наш дописник|агенције",
    ),
    TitleRow(
        "bg",
        "репортер кореспондент журналист редактор коментатор наблюдател",
        "главен",
        "екип|от редакцията|редакция|агенции",
    ),
    TitleRow("sq", "gazetar gazetare korrespondent redaktor", "", "redaksia"),
    TitleRow(
        "ru",
        "обозреватель корреспондент корр корреспонденты редактор журналист журналистка колумнист спецкор собкор репортёр "
        "репортер автор политолог фотокорреспондент аналитик",
        "специальный собственный главный политический научный шеф-редактор заместитель",
        "редакция|наш корреспондент|наши корреспонденты|собственный корреспондент|собкор|соб. инф|агентства|"
        "от редакции|пресс-служба|корреспондент",
    ),
    TitleRow(
        "uk be",
        "журналіст журналістка кореспондент кореспондентка редактор редакторка оглядач оглядачка репортер репортерка "
        "карэспандэнт",
        "головний головна спеціальний",
        "редакція|наш кореспондент|власний кореспондент|власкор|рэдакцыя|від редакції",
    ),
    TitleRow(
        "el",
        "ανταποκριτής ανταποκρίτρια δημοσιογράφος αρθρογράφος συντάκτης συντάκτρια ρεπόρτερ",
        "ειδικός",
        "ανταποκριτής|newsroom|σύνταξη|συντακτική ομάδα|η σύνταξη|πρακτορεία",
    ),
    TitleRow(
        "tr",
        "muhabir muhabiri muhabirleri editör editörü yazar yazarı temsilcisi gazeteci köşe",
        "",
        "haber merkezi|dış haberler|dış haberler servisi|haber servisi|spor servisi|muhabirimiz|editör|"
        "ekonomi servisi|ajanslar",
    ),
    TitleRow("az", "müxbir redaktor", "", "redaksiya"),
    TitleRow(
        "ar",
        "مراسل مراسلة مراسلنا محرر صحفي صحفية صحافي كاتب",
        "",
        "مراسلنا|من مراسلنا|وكالات|المحرر|هيئة التحرير|التحرير|فريق التحرير|متابعات|من مراسلتنا",
    ),
    TitleRow("fa", "خبرنگار گزارشگر روزنامه‌نگار", "", "گروه سیاسی|گروه اقتصادی|تحریریه|سرویس خبر"),
    TitleRow("ur", "نامہ نگار نمائندہ رپورٹر", "", "ویب ڈیسک|نیوز ڈیسک|نمائندہ خصوصی|اسٹاف رپورٹر"),
    TitleRow("he", "כתבנו עורך עורכת פרשן פרשנית", "", "מערכת|כתבי|סוכנויות הידיעות|שירות|מערכת האתר"),
    TitleRow(
        "hi mr ne",
        "संवाददाता रिपोर्टर पत्रकार प्रतिनिधि संपादक",
        "विशेष वरिष्ठ",
        "संवाददाता|हमारे संवाददाता|विशेष संवाददाता|निज संवाददाता|वेब डेस्क|न्यूज डेस्क|न्यूज़ डेस्क|एजेंसी|डेस्क|"
        "कार्यालय संवाददाता|जागरण संवाददाता",
    ),
    TitleRow(
        "bn",
        "প্রতিবেদক সংবাদদাতা প্রতিনিধি",
        "বিশেষ",
        "নিজস্ব প্রতিবেদক|নিজস্ব সংবাদদাতা|স্টাফ রিপোর্টার|অনলাইন ডেস্ক|বিশেষ প্রতিনিধি|জ্যেষ্ঠ প্রতিবেদক|"
        "নিজস্ব প্রতিনিধি",
    ),
    TitleRow("ta", "நிருபர்", "", "நமது நிருபர்"),
    TitleRow(
        "id ms",
        "wartawan penulis kontributor jurnalis redaktur koresponden pewarta",
        "",
        "tim redaksi|redaksi|wartawan kami|tim liputan|meja berita",
    ),
    TitleRow("vi", "phóng viên biên tập viên", "", "pv|nhóm pv|nhóm phóng viên|ban biên tập|tòa soạn|phóng viên"),
    TitleRow("th", "ผู้สื่อข่าว บรรณาธิการ", "", "กองบรรณาธิการ|ทีมข่าว|ผู้สื่อข่าว|โต๊ะข่าว"),
    TitleRow("sw", "mwandishi mhariri", "", "mwandishi wetu|na mwandishi wetu|waandishi wetu"),
    TitleRow("zh ja ko", "", "", "本报记者|从本报|本报讯|編集部|편집부|本报评论员|本刊编辑部|편집국|即時中心|國際中心"),
)  # fmt: skip
"""The titles, language by language."""
