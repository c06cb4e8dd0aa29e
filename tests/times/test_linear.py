"""Reading takes time linear in the text, whatever the text."""

from __future__ import annotations

import time

import pytest

from newsdata.article import Article
from newsdata.language.document import Document
from newsdata.times import find
from newsdata.times.en import triggers
from newsdata.times.en.rules import RULES

HOSTILE = {
    "digits": "1",
    "years": "1999 ",
    "commas": ",",
    "numbers": "1,",
    "spaces": " ",
    "newlines": "\n",
    "capitals": "A",
    "capital words": "May ",
    "open marks": "“",
    "modifiers": "the last few ",
    "number words": "twenty ",
    "units": "years ",
    "ends of": "the end of the ",
    "weekdays": "Monday, ",
    "ordinals": "first ",
    "prices": "$1",
    "slashes": "1/2/",
    "hyphens": "mid-",
    "apostrophes": "'90s",
    "clock": "9:30 a.m. ",
    "sentences": "It fell on May 3. ",
}


def seconds(text: str) -> float:
    article = Article(text, published="2024-10-31")
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        find(Document(article))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("name", HOSTILE)
def test_doubling(name):
    piece = HOSTILE[name]
    n = 8_000 // len(piece)
    small, large = seconds(piece * n), seconds(piece * n * 4)
    assert large < 4 * 2.2 * max(small, 0.004), f"{small:.4f} s, then {large:.4f} s for four times as much"


def test_every_pattern_compiles_and_every_reader_names_a_rule():
    readers = {id(r): r for some in (*triggers.HEADS.values(), triggers.CLOCK, triggers.DIGITS) for r in some}
    assert all(r.pattern.pattern and r.rule in RULES for r in readers.values())
