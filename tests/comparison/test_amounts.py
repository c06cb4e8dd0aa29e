"""Interval logic: what two figures permit, state, and leave open."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.comparison.amounts import Amount, amount, relate
from tests.comparison.rows import QUALIFIERS, claim


def of(*args, **more) -> Amount:
    made = amount(claim(*args, **more))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ((40,), (40,), "agree"),
        ((40,), (40, "approximately"), "agree"),
        ((40, "at_least"), (40, "at_most"), "agree"),
        ((40, "at_least"), (40,), "agree"),
        ((40, "at_least"), (40, "at_least"), "agree"),
        (((40, 50),), (44,), "agree"),
        (((40, 50),), (50, "at_most"), "agree"),
        (((40, 50),), ((40, 50),), "agree"),
        (((40, 50),), ((45, 55),), "overlap"),
        (((40, 50),), (45, "at_most"), "overlap"),
        ((40, "at_least"), (50, "at_most"), "overlap"),
        ((40,), (70, "at_most"), "overlap"),
        ((40, "more_than"), (40, "at_least"), "overlap"),
        ((40, "more_than"), (40,), "conflict"),
        ((40, "more_than"), (40, "less_than"), "conflict"),
        ((40, "more_than"), (40, "at_most"), "conflict"),
        ((40,), (44,), "conflict"),
        ((40, "at_most"), (44, "at_least"), "conflict"),
        (((40, 50),), (51,), "conflict"),
        ((1200,), (12000,), "order_of_magnitude"),
        ((1200, "more_than"), (12000, "approximately"), "order_of_magnitude"),
        ((12, "at_most"), (12000,), "order_of_magnitude"),
        ((12,), (130,), "order_of_magnitude"),
        ((12,), (110,), "conflict"),
    ],
)
def test_known_relations(one, other, relation):
    a, b = of(*one), of(*other)
    assert relate(a, b).name == relate(b, a).name == relation


def test_about_has_no_width_but_the_tolerance_that_the_reason_names():
    a, b = of(1000, "approximately"), of(1040)
    assert relate(a, b).name == "agree"
    assert "within the tolerance of 5 percent" in relate(a, b).reason
    assert relate(a, b, tolerance=0.01).name == "conflict"
    assert relate(of(1000), of(1040)).name == "conflict"


def test_the_tolerance_is_not_used_where_the_words_are_enough():
    assert "tolerance" not in relate(of(1000, "approximately"), of(1000)).reason


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"per": "day"}, "one is no rate, the other per day"),
        ({"unit": "USD"}, "different units"),
        ({"base": "officers"}, "one is only officers, the other of the whole series"),
    ],
)
def test_another_base_is_not_compared(more, words):
    found = relate(of(40), of(40, **more))
    assert found.name == "different_base"
    assert words in found.reason
    assert found.gap is None


@pytest.mark.parametrize(
    ("one", "other"),
    [((0.5, "share"), (50, "percent")), ((2.589988110336, "square_kilometre"), (1, "square_mile")), ((12, "soldier"), (12, "person"))],
)
def test_units_of_one_kind_are_compared(one, other):
    (a, unit), (b, other_unit) = one, other
    assert relate(of(a, unit=unit), of(b, "approximately", unit=other_unit)).name == "agree"


def test_a_share_is_told_in_percent():
    assert relate(of(0.46, unit="share"), of(0.5, unit="share")).reason.endswith("4 percentage points apart")


@pytest.mark.parametrize(
    "row", [{}, {"qualifier": "vague"}, {"value": math.inf}, {"value": math.nan}, {"qualifier": "between", "low": 3.0, "high": 2.0}]
)
def test_no_number_is_no_amount(row):
    assert amount(row) is None


numbers = st.one_of(st.floats(allow_nan=True, allow_infinity=True), st.integers(-100, 10_000).map(float), st.none())
rows = st.fixed_dictionaries(
    {
        "qualifier": st.sampled_from([*QUALIFIERS, None, "nonsense"]),
        "value": numbers,
        "low": numbers,
        "high": numbers,
        "unit": st.sampled_from(["person", "share", "percent", "square_kilometre", "square_mile", "USD", "degree_celsius", "", None]),
        "per": st.sampled_from([None, "day"]),
        "base": st.sampled_from([None, "part"]),
    }
)


@given(rows, rows, st.sampled_from([0.0, 0.05, 0.3]))
def test_the_relation_of_any_two_is_symmetric_and_honest(first, second, tolerance):
    a, b = amount(first), amount(second)
    if a is None or b is None:
        return
    found = relate(a, b, tolerance)
    assert found == relate(b, a, tolerance)
    assert found.reason
    assert relate(a, a).name == "agree"
    if found.name in ("agree", "overlap") and "tolerance" not in found.reason and a.unit == b.unit and "bound alone" not in found.reason:
        assert max(a.low, b.low) <= min(a.high, b.high)
    if found.name == "conflict":
        assert max(a.low, b.low) >= min(a.high, b.high) or a.unit != b.unit
