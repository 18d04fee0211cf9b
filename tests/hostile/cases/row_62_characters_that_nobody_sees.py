"""Marks of direction, zero widths, line separators.

Owed: none of them in a field; separators are line breaks; joiners stay inside words (Persian, emoji).
"""

from case import Case, page

UNSEEN = ("\u202e", "\u202c", "\u200b", "\ufeff", "\u2028", "\u0085", "\x1b")

CASES = {
    "in the story": Case(
        lambda: page("<p>\u202eRain\u202c fell\u200b on the\u2028valley \ufefffor a\x1b third\u0085day.</p>".encode()),
        shows="third",
        fields={"text": "Rain fell on the valley for a third day."},
        lacks=UNSEEN,
    ),
    "in what is stated": Case(
        lambda: page(
            b"<p>Rain.</p>", "<meta property='article:section' content='\u202eCi\u200bty\u2028and\u0085sea'>".encode()
        ),
        shows="Rain.",
        fields={"section": "City and sea"},
        lacks=UNSEEN,
    ),
    "joiners": Case(
        lambda: page(
            "<p>پل در بهار باز می‌شود، شهردار روز سه‌شنبه به خبرنگاران گفت و ساکنان شهر موافقت کردند. 👩‍🚀</p>".encode()
        ),
        shows="می‌شود",
        fields={"text": "پل در بهار باز می‌شود، شهردار روز سه‌شنبه به خبرنگاران گفت و ساکنان شهر موافقت کردند. 👩‍🚀"},
    ),
}
