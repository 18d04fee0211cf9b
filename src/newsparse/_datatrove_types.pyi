# What `newsparse.datatrove` uses of datatrove, in types.

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

class Document:
    text: str
    id: str
    metadata: dict[str, Any]
    def __init__(self, text: str, name: str, /, *, metadata: dict[str, Any] = ...) -> None: ...

class PipelineStep:
    type: str
    name: str
    def __init__(self) -> None: ...
    def run(self, data: Iterator[Document] | None, rank: int = ..., world_size: int = ...) -> Iterator[Document]: ...
    def stat_update(self, *labels: str) -> None: ...
    def track_time(self) -> AbstractContextManager[None]: ...
    def update_doc_stats(self, document: Document) -> None: ...

class BaseDiskReader(PipelineStep):
    data_folder: Any
    default_metadata: dict[str, Any] | None
    add_file_path: bool

class StatHints:
    total: str
    forwarded: str
    dropped: str
