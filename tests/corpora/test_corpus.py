"""A corpus: the same rows by every runner, resumed after a kill, one bad article one row."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pandas as pd
import pytest

import newsdata as nd
from newsdata import pipeline
from newsdata.corpus import processing
from newsdata.errors import InputError
from tests.corpora.made import article, lines

N = 60
SHARD_CHARS = 2_000


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    return lines(tmp_path_factory.mktemp("given") / "articles.jsonl.gz", range(N))


@pytest.fixture(scope="module")
def whole(given, tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole") / "corpus"
    state = nd.corpus.run([given], folder, shard_chars=SHARD_CHARS)
    assert (state.shards, state.articles, state.rejected) == (state.of, N, 0)
    assert state.of > 5
    return folder


def contents(folder):
    """SHA-256 of every file of a corpus, by name."""
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_the_tables_are_those_of_one_story(whole):
    story = nd.extract_many([nd.Article(**article(n)) for n in range(N)])
    corpus = nd.corpus.open(whole)
    assert set(corpus.tables) >= {*pipeline.EXTRACTED, "documents", "sentences", "articles", "rejected"}
    for name in (*pipeline.EXTRACTED, "documents", "sentences"):
        pd.testing.assert_frame_equal(corpus.table(name), story.tables[name])


def test_a_pool_gives_the_same_bytes(given, whole, tmp_path):
    nd.corpus.run([given], tmp_path / "c", workers=2, shard_chars=SHARD_CHARS)
    assert contents(tmp_path / "c") == contents(whole)


def test_a_dask_cluster_gives_the_same_bytes(given, whole, tmp_path):
    distributed = pytest.importorskip("dask.distributed")
    cluster = {
        "n_workers": 2,
        "threads_per_worker": 1,
        "processes": True,
        "dashboard_address": None,
        "local_directory": str(tmp_path / "d"),
    }
    with distributed.Client(**cluster) as client:
        nd.corpus.run([given], tmp_path / "c", client=client, shard_chars=SHARD_CHARS)
    assert contents(tmp_path / "c") == contents(whole)


@pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java")
def test_spark_gives_the_same_bytes(given, whole, tmp_path, monkeypatch):
    sql = pytest.importorskip("pyspark.sql")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        nd.corpus.run([given], tmp_path / "c", client=session, shard_chars=SHARD_CHARS)
    finally:
        session.stop()
    assert contents(tmp_path / "c") == contents(whole)


def test_rows_depend_on_nothing_but_the_articles(given, whole, tmp_path):
    shuffled = list(range(N))
    random.Random(3).shuffle(shuffled)
    other = lines(tmp_path / "shuffled.jsonl.gz", shuffled)
    code = f"from newsdata import corpus; corpus.run([{str(other)!r}], {str(tmp_path / 'c')!r}, shard_chars=20_000)"
    env = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code], env=env, check=True, timeout=120)
    assert contents(tmp_path / "c") != contents(whole)
    assert nd.corpus.open(tmp_path / "c").digest() == nd.corpus.open(whole).digest()


def test_a_killed_run_is_resumed_to_the_same_bytes(given, whole, tmp_path):
    folder, chance = tmp_path / "c", random.Random(11)
    code = f"import newsdata.corpus.running as r; r.run([{str(given)!r}], {str(folder)!r}, shard_chars={SHARD_CHARS})"
    killed = 0
    for _ in range(6):
        process = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(0.7 + chance.random() * 1.2)
        killed += process.poll() is None
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
    assert killed
    assert contents(folder) == contents(whole)


def test_a_second_run_does_nothing_twice(given, whole):
    before = {p: p.stat().st_mtime_ns for p in whole.rglob("*") if p.is_file()}
    state = nd.corpus.run([given], whole, shard_chars=SHARD_CHARS)
    assert (state.shards, state.articles) == (state.of, N)
    assert {p: p.stat().st_mtime_ns for p in whole.rglob("*") if p.is_file()} == before


def test_other_settings_or_files_are_refused(given, whole, tmp_path):
    with pytest.raises(InputError, match="begun with tables"):
        nd.corpus.run([given], whole, tables=("figures",))
    with pytest.raises(InputError, match="other files"):
        nd.corpus.run([tmp_path], whole)
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match="other things"):
        nd.corpus.run([given], tmp_path)


def test_one_bad_article_costs_one_row(given, tmp_path, monkeypatch):
    read = pipeline.read_columns

    def poisoned(a, tables):
        if a.doc_id == "a000007":
            raise RuntimeError("broken \ud800 rule")
        while a.doc_id == "a000013":
            pass
        return read(a, tables)

    monkeypatch.setattr(processing.pipeline, "read_columns", poisoned)
    state = nd.corpus.run([given], tmp_path / "c", seconds=0.5, shard_chars=SHARD_CHARS)
    assert (state.articles, state.rejected) == (N - 2, 2)
    refused = nd.corpus.open(tmp_path / "c").table("rejected").set_index("doc_id")
    assert refused.loc["a000007", "reason"].startswith("RuntimeError: broken")
    assert "longer than 0.5 seconds" in refused.loc["a000013", "reason"]
    assert nd.corpus.open(tmp_path / "c").sql("select count(*) n from documents").loc[0, "n"] == N - 2


def test_two_documents_of_one_name_are_told(tmp_path):
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(article(n)) for n in (1, 2, 1)))
    state = nd.corpus.run([tmp_path / "a.jsonl"], tmp_path / "c")
    assert (state.articles, state.rejected) == (2, 1)
    assert "named 'a000001' already" in nd.corpus.open(tmp_path / "c").table("rejected").loc[0, "reason"]


def test_sql_over_the_tables(whole):
    corpus = nd.corpus.open(whole)
    joined = "select d.publisher, avg(f.value) v, count(*) n from figures f join documents d using (doc_id) where f.unit = ? group by 1 order by 1"
    answer = corpus.sql(joined, ["percent"])
    assert answer["publisher"].tolist() == ["Outlet 0", "Outlet 1", "Outlet 2"]
    assert answer["n"].sum() == N
    with pytest.raises(InputError, match="figurs"):
        corpus.sql("select * from figurs")


@pytest.mark.parametrize(
    "query",
    ["select * from read_csv('{}')", "select * from '{}'", "copy figures to '{}'", "attach '{}'", "select * from 'https://localhost/a.csv'",
     "install httpfs", "set enable_external_access = true", "select * from corpus"],
)  # fmt: skip
def test_a_query_sees_the_corpus_and_nothing_else(whole, tmp_path, query):
    (tmp_path / "a.csv").write_text("mine\n1\n")
    corpus = nd.corpus.open(os.path.relpath(whole))
    assert corpus.sql("select count(*) n from figures").loc[0, "n"]
    with pytest.raises(InputError, match="the tables are"):
        corpus.sql(query.format(tmp_path / "a.csv"))
    assert (tmp_path / "a.csv").read_text() == "mine\n1\n"


@pytest.mark.parametrize("workers", [1, 2])
def test_a_stream_of_batches_is_one_story_in_pieces(workers):
    batches = list(nd.extract_iter((nd.Article(**article(n)) for n in range(25)), workers=workers, size=10))
    assert [len(b.story.articles) for b in batches] == [10, 10, 5]
    whole = nd.extract_many([nd.Article(**article(n)) for n in range(25)])
    pd.testing.assert_frame_equal(pd.concat([b.story.figures for b in batches], ignore_index=True), whole.figures)


def test_a_stream_raises_or_records(monkeypatch):
    def broken(a, tables, read=pipeline.read_columns):
        if "12" in a.text:
            raise RuntimeError("no")
        return read(a, tables)

    monkeypatch.setattr(pipeline, "read_columns", broken)
    texts = ["At least 12 died.", "Some 40 fled."]
    (batch,) = nd.extract_iter(texts, errors="record")
    assert (len(batch.story.articles), batch.rejected["reason"].tolist()) == (1, ["RuntimeError: no"])
    with pytest.raises(RuntimeError):
        list(nd.extract_iter(texts))
