"""Law: the same page gives the same answer in any process, thread, zone and locale."""

from __future__ import annotations

import locale
import os
import subprocess
import sys
from pathlib import Path

import pytest
from digest import digest

import newsparse

PROGRAM = Path(__file__).with_name("digest.py")
PLACES = (
    {"PYTHONHASHSEED": "7"},
    {"PYTHONHASHSEED": "0", "TZ": "Pacific/Auckland"},
    {"LC_ALL": "C", "LANG": "C", "TZ": "America/St_Johns"},
)
"""Other orders of sets, other zones, another locale."""
DATED = "<article><h1>Bridge opens</h1><p class=date>March 5, 2024 10:30 pm</p><p>The bridge will open, she said.</p>"


def test_processes_and_threads_agree() -> None:
    """Every miniature gives there what it gives here, evidence and outline and all.

    The first eight calls of the last process load rooms and tables while the others ask for them.
    """
    started = [_started(place, 1) for place in PLACES] + [_started({}, 8)]

    assert [digest()] * len(started) == [process.communicate()[0].strip() for process in started]


def _started(place: dict[str, str], threads: int) -> subprocess.Popen[str]:
    command = [sys.executable, str(PROGRAM), str(threads)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **place})


@pytest.mark.parametrize("name", ["C", "C.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8"])
def test_the_locale_is_not_asked(name: str) -> None:
    """Months, capitals and decimal points are those of the page; of the locales those are tried that are there."""
    before, expected = locale.setlocale(locale.LC_ALL), newsparse.parse(DATED)
    try:
        locale.setlocale(locale.LC_ALL, name)
        assert expected == newsparse.parse(DATED)
    except locale.Error:
        pytest.skip("this locale is not installed")
    finally:
        locale.setlocale(locale.LC_ALL, before)
