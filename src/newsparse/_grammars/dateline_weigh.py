"""Whether a run of slots is a dateline.

In: a `Draft` and the text after it. Out: yes or no. Each slot and each way of setting it weighs a point or more, and
three points make a dateline: a known supplier in brackets is one by itself; a place in capitals needs a dash; a place
in mixed case has to be a city that datelines name, or to stand with its region, a date or a supplier. What looks like a
dateline and is a label, a heading or the subject of a sentence is told here and nowhere else.
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_draft import Draft, End
from newsparse._grammars.day import day_at
from newsparse._lexicon.months import is_weekday

ENOUGH = 3

_LABELS = frozenset(
    "archivbild archivfoto bild symbolbild symbolfoto feed artikel-feed beitrags-feed achtung actualización advertisement advertorial aktualisiert also analyse analysis atenção atualização background "
    "book breaking by column comment commentary coronavirus correction covid dear dossier briefing leserbrief player editorial editor's exclusive "
    "exclusivo exklusiv explainer fact faq file foto fotogalerie fotos full gallery graphic hinweis image info interview "
    "just kommentar latest listen live mehr more must news newsletter note notice opinion photo photos picture pictures "
    "podcast poll posted published quiz quote read recap related report review see sponsored sport stand subscribe test "
    "tipp topshot tv-tipp update updated urgent video videos vidéo view watch what who why word world you your editor "
    "monday tuesday wednesday thursday friday saturday sunday q a p.s text the in this that these i we he she it our".split()
)
"""Words that open a label or a sentence, and no place."""

_LABEL_ENDS = frozenset({"news", "view", "tipp", "exclusive", "update", "live", "video", "report", "deal", "poll"})
_MAKERS = (
    "label marke firma hersteller unternehmen brand company band startup start-up marque marca société empresa".split()
)
"""What a story calls the maker whose name opens it."""
_STAMP = re.compile(r"\s{0,2}\d{1,2}[/.]\d{1,2}[/.]\d{4}")
"""A site and a day in digits are the head of a page: "Kompas.com - 02/11/2023, 21:34 WIB"."""
_COMMA = re.compile(r"\A[^\d,:]*,")
"""A comma before the day: "Hamburg, 2. November 2021"."""
_NUMBERED = re.compile(r"\d(?!(?:ST|ND|RD|TH)\b)")
"""A digit in a name that is no troop's: "H-2"."""
_SENTENCE_ENDS = (".", "!", "?", "…", "।", "۔", "。", "”", '"', "»", "“")
_CJK = "\u3040"
"""The first letter of the kana; the ideographs and the hangul follow."""
_SHORT = 40
"""Characters of a heading that follows one word in capitals; a first paragraph is longer."""
_TITLE = 60
"""Characters of a title; the first sentence of a story is longer, or ends in a stop."""
_FULL_SENTENCE = 80
"""Characters of a paragraph of one sentence; a heading that ends in a stop is shorter."""
_LONG_STORY = 120
"""Characters of story after "Riga: ": a heading that begins so is shorter than a paragraph."""


def is_dateline(draft: Draft, rest: str) -> bool:
    """Whether the slots that were read are a dateline.

    Args:
        draft: the slots.
        rest: what follows them in the text.
    """
    if not (draft.towns or draft.agencies or draft.people) or not _is_closed(draft, rest):
        return False
    if draft.towns and (_is_label(draft) or _is_rubric(draft, rest) or _is_maker(draft, rest)):
        return False
    if _is_page_head(draft, rest):
        return False
    if draft.people and draft.towns and not draft.agencies and draft.tokens.text.startswith("("):
        return False  # "(by Jane Roe), Lima."
    if draft.has_unknown and not (_is_placed(draft) if draft.towns else _is_spanish(draft) or _is_dated(draft)):
        return False  # "Deadline: 03.11.2019 (postmark)", "14.06.2019 (ch)"
    if draft.has_known and draft.towns and draft.date is None and not _is_placed(draft) and _is_fragment(rest.strip()):
        return False  # "React (SPA) - Made easy"
    return _points(draft, rest) >= ENOUGH


def _is_page_head(draft: Draft, rest: str) -> bool:
    """A site's name with its motto, a button or a stamp: "Kompas.com - 02/11/2023", "SEARCH example.com"."""
    is_alone = draft.has_bare and not draft.towns
    if is_alone and (_STAMP.match(rest) or (draft.end is End.DASH and _is_fragment(_first_line(rest)))):
        return True  # "Example.com – Homes and gardens"
    if is_alone and "." in draft.agencies[0].name and len(rest.strip()) < _TITLE:
        return True  # "Example.de - Example hilft sparen."
    if is_alone and draft.date is not None and draft.date.year is not None:
        return True  # "Apr 26, 2019 BBC - A title"
    if _is_known(draft) or draft.has_known:
        return False
    if draft.towns and max(draft.towns[0].name) >= _CJK:
        return True  # Without spaces between words, the alphabet's grammar knows no place but the gazetteer's.
    if draft.end is not End.LINE:
        return False
    # "SEARCH example.com", "LAST UPDATED: Feb 26, 2020"
    return draft.date is None or not (_COMMA.match(draft.tokens.text) or draft.agencies)


def _points(draft: Draft, rest: str) -> int:
    points = _place_points(draft) + _supplier_points(draft) + _end_points(draft, rest)
    if not draft.agencies and not _is_placed(draft) and "," not in draft.tokens.text[: draft.after]:
        points -= 1  # "Deadline 1 May - "
    return points + 2 if draft.date is not None else points


def _place_points(draft: Draft) -> int:
    if not draft.towns:
        return 0
    points = int(draft.has_bracketed_place)  # "(Montréal) "
    if any(town.is_city for town in draft.towns):
        points += 2
    elif any(town.is_listed for town in draft.towns):
        points += 2 if _has_no_case(draft) else 1  # Where there are no capitals, the gazetteer alone can say.
    if any(town.is_region_known for town in draft.towns):
        points += 2
    if draft.is_capitals:
        points += 2 if sum(len(town.name) for town in draft.towns) >= 4 else 1
    return points


def _has_no_case(draft: Draft) -> bool:
    return bool(draft.towns) and draft.towns[0].name.upper() == draft.towns[0].name.lower()


def _supplier_points(draft: Draft) -> int:
    if draft.has_known:
        return 3
    if draft.has_bare:
        return 2
    if not draft.has_unknown:
        return 0
    return 1 if draft.towns else 2


def _is_spanish(draft: Draft) -> bool:
    """Spanish papers set ".-" after nothing but a source: "(EL DIARIO).- "."""
    return draft.tokens.text[: draft.after].endswith(").-")


def _is_dated(draft: Draft) -> bool:
    """The canonical form of an East Asian paper with its day: "(財經社) May 5"."""
    return draft.is_dated_last and draft.end is End.LINE and max(draft.printed, default="") >= _CJK


def _end_points(draft: Draft, rest: str) -> int:
    story = rest.strip()
    if story and not any(map(str.isalpha, story)):
        return -3  # a row of figures
    if story and story[0].islower():
        is_framed = draft.has_known or (draft.date is not None and any(town.is_city for town in draft.towns))
        return 0 if is_framed and draft.end not in {End.NOTHING, End.STOP} else -3
    if draft.end is End.DASH:
        return 0 if _is_title(draft, story) else 1
    if draft.end is End.COLON:
        if draft.has_known or draft.has_unknown:
            return 0
        return 1 if _is_long(draft, story) else -2 if _is_fragment(story) else -1
    if draft.end is End.STOP:
        is_told = draft.agencies or draft.people or draft.date is not None
        is_run_on = any(town.region for town in draft.towns) and not _COMMA.match(draft.tokens.text)
        return 1 if _is_long(draft, story) else 0 if is_told else -2 if is_run_on else -1
    return 0


def _is_title(draft: Draft, story: str) -> bool:
    """A city in mixed case and a few words are a title: "Berlin - Tag & Nacht"."""
    is_bare = not (draft.is_capitals or draft.agencies or draft.date or draft.people or draft.towns[0].region)
    return is_bare and _is_fragment(story)


def _is_fragment(story: str) -> bool:
    """A few words that are no sentence: a first paragraph is longer, or ends in a stop."""
    return 0 < len(story) < _TITLE and not story.endswith(_SENTENCE_ENDS)


def _first_line(rest: str) -> str:
    return rest.strip().partition("\n")[0].strip()


def _is_long(draft: Draft, story: str) -> bool:
    """A paragraph stands after a city alone: "Riad. Die Boxwelt …", "BHAKKAR: In what …"."""
    is_told = draft.is_capitals or _has_no_case(draft)
    is_city = any(town.is_city or (town.is_listed and is_told) for town in draft.towns)
    sentence = story[:_LONG_STORY]
    head = sentence.find(".")
    return (
        is_city
        and draft.words <= 3
        and (head < 0 or head > 20)
        and len(sentence)
        >= (20 if draft.end is End.STOP else _FULL_SENTENCE if sentence.endswith(".") else _LONG_STORY)
    )


def _is_closed(draft: Draft, rest: str) -> bool:
    """The run ends as datelines end: by a mark, or, where a supplier says so, by nothing."""
    if draft.end in {End.DASH, End.COLON}:
        return _is_dash_a_dash(draft, rest)
    if draft.end is End.STOP:
        return True
    if draft.end is End.LINE:
        is_one_word = all(" " not in town.name and town.region is None for town in draft.towns)
        return draft.date is not None or (
            bool(draft.towns) and (draft.has_known or draft.has_bare) and (is_one_word or _is_placed(draft))
        )
    if draft.has_bracketed_place:
        return True
    if draft.has_known:
        return not draft.towns or draft.date is not None or _is_placed(draft)
    return draft.has_unknown and draft.date is not None


def _is_placed(draft: Draft) -> bool:
    """Something besides its position says that the place is one."""
    return draft.is_capitals or _is_known(draft)


def _is_known(draft: Draft) -> bool:
    """A table has one of the places or its region."""
    return any(town.is_city or town.is_listed or town.is_region_known for town in draft.towns)


def _is_dash_a_dash(draft: Draft, rest: str) -> bool:
    """A bare supplier, or a place in mixed case, needs white space around the dash: a compound word has none."""
    if draft.has_bare and not draft.towns and draft.date is None:
        return draft.end is End.DASH and bool(rest) and rest[0].isspace()
    text = draft.tokens.text
    dash = text[: draft.after].rstrip("-–—―‒_:.")
    is_apart = dash != dash.rstrip() or len(text[: draft.after]) - len(dash) > 1
    is_told = draft.has_known or draft.is_capitals or (draft.has_bare and bool(draft.towns))
    return is_apart or is_told or draft.end is End.COLON


def _is_label(draft: Draft) -> bool:
    name = draft.towns[0].name.casefold()
    words = name.split()
    if is_weekday(words[0]) and (len(words[0]) > 3 or (len(words) == 1 and draft.date and not draft.has_known)):
        return True
    if words[0] in _LABELS and not draft.towns[0].is_city:
        is_framed = draft.has_known or (draft.date is not None and draft.towns[0].is_region_known)
        return not (is_framed and draft.is_capitals and words[0] in {"the", "in", "a"})
    if words[-1] in _LABEL_ENDS and not (draft.has_known or draft.date or draft.towns[0].region):
        return True
    if _NUMBERED.search(draft.towns[0].name):
        return True
    return _is_spelt_out(draft) or (draft.words > 4 and not (draft.is_capitals or draft.has_known))


def _is_rubric(draft: Draft, rest: str) -> bool:
    """Words in capitals that no gazetteer has, before a date or joined by "and": "OUT AND ABOUT — August 13, 2015"."""
    if draft.has_known or draft.has_unknown or _is_known(draft):
        return False
    story = rest.strip()
    if draft.words == 1 and draft.date is None and (0 < len(story) < _SHORT or not draft.towns[0].name.isalpha()):
        return True  # "SWIM - more than counting tiles"
    is_bare = draft.date is None and not draft.agencies and draft.end is not End.COLON
    if is_bare and _is_fragment(_first_line(rest)):
        return True  # "IL TV – Tuoreimmat uutiset"
    return len(draft.towns) > 1 or day_at(story, 0) is not None


def _is_maker(draft: Draft, rest: str) -> bool:
    """The story calls the word a label's or a company's: "ACHA – … beim Label Acha"."""
    if draft.agencies or draft.date or _is_known(draft):
        return False
    name = draft.towns[0].name.casefold()
    return any(f"{word} {name}" in rest.casefold() for word in _MAKERS)


def _is_spelt_out(draft: Draft) -> bool:
    """The bracket is the short form of the words before it: "European Space Agency (ESA)"."""
    names = " ".join(town.name for town in draft.towns)
    words = [word for word in re.split(r"[\s/-]", names) if word]
    capitals = "".join(word[0] for word in words if word[0].isupper())
    every = "".join(word[0] for word in words)
    shorts = {draft.printed.upper(), *(str(agency).upper() for agency in draft.agencies)}
    if names.upper() in shorts:
        return True  # "RFA (Radio Free Asia)"
    return len(words) > 1 and not shorts.isdisjoint({capitals, every.upper()} - {""})
