"""Who calls the function of a shard: this process, a pool, a Dask cluster or Spark."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

import pyarrow as pa

from newsdata.corpus.pool import in_pool
from newsdata.corpus.processing import ShardResult
from newsdata.errors import InputError, NewsdataError

Work = Callable[..., ShardResult]  # `process_shard` of this corpus: called with a shard, and by the pool with what it knows of it
Runner = Callable[[Work, Sequence[str]], Iterable[ShardResult]]


def of(workers: int, client: Any) -> Runner:
    """The runner for so many processes, or for the cluster behind a client."""
    if client is not None:
        return partial(_on_spark if type(client).__module__.startswith("pyspark") else _on_dask, client)
    if workers < 1:
        raise InputError(f"{workers} workers do nothing", where="workers", todo="give 1 or more")
    return partial(in_pool, workers) if workers > 1 else map


def _on_dask(client: Any, work: Work, shards: Sequence[str]) -> Iterator[ShardResult]:
    from dask.distributed import KilledWorker, as_completed

    try:
        for future in as_completed(client.map(work, shards, pure=False)):
            yield future.result()
    except KilledWorker as e:
        todo = "run it again: what is done stays; without the client and with 2 workers, an article that kills its process is found"
        raise NewsdataError("workers died over a shard", where=str(e.task), todo=todo) from None


def _on_spark(session: Any, work: Work, shards: Sequence[str]) -> Iterator[ShardResult]:
    """One task a shard; the rows are written by the tasks, only what became of each comes back."""

    def each(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for shard in batch.column(0).to_pylist():
                yield pa.record_batch([[pickle.dumps(work(shard))]], names=["result"])

    frame = session.createDataFrame([(s,) for s in shards], "shard string").repartition(max(len(shards), 1))
    for row in frame.mapInArrow(each, "result binary").collect():  # an iterator would have one task run after the other
        yield pickle.loads(row.result)
