"""The command does what its help says."""

from __future__ import annotations

import importlib
import importlib.util
import io
import json
import sys
from pathlib import Path

import pandas as pd
import pytest

import newsdata
from newsdata.cli import cli, main
from newsdata.story import Story

ROOT = Path(__file__).parents[1]
TEXT = "At least 12 people died in a mill fire on Monday, officials in Kerrin said. Some 40 were hurt."


def run(capsys, *args):
    with pytest.raises(SystemExit) as stop:
        main([str(a) for a in args])
    out, err = capsys.readouterr()
    return stop.value.code, out, err


@pytest.fixture
def files(tmp_path):
    paths = []
    for name in ("one", "two", "three"):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(f"{TEXT} It was the {name} fire.")
    return paths


def test_version(capsys):
    assert run(capsys, "--version") == (0, f"newsdata {newsdata.__version__}\n", "")


def test_no_command_shows_the_help(capsys):
    status, out, err = run(capsys)
    assert (status, out) == (2, "")
    assert "newsdata extract story.txt" in err


@pytest.mark.parametrize("name", list(cli.commands))
def test_help_teaches_with_an_example(capsys, name):
    status, out, _ = run(capsys, name, "--help")
    assert status == 0
    assert f"newsdata {name} " in out.split("Options:")[0].split("\n", 1)[1]


def test_help_pages_are_the_ones_in_docs():
    spec = importlib.util.spec_from_file_location("build_docs", ROOT / "tools" / "build_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == module.help_pages(), "run tools/build_docs.py"


def test_extract_prints_the_facts(files, capsys):
    status, out, err = run(capsys, "extract", files[0], "--published", "2024-03-05")
    assert status == 0
    assert "figures" in err
    assert len(out.splitlines()) == len(newsdata.extract(newsdata.read(files[0], published="2024-03-05")).facts())


@pytest.mark.parametrize("formats", ["csv", "parquet", "csv,parquet", "parquet, xlsx,csv"])
def test_extract_saves_a_story(files, tmp_path, capsys, formats):
    status, out, err = run(capsys, "extract", *files, "--published", "2024-03-05", "--to", tmp_path / "a" / "out", "--format", formats)
    assert status == 0
    assert str(tmp_path / "a" / "out") in out
    assert err.splitlines()[0] == "Reading 1 of 3: one"
    assert err.splitlines()[-1] == "Reading 3 of 3: three"
    story = Story.load(tmp_path / "a" / "out")
    assert [a.doc_id for a in story.articles] == ["one", "two", "three"]
    expected = newsdata.extract_many([newsdata.read(f, published="2024-03-05") for f in files])
    for name, frame in expected.tables.items():
        pd.testing.assert_frame_equal(frame, story.tables[name])


def test_extract_reads_standard_input(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert run(capsys, "extract", "-", "--to", tmp_path / "out")[0] == 0
    assert Story.load(tmp_path / "out").articles[0].text == TEXT


def test_a_second_run_writes_the_same_bytes(files, tmp_path, capsys):
    args = ("extract", *files, "--to", tmp_path / "out", "--format", "csv,parquet,xlsx")
    run(capsys, *args)
    first = {p: p.read_bytes() for p in sorted((tmp_path / "out").rglob("*")) if p.is_file()}
    run(capsys, *args)
    assert first == {p: p.read_bytes() for p in sorted((tmp_path / "out").rglob("*")) if p.is_file()}


def test_check_of_an_article_and_of_its_story(files, tmp_path, capsys):
    status, out, _ = run(capsys, "check", files[0], "--published", "2024-03-05")
    assert status == 0, out
    assert ": 0 errors, " in out
    run(capsys, "extract", files[0], "--to", tmp_path / "out")
    assert run(capsys, "check", tmp_path / "out")[0] == 0


def test_check_names_what_is_broken_and_exits_with_1(files, tmp_path, capsys):
    run(capsys, "extract", files[0], "--to", tmp_path / "out", "--format", "csv")
    path = tmp_path / "out" / "sentences.csv"
    path.write_text(path.read_text().replace("At least 12", "At least 13"))
    status, out, err = run(capsys, "check", tmp_path / "out")
    assert (status, err) == (1, "")
    assert "error    sentences.csv: the file is not the one that was saved" in out
    assert "error    sentences row 0, text: the text has 'At least 12" in out
    status, out, _ = run(capsys, "check", tmp_path / "out", "--format", "json")
    found = json.loads(out)
    assert status == 1
    assert {e["table"] for e in found["errors"]} == {"sentences.csv", "sentences"}


def test_issues_of_the_article_are_warnings_and_no_errors(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("The fire began on Monday. It was “the worst in years, he said.")
    status, out, _ = run(capsys, "check", path)
    assert status == 0
    assert "0 errors" in out


def test_codebook_of_one_table(capsys):
    status, out, _ = run(capsys, "codebook", "figures")
    assert status == 0
    assert "## figures" in out
    assert "## times" not in out


def test_progress_on_a_terminal_is_a_bar(monkeypatch, capsys):
    from newsdata.commands.shared import progress

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert list(progress(["a", "b"], "Reading", str)) == ["a", "b"]
    assert "Reading" in capsys.readouterr().err


def test_a_terminal_does_not_obey_the_article(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("At least 12 \x1b[2J people died in a long and cold and windy night at the mill on Monday, officials said.")
    assert "\x1b" not in run(capsys, "extract", path)[1]


def test_report_of_one_article_prints_its_page(files, tmp_path, capsys):
    assert run(capsys, "report", files[0], "--to", tmp_path / "r") == (0, f"{tmp_path / 'r' / 'one.html'}\n", "")
    assert not (tmp_path / "r" / "index.html").exists()


def test_report_of_several_tells_each_and_fails_with_the_failure_page(files, tmp_path, capsys):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    to = tmp_path / "r"
    status, out, err = run(capsys, "report", files[0], tmp_path / "in", "--to", to, "--workers", 2)
    assert status == 1
    assert out.splitlines() == [str(to / "one.html"), str(to / "index.html")]
    assert sum(line.startswith("Reporting ") for line in err.splitlines()) == 2
    assert [line for line in err.splitlines() if line.startswith("newsdata: ")][0].endswith(str(to / "empty.failed.html"))
    _, _, err = run(capsys, "report", *files[:2], "--to", to)
    assert err.splitlines()[0] == "Reporting 1 of 2: one (unchanged)"
    _, _, err = run(capsys, "report", *files[:2], "--to", to, "--again")
    assert "unchanged" not in err


def test_report_of_a_saved_story_is_named_after_its_folder(files, tmp_path, capsys):
    run(capsys, "extract", files[0], "--published", "2024-03-05", "--to", tmp_path / "mill.fire")
    to = tmp_path / "r"
    assert run(capsys, "report", tmp_path / "mill.fire", "--to", to)[:2] == (0, f"{to / 'mill.fire.html'}\n")
    saved = Story.load(tmp_path / "mill.fire")
    pd.testing.assert_frame_equal(Story.load(to / "mill.fire").figures, saved.figures)
    status, _, err = run(capsys, "report", tmp_path / "mill.fire", "--to", tmp_path)
    assert status == 2
    assert "would replace the story itself" in err


def test_report_never_takes_the_place_of_a_foreign_folder(files, tmp_path, capsys):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "notes.md").write_text("mine")
    assert run(capsys, "report", files[0], "--to", tmp_path)[0] == 2
    assert run(capsys, "report", *files, "--to", tmp_path)[0] == 2
    assert [p.name for p in (tmp_path / "one").iterdir()] == ["notes.md"]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["-p", "titel", "Fire"], "did you mean 'title'"),
        (["-p", "published", "soon"], "YYYY-MM-DD"),
        (["-p", "title", "a", "-p", "title", "b"], "given twice"),
        (["-p", "article", "x.txt"], "newsdata report FILE"),
        (["-p", "workers", "2"], "the command's own"),
        (["--notebook", "artcle"], "no such notebook"),
        (["--workers", "0"], "--workers"),
        (["nowhere.txt"], "no such file"),
        (["-"], "name it alone"),
        (["--notebook", "custom_analysis"], "no parameter 'article'"),
    ],
)
def test_a_wrong_report_is_one_line_before_anything_is_made(args, words, files, tmp_path, capsys):
    status, out, err = run(capsys, "report", files[0], *args, "--to", tmp_path / "r")
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert words in err
    assert not (tmp_path / "r").exists()


def test_report_list_shows_what_a_notebook_takes(capsys):
    status, out, _ = run(capsys, "report", "--list")
    assert status == 0
    assert "article_report  Article report" in out
    assert "  first_article     str  'dprk-troops'  a file" in out


def test_parameters_of_the_command_reach_the_report(files, tmp_path, capsys):
    status, out, _ = run(capsys, "report", files[0], "-p", "title", "A mill burns", "-p", "published", "2024-03-05", "--to", tmp_path / "r")
    assert status == 0
    record = json.loads((tmp_path / "r" / "one.run.json").read_text())
    assert (record["title"], record["parameters"]["published"]) == ("A mill burns", "2024-03-05")


def test_an_article_keeps_its_hemisphere_and_language_in_a_report(tmp_path):
    text = "The mill closed last summer, officials in Kerrin said."
    article = newsdata.Article(text, doc_id="mill", published="2024-08-05", hemisphere="south", language="en-NZ")
    newsdata.report(article, to=tmp_path)
    saved = Story.load(tmp_path / "mill")
    assert (saved.articles[0].hemisphere, saved.articles[0].language) == ("south", "en-NZ")
    pd.testing.assert_frame_equal(saved.times, newsdata.extract(article).times)


def test_papermill_knows_the_engines_by_name():
    import tomllib

    import papermill.engines  # noqa: F401

    points = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["papermill.engine"]
    for name, target in points.items():
        module, _, engine = target.partition(":")
        assert hasattr(getattr(importlib.import_module(module), engine), "execute_managed_notebook"), name
