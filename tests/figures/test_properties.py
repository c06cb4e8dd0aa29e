"""What holds of figures in any text: no exception, true spans, finite numbers, ordered bounds."""

# ruff: noqa: E501 - tables of cases
from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata.article import Article
from newsdata.figures import find
from newsdata.language.document import Document

PIECES = (
    "12 1,500 3.5 .5 1/2 ½ -4 +3 9999999999999999999 007 2019 10:45 5-10 1.2.3 one two hundred million dozen dozens half third quarter and a of the "
    "in to or between from up more than at least about some $ £ US$ € ¥ % percent pounds dollars cents km mph degrees °C years old months a month per "
    "people soldiers houses fell rose by up down was said Smith Tokyo ( ) , . ; : “ ” \" ' — – - / + ~ < > # \n \n\n İstanbul straße ١٢ ² ㎡ 5G twice doubled "
    "several few many couple bn m k MUSD Rs crore lakh aged year-old times fold each every will receive"
).split(" ")
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.text(max_size=120),
)


def check(text: str) -> None:
    document = Document(Article(text, doc_id="d"))
    for f in find(document):
        assert 0 <= f.start < f.end <= len(document.text)
        assert f.start <= f.number_start < f.number_end <= f.end
        assert f.about_start is None or 0 <= f.about_start < f.about_end <= len(document.text)
        numbers = [x for x in (f.value, f.low, f.high, f.std_value, f.std_low, f.std_high) if x is not None]
        assert all(math.isfinite(x) for x in numbers)
        if f.low is not None and f.high is not None:
            assert f.low <= f.high
        if f.value is not None:
            assert f.low is None or f.low <= f.value
            assert f.high is None or f.value <= f.high
        assert (f.qualifier == "between") == (f.low is not None and f.high is not None)
        assert f.qualifier != "vague" or not numbers
        assert f.kind != "count" or (f.counted and f.counted in document.text)


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_any_text(text):
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "9" * 5000,
        "1," * 3000,
        "$" * 3000,
        "İ" * 50 + " 12 men",
        "٣ رجال",
        "-" * 99 + "5",
        "one " * 2000,
        "½" * 500,
        "\u202f5\u202f000\u202f000 people",
    ],
)
def test_hostile_text(text):
    check(text)


def test_rows_do_not_overlap_their_numbers():
    document = Document(Article("It took 2 to 3 years, 40 of 50 men and $1.2bn-$1.4bn a year; one in five fled.", doc_id="d"))
    found = find(document)
    assert all(a.number_end <= b.number_start for a, b in zip(found, found[1:], strict=False))
