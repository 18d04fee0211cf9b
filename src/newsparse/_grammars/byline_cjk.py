"""Bylines of Chinese, Japanese and Korean papers.

In: a byline with East Asian letters. Out: a `Byline`, or `None`. The text is cut into words at blanks and marks, each
word is read for what it is (byline_cjk_words.py), and a title goes to the names after it, or before it where they have
none yet. Forms:

    byline := {word [mark]}
    word   := [body] title name | name title | label | body | place verb | name
    zh  本报记者 甲乙 实习生 丙丁 上海报道   文/甲乙   作者：甲乙   記者甲乙／台北報導   上報快訊／甲乙
    ja  文・甲乙   [甲乙，Example]   文● 甲／Example編集部   甲乙 著、丙丁 訳   甲乙記者   聞き手・甲乙
    ko  甲乙丙 기자 mail   甲乙丙 甲乙丁 기자   甲乙丙 연합뉴스 특파원   글·사진 甲乙丙   대구=甲乙丙 기자

Titles tell where names are. A bare name counts only where the value is stated to be one. Datelines do not belong here.
"""

from __future__ import annotations

import re

from newsparse._grammars.byline_cjk_words import CjkWord, Title, cjk_words, is_dated_name
from newsparse._grammars.names import display_name
from newsparse._lexicon.scripts import is_japanese
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.byline import Byline, Contribution, Person

_LONGEST = 200
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_DATE = re.compile(r"(?:입력\s?)?\d{4}[-年./].*|フォロー.*|\s20\d\d\s.*", re.DOTALL)
_STAMP = re.compile(
    r"\A(?:입력|등록|수정|승인)\s?\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?\s+"
)
"""The day before a Korean byline."""
_READING = re.compile(r"[（(][\u3041-\u309f・\s　]{3,20}[）)]\Z")
"""How a Japanese name is read."""
_NOT_WRITERS = frozenset({Contribution.PHOTOGRAPHY, Contribution.ILLUSTRATION, Contribution.VIDEO})


def parse_cjk_byline(text: str, language: str | None = None, *, is_stated: bool = False) -> Byline | None:
    """The byline that an East Asian text is.

    Args:
        text: the whole byline.
        language: BCP 47 code of the text, where known: in Japanese a blank parts the halves of a name, in Chinese two names.
        is_stated: the page says that the value is a name, so that a bare one counts.
    """
    if len(text) > _LONGEST:
        return None
    text = _STAMP.sub("", _READING.sub("", text)) or text
    email = _EMAIL.search(text)
    printed = text if email is None else f"{text[: email.start()]} {text[email.end() :]}"
    dateless = _DATE.sub("", printed).strip()
    if dateless != printed and is_dated_name(dateless):
        return Byline((Person(dateless),), text=text)
    words = cjk_words(dateless or printed)
    sheet = _Sheet(is_japanese=is_japanese(text, language))
    if not words or not all(sheet.take(word, words, place) for place, word in enumerate(words)):
        return None
    return sheet.byline(text, email[0] if email else None, is_stated=is_stated)


class _Named:
    """A person while the details are found."""

    __slots__ = ("body", "deed", "is_told", "name", "place", "role")

    def __init__(self, name: str, title: Title | None) -> None:
        self.name = name
        self.deed = title.deed if title else Contribution.WRITING
        self.role = title.words if title and title.is_role else None
        self.is_told = title is not None
        self.place: str | None = None
        self.body: str | None = None


class _Sheet:
    """What was read so far."""

    __slots__ = (
        "agencies",
        "bodies",
        "body",
        "collective",
        "is_japanese",
        "is_placed",
        "last_title",
        "people",
        "place",
        "title",
    )

    def __init__(self, *, is_japanese: bool) -> None:
        self.is_japanese = is_japanese
        self.people: list[_Named] = []
        self.agencies: list[Agency] = []
        self.bodies: list[str] = []
        self.collective: str | None = None
        self.title: Title | None = None
        """What the next names are."""
        self.last_title = -9
        self.place: str | None = None
        self.is_placed = False
        """A place or a report is told: what stands beside it is who wrote."""
        self.body: str | None = None
        """The paper whose title goes before the next names."""

    def take(self, word: CjkWord, words: list[CjkWord], place: int) -> bool:
        """Takes a word; `False` where it is none of a byline."""
        if word.kind == "name":
            self._name(word)
        elif word.kind == "titled" and word.title:
            person = _Named(word.text, word.title)
            if self.title and not self.title.is_role and not word.is_after and place - self.last_title == 1:
                person.deed = self.title.deed  # "圖／記者甲乙"
            person.body = word.body
            self.people.append(person)
            self.title = None if word.is_after else word.title
        elif word.kind == "title" and word.title:
            self.body = word.body
            self._title(word.title, words, place)
        elif word.kind == "place":
            self.place, self.is_placed = word.text, True
        elif word.kind == "collective":
            self.collective, self.is_placed = self.collective or word.text, True
        elif word.kind == "body":
            self._body(word)
        else:
            return word.kind == "nothing"
        if word.body:
            self._supplier(word.body, word.agency)
        return True

    def _name(self, word: CjkWord) -> None:
        last = self.people[-1] if self.people else None
        if last and word.is_blank_before and (self._are_halves(last, word) or _is_padded(last, word, self.title)):
            last.name = f"{last.name} {word.text}"
            return
        person = _Named(word.text, self.title)
        person.body = self.body
        self.people.append(person)

    def _are_halves(self, last: _Named, word: CjkWord) -> bool:
        """A Japanese family name and what follows it; whole names side by side are longer."""
        return self.is_japanese and " " not in last.name and len(last.name) <= 3 and len(word.text) <= 3

    def _title(self, title: Title, words: list[CjkWord], place: int) -> None:
        """A title belongs to the names before it that have none; else to those after it."""
        after = words[place + 1] if place + 1 < len(words) else None
        follows = after is not None and after.kind in {"name", "title", "titled", "nothing"}
        untold = self._untold()
        is_apart = after is None or not after.is_blank_before or not words[place].is_blank_before
        if untold and (title.is_last or not follows or is_apart):
            if title.is_japanese and len(untold) == 2 and all(len(person.name) <= 3 for person in untold):
                untold[0].name = f"{untold[0].name} {untold.pop().name}"
                self.people.pop()
            for person in untold:
                self._tell(person, title)
                person.body = person.body or words[place].body
            self.title = None
        elif not follows and self.people:
            self._tell(self.people[-1], title)  # "记者 甲乙 摄", "글·사진 甲乙丙 기자"
        elif self.title is None or place - self.last_title != 1:
            self.title = title
        self.last_title = place

    def _untold(self) -> list[_Named]:
        """The last names that no title was printed for, in the order of print."""
        first = len(self.people)
        while first and not self.people[first - 1].is_told:
            first -= 1
        return self.people[first:]

    def _tell(self, person: _Named, title: Title) -> None:
        if not person.is_told or not title.is_role:
            person.deed = title.deed
        person.is_told = True
        person.role = title.words if title.is_role else person.role

    def _body(self, word: CjkWord) -> None:
        self._supplier(word.text, word.agency)
        for person in reversed(self.people):
            if person.body is not None:
                break
            person.body = word.text

    def _supplier(self, words: str, agency: Agency | None) -> None:
        if agency is not None and agency.kind is not AgencyKind.OUTLET:
            self.agencies.extend([agency] if agency not in self.agencies else [])
        elif words not in self.bodies:
            self.bodies.append(words)

    def byline(self, text: str, email: str | None, *, is_stated: bool) -> Byline | None:
        """The finished value, `None` where nothing shows that it is a byline."""
        people = tuple(self._person(named, email if len(self.people) == 1 else None) for named in self.people)
        deeds = {named.deed for named in self.people}
        is_told = (
            self.is_placed
            or any(named.is_told for named in self.people)
            or (len(people) == 1 and (self.bodies or self.agencies))
        )
        if people and not is_stated and (not is_told or deeds <= _NOT_WRITERS):
            return None
        if not people and self.collective is None and not self.agencies:
            return None
        return Byline(people, tuple(self.agencies), tuple(self.bodies), self.collective, text)

    def _person(self, named: _Named, email: str | None) -> Person:
        return Person(
            named.name,
            display_name(named.name),
            named.role,
            named.body,
            named.place or self.place,
            email,
            contribution=named.deed,
        )


def _is_padded(last: _Named, word: CjkWord, title: Title | None) -> bool:
    """The blank stands inside one name: a family name of one letter is nobody alone, and a Japanese title names who has it."""
    if len(last.name) == 1 and len(word.text) <= 2:
        return True
    return title is not None and title.is_japanese and last.is_told and " " not in last.name and len(last.name) <= 3
