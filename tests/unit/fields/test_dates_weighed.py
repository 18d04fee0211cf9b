"""Which of a page's dates is given, and by which rule. All pages are invented."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Evidence

STORY = "".join(
    f"<p>The council wants another metre on the harbour wall, and the money for part {part} before the winter storms.</p>"
    for part in ("one", "two", "three")
)

# What the head states, what stands before and after the story, the address, the day of the fetch; then the date of the
# first print and that of the last change, each with the rule that gave it, how sure that is, where it was found, and the characters that said it.
PAGES = [
    ("", "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("", "<p class=date>Published 3 May 2024, updated 4 May 2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", "2024-05-04 date-modified.marked-line marked markup 4 May 2024"),
    ("", "<p class=date>Updated: 4 May 2024</p>", "", "", None, "2024-05-04 date-published.marked-line marked markup 4 May 2024", "2024-05-04 date-modified.marked-line marked markup 4 May 2024"),
    ("", "<p class=date>Updated 4 May 2024</p><p class=date>3 May 2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", "2024-05-04 date-modified.marked-line marked markup 4 May 2024"),
    ("", "<p class=date>28.5.2020 17:43 | 29.5.2020 9:10</p>", "", "", None, "2020-05-28T17:43:00 date-published.marked-line marked markup 28.5.2020 17:43", "2020-05-29T09:10:00 date-modified.marked-line marked markup 29.5.2020 9:10"),
    ("", "<p class=date>Printed 3 May 2024</p>", "", "", None, None, None),
    ("", "<p class=date>Expires 3 May 2024</p>", "", "", None, None, None),
    ("", "<p class=date>Event: 3 May 2024</p>", "", "", None, None, None),
    ("", "<p class=date>Read on 3 May 2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("", "<p>By Jane Roe, 3 May 2024</p>", "", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("", "<p>3 May 2024, 10:30 GMT</p>", "", "", None, "2024-05-03T10:30:00+00:00 date-published.line inferred markup 3 May 2024, 10:30 GMT", None),
    ("", "<p>Posted on 3 May 2024 in City</p>", "", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("", "", "<p>Posted on 3 May 2024 in City</p>", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("", "", "<p>This entry was posted on 3 May 2024 in City and tagged Harbour, Wall, Storm, Winter, Council, Money, Divers, Spring, Tender, Market and many other things that are about the sea.</p>", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("", "", "<footer><p>3 May 2024</p></footer>", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("", "", "<div class=comments><p>3 May 2024</p></div>", "", None, None, None),
    ("", "", "<div class=related><p>3 May 2024</p></div>", "", None, None, None),
    ("", "", "<p>© 2024 Example News</p>", "", None, None, None),
    ("", "<time datetime='2024-05-03T12:46Z'>3 May</time>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.time-element marked markup 3 May", None),
    ("", "<time datetime='2024-05-03T12:46:00+02:00'>3 May</time>", "", "", None, "2024-05-03T12:46:00+02:00 date-published.time-element marked markup 3 May", None),
    ("", "<time datetime='2024-05-03'>3 May</time>", "", "", None, "2024-05-03 date-published.time-element marked markup 3 May", None),
    ("", "<p class=date><b>Jane Roe</b> <time datetime='2024-05-03T12:46Z'>3 May</time>, updated since</p>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.time-element marked markup 3 May", None),
    ("", "<p class=date>Updated <time>at noon</time> <time datetime='2024-05-03T12:46Z'>3 May</time></p>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.time-element marked markup 3 May", "2024-05-03T12:46:00+00:00 date-modified.time-element marked markup 3 May"),
    ("", "<p class=date>Updated by <span itemprop=editor>Jane Roe</span> <time datetime='2024-05-03T12:46Z'>3 May</time></p>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.time-element marked markup 3 May", "2024-05-03T12:46:00+00:00 date-modified.time-element marked markup 3 May"),
    ("</head><body><p><time datetime='2024-05-03T12:46Z'>3 May</time></p>", "", "", "", None, "2024-05-03T12:46:00+00:00 date-published.time-element marked markup 3 May", None),
    ("", "<time datetime='soon'>3 May 2024</time>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("", "<time datetime=''>3 May 2024</time>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("", "Published <time datetime='2024-05-03T12:46Z'>3 May</time> Updated <time datetime='2024-05-04T12:46Z'>3 May</time>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.time-element marked markup 3 May", "2024-05-04T12:46:00+00:00 date-modified.time-element marked markup 3 May"),
    ("", "<p class=date><time datetime='2024-05-04T12:46Z'>Updated 4 May</time> <time datetime='2024-05-03T12:46Z'>3 May</time></p>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.time-element marked markup 3 May", "2024-05-04T12:46:00+00:00 date-modified.time-element marked markup Updated 4 May"),
    ("", "<p class=date>Updated <time datetime='2024-05-04T12:46Z'>4 May</time></p>", "", "", None, "2024-05-04T12:46:00+00:00 date-published.time-element marked markup 4 May", "2024-05-04T12:46:00+00:00 date-modified.time-element marked markup 4 May"),
    ("<meta property='article:published_time' content='2024-05-03T12:46Z'>", "", "", "", None, "2024-05-03T12:46:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46Z'>", "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46Z", None),
    ("<meta property='article:published_time' content='2024-05-03'>", "<p class=date>3 May 2024 12:46</p>", "", "", None, "2024-05-03T12:46:00 date-published.marked-line marked markup 3 May 2024 12:46", None),
    ("<meta property='article:published_time' content='2024-05-03T00:00:00Z'>", "<p class=date>3 May 2024 12:46</p>", "", "", None, "2024-05-03T12:46:00 date-published.marked-line marked markup 3 May 2024 12:46", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46:00'>", "<time datetime='2024-05-03T12:46:00+02:00'>3 May</time>", "", "", None, "2024-05-03T12:46:00+02:00 date-published.time-element marked markup 3 May", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46:30Z'>", "<p class=date>3 May 2024 14:46</p>", "", "", None, "2024-05-03T14:46:30+02:00 date-published.article-published-time stated open-graph 2024-05-03T12:46:30Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46:30Z'>", "<p class=date>3 May 2024 18:16</p>", "", "", None, "2024-05-03T18:16:30+05:30 date-published.article-published-time stated open-graph 2024-05-03T12:46:30Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46:30Z'>", "<p class=date>3 May 2024 14:51</p>", "", "", None, "2024-05-03T12:46:30+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46:30Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46:30Z'>", "<p class=date>3 May 2024 12:46</p>", "", "", None, "2024-05-03T12:46:30+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46:30Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46:30Z'>", "<p class=date>4 May 2024 04:46</p>", "", "", None, "2024-05-03T12:46:30+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46:30Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46:30Z'>", "<p class=date>4 May 2024 02:46</p>", "", "", None, "2024-05-04T02:46:30+14:00 date-published.article-published-time stated open-graph 2024-05-03T12:46:30Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46Z'>", "<time datetime='2024-05-03T14:46:30+02:00'>3 May</time>", "", "", None, "2024-05-03T14:46:30+02:00 date-published.time-element marked markup 3 May", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46Z'>", "<time datetime='2024-05-03T14:48:30+02:00'>3 May</time>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46+02:00'>", "<p class=date>3 May 2024 13:46</p>", "", "", None, "2024-05-03T12:46:00+02:00 date-published.article-published-time stated open-graph 2024-05-03T12:46+02:00", None),
    ("<meta property='article:published_time' content='2024-05-01T12:46Z'>", "<p class=date>3 May 2024</p>", "", "", None, "2024-05-01T12:46:00+00:00 date-published.article-published-time stated open-graph 2024-05-01T12:46Z", None),
    ('<meta property=\'article:published_time\' content=\'2024-05-01T12:46Z\'><script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-03T10:00Z"}</script>', "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03T10:00:00+00:00 date-published.json-ld stated json-ld 2024-05-03T10:00Z", None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-01T10:00Z"}</script><meta property=\'article:published_time\' content=\'2024-05-03T12:46Z\'>', "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03T12:46:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46Z", None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-01T10:00Z"}</script><meta property=\'article:published_time\' content=\'2024-05-03T12:46Z\'>', "<p class=date>3 May 2024</p><p class=date>1 May 2024</p>", "", "", None, "2024-05-01T10:00:00+00:00 date-published.json-ld stated json-ld 2024-05-01T10:00Z", None),
    ("<meta name=date content=2024-05-01>", "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("<meta name=date content=2024-05-03T10:00Z>", "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03T10:00:00+00:00 date-published.date stated meta 2024-05-03T10:00Z", None),
    ("<meta name=date content=2024-05-03>", "", "", "", None, "2024-05-03 date-published.date stated meta 2024-05-03", None),
    ("<meta name=date content=2024-05-09>", "<p class=date>Updated 5 May 2024</p>", "", "", None, "2024-05-05 date-published.marked-line marked markup 5 May 2024", "2024-05-05 date-modified.marked-line marked markup 5 May 2024"),
    ("<meta name=date content=2024-05-03>", "<p class=date>Updated 5 May 2024</p>", "", "", None, "2024-05-03 date-published.date stated meta 2024-05-03", "2024-05-05 date-modified.marked-line marked markup 5 May 2024"),
    ("<meta name=dc.date content=2024-05-01>", "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("<meta property='article:modified_time' content='2024-05-05T12:00Z'>", "", "", "", None, "2024-05-05T12:00:00+00:00 date-modified.article-modified-time stated open-graph 2024-05-05T12:00Z", "2024-05-05T12:00:00+00:00 date-modified.article-modified-time stated open-graph 2024-05-05T12:00Z"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'><meta property='article:modified_time' content='2024-05-05T12:00Z'>", "", "", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-05T12:00:00+00:00 date-modified.article-modified-time stated open-graph 2024-05-05T12:00Z"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'><meta property='article:modified_time' content='2024-05-02T12:00Z'>", "", "", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-02T12:00:00+00:00 date-modified.article-modified-time stated open-graph 2024-05-02T12:00Z"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "<p class=date>Updated 2 May 2024</p>", "", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "<p class=date>Updated 5 May 2024</p>", "", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-05 date-modified.marked-line marked markup 5 May 2024"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "<p class=date>Updated 3 May 2024 11:00 GMT</p>", "", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", None),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "<p class=date>Updated 3 May 2024 13:00 GMT</p>", "", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-03T13:00:00+00:00 date-modified.marked-line marked markup 3 May 2024 13:00 GMT"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "<p class=date>Updated 3 May 2024</p>", "", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-03 date-modified.marked-line marked markup 3 May 2024"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "", "<p class=correction>Correction, 6 May 2024: An earlier version named the wrong harbour.</p>", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-06 date-modified.notice inferred markup Correction, 6 May 2024: An earlier versi"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'><meta property='article:modified_time' content='2024-05-07T12:00Z'>", "", "<p class=correction>Correction, 6 May 2024: An earlier version named the wrong harbour.</p>", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-07T12:00:00+00:00 date-modified.article-modified-time stated open-graph 2024-05-07T12:00Z"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'><meta property='article:modified_time' content='2024-05-04T12:00Z'>", "", "<p class=correction>Correction, 6 May 2024: An earlier version named the wrong harbour.</p>", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-06 date-modified.notice inferred markup Correction, 6 May 2024: An earlier versi"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "", "<p class=correction>Correction, 2 May 2024: An earlier version named the wrong harbour.</p>", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", None),
    ("", "", "", "https://news.example/2024/05/03/wall", None, "2024-05-03 date-published.url-path stated url 2024/05/03", None),
    ("<meta property='article:published_time' content='2024-05-01T12:00Z'>", "<p class=date>3 May 2024</p>", "", "https://news.example/2024/05/03/wall", None, "2024-05-01T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-01T12:00Z", None),
    ("", "<p class=date>5/3/2024</p>", "", "https://news.example/2024/05/03/wall", None, "2024-05-03 date-published.marked-line marked markup 5/3/2024", None),
    ("", "<p class=date>5/3/2024</p>", "", "", None, "2024-03-05 date-published.marked-line marked markup 5/3/2024", None),
    ("<meta property='article:modified_time' content='2024-05-03T12:00Z'>", "<p class=date>5/3/2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 5/3/2024", "2024-05-03T12:00:00+00:00 date-modified.article-modified-time stated open-graph 2024-05-03T12:00Z"),
    ("<meta property='article:published_time' content='2024-05-03'>", "<p class=date>5/3/2024 10:30</p>", "", "", None, "2024-05-03T10:30:00 date-published.marked-line marked markup 5/3/2024 10:30", None),
    ("<meta property='article:published_time' content='2024-03-05'>", "<p class=date>5/3/2024 10:30</p>", "", "", None, "2024-03-05T10:30:00 date-published.marked-line marked markup 5/3/2024 10:30", None),
    ("", "", "", "", None, None, None),
    ("", "<p class=date>3 May</p>", "", "", None, None, None),
    ("", "<p class=date>2 hours ago</p>", "", "", None, None, None),
    ("", "<p>LIMA, May 3, 2024 (AP) — The council wants another metre on the harbour wall before the storms of the winter.</p>", "", "", None, "2024-05-03 date-published.line inferred markup May 3, 2024", None),
    ("", "<p>LIMA, May 3 (AP) — The council wants another metre on the harbour wall before the storms of the winter.</p>", "", "", None, None, None),
    ("</head><body><header><p class=date>Tuesday, 7 May 2024</p></header>", "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("</head><body><header><p class=date>Tuesday, 7 May 2024</p></header>", "", "", "", None, None, None),
    ("</head><body><div><p>7 May 2024</p></div>", "", "", "", None, "2024-05-07 date-published.line inferred markup 7 May 2024", None),
    ("</head><body><nav><p>7 May 2024</p></nav>", "", "<p>3 May 2024</p>", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("", "", "<p class=date>3 May 2024</p>", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("", "", "<p>Updated 5 May 2024</p><p>3 May 2024</p>", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("<meta name='date' content='2024-06-07'>", "<p class=date>Updated: 4 May 2024</p>", "<p>Filler of the page</p>" * 12 + "<p class=date>3 May 2024</p>", "", None, "2024-05-03 date-published.marked-line marked markup 3 May 2024", "2024-05-04 date-modified.marked-line marked markup 4 May 2024"),
    ("<meta name='date' content='2024-06-07'>", "<p class=date>Updated: 4 May 2024</p>", "<p>Filler of the page</p>" * 12 + "<p class=date>5 May 2024</p>", "", None, "2024-05-04 date-published.marked-line marked markup 4 May 2024", "2024-05-04 date-modified.marked-line marked markup 4 May 2024"),
    ("<meta name='date' content='2024-06-07'>", "<p class=date>Updated: 4 May 2024</p>", "", "", None, "2024-05-04 date-published.marked-line marked markup 4 May 2024", "2024-05-04 date-modified.marked-line marked markup 4 May 2024"),
    ("", "", "<aside class=related><p class=date>3 May 2024</p></aside>", "", None, None, None),
    ("", "<p>By Jane Roe</p><p>City desk</p><p>3 May 2024 at 10:30</p>", "", "", None, "2024-05-03T10:30:00 date-published.line inferred markup 3 May 2024 at 10:30", None),
    ("", "<p>3 May 2024 | 5 min read | 4 comments</p>", "", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("", "<p>3 May 2024 10:30, updated 11:30</p>", "", "", None, "2024-05-03T10:30:00 date-published.line inferred markup 3 May 2024 10:30", None),
    ("", "<p>First published 3 May 2024, last updated 4 May 2024 at 9:00</p>", "", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", "2024-05-04T09:00:00 date-modified.line inferred markup 4 May 2024 at 9:00"),
    ("", "<p>4 May 2024 (first published 3 May 2024)</p>", "", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", None),
    ("<meta property='article:published_time' content='2024-05-03T12:46Z'>", "", "<p class=correction>Correction, 6 May 2024: An earlier version named the wrong harbour.</p><p class=correction>Update, 8 May 2024: The council has answered since.</p>", "", None, "2024-05-03T12:46:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46Z", "2024-05-08 date-modified.notice inferred markup Update, 8 May 2024: The council has answ"),
    ("<meta property='article:published_time' content='2024-05-03T12:46Z'>", "", "<p class=editors-note>Editor's note, 6 May 2024: This is a part of a series.</p>", "", None, "2024-05-03T12:46:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:46Z", None),
    ("<meta property='article:published_time' content='2024-05-03T22:30:00Z'>", "<p class=date>4 May 2024 00:30</p>", "", "", None, "2024-05-04T00:30:00+02:00 date-published.article-published-time stated open-graph 2024-05-03T22:30:00Z", None),
    ("<meta property='article:published_time' content='2024-05-03T22:30:00Z'>", "<p class=date>4 May 2024</p>", "", "", None, "2024-05-03T22:30:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T22:30:00Z", None),
    ("<meta property='article:published_time' content='2024-05-03T22:30:00Z'>", "<p class=date>5 May 2024</p>", "", "", None, "2024-05-03T22:30:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T22:30:00Z", None),
    ("<meta property='article:published_time' content='2024-05-03T00:00:01'>", "<p class=date>3 May 2024 10:30</p>", "", "", None, "2024-05-03T00:00:01 date-published.article-published-time stated open-graph 2024-05-03T00:00:01", None),
    ("<meta property='article:published_time' content='2024-05-03T00:01:00'>", "<p class=date>3 May 2024 10:30</p>", "", "", None, "2024-05-03T00:01:00 date-published.article-published-time stated open-graph 2024-05-03T00:01:00", None),
    ("<meta property='article:published_time' content='2024-05-03T01:00:00'>", "<p class=date>3 May 2024 10:30</p>", "", "", None, "2024-05-03T01:00:00 date-published.article-published-time stated open-graph 2024-05-03T01:00:00", None),
    ("", "<p>LIMA, May 3 (AP) — The council wants another metre on the harbour wall before the storms of the winter.</p>", "", "", "2024-06-01", "2024-05-03 date-published.line inferred markup May 3", None),
    ("", "<p>2 hours ago</p>", "", "", "2024-06-01", None, None),
    ("", "<p>By Jane Roe 3 days ago</p>", "", "", "2024-06-01", "2024-05-29 date-published.ago inferred markup 3 days ago", None),
    ("", "<p class=date>3 May</p>", "", "", "2024-06-01", "2024-05-03 date-published.marked-line marked markup 3 May", None),
    ("", "<p class=date>3 May 10:30 GMT</p>", "", "", "2024-06-01", "2024-05-03T10:30:00+00:00 date-published.marked-line marked markup 3 May 10:30 GMT", None),
    ("", "<p class=date>3 May 10:30</p>", "", "", "2024-06-01", "2024-05-03T10:30:00 date-published.marked-line marked markup 3 May 10:30", None),
    ("", "<p class=date>2 days ago</p>", "", "", "2024-06-01", "2024-05-30 date-published.ago inferred markup 2 days ago", None),
    ("", "<p class=date>Updated 2 days ago</p>", "", "", "2024-06-01", "2024-05-30 date-published.ago inferred markup 2 days ago", "2024-05-30 date-modified.ago inferred markup 2 days ago"),
    ("", "<p class=date>3 May 2024</p>", "", "", "2024-05-02", "2024-05-03 date-published.marked-line marked markup 3 May 2024", None),
    ("", "<p class=date>3 May 2024</p>", "", "", "2024-05-01", None, None),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "", "", "", "2024-05-01", None, None),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'>", "", "", "", "2024-05-03", "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", None),
    ("<meta property='article:modified_time' content='2024-05-09T12:00Z'><meta property='article:published_time' content='2024-05-03T12:00Z'>", "", "", "", "2024-05-05", "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-01T10:00Z"}</script><meta property=\'article:published_time\' content=\'2024-05-03\'>', "<p class=date>3 May 2024</p>", "", "", None, "2024-05-03 date-published.article-published-time stated open-graph 2024-05-03", None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-01T10:00Z"}</script><meta property=\'article:published_time\' content=\'2024-05-03\'>', "<p class=date>3 May 2024 10:30</p>", "", "", None, "2024-05-03T10:30:00 date-published.marked-line marked markup 3 May 2024 10:30", None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-03T09:00:00+02:00"}</script><meta property=\'article:published_time\' content=\'2024-05-03T20:00Z\'>', "<p class=date>4 May 2024</p>", "", "", None, "2024-05-03T09:00:00+02:00 date-published.json-ld stated json-ld 2024-05-03T09:00:00+02:00", None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-03T09:00:00+02:00"}</script><meta property=\'article:published_time\' content=\'2024-05-02T12:00:00+02:00\'>', "<p class=date>2 May 2024</p>", "", "", None, "2024-05-02T12:00:00+02:00 date-published.article-published-time stated open-graph 2024-05-02T12:00:00+02:00", None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-05-03T22:30Z"}</script><meta property=\'article:published_time\' content=\'2024-05-04T09:00:00+02:00\'>', "<p class=date>4 May 2024</p>", "", "", None, "2024-05-03T22:30:00+00:00 date-published.json-ld stated json-ld 2024-05-03T22:30Z", None),
    ("<meta name=date content=2024-05-05>", "<p class=date>Updated 5 May 2024</p>", "", "", None, "2024-05-05 date-published.date stated meta 2024-05-05", "2024-05-05 date-modified.marked-line marked markup 5 May 2024"),
    ("<meta name=date content=2024-05-03>", "<p class=date>Updated 3 May 2024 13:00</p>", "", "", None, "2024-05-03 date-published.date stated meta 2024-05-03", "2024-05-03T13:00:00 date-modified.marked-line marked markup 3 May 2024 13:00"),
    ("<meta property='article:published_time' content='2024-05-03T12:00Z'><meta property='article:modified_time' content='2024-05-06T12:00Z'>", "", "<p class=correction>Correction, 6 May 2024: An earlier version named the wrong harbour.</p>", "", None, "2024-05-03T12:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T12:00Z", "2024-05-06T12:00:00+00:00 date-modified.article-modified-time stated open-graph 2024-05-06T12:00Z"),
    ("<meta property='article:published_time' content='2024-05-03T22:30:00Z'>", "<p class=date>4 May 2024</p><time datetime='2024-05-04T00:30:00+02:00'>4 May</time>", "", "", None, "2024-05-04T00:30:00+02:00 date-published.time-element marked markup 4 May", None),
    ("<meta property='article:published_time' content='2024-05-03T22:30:00Z'>", "<time datetime='2024-05-04T00:30:59+02:00'>4 May</time>", "", "", None, "2024-05-04T00:30:59+02:00 date-published.time-element marked markup 4 May", None),
    ("<meta property='article:published_time' content='2024-05-03T22:30:00Z'>", "<time datetime='2024-05-04T00:31:00+02:00'>4 May</time>", "", "", None, "2024-05-03T22:30:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T22:30:00Z", None),
    ("<meta property='article:published_time' content='2024-05-03T22:00:00Z'>", "<p class=date>4 May 2024 00:00</p>", "", "", None, "2024-05-03T22:00:00+00:00 date-published.article-published-time stated open-graph 2024-05-03T22:00:00Z", None),
    ("", "<p class=date>Updated 9 May 2024</p>", "<div>Filed 3 May 2024 in Harbour, Walls and Council</div>", "", None, "2024-05-03 date-published.line inferred markup 3 May 2024", "2024-05-09 date-modified.marked-line marked markup 9 May 2024"),
    ("", "<p>LIMA, May 3, 2024 (AP) — The council wants another metre on the harbour wall before the storms of the winter, the mayor said, and the divers have to be down there before the spring tides come in.</p>", "", "", None, "2024-05-03 date-published.dateline inferred markup LIMA, May 3, 2024 (AP) —", None),
    ("", "<p>LIMA, May 3 (AP) — The council wants another metre on the harbour wall before the storms of the winter, the mayor said, and the divers have to be down there before the spring tides come in.</p>", "", "", "2024-06-01", "2024-05-03 date-published.dateline inferred markup LIMA, May 3 (AP) —", None),
    ("", "<p>LIMA, May 3 (AP) — The council wants another metre on the harbour wall before the storms of the winter, the mayor said, and the divers have to be down there before the spring tides come in.</p>", "", "", None, None, None),
    ('<script type=\'application/ld+json\'>{"@type": "NewsArticle", "dateline": "LIMA, May 3, 2024"}</script>', "<p>LIMA (AP) — The council wants another metre on the harbour wall before the storms of the winter, the mayor said, and the divers have to be down there before the spring tides come in.</p>", "", "", None, "2024-05-03 date-published.dateline inferred json-ld LIMA, May 3, 2024", None),
]  # fmt: skip


def _shown(value: dt.date | None, evidence: tuple[Evidence, ...]) -> str | None:
    if value is None:
        return None
    told = evidence[0]
    return f"{value.isoformat()} {told.rule} {told.certainty.value} {told.source.value} {told.raw[:40]}"


@pytest.mark.parametrize(("head", "before", "after", "url", "fetched", "published", "modified"), PAGES)
def test_dates_are_weighed(
    head: str, before: str, after: str, url: str, fetched: str | None, published: str | None, modified: str | None
) -> None:
    """Statements and print bear each other out or not; the sharpest of one moment is given, and none from after the fetch."""
    html = (
        f"<html lang=en><head>{head}</head><body><article><h1>Harbour wall to be raised</h1>{before}"
        f"<div class='article-body'>{STORY}</div>{after}</article></body></html>"
    )
    article = newsparse.parse_html(
        html, url=url or "https://news.example/wall", reference=dt.date.fromisoformat(fetched) if fetched else None
    )

    assert published == _shown(article.date_published, article.evidence.date_published)
    assert modified == _shown(article.date_modified, article.evidence.date_modified)
    text = newsparse.outline(html, url=url or None).text
    for evidence in (*article.evidence.date_published, *article.evidence.date_modified):
        assert evidence.start is None or evidence.raw == text[evidence.start : evidence.end]
