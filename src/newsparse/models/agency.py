"""Who supplied a text or a picture: agencies, press-release wires, and outlets that stand where an agency does.

In: nothing but attrs. Out: `Agency` and its closed `AgencyKind`. The table of agencies that are known is data of the
lexicon and does not belong here.
"""

from __future__ import annotations

from enum import StrEnum

import attrs


class AgencyKind(StrEnum):
    """What an organisation in the agency's place is."""

    AGENCY = "agency"
    """A news agency, such as Reuters."""
    PR_WIRE = "pr_wire"
    """A wire that spreads press releases, such as Business Wire."""
    OUTLET = "outlet"
    """A paper, site or station that stands where an agency does: "(CNN)"."""


@attrs.frozen
class Agency:
    """A news agency, by its canonical name.

    >>> Agency("Agence France-Presse", "AFP").kind.value
    'agency'
    """

    name: str
    """The canonical name, as in the table of agencies; the printed one where the table has none."""
    short: str | None = None
    """The short name that papers print, `None` where there is none."""
    kind: AgencyKind = AgencyKind.AGENCY
    """Agency, press-release wire or outlet."""

    def __str__(self) -> str:
        """The name that papers print: the short one where there is one."""
        return self.short or self.name
