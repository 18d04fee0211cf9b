"""Tables of printed forms: what a row is, the stories that follow a dateline, and how far a reading of a row is right.

In: rows of the tables beside this module. Out: texts to read, and `Verdict`s. Stories are invented, one a language; the
tests and tools/make_datelines_page.py read the tables through this module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.dateline import Dateline, PartialDate

Row: TypeAlias = tuple[str, str, str, str, str, str, str, str]
"""Name, language, print, places, suppliers, date, reporters, source."""

_STORIES = {
    "ar": "ارتفع النهر مترا خلال الليل.",
    "az": "Çay gecə bir metr qalxdı.",
    "bg": "Реката се покачи с метър през нощта.",
    "bn": "নদী রাতে এক মিটার বেড়েছে।",
    "ca": "El riu va pujar un metre a la nit.",
    "cs": "Řeka v noci stoupla o metr.",
    "da": "Floden steg en meter i nat.",
    "de": "Der Fluss stieg in der Nacht um einen Meter.",
    "el": "Το ποτάμι ανέβηκε ένα μέτρο τη νύχτα.",
    "en": "The river rose by a metre in the night.",
    "es": "El río creció un metro durante la noche.",
    "et": "Jõgi tõusis öösel meetri võrra.",
    "fa": "رودخانه در شب یک متر بالا آمد.",
    "fi": "Joki nousi yöllä metrin.",
    "fr": "Le fleuve a monté d'un mètre dans la nuit.",
    "he": "הנהר עלה במטר בלילה.",
    "hi": "नदी रात में एक मीटर बढ़ गई।",
    "hr": "Rijeka je noćas porasla za metar.",
    "hu": "A folyó egy métert emelkedett az éjjel.",
    "hy": "Գետը գիշերը մեկ մետր բարձրացավ։",
    "id": "Sungai naik satu meter semalam.",
    "it": "Il fiume è salito di un metro nella notte.",
    "ja": "川の水位が一晩で1メートル上がった。",
    "ka": "მდინარე ღამით ერთი მეტრით აიწია.",
    "kk": "Өзен түнде бір метрге көтерілді.",
    "ko": "강물이 밤새 1미터 불어났다.",
    "lt": "Upė per naktį pakilo metru.",
    "lv": "Upe naktī pacēlās par metru.",
    "mk": "Реката порасна за метар во текот на ноќта.",
    "mr": "नदी रात्री एक मीटर वाढली.",
    "ms": "Sungai naik satu meter malam tadi.",
    "nb": "Elva steg en meter i natt.",
    "ne": "नदी राति एक मिटर बढ्यो।",
    "nl": "De rivier steeg vannacht een meter.",
    "pl": "Rzeka podniosła się w nocy o metr.",
    "pt": "O rio subiu um metro durante a noite.",
    "ro": "Râul a crescut cu un metru în timpul nopții.",
    "ru": "Река поднялась за ночь на метр.",
    "sk": "Rieka v noci stúpla o meter.",
    "sl": "Reka je ponoči narasla za meter.",
    "sq": "Lumi u ngrit një metër gjatë natës.",
    "sr": "Reka je noćas porasla za metar.",
    "sv": "Floden steg en meter i natt.",
    "sw": "Mto ulipanda mita moja usiku.",
    "ta": "ஆறு இரவில் ஒரு மீட்டர் உயர்ந்தது.",
    "th": "แม่น้ำสูงขึ้นหนึ่งเมตรในคืนเดียว",
    "tr": "Nehir gece bir metre yükseldi.",
    "uk": "Річка піднялася за ніч на метр.",
    "ur": "دریا رات میں ایک میٹر بلند ہوا۔",
    "uz": "Daryo kechasi bir metr koʻtarildi.",
    "vi": "Nước sông dâng một mét trong đêm.",
    "zh": "河水一夜上涨一米。",
    "zh-Hant": "河水一夜上漲一公尺。",
}
_UNPARTED = frozenset({"zh", "zh-Hant", "ja"})
_SENTENCES = 5


class Form(NamedTuple):
    """A row, taken apart."""

    name: str
    language: str
    lead: str
    """What stands before the dateline."""
    dateline: str
    """As printed, with the mark that closes it."""
    gap: str
    """What parts the dateline from the story."""
    places: str
    suppliers: str
    date: str
    people: str
    source: str

    @property
    def text(self) -> str:
        """The opening of a story."""
        return self.lead + self.dateline + self.gap + story(self.language)


def form(row: Row) -> Form:
    """A row, taken apart."""
    name, language, printed, places, suppliers, date, people, source = row
    printed = printed.replace("⏎", "\n")
    # A pair of quotation marks is the paper's own.
    lead, mark, dateline = ("", "", printed) if "«" in printed else printed.rpartition("»")
    gap = "" if language in _UNPARTED else " "
    if dateline.endswith("¶"):
        dateline, gap = dateline[:-1], "\n"
    elif "+" in dateline:
        dateline, _, gap = dateline.partition("+")
    return Form(name, language, lead if mark else "", dateline, gap, places, suppliers, date, people, source)


def story(language: str) -> str:
    """A paragraph of invented news."""
    return " ".join([_STORIES[language]] * _SENTENCES)


def places(dateline: Dateline) -> str:
    """As the column has them."""
    return " + ".join(map(str, dateline.places))


def suppliers(dateline: Dateline) -> str:
    """As the column has them."""
    return " + ".join(map(_supplier, dateline.agencies))


def _supplier(agency: Agency) -> str:
    return f"outlet {agency}" if agency.kind is AgencyKind.OUTLET else str(agency)


def date(dateline: Dateline) -> str:
    """As the column has it, in the form of ISO 8601 that leaves out what is not printed: "--08-07", "---12"."""
    printed = dateline.date
    if printed is None or printed == PartialDate():
        return ""
    if printed.month is None:
        return f"---{printed.day:02}"
    return f"{printed.year or '-'}-{printed.month:02}-{printed.day:02}"


def is_right(form: Form, dateline: Dateline | None) -> bool:
    """Whether every column is read as it should be, to the character."""
    return dateline is not None and (
        form.dateline,
        form.places,
        form.suppliers,
        form.date,
        form.people,
    ) == (dateline.text, places(dateline), suppliers(dateline), date(dateline), ", ".join(dateline.people))


class Score(NamedTuple):
    """How the rows of a table fare."""

    read: int
    """Rows that give a dateline, right or not."""
    right: int
    rows: int
    taken: int
    """False friends that give a dateline."""
    friends: int

    @property
    def precision(self) -> float:
        """Datelines that are given and are ones."""
        return self.read / (self.read + self.taken)

    @property
    def recall(self) -> float:
        """Rows that are read to the character."""
        return self.right / self.rows


def score(
    parse: Callable[[str, str], Dateline | None], rows: Iterable[Row], friends: Iterable[tuple[str, str, str, str]]
) -> Score:
    """Reads all rows of a table, and all false friends."""
    forms = list(map(form, rows))
    found = [(row, parse(row.text, row.language)) for row in forms]
    taken = [parse(text, language) is not None for _, language, text, _ in friends]
    read = sum(dateline is not None for _, dateline in found)
    return Score(read, sum(is_right(*pair) for pair in found), len(forms), sum(taken), len(taken))
