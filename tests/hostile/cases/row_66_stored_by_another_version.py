"""An article that another version of the library stored.

Owed: read. A field that it lacks is empty. A key that is not known is passed over: articles are frozen and compare by
their fields, so that there is no place for one; who needs it has the dict.
"""

import json

from case import ANYTHING, Case, from_the_store

CASES = {
    "older": Case(
        lambda: json.dumps({"headline": "Bridge opens"}),
        shows=ANYTHING,
        fields={"headline": "Bridge opens", "bylines": [], "date_published": None},
        read=from_the_store,
    ),
    "newer": Case(
        lambda: json.dumps(
            {"schema_version": 99, "headline": "Bridge opens", "mood": "glad", "evidence": {"mood": []}}
        ),
        shows=ANYTHING,
        fields={"headline": "Bridge opens"},
        lacks=("glad",),
        read=from_the_store,
    ),
}
