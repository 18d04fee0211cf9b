"""datatrove: WARC files to JSON Lines, with its own executor, statistics and restarts.

python examples/scale/datatrove_job.py FOLDER OUT
"""

import sys

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter

from newsparse.datatrove import NewsArticles, WarcPages


def main(folder: str, out: str, tasks: int = 2) -> None:
    """Filters, deduplication and tokens go between the last two steps."""
    LocalPipelineExecutor(
        pipeline=[
            WarcPages(folder, glob_pattern="*.warc.gz"),
            NewsArticles(),
            JsonlWriter(f"{out}/articles", compression=None),
        ],
        tasks=tasks,
        workers=tasks,
        logging_dir=f"{out}/logs",
    ).run()


if __name__ == "__main__":
    main(*sys.argv[1:3])
