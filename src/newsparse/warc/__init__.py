"""WARC files, as Common Crawl News has them: their pages, and runs over them.

In: WARC files. Out: `read_responses` gives their HTML responses, `read_batches` the same as Arrow batches for `parse_batch` in whatever
engine, and `run` makes a Parquet or JSON Lines part of each file on one machine, with as many processes as wanted. `newsparse warc` is
`run` as a command. Needs the extra `warc`. This is the only room that reads and writes files; pages are parsed by the door that
everybody has.
"""

from newsparse.warc.batches import RESPONSES, read_batches
from newsparse.warc.limits import RunLimits
from newsparse.warc.plan import Progress
from newsparse.warc.records import Fault, FaultCode, Response, read_responses
from newsparse.warc.running import Summary, run
from newsparse.warc.tasks import Form

__all__ = [
    "RESPONSES",
    "Fault",
    "FaultCode",
    "Form",
    "Progress",
    "Response",
    "RunLimits",
    "Summary",
    "read_batches",
    "read_responses",
    "run",
]
