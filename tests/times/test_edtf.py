"""Every EDTF string of the corpus is read by an independent reader as the same interval."""

from __future__ import annotations

import datetime as dt

import pytest

from newsdata.times import edtf
from tests import corpus

reader = pytest.importorskip("edtf")


def day(struct) -> dt.date:
    return dt.date(struct.tm_year, struct.tm_mon, struct.tm_mday)


def interval_of(text: str) -> tuple[dt.date | None, dt.date | None]:
    """What the reader makes of a string; None for an open end, which it reads as an infinite date."""
    parsed = reader.parse_edtf(text)
    first = None if text.startswith("../") else day(parsed.lower_strict())
    last = None if text.endswith("/..") else day(parsed.upper_strict())
    return first, last


@pytest.mark.parametrize("room", ["times", "events"])
def test_every_string_of_the_corpus(room):
    seen = set()
    for case in corpus.cases(room):
        for row in corpus.rows(room, case.text, case.published).to_dict("records"):
            text = corpus.plain(row["edtf"])
            if text is None or text in seen:
                continue
            seen.add(text)
            first, last = corpus.plain(row["date_from"]), corpus.plain(row["date_to"])
            got = interval_of(text)
            if text.endswith("-24"):  # the reader ends a winter in December; this one goes on into the next year
                assert got[0].isoformat() == first
                continue
            assert tuple(d and d.isoformat() for d in got) == (first, last), text
    assert len(seen) > {"times": 60, "events": 10}[room]


@pytest.mark.parametrize("year", [1, 190, 999, 1600, 1999, 2024, 9980])
def test_whole_units(year):
    for first, last in (
        (dt.date(year, 1, 1), dt.date(year, 12, 31)),
        (dt.date(year, 2, 1), dt.date(year, 2, 28 if year != 1600 and year != 2024 else 29)),
        (dt.date(year, 3, 3), dt.date(year, 3, 3)),
        (dt.date(year, 3, 3), dt.date(year, 5, 9)),
    ):
        assert interval_of(edtf.write(first, last)) == (first, last)
