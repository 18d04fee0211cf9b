"""Letters and digits alone: what two spellings of one name share."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse._lexicon.letters import letters


@given(st.text(st.characters(exclude_categories=())) | st.text("aé_’ -٣ß'"))
def test_what_is_neither_a_letter_nor_a_digit_is_gone(text: str) -> None:
    """The fast way over bytes gives what a look at each character gives, in every script."""
    assert letters(text) == "".join(filter(str.isalnum, text))
