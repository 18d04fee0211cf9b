"""Law: what follows the story does not move what stands before it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import strategies


@given(strategies.plain_pages(), strategies.sentences())
def test_what_follows_moves_no_span(page: strategies.NewsPage, sentence: str) -> None:
    """Blocks, headline, byline and dateline stand where they stood."""
    longer = page.html.replace("</body>", f"<div><p>{sentence}</p></div></body>")
    before, after = newsparse.outline(page.html), newsparse.outline(longer)
    spans = [(block.start, block.end) for block in before.blocks]
    told, still = newsparse.parse(page.html).evidence, newsparse.parse(longer).evidence

    assert after.text.startswith(before.text)
    assert spans == [(block.start, block.end) for block in after.blocks][: len(spans)]
    assert (told.headline, told.bylines, told.dateline) == (still.headline, still.bylines, still.dateline)


@given(strategies.written_datelines(), st.text(max_size=50))
def test_what_follows_a_dateline_does_not_move_it(written: strategies.WrittenDateline, more: str) -> None:
    """Only the opening of a text is looked at."""
    short, long = newsparse.parse_dateline(written.text), newsparse.parse_dateline(f"{written.text} {more}")

    assert short == long
    assert (short and (short.start, short.end)) == (long and (long.start, long.end))
