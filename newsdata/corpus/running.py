"""Run every shard that is not done, in this process, in a pool, or on the engine at hand; all call the same function."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from newsdata import pipeline
from newsdata.corpus import layout, runners
from newsdata.corpus.collecting import SHARD_CHARS, collect
from newsdata.corpus.processing import SECONDS, process_shard
from newsdata.corpus.sources import refuse_missing
from newsdata.errors import InputError


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: shards done and all there are, articles extracted, and those refused in reading or extracting."""

    shards: int
    of: int
    articles: int
    rejected: int


def run(
    sources: Iterable[str | os.PathLike[str]], folder: str | os.PathLike[str], *, tables: Iterable[str] | None = None, workers: int = 1,
    client: Any = None, seconds: float = SECONDS, shard_chars: int = SHARD_CHARS, progress: Callable[[Progress], object] | None = None,
    reading: Callable[[int, int], object] | None = None,
) -> Progress:  # fmt: skip
    """Read files into a corpus and extract its tables; what an earlier run has done is kept.

    Parameters
    ----------
    sources : iterable of path
        Files and folders; see `collect`. A corpus whose articles are all read goes on without them.
    folder : path
        The corpus.
    tables : iterable of str, optional
        As in `newsdata.extract`; all by default.
    workers : int
        Processes to work with.
    client : dask.distributed.Client or pyspark.sql.SparkSession, optional
        Work on this cluster instead; its workers must see the folder.
    seconds : float
        The time that one article may take.
    shard_chars : int
        Characters of text in a shard.
    progress, reading : callable, optional
        Called after each shard, and with the numbers of articles read and refused while they are collected.

    Returns
    -------
    Progress
    """
    target, given = Path(folder), [os.fspath(s) for s in sources]
    settings = layout.Settings(pipeline.wanted(tables), seconds)
    if layout.collected(target) is None:
        refuse_missing(given)
    layout.save_settings(target, settings)
    with layout.alone(target):
        layout.sweep(target)
        before = layout.collected(target)
        if before is None:
            collect(given, target, shard_chars=shard_chars, progress=reading)
        elif given and given != before["sources"]:
            raise InputError("it was made of other files", where=str(target), todo="choose another folder, or name the same files")
        state = status(target)
        left = [str(s) for s in layout.shards(target) if layout.done(target, s) is None]
        work = partial(process_shard, folder=str(target), tables=settings.tables, seconds=settings.seconds)
        for result in runners.of(workers, client)(work, left):
            state = Progress(state.shards + 1, state.of, state.articles + result.articles, state.rejected + result.rejected)
            if progress:
                progress(state)
    return state


def status(folder: str | os.PathLike[str]) -> Progress:
    """How far a corpus is."""
    target = Path(folder)
    layout.load_settings(target)
    shards = layout.shards(target)
    records = [r for s in shards if (r := layout.done(target, s))]
    unread = (layout.collected(target) or {"rejected": 0})["rejected"]
    return Progress(len(records), len(shards), sum(r["articles"] for r in records), unread + sum(r["rejected"] for r in records))
