"""What holds of every event on any text, and that no text takes more than linear time."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata import Article
from newsdata.events import find
from newsdata.events.en.rules import RULES
from newsdata.language.document import Document
from newsdata.tables import BASIS, PRECISION, STATUS
from newsdata.times import find as find_times
from tests.doubling import assert_linear

WORDS = (
    "the a her Petra Oslo council mill ferry sank sinks sinking sunk sink to will may would could has had been being is was "
    "were not n't never no and but , . ; : — ( ) “ ” \" ' which who that if whether unless because when after before since "
    "until by from on in at for during said denied announced expected likely plan plans scheduled failed begin trying "
    "Tuesday May 2019 last week yesterday Aug . 7 three years a month now then election strike attack 's ’s - -- … quickly "
    "probably perhaps \n\n \n"
).split(" ")
SHUFFLED = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
DAYS = st.none() | st.dates(dt.date(1800, 1, 1), dt.date(2200, 12, 31))


def read(text: str, published: dt.date | None = dt.date(2024, 10, 31)):
    document = Document(Article(text, doc_id="case", published=published))
    times = find_times(document)
    return find(document, times, []), times


def check(text: str, published: dt.date | None = dt.date(2024, 10, 31)) -> None:
    found, times = read(text, published)
    known = {id(t) for t in times}
    assert [e.start for e in found] == sorted(e.start for e in found)
    for e in found:
        assert e.rule in RULES
        assert e.status in STATUS
        assert e.basis in BASIS
        assert 0 <= e.start < e.end <= len(text)
        assert text[e.start : e.end] == text[e.start : e.end].strip()
        assert len(text[e.start : e.end].split()) >= 2
        assert e.event
        assert len(e.event.split()) <= 8
        assert e.precision is None or e.precision in PRECISION
        assert e.time is None or id(e.time) in known
        if e.date_from and e.date_to:
            assert e.date_from <= e.date_to
        if e.basis == "none":
            assert (e.date_from, e.date_to, e.edtf) == (None, None, None)
        if e.time is None:
            assert e.basis == "none"


@given(SHUFFLED, DAYS)
@settings(max_examples=500, deadline=None)
def test_shuffled_words_never_fail(text, published):
    check(text, published)


@given(st.text(max_size=120), DAYS)
@settings(max_examples=200, deadline=None)
def test_any_text_never_fails(text, published):
    check(text, published)


def test_no_times_no_dates():
    document = Document(Article("The ferry sank on Tuesday. The mill closed in 2019."))
    assert [e.basis for e in find(document, [], [])] == ["none", "none"]


HOSTILE = {
    "digits": "7", "commas": ",", "spaces": "x" + " " * 997 + "y\n", "capitals": "Aa ", "open marks": "“", "and": "and ", "that": "that ",
    "gerunds": "running ", "infinitives": "to run ", "modals": "may have been going to ", "verbs": "sank ", "participles": ", taken by ",
    "attacks": "the May 3 attack ", "weeks": "last week ", "since": "since 2003 ", "said": "he said ", "relative clauses": "which sank ",
    "pairs": "the mill closed and ", "asides": ", in a slump", "nouns": "attack ", "not": "not ", "have": "have ", "hyphens": "a-",
    "places": "in Salem, Ore., in May ", "names": "Salem, ", "adjectives": "a small, ", "compounds": "a 2008-style crash ",
}  # fmt: skip


def timeline(text: str) -> list:
    """The events of a text, with its own times."""
    document = Document(Article(text, doc_id="hostile", published="2024-10-31"))
    return find(document, find_times(document), [])


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_takes_about_twice_the_time(name):
    assert_linear(timeline, HOSTILE[name])
