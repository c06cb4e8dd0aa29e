"""Quotation marks are paired within their paragraph, and no text makes the pairing fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata.language.quotes import quotations
from tests.doubling import assert_linear

MARKED = st.text(alphabet="ab cd.,5\n\"'“”‘’«»`—", max_size=80)


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” he said. “No.”", ["“Yes,”", "“No.”"]),
        ('"Yes," he said. "No."', ['"Yes,"', '"No."']),
        ("''Yes,'' he said. ''No.''", ["''Yes,''", "''No.''"]),
        ("``Yes,'' he said.", ["``Yes,''"]),
        ("«Yes,» he said.", ["«Yes,»"]),
        ("‘Yes sir,’ he said.", ["‘Yes sir,’"]),
        ("“He said ‘yes’ twice,” she said.", ["“He said ‘yes’ twice,”", "‘yes’"]),
        ("“Yes,“ he said.", ["“Yes,“"]),
        ("The wall is 6'2\" tall.", []),
        ('A 4" pipe and a 9" pipe.', []),
        ("“The wall is 6'2\" tall,” he said.", ["“The wall is 6'2\" tall,”"]),
        ("The workers’ club and the boys' team.", []),
        ("Rock 'n' roll", []),
        ("'The girls' team won't play,' he said.", ["'The girls' team won't play,'"]),
        ("‘The workers’ hall and the boys’ team’s bus burned,’ he said.", ["‘The workers’ hall and the boys’ team’s bus burned,’"]),
        ("The ‘old members’ met the ‘new members,’ he said.", ["‘old members’", "‘new members,’"]),
        ("„Yes,“ he said.", ["„Yes,“"]),
        ("‹Yes,› he said.", ["‹Yes,›"]),
        ("“One.\n\n“Two.”", ["“One.", "“Two.”"]),
        ("“Lost mark. “Yes,” he said.", ["“Yes,”"]),
        ("No marks.", []),
        ("”", []),
        ("“", ["“"]),
        ("", []),
    ],
)
def test_quotations(text, expected):
    assert quoted(text) == expected


def test_an_open_mark_runs_to_the_end_of_its_paragraph():
    first, second = quotations("“One.\n\n“Two.”")
    assert (first.closed, second.closed) == (False, True)
    assert first.end == len("“One.")


def test_outermost_has_depth_0():
    outer, inner = quotations("“He said ‘yes sir’ twice.”")
    assert (outer.depth, inner.depth) == (0, 1)


@given(MARKED)
@settings(max_examples=400, deadline=None)
def test_pairs_are_true_spans_and_outer_ones_do_not_overlap(text):
    found = quotations(text)
    assert found == sorted(found)
    for q in found:
        assert 0 <= q.start < q.inner_start <= q.inner_end <= q.end <= len(text)
        assert q.depth >= 0
    outer = [q for q in found if q.depth == 0]
    assert all(a.end <= b.start for a, b in zip(outer, outer[1:], strict=False))


@pytest.mark.parametrize("unit", ["“", "”", '"', "''", "“a ", "“a” ", "‘a ", "'a' ", '"a" ', "“‘a’” "])
def test_time_is_linear(unit):
    assert_linear(quotations, unit, 20_000)
