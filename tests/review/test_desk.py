"""The review without a browser: messages in, corrections out, and nothing that a message holds breaks it."""

from __future__ import annotations

import builtins
import json

import pytest

import newsdata as nd
from newsdata import corrections, invariants
from newsdata.corrections.correction import CLOSED
from newsdata.errors import DataError, InputError, NewsdataError
from newsdata.review.columns import columns, reviewed
from newsdata.review.desk import Desk
from newsdata.tables import TABLES

TEXT = (
    "At least 12 people died in a mill fire in Kerrin on Monday, Mayor Ada Loom said.\n\n"
    "Some 40 people were hurt, police said. Up to 1,200 homes are without power. Others counted a score of cranes."
)
HOSTILE = ["=1+1", "\t=1", "'=x", '"', "a,b;c", "a\nb", "<script>x</script>", "\ud800", "\x00", "\u202e", "😀", "NA", "</td>", "x" * 10_000]


@pytest.fixture(scope="module")
def story():
    return nd.extract(nd.Article(TEXT, doc_id="mill", published="2024-03-05"))


@pytest.fixture
def desk(story, tmp_path):
    return Desk(story, story.save(tmp_path / "out", formats=("csv",)))


def row(desk, words):
    return desk.story.figures.set_index("text").loc[words, "figure_id"]


def decision(**given):
    return {"by": "desk", "why": "checked", **given}


def written(desk):
    return corrections.read_whole(desk.folder / corrections.NAME)


def test_a_decision_is_written_at_once_and_the_saved_tables_have_it(desk):
    desk.decide(decision(action="change", row_id=row(desk, "At least 12 people"), new={"value": "13"}))
    assert [(c.action, c.column, c.old, c.new, c.by, c.why) for c in written(desk)] == [("change", "value", "12", "13", "desk", "checked")]
    loaded = nd.Story.load(desk.folder)
    assert loaded.figures.equals(desk.story.figures)
    assert loaded.figures.set_index("text").loc["At least 12 people", "low"] == 13
    assert desk.view()["rows"][row(desk, "At least 12 people")]["cells"]["value"] == "13"


def test_what_others_write_meanwhile_stays_and_is_seen(desk):
    other = Desk(nd.Story.load(desk.folder), desk.folder)
    other.decide(decision(action="reject", row_id=row(other, "Some 40 people")))
    desk.decide(decision(action="accept", row_id=row(desk, "Up to 1,200 homes")))
    assert [c.action for c in written(desk)] == ["reject", "accept"]
    assert "Some 40 people" not in desk.story.figures["text"].tolist()


def test_a_line_taken_out_of_the_file_is_not_written_back(desk):
    desk.decide(decision(action="reject", row_id=row(desk, "Some 40 people")))
    (desk.folder / corrections.NAME).unlink()
    desk.decide(decision(action="accept", row_id=row(desk, "Up to 1,200 homes")))
    assert [c.action for c in written(desk)] == ["accept"]


@pytest.mark.parametrize(
    "message",
    [
        {"action": "reject"},
        {"action": "reject", "row_id": "mill-f00000000"},
        {"action": "change", "row_id": 3, "new": []},
        {"action": "burn", "row_id": None},
        {"action": ["accept"], "new": {"": {}}},
        {"action": "add", "table": "sentences", "text": "Kerrin"},
        {"action": "add", "table": "figures", "text": "people", "new": {"value": "1"}},
        {"action": "add", "table": "figures", "text": "people", "occurrence": "9", "new": {"value": "1"}},
        {"action": "add", "table": "figures", "text": "people", "occurrence": "x"},
        {"action": "add", "table": "figures", "text": "nowhere", "new": {"value": "1"}},
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(message, desk):
    with pytest.raises(ValueError, match=r"."):
        desk.decide(decision(**message))
    assert written(desk) == []


@pytest.mark.parametrize("missing", ["by", "why"])
def test_who_and_why_are_asked_for(missing, desk):
    with pytest.raises(InputError, match="who decided"):
        desk.decide(decision(action="accept", row_id=row(desk, "Some 40 people")) | {missing: " "})
    assert written(desk) == []


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_kept_as_words(words, desk):
    desk.decide(decision(action="change", row_id=row(desk, "Some 40 people"), new={"counted": words}) | {"why": words})
    kept = words.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
    assert [(c.new, c.why) for c in written(desk)] == [(kept, kept)]
    assert nd.Story.load(desk.folder).figures.set_index("text").loc["Some 40 people", "counted"] == kept
    json.dumps(desk.view()).encode()


ADDED = {  # of every table: words of the text or a name, and what they mean
    "figures": ("a score of cranes", {"value": "20", "unit": "crane", "kind": "count"}),
    "times": ("without power", {"type": "DURATION"}),
    "timeline": ("a mill fire", {"status": "happened"}),
    "statements": ("counted a score of cranes", {"speaker": "Ada Loom"}),
    "mentions": ("Others", {"entity_id": "Ada Loom", "resolved_by": "pronoun"}),
    "sources": ("the crane watchers", {"kind": "unnamed_group", "named": "false"}),
    "entities": ("Mill Street", {"type": "place"}),
    "issues": ("a score", {"kind": "unsourced_figure", "message": "Who counted?"}),
}


@pytest.mark.parametrize("table", ADDED)
def test_a_row_of_any_table_is_added_and_seen(table, desk):
    words, new = ADDED[table]
    desk.decide(decision(action="add", table=table, text=words, new=new, url="https://example.org/minutes"))
    view = desk.view()
    key = view["decisions"][-1]["row_id"]
    assert (view["rows"][key]["table"], view["rows"][key]["text"]) == (table, words)
    assert {d["url"] for d in view["decisions"]} == {c.url for c in written(desk)} == {"https://example.org/minutes"}
    assert nd.Story.load(desk.folder).tables[table].set_index(TABLES[table].key).loc[key, "origin"] == "human"
    assert invariants.problems(desk.story) == []
    assert not [d for d in view["decisions"] if d["lost"]]


def test_every_table_that_takes_a_row_is_offered_with_what_a_row_must_have(desk):
    assert set(reviewed(desk.story.tables)) == set(ADDED) == set(TABLES) - set(CLOSED)
    for table, (words, _) in ADDED.items():
        needed = [c for c in columns(table) if c["needed"]]
        assert all(c["asked"] for c in needed)
        given = {c["name"]: "Ada Loom" if c["refers"] else (*c["levels"], "x")[0] for c in needed}
        desk.decide(decision(action="add", table=table, text=words, new=given))


def test_of_several_articles_the_one_in_view_gets_the_row(tmp_path):
    both = nd.extract_many([nd.Article(TEXT, doc_id="mill"), nd.Article("It rained. Others counted a score of cranes.", doc_id="rain")])
    desk = Desk(both, tmp_path / "both")
    new = {"value": "20", "unit": "crane", "kind": "count"}
    desk.decide(decision(action="add", table="figures", text="a score of cranes", doc_id="rain", new=new))
    assert desk.story.figures.set_index("text").loc["a score of cranes", "doc_id"] == "rain"
    assert written(desk)[0].sentence == "Others counted a score of cranes."
    with pytest.raises(InputError, match="no such article"):
        desk.decide(decision(action="add", table="figures", text="a score of cranes", doc_id="snow", new=new))


def test_a_broken_file_is_told_and_left_alone(desk):
    path = desk.folder / corrections.NAME
    path.write_text("row_id,column,new\nmill-f00000000,colour,red\n")
    before = path.read_bytes()
    with pytest.raises(DataError, match="colour"):
        desk.decide(decision(action="accept", row_id=row(desk, "Some 40 people")))
    assert path.read_bytes() == before


def test_a_new_folder_gets_the_story_and_the_decisions_it_has(story, tmp_path):
    right = story.correct(story.figures.loc[0, "figure_id"], action="accept", by="desk")
    desk = Desk(right, tmp_path / "new")
    assert [c.action for c in written(desk)] == ["accept"]
    assert nd.Story.load(desk.folder).figures.equals(right.figures)


def test_the_folder_of_an_article_gets_the_corrections_alone(story, tmp_path):
    (tmp_path / "mill.txt").write_text(TEXT)
    desk = Desk(story, tmp_path)
    desk.decide(decision(action="reject", row_id=row(desk, "Some 40 people")))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["corrections.csv", "mill.txt"]
    assert len(Desk(story, tmp_path).story.figures) == len(story.figures) - 1


def test_the_folder_of_another_story_is_refused(story, desk):
    with pytest.raises(InputError, match="other articles"):
        Desk(nd.extract("Two ships left."), desk.folder)


def test_the_view_is_what_a_page_can_hold(desk):
    view = json.loads(json.dumps(desk.view()))
    assert {m[3] for m in view["marks"]} <= set(view["rows"])
    assert all(view["text"][start:end] for start, end, *_ in view["marks"])
    assert all(set(r["cells"]) == {c["name"] for c in columns(r["table"])} for r in view["rows"].values())


def test_no_article_and_no_rows_make_an_empty_view(tmp_path):
    assert Desk(nd.extract_many([]), tmp_path / "none").view()["marks"] == []
    assert Desk(nd.extract(""), tmp_path / "empty").view()["text"] == ""


def test_the_widget_answers_every_message(story, tmp_path):
    pytest.importorskip("anywidget", reason="anywidget is not installed")
    widget, sent = story.review(tmp_path / "out"), []
    widget.send = sent.append
    key = story.figures.loc[0, "figure_id"]
    for message in (
        decision(id=1, action="accept", row_id=key),
        decision(id=2, action="change", row_id=key, new={"value": "1,3"}),
        None,
        {"id": 3},
    ):
        widget._heard(widget, message, [])
    assert [(m.get("id"), "done" in m) for m in sent] == [(1, True), (2, False), (None, False), (3, False)]
    assert "'1,3' is not a number" in sent[1]["error"]
    assert [d["action"] for d in widget.view["decisions"]] == widget.story.corrections["action"].tolist() == ["accept"]


def test_without_anywidget_it_is_said_what_to_install(story, tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "anywidget":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(NewsdataError, match=r"pip install 'newsdata\[review\]'"):
        story.review(tmp_path / "out")
    assert not (tmp_path / "out").exists()
