"""Many articles at once: the same rows as one by one, in this process or in several."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import subprocess
import sys

import pandas as pd
import pytest

import newsdata as nd
from newsdata import batch
from newsdata.language.document import Document

TEXTS = [
    "At least 12 people died in a mill fire in Kerrin on Monday, officials said.",
    "The river rose by 4 metres. “Some 300 homes are lost,” Mayor Ada Loom said on 5 May.",
    "Nothing was counted.",
    "Sales fell 3 percent to €41 million in 2023, Loom & Sons said. They may rise next year.",
]


def articles(n):
    return [nd.Article(TEXTS[i % len(TEXTS)], doc_id=f"d{i}", published="2024-03-05") for i in range(n)]


def equal(story, other):
    assert story.articles == other.articles
    assert list(story.tables) == list(other.tables)
    for name, frame in story.tables.items():
        pd.testing.assert_frame_equal(frame, other.tables[name])


@pytest.fixture
def eager(monkeypatch):
    """Processes start for a handful of short articles."""
    monkeypatch.setattr(batch, "WORKER_CHARS", 1)
    monkeypatch.setattr(batch, "CHUNK_CHARS", 100)


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize("tables", [None, ("figures", "times")])
def test_two_workers_give_what_one_gives(tables):
    equal(nd.extract_many(articles(9), tables=tables), nd.extract_many(articles(9), workers=2, tables=tables))


class Deadly(nd.Article):
    """An article that the system kills its reader for, in a worker only."""

    __slots__ = ()

    @property
    def sha256(self):
        if multiprocessing.parent_process() is not None:
            os.kill(os.getpid(), signal.SIGKILL)
        return "0" * 64


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")
@pytest.mark.usefixtures("eager")
def test_a_killed_worker_is_an_error_that_names_what_it_read():
    given = [Deadly(TEXTS[1], doc_id="deadly"), *articles(150)]  # so many that this process does not get to the first one itself
    with pytest.raises(nd.NewsdataError, match=r"a worker process died while it read one of 'deadly'(, 'd\d+')*;"):
        nd.extract_many(given, workers=2)


def test_a_short_batch_starts_no_process(monkeypatch):
    monkeypatch.setattr(multiprocessing, "get_context", lambda *_: pytest.fail("a process was started"))
    assert len(nd.extract_many(articles(3), workers=2).documents) == 3


def test_articles_are_read_as_they_come():
    def given():
        yield nd.Article("At least 12 died.", doc_id="a")
        assert not any(isinstance(o, Document) for o in gc.get_objects())
        yield nd.Article("At least 13 died.", doc_id="b")

    gc.collect()
    assert nd.extract_many(given()).figures["value"].tolist() == [12, 13]


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_of_cycles_is_left_as_it_was(enabled):
    try:
        gc.enable() if enabled else gc.disable()
        nd.extract("At least 12 died.")
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


def test_one_batch_gives_what_single_articles_give():
    batch = nd.extract_many(articles(4))
    for name, frame in batch.tables.items():
        singles = [nd.extract(a).tables[name] for a in articles(4)]
        pd.testing.assert_frame_equal(frame, pd.concat(singles, ignore_index=True))


def test_a_frame_of_articles():
    frame = pd.DataFrame(
        {"text": TEXTS, "doc_id": list("abcd"), "published": pd.to_datetime("2024-03-05"), "title": ["T", None, pd.NA, "U"], "x": 1}
    )
    story = nd.extract_many(frame)
    assert story.documents["title"].fillna("-").tolist() == ["T", "-", "-", "U"]
    assert story.documents["published_basis"].tolist() == ["given"] * 4


def test_a_frame_without_texts_is_refused():
    with pytest.raises(nd.InputError, match=r"the frame has no column 'text'; its columns are body, id"):
        nd.extract_many(pd.DataFrame({"body": [], "id": []}))


def test_a_row_without_text_is_named():
    with pytest.raises(nd.InputError, match="row 1 has no text"):
        nd.extract_many(pd.DataFrame({"text": ["Rain.", None]}))


@pytest.mark.parametrize("workers", [1, 2])
def test_two_articles_of_one_name_are_refused(workers):
    with pytest.raises(nd.InputError, match="two articles are named 'a'"):
        nd.extract_many([nd.Article("One.", doc_id="a"), nd.Article("Two.", doc_id="a")], workers=workers)


def test_no_article_gives_empty_tables():
    story = nd.extract_many([])
    assert all(len(f) == 0 for f in story.tables.values())


def test_a_worker_imports_neither_pandas_nor_arrow():
    code = (
        "import sys; from newsdata import Article; from newsdata.batch import read; from newsdata.pipeline import wanted; "
        "read([Article('At least 12 died.', doc_id='a')], wanted(None)); assert not {'pandas', 'pyarrow'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_empty_tables_do_not_share_what_is_written_to_them():
    story, other = nd.extract("Rain."), nd.extract("Snow.")
    story.figures.loc[0, "text"] = "mine"
    story.figures["note"] = 1
    assert len(other.figures) == 0
    assert "note" not in nd.extract("Hail.").figures
