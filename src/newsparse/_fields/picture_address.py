"""What the address of a picture tells: which file it is, and whether it decorates the page.

In: an address. Out: a key that the sizes of one picture share, and whether its words are those of a logo, an icon, an
avatar or a pixel. No domain is known here.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

_FOLDER: Final = re.compile(
    r"/(?:logos?|icons?|favicons?|sprites?|avatars?|gravatar|badges?|emojis?|smil(?:ey|ie)s|pixels?)/"
)
_FILE: Final = re.compile(
    r"(?:^|[/_.\-=])(?:logos?|icons?|favicon|sprites?|pixel|spacer|blank|avatars?|gravatar|placeholder|badges?|buttons?|"
    r"emojis?|transparent|1x1|loading|loader|noimage|no-image|tracking|beacon|counter|fallback|twitter-card|"
    r"share(?:-image|-logo)?|og-?image)(?=$|[/_.\-0-9])|^default(?=$|[_.\-0-9])|\.svg$|apple-touch|^\d{1,2}x\d{1,2}$"
)
_SIZE: Final = re.compile(
    r"(?:[-_.]|^)(?:\d{2,4}x\d{2,4}|w\d{2,4}|\d{3,4}w|scaled|large|medium|small|thumb(?:nail)?|@\dx)"
)
_EXTENSION: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|ashx|html?)$")
_GENERIC: Final = re.compile(r"(?:image|img|picture|photo|original|default|master|file|\d{1,4})?")
_LONGEST: Final = 2000


def is_decoration(address: str) -> bool:
    """Whether a picture's address says that it is no picture of a story.

    Words of folders name parts of systems ("/default/public/"), so most words count in the file's name alone.
    """
    folder, name = _parts(address)
    return _FILE.search(_EXTENSION.sub("", name)) is not None or _FOLDER.search(folder + "/") is not None


def picture_key(address: str) -> str:
    """The name of a picture's file without size and ending; with its folder, where the name alone says nothing.

    >>> picture_key("https://img.example/2024/bridge-640x360.jpg?w=640")
    'bridge'
    """
    folder, name = _parts(address)
    name = _SIZE.sub("", _EXTENSION.sub("", name))
    if not _GENERIC.fullmatch(name):
        return name
    return f"{folder.rpartition('/')[2]}/{name}"


def _parts(address: str) -> tuple[str, str]:
    """Folder and file of an address, in lower case; the inner one, where one address holds another."""
    path = address[:_LONGEST].partition("?")[0].partition("#")[0]
    if "%" in path:
        path = unquote(path).partition("?")[0]
    folder, _, name = path.lower().rstrip("/").rpartition("/")
    return folder, name
