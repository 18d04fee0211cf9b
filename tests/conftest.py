"""Hypothesis profiles, and the folders whose tests share a module of their own.

`dev` is the default, `ci` is for continuous integration, `few` for its other runs, `night` for a long search:
python -m pytest --hypothesis-profile=ci
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# import-mode=importlib knows no neighbours: `forms`, `source`, `generators`, `case`, `miniatures`, `ran` stand beside the tests that
# import them.
sys.path.extend(
    str(Path(__file__).parent / folder)
    for folder in ("forms", "house", "properties", "hostile", "pages", "unit/command")
)

# No deadline: a busy machine is no bug, and a parse of a generated page is slow beside what Hypothesis expects.
# The same inputs in every run, so that a change is judged by itself; `night` looks for new ones (`.ci/long properties`).
settings.register_profile(
    "dev", max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("dev"), max_examples=40, print_blob=True)
settings.register_profile("few", settings.get_profile("ci"), max_examples=5)
settings.register_profile("night", settings.get_profile("dev"), max_examples=2_000, derandomize=False)
settings.load_profile("dev")


@pytest.hookimpl(wrapper=True)
def pytest_collect_file() -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """No doctests in tests: a file that cannot be imported is passed over as one, and then its tests are silently lost."""
    collectors = yield
    return [collector for collector in collectors if type(collector).__name__ != "DoctestModule"]
