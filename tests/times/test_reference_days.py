"""Every wording of the corpus is read on a reference day of its own case, and those days are of every kind."""

from __future__ import annotations

import calendar
import datetime as dt

from tests import corpus

CASES = corpus.cases("times")
DAYS = {dt.date.fromisoformat(case.published) for case in CASES if case.published}


def test_every_case_names_its_reference_day():
    assert not [str(case) for case in CASES if case.published is None]


def test_the_corpus_is_large_and_holds_wordings_that_give_nothing():
    assert sum(bool(case.spans) for case in CASES) >= 500
    assert sum(not case.spans for case in CASES) >= 100


def test_the_days_vary():
    assert len(DAYS) > 150
    assert {day.weekday() for day in DAYS} == set(range(7))
    assert {day.month for day in DAYS} == set(range(1, 13))
    assert len({day.year for day in DAYS}) > 80
    assert sum((day.month, day.day) == (2, 29) for day in DAYS) >= 10
    assert sum(day.day == calendar.monthrange(day.year, day.month)[1] for day in DAYS) >= 30
    assert sum(day.day == 1 for day in DAYS) >= 8
