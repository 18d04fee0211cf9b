"""The file of problems: a line of JSON for each record that could not be read or parsed.

In: the faults of a file. Out: lines of `problems.jsonl`. They are written before the part of that file gets its name; a run that is
killed between the two leaves lines without a part, which the next start drops. So each fault stands there once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import attrs

from newsparse.warc.parts import part_of, settle
from newsparse.warc.records import Fault
from newsparse.warc.tasks import Form

PROBLEMS: Final = "problems.jsonl"


def write_problems(out: Path, source: Path, form: Form, faults: Iterable[Fault]) -> None:
    """Add the faults of a file, and have them on the disk."""
    about = {"input": source.name, "part": part_of(source, out, form).name}
    lines = [json.dumps({**about, **attrs.asdict(fault)}, ensure_ascii=False) + "\n" for fault in faults]
    if lines:
        with (out / PROBLEMS).open("a", encoding="utf-8", errors="replace") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())


def forget_unfinished(out: Path, passing: Path) -> None:
    """Drop the lines of parts that are not there, and half a line at the end.

    Args:
        out: the folder with the parts and the problems.
        passing: the folder of what is not finished.
    """
    path = out / PROBLEMS
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace") as lines:
        kept = [line for line in lines if _is_finished(line, out)]
    copy = passing / PROBLEMS
    copy.write_text("".join(kept), encoding="utf-8")
    settle(copy)
    copy.replace(path)


def _is_finished(line: str, out: Path) -> bool:
    try:
        part = json.loads(line)["part"]
    except (ValueError, KeyError, TypeError):
        return False
    return line.endswith("\n") and isinstance(part, str) and (out / part).exists()
