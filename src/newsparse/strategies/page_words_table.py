"""Invented words for whole pages, by language.

In: nothing. Out: `WORDS`, a `Words` for each language that `pages()` writes. Phrases of one kind are parted by bars. Names of
papers, towns and people are invented; what a page prints around its story is what pages of the language print.
"""

from __future__ import annotations

from typing import Final

from newsparse.models.article import NoticeKind
from newsparse.strategies.page_words import Words

WORDS: Final = {
    "en": Words(
        language="en",
        papers="The Milltown Courier|Harbour Gazette|Northern Star",
        menu="World|Politics|Business|Sport|Culture",
        kickers="River traffic|Housing|The long read|Flood relief",
        who="The harbour board|The town council|A group of farmers|The ferry company|The museum",
        did=(
            "promised to mend the old bridge before the winter|kept the northern line closed for a third month|"
            "published the letters that it had received since May|asked the ministry for another two million|"
            "opened the cellars to anybody who wanted to look"
        ),
        why="although nobody had asked for it|after a debate that lasted until midnight|as the first snow fell|while the neighbours looked on",
        hopes="hopes for a quiet spring|wants the old bridge back|says no to the tunnel|finds a way around the hill",
        asides="A price that doubled|What the letters say|Nobody on the pier",
        quotes="We were told that it would never stand, and there it stands|Nobody asked the river what it wanted to carry",
        captions="The old bridge on a morning in March.|Farmers on the road to the harbour.",
        credit="Photo:",
        notices="Correction: An earlier version of this story gave the wrong year for the first ferry.|This story has been updated with a letter from the council.",
        tags="Bridges|Ferries|Milltown|Public works",
        tag_label="Tags",
        related="Related stories|Related articles|More on this story",
        most_read="Most read|Most popular",
        latest="Latest news|Latest stories",
        teasers=(
            "Fog until noon, then sun for the regatta|A bakery moves onto the old pier|Rowers win the regatta for a third time|"
            "Why the clay of the valley holds no pile|Two ferries for sale, one careful owner|The library lends its maps again"
        ),
        read_also="Read also:",
        published="Published",
        updated="Updated",
        day="{m} {d}, {y}",
        months="January|February|March|April|May|June|July|August|September|October|November|December",
        reserved="All rights reserved.",
        newsletter="Sign up for our newsletter|Have the day in your inbox at six.|Sign up",
        share="Share on Facebook|Copy link",
        home="Home",
        note=NoticeKind.UPDATE,
    ),
    "de": Words(
        language="de",
        papers="Mühlstädter Bote|Hafenblatt|Talpost",
        menu="Welt|Politik|Wirtschaft|Sport|Kultur",
        kickers="Hochwasser|Wohnungsbau|Schifffahrt|Nordbahn",
        who="Der Hafenrat|Die Stadtverwaltung|Das Museum|Die Fährgesellschaft|Eine Gruppe von Bauern",
        did=(
            "hat versprochen, die alte Brücke vor dem Winter zu flicken|hat die nördliche Strecke den dritten Monat gesperrt gehalten|"
            "hat alle Briefe veröffentlicht, die seit Mai gekommen waren|hat vom Ministerium noch zwei Millionen verlangt|"
            "hat die Keller für jeden geöffnet, der sie sehen wollte"
        ),
        why="obwohl niemand darum gebeten hatte|nach einer Debatte bis Mitternacht|während der erste Schnee fiel",
        hopes="hofft auf einen ruhigen Frühling|will die alte Brücke zurück|sagt Nein zum Tunnel",
        asides="Ein Preis, der sich verdoppelte|Was in den Briefen steht|Niemand am Ufer",
        quotes="Man sagte uns, sie werde niemals stehen, und da steht sie|Den Fluss hat keiner gefragt, was er tragen will",
        captions="Die alte Brücke an einem Morgen im März.|Bauern auf der Straße zum Hafen.",
        credit="Foto:",
        notices="Korrektur: In einer früheren Fassung stand ein falsches Jahr für die erste Fähre.|Anmerkung der Redaktion: Der Brief der Stadt wurde ergänzt.",
        tags="Brücken|Fähren|Mühlstadt|Tiefbau",
        tag_label="Schlagworte",
        related="Mehr zum Thema|Weitere Artikel|Passend zum Thema",
        most_read="Meistgelesen|Meistgelesene Artikel",
        latest="Neueste Artikel|Neueste Nachrichten",
        teasers=(
            "Nebel bis Mittag, dann Sonne für die Regatta|Eine Bäckerei zieht auf den alten Steg|Ruderer gewinnen zum dritten Mal|"
            "Warum der Lehm im Tal keinen Pfahl hält|Zwei Fähren zu verkaufen, nur ein Besitzer|Die Bücherei verleiht ihre Karten wieder"
        ),
        read_also="Lesen Sie auch:",
        published="Veröffentlicht am",
        updated="Aktualisiert am",
        day="{d}. {m} {y}",
        months="Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
        reserved="Alle Rechte vorbehalten.",
        newsletter="Newsletter abonnieren|Der Tag um sechs in Ihrem Postfach.|Jetzt anmelden",
        share="Artikel teilen|Link kopieren",
        home="Startseite",
    ),
    "fr": Words(
        language="fr",
        papers="Le Courrier du Moulin|La Gazette du Port|L’Étoile du Nord",
        menu="Monde|Politique|Économie|Sport|Culture",
        kickers="Inondations|Logement|Navigation",
        who="Le conseil du port|La mairie|Le musée|La compagnie des ferries|Un groupe de paysans",
        did=(
            "a promis de réparer le vieux pont avant l’hiver|a gardé la ligne du nord fermée un troisième mois|"
            "a publié toutes les lettres qui arrivaient depuis mai|a demandé encore deux millions au ministère|"
            "a ouvert les caves à tous ceux qui voulaient les voir"
        ),
        why="alors que personne ne le demandait|après un débat jusqu’à minuit|quand la première neige tombait",
        hopes="espère un printemps tranquille|veut retrouver le vieux pont|dit non au tunnel",
        asides="Un prix qui a doublé|Ce que disent les lettres|Personne sur le quai",
        quotes="On nous disait qu’il ne tiendrait jamais, et il tient|Personne n’a demandé au fleuve ce qu’il voulait porter",
        captions="Le vieux pont un matin de mars.|Des paysans sur la route du port.",
        credit="Photo :",
        notices="Rectificatif : une première version donnait une année fausse pour le premier ferry.|Note de la rédaction : la lettre de la mairie a été ajoutée.",
        tags="Ponts|Ferries|Travaux publics|Moulinville",
        tag_label="Mots-clés",
        related="À lire aussi|Sur le même sujet",
        most_read="Les plus lus|Le plus lu",
        latest="Dernières infos|Articles récents",
        teasers=(
            "Brouillard jusqu’à midi, soleil pour la régate|Une boulangerie s’installe sur le vieux quai|Les rameurs gagnent une troisième fois|"
            "Pourquoi l’argile de la vallée ne tient aucun pieu|Deux ferries à vendre, un seul propriétaire|La bibliothèque prête de nouveau ses cartes"
        ),
        read_also="Lire aussi :",
        published="Publié le",
        updated="Mis à jour le",
        day="{d} {m} {y}",
        months="janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        reserved="Tous droits réservés.",
        newsletter="Abonnez-vous à notre newsletter|La journée dans votre boîte à six heures.|S’inscrire",
        share="Partager cet article|Copier le lien",
        home="Accueil",
    ),
    "es": Words(
        language="es",
        papers="El Correo del Molino|La Gaceta del Puerto|La Estrella del Norte",
        menu="Mundo|Política|Economía|Deportes|Cultura",
        kickers="Inundaciones|Vivienda|Navegación",
        who="La junta del puerto|El ayuntamiento|El museo|La naviera|Un grupo de campesinos",
        did=(
            "prometió reparar el puente viejo antes del invierno|mantuvo cerrada la línea del norte un tercer mes|"
            "publicó todas las cartas que llegaban desde mayo|pidió otros dos millones al ministerio|"
            "abrió los sótanos a todos los que querían verlos"
        ),
        why="aunque nadie lo había pedido|tras un debate hasta la medianoche|mientras caía la primera nieve",
        hopes="espera una primavera tranquila|quiere de vuelta el puente viejo|dice no al túnel",
        asides="Un precio que se dobló|Lo que dicen las cartas|Nadie en el muelle",
        quotes="Nos decían que nunca se sostendría, y ahí está|Nadie le preguntó al río qué quería llevar",
        captions="El puente viejo una mañana de marzo.|Campesinos en el camino del puerto.",
        credit="Foto:",
        notices="Fe de errores: una versión anterior daba un año equivocado para el primer barco.|Nota de la redacción: se añadió la carta del ayuntamiento.",
        tags="Puentes|Barcos|Obras públicas|Molinar",
        tag_label="Etiquetas",
        related="Noticias relacionadas|Artículos relacionados",
        most_read="Lo más leído|Lo más visto",
        latest="Últimas noticias|Lo último",
        teasers=(
            "Niebla hasta el mediodía y sol para la regata|Una panadería se muda al muelle viejo|Los remeros ganan por tercera vez|"
            "Por qué la arcilla del valle no sostiene un pilote|Dos barcos en venta, un solo dueño|La biblioteca presta otra vez sus mapas"
        ),
        read_also="Lea también:",
        published="Publicado el",
        updated="Actualizado el",
        day="{d} de {m} de {y}",
        months="enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        reserved="Todos los derechos reservados.",
        newsletter="Suscríbete a nuestro boletín|El día en tu buzón a las seis.|Suscríbete",
        share="Compartir|Copiar enlace",
        home="Inicio",
    ),
    "it": Words(
        language="it",
        papers="Il Corriere del Mulino|La Gazzetta del Porto|La Stella del Nord",
        menu="Mondo|Politica|Economia|Sport|Cultura",
        kickers="Alluvioni|Casa|Navigazione",
        who="La giunta del porto|Il comune|Il museo|La compagnia dei traghetti|Un gruppo di contadini",
        did=(
            "ha promesso di riparare il vecchio ponte prima dell’inverno|ha tenuto chiusa la linea del nord per un terzo mese|"
            "ha pubblicato tutte le lettere che arrivavano da maggio|ha chiesto altri due milioni al ministero|"
            "ha aperto le cantine a chi voleva vederle"
        ),
        why="anche se nessuno lo aveva chiesto|dopo un dibattito fino a mezzanotte|mentre cadeva la prima neve",
        hopes="spera in una primavera tranquilla|rivuole il vecchio ponte|dice no al tunnel",
        asides="Un prezzo raddoppiato|Che cosa dicono le lettere|Nessuno sul molo",
        quotes="Ci dicevano che non avrebbe mai retto, ed eccolo|Nessuno ha chiesto al fiume che cosa volesse portare",
        captions="Il vecchio ponte in una mattina di marzo.|Contadini sulla strada del porto.",
        credit="Foto:",
        notices="Rettifica: una versione precedente dava un anno sbagliato per il primo traghetto.|Nota della redazione: è stata aggiunta la lettera del comune.",
        tags="Ponti|Traghetti|Lavori pubblici|Mulinara",
        tag_label="Argomenti",
        related="Leggi anche|Articoli correlati",
        most_read="I più letti|Più letti",
        latest="Ultime notizie|Ultimi articoli",
        teasers=(
            "Nebbia fino a mezzogiorno, sole per la regata|Un forno si trasferisce sul vecchio molo|I canottieri vincono per la terza volta|"
            "Perché l’argilla della valle non regge un palo|Due traghetti in vendita, un solo padrone|La biblioteca presta di nuovo le sue carte"
        ),
        read_also="Leggi anche:",
        published="Pubblicato il",
        updated="Aggiornato il",
        day="{d} {m} {y}",
        months="gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        reserved="Tutti i diritti riservati.",
        newsletter="Iscriviti alla newsletter|La giornata nella tua posta alle sei.|Iscriviti",
        share="Condividi|Copia link",
        home="Home",
    ),
    "pt": Words(
        language="pt",
        papers="O Correio do Moinho|A Gazeta do Porto|A Estrela do Norte",
        menu="Mundo|Política|Economia|Esporte|Cultura",
        kickers="Enchentes|Moradia|Navegação",
        who="O conselho do porto|A prefeitura|O museu|A empresa das balsas|Um grupo de agricultores",
        did=(
            "prometeu consertar a ponte velha antes do inverno|manteve fechada a linha do norte por um terceiro mês|"
            "publicou todas as cartas que chegavam desde maio|pediu mais dois milhões ao ministério|"
            "abriu os porões a quem quisesse ver"
        ),
        why="embora ninguém tivesse pedido|depois de um debate até a meia-noite|enquanto caía a primeira neve",
        hopes="espera uma primavera tranquila|quer de volta a ponte velha|diz não ao túnel",
        asides="Um preço que dobrou|O que dizem as cartas|Ninguém no cais",
        quotes="Diziam que ela nunca ficaria de pé, e lá está|Ninguém perguntou ao rio o que ele queria levar",
        captions="A ponte velha numa manhã de março.|Agricultores na estrada do porto.",
        credit="Foto:",
        notices="Correção: uma versão anterior dava um ano errado para a primeira balsa.|Nota da redação: a carta da prefeitura foi acrescentada.",
        tags="Pontes|Balsas|Obras públicas|Moinhos",
        tag_label="Assuntos",
        related="Leia também|Notícias relacionadas",
        most_read="Mais lidas|Mais lidos",
        latest="Últimas notícias|Últimas",
        teasers=(
            "Neblina até o meio-dia e sol para a regata|Uma padaria se muda para o cais velho|Os remadores ganham pela terceira vez|"
            "Por que o barro do vale não segura uma estaca|Duas balsas à venda, um só dono|A biblioteca empresta de novo os seus mapas"
        ),
        read_also="Leia também:",
        published="Publicado em",
        updated="Atualizado em",
        day="{d} de {m} de {y}",
        months="janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        reserved="Todos os direitos reservados.",
        newsletter="Assine nossa newsletter|O dia no seu e-mail às seis.|Inscreva-se",
        share="Compartilhar|Copiar link",
        home="Início",
    ),
    "nl": Words(
        language="nl",
        papers="De Molenbode|Havenblad|De Noordster",
        menu="Wereld|Politiek|Economie|Sport|Cultuur",
        kickers="Hoogwater|Woningbouw|Scheepvaart",
        who="Het havenbestuur|De gemeente|Het museum|De veerdienst|Een groep boeren",
        did=(
            "beloofde de oude brug voor de winter te herstellen|hield de noordelijke lijn een derde maand dicht|"
            "gaf alle brieven vrij die sinds mei waren gekomen|vroeg het ministerie om nog twee miljoen|"
            "opende de kelders voor wie wilde kijken"
        ),
        why="hoewel niemand erom had gevraagd|na een debat tot middernacht|terwijl de eerste sneeuw viel",
        hopes="hoopt op een rustig voorjaar|wil de oude brug terug|zegt nee tegen de tunnel",
        asides="Een prijs die verdubbelde|Wat er in de brieven staat|Niemand op de kade",
        quotes="Ze zeiden dat hij nooit zou staan, en daar staat hij|Niemand vroeg de rivier wat zij wilde dragen",
        captions="De oude brug op een ochtend in maart.|Boeren op de weg naar de haven.",
        credit="Foto:",
        notices="Correctie: in een eerdere versie stond een verkeerd jaar voor de eerste veerboot.|Naschrift: de brief van de gemeente is toegevoegd.",
        tags="Bruggen|Veerboten|Openbare werken|Molenstad",
        tag_label="Onderwerpen",
        related="Lees ook|Gerelateerde artikelen",
        most_read="Meest gelezen|Meest bekeken",
        latest="Laatste nieuws|Meest recent",
        teasers=(
            "Mist tot de middag, daarna zon voor de regatta|Een bakkerij verhuist naar de oude pier|Roeiers winnen voor de derde keer|"
            "Waarom de klei in het dal geen paal houdt|Twee veerboten te koop, één eigenaar|De bibliotheek leent haar kaarten weer uit"
        ),
        read_also="Lees ook:",
        published="Gepubliceerd op",
        updated="Laatste update",
        day="{d} {m} {y}",
        months="januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        reserved="Alle rechten voorbehouden.",
        newsletter="Nieuwsbrief|De dag om zes uur in uw postvak.|Schrijf je in",
        share="Deel dit artikel|Delen via",
        home="Home",
    ),
    "ru": Words(
        language="ru",
        papers="Мельничный вестник|Портовая газета|Северная звезда",
        menu="Мир|Политика|Экономика|Спорт|Культура",
        kickers="Наводнение|Жильё|Судоходство",
        who="Совет порта|Городской музей|Союз фермеров|Паромный завод|Местный театр",
        did=(
            "обещал починить старый мост до зимы|закрыл северную линию на третий месяц|"
            "опубликовал все письма, которые пришли с мая|попросил у министерства ещё два миллиона|"
            "открыл подвалы для всех, кто хотел их увидеть"
        ),
        why="хотя никто об этом не просил|после спора до полуночи|когда выпал первый снег",
        hopes="надеется на тихую весну|хочет вернуть старый мост|говорит туннелю нет",
        asides="Цена выросла вдвое|О чём говорят письма|Никого на пристани",
        quotes="Нам говорили, что он не устоит, а он стоит|Никто не спросил реку, что она хочет нести",
        captions="Старый мост мартовским утром.|Фермеры на дороге к порту.",
        credit="Фото:",
        notices="Исправление: в прежней версии был указан неверный год первого парома.|Примечание редакции: добавлено письмо города.",
        tags="Мосты|Паромы|Стройка|Мельничный",
        tag_label="Теги",
        related="Читайте также|Материалы по теме",
        most_read="Самое читаемое|Популярное",
        latest="Последние новости|Лента новостей",
        teasers=(
            "Туман до полудня, потом солнце для регаты|Пекарня переезжает на старую пристань|Гребцы побеждают в третий раз|"
            "Почему глина долины не держит сваю|Два парома на продажу, один хозяин|Библиотека снова выдаёт свои карты"
        ),
        read_also="Читайте также:",
        published="Опубликовано",
        updated="Обновлено",
        day="{d} {m} {y}",
        months="января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        reserved="Все права защищены.",
        newsletter="Рассылка|Весь день в вашей почте в шесть утра.|Подписаться",
        share="Поделиться|Скопировать ссылку",
        home="Главная",
    ),
    "ar": Words(
        language="ar",
        papers="بريد الطاحونة|جريدة الميناء|نجمة الشمال",
        menu="العالم|السياسة|الاقتصاد|الرياضة|الثقافة",
        kickers="الفيضانات|السكن|الملاحة",
        who="مجلس الميناء|متحف المدينة|اتحاد المزارعين|مسرح المدينة",
        did=(
            "وعد بإصلاح الجسر القديم قبل الشتاء|أغلق الخط الشمالي للشهر الثالث|"
            "نشر كل الرسائل التي وصلت منذ مايو|طلب مليونين آخرين من الوزارة|فتح الأقبية لكل من أراد أن يراها"
        ),
        why="مع أن أحدا لم يطلب ذلك|بعد نقاش حتى منتصف الليل|بينما سقط الثلج الأول",
        hopes="يأمل في ربيع هادئ|يريد عودة الجسر القديم|يقول لا للنفق",
        asides="سعر تضاعف مرتين|ماذا تقول الرسائل|لا أحد على الرصيف",
        quotes="قالوا لنا إنه لن يقف أبدا وها هو واقف|لم يسأل أحد النهر ماذا يريد أن يحمل",
        captions="الجسر القديم في صباح من مارس.|مزارعون على طريق الميناء.",
        credit="تصوير:",
        notices="تصحيح: ذكرت نسخة سابقة سنة خاطئة للعبارة الأولى.|تحديث: أضيفت رسالة المدينة.",
        tags="جسور|عبارات|أشغال|الطاحونة",
        tag_label="وسوم",
        related="اقرأ أيضا|مواضيع ذات صلة",
        most_read="الأكثر قراءة|الأكثر مشاهدة",
        latest="آخر الأخبار|أحدث الأخبار",
        teasers=(
            "ضباب حتى الظهر ثم شمس للسباق الكبير|مخبز ينتقل إلى الرصيف القديم في الميناء|المجدفون يفوزون للمرة الثالثة هذا العام|"
            "لماذا لا يحمل طين الوادي أي وتد من الخشب|عبارتان للبيع ومالك واحد في المدينة|المكتبة تعير خرائطها من جديد للناس"
        ),
        read_also="اقرأ أيضا:",
        published="نشر في",
        updated="آخر تحديث",
        day="{d} {m} {y}",
        months="يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        reserved="جميع الحقوق محفوظة.",
        newsletter="النشرة البريدية|يومك في بريدك عند السادسة.|اشترك",
        share="مشاركة|نسخ الرابط",
        home="الرئيسية",
        note=NoticeKind.UPDATE,
    ),
    "ja": Words(
        language="ja",
        papers="水車新聞|港日報|北星新聞",
        menu="国際|政治|経済|スポーツ|文化",
        kickers="水害対策|住宅問題|海運",
        who="港湾委員会|町議会|町立博物館|フェリー会社|農家の団体",
        did=(
            "冬までに古い橋を直すと約束した|北の路線を三か月目も閉じたままにした|五月から届いた手紙をすべて公表した|"
            "国にさらに二百万を求めた|見たい人のために地下室を開けた"
        ),
        why="誰も頼んでいなかったが、|真夜中までの議論の後、|初雪が降る中、",
        hopes="静かな春を望む|古い橋の再建を求める|トンネルに反対する",
        asides="倍になった費用|手紙が語ること|人影のない桟橋",
        quotes="決して立たないと言われたが、橋は立っている|川に何を運びたいか、誰も聞かなかった",
        captions="三月の朝の古い橋。|港へ向かう農家の人たち。",
        credit="写真:",
        notices="訂正: 以前の記事で最初のフェリーの年が誤っていました。|追記: 町からの手紙を加えました。",
        tags="橋梁|フェリー|公共工事|水車町",
        tag_label="タグ",
        related="関連記事|あわせて読みたい",
        most_read="人気記事|アクセスランキング",
        latest="最新記事|新着記事",
        teasers=(
            "正午まで霧、その後レガッタ日和に晴れ間|パン屋が古い桟橋に移転、来月開店へ|ボート部が三度目の優勝を果たす|"
            "谷の粘土が杭を支えない理由とは何か|フェリー二隻を売り出し、所有者は一人|図書館が地図の貸し出しを再開へ"
        ),
        read_also="あわせて読みたい：",
        published="公開",
        updated="更新",
        day="{y}年{m}{d}日",
        months="1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
        reserved="無断転載を禁じます。",
        newsletter="ニュースレター|一日の出来事を朝六時にお届けします。|登録する",
        share="シェア|印刷",
        home="トップ",
        note=NoticeKind.UPDATE,
    ),
}  # fmt: skip
