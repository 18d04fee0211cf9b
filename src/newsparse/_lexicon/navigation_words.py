"""Words of the way through a site: what the front page is called, what buttons say, the signs between a trail's steps.

In: nothing. Out: `HOME`, `BUTTONS`, `TOPIC_FOLDERS` and `SERVICE_FOLDERS`, case-folded, and `TRAIL_SIGNS`. The words are those that stand over headlines of real
pages, in the corpora that the library is measured on, and their plain translations.
"""

from __future__ import annotations

from typing import Final

HOME: Final = frozenset(
    (
        "home|home page|homepage|front page|start|startseite|zur startseite|zurück zur startseite|accueil|à la une|inicio|"
        "portada|início|página inicial|página principal|pagina iniziale|voorpagina|forside|forsiden|framsida|hem|startsida|"
        "etusivu|forsíða|hjem|strona główna|úvod|úvodná stránka|domů|főoldal|címlap|kezdőlap|acasă|početna|naslovnica|"
        "naslovna|начало|главная|главная страница|головна|αρχική|ana sayfa|anasayfa|beranda|trang chủ|หน้าแรก|ホーム|トップ|"
        "トップページ|首页|首頁|홈|الرئيسية|דף הבית"
    ).split("|")
)
"""Names of the front page, as the first step of a trail or as a button."""
BUTTONS: Final = frozenset(
    (
        "back|go back|copy|copier|kopieren|copiar|watch live|listen|play|previous|next|menu|close|search|zoom|donate|download|download pdf|log in|sign in|print|skip|zurück|"
        "weiter|nächster|vorheriger|menü|schliessen|suche|suchen|drucken|spenden|anmelden|retour|fermer|"
        "rechercher|imprimer|volver|anterior|siguiente|menú|cerrar|buscar|imprimir|voltar|próximo|fechar|indietro|chiudi|"
        "cerca|stampa|terug|vorige|volgende|sluiten|zoeken|tilbage|luk|søg|tillbaka|stäng|sök|takaisin|sulje|haku|wstecz|"
        "zamknij|szukaj|zpět|zavřít|hledat|späť|vissza|bezárás|keresés|înapoi|închide|назад|закрыть|поиск|меню|печать|geri|kapat|"
        "all|all topics|loading|loading...|previous page|next page|show all|see all|more|show more|see more|follow|following|alle|alle themen|alle anzeigen|mehr|"
        "mehr anzeigen|tous|voir plus|voir tout|ver todos|todos|ver mais|tutti|все|все темы|ещё|загрузка|предыдущая страница|следующая страница|加载中|wszystkie|więcej|"
        "kembali|tutup|閉じる|戻る|検索|メニュー|关闭|返回|搜索|닫기|메뉴|검색|إغلاق|بحث"
    ).split("|")
)
"""What buttons say that stand over headlines."""
TOPIC_FOLDERS: Final = frozenset(
    (
        "tag|tags|topic|topics|keyword|keywords|hashtag|hashtags|label|labels|subject|subjects|thema|themen|theme|themes|"
        "thematik|schlagwort|schlagworte|stichwort|sujet|sujets|thematique|mot-cle|mots-cles|tema|temas|etiqueta|etiquetas|argomento|"
        "argomenti|onderwerp|onderwerpen|dossier|dossiers|emne|emner|amne|amnen|aihe|temat|tematy|stitek|tagi|all-about"
    ).split("|")
)
"""Folders in the addresses of the pages that list the stories of one topic."""
SERVICE_FOLDERS: Final = frozenset(
    (
        "login|log-in|signin|sign-in|signup|sign-up|register|registration|registrierung|anmelden|anmeldung|connexion|inscription|"
        "registro|registrate|iniciar-sesion|cadastro|entrar|accedi|registrati|aanmelden|inloggen|logga-in|logowanie|account|konto|"
        "my-account|profile|subscribe|subscription|subscriptions|abo|abonnement|abonnieren|abonnez-vous|abonnement-digital|"
        "suscripcion|suscripciones|suscribete|suscribite|suscribirse|assine|assinatura|abbonati|abbonamenti|prenumerera|"
        "manage-email-preferences|newsletter-signup|donate|donation|donations|spenden|donar|membership|members|gift|app|apps"
    ).split("|")
)
"""Folders, and first parts of hosts, in the addresses of logins, subscriptions, and the like."""
_TOPIC_WORDS: Final = frozenset(
    (
        "topics|tags|keywords|themen|schlagwörter|schlagworte|stichwörter|stichworte|thèmes|thématiques|sujets|mots-clés|temas|etiquetas|"
        "argomenti|temi|onderwerpen|emner|emneord|ämnen|aiheet|tematy|témata|témy|štítky|címkék|subiecte|teme|темы|теми|теги|θέματα|"
        "konular|etiketler|topik"
    ).split("|")
)
_TOPIC_ENDS: Final = ("キーワード", "关键词", "關鍵字", "키워드", "タグ", "标签", "標籤")


def names_topics(title: str) -> bool:
    """Whether a title says that topics follow, or stories on them: "Related topics".

    >>> names_topics("Topics in this article:"), names_topics("A topic for the harbour")
    (True, False)
    """
    title = title.casefold().rstrip(" :：.")
    return not _TOPIC_WORDS.isdisjoint(title.split()) or title.endswith(_TOPIC_ENDS)


_TRAIL_STEMS: Final = (
    "breadcrumb|brotkrüm|brotkrum|klickpfad|pfadnavigation|sie sind hier|you are here|fil d'ariane|fil d’ariane|vous êtes ici|"
    "ruta de navegación|migas de pan|usted está aquí|você está aqui|caminho de navegação|briciole|percorso di navigazione|sei qui|"
    "kruimel|u bent hier|brødkrum|brødsmul|brödsmul|du er her|du är här|murupol|ścieżka nawigac|okruszk|drobečk|jste zde|omrvink|"
    "morzsa|хлебные крошки|навигационная цепочка|вы здесь|パンくず|面包屑|麵包屑|이동 경로|현재 위치"
).split("|")


def names_trail(label: str) -> bool:
    """Whether the accessible name of an element says that it is a trail.

    >>> names_trail("Brotkrümel-Navigation"), names_trail("Hauptnavigation")
    (True, False)
    """
    label = label.casefold()
    return any(stem in label for stem in _TRAIL_STEMS)


TRAIL_SIGNS: Final = frozenset("›»>▸❯→")
"""Signs that stand between the steps of a trail, and seldom between anything else."""
