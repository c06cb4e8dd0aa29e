"""A corpus as a report: what is asked for is what is counted."""

from __future__ import annotations

import pytest

import newsdata as nd
from newsdata.errors import InputError
from newsdata.reporting import corpora
from tests.corpora.made import lines


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    base = tmp_path_factory.mktemp("corpora")
    given = lines(base / "a.jsonl.gz", range(30))
    (base / "bad.jsonl").write_text("<b>{\n")
    nd.corpus.run([given, base / "bad.jsonl"], base / "corpus")
    return base / "corpus"


def rows(chart):
    return next(iter(chart.to_dict()["datasets"].values()))


def test_the_report_counts_what_the_tables_hold(folder):
    made = corpora.open_corpus(str(folder))
    tables = {n: nd.corpus.open(folder).table(n) for n in ("figures", "statements")}
    assert f"{len(tables['figures'])} figures in 30 articles" in repr(corpora.headline(made))
    assert sum(r["Number"] for r in rows(corpora.figures_over_time(made))) == len(tables["figures"])
    assert sum(r["Number"] for r in rows(corpora.certainty(made))) == tables["statements"]["certainty"].notna().sum()
    assert "Outlet 2" in corpora.coverage(made).html
    assert "percent" in corpora.amounts(made).html
    assert "Marta Olsen" in corpora.sources(made).html
    assert "bad.jsonl:1" in corpora.rejected(made).html
    assert "no JSON" in corpora.rejected(made).html


def test_days_and_a_condition_narrow_it(folder):
    made = corpora.open_corpus(str(folder), query="unit = 'percent'", first_day="2024-03-01", last_day="2024-04-30")
    documents = nd.corpus.open(folder).table("documents")
    n = documents["published"].between("2024-03-01", "2024-04-30").sum()
    assert 0 < n < 30
    assert f"{n} figures in {n} articles" in repr(corpora.headline(made))
    assert made.period == "day"


def test_nothing_left_is_a_sentence(folder):
    made = corpora.open_corpus(str(folder), first_day="2030-01-01")
    assert corpora.figures_over_time(made).to_dict()["usermeta"]["sentence"] == "No figures with a date."
    assert "There is no article of these days." in corpora.coverage(made).html


@pytest.mark.parametrize(
    ("given", "words"), [({"query": "unit = "}, "query"), ({"query": "wrong = 1"}, "wrong"), ({"first_day": "May"}, "not a day")]
)
def test_a_wrong_question_is_told(folder, given, words):
    with pytest.raises(InputError, match=words):
        corpora.open_corpus(str(folder), **given)


def test_a_folder_without_a_corpus_is_told_before_anything_runs(tmp_path):
    with pytest.raises(InputError, match="no corpus"):
        nd.report(notebook="corpus_report", corpus=str(tmp_path), to=tmp_path / "r")
    assert not (tmp_path / "r").exists()
