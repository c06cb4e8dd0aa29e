"""Who calls the function of a shard: this process, a pool, a Dask cluster or Spark."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

import pyarrow as pa

from newsdata.corpus.processing import ShardResult
from newsdata.errors import InputError, NewsdataError

TASKS_PER_WORKER = 50  # shards; then the process is replaced, so that no leak of anybody's adds up
Runner = Callable[[Callable[[str], ShardResult], Sequence[str]], Iterable[ShardResult]]


def of(workers: int, client: Any) -> Runner:
    """The runner for so many processes, or for the cluster behind a client."""
    if client is not None:
        return partial(_on_spark if type(client).__module__.startswith("pyspark") else _on_dask, client)
    if workers < 1:
        raise InputError(f"{workers} workers do nothing", where="workers", todo="give 1 or more")
    return partial(_in_pool, workers) if workers > 1 else map


def _in_pool(workers: int, work: Callable[[str], ShardResult], shards: Sequence[str]) -> Iterator[ShardResult]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool

    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(workers, len(shards) or 1), mp_context=context, max_tasks_per_child=TASKS_PER_WORKER) as pool:
        waiting = [pool.submit(work, s) for s in shards]
        try:
            for future in as_completed(waiting):
                yield future.result()
        except BrokenProcessPool:
            todo = "run it again: what is done stays; if it dies again, memory may be short: use fewer workers"
            raise NewsdataError("a worker process died", where="corpus", todo=todo) from None
        finally:
            for future in waiting:
                future.cancel()


def _on_dask(client: Any, work: Callable[[str], ShardResult], shards: Sequence[str]) -> Iterator[ShardResult]:
    from dask.distributed import as_completed

    for future in as_completed(client.map(work, shards, pure=False)):
        yield future.result()


def _on_spark(session: Any, work: Callable[[str], ShardResult], shards: Sequence[str]) -> Iterator[ShardResult]:
    """One task a shard; the rows are written by the tasks, only what became of each comes back."""

    def each(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for shard in batch.column(0).to_pylist():
                yield pa.record_batch([[pickle.dumps(work(shard))]], names=["result"])

    frame = session.createDataFrame([(s,) for s in shards], "shard string").repartition(max(len(shards), 1))
    for row in frame.mapInArrow(each, "result binary").toLocalIterator():
        yield pickle.loads(row.result)
