"""Story: facts, explain, the card."""

from __future__ import annotations

import pandas as pd
import pytest

import newsdata as nd

TEXT = (
    "Officials in Kerrin said on Tuesday that at least 12 people died in the flood.\n\n"
    "The river rose by 4 metres. “Some 300 homes are lost,” Mayor Ada Loom said."
)
HOSTILE = '<img src=x onerror=alert(1)> said at least 12 <script>alert("1")</script> people died.'


@pytest.fixture(scope="module")
def story():
    return nd.extract(nd.Article(TEXT, doc_id="flood", published="2023-05-10", title="Flood & after"))


def test_facts_are_figures_and_statements_in_reading_order(story):
    facts = story.facts()
    assert list(facts.columns) == [
        "doc_id",
        "row_id",
        "fact",
        "text",
        "reading",
        "source",
        "source_kind",
        "certainty",
        "sentence",
        "start",
        "end",
    ]
    assert len(facts) == len(story.figures) + len(story.statements)
    assert facts["start"].is_monotonic_increasing
    assert {str(t) for t in facts.dtypes} == {"string", "Int64"}
    for r in facts.itertuples():
        assert TEXT[r.start : r.end] == r.text
        assert r.sentence in TEXT


def test_facts_of_several_articles_are_in_their_order():
    story = nd.extract_many([nd.Article("Some 5 died.", doc_id="z"), nd.Article("Some 6 died. Some 7 fled.", doc_id="a")])
    assert list(story.facts()["doc_id"].unique()) in ([], ["z", "a"])


def test_facts_of_a_story_without_the_tables_is_empty_with_its_columns():
    facts = nd.extract("At least 12 died.", tables=("times",)).facts()
    assert len(facts) == 0
    assert "reading" in facts


def test_every_row_of_every_table_explains_itself(story):
    for name, frame in story.tables.items():
        key = frame.columns[0]
        for row_id in frame[key]:
            explained = story.explain(row_id)
            assert explained.table == name
            assert row_id in str(explained)
            assert explained._repr_html_()


def test_an_explained_figure_shows_words_sentence_rule_and_bound(story):
    if not len(story.figures):
        pytest.skip("no figures are read yet")
    explained = story.explain(story.figures.loc[0, "figure_id"])
    assert explained.words == "at least 12 people"
    assert explained.sentence.startswith("Officials in Kerrin")
    assert explained.example
    how = {c: (v, h) for c, v, h in explained.values}
    assert how["value"][0] == "12"
    assert "lower bound" in how["low"][1]
    assert explained.rule in str(explained)


def test_an_unknown_row_is_an_error_that_names_it(story):
    with pytest.raises(nd.InputError, match=r"'flood-f00': no row has this id"):
        story.explain("flood-f00")


def test_cards_escape_the_article():
    story = nd.extract(nd.Article(HOSTILE, doc_id="bad", title=HOSTILE, publisher="<b>"))
    pages = [story._repr_html_(), *(story.explain(i)._repr_html_() for i in story.sentences["sentence_id"])]
    pages += [story.explain(i)._repr_html_() for f in story.tables.values() if len(f) for i in f.iloc[:, 0]]
    for page in pages:
        assert "<script" not in page
        assert "<img" not in page


def test_repr_is_one_line(story):
    assert repr(story).startswith("<Story of flood: 3 sentences")
    assert "\n" not in repr(story)


def test_a_table_that_was_not_asked_for_is_an_error_that_says_how(story):
    with pytest.raises(nd.InputError, match=r"extract with tables=\('times',\)"):
        _ = nd.extract("At least 12 died.", tables=("figures",)).times


def test_tables_are_built_once_and_asking_whether_one_is_there_builds_none(story, monkeypatch):
    fresh = nd.extract(TEXT)
    monkeypatch.setattr("newsdata.frames.from_columns", lambda *_: pytest.fail("a frame was built"))
    assert "figures" in fresh.tables
    assert isinstance(story.tables["figures"], pd.DataFrame)
    assert story.tables["figures"] is story.figures


def test_metadata_that_no_text_may_hold_is_replaced(tmp_path):
    story = nd.extract(nd.Article("Rain.", doc_id="a", title="x\ud800y", author="\x00"))
    story.save(tmp_path, formats=("csv",))
    assert nd.Story.load(tmp_path).documents.loc[0, "title"] == "x\ufffdy"


def test_writing_a_column_leaves_the_others_as_they_are():
    frame = nd.extract("At least 12 people died on Monday.\n\nSome 300 fled on Tuesday.").figures
    before, columns = frame.copy(), ["start", "value", "unit", "kind"]  # a number, one that may be missing, a string, a category
    for column, new in zip(columns, (3, 5.0, "x", "money"), strict=True):
        frame.loc[0, column] = new
    assert frame.loc[0, columns].tolist() == [3, 5.0, "x", "money"]
    pd.testing.assert_frame_equal(frame.drop(columns=columns), before.drop(columns=columns))
    pd.testing.assert_frame_equal(frame.iloc[1:], before.iloc[1:])


def test_days_are_midnights_and_missing_where_not_known():
    times = nd.extract(nd.Article("It opened on May 3, 1931, and lasts now.", published="2024-10-31")).times
    assert times["date_from"].dtype == "datetime64[s]"
    assert times["date_from"].tolist() == [pd.Timestamp("1931-05-03"), pd.NaT]
