"""Which series a figure belongs to: the user's rules, suggested ones, and no guess."""

from __future__ import annotations

import pandas as pd
import pytest

import newsdata as nd
from newsdata import comparison
from tests.comparison.rows import claim, frame

TEXT = "At least 40 ferries a day cross to Lisbon, the port office said. Berta Holm said 12 sailors were hurt, and several fled."


@pytest.fixture
def story():
    return nd.extract(nd.Article(TEXT, doc_id="ferries", published="2024-11-04"))


def rules(*rows):
    return pd.DataFrame(list(rows))


def test_without_rules_a_story_has_no_series(story):
    assert set(nd.compare(story)["relation"]) == {"no_series"}


@pytest.mark.parametrize(
    ("rule", "taken"),
    [
        ({"unit": "ferry"}, 1),
        ({"unit": "ferry|sailor"}, 2),
        ({"unit": "sailor", "per": "-"}, 1),
        ({"unit": "ferry", "per": "-"}, 0),
        ({"per": "day"}, 1),
        ({"counted": "FERR"}, 1),
        ({"counted": "erries"}, 0),
        ({"source": "Holm"}, 1),
        ({"place": "Lisbon"}, 1),
        ({"place": "Nowhere"}, 0),
        ({}, 0),
    ],
)
def test_a_rule_takes_what_meets_all_its_conditions(story, rule, taken):
    gathered = comparison.gather(story, series=rules({"series": "boats", **rule}))
    assert int((gathered["series"] == "boats").sum()) == taken


def test_two_series_for_one_figure_are_none(story):
    gathered = comparison.gather(story, series=rules({"series": "a", "unit": "ferry"}, {"series": "b", "per": "day"}))
    assert gathered["series"].isna().all()


def test_a_series_of_its_own_is_kept():
    gathered = comparison.gather(frame(claim(40, series="crew")), series=rules({"series": "other", "unit": "sailor"}))
    assert gathered.loc[0, "series"] == "crew"


def test_a_figure_without_words_of_time_stands_at_the_day_of_publication(story):
    gathered = comparison.gather(story)
    assert set(gathered["date_from"].dt.strftime("%Y-%m-%d")) == {"2024-11-04"}


def test_suggestions_are_rules(story, tmp_path):
    made = comparison.suggest(story)
    assert set(made["unit"]) == {"ferry", "sailor"}
    assert made.loc[made["unit"] == "ferry", "examples"].item() == "At least 40 ferries a day"
    made.to_csv(tmp_path / "series.csv", index=False)
    gathered = comparison.gather(story, series=tmp_path / "series.csv")
    assert gathered["series"].notna().sum() == 2


@pytest.mark.parametrize(
    ("text", "words"), [("series,unti\na,b\n", "did you mean 'unit'"), ("series,unit\n,b\n", "row 1"), ("", "no rules can be read")]
)
def test_wrong_rules_are_refused(text, words, tmp_path):
    (tmp_path / "series.csv").write_text(text)
    with pytest.raises(nd.InputError, match=words):
        comparison.read_rules(tmp_path / "series.csv")


def test_rules_that_are_not_there_are_refused(tmp_path):
    with pytest.raises(nd.InputError, match="no rules can be read"):
        comparison.read_rules(tmp_path / "series.csv")
