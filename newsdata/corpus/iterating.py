"""Many articles as a stream of batches: no more than one of them in memory for each worker."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Literal

import pandas as pd

from newsdata import batch, pipeline
from newsdata.article import Article
from newsdata.corpus.pool import end_with_parent
from newsdata.corpus.processing import SECONDS, extracted
from newsdata.corpus.rejected import to_arrow
from newsdata.errors import InputError, NewsdataError
from newsdata.story import Story

if TYPE_CHECKING:
    from concurrent.futures import Future

    from newsdata.corpus.rejected import Rejected
    from newsdata.rows import Columns

BATCH = 100  # articles


@dataclass(frozen=True, slots=True)
class Batch:
    """Some articles of a stream: their story, and a row for each that was refused."""

    story: Story
    rejected: pd.DataFrame


def extract_iter(
    articles: Iterable[Article | str] | pd.DataFrame, workers: int = 1, errors: Literal["raise", "record"] = "raise",
    tables: Iterable[str] | None = None, size: int = BATCH, seconds: float = SECONDS,
) -> Iterator[Batch]:  # fmt: skip
    """Read many articles as a stream of batches.

    Parameters
    ----------
    articles : iterable of Article, or DataFrame
        As in `newsdata.extract_many`; an iterator is not read ahead farther than the workers need.
    workers : int
        Processes to work with.
    errors : {"raise", "record"}
        Whether an article that fails ends the stream, or is a row of its batch's ``rejected``.
    tables : iterable of str, optional
        As in `newsdata.extract`.
    size : int
        Articles in a batch.
    seconds : float
        The time that one article may take.

    Yields
    ------
    Batch

    Examples
    --------
    >>> import newsdata as nd
    >>> batches = nd.extract_iter(["At least 12 died.", "Some 40 fled."], size=1)
    >>> [b.story.figures["value"].tolist() for b in batches]
    [[12.0], [40.0]]
    """
    if errors not in ("raise", "record"):
        raise InputError(f"errors is {errors!r}", where="extract_iter", todo="write raise or record")
    if size < 1 or workers < 1:
        raise InputError("a batch and the workers are 1 or more", where="extract_iter", todo="give 1 or more")
    work = partial(_read, tables=pipeline.wanted(tables), seconds=seconds, strict=errors == "raise")
    chunks = _chunks(batch.articles_of(articles), size)
    return (_batch(chunk, *made) for chunk, made in (_in_pool(work, chunks, workers) if workers > 1 else ((c, work(c)) for c in chunks)))


def _read(articles: list[Article], tables: tuple[str, ...], seconds: float, strict: bool) -> tuple[Columns, list[Rejected]]:
    return (batch.read(articles, tables), []) if strict else extracted(articles, tables, seconds)


def _batch(articles: list[Article], columns: Columns, refusals: list[Rejected]) -> Batch:
    refused = {r.doc_id for r in refusals}
    return Batch(Story._of([a for a in articles if a.doc_id not in refused], columns), to_arrow(refusals).to_pandas())


def _chunks(articles: Iterator[Article], size: int) -> Iterator[list[Article]]:
    while chunk := list(islice(articles, size)):
        yield chunk


def _in_pool(work, chunks: Iterator[list[Article]], workers: int) -> Iterator[tuple[list[Article], tuple[Columns, list[Rejected]]]]:
    """The chunks in order with what became of each; two for each worker are on their way."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[tuple[list[Article], Future]] = deque()
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=end_with_parent) as pool:
        try:
            for chunk in chunks:
                waiting.append((chunk, pool.submit(work, chunk)))
                if len(waiting) >= 2 * workers:
                    first, future = waiting.popleft()
                    yield first, future.result()
            while waiting:
                first, future = waiting.popleft()
                yield first, future.result()
        except BrokenProcessPool:
            todo = "newsdata corpus run --workers 2 finds the article; in a script, call it under `if __name__ == '__main__':`"
            raise NewsdataError("a worker process died", where="extract_iter", todo=todo) from None
