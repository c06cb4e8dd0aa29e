"""Many articles: from a list or a DataFrame, in this process or in several."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from newsdata import pipeline, rows
from newsdata.article import Article
from newsdata.errors import InputError, NewsdataError

if TYPE_CHECKING:
    from concurrent.futures import Future

    import pandas as pd

    from newsdata.story import Story

FIELDS = ("doc_id", "title", "author", "publisher", "url", "published")
CHUNK_CHARS = 16_000  # a task of some 50 ms: workers finish together, and handing it over costs nothing beside it
WORKER_CHARS = 200_000  # a process needs most of a second to start; with less to read than this, it comes too late


def articles_of(articles: Iterable[Article | str] | pd.DataFrame) -> Iterator[Article]:
    """Articles from Articles, texts, or a DataFrame with a column ``text``, as they come; two of one name are refused."""
    seen: set[str] = set()
    for a in _each(articles):
        if a.doc_id in seen:
            raise InputError(f"two articles are named {a.doc_id!r}", where="doc_id", todo="give each article a doc_id of its own")
        seen.add(a.doc_id)
        yield a


def _each(articles: Iterable[Article | str] | pd.DataFrame) -> Iterable[Article]:
    import pandas as pd

    if isinstance(articles, pd.DataFrame):
        if "text" not in articles:
            todo = f"its columns are {', '.join(map(str, articles.columns))[:200]}"
            raise InputError("the frame has no column 'text'", where="extract_many", todo=todo)
        found = articles[[c for c in ("text", *FIELDS) if c in articles]].to_dict("records")
        return [_article(i, row) for i, row in enumerate(found)]
    if isinstance(articles, (Article, str)):
        raise InputError("got one article", where="extract_many", todo="pass a list, or use extract")
    return (a if isinstance(a, Article) else Article(a) for a in articles)


def _article(number: int, row: Mapping[Any, Any]) -> Article:
    """An article from a row; a missing cell is a field that is not known."""
    import pandas as pd

    there = {str(k): v for k, v in row.items() if not (v is None or v is pd.NA or v != v)}
    known: dict[str, Any] = {k: v.date() if isinstance(v, pd.Timestamp) else v for k, v in there.items()}
    if "text" not in known:
        raise InputError(f"row {number} has no text", where="extract_many", todo="drop it with frame.dropna(subset='text')")
    return Article(**known)


def in_turn(articles: Iterable[Article], asked: Sequence[str]) -> Story:
    """One story of many articles, read one after the other; nothing of an article is kept but its rows."""
    from newsdata.story import Story

    kept: list[Article] = []

    def remembered() -> Iterator[Article]:
        for article in articles:
            kept.append(article)
            yield article

    columns = read(remembered(), asked)
    return Story._of(kept, columns)


def read(articles: Iterable[Article], asked: Sequence[str]) -> rows.Columns:
    """The columns of some articles: plain values, so that a worker needs neither pandas nor Arrow."""
    return rows.joined((pipeline.read_columns(a, asked) for a in articles), ("documents", "sentences", *asked))


def in_processes(articles: Iterable[Article], asked: Sequence[str], workers: int) -> Story:
    """One story of many articles, read by this process, from the last to the first, and by spawned ones from the first to the last."""
    from concurrent.futures import ThreadPoolExecutor

    from newsdata.story import Story

    given = list(articles)
    workers = min(workers, 1 + sum(len(a.text) for a in given) // WORKER_CHARS, len(given))
    if workers < 2:
        return in_turn(given, asked)
    left = deque(enumerate(_chunks(given)))
    done: dict[int, rows.Columns] = {}
    with ThreadPoolExecutor(workers - 1) as threads:
        lent = [threads.submit(_lend, left, done, asked) for _ in range(workers - 1)]
        try:
            while left:
                with suppress(IndexError):  # the last one went to a worker just now
                    number, chunk = left.pop()
                    done[number] = read(chunk, asked)
        finally:
            left.clear()
        for thread in lent:
            thread.result()
    return Story._of(given, rows.joined((done.pop(n) for n in range(len(done))), ("documents", "sentences", *asked)))


def _lend(left: deque[tuple[int, list[Article]]], done: dict[int, rows.Columns], asked: Sequence[str]) -> None:
    """Lend chunks to a process of its own, two at a time so that it never waits, until none is left."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    lent: deque[tuple[int, list[Article], Future[rows.Columns]]] = deque()
    try:
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
            while left or lent:
                if left and len(lent) < 2:
                    with suppress(IndexError):
                        number, chunk = left.popleft()
                        lent.append((number, chunk, process.submit(read, chunk, asked)))
                elif lent:
                    number, chunk, future = lent[0]
                    done[number] = future.result()
                    lent.popleft()
    except BrokenProcessPool:
        names = ", ".join(repr(a.doc_id) for a in (lent[0][1] if lent else chunk))
        todo = "read them one by one to find which; memory may have run out; in a script, call it under `if __name__ == '__main__':`"
        raise NewsdataError(f"a worker process died while it read one of {names}", where="extract_many", todo=todo) from None
    finally:
        left.clear()  # an error here ends the work of all


def _chunks(articles: Sequence[Article]) -> list[list[Article]]:
    """The articles, in order, in chunks of about equal length."""
    chunks: list[list[Article]] = []
    room = 0
    for a in articles:
        if room <= 0:
            chunks.append([])
            room = CHUNK_CHARS
        chunks[-1].append(a)
        room -= len(a.text)
    return chunks
