"""Many articles: from a list or a DataFrame, in this process or in several."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from newsdata.article import Article
from newsdata.errors import InputError, NewsdataError
from newsdata.tables import TABLES

if TYPE_CHECKING:
    import pandas as pd

    from newsdata.story import Story

FIELDS = ("doc_id", "title", "author", "publisher", "url", "published")
CHUNK = 32  # articles per task at most: small enough to balance, large enough to build frames for many at once


def articles_of(articles: Iterable[Article | str] | pd.DataFrame) -> list[Article]:
    """Articles from Articles, texts, or a DataFrame with a column ``text``."""
    import pandas as pd

    if isinstance(articles, pd.DataFrame):
        if "text" not in articles:
            todo = f"its columns are {', '.join(map(str, articles.columns))[:200]}"
            raise InputError("the frame has no column 'text'", where="extract_many", todo=todo)
        rows = articles[[c for c in ("text", *FIELDS) if c in articles]].to_dict("records")
        return [_article(i, row) for i, row in enumerate(rows)]
    if isinstance(articles, (Article, str)):
        raise InputError("got one article", where="extract_many", todo="pass a list, or use extract")
    return [a if isinstance(a, Article) else Article(a) for a in articles]


def _article(number: int, row: Mapping[Any, Any]) -> Article:
    """An article from a row; a missing cell is a field that is not known."""
    import pandas as pd

    there = {str(k): v for k, v in row.items() if not (v is None or v is pd.NA or v != v)}
    known: dict[str, Any] = {k: v.date() if isinstance(v, pd.Timestamp) else v for k, v in there.items()}
    if "text" not in known:
        raise InputError(f"row {number} has no text", where="extract_many", todo="drop it with frame.dropna(subset='text')")
    return Article(**known)


def _chunk(articles: Sequence[Article], asked: Sequence[str]) -> dict[str, list[Sequence[Any]]]:
    """The columns of the tables of some articles, in a worker: plain values, so that a worker never imports pandas."""
    from newsdata import rows
    from newsdata.pipeline import read_records

    records = rows.gather((read_records(a, asked) for a in articles), asked)
    return {n: rows.columns(n, r) for n, r in records.items()}


def in_processes(articles: Sequence[Article], asked: Sequence[str], workers: int) -> Story:
    """One story of many articles, read by spawned processes."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from functools import partial

    from newsdata import frames
    from newsdata.story import Story, _refuse_equal_ids

    _refuse_equal_ids(articles)
    size = max(1, min(CHUNK, len(articles) // (4 * workers)))
    chunks = [articles[i : i + size] for i in range(0, len(articles), size)]
    try:
        with ProcessPoolExecutor(min(workers, len(chunks)), mp_context=multiprocessing.get_context("spawn")) as pool:
            parts = list(pool.map(partial(_chunk, asked=asked), chunks))
    except BrokenProcessPool:
        todo = "call it under `if __name__ == '__main__':` in a script, or use fewer workers if memory ran out"
        raise NewsdataError("a worker process died", where="extract_many", todo=todo) from None
    tables = {n: _frame(n, [p[n] for p in parts]) for n in TABLES if n in parts[0]}
    return Story(articles, {**tables, "corrections": frames.empty("corrections")})


def _frame(name: str, parts: Sequence[list[Sequence[Any]]]) -> pd.DataFrame:
    """One table from the columns of several chunks."""
    from newsdata import frames

    return frames.from_columns(TABLES[name], [list(chain.from_iterable(cells)) for cells in zip(*parts, strict=True)])
