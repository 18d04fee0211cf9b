"""Titles of pages that tell no story: errors, logins, cookie walls, checks for robots.

In: a headline. Out: whether it is such a title. Each phrase is the whole of it, but for a site's name or a number at its end: a story
may begin with the same words.
"""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 60
_CODES: Final = r"(?:error |fehler |erreur |http )?(?:40[0134]|410|429|50[0234])"
_ERRORS: Final = (
    "page not found|not found|page cannot be found|this page could not be found|page doesn.t exist|page does not exist|access denied"
    "|service unavailable|something went wrong|oops|seite nicht gefunden|seite wurde nicht gefunden|diese seite existiert nicht"
    "|zugriff verweigert|page introuvable|page non trouvée|accès refusé|página no encontrada|acceso denegado|pagina non trovata"
    "|página não encontrada|pagina niet gevonden|strona nie została znaleziona|nie znaleziono strony|stránka nenalezena|sidan hittades inte"
    "|sidan kunde inte hittas|siden blev ikke fundet|siden finnes ikke|sivua ei löytynyt|страница не найдена|сторінку не знайдено"
    "|sayfa bulunamadı|ページが見つかりません|页面不存在|forbidden"
)
_LOGINS: Final = (
    "log ?in|sign in|log in to your account|sign in to your account|login required|anmelden|einloggen|anmeldung|connexion|se connecter"
    "|iniciar sesión|inicia sesión|accedi|inloggen|zaloguj się|logga in|log ind|logg inn|entrar|вход|войти|giriş yap|ログイン|登录|로그인"
)
_WALLS: Final = (
    "we value your privacy|before you continue|we care about your privacy|your privacy choices|cookie consent|cookie settings|we use cookies"
    "|wir verwenden cookies|wir brauchen ihre zustimmung|ihre privatsphäre ist uns wichtig|datenschutzeinstellungen|cookie-einstellungen"
    "|nous respectons votre vie privée|valoramos su privacidad|usamos cookies|rispettiamo la tua privacy|wij waarderen uw privacy"
    r"|just a moment\.\.\.|attention required!|are you a robot\??|are you human\??|verify you are human|checking your browser"
    "|pardon our interruption|security check"
)
_REFUSAL: Final = re.compile(
    rf"(?:{_CODES}(?:\W+(?:{_ERRORS}))?|(?:{_ERRORS})(?:\W*{_CODES}\)?)?|{_LOGINS}|{_WALLS})[\s.!…:]*(?:[|–—•·-].*)?",
    re.IGNORECASE,
)


def refuses(headline: str) -> bool:
    """Whether a headline is that of a page without a story.

    >>> refuses("404 – Page not found"), refuses("Log in | Port Post"), refuses("404 people cross the bridge")
    (True, True, False)
    """
    return len(headline) <= _LONGEST and _REFUSAL.fullmatch(headline.strip()) is not None
