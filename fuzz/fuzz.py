"""One fuzz target under atheris: `python fuzz/fuzz.py TARGET [libFuzzer's arguments]`.

The law: any input gives an answer. No exception is allowed, none is caught. What is slow is written into the folder
that `SLOW` names, to be looked at again without instrumentation (`again.py`).
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["newsparse"]):
    from targets import TARGETS, allowed

    for each in TARGETS.values():
        each(b"<p>The rooms load with the first call, and those that load here are watched.</p>")

SLOW = Path(os.environ.get("SLOW", "slow"))


def main() -> None:
    """Fuzz the target that the first argument names."""
    name = sys.argv.pop(1)
    target = TARGETS[name]
    SLOW.mkdir(parents=True, exist_ok=True)

    def one(data: bytes) -> None:
        began = time.process_time()
        target(data)
        if time.process_time() - began > allowed(data):
            (SLOW / f"{name}-{hashlib.sha1(data, usedforsecurity=False).hexdigest()}").write_bytes(data)

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
