"""Units and currencies: the data files say what the libraries they come from say."""

# ruff: noqa: E501 - tables of cases
from __future__ import annotations

import pytest

from newsdata.figures import currencies, units


def test_factors_are_those_of_pint():
    pytest.importorskip("pint")
    from newsdata.figures.make_units import table

    assert units.FACTORS.read_text(encoding="utf-8").splitlines() == table()


def test_currencies_are_those_of_the_cldr():
    pytest.importorskip("babel")
    from newsdata.figures.make_currencies import table

    kept = {line.split("\t")[0]: line for line in currencies.NAMES.read_text(encoding="utf-8").splitlines()}
    made = {line.split("\t")[0]: line for line in table()}
    changed = {code for code in kept.keys() & made.keys() if kept[code] != made[code]}
    assert len(changed) <= 5  # a new edition of the CLDR respells a few names
    assert {"USD", "EUR", "GBP", "JPY", "CNY", "INR", "MYR", "ZAR"} <= kept.keys()


@pytest.mark.parametrize(
    ("text", "unit", "per"),
    [
        ("30 km/h", "kilometre", "hour"),
        ("30kg", "kilogram", None),
        ("30 mph", "mile", "hour"),
        ("30 sq ft", "square_foot", None),
        ("30 lbs.", "pound", None),
    ],
)
def test_spellings(text, unit, per):
    found = units.match(text, text.lower(), 2)
    assert found
    assert (found[0].name, found[0].per) == (unit, per)


@pytest.mark.parametrize("text", ["5G", "30 Kg of", "5 in the", "12 a", "30mm2x", "9 am"])
def test_no_spellings(text):
    at = len(text) - len(text.lstrip("0123456789"))
    found = units.match(text, text.lower(), at)
    assert found is None or found[0].name == "kilogram"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("US$5", "USD"),
        ("A$5", "AUD"),
        ("HK $5", "HKD"),
        ("RM5", "MYR"),
        ("Rs 5", "INR"),
        ("EUR 5", "EUR"),
        ("£5", "GBP"),
        ("$US5", "USD"),
        ("a $5", "USD"),
    ],
)
def test_signs(text, code):
    money = currencies.before(text, text.lower(), text.index("5"), False)
    assert money
    assert money.unit == code
