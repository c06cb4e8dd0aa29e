"""A newsroom's own aliases and units."""

from __future__ import annotations

import pandas as pd
import pytest

import newsdata as nd
from newsdata import invariants
from newsdata.cli import main
from newsdata.corrections.terms import NAME, lay, read_terms
from newsdata.story import Story

TEXT = (
    "Ada Loom said 40 bushels of grain and 12 recruits were on board. Loomis Ports said in a statement that it is waiting.\n\n"
    "The mayor, Ada Loom, said so. Ports of Loom said the ship, Bo Stell added, is late."
)
TERMS = '[aliases]\n"Ada Loom" = "Ada Berg"\n\n[units]\nrecruit = "soldier"\nbushel = { unit = "cubic_metre", factor = 0.0352 }\n'


@pytest.fixture
def story():
    return nd.extract(nd.Article(TEXT, doc_id="grain", published="2024-03-05"))


@pytest.fixture
def terms(tmp_path):
    (tmp_path / NAME).write_text(TERMS)
    return read_terms(tmp_path / NAME)


def test_an_alias_is_the_other_name_everywhere(story, terms):
    own = lay(story, terms)
    assert "Ada Berg" in set(own.entities["name"])
    assert "Ada Loom" not in {*own.entities["name"], *own.sources["name"], *own.statements["speaker"].dropna()}
    assert "Ada Loom" in own.entities.set_index("name").loc["Ada Berg", "aliases"].split("|")
    assert invariants.problems(own) == []


def test_two_names_that_are_one_are_joined_and_counted(story, tmp_path):
    people = story.entities.query("type == 'person'")["name"].tolist()
    assert len(people) >= 2
    (tmp_path / NAME).write_text(f'[aliases]\n"{people[1]}" = "{people[0]}"\n')
    own = lay(story, read_terms(tmp_path / NAME))
    counts = story.entities.set_index("name")["n_mentions"]
    assert own.entities.set_index("name").loc[people[0], "n_mentions"] == counts[people[0]] + counts[people[1]]
    assert invariants.problems(own) == []


def test_own_units_are_renamed_or_measured(story, terms):
    own = lay(story, terms).figures.set_index("text")
    assert own.loc["12 recruits", "unit"] == "soldier"
    row = next(r for words, r in own.iterrows() if words.startswith("40 bushels"))
    assert row[["kind", "std_unit", "origin"]].tolist() == ["measure", "cubic_metre", "human"]
    assert row["std_value"] == pytest.approx(1.408)


def test_terms_laid_on_twice_are_laid_on_once(story, terms):
    once = lay(story, terms)
    for name, frame in lay(once, terms).tables.items():
        pd.testing.assert_frame_equal(frame, once.tables[name])


def test_names_that_lead_on_are_followed_to_the_end(story, tmp_path):
    lines = (
        '[aliases]\n"Ada Berg" = "Ada Fell"\n"Ada Loom" = "Ada Berg"\n[units]\nrecruit = "hand"\nhand = { unit = "tonne", factor = 0.08 }\n'
    )
    (tmp_path / NAME).write_text(lines)
    once = lay(story, read_terms(tmp_path / NAME))
    assert not {"Ada Loom", "Ada Berg"} & {*once.entities["name"], *once.sources["name"], *once.statements["speaker"].dropna()}
    recruits = once.figures.set_index("text").loc["12 recruits"]
    assert recruits[["unit", "std_unit", "std_value"]].tolist() == ["hand", "tonne", 0.96]
    for name, frame in lay(once, read_terms(tmp_path / NAME)).tables.items():
        pd.testing.assert_frame_equal(frame, once.tables[name])


def test_terms_are_laid_beneath_the_corrections_that_a_story_has(story, terms):
    recruits = story.figures.set_index("text").loc["12 recruits", "figure_id"]
    bushels = next(r for r in story.figures.itertuples() if r.text.startswith("40 bushels"))
    decided = story.correct(recruits, action="reject").correct(bushels.figure_id, "value", 50)
    own = lay(decided, terms)
    assert recruits not in set(own.figures["figure_id"])
    assert own.figures.set_index("figure_id").loc[bushels.figure_id, "std_value"] == pytest.approx(1.76)
    assert "lost_correction" not in set(own.issues["kind"])
    back = own.correct(recruits, action="accept").figures.set_index("figure_id").loc[recruits]
    assert back["unit"] == "soldier"


def test_the_terms_of_a_second_folder_leave_the_corrections_of_the_first(tmp_path):
    for name, words in (("mill", "At least 12 people died in Kerrin. Some 40 sheep drowned."), ("grain", TEXT)):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(words)
    mill, grain = tmp_path / "mill" / "mill.txt", tmp_path / "grain" / "grain.txt"
    row = nd.extract(nd.read(mill)).figures.set_index("text").loc["Some 40 sheep", "figure_id"]
    (mill.parent / "corrections.csv").write_text(f"row_id,action,by\n{row},reject,desk\n")
    (grain.parent / NAME).write_text(TERMS)
    with pytest.raises(SystemExit):
        main(["extract", str(mill), str(grain), "--to", str(tmp_path / "out"), "--format", "csv"])
    for made in (Story.load(tmp_path / "out"), Story.load(tmp_path / "out").correct(row, action="accept")):
        assert "lost_correction" not in set(made.issues["kind"])
        assert {"12 recruits", "At least 12 people"} < set(made.figures["text"])
    assert row in set(made.figures["figure_id"])


def test_terms_stand_beside_an_article_or_in_the_folder(story, tmp_path):
    (tmp_path / "grain.txt").write_text(TEXT)
    (tmp_path / NAME).write_text(TERMS)
    with pytest.raises(SystemExit):
        main(["extract", str(tmp_path / "grain.txt"), "--to", str(tmp_path / "out"), "--format", "csv"])
    assert "soldier" in set(Story.load(tmp_path / "out").figures["unit"])
    story.save(tmp_path / "plain", formats=("csv",))
    (tmp_path / "plain" / NAME).write_text(TERMS)
    loaded = Story.load(tmp_path / "plain")
    assert "Ada Berg" in set(loaded.entities["name"])
    assert invariants.problems(loaded) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[aliases", "it is not TOML"),
        ('aliases = "x"', "no section 'aliases'"),
        ("[names]", "no section 'names'"),
        ('[aliases]\n"a" = 1', "the alias 'a' has no name"),
        ('[aliases]\n"a" = "b"\n"a" = "c"', "it is not TOML"),
        ('[aliases]\n"a" = "a"', "'a' leads back to 'a'"),
        ('[aliases]\n"a" = "b"\n"b" = "c"\n"c" = "b"', "leads back to 'b'"),
        ('[units]\na = "b"\nb = "a"', "'a' leads back to 'a'"),
        ("[units]\nbushel = 3", "the unit 'bushel' cannot be read"),
        ('[units]\nbushel = { unit = "litre" }', "the unit 'bushel' cannot be read"),
        ('[units]\nbushel = { unit = "litre", factor = -1 }', "the unit 'bushel' cannot be read"),
        ('[units]\nbushel = { unit = "litre", factor = nan }', "the unit 'bushel' cannot be read"),
    ],
)
def test_terms_that_cannot_be_read_are_named(story, tmp_path, text, words, capsys):
    story.save(tmp_path / "out", formats=("csv",))
    (tmp_path / "out" / NAME).write_text(text)
    with pytest.raises(SystemExit) as stop:
        main(["check", str(tmp_path / "out")])
    assert stop.value.code == 1
    assert words in capsys.readouterr().out
    with pytest.raises(nd.DataError, match=r"terms\.toml"):
        Story.load(tmp_path / "out")
