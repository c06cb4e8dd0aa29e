"""Articles out of every kind of file, and a row for what is refused."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile

import pandas as pd
import pytest

from newsdata import corpus
from newsdata.article import Article
from newsdata.corpus import packed, sources
from newsdata.errors import InputError
from tests.corpora.made import article, lines

PAGE = (
    "<html><head><title>Ferries stop</title><meta property='article:published_time' content='2024-05-06'></head><body><article>"
    "<h1>Ferries stop</h1><p>At least 12 ferries stopped on Monday, the harbour master said, and some 40 more may follow.</p>"
    "<p>The harbour handles up to 9,000 containers a month, port officials said in a report.</p></article></body></html>"
)


def found(*paths):
    every = list(sources.articles(paths))
    return [x for x in every if isinstance(x, Article)], [x for x in every if not isinstance(x, Article)]


def test_every_kind_of_file_gives_the_same_articles(tmp_path):
    rows = [article(n) for n in range(3)]
    frame = pd.DataFrame(rows)
    frame.to_csv(tmp_path / "a.csv", index=False, quoting=csv.QUOTE_ALL)
    frame.to_parquet(tmp_path / "b.parquet")
    lines(tmp_path / "c.jsonl.gz", range(3))
    (tmp_path / "d.jsonl").write_text("\n".join(json.dumps(r) for r in rows))
    with zipfile.ZipFile(tmp_path / "e.zip", "w") as archive:
        archive.write(tmp_path / "a.csv", "inner/a.csv")
    frame.to_csv(tmp_path / "f.tsv", index=False, sep="\t")
    (tmp_path / "g.jsonl.gz.gz").write_bytes(gzip.compress((tmp_path / "c.jsonl.gz").read_bytes()))
    for name in "a.csv", "b.parquet", "c.jsonl.gz", "d.jsonl", "e.zip", "f.tsv", "g.jsonl.gz.gz":
        articles, refused = found(tmp_path / name)
        assert not refused, name
        assert [(a.doc_id, a.text, str(a.published), a.publisher) for a in articles] == [
            (r["doc_id"], r["text"], r["published"], r["publisher"]) for r in rows
        ], name


def test_folders_are_read_in_the_order_of_names_and_keep_their_names(tmp_path):
    for name in "b/one.txt", "a/one.txt", ".hidden/one.txt", "a/.one.txt":
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("At least 12 ferries stopped.")
    articles, refused = found(tmp_path)
    assert [a.doc_id for a in articles] == ["a_one", "b_one"]
    assert not refused


def test_a_web_archive_gives_its_pages(tmp_path):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with (tmp_path / "w.warc.gz").open("wb") as f:
        writer = WARCWriter(f, gzip=True)
        for url, kind, body in (("https://example.org/a", "text/html", PAGE), ("https://example.org/b.png", "image/png", "x")):
            headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
            writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(body.encode()), http_headers=headers))
    articles, refused = found(tmp_path / "w.warc.gz")
    assert [(a.url, a.title, str(a.published)) for a in articles] == [("https://example.org/a", "Ferries stop", "2024-05-06")]
    assert not refused


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.pdf", b"%PDF-1.4", "not read"),
        ("a.jsonl", b"{not json\n", "no JSON"),
        ("a.jsonl", b'["a list"]\n', "no text"),
        ("a.jsonl", b"[" * 100_000 + b"\n", "no JSON"),
        ("a.csv", b"title\nFerries\n", "no column 'text'"),
        ("a.csv", b'text\n""\n', "no text"),
        ("a.parquet", b"PAR1 torn", "not a parquet file"),
        ("a.zip", b"PK\x03\x04 torn", "not a zip file"),
        ("a.jsonl.gz", b"\x1f\x8b torn", "ended before"),
        ("a.txt", b"", "empty"),
        ("a.html", b"<html>" + b"<div>" * 300 + b"x", "nested deeper"),
        ("a.warc", b"no archive", "archive format"),
        ("bomb.txt.gz", gzip.compress(bytes(200_000_000)), "times its size"),
        ("a.parquet.gz", gzip.compress(b"PAR1" * 9, mtime=0), "not read out of a gzip file"),
        ("a.zip.gz", gzip.compress(b"PK\x03\x04" * 9, mtime=0), "not read out of a gzip file"),
        ("big.txt", b"word " * 5_000_000, "over the limit"),
        ("a.jsonl", json.dumps({"text": "Ferries stop.", "published": "06/05/24"}).encode(), "not a day"),
    ],
)
def test_what_is_refused_is_a_row_with_the_reason(name, data, reason, tmp_path):
    (tmp_path / name).write_bytes(data)
    (tmp_path / "z_good.txt").write_text("At least 12 ferries stopped.")
    articles, refused = found(tmp_path)
    assert [a.doc_id for a in articles] == ["z_good"]
    assert len(refused) == 1
    assert refused[0].file.startswith(name)
    assert refused[0].stage == "reading"
    assert reason in refused[0].reason
    assert refused[0].todo


def test_surrogates_and_nuls_are_replaced_one_for_one(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "12 fer\ud800ries\x00 stopped."}))
    (made,), _ = found(tmp_path)
    assert made.text == "12 fer\ufffdries\ufffd stopped."
    assert made.notes


def test_a_path_that_is_not_there_is_a_wrong_call(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        sources.refuse_missing([tmp_path, tmp_path / "none.txt"])
    with pytest.raises(InputError, match="no such file"):
        corpus.run([tmp_path / "none.txt"], tmp_path / "c")
    assert list(tmp_path.iterdir()) == []


def test_files_without_an_article_are_told_with_the_first_reason(tmp_path):
    (tmp_path / "a.jsonl").write_text("{")
    with pytest.raises(InputError, match=r"no article in these; a.jsonl:1: the line is no JSON"):
        corpus.run([tmp_path / "a.jsonl"], tmp_path / "c")


def test_a_line_over_the_limit_costs_itself_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_LINE", 1_000)
    monkeypatch.setattr(packed, "BUFFER", 500)
    rows = [
        json.dumps({"text": text})
        for text in ("12 ferries stopped.", "x" * 1_900, "13 ferries stopped.", "x" * 990, "x" * 1_500, "x" * 9_000, "y")
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(rows))
    articles, refused = found(tmp_path / "a.jsonl")
    assert [a.text[:20] for a in articles] == ["12 ferries stopped.", "13 ferries stopped."]
    assert [(r.file, r.reason) for r in refused] == [
        *((f"a.jsonl:{n}", "a line is over the limit of 0.001 MB") for n in (2, 4, 5)),
        ("a.jsonl", "a line is over twice the limit of 0.001 MB"),
    ]


def test_a_table_ends_at_a_line_over_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_LINE", 1_000)
    (tmp_path / "a.csv").write_text("text\n12 ferries stopped.\n" + "x" * 5_000 + "\n13 ferries stopped.\n")
    articles, refused = found(tmp_path / "a.csv")
    assert [a.text for a in articles] == ["12 ferries stopped."]
    assert [(r.file, r.todo) for r in refused] == [("a.csv", "write one article to a line, as JSON")]


def test_shards_of_a_run_that_was_killed_while_it_read_are_not_used(tmp_path):
    given = lines(tmp_path / "a.jsonl.gz", range(9))
    corpus.run([given], tmp_path / "c", shard_chars=500)
    for path in (tmp_path / "c").rglob("*"):
        if path.is_file() and path.name != "corpus.json" and not path.match("articles/part-*"):
            path.unlink()
    lines(given, range(3))
    assert corpus.run([given], tmp_path / "c").articles == 3
    assert len(corpus.open(tmp_path / "c").table("documents")) == 3
