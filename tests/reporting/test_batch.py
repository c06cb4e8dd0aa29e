"""Many reports: isolated, resumed, with a start page."""

from __future__ import annotations

import json

import pytest

import newsdata as nd
from newsdata.reporting import Outcome, reports
from tests.reporting.made import HARBOUR

ONE = "At least 12 houses burned in Lindmoor on Monday.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt", "c & <b>.txt"):
        (tmp_path / "in" / name).write_text(ONE + name)
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    (tmp_path / "in" / "notes.csv").write_text("x")
    return tmp_path


def test_a_folder_becomes_reports_and_an_index_and_one_failure_leaves_the_others_alone(folder):
    seen: list[Outcome] = []
    outcomes = reports([folder / "in"], "2024-10-31", to=folder / "r", workers=2, progress=seen.append)
    assert [o.stem for o in outcomes] == ["a", "b", "c-b", "empty"]
    assert sorted(o.stem for o in seen) == sorted(o.stem for o in outcomes)
    assert [bool(o.error) for o in outcomes] == [False, False, False, True]
    index = (folder / "r" / "index.html").read_text()
    assert 'href="a.html"' in index
    assert 'href="empty.failed.html"' in index
    assert "<b>" not in index
    stamps = {o.stem: o.page.stat().st_mtime_ns for o in outcomes if o.page}
    (folder / "in" / "b.txt").write_text(ONE + "changed")
    (folder / "in" / "empty.txt").unlink()
    second = reports([folder / "in"], "2024-10-31", to=folder / "r")
    assert [o.kept for o in second] == [True, False, True]
    assert {o.stem for o in second if o.page.stat().st_mtime_ns == stamps[o.stem]} == {"a", "c-b"}
    assert json.loads((folder / "r" / "a.run.json").read_text())["key"]


def test_two_articles_of_one_name_are_refused(tmp_path):
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same.txt").write_text(ONE)
    with pytest.raises(nd.InputError, match=r"same\.html"):
        reports([tmp_path / "x" / "same.txt", tmp_path / "y" / "same.txt"], to=tmp_path / "r")


@pytest.mark.parametrize("given", [{"published": "soon"}, {"publishr": "x"}])
def test_a_wrong_call_is_refused_once_for_all(given, tmp_path):
    with pytest.raises(nd.InputError):
        reports([HARBOUR], to=tmp_path / "r", **given)
    assert not (tmp_path / "r").exists()


def test_a_report_that_failed_is_made_again_though_its_last_good_inputs_are_back(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(ONE)
    first = reports([article], to=tmp_path / "r")[0].page.read_bytes()
    article.write_bytes(b"")
    assert "a.failed.html" in reports([article], to=tmp_path / "r")[0].error
    assert b'class="stale"' in (tmp_path / "r" / "a.html").read_bytes()
    assert 'href="a.html"' not in (tmp_path / "r" / "index.html").read_text()
    article.write_text(ONE)
    again = reports([article], to=tmp_path / "r")[0]
    assert not again.kept
    assert b'class="stale"' not in again.page.read_bytes()
    assert len(again.page.read_bytes()) == len(first)
    assert not (tmp_path / "r" / "a.failed.html").exists()


def test_a_wrong_file_stops_all_before_any(tmp_path):
    with pytest.raises(nd.InputError, match="no such file"):
        reports([HARBOUR, tmp_path / "nowhere.txt"], to=tmp_path / "r")
    assert not (tmp_path / "r").exists()
