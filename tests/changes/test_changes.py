"""What changed between two versions: the rows that an edit means, none for a move, and every input named or read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pandas as pd
import pytest
import yaml

import newsdata as nd
from newsdata.changes import COLUMNS
from newsdata.changes.paragraphs import paragraphs, put_back
from newsdata.cli import main
from tests.doubling import assert_grows_linearly

EDITS = yaml.safe_load(Path(__file__).with_name("edits.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def article():
    return nd.load("dprk-troops").articles[0]


@pytest.fixture(scope="module")
def story(article):
    return nd.extract(article)


def told(changes):
    """Rows of the result, a line each, as in the file of edits."""
    made = []
    for r in changes.astype(object).where(changes.notna(), None).itertuples():
        what = f"{r.column}: {r.old or '-'} -> {r.new or '-'}" if r.change == "changed" else r.new_text or r.old_text
        made.append(f"{r.table} {r.change} {what}" if r.change == "changed" else f"{r.table} {r.change}: {what}")
    return made


@pytest.mark.parametrize("edit", EDITS, ids=lambda e: f"{e['old'][:30]} - {e['new'][:30]}")
def test_an_edit_gives_its_rows_and_no_others(edit, article, story):
    assert article.text.count(edit["old"]) == 1
    assert told(nd.diff(story, replace(article, text=article.text.replace(edit["old"], edit["new"])))) == edit["rows"]


def test_there_are_forty_of_them():
    assert len(EDITS) >= 40


def test_an_edit_taken_back_gives_the_same_rows_the_other_way(article, story):
    new = nd.extract(replace(article, text=article.text.replace("up to 30,000", "at least 45,000")))
    there, back = nd.diff(story, new), nd.diff(new, story)
    assert (
        there[["old", "new", "old_text", "new_text", "old_id", "new_id"]].values.tolist()
        == back[["new", "old", "new_text", "old_text", "new_id", "old_id"]].values.tolist()
    )


@pytest.mark.slow
@pytest.mark.parametrize("moved", range(11))
def test_moving_a_paragraph_anywhere_is_no_change(moved, article, story):
    parts = paragraphs(article.text)
    assert len(parts) == 11
    for to in range(len(parts)):
        order = parts[:moved] + parts[moved + 1 :]
        order.insert(to, parts[moved])
        assert told(nd.diff(story, replace(article, text="\n\n".join(order), doc_id="moved"))) == []


def test_an_edit_in_a_moved_paragraph_is_one(article, story):
    parts = paragraphs(article.text.replace("up to 30,000", "up to 45,000"))
    text = "\n\n".join([*parts[-3:], *parts[:-3]])
    assert told(nd.diff(story, replace(article, text=text))) == ["figures changed value: 30000 -> 45000"]


def test_a_story_against_itself_saved_or_under_another_name_has_no_changes(article, story, tmp_path):
    story.save(tmp_path / "out", formats=("csv",))
    for other in (story, tmp_path / "out", article, replace(article, doc_id="other")):
        changes = nd.diff(story, other)
        assert list(changes.columns) == list(COLUMNS)
        assert len(changes) == 0


def test_a_correction_is_a_change_and_moves_with_its_paragraph(article, story):
    row = story.figures.set_index("text").loc["up to 30,000 soldiers a month", "figure_id"]
    right = story.correct(row, "value", 32_000)
    assert told(nd.diff(story, right)) == ["figures changed value: 30000 -> 32000"]
    moved = replace(article, text="\n\n".join(reversed(paragraphs(article.text))))
    assert told(nd.diff(right, moved)) == ["figures changed value: 32000 -> 30000"]


def test_rows_are_named_with_ids_of_both_versions(article, story):
    new = nd.extract(replace(article, text=article.text.replace("up to 30,000", "up to 45,000"), doc_id="second"))
    row = nd.diff(story, new).iloc[0]
    assert row["doc_id"] == "second"
    assert story.explain(row["old_id"]).words == row["old_text"]
    assert new.explain(row["new_id"]).words == row["new_text"]


def test_articles_of_several_are_paired_by_name():
    old = nd.extract_many([nd.Article("Some 5 died.", doc_id="a"), nd.Article("Some 6 fled.", doc_id="b")])
    new = nd.extract_many([nd.Article("Some 7 fled.", doc_id="b"), nd.Article("Some 8 hid.", doc_id="c")])
    found = nd.diff(old, new).query("table == 'figures'")
    assert set(zip(found["doc_id"], found["change"], strict=True)) == {("b", "changed"), ("c", "added"), ("a", "removed")}


def test_a_story_of_some_tables_is_compared_in_those():
    changes = nd.diff(nd.extract("Some 5 died.", tables=("figures",)), nd.extract("Some 6 died.", tables=("figures",)))
    assert told(changes) == ["figures changed value: 5 -> 6"]


def test_what_is_no_version_is_refused(tmp_path):
    with pytest.raises(nd.InputError, match="got a int"):
        nd.diff("Some 5 died.", 6)
    with pytest.raises(nd.InputError, match="no such file"):
        nd.diff("Some 5 died.", tmp_path / "none.txt")


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\ud800", "Some 5 died.\x00", "=1+1", "a" * 5000, "1 " * 3000, "“" * 500])
def test_hostile_texts_are_compared(text):
    for pair in ((text, "Some 5 people died."), ("Some 5 people died.", text), (text, text)):
        assert list(nd.diff(*pair).columns) == list(COLUMNS)


def test_time_grows_with_the_text():
    def job(n):
        old = "\n\n".join(f"Some {i} people of Kerrin{i} fled to {i + 3} houses, officials said." for i in range(n))
        return partial(nd.diff, nd.extract(old), nd.extract(old.replace("people", "miners")))

    assert_grows_linearly(job(100), job(400), "paragraphs that were edited")


def test_paragraphs_that_stand_where_they_stood_are_left_alone():
    assert put_back("One fell.\n\nTwo rose.", "One fell.\n\nTwo rose again.") is None
    assert put_back("A b c d.\nE f g h.", "E f g h.\nA b c d.") == "A b c d.\n\nE f g h."
    assert put_back("", "") is None


def test_the_command_tells_each_change_in_a_line_and_as_csv(tmp_path, capsys):
    (tmp_path / "old.txt").write_text("At least 12 people died in Kerrin on Monday, officials said.")
    (tmp_path / "new.txt").write_text("At least 14 people died in Kerrin on Monday, officials said.")
    paths = [str(tmp_path / "old.txt"), str(tmp_path / "new.txt")]
    with pytest.raises(SystemExit) as stop:
        main(["diff", *paths, "--published", "2024-03-05"])
    assert stop.value.code == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "changed  figures    value 12 -> 14  “At least 12 people” -> “At least 14 people”"
    assert lines[-1].endswith("1 change")
    with pytest.raises(SystemExit):
        main(["diff", *paths, "--format", "csv"])
    (tmp_path / "changes.csv").write_text(capsys.readouterr().out)
    assert pd.read_csv(tmp_path / "changes.csv")["new"].tolist() == [14]


def test_changes_as_csv_hold_nothing_that_a_spreadsheet_runs():
    from newsdata.changes.saving import to_csv

    changes = nd.diff("Some 5 people fled.", "Some 6 people fled.")
    changes["old_text"] = "=1+1"
    assert b",'=1+1," in to_csv(changes)


@pytest.mark.slow
def test_the_report_of_two_versions(tmp_path):
    (tmp_path / "old.txt").write_text("At least 12 people died in Kerrin on Monday, officials said.")
    (tmp_path / "new.txt").write_text("At least 14 <b>people</b> died in Kerrin on Monday, officials said.")
    page = nd.report(notebook="what_changed", to=tmp_path / "r", published="2024-03-05", old=tmp_path / "old.txt", new=tmp_path / "new.txt")
    html = page.read_text(encoding="utf-8")
    assert "1 figure" in html
    assert "<b>people</b>" not in html.split("<script")[0]
    assert (tmp_path / "r" / "what_changed" / "changes.csv").is_file()
