"""Every breach is named with its table, row and column; a sound story has none."""

from __future__ import annotations

import pandas as pd
import pytest

import newsdata as nd
from newsdata import invariants
from newsdata.problems import Problem
from newsdata.story import Story
from tests.sound import TEXT, sound


def test_a_sound_story_has_no_breach():
    found = invariants.check(sound())
    assert found.values.tolist() == []
    assert list(found.columns) == ["table", "row", "column", "value", "message"]


def test_an_extracted_story_has_no_breach():
    found = invariants.check(nd.extract(nd.Article(TEXT, doc_id="m", published="2024-03-05")))
    assert found.values.tolist() == []


# table, row, column, the value put there, a part of the message
BREACHES = [
    ("figures", 0, "text", "At least 13 people", "the text has 'At least 12 people' there"),
    ("figures", 0, "start", 1, "the text has"),
    ("figures", 0, "end", 10_000, "outside the text of"),
    ("figures", 0, "start", -1, "outside the text"),
    ("figures", 0, "number_end", 40, "the number is outside the row's words"),
    ("figures", 0, "value", None, "at_least has a value"),
    ("figures", 0, "value", 13.0, "the bound is another number"),
    ("figures", 0, "value", float("inf"), "not finite"),
    ("figures", 0, "high", 20.0, "at_least has no high"),
    ("figures", 0, "low", None, "at_least has a low"),
    ("figures", 0, "qualifier", "exact", "exact has no low"),
    ("figures", 0, "qualifier", "vague", "vague has no value"),
    ("figures", 0, "qualifier", None, "the value is missing"),
    ("figures", 0, "kind", None, "the value is missing"),
    ("figures", 0, "rule", None, "the value is missing"),
    ("figures", 1, "low", 10.0, "the lower bound is above the upper one, 9"),
    ("figures", 1, "value", 7.0, "between has no value"),
    ("figures", 1, "high", None, "between has a high"),
    ("figures", 1, "figure_id", "m-f1", "the key stands twice"),
    ("figures", 0, "figure_id", None, "the value is missing"),
    ("figures", 0, "source_id", "m-o9", "the table sources has no such key"),
    ("figures", 0, "time_id", "m-t9", "the table times has no such key"),
    ("figures", 0, "statement_id", "m-q9", "the table statements has no such key"),
    ("figures", 0, "sentence_id", "m-s9", "the table sentences has no such key"),
    ("figures", 0, "sentence_id", "m-s2", "the row does not begin in this sentence"),
    ("figures", 0, "doc_id", "x", "the table documents has no such key"),
    ("figures", 0, "about_start", 3, "a span has a start and an end, or neither"),
    ("times", 0, "date_from", "2024-03-09", "the first day is after the last one, 2024-03-04"),
    ("times", 0, "basis", None, "the value is missing"),
    ("timeline", 0, "figure_ids", "m-f1|m-f9", "the table figures has no such key"),
    ("timeline", 0, "actors", "m-n9", "the table entities has no such key"),
    ("timeline", 0, "negated", None, "the value is missing"),
    ("timeline", 0, "date_to", "2023-01-01", "the first day is after the last one"),
    ("statements", 0, "spans", "1:2", "start and end do not enclose the spans"),
    ("statements", 0, "spans", "one to two", "the spans are not start:end"),
    ("statements", 0, "spans", "97:81", "the spans are not in order"),
    ("statements", 0, "cue_start", 0, "the text has"),
    ("statements", 0, "via_source_id", "m-o9", "the table sources has no such key"),
    ("sources", 0, "entity_id", "m-n9", "the table entities has no such key"),
    ("sources", 0, "n_words", -1, "below 0"),
    ("sources", 0, "name", None, "the value is missing"),
    ("mentions", 0, "entity_id", "m-n9", "the table entities has no such key"),
    ("sentences", 1, "start", 10_000, "outside the text"),
    ("sentences", 1, "text", "Other words.", "the text has"),
    ("documents", 0, "n_chars", 5, "characters"),
    ("documents", 0, "sha256", None, "the value is missing"),
    ("issues", 0, "message", None, "the value is missing"),
]


@pytest.mark.parametrize(("table", "row", "column", "value", "message"), BREACHES)
def test_a_breach_is_named(table, row, column, value, message):
    story = sound()
    frame = story.tables[table]
    if frame[column].dtype.kind == "M":
        value = pd.Timestamp(value)
    frame.loc[row, column] = value
    found = invariants.check(story)
    mine = found[(found["table"] == table) & (found["row"] == row) & found["message"].str.contains(message, regex=False)]
    assert len(mine), found.values.tolist()
    assert len(found) <= 6, found.values.tolist()


def test_columns_that_are_missing_foreign_or_of_another_type_are_named():
    story = sound()
    tables = dict(story.tables)
    tables["figures"] = tables["figures"].drop(columns="qualifier")
    tables["times"] = tables["times"].assign(note="x")
    tables["sources"] = tables["sources"].assign(n_words=1.5)
    tables["mentions"] = tables["mentions"][list(tables["mentions"].columns[::-1])]
    found = [tuple(r) for r in invariants.check(Story(story.articles, tables))[["table", "column", "message"]].values.tolist()]
    assert ("figures", "qualifier", "the column is missing") in found
    assert ("times", "note", "the table has no such column") in found
    assert ("sources", "n_words", "the column is float64, not Int64") in found
    assert any(t == "mentions" and m == "the columns are not in order" for t, _, m in found)


def test_rows_out_of_order_are_named():
    story = sound()
    tables = {**story.tables, "figures": story.figures.iloc[::-1].reset_index(drop=True)}
    found = invariants.problems(Story(story.articles, tables))
    assert Problem("figures", 1, "start", "0", "the rows are not in the order of the text") in found
