"""No rule costs more than linear time: the work grows with the text and not with its square."""

# ruff: noqa: E501 - tables of cases
from __future__ import annotations

import time

import pytest

from newsdata.article import Article
from newsdata.figures import find
from newsdata.figures.en.rules import RULES
from newsdata.language.document import Document
from tests.corpus import unmark

HOSTILE = {
    "digits": "7", "commas": "1,", "spaces": " ", "capitals": "A", "open marks": "“", "numbers": "12 ", "number words": "one ", "scales": "million ",
    "dashes": "5-", "dollars": "$", "brackets": "(", "money": "$5 ", "percent": "5% ", "halves": "half ", "ands": "five and ", "ranges": "5 to ",
    "slashes": "5/", "dots": "1.", "bounds": "up to ", "nouns": "5 red ", "capital words": "5 Red ", "of": "dozens of ", "months": "5 May ", "each": "each man will get $",
    "plus": "5+", "signs": "-5 ", "hyphens": "five-", "glyphs": "½", "lines": "5\n", "paragraphs": "5 men\n\n",
}  # fmt: skip


def seconds(text: str) -> float:
    """The least of three runs."""
    best = float("inf")
    for _ in range(3):
        document = Document(Article(text, doc_id="d"))
        start = time.process_time()
        find(document)
        best = min(best, time.process_time() - start)
    return best


def linear(piece: str, chars: int) -> bool:
    text = piece * (chars // len(piece))
    find(Document(Article(text[:2000], doc_id="d")))  # caches are filled
    small, large = seconds(text), seconds(text * 4)
    return large < 8 * max(small, 0.004)


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_repeats(piece):
    assert linear(piece, 3_000) or linear(piece, 3_000)


@pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.name)
def test_every_rule(rule):
    piece = unmark(rule.example)[0] + " "
    assert linear(piece, 2_500) or linear(piece, 2_500)


@pytest.mark.slow
def test_a_long_document():
    article = "Output rose 3 percent to 41,000 barrels a day, and 12 of the 30 wells along the northern coast were shut for six weeks. "
    assert seconds(article * (400_000 // len(article))) < 16 * max(seconds(article * (40_000 // len(article))), 0.01)
