"""Reading takes time linear in the text, whatever the text."""

from __future__ import annotations

import pytest

from newsdata.article import Article
from newsdata.language.document import Document
from newsdata.times import find
from newsdata.times.en import triggers
from newsdata.times.en.rules import RULES
from tests.doubling import assert_linear

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


@pytest.mark.parametrize("name", HOSTILE)
def test_doubling(name):
    assert_linear(lambda text: find(Document(Article(text, published="2024-10-31"))), HOSTILE[name])


def test_every_pattern_compiles_and_every_reader_names_a_rule():
    readers = {id(r): r for some in (*triggers.HEADS.values(), triggers.CLOCK, triggers.DIGITS) for r in some}
    assert all(r.pattern.pattern and r.rule in RULES for r in readers.values())
