"""Many articles at once: the same rows as one by one, in this process or in several."""

from __future__ import annotations

import subprocess
import sys

import pandas as pd
import pytest

import newsdata as nd

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


@pytest.mark.parametrize("tables", [None, ("figures", "times")])
def test_two_workers_give_what_one_gives(tables):
    equal(nd.extract_many(articles(9), tables=tables), nd.extract_many(articles(9), workers=2, tables=tables))


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
        "import sys; from newsdata import Article; from newsdata.batch import _chunk; from newsdata.pipeline import wanted; "
        "_chunk([Article('At least 12 died.', doc_id='a')], wanted(None)); assert not {'pandas', 'pyarrow'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_empty_tables_do_not_share_what_is_written_to_them():
    story, other = nd.extract("Rain."), nd.extract("Snow.")
    story.figures.loc[0, "text"] = "mine"
    story.figures["note"] = 1
    assert len(other.figures) == 0
    assert "note" not in nd.extract("Hail.").figures
