"""nd.compare: symmetric, order-free, complete, and linear where nothing is to be paired."""

from __future__ import annotations

import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdata as nd
from newsdata import comparison
from newsdata.comparison.table import PAIRED, PAIRS
from tests.comparison.rows import QUALIFIERS, claim, frame, many


def test_the_columns_are_the_declared_ones_also_without_rows():
    for rows in (frame(), frame(claim(40)), many(20)):
        found = nd.compare(rows)
        assert tuple(found.columns) == PAIRS.names
        assert isinstance(found.index, pd.RangeIndex)
    assert len(nd.compare()) == 0


def test_a_day_is_compared_with_the_same_day_and_a_month_with_the_same_month():
    month = {"date_from": "2024-11-01", "date_to": "2024-11-30"}
    found = nd.compare(frame(claim(40), claim(41), claim(40, day="2024-11-05"), claim(42) | month, claim(43) | month))
    assert sorted(found["relation"]) == ["alone", "conflict", "conflict"]


def test_a_window_joins_days_and_none_joins_all():
    rows = frame(claim(40), claim(40, day="2024-11-07"), claim(40, day="2025-11-07"), claim(40, day=None))
    paired = {w: int(nd.compare(rows, window=w)["relation"].isin(PAIRED).sum()) for w in (0, 3, None)}
    assert paired == {0: 0, 3: 1, None: 6}


def test_series_are_never_mixed_and_never_guessed():
    rows = frame(claim(3000, series="in_kursk"), claim(10000, series="in_russia"), claim(10000, series=None))
    assert sorted(nd.compare(rows)["relation"]) == ["alone", "alone", "no_series"]


def test_what_was_compared_with_none_is_told_with_the_reason():
    rows = frame(claim(None, "vague", note="several sailors"), claim(40, day=None), claim(40, series=None), claim(41))
    found = nd.compare(rows).set_index("relation")
    assert set(found.index) == {"no_number", "no_date", "no_series", "alone"}
    assert found.loc["no_number", "first"] == "several sailors"
    assert (found["reason"].str.len() > 10).all()


def test_one_speaker_in_two_reports_is_said():
    found = nd.compare(frame(claim(1200, speaker="Ida Moe"), claim(12000, speaker="Ida Moe")))
    assert found.loc[0, "reason"].endswith("(both from Ida Moe)")


@pytest.mark.parametrize(
    ("given_", "words"), [({"window": -1}, "window"), ({"tolerance": 1.5}, "tolerance"), ({"tolerance": -1}, "tolerance")]
)
def test_a_wrong_call_says_so(given_, words):
    with pytest.raises(nd.InputError, match=words):
        nd.compare(frame(), **given_)


claims = st.builds(
    claim,
    st.one_of(st.none(), st.integers(0, 50).map(float), st.tuples(st.integers(0, 20).map(float), st.integers(0, 50).map(float))),
    st.sampled_from(QUALIFIERS),
    st.sampled_from(["2024-11-04", "2024-11-05", None]),
    st.sampled_from(["a", "b", None]),
    claim_id=st.sampled_from(["one", "two", None]),
)


@settings(deadline=None, max_examples=30)
@given(st.lists(claims, max_size=12), st.randoms(use_true_random=False), st.sampled_from([0, 1, None]))
def test_the_order_of_rows_and_tables_does_not_matter(rows, random, window):
    shuffled = random.sample(rows, len(rows))
    half = len(rows) // 2
    found = nd.compare(frame(*rows), window=window)
    pd.testing.assert_frame_equal(found, nd.compare(frame(*shuffled), window=window))
    pd.testing.assert_frame_equal(found, nd.compare(frame(*shuffled[:half]), frame(*shuffled[half:]), window=window))


@settings(deadline=None, max_examples=30)
@given(st.lists(claims, max_size=12))
def test_no_row_is_lost(rows):
    named = [r | {"claim_id": f"id-{i}"} for i, r in enumerate(rows)]
    found = nd.compare(frame(*named))
    met = {*found["first_id"].dropna(), *found["second_id"].dropna()}
    assert met == {r["claim_id"] for r in named}


cells = st.one_of(st.none(), st.text(max_size=8), st.floats(), st.integers(-(10**20), 10**20), st.booleans())


@settings(deadline=None, max_examples=80)
@given(st.lists(st.dictionaries(st.sampled_from([*comparison.table.CLAIMS.names, "figure_id", "own column"]), cells), max_size=6))
def test_no_frame_of_figures_raises(rows):
    found = nd.compare(pd.DataFrame(rows))
    assert tuple(found.columns) == PAIRS.names
    comparison.periods(pd.DataFrame(rows))
    comparison.suggest(pd.DataFrame(rows))


def test_ten_thousand_rows_take_seconds():
    def seconds(rows: pd.DataFrame) -> float:
        start = time.process_time()
        nd.compare(rows)
        return time.process_time() - start

    assert seconds(many(10_000, series=40, days=300)) < 8
    assert seconds(many(10_000, series=1, days=1)) < 8


def test_too_many_of_one_time_is_said_and_not_cut_short():
    found = nd.compare(many(400, series=1, days=1))
    assert set(found["relation"]) == {"too_many", "no_number"}
    assert len(found) == 400


def test_a_crowded_day_leaves_the_others_compared():
    crowd = [claim(float(i), day="2024-11-04") for i in range(150)]
    quiet = [claim(40, day=f"2024-12-{d:02d}") for d in range(1, 29)]
    found = nd.compare(frame(*crowd, *quiet), window=1)
    assert found["relation"].astype(str).value_counts().to_dict() == {"too_many": 150, "agree": 27}
    beside = nd.compare(frame(*crowd, claim(40, day="2024-11-05")), window=1)
    assert set(beside["relation"]) == {"too_many"}


def test_periods_tell_from_what_to_what():
    found = comparison.periods(frame(claim(40), claim(52), claim(45, "at_most"), claim(47, day="2024-11-09")))
    row = found.loc[0]
    assert (row["reports"], row["smallest"], row["largest"], row["relation"]) == (3, 40, 52, "conflict")
    assert "40 and 52" in row["reason"]
    assert found.loc[1, "relation"] == "alone"
