"""Numerals in digits and words."""

# ruff: noqa: E501 - tables of cases
from __future__ import annotations

import pytest

from newsdata.language.numerals import read


@pytest.mark.parametrize(
    "n",
    [
        0,
        7,
        13,
        20,
        21,
        99,
        100,
        101,
        110,
        342,
        999,
        1000,
        1001,
        2020,
        10_000,
        12_345,
        100_000,
        999_999,
        1_000_000,
        7_654_321,
        10**9,
        10**12 + 1,
    ],
)
def test_words(n):
    words = pytest.importorskip("num2words").num2words(n).replace(",", "")
    numeral = read(words + " houses", 0)
    assert numeral
    assert (numeral.value, numeral.end) == (n, len(words))


@pytest.mark.parametrize(
    ("text", "value", "printed"),
    [
        ("1,234,567 x", 1_234_567, "1,234,567"), ("12,34,567 x", 1_234_567, "12,34,567"), ("1.000.000 x", 1_000_000, "1.000.000"), ("3.75 x", 3.75, "3.75"),
        ("2 lakh crore x", 2e12, "2 lakh crore"), ("1.2bn x", 1.2e9, "1.2bn"), ("25k x", 25_000, "25k"), ("5 1/2 x", 5.5, "5 1/2"), ("5½ x", 5.5, "5½"),
        (".5 x", 0.5, ".5"), ("two-thirds x", 2 / 3, "two-thirds"), ("half a million x", 5e5, "half a million"), ("3.2 million x", 3.2e6, "3.2 million"),
        ("six and a half x", 6.5, "six and a half"), ("one point five million x", 1.5e6, "one point five million"), ("fifteen hundred x", 1500, "fifteen hundred"),
    ],
)  # fmt: skip
def test_spellings(text, value, printed):
    numeral = read(text, 0)
    assert numeral
    assert numeral.value == pytest.approx(value)
    assert text[: numeral.end] == printed


@pytest.mark.parametrize("text", ["9" * 40, "x", "", "٣", "and five", "."])
def test_no_numeral(text):
    assert read(text, 0) is None
