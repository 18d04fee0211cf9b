"""The steps for datatrove, over a stand-in for what they use of it; `.ci/long engines` runs them with the real one."""

from __future__ import annotations

import collections
import contextlib
import enum
import importlib
import io
import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import attrs
import pytest
import warcs

import newsparse
from newsparse.formats import to_row

pytest.importorskip("newsparse.warc")

URL = "https://harbourpost.example/7"


@attrs.define
class Document:
    """As datatrove's."""

    text: str
    id: str
    metadata: dict[str, Any] = attrs.field(factory=dict)


class Step:
    """What both base classes of datatrove's bring."""

    def __init__(self) -> None:
        self.counts: collections.Counter[str] = collections.Counter()

    def stat_update(self, *labels: str) -> None:
        """Count."""
        self.counts.update(map(str, labels))

    def track_time(self) -> contextlib.AbstractContextManager[None]:
        """Nothing is timed."""
        return contextlib.nullcontext()

    def update_doc_stats(self, document: Document) -> None:
        """Count the characters."""
        self.counts["characters"] += len(document.text)


class Reader(Step):
    """A reader over one file."""

    def __init__(self, content: bytes, *, add_file_path: bool = False, default_metadata: Any = None) -> None:
        super().__init__()
        self.add_file_path, self.default_metadata = add_file_path, default_metadata
        self.data_folder = SimpleNamespace(
            open=lambda _name, _mode: io.BytesIO(content), resolve_paths=lambda name: f"/news/{name}"
        )


class Hints(enum.StrEnum):
    """The names of datatrove's statistics."""

    total = "total"
    forwarded = "forwarded"
    dropped = "dropped"


STAND_IN: dict[str, dict[str, Any]] = {
    "datatrove.data": {"Document": Document},
    "datatrove.pipeline.base": {"PipelineStep": Step},
    "datatrove.pipeline.readers.base": {"BaseDiskReader": Reader},
    "datatrove.utils.typeshelper": {"StatHints": Hints},
}


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module, over the stand-in."""
    for name, names in STAND_IN.items():
        parts = name.split(".")
        for stop in range(1, len(parts) + 1):
            module = ModuleType(".".join(parts[:stop]))
            monkeypatch.setitem(sys.modules, module.__name__, module)
        for key, value in names.items():
            setattr(sys.modules[name], key, value)
    monkeypatch.delitem(sys.modules, "newsparse.datatrove", raising=False)
    yield importlib.import_module("newsparse.datatrove")
    sys.modules.pop("newsparse.datatrove", None)


def test_pages_keep_their_bytes_and_what_the_crawler_knew(steps: ModuleType) -> None:
    """A document for each response, with the metadata of the reader beside its own; damage is counted."""
    broken = bytearray(warcs.member(8))
    broken[60:90] = b"\0" * 30
    content = warcs.info() + warcs.member(7) + bytes(broken) + warcs.member(9)
    reader = steps.WarcPages(content, add_file_path=True, default_metadata={"crawl": "a", "status": 0})
    first, second = reader.read_file("a.warc.gz")

    assert ("", "<urn:uuid:00000007>", "<urn:uuid:00000009>") == (first.text, first.id, second.id)
    assert {
        "crawl": "a",
        "url": URL,
        "fetched": "2023-08-07T09:30:00+00:00",
        "status": 200,
        "content_type": warcs.HTML,
        "encoding": "utf-8",
        "truncated": None,
        "offset": len(warcs.info()),
        "html": warcs.page(7),
        "file_path": "/news/a.warc.gz",
    } == first.metadata
    assert 1 == sum(reader.counts.values())


def test_a_page_without_a_name_is_named_by_its_place(steps: ModuleType) -> None:
    """Every document of datatrove's has an id."""
    nameless = warcs.record(7).replace(b"WARC-Record-ID: <urn:uuid:00000007>\r\n", b"")
    (document,) = steps.WarcPages(nameless).read_file("a.warc")

    assert "a.warc/0" == document.id
    assert "file_path" not in document.metadata


def test_a_story_becomes_the_text_and_the_article_the_metadata(steps: ModuleType) -> None:
    """The page goes, its address and the moment of its fetch are what relative links and dates are read against."""
    step = steps.NewsArticles()
    known = {"url": URL, "fetched": "2023-08-07T09:30:00+00:00", "encoding": None}
    (document,) = step.run([Document("", "a", {**known, "html": warcs.page(7)})])
    row = to_row(newsparse.parse_html(warcs.page(7), url=URL))

    assert row.pop("text") == document.text != ""
    assert {**known, **row} == document.metadata
    assert {"total": 1, "forwarded": 1, "characters": len(document.text)} == step.counts


def test_a_page_may_come_as_the_text(steps: ModuleType) -> None:
    """Other readers hand a decoded page over."""
    (document,) = steps.NewsArticles().run([Document(warcs.page(7).decode(), "a")])

    assert document.text.startswith("MILLTOWN (Reuters) — Bridge number 7")


@pytest.mark.parametrize(
    ("page", "limit", "counted"),
    [(b"<p>Home</p>", None, {}), (warcs.page(7), 10, {"input-too-large": 1})],
    ids=["no story", "too large"],
)
def test_what_has_no_story_is_dropped(
    steps: ModuleType, page: bytes, limit: int | None, counted: dict[str, int]
) -> None:
    """It is counted, and why, where it is known."""
    step = steps.NewsArticles(newsparse.Limits(bytes=limit) if limit else None)

    assert [] == list(step.run([Document("", "a", {"html": page})]))
    assert {"total": 1, "dropped": 1, **counted} == step.counts


def test_without_documents_there_are_none(steps: ModuleType) -> None:
    """The first step of a pipeline is handed nothing."""
    assert [] == list(steps.NewsArticles().run(None))
