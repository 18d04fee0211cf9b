"""Articles in the words of others: JSON-LD, ninjs, Markdown, rows, items, and the keys of other extractors.

In: an `Article`, parsed or made by hand. Out: plain values: dicts that are ready for JSON, or a string. Every function is pure and
takes any article. Texts come out without control characters, addresses are http or https, and each format escapes what is
special in it. `import newsparse` does not load this package. The lossless form is `Article.to_dict()`, of which
`json_schema()` is the schema.
"""

from newsparse.formats.item import to_item
from newsparse.formats.json_ld import to_json_ld
from newsparse.formats.markdown import to_markdown
from newsparse.formats.ninjs import NinjsVersion, to_ninjs
from newsparse.formats.row import to_row
from newsparse.formats.schema import json_schema
from newsparse.formats.trafilatura import from_trafilatura, to_trafilatura
from newsparse.formats.zyte import from_zyte, to_zyte

__all__ = [
    "NinjsVersion",
    "from_trafilatura",
    "from_zyte",
    "json_schema",
    "to_item",
    "to_json_ld",
    "to_markdown",
    "to_ninjs",
    "to_row",
    "to_trafilatura",
    "to_zyte",
]
