"""The command does what its help says."""

from __future__ import annotations

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
