"""Any text and any reference date: no exception, true spans, ordered intervals."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata.article import Article
from newsdata.language.document import Document
from newsdata.times import find
from newsdata.times.en.rules import RULES

REFERENCE = st.none() | st.dates(dt.date(1800, 1, 1), dt.date(2200, 12, 31))
WORDS = st.sampled_from(
    "the a last next this past few several coming early mid- late end of in on by since until from to and , . 's Monday "
    "Tuesday Sat. May March June Sept. Feb. 29 31 1 3 30 12 99 1999 2024 1066 0001 9999 '90s 1990s 20th century decade "
    "decades year years month months week weekend day days hours second quarter half fiscal ago later earlier from now "
    "summer winter fall Christmas Easter Thanksgiving noon 9 a.m. 18:30 0735 GMT today tonight yesterday tomorrow now "
    "recently soon daily every each that same following previous said will may 12/13/2024 2024-02-30 million thousand "
    "nineteen ninety-six year-end year-earlier - – “ ” İ ß \u2028 \n".split(" ")
)
TEXT = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=200)


@settings(max_examples=400, deadline=None)
@given(text=TEXT, published=REFERENCE, hemisphere=st.sampled_from(["north", "south"]))
def test_any_text_and_any_reference_date(text, published, hemisphere):
    article = Article(text, published=published, hemisphere=hemisphere)
    rows = find(Document(article))
    end = 0
    for row in rows:
        assert end <= row.start < row.end <= len(article.text)
        end = row.end
        assert row.rule in RULES
        assert row.type in ("DATE", "TIME", "DURATION", "SET")
        assert row.basis in ("stated", "relative", "inherited", "none")
        if row.date_from and row.date_to:
            assert row.date_from <= row.date_to
        assert (row.edtf is None) == (row.date_from is None and row.date_to is None)
        if row.edtf is None:
            assert row.type != "DATE" or row.basis in ("none", "relative", "stated")
        if published is None:
            assert row.basis != "relative" or row.date_from is None


@settings(max_examples=60, deadline=None)
@given(published=st.dates(dt.date(1800, 1, 1), dt.date(2200, 12, 31)))
def test_weekdays_lie_within_a_week_on_the_side_the_tense_says(published):
    for name in ("Monday", "Wednesday", "Sunday"):
        past = find(Document(Article(f"The mayor spoke on {name}.", published=published)))[0]
        ahead = find(Document(Article(f"The mayor will speak on {name}.", published=published)))[0]
        assert dt.timedelta(-7) < past.date_from - published <= dt.timedelta(0)
        assert dt.timedelta(0) <= ahead.date_from - published < dt.timedelta(7)
