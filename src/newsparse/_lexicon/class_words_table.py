"""Which class words show which trait: the table.

In: nothing. Out: rows of a trait and its words. A word is the lower-case word of a class, an id or a data attribute, in
the languages that news sites write their classes in. `article|story+body|text` stands for each word before the plus
followed by each word after it, in one class name: "article-body", "storyText", "articlebody". What is read from a class
name is decided by `newsparse._lexicon.class_words`. No site's private names: a word stands here because several
publishers or a content system in wide use write it.
"""

from __future__ import annotations

from typing import Final

from newsparse._lexicon import traits as t

WORD_ROWS: Final[tuple[tuple[int, str], ...]] = (
    (
        t.BODY,
        "article|articles|story|entry|post|content|news|artikel|articulo|artigo|articolo|texte|field|single|blog|nota"
        "|noticia|materia|detail|main+body|text|copy|inhalt|cuerpo|corpo|corps|testo|brood|tekst|texto|bodytext|texte"
        " article|story|entry|post|artikel|articulo|artigo|articolo|nota|noticia|materia|single|news+content|contents"
        "|contenu|contenido|conteudo|contenuto"
        " text+body body+text|copy|content|article|story|html|copytext full+text"
        " cuerpo|corpo|texto|testo|contenido|conteudo|contenuto+articulo|artigo|articolo|nota|noticia|materia"
        " haber+metni|icerik|icerigi fliesstext brodtext brodtekst",
    ),
    (
        t.AUTHOR_NOTE,
        "author|authors|autor|auteur|autore|writer|contributor|byline+bio|bios|biography|box|card|about|profile"
        "|description|desc|blurb|intro|note|biografia|beschreibung|more|widget about+author|authors|writer profile+descr|description|bio|text",
    ),
    (
        t.BYLINE,
        "author authors bylines autor autoren autores autora auteur auteurs autore autori verfasser reporter"
        " writer writers contributor contributors firma firmante columnist skribent forfatter kirjoittaja redactor"
        " redakteur redattore journalist periodista jornalista redator redaktor toimittaja muhabir yazar autheur autoria"
        " publicado|escrito+por by+line|author|name posted|written|published|created+by"
        " dateline+author author|byline|authors+name|names|info|meta|link|date|details|time|wrapper",
    ),
    (
        t.RELATED,
        "related recommend recommended recommendation recommendations recirc recirculation relacionado relacionados"
        " relacionada relacionadas correlato correlati correlate verwandt verwandte empfehlung empfehlungen weiterlesen"
        " relatedarticles relatedlinks relatednews relatedposts more|other|similar+stories|news|articles|posts"
        "|content|from|on|topstories|story|article|coverage read+next|also up|coming+next next+up|read also+read"
        " see+also mehr+zum lire+aussi|suite lees+ook leia|veja+mais|tambem leggi+anche te+puede|interesa"
        " les+ogsa las+mer|ocksa saiba+mais baca+juga czytaj+takze|tez ilgili+haber|haberler you|youmay+may|like also|may+like dont|editors+miss|picks readmorebox readmorelinks onward",
    ),
    (
        t.MOST_READ,
        "popular trending meistgelesen meistgelesene popularposts"
        " most+read|popular|viewed|shared|commented|recent|clicked mas|mais+leido|leidas|leidos|lidas|vistas|visto"
        " meest+gelezen mest+lest|last|laste|lasta cok+okunan|okunanlar najczytaniejsze piu+letti les+plus plus+lus top+stories|news|reads",
    ),
    (
        t.LATEST,
        "latest newest ticker newsticker lastminute recent+posts|news|articles|stories|entries latest+news|posts|stories"
        "|articles ultimas+noticias ultime+notizie neueste+artikel",
    ),
    (
        t.SHARE,
        "share shares sharing sharebar sharer sharethis shareaholic addthis addtoany sharedaddy teilen compartir"
        " partager condividi compartilhar paylas udostepnij redes+sociales|sociais socials social sharebuttons sharetools"
        " article|story|post+tools|toolbar|actions social+media|links|icons|buttons|share|bar|follow jp+sharing",
    ),
    (
        t.COMMENTS,
        "comment comments commenting disqus respond kommentar kommentare kommentarer comentario comentarios commentaires"
        " commenti reacties kommentit komentarze komentare komentari komentar yorumlar hozzaszolasok livefyre coral viafoura openweb spotim hyvor commentlist commentform fb+comments",
    ),
    (
        t.NEWSLETTER,
        "newsletter newsletters subscribe subscription mailchimp nieuwsbrief nyhetsbrev nyhedsbrev boletin sign+up"
        " email+signup|alerts mailing+list mc+embed cta ctas",
    ),
    (
        t.PAYWALL,
        "plenigo piano premium|reg|subscription|registration|meter+wall"
        " paywall+prompt|banner|overlay|message|box|offer|offers|modal|cta|barrier|gate|subscribe|login|promo|info|title"
        "|headline|notice|teaser|hint|popup|button",
    ),
    (
        t.CONSENT,
        "cookie cookies consent gdpr onetrust didomi usercentrics cookiebot cookiebar cookieconsent cookielaw"
        " cookiebanner privacy|cmp+banner|box|notice|wrapper|manager sp+message",
    ),
    (
        t.AD,
        "ad ads advert adverts advertisement advertisements advertising adslot adbox adunit adwrapper adcontainer adsense"
        " adsbygoogle adblock adlabel sponsor sponsors sponsored sponsoring dfp taboola outbrain revcontent mgid zergnet"
        " plista ligatus werbung anzeige anzeigen publicidad publicidade publicite pubblicita reklama reklame reklam reclame advertentie"
        " annonse annons advertorial appstore appstores adzone adspace adbanner admanager pub+slot|block|container|zone google|gpt+ad|ads",
    ),
    (
        t.CAPTION,
        "caption captions figcaption legend legenda legende bildunterschrift kuvateksti billedtekst bijschrift fotobijschrift popisek cutline"
        " caption+text pie+foto didascalia"
        " image|img|photo|picture|foto|media|bild|figure+caption|description|desc|legend photo|picture|foto|bild|figure+text",
    ),
    (
        t.CREDIT,
        "credit credits photographer fotograf quelle"
        " copyright+image|photo|holder image|img|photo|picture|foto|media|bild|figure|caption"
        "+credit|credits|source|copyright|author|by|rights|quelle|byline|nachweis|attribution",
    ),
    (
        t.TAGS,
        "tag tags tagged topics keywords keyword schlagwort schlagworte schlagworter schlagwoerter"
        " etiqueta etiquetas etiketler trefwoorden avainsanat stikkord emneord palabras+clave mots+cles themen temas hashtags tag+list|cloud|links|container|items|wrapper|box"
        " article|story|post|entry|related+tags|topics|keywords|tag",
    ),
    (
        t.BREADCRUMBS,
        "crumb crumbs rastro migas kruimelpad brodsmuler drobeckova bread+crumb|crumbs fil+ariane"
        " brot+krumen topic|nav+path path+navigation|nav pathway pankuzu rootline",
    ),
    (
        t.KICKER,
        "kicker overline topline eyebrow epigraph dachzeile cintillo antetitulo surtitre occhiello rubric rubrik rubrique"
        " spitzmarke volanta chapeu supertitle suptitle pretitle overtitle roofline toptitle cartola hat"
        " article|story|post|entry+label|category|categories|section|rubric|kicker|eyebrow|flag"
        " section|category+label|name|link|title|kicker primary+category cat+links",
    ),
    (
        t.STANDFIRST,
        "standfirst dek deck chapo sommario entradilla intro lead leadin lede vorspann manchet catenaccio linha+fina summary"
        " excerpt abstract bajada copete ingress ingressi ingres perex sapo sinopsis anrisstext"
        " soustitre sottotitolo undertitle ondertitel strapline bajante chapeau occhiellone teasertext lid"
        " sub+title|titulo|titel article|story|post|entry|page|headline|main|news+subtitle|summary|description|intro|lead|lede|dek|deck|excerpt|abstract|standfirst|introduction"
        "|tagline|ingress|blurb|teaser lead|intro|summary+text|paragraph",
    ),
    (
        t.HEADLINE,
        "headline titulo titular titulos titre titel titolo overskrift rubriek hed"
        " entry|article|post|page|story|news|single|main|artikel|content|headline|blog"
        "+title|headline|heading|titel|titre|titulo|hed|titolo|h1",
    ),
    (
        t.DATE,
        "date dates datetime time published datum fecha updated datepublished info+publi"
        " fechapublicacion data+publicacao publication|publish|published|pub|posted|entry|post|article"
        "|story|news|modified|updated|last+date|time|on|at|datetime|timestamp|updated|modified|datum time+ago|stamp",
    ),
    (
        t.SCREEN_READER,
        "screenreadertext screenreaderonly offscreen"
        " visually|a11y|accessibly|accessibility|aural|element|invisible+hidden|invisible|text screen+reader|readers"
        " sr+only|text showforsr assistive+text",
    ),
    (
        t.NAV,
        "nav navigation navbar sitenav navi subnav pagination pager paginator mainnav navlinks skip+link|links"
        " toc+container|title|list|wrapper|box|nav|widget|toggle",
    ),
    (t.MENU, "menu menus submenu megamenu topbar menue hamburger mainmenu"),
    (t.FOOTER, "footer footers colophon sitefooter pagefooter impressum"),
    (
        t.MASTHEAD,
        "masthead logo logos branding sitehead site|global|main|top|page|masthead|web+header|branding"
        " site+title|description|logo|name header+logo|top|bar",
    ),
    (
        t.SIDEBAR,
        "sidebars rail marginalspalte seitenleiste side+bar|column|col right|left+rail|col|column|sidebar",
    ),
    (t.ASIDE, "aside asides"),
    (t.FORM, "modal modals popup popups lightbox poll polls umfrage encuesta sondage sondaggio enquete peiling quiz"),
    (
        t.TEASER,
        "teaser teasers tiles promo promos news|post|story|promo|teaser|feed|list|related|link|content|media+card|cards|tile",
    ),
    (
        t.EMBED,
        "embed embeds embedded tweet tiktok youtube instagram oembed twitter+tweet|embed instagram+media|embed"
        " facebook+post|embed social+embed|post embed|embedly+card",
    ),
    (t.PULLQUOTE, "pullquotes pull|highlight+quote quote+pull|box|highlight citazione destacado+texto"),
    (
        t.GALLERY,
        "gallery galleries slideshow carousel slider galerie fotostrecke bildergalerie fotogalerie fotogaleria",
    ),
    (t.LIVE, "live+blog|entry|updates|ticker|post|feed"),
    (
        t.BOX,
        "widget widgets textwidget textbox faktaboks faktaruta fact|info+box|kasten fast+facts",
    ),
    (
        t.NOTICE,
        "correction corrections clarification berichtigung erratum errata"
        " editor|editors|update|updates|correction+note|notes fe+erratas",
    ),
    (t.RIGHTS, "copyright rights legal copyrights"),
    (
        t.META,
        "meta metadata metabar article|post|entry|story|news|content+meta|info|infos|details|metadata|data reading|read"
        "+time|duration min+read disclaimer disclosure tooltip tooltips",
    ),
    (t.AI_SUMMARY, "ai+summary|takeaways|digest|overview summary|generated+ai ki+zusammenfassung zusammenfassung+ki"),
    (
        0,
        "card+body|deck|text|content|article|header|title|image teaser+content|body credit+card|cards|union lead+image|img|art|photo|media|story|article|video|picture"
        "|stories|item|news|content|gen|asset|figure intro|summary+image|img|media|box ad|ads+free|less subscribe+only"
        " body+tag share+price|prices|holders headline+news full+time"
        " time+line legal+news|affairs social+security|care title+tag date+line|picker"
        " mce+tagged popular+culture climate+menu list|d+menu video+caption date+posts|outer content+content"
        " main+text embed+responsive comment+article opinion+comment slider+content",
    ),
)
"""A trait, and its words. The rows with 0 take single words' traits back where a second word changes the sense."""

WHOLE_ROWS: Final[tuple[tuple[int, str], ...]] = (
    (
        t.HIDDEN,
        "rolloverblock rollovercontent hovercard hovercontent popovercontent hidden dnone hide ishidden uhidden nghide displaynone vjsnojs",
    ),
    (t.NAV, "toc tableofcontents"),
    (t.MENU, "offcanvas"),
    (t.FIGURE, "wpcaption figure"),
    (t.CAPTION, "wpcaptiontext bu"),
    (t.NEWSLETTER, "abo"),
    (t.KICKER, "category"),
    (t.FOOTER, "foot sitefoot"),
    (t.HEADER, "header"),
    (t.BODY, "body"),
    (t.BYLINE, "by"),
    (t.RELATED, "readmorelist"),
)
"""What a class name shows only if nothing else is in it, written without hyphens."""
