"""Scrapy: a spider whose pages become articles.

scrapy runspider examples/scale/scrapy_spider.py -a start=https://harbourpost.example/ -O articles.jsonl
"""

from collections.abc import Iterator
from typing import Any

import scrapy
from scrapy.http import HtmlResponse, Response

import newsparse
from newsparse.formats import to_item


class Articles:
    """An item pipeline: a page becomes an article, an item without one is dropped."""

    def process_item(self, item: dict[str, Any]) -> dict[str, Any]:
        """The article of the page that the spider found."""
        response: HtmlResponse = item["response"]
        article = newsparse.parse_html(response.body, url=response.url, encoding=response.encoding)
        if not article.body:
            raise scrapy.exceptions.DropItem(f"no story: {response.url}")
        return to_item(article)


class News(scrapy.Spider):
    """Follows every link of its site."""

    name = "news"
    custom_settings = {"ITEM_PIPELINES": {Articles: 100}}  # noqa: RUF012 - as Scrapy has it

    def __init__(self, start: str, **more: Any) -> None:
        super().__init__(**more)
        self.start_urls = [start]
        self.allowed_domains = [start.split("/")[2].split(":", maxsplit=1)[0]]

    def parse(self, response: Response) -> Iterator[Any]:
        """Each page, and the pages that it links to."""
        if isinstance(response, HtmlResponse):
            yield {"response": response}
            yield from response.follow_all(css="a[href]")
