"""The strategies under the types that they make, for `hypothesis.strategies.from_type`.

In: nothing. Out: `register`, which the entry point `hypothesis` names: Hypothesis calls it when it is imported. The
tables of agencies and places are not loaded before a value is drawn. No strategy is made here.
"""

from __future__ import annotations

from typing import Any, Final

from hypothesis import strategies as st

from newsparse import models
from newsparse.strategies import values

_MAKERS: Final = {
    models.Agency: values.agencies,
    models.Article: values.articles,
    models.Block: values.blocks,
    models.BodyBlock: values.body_blocks,
    models.Byline: values.bylines,
    models.Candidate: values.candidates,
    models.Dateline: values.datelines,
    models.Document: values.documents,
    models.Entry: values.entries,
    models.Evidence: values.evidence,
    models.Explanation: values.explanations,
    models.Image: values.images,
    models.Limits: values.limits,
    models.Notice: values.notices,
    models.PartialDate: values.partial_dates,
    models.Person: values.people,
    models.Place: values.places,
    models.Problem: values.problems,
    models.RelatedLink: values.related_links,
    models.Section: values.sections,
}


def register() -> None:
    """Tells Hypothesis which strategy makes which of the public values.

    >>> from hypothesis import strategies as st
    >>> register()
    >>> st.from_type(models.Agency).validate()
    """
    for made, maker in _MAKERS.items():
        _register(made, maker)


def _register(made: type[Any], maker: Any) -> None:
    st.register_type_strategy(made, lambda _: maker())
