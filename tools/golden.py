"""Shows where the miniature pages give other values than expected; `--update` takes what they give now.

Run: python tools/golden.py [--update] [page ...]

Expected is what a reader sees on the page: look at the page before you take a value over. A field that stands under
`known_failures` is never taken over; what a reader sees there stays until the library reads it.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "pages"))

from miniatures import Expected, differences, expected_of, parsed, rules_of, seen, slugs, write


def _updated(expected: Expected, values: dict[str, Any], rules: dict[str, str]) -> Expected:
    """What is read now, but for the known failures."""
    kept = expected.known_failures
    for field in kept:
        name = field.removeprefix("rule of ")
        now, then = (rules, expected.rules) if field != name else (values, expected.values)
        now.pop(name, None)
        if name in then:
            now[name] = then[name]
    return Expected(expected.url, values, rules, kept)


def main() -> int:
    """Show the differences, or take them over."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("pages", nargs="*", default=slugs())
    arguments.add_argument("--update", action="store_true")
    given = arguments.parse_args()
    count = 0
    for slug in given.pages:
        expected, article = expected_of(slug), parsed(slug)
        for field, (then, now) in differences(expected, article).items():
            known = field in expected.known_failures
            count += not known
            print(f"{slug}: {field}{' (known)' if known else ''}")
            print(f"  - {json.dumps(then, ensure_ascii=False)}\n  + {json.dumps(now, ensure_ascii=False)}")
        if given.update:
            write(slug, _updated(expected, seen(article), rules_of(article)))
    return 1 if count and not given.update else 0


if __name__ == "__main__":
    sys.exit(main())
