"""Without a day of publication nothing relative is resolved: the row stands, its value says what is known, and it has no days."""

from __future__ import annotations

import pytest

from tests import corpus

WORDINGS = {
    "XXXX-WXX-2": ("The mayor spoke on [Tuesday].", "The mayor will speak on [Tuesday].", "The mayor spoke [last Tuesday]."),
    "XXXX-06": ("The minister resigned in [June].", "The minister resigned [last June]."),
    "XXXX-08-05": ("The riot broke out on [Aug. 5].", "The riot broke out on [5 August]."),
    "XXXX-SU": ("Fires spread over [the summer].", "Fires spread [last summer]."),
    "XXXX-XX-XXTNI": ("The roof fell in [last night].", "The roof fell in [overnight]."),
    "2024-XX-XX": ("The form was signed on [03/04/2024].",),
    "PXW": ("Floods have hit the coast in [recent weeks].",),
    "PAST_REF": (
        "The bill failed [last week].",
        "The ship sank [yesterday].",
        "The firm was sold [three years ago].",
        "The firm was sold [five or six years ago].",
        "She [recently] moved to Ghent.",
    ),
    "FUTURE_REF": ("The bill may fail [next week].", "The tax takes effect [tomorrow]."),
    "PRESENT_REF": ("The bill failed [this week].", "The ship sank [today].", "He [now] lives in Ghent."),
    None: ("The shop is shut in [Easter week].", "The shop is shut over [Labor Day weekend]."),
}


@pytest.mark.parametrize(("value", "wording"), [(value, wording) for value, some in WORDINGS.items() for wording in some])
def test_nothing_relative_is_resolved(value, wording):
    text, spans = corpus.unmark(wording)
    (row,) = corpus.rows("times", text, None).to_dict("records")
    assert [(row["start"], row["end"])] == list(spans)
    assert corpus.plain(row["value"]) == value
    assert row["basis"] == "none"
    assert all(corpus.plain(row[column]) is None for column in ("edtf", "date_from", "date_to"))
