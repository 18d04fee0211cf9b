"""Phrases of page furniture, by kind and language: what stands on a news page and is not the story.

One row a kind and language; phrases are parted by bars, as printed, and matched case-folded at the start of a short
block (`newsparse._lexicon.furniture`). A phrase that also opens sentences of stories does not belong here.
"""

from typing import Final

PHRASES: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "related",
        "ar",
        "اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|موضوعات متعلقة|المزيد|شاهد أيضا|شاهد "
        "أيضاً|قد يهمك أيضا|اقرأ المزيد",
    ),
    ("related", "bg", "Още по темата|Вижте още|Прочетете още|Още новини|Вижте също|Подобни новини|Четете още"),
    ("related", "bn", "আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর"),
    (
        "related",
        "cs",
        "Čtěte také|Čtěte více|Související|Související články|Související témata|Mohlo by vás "
        "zajímat|Přečtěte si také|Další články|Doporučujeme|Více k tématu",
    ),
    ("related", "da", "Læs også|Læs mere|Se også|Relaterede artikler|Andre læser|Artiklen fortsætter under"),
    (
        "related",
        "de",
        "Lesen Sie auch|Lesen Sie mehr|Lesen Sie hier|Mehr zum Thema|Mehr dazu|Das könnte Sie auch "
        "interessieren|Das könnte dich auch interessieren|Das könnte Sie interessieren|Auch "
        "interessant|Weitere Artikel|Weitere Meldungen|Ähnliche Artikel|Ähnliche Beiträge|Passend zum "
        "Thema|Verwandte Artikel|Verwandte Themen|Zum Thema|Mehr lesen|Weiterlesen|Siehe auch|Mehr aus|Mehr "
        "von|Empfehlungen der Redaktion|Empfohlene Artikel|Aus dem Ressort|Links zum Thema|Nächster "
        "Artikel|Lies auch|Interessantes aus dem Netz|Lesen Sie dazu|Lesen Sie hierzu|Mehr "
        "Nachrichten|Weitere Themen|Weitere Nachrichten|Zum Weiterlesen|Lesetipp|Lesetipps|Unsere "
        "Empfehlungen|Aus unserem Archiv|Verwandte Beiträge|Verwandte Inhalte|Ähnliche Nachrichten|Mehr zu diesem Thema|Artikel zum Thema|Weitere Inhalte zum Thema|Passend dazu|Themenrelevante Nachrichten|Vorheriger Artikel|Nächster Beitrag|Vorheriger Beitrag",
    ),
    ("related", "el", "Διαβάστε επίσης|Δείτε επίσης|Διαβάστε ακόμα|Σχετικά άρθρα"),
    (
        "related",
        "en",
        "Related Links|Related Articles|Related Stories|Related content|Related topics|Related news|Related:|"
        "Read more|Read next|Read also|Also read|More on this story|More stories|More like this|"
        "You may also like|You might also like|Recommended|Recommended stories|Recommended for you|"
        "Editor's picks|Editors' Picks|SEE ALSO|Must read|Up next|Don't miss|Explore more|From the web|"
        "Around the web|Sponsored content|Paid content|What to read next|Next article|Continue reading|"
        "Keep reading|Explore further|More on this topic|More on|More in|Most relevant|Read the full story|"
        "Further reading|Recommended articles|You might be interested in|Other stories|More news|"
        "More articles|Related posts|Related reads|Related items|Related coverage|Related Article|Next Post|Previous Post|Prev Post|Next story|Previous story",
    ),
    (
        "related",
        "es",
        "Te puede interesar|Le puede interesar|También te puede interesar|Lea también|Lee también|Leer "
        "más|Lea más|Más información|Noticias relacionadas|Notas "
        "relacionadas|Relacionado|Relacionadas|Artículos relacionados|Contenido relacionado|Ver también|Más "
        "noticias|Más sobre este tema|Mira también|Seguir leyendo|Sigue leyendo|No te pierdas|Temas "
        "relacionados|Recomendados|Te recomendamos|Continuar leyendo|Lea además|Ver más|Más sobre|También "
        "en|Le recomendamos|Te recomendamos leer|Más en|Seguí leyendo|Relacionados|Artículo anterior|Artículo siguiente|Siguiente artículo|Próximo artículo|Entrada anterior|Entrada siguiente|Noticia anterior|Noticia siguiente",
    ),
    ("related", "fa", "بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط"),
    ("related", "fi", "Lue myös|Lue lisää|Katso myös|Aiheesta lisää|Lisää aiheesta|Suosittelemme"),
    (
        "related",
        "fr",
        "À lire aussi|A lire aussi|Lire aussi|Sur le même sujet|Sur le même thème|Voir aussi|Dans la même "
        "rubrique|Articles liés|Articles similaires|À découvrir|Lire la suite|En savoir plus|Vous aimerez "
        "aussi|À ne pas manquer|Nos derniers articles|Contenus sponsorisés|Plus d'articles|À lire également|A"
        " lire également|Lire également|Articles correspondants|Nos articles|À découvrir aussi|Sur ce thème|Articles en relation|Articles connexes|À écouter aussi|Article précédent|Article suivant",
    ),
    ("related", "he", "עוד בנושא|קראו גם|כתבות נוספות|אולי יעניין אותך"),
    ("related", "hi", "यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें"),
    (
        "related",
        "hu",
        "Kapcsolódó|Kapcsolódó cikkek|Olvassa el|Olvasd el|Olvassa tovább|További cikkek|Ajánlott|Ezt is "
        "olvassa el|Ezek is érdekelhetik|Legolvasottabb|Ezek is érdekelhetnek|Olvassa el ezt is",
    ),
    (
        "related",
        "id",
        "Baca juga|Berita terkait|Artikel terkait|Terkait|Simak juga|Lihat juga|Selengkapnya|Terpopuler|Lanjut baca",
    ),
    ("related", "is", "Lesa meira|Tengdar fréttir|Fleiri fréttir|Mest lesið|Frétt af|Lesið einnig"),
    (
        "related",
        "it",
        "Leggi anche|Leggi tutto|Potrebbe interessarti|Articoli correlati|Articoli recenti|Vedi "
        "anche|Approfondisci|Per approfondire|Ti potrebbe interessare|Potrebbero interessarti|Continua a "
        "leggere|Leggi di più|Articolo precedente|Articolo successivo",
    ),
    (
        "related",
        "ja",
        "関連記事|関連ニュース|関連リンク|あわせて読みたい|合わせて読みたい|おすすめ記事|おすすめ|こちらもおすすめ|続きを読む|もっと見る|人気記事|次の記事|前の記事|この記事を読んだ人",
    ),
    (
        "related",
        "ko",
        "관련기사|관련 기사|관련뉴스|추천기사|추천 뉴스|많이 본 뉴스|함께 보면 좋은|이 기사도|더보기|이전기사|다음기사|인기기사|주요뉴스|함께 보면 좋은 기사",
    ),
    ("related", "nb", "Les også"),
    (
        "related",
        "nl",
        "Lees ook|Lees meer|Lees verder|Meer over|Meer nieuws|Gerelateerd|Gerelateerde artikelen|Bekijk ook|Aanbevolen|Vorig artikel|Volgend artikel|Vorig bericht|Volgend bericht",
    ),
    (
        "related",
        "no",
        "Les mer|Les videre|Saken fortsetter under|Artikkelen fortsetter under|Flere saker|Relaterte saker",
    ),
    (
        "related",
        "pl",
        "Czytaj też|Czytaj także|Czytaj również|Zobacz także|Zobacz też|Zobacz również|Czytaj więcej|Czytaj "
        "dalej|Powiązane artykuły|Polecamy|Przeczytaj także|Podobne artykuły|Więcej na temat|Polecane|Więcej na ten temat|Przeczytaj również|Powiązane|Poprzedni artykuł|Następny artykuł|Poprzedni wpis|Następny wpis",
    ),
    (
        "related",
        "pt",
        "Leia também|Leia mais|Veja também|Saiba mais|Notícias relacionadas|Mais lidas|Mais notícias|"
        "Recomendado|Continue lendo|Continua após a publicidade|Veja mais|Ler mais|Conteúdo relacionado|"
        "Artigos relacionados|Artigo anterior|Próximo artigo|Matéria anterior|Próxima matéria|Notícia anterior|Próxima notícia",
    ),
    ("related", "ro", "Citește și|Citeşte şi|Citeste si|Vezi și|Articole similare|Citește mai departe"),
    (
        "related",
        "ru",
        "Читайте также|Смотрите также|По теме|Материалы по теме|Еще по теме|Другие новости|Читать "
        "далее|Подробнее|Главные новости|Рекомендуем|Новости партнеров|Новости по теме|Предыдущая статья|Следующая статья",
    ),
    ("related", "sv", "Läs också|Läs även|Läs mer|Mer om|Fler artiklar|Relaterat|Se även"),
    ("related", "th", "ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านต่อ|เรื่องที่เกี่ยวข้อง"),
    (
        "related",
        "tr",
        "İlgili Haberler|İLGİLİ HABER|Diğer Haberler|İlginizi Çekebilir|Devamını oku|Ayrıca bakınız|Önceki Haber|Sonraki Haber",
    ),
    (
        "related",
        "uk",
        "Читайте також|Дивіться також|До теми|Новини за темою|Більше новин|Детальніше|Читати далі|Матеріали по темі",
    ),
    (
        "related",
        "vi",
        "Xem thêm|Đọc thêm|Tin liên quan|Bài liên quan|Tin tức liên quan|Có thể bạn quan tâm|Tin cùng chuyên "
        "mục|Đọc tiếp",
    ),
    (
        "related",
        "zh",
        "相关阅读|相關閱讀|相关新闻|相關新聞|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多新闻|热点新闻|猜你喜欢|点击查看|阅读更多|閱讀更多",
    ),
    ("most_read", "ar", "الأكثر قراءة|الأكثر مشاهدة|الأكثر تصفحا"),
    ("most_read", "bg", "Най-четени|Най-четено|Последни новини"),
    ("most_read", "cs", "Nejčtenější|Aktuálně"),
    ("most_read", "da", "Mest læste|Mest læst|Seneste nyheder"),
    (
        "most_read",
        "de",
        "Meistgelesen|Meistgelesene Artikel|Meist gelesen|Häufig gelesen|Beliebt|Top-Artikel|Top 5|Topthemen|"
        "Aktuell|Schlagzeilen",
    ),
    (
        "most_read",
        "en",
        "Most Read|Most Popular|Most viewed|Trending|Trending now|Popular stories|In case you missed it|Hot topics",
    ),
    (
        "most_read",
        "es",
        "Lo más leído|Lo más visto|Más leídas|Más leídos|Tendencias|DESTACADOS|Lo + leído|Más vistas",
    ),
    ("most_read", "fi", "Luetuimmat|Uusimmat|Tuoreimmat"),
    (
        "most_read",
        "fr",
        "Les plus lus|Les plus lues|Le plus lu|À la une|A la une|Les plus partagés|Derniers articles|Tendances",
    ),
    ("most_read", "he", "הנצפים ביותר|הכי נקראות"),
    ("most_read", "hi", "ट्रेंडिंग|सबसे ज्यादा पढ़ी गई"),
    ("most_read", "hu", "Legfrissebb|Legnépszerűbb"),
    ("most_read", "id", "Terkini|Berita Terpopuler|Terbaru"),
    ("most_read", "it", "I più letti|Più letti|Le più lette|PIÙ VOTATI|ULTIMI INSERITI|In evidenza"),
    ("most_read", "ja", "アクセスランキング|ランキング|新着|注目|よく読まれている"),
    ("most_read", "ko", "많이 본|최신기사|실시간|랭킹뉴스|인기뉴스"),
    ("most_read", "nl", "Meest gelezen|Net binnen|Meest bekeken"),
    ("most_read", "no", "Mest lest|Siste nytt|Siste saker"),
    ("most_read", "pl", "Najczęściej czytane|Najpopularniejsze|Popularne|Na czasie"),
    ("most_read", "pt", "Em alta|Mais lidos|Destaques"),
    ("most_read", "ru", "Самое читаемое|Популярное|Главное"),
    ("most_read", "sv", "Mest läst|Mest lästa|Senaste"),
    ("most_read", "tr", "Çok okunan|En çok okunanlar"),
    ("most_read", "uk", "Популярне|Останні новини|Головне|Найпопулярніше"),
    ("most_read", "vi", "Xem nhiều|Đọc nhiều|Tin mới|Mới nhất"),
    ("most_read", "zh", "热门|熱門|热点|排行|排行榜|最新|要闻"),
    ("latest", "ar", "آخر الأخبار|أحدث الأخبار"),
    ("latest", "cs", "Nejnovější|Hlavní zprávy"),
    ("latest", "da", "Seneste nyt"),
    (
        "latest",
        "de",
        "Neueste Artikel|Neueste Nachrichten|Neueste Beiträge|Aktuelle Nachrichten|Newsticker|Letzte "
        "Beiträge|Aktuelle Beiträge|Top-Meldungen|Das Neueste",
    ),
    (
        "latest",
        "en",
        "Latest|Latest news|Latest stories|Just in|Breaking news|Newest|Recent posts|Recent articles|Top "
        "news|Latest headlines",
    ),
    ("latest", "es", "Últimas noticias|Lo último|Última hora|Entradas recientes"),
    ("latest", "fr", "Dernières infos|Les dernières nouvelles|Dernières actualités|Articles récents|Fil info"),
    ("latest", "hu", "Friss|Friss hírek"),
    ("latest", "is", "Nýjast|Nýjustu fréttir"),
    ("latest", "it", "Ultimi articoli|Ultime notizie|Ultim'ora|Topnews"),
    ("latest", "ja", "最新記事|新着記事|主要ニュース|新着ニュース"),
    ("latest", "ko", "최신뉴스|최신 기사"),
    ("latest", "nl", "Laatste nieuws|Meest recent"),
    ("latest", "pl", "Najnowsze|Ostatnie wiadomości"),
    ("latest", "pt", "Últimas notícias|Últimas"),
    ("latest", "ru", "Последние новости|Новости дня|Лента новостей"),
    ("latest", "sv", "Senaste nytt|Senaste nyheterna"),
    ("latest", "tr", "Son dakika|Son haberler"),
    ("latest", "zh", "最新消息|最新新闻|即時新聞"),
    ("newsletter", "ar", "النشرة البريدية|اشترك|القائمة البريدية"),
    ("newsletter", "cs", "Newsletter|Přihlásit k odběru|Odebírat"),
    ("newsletter", "da", "Nyhedsbrev|Tilmeld dig|Få nyhedsbrevet"),
    (
        "newsletter",
        "de",
        "Newsletter abonnieren|Jetzt anmelden|Newsletter bestellen|Kostenlos abonnieren|"
        "Jetzt kostenlos anmelden|Hier anmelden|Bleiben Sie informiert|Keine Neuigkeiten verpassen|"
        "Für Newsletter anmelden|Melden Sie sich an|Ihre E-Mail-Adresse",
    ),
    (
        "newsletter",
        "en",
        "Sign up for our newsletter|Sign up|Subscribe to our newsletter|Newsletters|Stay informed|"
        "Join our newsletter|Get our newsletter|Never miss a story|Delivered to your inbox|Daily Newsletter|"
        "Email updates|Thank you for subscribing|Enter your email|Sign Up for|Get breaking news|"
        "After newsletter promotion|Skip past newsletter promotion|Skip newsletter promotion",
    ),
    (
        "newsletter",
        "es",
        "Boletín|Boletines|Suscríbete a nuestro boletín|Suscríbete|Suscríbase|Recibe|Regístrate|"
        "Tu correo electrónico|Apúntate",
    ),
    ("newsletter", "fi", "Uutiskirje|Tilaa uutiskirje"),
    (
        "newsletter",
        "fr",
        "Inscrivez-vous|S'inscrire|Recevez|Recevoir la newsletter|La lettre d'information|"
        "Abonnez-vous à notre newsletter|Votre adresse email|Je m'inscris",
    ),
    ("newsletter", "hu", "Hírlevél|Feliratkozás|Iratkozz fel"),
    ("newsletter", "id", "Berlangganan|Daftar|Dapatkan update"),
    ("newsletter", "it", "Iscriviti alla newsletter|Iscriviti|Ricevi|Registrati"),
    ("newsletter", "ja", "メールマガジン|メルマガ|ニュースレター|登録する"),
    ("newsletter", "ko", "뉴스레터|구독신청|구독하기|구독"),
    ("newsletter", "nl", "Nieuwsbrief|Schrijf je in|Aanmelden|Meld je aan"),
    ("newsletter", "no", "Nyhetsbrev|Meld deg på"),
    ("newsletter", "pl", "Zapisz się|Zapisz się na newsletter|Subskrybuj"),
    ("newsletter", "pt", "Assine nossa newsletter|Inscreva-se|Receba|Cadastre-se|Seu e-mail"),
    ("newsletter", "ru", "Подписаться|Подписывайтесь|Рассылка|Подпишитесь"),
    ("newsletter", "sv", "Prenumerera på|Anmäl dig"),
    ("newsletter", "tr", "Bülten|E-bülten|Abone ol"),
    ("newsletter", "uk", "Підписатися|Підписуйтесь|Розсилка"),
    ("newsletter", "vi", "Đăng ký|Nhận bản tin"),
    ("newsletter", "zh", "订阅|訂閱|電子報|电子报|关注我们"),
    ("share", "ar", "مشاركة|شارك|طباعة|نسخ الرابط"),
    ("share", "cs", "Sdílet|Sdílejte|Tisk|Vytisknout"),
    ("share", "da", "Del|Del artiklen|Del på"),
    (
        "share",
        "de",
        "Teilen|Artikel teilen|Drucken|Seite drucken|Link kopieren|Per E-Mail teilen|Merken|Auf Facebook "
        "teilen|Twittern|E-Mail|Folgen Sie uns|Empfehlen|Versenden|Feedback|Teilen mit|Beitrag teilen|Diesen Artikel teilen|Diesen Beitrag teilen|Teile diesen Beitrag|Teile diesen Artikel|Auf WhatsApp teilen",
    ),
    (
        "share",
        "en",
        "Share|Share this|Share this article|Share on Facebook|Share on Twitter|Tweet|Copy link|Follow "
        "us|Follow us on|Send tips|Bookmark|Pin It|Share via|WhatsApp|Click to share|Follow|Like us on "
        "Facebook|Join us on|Share this story|Share this post|Share article|Gift this article|Sharing is caring|Share with|Share on|Share on social media",
    ),
    (
        "share",
        "es",
        "Compartir|Comparte|Copiar enlace|Imprimir|Enviar|Enviar por mail|Síguenos|Síguenos en|Twittear|Compartir en|Compartir en Facebook|Comparte esto|Comparte esta noticia|Compartir esta noticia",
    ),
    ("share", "fi", "Jaa|Jaa artikkeli"),
    (
        "share",
        "fr",
        "Partager|Partager cet article|Imprimer|Envoyer|Copier le lien|Suivez-nous|Partager sur Facebook|Tweeter|Partagez cet article|Partager sur|Partager l'article|Partager l’article",
    ),
    ("share", "hi", "शेयर करें|शेयर"),
    ("share", "hu", "Megosztás|Megosztom|Nyomtatás"),
    ("share", "id", "Bagikan|Salin|Salin link"),
    (
        "share",
        "it",
        "Condividi|Condividi su|Stampa|Seguici|Copia link|Invia|Condividi questo articolo|Condividi l'articolo",
    ),
    ("share", "ja", "シェア|シェアする|ツイート|印刷|保存|共有"),
    ("share", "ko", "공유|공유하기|프린트|인쇄|글자크기|스크랩|URL 복사"),
    ("share", "nl", "Delen|Deel|Deel dit artikel|Delen via|Deel dit|Delen op"),
    ("share", "no", "Del artikkelen"),
    ("share", "pl", "Udostępnij|Udostępnij na|Drukuj|Kopiuj link|Obserwuj|Podziel się"),
    (
        "share",
        "pt",
        "Compartilhar|Compartilhe|Partilhar|Copiar link|Siga-nos|Compartilhe isso|Compartilhe esta notícia|Compartilhar no|Partilhe este artigo",
    ),
    ("share", "ru", "Поделиться|Распечатать|Скопировать ссылку"),
    ("share", "sv", "Dela|Dela artikeln"),
    ("share", "th", "แชร์|แบ่งปัน"),
    ("share", "tr", "Paylaş|Yazdır"),
    ("share", "uk", "Поділитися|Поширити"),
    ("share", "vi", "Chia sẻ|Lưu bài|In bài"),
    ("share", "zh", "分享|分享到|打印|收藏|列印|转发"),
    ("rights", "ar", "جميع الحقوق محفوظة|حقوق النشر|©"),
    ("rights", "cs", "Všechna práva vyhrazena"),
    ("rights", "da", "Alle rettigheder forbeholdes"),
    ("rights", "de", "Alle Rechte vorbehalten|Copyright|Urheberrecht|Nutzungsrechte|Hier können Sie die Rechte"),
    (
        "rights",
        "en",
        "All rights reserved|This material may not be published|Reprints|Licensing|Republish|Reproduction",
    ),
    ("rights", "es", "Todos los derechos reservados|Derechos reservados|Prohibida la reproducción|Queda prohibida"),
    ("rights", "fi", "Kaikki oikeudet pidätetään"),
    ("rights", "fr", "Tous droits réservés|Reproduction interdite|Droits de reproduction"),
    ("rights", "he", "כל הזכויות שמורות"),
    ("rights", "hi", "सर्वाधिकार सुरक्षित"),
    ("rights", "hu", "Minden jog fenntartva"),
    ("rights", "id", "Hak cipta|Dilarang"),
    ("rights", "it", "Riproduzione riservata|© RIPRODUZIONE RISERVATA|Tutti i diritti riservati"),
    ("rights", "ja", "無断転載|無断複製|著作権"),
    ("rights", "ko", "무단전재|무단 전재|저작권자|재배포 금지|<저작권자"),
    ("rights", "nl", "Alle rechten voorbehouden"),
    ("rights", "no", "Opphavsrett"),
    ("rights", "pl", "Wszelkie prawa zastrzeżone|Dalsze rozpowszechnianie"),
    ("rights", "pt", "Todos os direitos reservados|Proibida a reprodução|É proibida a reprodução"),
    ("rights", "ru", "Все права защищены|При использовании материалов|Перепечатка"),
    ("rights", "sv", "Upphovsrätt"),
    ("rights", "tr", "Tüm hakları saklıdır"),
    ("rights", "uk", "Усі права захищені|Всі права захищені"),
    ("rights", "vi", "Bản quyền|® Ghi rõ nguồn"),
    ("rights", "zh", "版权所有|版權所有|未经授权|未經授權|转载请注明|不得转载|免责声明|著作權"),
    ("credit", "ar", "صورة|تصوير|المصدر:|أرشيفية"),
    ("credit", "bg", "Снимка:|Снимки:|Източник:"),
    ("credit", "cs", "Foto:|Zdroj:|Ilustrační foto"),
    ("credit", "da", "Billede:"),
    (
        "credit",
        "de",
        "Fotos:|Bild:|Bilder:|(Bild:|(Foto:|Quelle:|Bildquelle|Bildnachweis|Symbolbild|Archivbild|Grafik:|Titelbild",
    ),
    (
        "credit",
        "en",
        "Photo:|Photos:|Photo by|Image:|(Image:|Picture:|Credit:|Image credit|Photograph by|File photo|Getty "
        "Images|Illustration by|Photo illustration",
    ),
    ("credit", "es", "Imagen:|Imagen ilustrativa|Crédito:|Fuente:|Foto de archivo|Fotografía:|Archivo"),
    ("credit", "fi", "Kuva:|Kuvat:"),
    ("credit", "fr", "Crédit photo|Crédits photo|Crédit :|Image d'illustration|Photo d'archives|Légende"),
    ("credit", "hu", "Fotó:|Forrás:|Illusztráció|Fotók:"),
    ("credit", "id", "Ilustrasi|(ANTARA|Dok."),
    ("credit", "it", "Foto di|Fonte:|Credits"),
    ("credit", "ja", "写真|撮影|提供|＝AP|＝ロイター|出典|写真・図版"),
    ("credit", "ko", "사진|사진=|자료사진|출처|[사진|/사진"),
    ("credit", "nl", "Beeld:"),
    ("credit", "pl", "Fot.|Źródło:|Zdjęcie|/ Źródło"),
    ("credit", "pt", "Imagem:|Reprodução|Divulgação"),
    ("credit", "ru", "Фото:|© Фото|Источник:|Иллюстрация"),
    ("credit", "tr", "Fotoğraf:|Kaynak:"),
    ("credit", "uk", "Джерело:"),
    ("credit", "vi", "Ảnh:|Ảnh minh họa|Nguồn:"),
    ("credit", "zh", "图片来源|摄影|圖／|圖片來源|资料图|图源|圖／資料照片"),
    (
        "comments",
        "ar",
        "التعليقات|اضف تعليق|أضف تعليق|تعليق|لن يتم نشر عنوان بريدك الإلكتروني|اترك تعليقاً|اترك تعليقا|إلغاء الرد",
    ),
    (
        "comments",
        "cs",
        "Komentáře|Diskuse|Přidat komentář|Vstoupit do diskuze|Napsat komentář|Zrušit odpověď na komentář|Vaše e-mailová adresa nebude zveřejněna|Pro přidání komentáře|Komentáře jsou uzavřeny",
    ),
    (
        "comments",
        "da",
        "Kommentarer|Debat|Skriv et svar|Annuller svar|Din e-mailadresse vil ikke blive publiceret|Skriv en kommentar",
    ),
    (
        "comments",
        "de",
        "Kommentare|Kommentar|Kommentar schreiben|Schreibe einen Kommentar|Antworten|Diskutieren Sie "
        "mit|Jetzt kommentieren|Leserkommentare|Deine E-Mail-Adresse wird nicht veröffentlicht|Kommentar "
        "verfassen|Einen Kommentar|Hinterlasse|Kommentar hinzufügen|Kommentar abgeben|Kommentar hinterlassen|Kommentar absenden|Kommentare sind geschlossen|Die Kommentarfunktion ist|Kommentare deaktiviert|Antwort abbrechen|Antworten abbrechen|Erforderliche Felder sind mit|Ihre E-Mail-Adresse wird nicht veröffentlicht|Du musst angemeldet sein|Sie müssen angemeldet sein|Sie müssen eingeloggt sein|Noch keine Kommentare",
    ),
    (
        "comments",
        "en",
        "Comments|Comment|Leave a comment|Leave a Reply|Join the conversation|Comments are closed|Post a "
        "comment|Add a comment|View comments|Your email address will not be published|Cancel "
        "reply|Discuss|What do you think|Have your say|Show comments|Read the comments|Leave a reply to|Join the discussion|Reader comments|Readers' comments|Sign in to comment|Log in to comment|Please log in to comment|Please sign in to comment|You must be logged in to|You need to be logged in to|Required fields are marked|Save my name, email|No comments yet|Be the first to comment|Comments on this article|Add your comment|Write a comment|Comment on this story|Comments are turned off",
    ),
    (
        "comments",
        "es",
        "Comentarios|Deja un comentario|Comentar|Deja una respuesta|Deja tu comentario|Responder|Cancelar respuesta|Tu dirección de correo electrónico no será publicada|Los campos obligatorios están marcados|Lo siento, debes estar conectado|Debes estar conectado para|Debe estar conectado para|Inicia sesión para comentar|Los comentarios están cerrados|Escribe un comentario|Añadir comentario|Agregar comentario|Sé el primero en comentar",
    ),
    ("comments", "fi", "Kommentit|Kommentoi|Jätä kommentti|Kirjoita kommentti|Sähköpostiosoitettasi ei julkaista"),
    (
        "comments",
        "fr",
        "Commentaires|Commentaire|Laisser un commentaire|Réagir|Vos réactions|Répondre|Commenter|Annuler la réponse|Votre adresse e-mail ne sera pas publiée|Votre adresse de messagerie ne sera pas publiée|Les champs obligatoires sont indiqués|Vous devez être connecté pour|Vous devez vous connecter pour|Les commentaires sont fermés|Ajouter un commentaire|Poster un commentaire|Écrire un commentaire|Soyez le premier à commenter|Réagir à cet article",
    ),
    (
        "comments",
        "hu",
        "Hozzászólások|Hozzászólás|Kommentek|Vélemény, hozzászólás|Hozzászólás írása|Az e-mail címet nem tesszük közzé",
    ),
    ("comments", "th", "แสดงความคิดเห็น|ความคิดเห็น"),
    (
        "comments",
        "id",
        "Komentar|Tulis komentar|Komentari|Tinggalkan Balasan|Batalkan balasan|Alamat email Anda tidak akan dipublikasikan",
    ),
    (
        "comments",
        "it",
        "Commenti|Commenta|Lascia un commento|Partecipa alla discussione|COMMENTA LA NOTIZIA|Annulla risposta|Il tuo indirizzo email non sarà pubblicato|I campi obbligatori sono contrassegnati|Devi essere connesso per|Rispondi|Scrivi un commento|I commenti sono chiusi",
    ),
    (
        "comments",
        "ja",
        "コメント|コメントを書く|コメントする|コメントを残す|コメントをキャンセル|メールアドレスが公開されることはありません",
    ),
    (
        "comments",
        "ko",
        "댓글|댓글쓰기|의견쓰기|댓글정책|댓글 달기|댓글 남기기|답글 남기기|댓글 취소|이메일 주소는 공개되지 않습니다",
    ),
    (
        "comments",
        "nl",
        "Reacties|Reageer|Plaats een reactie|Geef een reactie|Laat een reactie achter|Reactie annuleren|Het e-mailadres wordt niet gepubliceerd|Je e-mailadres wordt niet gepubliceerd|Vereiste velden zijn gemarkeerd|Je moet ingelogd zijn",
    ),
    (
        "comments",
        "no",
        "Kommenter|Legg igjen en kommentar|Avbryt svar|Din e-postadresse vil ikke bli publisert",
    ),
    (
        "comments",
        "pl",
        "Komentarze|Komentuj|Dodaj komentarz|Skomentuj|Pokaż: Najnowsze|Anuluj pisanie odpowiedzi|Twój adres e-mail nie zostanie opublikowany|Wymagane pola są oznaczone|Zaloguj się, aby skomentować|Zaloguj się, aby dodać komentarz|Napisz komentarz",
    ),
    (
        "comments",
        "pt",
        "Comentários|Deixe um comentário|Deixe uma resposta|Deixe seu comentário|Cancelar resposta|O seu endereço de e-mail não será publicado|O seu endereço de email não será publicado|Campos obrigatórios são marcados|Os campos obrigatórios são|Você precisa estar logado|Seja o primeiro a comentar|Comentários fechados",
    ),
    (
        "comments",
        "ru",
        "Комментарии|Оставить комментарий|Обсудить|Комментировать|Добавить комментарий|Отменить ответ|Ваш адрес email не будет опубликован|Обязательные поля помечены|Чтобы оставить комментарий|Написать комментарий",
    ),
    (
        "comments",
        "sv",
        "Kommentera|Lämna ett svar|Lämna en kommentar|Din e-postadress kommer inte publiceras",
    ),
    (
        "comments",
        "tr",
        "Yorumlar|Yorum yap|Yorum Yaz|Bir yanıt yazın|Bir cevap yazın|Yanıtı iptal et|E-posta adresiniz yayınlanmayacak|E-posta hesabınız yayımlanmayacak|Yorum yapabilmek için|Yorumunuzu yazın",
    ),
    (
        "comments",
        "uk",
        "Коментарі|Коментувати|Залишити коментар|Залишити відповідь|Скасувати відповідь|Ваша e-mail адреса не оприлюднюватиметься|Додати коментар",
    ),
    (
        "comments",
        "vi",
        "Bình luận|Ý kiến bạn đọc|Ý kiến|Để lại một bình luận|Trả lời Hủy|Email của bạn sẽ không được hiển thị công khai|Gửi bình luận",
    ),
    (
        "comments",
        "zh",
        "评论|發表評論|留言|网友评论|发表评论|发表回复|發佈留言|取消回复|取消回覆|您的邮箱地址不会被公开|您的電子郵件地址不會被公開|要发表评论",
    ),
    ("comments", "sk", "Komentáre|Pridaj komentár|Pridať komentár|Vaša e-mailová adresa nebude zverejnená"),
    ("comments", "el", "Αφήστε μια απάντηση|Ακύρωση απάντησης|Η ηλ. διεύθυνση σας δεν δημοσιεύεται|Σχόλια"),
    (
        "comments",
        "ro",
        "Comentarii|Lasă un răspuns|Lasă un comentariu|Anulează răspunsul|Adresa ta de email nu va fi publicată",
    ),
    ("paywall", "ar", "تسجيل الدخول|للمشتركين فقط|اشترك الآن"),
    ("paywall", "cs", "Předplatné|Předplatit|Přihlásit|Jen pro předplatitele"),
    ("paywall", "da", "Køb abonnement|Log ind|Kun for abonnenter"),
    (
        "paywall",
        "de",
        "Jetzt abonnieren|Bereits Abonnent|Jetzt testen|Weiterlesen mit|Abonnieren|Anmelden|Jetzt "
        "registrieren|Exklusiv für Abonnenten|Plus-Artikel|Digital-Abo",
    ),
    (
        "paywall",
        "en",
        "Subscribe now|Subscribe|Already a subscriber|Already have an account|This article is for "
        "subscribers|Subscribers only|Log in|Sign in|Become a member|Start your free trial|Register to "
        "continue",
    ),
    (
        "paywall",
        "es",
        "Suscríbete para seguir leyendo|Regístrate gratis para seguir leyendo|Ya tengo una suscripción|"
        "Iniciar sesión|Solo para suscriptores|Contenido exclusivo|¿Ya eres suscriptor",
    ),
    ("paywall", "fi", "Tilaa|Vain tilaajille|Kirjaudu"),
    (
        "paywall",
        "fr",
        "Déjà abonné|Article réservé aux abonnés|Cet article est réservé|Je "
        "m'abonne|S'abonner|Abonnez-vous|Réservé aux abonnés|Se connecter",
    ),
    ("paywall", "hu", "Előfizetés|Előfizetőinknek|Bejelentkezés|Belépés"),
    ("paywall", "id", "Langganan|Masuk|Login|Khusus pelanggan"),
    (
        "paywall",
        "it",
        "Abbonati|Contenuto riservato agli abbonati|Sei già abbonato|Accedi|Registrati per continuare",
    ),
    ("paywall", "ja", "有料会員|会員限定|ログイン|この記事は有料|有料記事|無料会員登録|会員登録"),
    ("paywall", "ko", "로그인|유료회원|회원가입|회원 전용"),
    ("paywall", "nl", "Alleen voor abonnees|Abonneer|Inloggen"),
    ("paywall", "no", "Abonner|For abonnenter|Kjøp abonnement|Logg inn"),
    ("paywall", "pl", "Dla abonentów|Kup dostęp|Zaloguj|Prenumerata"),
    (
        "paywall",
        "pt",
        "Conteúdo exclusivo para assinantes|Assine|Já é assinante|Exclusivo para assinantes|Entrar|Faça login",
    ),
    ("paywall", "ru", "Подписка|Войти|Только для подписчиков|Оформите подписку"),
    ("paywall", "sv", "För prenumeranter|Prenumerera|Logga in|Köp"),
    ("paywall", "uk", "Увійти|Передплата"),
    ("paywall", "vi", "Đăng nhập|Gói VIP"),
    ("paywall", "zh", "登录|會員|会员|付费阅读|登入"),
    (
        "consent",
        "de",
        "Wir verwenden Cookies|Wir nutzen Cookies|Diese Website verwendet "
        "Cookies|Cookie-Einstellungen|Externer Inhalt|Empfohlener redaktioneller Inhalt|An dieser Stelle "
        "finden Sie|Ich bin damit einverstanden",
    ),
    (
        "consent",
        "en",
        "We use cookies|This website uses cookies|This site uses cookies|Your privacy|Cookie settings|Cookie "
        "policy|Accept all|Manage preferences|We value your privacy",
    ),
    ("consent", "es", "Utilizamos cookies|Usamos cookies|Política de cookies|Aceptar cookies"),
    (
        "consent",
        "fr",
        "Nous utilisons des cookies|Ce site utilise des cookies|Gérer les cookies|Accepter les cookies",
    ),
    ("consent", "it", "Questo sito utilizza cookie|Utilizziamo i cookie"),
    ("consent", "nl", "Deze website gebruikt cookies"),
    ("consent", "pt", "Este site usa cookies"),
    ("advertisement", "ar", "إعلان|إعلانات"),
    ("advertisement", "bg", "Реклама"),
    ("advertisement", "cs", "Reklama|Inzerce|Článek pokračuje pod"),
    ("advertisement", "da", "Annonce|Artiklen fortsætter efter annoncen"),
    ("advertisement", "de", "Anzeige|Werbung|Advertorial|Sponsored|Bezahlter Inhalt"),
    (
        "advertisement",
        "en",
        "Advertisement|Ad|Story continues below|Scroll to continue|Paid for by|Affiliate|"
        "Story continues below advertisement|Article continues below advertisement|Continue reading below|"
        "Article continues after ad|Advertisement - story continues below|Scroll to continue with content|"
        "Paid Post",
    ),
    ("advertisement", "es", "Publicidad|Anuncio|Contenido patrocinado|Patrocinado"),
    ("advertisement", "fi", "Mainos|Juttu jatkuu mainoksen jälkeen"),
    ("advertisement", "fr", "Publicité|Contenu sponsorisé|La suite après la publicité|Annonces"),
    ("advertisement", "hu", "Hirdetés|A cikk a hirdetés után folytatódik"),
    ("advertisement", "id", "Iklan|Scroll ke bawah|Lanjutkan Membaca"),
    ("advertisement", "it", "Pubblicità|Annuncio|Contenuto sponsorizzato"),
    ("advertisement", "ja", "広告|【PR】|スポンサー"),
    ("advertisement", "ko", "광고|[광고]"),
    ("advertisement", "nl", "Advertentie|Artikel gaat verder onder"),
    ("advertisement", "no", "Annonse|Annonsørinnhold"),
    ("advertisement", "pl", "Dalsza część artykułu pod|Artykuł sponsorowany"),
    ("advertisement", "pt", "Publicidade|Anúncio"),
    ("advertisement", "ru", "На правах рекламы"),
    ("advertisement", "sv", "Annons|Artikeln fortsätter under"),
    ("advertisement", "th", "โฆษณา"),
    ("advertisement", "tr", "Reklam"),
    ("advertisement", "vi", "Quảng cáo"),
    ("advertisement", "zh", "广告|廣告|推广"),
    ("correction", "ar", "تصحيح|تنويه|تحديث"),
    ("correction", "cs", "Oprava|Aktualizace"),
    ("correction", "da", "Rettelse|Rettelser|Opdateret med"),
    (
        "correction",
        "de",
        "Korrektur|Korrekturhinweis|Hinweis der Redaktion|Transparenzhinweis|Update:|"
        "In einer früheren Version|Richtigstellung|Hinweis:",
    ),
    (
        "correction",
        "en",
        "Correction:|Correction added|Corrections|Clarification:|This article was amended on|"
        "This story has been updated|This article has been updated|This post has been updated|"
        "An earlier version|Updated to",
    ),
    (
        "correction",
        "es",
        "Fe de errores|Fe de erratas|Corrección|Nota de la redacción|Nota del editor|Aclaración|Actualización",
    ),
    ("correction", "fi", "Oikaisu|Korjaus|Korjattu"),
    ("correction", "fr", "Rectificatif|Précision|Erratum|Mise à jour|NDLR"),
    ("correction", "hu", "Helyesbítés|Frissítés"),
    ("correction", "id", "Ralat|Koreksi|Catatan redaksi"),
    ("correction", "it", "Rettifica|Errata corrige|Correzione|Nota della redazione|Aggiornamento"),
    ("correction", "ja", "訂正|おわび|訂正・おわび|追記"),
    ("correction", "ko", "정정보도|바로잡습니다|반론보도|정정"),
    ("correction", "nl", "Correctie|Rectificatie|Naschrift"),
    ("correction", "no", "Rettet|Presisering"),
    ("correction", "pl", "Sprostowanie|Korekta|Aktualizacja"),
    ("correction", "pt", "Correção|Erramos|Errata|Atualização|Nota da redação"),
    ("correction", "ru", "Исправление|Уточнение|Обновлено:|Примечание редакции"),
    ("correction", "sv", "Rättelse|Rättning|Förtydligande|Uppdatering"),
    ("correction", "tr", "Düzeltme|Editörün notu"),
    ("correction", "uk", "Уточнення|Оновлено:|Виправлення"),
    ("correction", "zh", "更正|编者按|編者按|编者注|勘误"),
    ("editors_note", "de", "Anmerkung der Redaktion|Anm. d. Red."),
    ("editors_note", "en", "Editor's note|Editors' note|Editor’s note"),
    ("editors_note", "fr", "Note de la rédaction"),
    ("first_published", "de", "Dieser Artikel ist zuerst|Dieser Artikel erschien zuerst|Zuerst erschienen"),
    (
        "first_published",
        "en",
        "This article was originally published|This article first appeared|This story was originally "
        "published|Originally published|First published in",
    ),
    ("tags", "ar", "وسوم|الكلمات المفتاحية|كلمات دلالية"),
    ("tags", "bg", "Тагове|Ключови думи|Етикети"),
    ("tags", "cs", "Štítky|Témata|Tagy"),
    ("tags", "da", "Emner|Tags|Læs mere om"),
    ("tags", "de", "Schlagworte|Schlagwörter|Themen:|Stichworte|Kategorien|Mehr lesen über"),
    ("tags", "en", "Topics|Filed under|Categories|Keywords|More About|Posted in|See more on"),
    ("tags", "es", "Etiquetas|Temas|Archivado en|Palabras clave"),
    ("tags", "fi", "Aiheet|Asiasanat|Avainsanat"),
    ("tags", "fr", "Mots-clés|Mot-clé|Mots clés|Thèmes|Thématiques|Sujets"),
    ("tags", "hu", "Címkék|Témák"),
    ("tags", "id", "Tag|Topik|Tag's"),
    ("tags", "it", "Argomenti|Temi"),
    ("tags", "ja", "タグ|キーワード|トピック|カテゴリー|テーマ"),
    ("tags", "ko", "태그|키워드"),
    ("tags", "nl", "Onderwerpen|Lees meer over"),
    ("tags", "no", "Stikkord"),
    ("tags", "pl", "Tagi|Tematy|Słowa kluczowe"),
    ("tags", "pt", "Assuntos|Tópicos|Palavras-chave|Mais sobre"),
    ("tags", "ru", "Теги|Темы|Подписывайтесь на темы|Сюжет|Ключевые слова|Метки"),
    ("tags", "sv", "Ämnen|Taggar|Läs mer om"),
    ("tags", "th", "แท็ก"),
    ("tags", "tr", "Etiketler|Konular"),
    ("tags", "uk", "Теми|Мітки"),
    ("tags", "vi", "Từ khóa|Chủ đề"),
    ("tags", "zh", "标签|標籤|关键词|关键字|關鍵字"),
    ("time", "ar", "نشر|آخر تحديث|تاريخ النشر|نُشر|تم التحديث"),
    ("time", "bg", "Публикувано|Обновена|Публикувана"),
    ("time", "bn", "প্রকাশ|আপডেট|প্রকাশিত"),
    ("time", "cs", "Publikováno|Aktualizováno|Vydáno|Zveřejněno"),
    ("time", "da", "Publiceret|Opdateret|Offentliggjort"),
    (
        "time",
        "de",
        "Veröffentlicht|Veröffentlicht am|Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Stand:|Erstellt|"
        "Letzte Änderung|Letztes Update|Zuletzt bearbeitet|Erschienen|publiziert",
    ),
    (
        "time",
        "en",
        "Published|Updated|Last updated|Last modified|First published|Posted|Posted on|Published on|Publish date",
    ),
    (
        "time",
        "es",
        "Publicado|Publicado el|Actualizado|Actualizado el|Última actualización|Creado|Fecha de publicación",
    ),
    ("time", "fa", "تاریخ انتشار|به روز شده"),
    ("time", "fi", "Julkaistu|Päivitetty"),
    ("time", "fr", "Publié le|Publié|Mis à jour|Modifié le|Mis en ligne|Temps de lecture|Posté le"),
    ("time", "he", "פורסם|עודכן"),
    ("time", "hi", "प्रकाशित|अपडेट"),
    ("time", "hu", "Közzétéve|Frissítve|Megjelent|Frissült"),
    ("time", "id", "Diterbitkan|Diperbarui|Dipublikasikan|Terbit"),
    ("time", "is", "Birt|Uppfært"),
    (
        "time",
        "it",
        "Pubblicato|Pubblicato il|Aggiornato|Ultimo aggiornamento|Ultima modifica|Data di pubblicazione",
    ),
    ("time", "ja", "公開日|更新日|掲載日|配信|発行日|最終更新|公開|更新"),
    ("time", "ko", "입력|수정|등록|승인|기사입력|최종수정|송고|입력시간"),
    ("time", "nl", "Gepubliceerd|Laatste update|Bijgewerkt|Geplaatst"),
    ("time", "no", "Publisert|Oppdatert|Sist oppdatert"),
    ("time", "pl", "Opublikowano|Data publikacji|Ostatnia aktualizacja|Dodano|Publikacja"),
    ("time", "pt", "Publicado em|Atualizado em|Atualizada em|Última atualização|Postado"),
    ("time", "ro", "Publicat|Actualizat|Data publicării"),
    ("time", "ru", "Опубликовано|Дата публикации|Обновлён|Изменено"),
    ("time", "sv", "Publicerad|Uppdaterad|Senast uppdaterad"),
    ("time", "th", "เผยแพร่|อัปเดต"),
    ("time", "tr", "Yayınlanma|Güncelleme|Güncellenme|Giriş Tarihi|Son Güncelleme|Yayın Tarihi"),
    ("time", "uk", "Опубліковано"),
    ("time", "vi", "Cập nhật|Ngày đăng|Đăng lúc"),
    ("time", "zh", "发布时间|发表时间|发布于|更新时间|发稿时间|發布時間|更新於|更新時間"),
    ("teaser_tail", "ar", "عرض المزيد|التفاصيل"),
    ("teaser_tail", "cs", "Číst dál|Více|Celý článek|Zobrazit více"),
    ("teaser_tail", "da", "Læs hele"),
    (
        "teaser_tail",
        "de",
        "Mehr erfahren|Mehr anzeigen|mehr|Mehr …|Zum Artikel|Lesen Sie weiter|Artikel lesen|Alles anzeigen|"
        "Mehr laden|Hier weiterlesen|Jetzt lesen",
    ),
    (
        "teaser_tail",
        "en",
        "Read full story|Full story|Learn more|Show more|See more|Load more|Story continues|"
        "Article continues|Read the full|Click here|View more",
    ),
    ("teaser_tail", "es", "Leer nota completa|Más info|Ver todo"),
    ("teaser_tail", "fr", "Lire l’article|Lire l'article|Voir plus|Afficher plus|Suite"),
    ("teaser_tail", "hi", "और पढ़ें|पूरी खबर"),
    ("teaser_tail", "hu", "Tovább|Bővebben|Tovább olvasom"),
    ("teaser_tail", "id", "Baca selengkapnya|Lihat semua"),
    ("teaser_tail", "it", "Continua|Vedi tutti"),
    ("teaser_tail", "ja", "全文を読む|記事全文|続きは"),
    ("teaser_tail", "ko", "더 보기|자세히|기사 더보기|전체보기"),
    ("teaser_tail", "nl", "Meer"),
    ("teaser_tail", "no", "Les hele saken"),
    ("teaser_tail", "pl", "Więcej|Zobacz więcej|Pokaż więcej"),
    ("teaser_tail", "pt", "Continuar lendo|Ver mais"),
    ("teaser_tail", "ru", "Показать ещё|Ещё|Читать полностью"),
    ("teaser_tail", "sv", "Läs hela"),
    ("teaser_tail", "tr", "Devamı|Tümünü gör"),
    ("teaser_tail", "uk", "Більше"),
    ("teaser_tail", "vi", "Xem tất cả|Chi tiết"),
    ("teaser_tail", "zh", "阅读全文|更多|查看更多|閱讀全文|看更多|展开全文"),
    ("breadcrumb", "cs", "Jste zde|Nacházíte se zde"),
    ("breadcrumb", "da", "Du er her"),
    ("breadcrumb", "de", "Sie sind hier|Sie befinden sich hier|Du bist hier|Du befindest dich hier"),
    ("breadcrumb", "en", "You are here"),
    ("breadcrumb", "es", "Usted está aquí|Se encuentra usted aquí|Estás en"),
    ("breadcrumb", "fr", "Vous êtes ici"),
    ("breadcrumb", "it", "Sei qui|Tu sei qui"),
    ("breadcrumb", "ja", "現在地"),
    ("breadcrumb", "nl", "U bent hier|Je bent hier"),
    ("breadcrumb", "pl", "Jesteś tutaj"),
    ("breadcrumb", "pt", "Você está aqui"),
    ("breadcrumb", "ru", "Вы здесь"),
    ("breadcrumb", "sv", "Du är här"),
    ("ai_summary", "de", "KI-Zusammenfassung|Zusammenfassung von KI"),
    ("ai_summary", "en", "AI summary|AI-generated summary|Summary by AI"),
    ("ai_summary", "ja", "AI要約"),
    ("ai_summary", "ko", "AI 요약"),
    ("listen", "de", "Artikel anhören|Vorlesen|Lesedauer|Lesezeit|Hören Sie diesen Artikel"),
    (
        "listen",
        "en",
        "Listen to this article|Listen to this story|Listen to article|min read|minute read|Read time|Reading"
        " time|Play audio",
    ),
    ("listen", "es", "Tiempo de lectura|Escucha este artículo|Escuchar"),
    ("listen", "fr", "Écouter l'article"),
    ("listen", "it", "Tempo di lettura|Ascolta"),
    ("listen", "ko", "음성으로 보기"),
    ("listen", "nl", "Leestijd|Luister"),
    ("listen", "pl", "Czas czytania|Posłuchaj"),
    ("listen", "pt", "Tempo de leitura|Ouça este conteúdo"),
    ("listen", "ru", "Время чтения"),
    (
        "about",
        "de",
        "Über den Autor|Über die Autorin|Zur Person|Fehler melden|Fehler gefunden|Zum Inhalt springen|Zur "
        "Startseite|Impressum|Datenschutz|Kontakt",
    ),
    (
        "about",
        "en",
        "About the author|About the authors|Report an error|Reuse this content|Got a tip|Skip to "
        "content|Contact us|Download our app|Reprints & permissions",
    ),
    ("about", "es", "Sobre el autor|Sobre la autora|Sobre la firma|Ver biografía|Reportar error|Aviso legal"),
    ("about", "fr", "À propos de l'auteur|Signaler une erreur|Mentions légales"),
    ("about", "ja", "この記事を書いた人|記事を保存|お問い合わせ"),
    ("about", "ko", "기사제보|기자 페이지"),
    ("about", "pl", "O autorze|Zgłoś błąd"),
    ("about", "pt", "Sobre o autor|Comunicar erro|Reportar erro"),
    ("about", "ru", "Сообщить об ошибке|Нашли ошибку|Об авторе"),
)
