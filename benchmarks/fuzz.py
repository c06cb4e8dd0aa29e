"""Fuzz what reads foreign words: ``python benchmarks/fuzz.py text|html [--calls 1000000] [--seed 1] [--first 0]``.

    text   extraction: short wordings of the rooms' corpora and sentences of the shipped texts, or any characters at all, changed in
           one to four places; of each call the spans and numbers of every row are checked, of one in 500 every invariant
    html   the reader of web pages: small pages, changed byte by byte and tag by tag; a refusal in words is an answer

A call depends on the seed and its number alone, so a finding is repeated with ``--first`` and ``--calls 1``. Nothing may be raised.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from justext import get_stoplist
from peers import cases
from trafilatura import external

import newsdata as nd
from newsdata import pipeline
from newsdata.invariants import problems
from newsdata.reading import read_bytes
from newsdata.tables import TABLES

ROOT = Path(__file__).parents[1]
ROOMS = ("figures", "times", "statements", "entities", "events")
ASKED = pipeline.wanted(None)
LONGEST = 200  # characters; what breaks a rule breaks it in a sentence
WHOLE = 500  # calls to one whose frames are built and checked
TOLD = 20  # findings that are printed

MARKS = tuple(
    " \n\n\n\t.,;:!?'\"“”‘’«»()[]–—-…/%$€£°½²٣５0123456789AaZzéİßǅŁ中😀\u200b\u202e\ufeff\u2028\x00\x1b\x85\xa0\ud800\udfff\ufffd\U0010ffff"
)
WORDS = tuple(
    "said and of to by from between at least up to about nearly million billion half third dozens percent U.S. Mr. May March Monday last next "
    "year years ago since until 2024 1,200 3.5 1e9 12th 10:30 $5m €3 bn -7 people per cent who he she they it not never will may could the a an "
    "according to quoted Reuters ministry spokesman 9999999999999999 31/12/1999 2024-02-30 1_000 one two hundred thousand".split(" ")
)
PAGES = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries stop - Harbour Post</title>'
    '<meta property="article:published_time" content="2024-05-06T10:00:00Z"><meta name="author" content="Sena Achebe">'
    '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2024-05-06", "author": {"name": "X"}}]}</script>'
    "</head><body><nav><a href=/>Home</a></nav><article><h1>Ferries stop</h1><p>At least <b>12</b> ferries stopped on Monday, the harbour "
    "master said, and some 40 more may follow this week.</p><p>The harbour handles up to 9,000 containers a month, officials said.</p>"
    "<table><tr><th>Year<td>Fires<tr><td>2021<td>7</table><ul><li>one<li>two</ul><blockquote>All is lost.</blockquote></article></body></html>",
    "<p>Some 12 ferries stopped.<br>Nobody spoke of it.</p><p>“All is lost,” Marta Olsen said.</p>",
    "<html><body><div><div><span itemprop=datePublished content=2024-05-06>May 6</span><div>"
    + "<p>Costs rose 4 percent in March. </p>" * 4,
)
TAGS = (
    "<p>", "</p>", "<div>", "</div>", "<br>", "<article>", "</article>", "</body>", "</html>", "<table>", "<tr>", "<td>", "<!--", "-->", "<![CDATA[", "]]>",
    "<script>", "</script>", "<style>", "<title>", "<head>", "<svg>", "<math>", "<template>", "<noscript>", "<iframe>", "<?xml version='1.0'?>", "<a href=x>",
    "<meta charset=utf-7>", "<meta charset=latin-1>", "<meta charset=utf-16>", "<meta http-equiv=refresh>", "<base href=x>", "&#xD800;", "&#0;", "&#1114112;",
    "&amp", "&nbsp;", "&#x202e;", '"', "'", "=", "<", ">", "/", "\x00", "<h1>", "<li>", "<quote>", "<q>", "<img alt=x>", "<time datetime=9999-99-99>",
    '<script type="application/ld+json">[[[', '<meta name=date content="2024-02-30">', "<html lang=de>", "<p hidden>", "<body class=comment>", "<del>", "<sup>",
)  # fmt: skip
RAW = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc3", b"\x1b", b"\x00\x00")


def wordings() -> list[str]:
    """What the corpora and the shipped texts say, one wording or sentence each."""
    paths = sorted([*ROOT.glob("data/*/article.txt"), *ROOT.glob("tests/articles/*.*")])
    sentences = [s for p in paths for s in re.split(r"(?<=[.!?”])\s", p.read_text("utf-8")) if s.strip()]
    return [s[:LONGEST] for s in (*sentences, *(wording for room in ROOMS for wording, *_ in cases(room)))]


def changed(text: str, other: str, draw: random.Random) -> str:
    """A text with one change: something put in, left out, doubled, set elsewhere, or taken from another."""
    a, b = sorted((draw.randrange(len(text) + 1), draw.randrange(len(text) + 1)))
    way = draw.randrange(8)
    if way == 0:
        return text[:a] + draw.choice(MARKS) + text[a:]
    if way == 1:
        return f"{text[:a]} {draw.choice(WORDS)} {text[a:]}"
    if way == 2:
        return text[:a] + text[min(b, a + 9) :]
    if way == 3:
        return text[:b] + text[a : a + 30] * draw.randrange(1, 4) + text[b:]
    if way == 4:
        return text[a:] + text[:a]
    if way == 5:
        return text[:a] + other[draw.randrange(len(other) + 1) :]
    if way == 6:
        return text[:a] + chr(draw.choice((draw.randrange(0x250), draw.randrange(0x3000), draw.randrange(0x110000)))) + text[a + 1 :]
    return draw.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def text_of(seeds: list[str], draw: random.Random) -> str:
    """The text of a call."""
    if not draw.randrange(10):
        return "".join(
            chr(draw.choice((draw.randrange(0x80), draw.randrange(0x3000), draw.randrange(0x110000)))) for _ in range(draw.randrange(1, 80))
        )
    text = draw.choice(seeds)
    for _ in range(draw.randrange(1, 5)):
        text = changed(text, draw.choice(seeds), draw)
    return text[:LONGEST]


def page_of(seeds: list[str], draw: random.Random) -> bytes:
    """The page of a call."""
    text = draw.choice(PAGES)
    for _ in range(draw.randrange(1, 7)):
        a, b = sorted((draw.randrange(len(text) + 1), draw.randrange(len(text) + 1)))
        way = draw.randrange(5)
        if way == 0:
            text = text[:a] + draw.choice(TAGS) * draw.choice((1, 1, 1, 3, 60)) + text[a:]
        elif way == 1:
            text = text[:a] + text[min(b, a + 40) :]
        elif way == 2:
            text = text[:b] + text[a : a + 60] + text[b:]
        elif way == 3:
            text = text[:a] + changed(draw.choice(seeds), text, draw)[:80] + text[a:]
        else:
            text = text[:b] if draw.randrange(2) else text[a:]
    data = text[:4000].encode("utf-8", draw.choice(("replace", "surrogatepass")))
    for _ in range(draw.choice((0, 0, 1, 3))):
        a = draw.randrange(len(data) + 1)
        data = data[:a] + draw.choice(RAW) + data[a:]
    return data


def extract(text: str, number: int) -> None:
    """Read a text; a row whose span or number does not hold is an error."""
    article = nd.Article(text, doc_id="a", published="2024-10-31" if number % 2 else None)
    if number % WHOLE == 0:
        if found := problems(nd.extract(article)):
            raise AssertionError(str(found[0]))
        return
    for name, cells in pipeline.read_columns(article, ASKED).items():
        columns = dict(zip(TABLES[name].names, cells, strict=True))
        if "start" in columns:
            for start, end, words in zip(columns["start"], columns["end"], columns["text"], strict=True):
                if start is not None and words is not None and article.text[start:end] != words:
                    raise AssertionError(f"{name}: {start}:{end} is not {words!r}")
        for column in ("value", "low", "high", "std_value", "std_low", "std_high") if name == "figures" else ():
            if any(v is not None and not math.isfinite(v) for v in columns[column]):
                raise AssertionError(f"{name}: {column} is not a finite number")


def read_page(page: bytes, number: int) -> None:
    """Read a page; a refusal in words is an answer."""
    try:
        article = read_bytes(page, "page.html")
    except nd.InputError:
        return
    if not article.text.strip() or re.search("[\x00\ud800-\udfff]", article.text):
        raise AssertionError("the text is none")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("text", "html"))
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="Number of the first call.")
    options = parser.parse_args()
    make: Callable[[list[str], random.Random], str | bytes]
    make, call = (text_of, extract) if options.what == "text" else (page_of, read_page)
    external.JT_STOPLIST = tuple(get_stoplist("English"))  # those of all languages are hashed anew for every short page: half the time
    seeds, wrong, slowest, start = wordings(), 0, (0.0, 0), time.process_time()
    for number in range(options.first, options.first + options.calls):
        given = make(seeds, random.Random(f"{options.seed}-{number}"))
        before = time.process_time()
        try:
            call(given, number)
        except Exception as error:  # any at all is a finding
            wrong += 1
            if wrong <= TOLD:
                print(f"call {number}: {type(error).__name__}: {str(error)[:200]}\n  {given!r}", flush=True)
        slowest = max(slowest, (time.process_time() - before, number))
        if (number + 1) % 100_000 == 0:
            print(f"{number + 1:,} calls, {time.process_time() - start:,.0f} s of CPU, {wrong} exceptions", flush=True)
    spent = time.process_time() - start
    print(f"{options.what}: {options.calls:,} calls of seed {options.seed} from {options.first:,}, {spent:,.0f} s of CPU, {wrong} exceptions; "
          f"the slowest took {slowest[0]:.2f} s, call {slowest[1]:,}")  # fmt: skip
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
