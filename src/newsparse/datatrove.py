"""Steps for datatrove: a reader of WARC files that keeps bytes, and the articles of their pages.

In: WARC files in a folder of datatrove's, local or remote. Out: documents whose `text` is the story and whose `metadata` are flat.
datatrove's own reader decodes a page before anybody may look at the server's charset, and its extractors hand a text back and
nothing else; these two steps are what goes in their places. Needs the extra `datatrove`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsparse.arrow.batch import Failure, moment, read_page
from newsparse.formats.row import to_row
from newsparse.models.limits import Limits
from newsparse.warc.records import Fault, Response, read_responses

if TYPE_CHECKING:
    # What the two steps use of datatrove, whose types are not at hand where it is not installed.
    from newsparse._datatrove_types import BaseDiskReader, Document, PipelineStep, StatHints
else:
    from datatrove.data import Document
    from datatrove.pipeline.base import PipelineStep
    from datatrove.pipeline.readers.base import BaseDiskReader
    from datatrove.utils.typeshelper import StatHints

_HTML = "html"
"""The key of the page's bytes, between the two steps."""


class WarcPages(BaseDiskReader):
    """The HTML responses of WARC files, a document each.

    The page is `metadata["html"]`, as bytes, and the text is empty until `NewsArticles` fills it; the other metadata are `url`,
    `fetched`, `status`, `content_type`, `encoding`, `truncated` and `offset`, and the document's id is the record's. Arguments are those of
    datatrove's readers. What cannot be read is counted as a statistic under the name of its fault.
    """

    name = "newsparse: pages of WARC files"

    def read_file(self, filepath: str) -> Iterator[Document]:
        """The documents of one file."""
        with self.data_folder.open(filepath, "rb") as file:
            for found in read_responses(file):
                if isinstance(found, Fault):
                    self.stat_update(found.code)
                else:
                    yield self._document(found, filepath)

    def _document(self, response: Response, filepath: str) -> Document:
        metadata: dict[str, Any] = {
            "url": response.url,
            "fetched": response.fetched.isoformat() if response.fetched is not None else None,
            "status": response.status,
            "content_type": response.content_type,
            "encoding": response.encoding,
            "truncated": response.truncated,
            "offset": response.offset,
            _HTML: response.html,
        }
        if self.add_file_path:
            metadata["file_path"] = self.data_folder.resolve_paths(filepath)
        return Document(
            "",
            response.record_id or f"{filepath}/{response.offset}",
            metadata={**(self.default_metadata or {}), **metadata},
        )


class NewsArticles(PipelineStep):
    """The story of each document's page as its text, and the rest of the article as flat metadata.

    The page is `metadata["html"]`, or the text where there is none, so that it works behind other readers, too. The metadata are
    those of `newsparse.formats.to_row`. A document without a story is dropped, as by datatrove's extractors, and counted.
    """

    type = "🛢 - EXTRAC"
    name = "newsparse: articles"

    def __init__(self, limits: Limits | None = None) -> None:
        super().__init__()
        self.limits: Limits = limits or Limits()

    def run(self, data: Iterator[Document] | None, rank: int = 0, world_size: int = 1) -> Iterator[Document]:  # noqa: ARG002 - datatrove's signature
        """The documents that have a story."""
        for document in data or ():
            self.stat_update(StatHints.total)
            with self.track_time():
                self._fill(document)
            if document.text:
                self.stat_update(StatHints.forwarded)
                self.update_doc_stats(document)
                yield document
            else:
                self.stat_update(StatHints.dropped)

    def _fill(self, document: Document) -> None:
        metadata = document.metadata
        page = metadata.pop(_HTML, document.text)
        hints = {
            "url": metadata.get("url"),
            "encoding": metadata.get("encoding"),
            "reference": moment(metadata.get("fetched")),
        }
        article = read_page(page, limits=self.limits, **hints)
        if isinstance(article, Failure):
            self.stat_update(article.code.value)
            document.text = ""
            return
        row = to_row(article)
        document.text = str(row.pop("text") or "")
        metadata.update(row)
