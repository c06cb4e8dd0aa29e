"""No text makes any room slower than linear: twice as long takes about twice the time."""

from __future__ import annotations

import pytest

import newsdata as nd
from tests.doubling import assert_linear

HOSTILE = {
    "digits": "7",
    "digit groups": "1,",
    "decimal points": "1.",
    "commas": ",",
    "spaces": "x" + " " * 997 + "y\n",
    "line breaks": "\n",
    "capitals": "Aa ",
    "one long word": "a",
    "open marks": "“",
    "straight marks": '"',
    "single marks": "‘a ",
    "brackets": "(",
    "hyphens": "a-",
    "full stops": ". ",
    "number words": "hundred ",
    "ranges": "from 5 to ",
    "bounds": "up to ",
    "money": "$1 million ",
    "months": "May ",
    "times": "last week ",
    "said": "he said ",
    "quotations": "“No,” he said. ",
    "that": "that ",
    "and": "and ",
    "conjunctions of names": "Ana Kim and ",
    "according to": "according to ",
    "dashes": "– but ",
    "modals": "may have been going to ",
    "sentences": "At least 12 people died in Lima on Monday, police said. ",
}


def everything(text: str) -> int:
    """Every table of a text, built."""
    story = nd.extract(nd.Article(text, doc_id="hostile", published="2024-10-31"))
    return sum(len(frame) for frame in story.tables.values())


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_takes_about_twice_the_time(name):
    assert_linear(everything, HOSTILE[name], 8_000)
