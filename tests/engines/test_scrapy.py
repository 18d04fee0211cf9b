"""The spider of examples/scale over a site on the loopback, made of the miniatures."""

from __future__ import annotations

import functools
import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import miniatures
import pytest
from engines import SCALE

import newsparse

pytest.importorskip("scrapy")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """The miniatures behind a page of links; gives its address."""
    folder = tmp_path / "site"
    folder.mkdir()
    for slug in miniatures.slugs():
        (folder / f"{slug}.html").write_bytes(miniatures.html_of(slug))
    links = "".join(f'<li><a href="{slug}.html">{slug}</a></li>' for slug in miniatures.slugs())
    (folder / "index.html").write_text(f"<html><body><ul>{links}</ul></body></html>", encoding="utf-8")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_a_spider_gives_the_articles_of_a_site(site: str, tmp_path: Path) -> None:
    """One item for each page with a story, with what the door reads of it."""
    target = tmp_path / "articles.jsonl"
    command = [sys.executable, "-m", "scrapy", "runspider", str(SCALE / "scrapy_spider.py"), "-a", f"start={site}"]
    subprocess.run([*command, "-O", str(target), "-s", "LOG_LEVEL=ERROR"], check=True, cwd=tmp_path, timeout=120)
    items = {item["url"]: item for item in map(json.loads, target.read_text(encoding="utf-8").splitlines())}
    articles = {
        f"{site}{slug}.html": newsparse.parse_html(miniatures.html_of(slug), url=f"{site}{slug}.html")
        for slug in miniatures.slugs()
    }
    stories = {url: article.headline for url, article in articles.items() if article.body}

    assert stories == {url: item["headline"] for url, item in items.items() if url in articles}
