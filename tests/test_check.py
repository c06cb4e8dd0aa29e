"""newsdata check for CI: errors fail, what the article leaves open does not, and each is told at its place."""

from __future__ import annotations

import json

import pytest

import newsdata as nd
from newsdata import invariants
from newsdata.cli import main
from tests.sound import sound

TEXT = "The fire began on Tuesday. Kin Ada Loom said 12 died.\nIt was “the worst in years, she said."


def run(capsys, *args):
    with pytest.raises(SystemExit) as stop:
        main(["check", *map(str, args)])
    out, err = capsys.readouterr()
    assert err == ""
    return stop.value.code, out


def log(out):
    found = json.loads(out)
    assert found["version"] == "2.1.0"
    driver = found["runs"][0]["tool"]["driver"]
    results = found["runs"][0]["results"]
    assert driver["name"] == "newsdata"
    assert {r["ruleId"] for r in results} == {r["id"] for r in driver["rules"]}
    return results


def test_a_broken_table_is_an_error_at_its_line(tmp_path, capsys):
    sound().save(tmp_path / "m", formats=("csv",))
    path = tmp_path / "m" / "figures.csv"
    path.write_text(path.read_text().replace(",12,12,", ",12,13,"))
    status, out = run(capsys, tmp_path / "m", "--format", "sarif")
    assert status == 1
    errors = [r for r in log(out) if r["level"] == "error"]
    bound = next(r for r in errors if "the bound is another number" in r["message"]["text"])
    place = bound["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("/m/figures.csv")
    assert place["region"]["startLine"] == 2
    assert {"table", "row", "column", "value", "message"} == set(
        json.loads(run(capsys, tmp_path / "m", "--format", "json")[1])["errors"][0]
    )


def test_what_the_article_leaves_open_is_a_warning_at_its_words(tmp_path, capsys):
    path = tmp_path / "a b.txt"
    path.write_text(TEXT)
    story = nd.extract(nd.read(path))
    status, out = run(capsys, path, "--format", "sarif")
    results = log(out)
    assert status == 0
    assert len(results) == len(story.issues) > 0
    assert {r["level"] for r in results} <= {"warning", "note"}
    lines = TEXT.split("\n")
    for r, (_, issue) in zip(results, story.issues.iterrows(), strict=True):
        place = r["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].endswith("a%20b.txt")
        if "region" in place and place["region"]["startLine"] == place["region"]["endLine"]:
            region = place["region"]
            assert lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1] == issue["text"]


def test_a_thin_article_is_no_error(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("Nothing happened.")
    for format in ("text", "json", "sarif"):
        assert run(capsys, path, "--format", format)[0] == 0


def test_a_lost_correction_is_a_warning(tmp_path, capsys):
    story = sound()
    story.save(tmp_path / "m", formats=("csv",))
    (tmp_path / "m" / "corrections.csv").write_text("row_id,column,old,new\nm-f1,value,11,14\nm-f9,value,1,2\n")
    status, out = run(capsys, tmp_path / "m")
    assert status == 0
    assert out.count("m lost_correction: ") == 2
    assert "value is 12 now, and the correction is of 11" in out
    assert "no row has this id" in out


def test_a_corrected_value_that_breaks_its_bound_is_an_error():
    wrong = sound().correct("m-f2", "value", 7)
    assert [(p.table, p.row, p.column) for p in invariants.problems(wrong)] == [("figures", 1, "value")]
