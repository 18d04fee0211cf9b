"""The output folder, for one run alone.

In: a folder. Out: an empty folder inside it for what is not finished, which is gone when the run ends. A run that was killed leaves
it behind; the next one empties it. The lock goes with its process, however that ends.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

_PASSING: Final = ".newsparse-run"
_LOCK: Final = ".newsparse-lock"


@contextmanager
def held(out: Path) -> Iterator[Path]:
    """Hold the folder, and give the one for what is not finished.

    Raises:
        OSError: the folder cannot be written to, or another run has it.
    """
    out.mkdir(parents=True, exist_ok=True)
    with (out / _LOCK).open("w", encoding="utf-8") as lock:
        _lock(lock, out)
        folder = out / _PASSING
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        try:
            # A name of its own: a worker that a killed run has left behind finds its folder gone, and disturbs nobody.
            yield Path(tempfile.mkdtemp(dir=folder))
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _lock(file: IO[str], out: Path) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: two runs into one folder are the caller's to avoid
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise BlockingIOError(error.errno, "another run is writing to it", str(out)) from None
