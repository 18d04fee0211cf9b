"""Mutation: do the tests fail where the code is wrong? `python mutants.py FOLDER MODULE ...`, as `_grammars/clock.py` or `_grammars`.

mutmut writes the mutants of every function, into a copy of the package in FOLDER. Its own runner starts pytest anew for each of
some thousands; here pytest collects once, and each mutant is a fork that runs only the tests that enter the function, the
quickest first, and ends with the first that fails. FOLDER/mutants.json keeps what was found, and a second run asks only for what
survived the first. Tables, docstrings, annotations and decorated functions are not mutated.
"""

from __future__ import annotations

import argparse
import difflib
import functools
import gc
import hashlib
import importlib
import inspect
import json
import mmap
import os
import re
import shutil
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Final, NamedTuple, TypeGuard

import pytest
from mutmut.mutation import trampoline
from mutmut.mutation.file_mutation import mutate_file_contents

ROOT: Final = Path(__file__).parents[2]
TESTS: Final = (
    "unit/grammars",
    "unit/input",
    "unit/fields",
    "unit/claims",
    "unit/test_doors.py",
    "unit/test_address.py",
    "pages",
)
SLOW: Final = re.compile("ablation|linear|no_time|costs_little|quick|parses_back|needs_no_language|known_language")
"""Tests that look at tables or at a clock, and those that ask every form once more."""
_NAME: Final = re.compile(r"__mutmut_(?:orig|\d+)")

Family = tuple[FunctionType, dict[str, FunctionType]]
_families: list[Family] = []


def _keep(mutants: dict[str, FunctionType], **_: object) -> Callable[[FunctionType], FunctionType]:
    """In place of mutmut's trampoline, which costs time at every call: a fork puts a mutant's code into the function."""

    def decorate(function: FunctionType) -> FunctionType:
        _families.append((function, mutants))
        return function

    return decorate


def write(folder: Path, modules: list[str]) -> list[str]:
    """A copy of the package with the mutants of the modules; the dotted names of these."""
    shutil.rmtree(folder / "src", ignore_errors=True)
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    package = folder / "src" / "newsparse"
    found = []
    for module in modules:
        path = package / module
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            if not file.stem.endswith("_table"):
                code = file.read_text("utf-8")
                known = folder / "written" / hashlib.sha256(code.encode()).hexdigest()
                if not known.exists():
                    known.parent.mkdir(exist_ok=True)
                    known.write_text(mutate_file_contents(str(file), code).code, "utf-8")
                shutil.copy(known, file)
                found.append(".".join(file.relative_to(folder / "src").with_suffix("").parts))
    return found


class Job(NamedTuple):
    """A mutant to be run."""

    key: str
    function: FunctionType
    mutant: FunctionType
    tests: list[pytest.Item]
    """Of the function: what killed last stands first."""


class Hunt:
    """A plugin of pytest that runs the tests of each mutant instead of the tests."""

    def __init__(self, folder: Path, budget: float) -> None:
        self.budget = budget
        self.kept = folder / "mutants.json"
        self.before: dict[str, str] = json.loads(self.kept.read_text("utf-8")) if self.kept.exists() else {}
        self.found: dict[str, str] = {}
        self.now = mmap.mmap(-1, 8)
        """Which test a fork has come to."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test that fails kills; without a mutant none may."""
        if report.failed:
            os._exit(1)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Which tests enter which function; then every mutant that is not dead yet."""
        items = {item.nodeid: item for item in session.items if not SLOW.search(item.nodeid)}
        gc.collect()
        gc.freeze()
        enters, seconds = _entered(items)
        jobs = [job for family in _families for job in self._jobs(family, items, enters, seconds)]
        # What was never run goes first, then what has survived before.
        for number, job in enumerate(sorted(jobs, key=lambda job: job.key in self.before)):
            fate = self.before.get(job.key)
            self.found[job.key] = fate if fate == "killed" else self._run(job)
            if number % 50 == 0:
                self._keep({**self.before, **self.found})
        self._keep(self.found)
        return True

    def _jobs(
        self, family: Family, items: dict[str, pytest.Item], enters: dict[str, list[str]], seconds: dict[str, float]
    ) -> Iterator[Job]:
        function, mutants = family
        named = f"{function.__module__}.{function.__qualname__}"
        tests = _in_turns(sorted(enters.get(named, ()), key=seconds.__getitem__))
        spent = [*accumulate(seconds[test] for test in tests)]
        waiting = [items[test] for test, so_far in zip(tests, spent, strict=True) if so_far <= self.budget]
        original = inspect.getsource(mutants["_mutmut_orig"])
        for number, (name, held) in enumerate(mutants.items()):
            mutant = getattr(held, "__func__", held)  # Of a class method.
            if name != "_mutmut_orig":
                key = f"{named} {number} {_change(original, inspect.getsource(mutant))}"
                yield Job(key, function, mutant, waiting)

    def _keep(self, found: dict[str, str]) -> None:
        self.kept.write_text(json.dumps(found, indent=0, ensure_ascii=False), "utf-8")

    def _run(self, job: Job) -> str:
        _, function, mutant, tests = job
        if not tests:
            return "no test"
        child = os.fork()
        if not child:
            signal.setitimer(signal.ITIMER_VIRTUAL, 5 + 5 * self.budget)
            _silent()
            function.__code__ = mutant.__code__.replace(co_name=function.__name__)
            function.__defaults__, function.__kwdefaults__ = mutant.__defaults__, mutant.__kwdefaults__
            _play(tests, self.now)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code:
            # What kills one mutant of a function kills most of them.
            tests.insert(0, tests.pop(int.from_bytes(self.now[:])))
        return {0: "survived", -signal.SIGVTALRM: "slow"}.get(code, "killed")


def _in_turns(tests: list[str]) -> list[str]:
    """The first test of each file, then the second of each: a long table keeps no other from being asked; pages go last."""
    asked: Counter[str] = Counter()
    turns: dict[str, tuple[bool, int]] = {}
    for test in tests:
        file = test.partition("::")[0]
        asked[file] += 1
        turns[test] = ("/unit/" not in file, asked[file])
    return sorted(tests, key=turns.__getitem__)


def _silent() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


def _play(tests: list[pytest.Item], now: mmap.mmap) -> None:
    """Run the tests, those that need nothing from pytest without it."""
    for place, test in enumerate(tests):
        now[:] = place.to_bytes(8)
        if _is_plain(test):
            try:
                test.obj(**test.callspec.params if hasattr(test, "callspec") else {})
            except pytest.skip.Exception:
                continue
            except BaseException:  # noqa: BLE001  # Whatever it is, it kills.
                os._exit(1)
        else:
            test.config.hook.pytest_runtest_protocol(item=test, nextitem=None)


def _is_plain(test: pytest.Item) -> TypeGuard[pytest.Function]:
    """Whether a test is a function of its parameters and nothing else."""
    marks = {mark.name for mark in test.iter_markers()}
    given = set(test.callspec.params) if hasattr(test, "callspec") else set()
    return isinstance(test, pytest.Function) and marks <= {"parametrize"} and set(test.fixturenames) == given


def _entered(items: dict[str, pytest.Item]) -> tuple[dict[str, list[str]], dict[str, float]]:
    """Which tests enter each function, and how long each test takes; from a fork, so that this process learns nothing."""
    reader, writer = os.pipe()
    if not os.fork():
        _silent()
        with os.fdopen(writer, "w", encoding="utf-8") as out:
            json.dump(_watched(items), out)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as answer:
        enters, seconds = json.loads(answer.read() or "null") or sys.exit("a test fails without any mutant")
    os.wait()
    return enters, seconds


def _watched(items: dict[str, pytest.Item]) -> tuple[dict[str, list[str]], dict[str, float]]:
    names: dict[CodeType, str] = {f.__code__: f"{f.__module__}.{f.__qualname__}" for f, _ in _families}
    enters: dict[str, list[str]] = defaultdict(list)
    seconds: dict[str, float] = {}
    entered: set[CodeType] = set()
    gc.unfreeze()
    caches = [
        c for c in gc.get_objects() if isinstance(c, functools._lru_cache_wrapper) and "newsparse" in c.__module__
    ]
    now = mmap.mmap(-1, 8)

    def look(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code in names:
            entered.add(frame.f_code)

    for name, item in items.items():
        entered.clear()
        for cache in caches:
            cache.cache_clear()
        begun = time.process_time()
        sys.settrace(look)
        _play([item], now)
        sys.settrace(None)
        seconds[name] = time.process_time() - begun
        for code in entered:
            enters[names[code]].append(name)
    return enters, seconds


def _change(original: str, mutant: str) -> str:
    lines = difflib.unified_diff(original.splitlines(), mutant.splitlines(), n=0, lineterm="")
    return " ".join(line[0] + " " + line[1:].strip() for line in [*lines][3:] if not _NAME.search(line))


def told(found: dict[str, str]) -> Iterator[str]:
    """A row for each module, then what survived."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for key, fate in found.items():
        parts = key.split()[0].split(".")
        rows["/".join(parts[1:3])][fate] += 1
    for module, fates in sorted([*rows.items(), ("all", sum(rows.values(), Counter()))]):
        dead = fates["killed"] + fates["slow"]
        yield f"{module:34} {fates.total():5} {dead:5} {dead / fates.total():7.1%} {fates['no test']:5} without a test"
    yield from (f"{fate}: {key}" for key, fate in found.items() if fate != "killed")


def main() -> None:
    """Write the mutants, run them, tell what survived."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("modules", nargs="+")
    arguments.add_argument("--tests", nargs="+", default=TESTS)
    arguments.add_argument(
        "--seconds", type=float, default=10, help="processor time that the tests of one mutant may take"
    )
    arguments.add_argument("--budget", type=float, default=20, help="seconds for a mutant's tests, the quickest first")
    given = arguments.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    names = write(given.folder, given.modules)
    trampoline.wrap_in_trampoline = _keep
    sys.path.insert(0, str(given.folder / "src"))
    for name in names:
        importlib.import_module(name)
    hunt = Hunt(given.folder, given.budget)
    options = ["-q", "-s", "--assert=plain", "--tb=no", "-p", "no:cacheprovider", "--hypothesis-profile=few"]
    tests = [str(ROOT / "tests" / test) for test in given.tests]
    pytest.main([*options, "-o", "addopts=--import-mode=importlib", "--rootdir", str(ROOT), *tests], plugins=[hunt])
    print(*told(hunt.found), sep="\n")


if __name__ == "__main__":
    main()
