"""No rule costs more than linear time: the work grows with the text and not with its square."""

# ruff: noqa: E501 - tables of cases
from __future__ import annotations

import pytest

from newsdata.article import Article
from newsdata.figures import find
from newsdata.figures.en.rules import RULES
from newsdata.language.document import Document
from tests.corpus import unmark
from tests.doubling import assert_linear

HOSTILE = {
    "digits": "7", "commas": "1,", "spaces": " ", "capitals": "A", "open marks": "“", "numbers": "12 ", "number words": "one ", "scales": "million ",
    "dashes": "5-", "dollars": "$", "brackets": "(", "money": "$5 ", "percent": "5% ", "halves": "half ", "ands": "five and ", "ranges": "5 to ",
    "slashes": "5/", "dots": "1.", "bounds": "up to ", "nouns": "5 red ", "capital words": "5 Red ", "of": "dozens of ", "months": "5 May ", "each": "each man will get $",
    "plus": "5+", "signs": "-5 ", "hyphens": "five-", "glyphs": "½", "lines": "5\n", "paragraphs": "5 men\n\n",
}  # fmt: skip


def figures(text: str) -> list:
    """The figures of a text."""
    return find(Document(Article(text, doc_id="d")))


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_repeats(piece):
    assert_linear(figures, piece, 3_000)


@pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.name)
def test_every_rule(rule):
    piece = unmark(rule.example)[0] + " "
    assert_linear(figures, piece, 2_500)


@pytest.mark.slow
def test_a_long_document():
    article = "Output rose 3 percent to 41,000 barrels a day, and 12 of the 30 wells along the northern coast were shut for six weeks. "
    assert_linear(figures, article, 100_000)
