"""A text cut into words, numbers and marks."""

from __future__ import annotations

from newsparse._grammars.tokens import Kind, Token, Tokens


def test_a_text_is_cut_where_its_kinds_change() -> None:
    """Each token knows where it stands and what parts it from the one before; behind the last one the end stands apart."""
    tokens = Tokens("St. Mary's,5\n— x")

    assert [
        Token(Kind.WORD, "St", 0, 2, is_apart=False, is_new_line=False),
        Token(Kind.STOP, ".", 2, 3, is_apart=False, is_new_line=False),
        Token(Kind.WORD, "Mary's", 4, 10, is_apart=True, is_new_line=False),
        Token(Kind.COMMA, ",", 10, 11, is_apart=False, is_new_line=False),
        Token(Kind.NUMBER, "5", 11, 12, is_apart=False, is_new_line=False),
        Token(Kind.DASH, "—", 13, 14, is_apart=True, is_new_line=True),
        Token(Kind.WORD, "x", 15, 16, is_apart=True, is_new_line=False),
        Token(Kind.END, "", 16, 16, is_apart=True, is_new_line=True),
        Token(Kind.END, "", 16, 16, is_apart=True, is_new_line=True),
    ] == [tokens[index] for index in range(9)]
    assert "Mary's,5" == tokens.slice(2, 4)
    assert (2, 4, 7) == (tokens.index_at(4, 0), tokens.index_at(11, 2), tokens.index_at(99, 0))


def test_what_stands_before_the_beginning_is_not_looked_at() -> None:
    """A digit there makes nobody look for a date."""
    tokens = Tokens("5 May", 1)

    assert (Token(Kind.WORD, "May", 2, 5, is_apart=True, is_new_line=False), False) == (tokens[0], tokens.has_digits)
    assert Tokens("5 May").has_digits
