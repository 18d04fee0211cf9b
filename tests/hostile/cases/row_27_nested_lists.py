"""Lists, quotes, figures and tables that nest by the hundred and thousand.

Owed: the text; the blocks of a body do not nest, so that nothing of the answer does.
Peers: extruct raises.
"""

from case import STORY, Case, page

CASES = {
    "5,000 lists": Case(lambda: page(b"<ul><li>" * 5_000 + STORY), problems=("truncated-depth",)),
    "2,000 quotes": Case(lambda: page(b"<blockquote>" * 2_000 + STORY), problems=("truncated-depth",)),
    "1,000 captions": Case(lambda: page(b"<figure><figcaption>" * 1_000 + STORY), problems=("truncated-depth",)),
    "300 tables": Case(lambda: page(b"<table><tr><td>" * 300 + STORY), problems=("truncated-depth",)),
}
