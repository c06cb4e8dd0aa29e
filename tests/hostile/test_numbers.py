"""Digits of every kind and size: a number that a frame can hold, or no row; never an exception, never inf."""

from __future__ import annotations

import numpy as np
import pytest

import newsdata as nd

ODD = (
    "9" * 5_000, "9" * 400, "1" + "0" * 400, "0." + "0" * 400 + "1", "1e999999999", "1E400", "-1e400", "1_000", "1__0", "0x7f", "0b11", "1e5", "1.2.3", "1,2,3", "1,,2",
    "٣", "٣٤٥", "۱۲", "५", "５", "１２", "²", "m²", "10²", "½", "3½", "⅓", "Ⅻ", "①", "𝟙𝟚", "万", "一百", "1\u00a0000", "1\u202f000", "1'000", "1 000", "1\u2009000", "--5", "+-5", "−5",
    "1/0", "0/0", "5/", "/5", "nan", "inf", "Infinity", "NaN", "1..2", "..5", "5..", "1-", "%5", "$", "$-", "$9" + "9" * 400, "one" + " million" * 60, "hundred " * 300,
    "minus zero", "-0", "9007199254740993", "0.1e-400", "1" + ",000" * 200, "12" + "\u0301" * 50, "1\u200b2", "\ufeff12", "12\u202e34", "1\x002", "9" * 15 + ".9", "twelvety",
)  # fmt: skip
SENTENCES = (
    "At least {} people died on Monday.",
    "It cost ${} million.",
    "Prices rose {} percent to {}.",
    "from {} to {} houses",
    "one in {} of {}",
    "{}",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_any_digits(sentence):
    for odd in ODD:
        text = sentence.replace("{}", odd)
        figures = nd.extract(nd.Article(text, published="2024-10-31"), tables=("figures", "times")).figures
        for column in ("value", "low", "high", "std_value", "std_low", "std_high"):
            assert np.isfinite(figures[column].dropna().to_numpy(dtype=float)).all(), (text[:60], column)
        assert [text.replace("\x00", "\ufffd")[a:b] for a, b in zip(figures["start"], figures["end"], strict=True)] == figures[
            "text"
        ].tolist()


@pytest.mark.parametrize("text", ["٣ people died.", "Some ５ houses burned.", "It has 12² rooms.", "The file 1_000 was lost."])
def test_other_digits_are_no_value_that_nobody_printed(text):
    assert not set(nd.extract(text, tables=("figures",)).figures["value"].dropna()) - {3, 5, 12}
