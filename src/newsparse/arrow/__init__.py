"""Tables of articles: one function over Arrow batches, for every engine that speaks Arrow.

In: a `pyarrow` record batch or table with a column of pages. Out: the same rows with a column for each field of `Article`.
`parse_batch` is a plain function at module level: it pickles, it keeps nothing between calls, and no page makes it raise.
`SCHEMA` says the columns and their types; it is versioned. Needs the extra `arrow`. Reading and writing files is not done here.
"""

from newsparse.arrow.batch import RowProblem, parse_batch, to_batch
from newsparse.arrow.columns import PLAIN_SCHEMA, SCHEMA, SCHEMA_VERSION

__all__ = ["PLAIN_SCHEMA", "SCHEMA", "SCHEMA_VERSION", "RowProblem", "parse_batch", "to_batch"]
