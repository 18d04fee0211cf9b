"""Cells of tables: data of the story, or the layout of the page.

In: a page and a cell's element, or its row's. Out: whether it holds data. The tables of old layouts hold the whole page, so a cell alone
tells nothing: its row does, or the head of its table.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._labels.measures import FURNITURE
from newsparse._lexicon import traits as t

_CELL: Final = frozenset({"td", "th"})
_CELLS: Final = 24
"""Cells of a row of data; more are a layout or a calendar."""
_ROWS: Final = 3
"""Elements from a cell to its table: the row, the body, the table."""
_LONGEST: Final = 160
"""Characters of a cell of data at the most, where only its row shows that it is one."""


def is_set_in_figure(cell: Scope) -> bool:
    """Whether a cell's table stands in a figure, as content systems set tables; in old layouts a table is the figure."""
    scope: Scope | None = cell
    while scope is not None and not scope.own & t.FIGURE:
        if scope.own & t.TABLE:
            return True
        scope = scope.parent
    return False


def is_cell(page: Page, scope: Scope) -> bool:
    """Whether an element is a cell of a table whose first cell is a head: a name there may be a link, too."""
    if scope.tag not in _CELL:
        return False
    table: Scope | None = scope
    for _ in range(_ROWS):
        table = table.parent if table is not None else None
        if table is not None and table.tag == "table":
            return page.pieces[table.first].scope.tag == "th"
    return False


def is_data_cell(page: Page, scope: Scope) -> bool:
    """Whether an element is a cell of data, by its row or by the head of its table."""
    return is_data(page, scope.parent) or is_cell(page, scope)


def is_data(page: Page, row: Scope | None) -> bool:
    """Whether a row has cells of data side by side: several short texts without links."""
    if row is None or row.tag != "tr" or not 2 <= row.last - row.first <= _CELLS:
        return False
    cells = page.pieces[row.first : row.last]
    return all(
        cell.scope.parent is row and not cell.linked and not cell.traits & FURNITURE and len(cell.text) < _LONGEST
        for cell in cells
    ) and len({id(cell.scope) for cell in cells}) == len(cells)
