"""The two errors that a call may raise.

In: nothing. Out: one small tree of exceptions. A page's content never raises; only a wrong type and an input that is
larger than the caller allows do. What is odd on a page is a `Problem` of the article and no exception: do not add one
here for it.
"""

from __future__ import annotations

__all__ = ["InputTooLarge", "NewsparseError", "WrongInputType"]


class NewsparseError(Exception):
    """The root of every error that newsparse raises on purpose."""


class WrongInputType(NewsparseError, TypeError):
    """The source is neither `bytes`, `str` nor, where it may be, an lxml element.

    >>> import newsparse
    >>> newsparse.parse(42)
    Traceback (most recent call last):
        ...
    newsparse.errors.WrongInputType: expected bytes, str or an lxml element, not int
    """


class InputTooLarge(NewsparseError, ValueError):
    """The source has more bytes (or, as `str`, more characters) than `Limits.bytes` allows."""
