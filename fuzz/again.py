"""Findings again, as any caller would meet them: `python fuzz/again.py TARGET FILE ...`; fails where one is one."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from targets import TARGETS, allowed


def main() -> None:
    """Run the target on each file, the best of three times, and tell what is too slow; what raises ends the run."""
    name, *paths = sys.argv[1:]
    target = TARGETS[name]
    target(b"the tables load with the first call")
    slow = 0
    for path in paths:
        data = Path(path).read_bytes()
        best = min(_seconds(target, data) for _ in range(3))
        if best > allowed(data):
            slow += 1
            print(f"{path}: {best:.3f} s for {len(data)} bytes")
    print(f"{name}: {len(paths)} inputs again, {slow} of them slow")
    sys.exit(bool(slow))


def _seconds(target: Callable[[bytes], None], data: bytes) -> float:
    began = time.process_time()
    target(data)
    return time.process_time() - began


if __name__ == "__main__":
    main()
