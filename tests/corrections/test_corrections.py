"""Human decisions: laid on the extraction, kept through every re-run, never laid on another row, never dropped."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import time
from dataclasses import replace

import pandas as pd
import pytest

import newsdata as nd
from newsdata import corrections, invariants
from newsdata.cli import main
from newsdata.corrections import NAME, Correction
from newsdata.story import Story

TEXT = (
    "At least 12 people died in a mill fire in Kerrin on Monday, Mayor Ada Loom said.\n\n"
    "Some 40 people were hurt, police said. Up to 1,200 homes are without power.\n\n"
    "Repairs may cost $3 million, Bo Stell, an engineer, said."
)
HOSTILE = [
    "=1+1",
    "+1",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "'=x",
    '"',
    "a,b;c",
    "a\nb",
    "a\r\nb",
    "<script>x</script>",
    "\ufeffx",
    "😀",
    "NA",
    " x ",
    "'",
    "a\tb",
]


@pytest.fixture
def article():
    return nd.Article(TEXT, doc_id="mill", published="2024-03-05")


@pytest.fixture
def story(article):
    return nd.extract(article)


def figure(story, words):
    return story.figures.set_index("text").loc[words]


def equal(story, other):
    assert list(story.tables) == list(other.tables)
    for name, frame in story.tables.items():
        pd.testing.assert_frame_equal(frame, other.tables[name])


def lost(story):
    if "issues" not in story.tables:
        return []
    return story.issues.loc[story.issues["kind"] == "lost_correction", "message"].tolist()


def test_a_change_is_laid_on_top_and_what_follows_follows(story):
    row = figure(story, "Up to 1,200 homes")
    right = story.correct(
        row["figure_id"], "value", 12_000, by="desk", on="2024-03-06", why="a digit was lost", url="https://example.org/1"
    )
    now = figure(right, "Up to 1,200 homes")
    assert (now["value"], now["high"], now["origin"]) == (12_000, 12_000, "human")
    assert figure(story, "Up to 1,200 homes")["value"] == 1200
    told = right.corrections.iloc[0]
    assert told[["action", "table", "column", "old", "new", "by", "why", "url"]].tolist() == [
        "change", "figures", "value", "1200", "12000", "desk", "a digit was lost", "https://example.org/1",
    ]  # fmt: skip
    assert invariants.problems(right) == []


def test_several_cells_at_once_keep_a_figure_sound(story):
    row = figure(story, "Some 40 people")["figure_id"]
    right = story.correct(row, new={"qualifier": "between", "value": None, "low": 40, "high": 50})
    now = figure(right, "Some 40 people")
    assert now[["qualifier", "low", "high"]].tolist() == ["between", 40, 50]
    assert pd.isna(now["value"])
    assert invariants.problems(right) == []


def test_standard_values_follow_the_value():
    story = nd.extract("The river rose by 4 feet, half the crews said.")
    row = figure(story, "4 feet")["figure_id"]
    now = figure(story.correct(row, "value", 10), "4 feet")
    assert now["std_value"] == pytest.approx(3.048)


def test_a_rejected_row_leaves_no_link_behind_and_counts_again(story):
    source = story.sources.set_index("name").loc["Ada Loom"]
    statement = story.statements.query("speaker == 'Ada Loom'").iloc[0]["statement_id"]
    right = story.correct(statement, action="reject")
    assert statement not in set(right.statements["statement_id"])
    assert invariants.problems(right) == []
    assert right.sources.set_index("name").loc["Ada Loom", "n_statements"] == source["n_statements"] - 1
    entity = story.entities.set_index("name").loc["Ada Loom", "entity_id"]
    assert invariants.problems(story.correct(entity, action="reject")) == []


def test_a_rejection_is_taken_back_by_accept(story):
    row = figure(story, "Some 40 people")["figure_id"]
    gone = story.correct(row, action="reject")
    assert row not in set(gone.figures["figure_id"])
    back = gone.correct(row, action="accept", why="it is one")
    pd.testing.assert_frame_equal(back.figures, story.figures)
    assert len(back.corrections) == 2


def test_a_new_speaker_is_the_source_of_its_figures(story):
    row = story.statements.query("speaker == 'Ada Loom'").iloc[0]
    right = story.correct(row["statement_id"], "speaker", "Bo Stell")
    source = right.sources.set_index("name").loc["Bo Stell", "source_id"]
    assert right.statements.set_index("statement_id").loc[row["statement_id"], "source_id"] == source
    assert figure(right, "At least 12 people")["source_id"] == source
    assert invariants.problems(right) == []


def test_a_key_may_be_written_as_its_name(story):
    row = figure(story, "Up to 1,200 homes")["figure_id"]
    right = story.correct(row, "source_id", "Ada Loom")
    assert figure(right, "Up to 1,200 homes")["source_id"] == right.sources.set_index("name").loc["Ada Loom", "source_id"]
    with pytest.raises(nd.InputError, match="no rows of sources are named"):
        story.correct(row, "source_id", "Nobody")


def test_a_row_is_added_where_its_words_stand(story):
    right = story.correct(action="add", table="figures", text="a mill fire", new={"value": 1, "kind": "count", "unit": "fire"})
    now = figure(right, "a mill fire")
    assert now[["value", "qualifier", "origin", "rule"]].tolist() == [1, "exact", "human", "by hand"]
    assert right.figures["start"].is_monotonic_increasing
    assert invariants.problems(right) == []
    again = right.correct(now["figure_id"], "value", 2)
    assert figure(again, "a mill fire")["value"] == 2


def test_an_added_row_that_the_rules_find_later_is_that_row(story, article):
    row = figure(story, "Some 40 people")
    right = story.correct(action="add", table="figures", text="Some 40 people", new={"value": 41})
    assert len(right.figures) == len(story.figures)
    assert figure(right, "Some 40 people")["figure_id"] == row["figure_id"]
    assert figure(right, "Some 40 people")["value"] == 41


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ({"row": "mill-f00000000", "column": "value", "new": 1}, "no row has this id"),
        ({"row": None, "column": "value"}, "no row is named"),
        ({"row": "figure", "column": "colour", "new": 1}, "no column 'colour' to change; choose from number_start"),
        ({"row": "figure", "column": "text", "new": "x"}, "no column 'text' to change"),
        ({"row": "figure", "column": "value", "new": "twelve"}, "'twelve' is not a number such as 1200"),
        ({"row": "figure", "column": "value", "new": "1,200"}, "without separators"),
        ({"row": "figure", "column": "qualifier", "new": "atleast"}, "is not one of exact, approximately"),
        ({"row": "figure"}, "no column is named"),
        ({"row": "figure", "action": "undo"}, "no action 'undo'; choose from change, reject, add, accept"),
        ({"row": "document", "column": "title", "new": "x"}, "no row that takes corrections"),
        ({"action": "add", "table": "sentences", "text": "Some"}, "no row can be added to 'sentences'"),
        ({"action": "add", "table": "figures", "text": "no such words"}, "the text has no such words"),
        ({"action": "add", "table": "figures", "text": "people"}, "the words stand 2 times"),
        ({"action": "add", "table": "times", "text": "Monday"}, ""),
        ({"action": "add", "table": "times", "text": "Repairs"}, "the new row lacks type"),
        ({"row": "figure", "column": "value", "new": 2, "on": "soon"}, "YYYY-MM-DD"),
    ],
)
def test_a_wrong_call_is_refused_and_names_what_would_do(story, call, words):
    rows = {"figure": story.figures.loc[0, "figure_id"], "document": "mill"}
    call = {**call, "row": rows.get(call.get("row"), call.get("row"))}
    if not words:
        story.correct(**call)
        return
    with pytest.raises(nd.InputError, match=words.replace("(", r"\(")):
        story.correct(**call)


def test_a_saved_story_loads_back_with_its_corrections(story, tmp_path):
    right = story.correct(figure(story, "Some 40 people")["figure_id"], "value", 44, by="=desk", why="a\nb")
    right = right.correct(story.statements.loc[0, "statement_id"], action="reject", by="desk")
    right = right.correct(action="add", table="figures", text="a mill fire", new={"value": 1, "kind": "count"})
    for formats in (("csv",), ("parquet",), ("csv", "parquet", "xlsx")):
        right.save(tmp_path / "out", formats=formats)
        equal(right, Story.load(tmp_path / "out"))
        assert invariants.problems(Story.load(tmp_path / "out")) == []


def test_a_story_extracted_again_into_its_folder_keeps_the_corrections(story, article, tmp_path):
    right = story.correct(figure(story, "Some 40 people")["figure_id"], "value", 44)
    right.save(tmp_path / "out")
    nd.extract(article).save(tmp_path / "out")
    equal(right, Story.load(tmp_path / "out"))
    nd.extract(replace(article, text="New. " + TEXT)).save(tmp_path / "out")
    assert figure(Story.load(tmp_path / "out"), "Some 40 people")["value"] == 44


def test_saving_again_keeps_every_byte_that_stands(story, tmp_path):
    story.correct(story.figures.loc[0, "figure_id"], "value", 13).save(tmp_path)
    before = (tmp_path / NAME).read_bytes()
    Story.load(tmp_path).save(tmp_path)
    assert (tmp_path / NAME).read_bytes() == before
    Story.load(tmp_path).correct(story.figures.loc[1, "figure_id"], "value", 41).save(tmp_path)
    assert (tmp_path / NAME).read_bytes().startswith(before)


def test_corrections_written_by_hand_are_read_with_the_story(story, tmp_path):
    story.save(tmp_path, formats=("csv",))
    row = figure(story, "Up to 1,200 homes")["figure_id"]
    (tmp_path / NAME).write_text(f"row_id,column,old,new,by,on,why,url\n{row},value,1200,12000,desk,2024-03-06,a digit was lost,\n")
    right = Story.load(tmp_path)
    assert figure(right, "Up to 1,200 homes")["high"] == 12_000
    assert right.corrections.loc[0, ["action", "table", "doc_id", "text", "occurrence"]].tolist() == [
        "change", "figures", "mill", "Up to 1,200 homes", 1,
    ]  # fmt: skip
    before = (tmp_path / NAME).read_bytes()
    right.save(tmp_path, formats=("csv",))
    assert (tmp_path / NAME).read_bytes() == before
    assert "12000" in (tmp_path / "figures.csv").read_text()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("tail", [0, 3])
def test_files_as_spreadsheets_leave_them(story, tmp_path, delimiter, newline, bom, tail):
    story.save(tmp_path, formats=("csv",))
    row = figure(story, "Up to 1,200 homes")["figure_id"]
    lines = [["row_id", "column", "old", "new", "on"], [row, "value", "1200", "12000", "31.10.2024"], [""] * 5]
    text = bom + "".join(delimiter.join([*cells, *[""] * tail]) + newline for cells in lines)
    (tmp_path / NAME).write_text(text, newline="")
    right = Story.load(tmp_path)
    assert figure(right, "Up to 1,200 homes")["value"] == 12_000
    assert str(right.corrections.loc[0, "on"])[:10] == "2024-10-31"
    before = (tmp_path / NAME).read_bytes()
    corrections.append(tmp_path / NAME, [Correction(row_id=row, column="unit", old="home", new="house")])
    assert (tmp_path / NAME).read_bytes().startswith(before.rstrip(b"\r\n").split(b"\n")[0][:10])
    assert figure(Story.load(tmp_path), "Up to 1,200 homes")["unit"] == "house"
    assert (tmp_path / NAME).read_bytes().startswith(b"\xef\xbb\xbf") == bool(bom)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_survive_the_file_and_run_nowhere(story, tmp_path, words):
    row = story.figures.loc[0, "figure_id"]
    right = story.correct(row, "about", words, by=words, why=words, url=words)
    right.save(tmp_path, formats=("csv",))
    loaded = Story.load(tmp_path)
    equal(right, loaded)
    assert loaded.corrections.loc[0, ["new", "by", "why", "url"]].tolist() == [words] * 4
    cells = pd.read_csv(tmp_path / NAME, keep_default_na=False, dtype=str)
    assert not cells.apply(lambda c: c.str.match(r"[=+\-@\t\r]")).any().any()
    loaded.correct(row, "about", "plain").save(tmp_path, formats=("csv",))
    assert Story.load(tmp_path).corrections["new"].tolist() == [words, "plain"]


def test_what_no_text_may_hold_is_replaced(story, tmp_path):
    right = story.correct(story.figures.loc[0, "figure_id"], "about", "a\x00\ud800", by="\x00")
    right.save(tmp_path, formats=("csv",))
    equal(right, Story.load(tmp_path))


def test_an_old_value_that_no_longer_stands_is_an_issue(story, article):
    right = story.correct(figure(story, "Up to 1,200 homes")["figure_id"], "value", 12_000)
    again = nd.extract(article).correct(right.corrections.assign(old="1300"))
    assert figure(again, "Up to 1,200 homes")["value"] == 1200
    assert "value is 1200 now, and the correction is of 1300" in lost(again)[0]
    assert len(again.corrections) == 1
    assert invariants.problems(again) == []


def test_a_value_that_is_right_by_now_stands(story, article):
    right = story.correct(figure(story, "Up to 1,200 homes")["figure_id"], "value", 12_000)
    again = nd.extract(article).correct(right.corrections.assign(new="1200", old="1300"))
    assert lost(again) == []


def test_a_correction_of_a_correction_is_laid_on_it(story):
    row = figure(story, "Some 40 people")["figure_id"]
    right = story.correct(row, "value", 41).correct(row, "value", 42).correct(row, "value", 40).correct(row, "value", 41)
    assert figure(right, "Some 40 people")["value"] == 41
    assert len(right.corrections) == 4
    assert lost(right) == []


def test_a_row_that_is_gone_is_an_issue_and_comes_back_with_its_words(story, article):
    right = story.correct(figure(story, "Some 40 people")["figure_id"], "value", 44)
    cut = nd.extract(replace(article, text=TEXT.replace("Some 40 people were hurt, police said. ", ""))).correct(right.corrections)
    assert "no row has these words" in lost(cut)[0]
    assert len(cut.corrections) == 1
    back = nd.extract(article).correct(cut.corrections)
    assert figure(back, "Some 40 people")["value"] == 44
    assert lost(back) == []


def test_an_edited_sentence_keeps_its_correction_and_another_one_does_not_take_it(story, article):
    right = story.correct(figure(story, "Some 40 people")["figure_id"], "value", 44)
    edited = TEXT.replace("Some 40 people were hurt, police said.", "Some 40 people were badly hurt, police said.")
    assert figure(nd.extract(replace(article, text=edited)).correct(right.corrections), "Some 40 people")["value"] == 44
    other = TEXT.replace("Some 40 people were hurt, police said.", "Some 40 people live in the street, according to the town.")
    wrong = nd.extract(replace(article, text=other)).correct(right.corrections)
    assert figure(wrong, "Some 40 people")["value"] == 40
    assert "in such a sentence" in lost(wrong)[0]


def test_of_equal_wordings_the_one_counted_is_meant():
    text = "Some 40 people were hurt. It rained.\n\nSome 40 people were hurt. It snowed."
    story = nd.extract(nd.Article(text, doc_id="twice"))
    second = story.figures.loc[1, "figure_id"]
    right = story.correct(second, "value", 44)
    assert right.corrections.loc[0, "occurrence"] == 2
    assert right.figures["value"].tolist() == [40, 44]


def test_a_statement_is_found_again_after_a_typo_was_corrected(story, article):
    wrong = TEXT.replace("died in a mill fire", "dead in a mill fire")
    first = nd.extract(replace(article, text=wrong))
    row = first.statements.query("speaker == 'Ada Loom'").iloc[0]
    right = first.correct(row["statement_id"], "certainty", "estimated")
    again = nd.extract(article).correct(right.corrections)
    assert lost(again) == []
    assert again.statements.query("speaker == 'Ada Loom'").iloc[0]["certainty"] == "estimated"
    number = nd.extract(replace(article, text=TEXT.replace("12 people", "14 people"))).correct(right.corrections)
    assert len(lost(number)) == 1


SENTENCES = [
    "Some {n} people fled from Dorvik on foot.", "At least {n} houses burned down in Elmere.", "Up to {n} trucks a day cross the bridge at Farrow.",
    "More than {n} miners went on strike in Gorham.", "About {n} pupils stayed at home in Hexley.", "Fewer than {n} beds are free in Ister.",
    "The harbour of Jarrow took in {n} tonnes of grain.", "Nearly {n} sheep drowned near Kelso.",
]  # fmt: skip
TYPOS = (
    ("people", "poeple"),
    (" in ", " inside "),
    ("The ", "In spring the "),
    (".", ", it was said."),
    (" on foot", ""),
    (" free", " left free"),
)


def edited(order, words, dice):
    """The next version of a text: an edit, a move, a paragraph gone, back, or between the others."""
    kind = dice.choice(("edit", "move", "cut", "back", "add", "number"))
    if kind == "edit":
        i = dice.choice(sorted(words))
        old, new = dice.choice(TYPOS)
        words[i] = words[i].replace(old, new, 1)
    elif kind == "number":
        i = dice.choice(sorted(words))
        words[i] = SENTENCES[i].format(n=dice.randint(200, 900))
    elif kind == "move" and order:
        dice.shuffle(order)
    elif kind == "cut" and len(order) > 2:
        order.remove(dice.choice(order))
    elif kind == "back":
        order[:] = sorted({*order, *dice.sample(range(len(SENTENCES)), 2)})
    elif kind == "add":
        words[dice.choice(sorted(words))] += f" It rained {dice.choice(('hard', 'again', 'at last'))}."


def place(text):
    """Which of the sentences a row stands in: each has a place of its own."""
    return next(
        (i for i, s in enumerate(SENTENCES) if any(w in text for w in s.split() if w.strip(".")[0].isupper() and w.strip(".") in PLACES)),
        None,
    )


PLACES = {"Dorvik", "Elmere", "Farrow", "Gorham", "Hexley", "Ister", "Jarrow", "Kelso"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100))
def test_no_correction_is_lost_or_laid_on_another_row(seed, tmp_path):
    """Correct, extract anew, edit the text and load, in any order: every decision is still there, applied to its own row or told as lost."""
    dice = random.Random(seed)
    words = {i: s.format(n=100 + i) for i, s in enumerate(SENTENCES)}
    order = list(words)
    home: dict[str, int] = {}  # correction -> the sentence it is of
    meant: dict[int, list[float]] = {}  # the values that were decided for a sentence

    def extract():
        text = "\n\n".join(words[i] for i in order)
        return nd.extract(nd.Article(text, doc_id="news"), tables=None if seed % 10 == 0 else ("figures",))

    story = extract()
    story.save(tmp_path / "s", formats=("csv",))
    for _ in range(7):
        step = dice.choice(("correct", "correct", "extract", "edit", "load"))
        if step == "correct" and len(story.figures):
            row = story.figures.iloc[dice.randrange(len(story.figures))]
            sentence = story.sentences.set_index("sentence_id").loc[row["sentence_id"], "text"]
            i = place(sentence)
            if i is None:
                continue
            action = dice.choice(("change", "change", "change", "reject", "accept"))
            before = set(story.corrections["correction_id"])
            if action == "change":
                value = 1000.0 + dice.randint(0, 500)
                story = story.correct(row["figure_id"], "value", value)
                meant.setdefault(i, []).append(value)
            else:
                story = story.correct(row["figure_id"], action=action)
            home |= dict.fromkeys(set(story.corrections["correction_id"]) - before, i)
            story.save(tmp_path / "s", formats=("csv",))
        elif step == "edit":
            edited(order, words, dice)
        if step in ("edit", "extract"):
            extract().save(tmp_path / "s", formats=("csv",))
        story = Story.load(tmp_path / "s")
        assert set(story.corrections["correction_id"]) == set(home)
        sentences = story.sentences.set_index("sentence_id")["text"]
        key_of = story.figures.set_index("figure_id")["sentence_id"]
        made = corrections.outcome(story)
        assert set(made.found) | set(made.lost) == set(home)
        for name, row_id in made.found.items():
            if row_id in key_of:
                assert place(sentences[key_of[row_id]]) == home[name]
        for row in story.figures.itertuples():
            i = place(sentences[row.sentence_id])
            if row.origin == "human":
                assert row.value in meant[i]
        told = " ".join(lost(story))
        assert all(name in told for name in made.lost)
    if seed % 10 == 0:
        assert invariants.problems(story) == []


def write_on(path, log, i, n=10_000):
    """Write corrections without end, and tell each that is there."""
    told = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for k in range(n):
        corrections.append(path, [Correction(row_id=f"mill-f{i:04d}{k:04d}", column="value", old="1", new="2", why="x" * 2000)])
        os.write(told, b".")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_a_killed_writer_leaves_the_old_file_or_the_new_one(tmp_path):
    (tmp_path / "s").mkdir()
    path, log = tmp_path / "s" / NAME, tmp_path / "log"
    fork, dice, expected, least = multiprocessing.get_context("fork"), random.Random(1), 0, 0
    for i in range(60):
        log.write_bytes(b"")
        writer = fork.Process(target=write_on, args=(path, log, i))
        writer.start()
        told = dice.randrange(3)
        least += told
        while log.stat().st_size < told:
            time.sleep(0.001)
        time.sleep(dice.uniform(0, 0.02))
        os.kill(writer.pid, signal.SIGKILL)
        writer.join()
        assert writer.exitcode == -signal.SIGKILL
        found = corrections.read_whole(path)  # raises where it is torn
        done = expected + len(log.read_bytes())
        assert done <= len(found) <= done + 1  # the last may have been renamed and not told
        assert not path.exists() or path.read_bytes().endswith(b"\n")
        expected = len(found)
    assert expected >= least > 0
    corrections.append(path, [Correction(row_id="mill-f1", column="value", old="1", new="2")])
    assert os.listdir(tmp_path / "s") == [NAME]  # what the killed ones left is swept


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no lock")
def test_several_writers_at_once_lose_nothing(tmp_path):
    fork = multiprocessing.get_context("fork")
    writers = [fork.Process(target=write_on, args=(tmp_path / NAME, tmp_path / "log", i, 12)) for i in range(4)]
    for w in writers:
        w.start()
    for w in writers:
        w.join()
    assert len(corrections.read_whole(tmp_path / NAME)) == 48


def run(capsys, *args):
    with pytest.raises(SystemExit) as stop:
        main([str(a) for a in args])
    out, err = capsys.readouterr()
    return stop.value.code, out, err


def test_the_command_writes_what_it_is_told_and_lists_it(story, tmp_path, capsys):
    story.save(tmp_path / "out", formats=("csv", "xlsx"))
    row = figure(story, "Up to 1,200 homes")["figure_id"]
    who = ("--by", "desk", "--why", "a digit was lost", "--on", "2024-03-06")
    status, out, err = run(capsys, "correct", tmp_path / "out", row, "--set", "value", "12000", *who)
    assert (status, err) == (0, "")
    assert "1200 to 12000, by desk" in out
    assert sorted(p.name for p in (tmp_path / "out").glob("figures.*")) == ["figures.csv"]
    assert "12000" in (tmp_path / "out" / "figures.csv").read_text()
    status, out, _ = run(capsys, "correct", tmp_path / "out")
    assert status == 0
    assert "on 2024-03-06: a digit was lost" in out
    assert run(capsys, "correct", tmp_path / "out", row, "--reject", *who)[0] == 0
    assert row not in set(Story.load(tmp_path / "out").figures["figure_id"])
    assert run(capsys, "check", tmp_path / "out")[0] == 0


def test_the_command_says_who_and_why_are_wanted(story, tmp_path, capsys):
    story.save(tmp_path / "out", formats=("csv",))
    row = story.figures.loc[0, "figure_id"]
    before = sorted(p.name for p in (tmp_path / "out").iterdir())
    for args, words in (
        ((row, "--set", "value", "1"), "--by"),
        ((row, "--set", "value", "1", "--by", "x"), "--why"),
        ((row, "--reject", "--accept", "--by", "x", "--why", "y"), "two decisions"),
        ((row, "--reject", "--set", "value", "1", "--by", "x", "--why", "y"), "takes no --set"),
        ((row, "--set", "value", "1", "--set", "value", "2", "--by", "x", "--why", "y"), "given twice"),
        (("mill-f0", "--reject", "--by", "x", "--why", "y"), "no row has this id"),
        ((row, "--set", "value", "1", "--by", "x", "--why", "y", "--on", "soon"), "YYYY-MM-DD"),
    ):
        status, _, err = run(capsys, "correct", tmp_path / "out", *args)
        assert status == 2
        assert words in err
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == before


def test_corrections_beside_an_article_are_in_its_report_and_its_tables(tmp_path, capsys):
    (tmp_path / "mill.txt").write_text(TEXT)
    (tmp_path / "other.txt").write_text("At least 12 people died elsewhere.")
    story = nd.extract(nd.read(tmp_path / "mill.txt"))
    row = figure(story, "Up to 1,200 homes")["figure_id"]
    assert run(capsys, "correct", tmp_path / "mill.txt", row, "--set", "value", "12000", "--by", "desk", "--why", "seen")[0] == 0
    assert run(capsys, "extract", tmp_path / "mill.txt", "--to", tmp_path / "out")[0] == 0
    assert figure(Story.load(tmp_path / "out"), "Up to 1,200 homes")["value"] == 12_000
    from newsdata.reporting import open_story

    assert figure(open_story(str(tmp_path / "mill.txt")), "Up to 1,200 homes")["value"] == 12_000
    assert len(open_story(str(tmp_path / "other.txt")).corrections) == 0


def test_a_report_shows_who_when_why_and_what_became_of_it(story):
    from newsdata.reporting import sections

    row = figure(story, "Up to 1,200 homes")["figure_id"]
    right = story.correct(row, "value", 12_000, by="<b>desk</b>", on="2024-03-06", why="lost digit", url="https://example.org/1")
    html = sections.corrections(right.correct(row, "value", 1300)).html
    for words in ("&lt;b&gt;desk&lt;/b&gt;", "6 Mar 2024", "lost digit", "https://example.org/1", "1200", "12000", "applied"):
        assert words in html
    lost_one = story.correct(right.corrections.assign(text="no such words", row_id=None, correction_id="mill-c1"))
    assert "not applied: no row has these words" in sections.corrections(lost_one).html


def test_a_corrected_value_explains_itself(story):
    row = figure(story, "Up to 1,200 homes")["figure_id"]
    right = story.correct(row, "value", 12_000, by="desk", on="2024-03-06", why="lost digit")
    how = {c: h for c, _, h in right.explain(row).values}
    assert how["value"] == "corrected from 1200 by desk on 2024-03-06: lost digit"
    assert how["qualifier"].startswith("“Up to”") or "upper bound" in how["qualifier"]


def test_a_changed_file_of_corrections_makes_a_report_new(tmp_path):
    from newsdata.reporting.provenance import inputs

    (tmp_path / "a.txt").write_text(TEXT)
    before = inputs({"article": str(tmp_path / "a.txt")}, tmp_path / "none.ipynb")
    (tmp_path / NAME).write_text("row_id,column\n")
    assert inputs({"article": str(tmp_path / "a.txt")}, tmp_path / "none.ipynb") != before
