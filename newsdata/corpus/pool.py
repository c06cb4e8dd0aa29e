"""A pool of processes, each replaced now and then; one that dies costs the article that it was reading, and nothing else."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import threading
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from newsdata.corpus.processing import ShardResult
from newsdata.errors import NewsdataError

SHARDS_PER_PROCESS = 50  # then it is replaced, so that no leak of anybody's adds up
CHANCES = 2  # that often may a process die over an article; the first time it may have been another's fault
DEATHS = 20  # that often over a shard; then it is not an article


class _Process:
    """A spawned process, begun when it gets work; it ends with the process that began it."""

    def __init__(self) -> None:
        self.pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), initializer=end_with_parent)
        self.shards = 0

    def replaced(self) -> _Process:
        """Another one, where this one has died or had its share; else itself."""
        if self.shards < SHARDS_PER_PROCESS:
            return self
        self.end()
        return _Process()

    def end(self) -> None:
        """End it after what it is doing."""
        self.pool.shutdown(cancel_futures=True)


def in_pool(workers: int, work: Callable[..., ShardResult], shards: Sequence[str]) -> Iterator[ShardResult]:
    """The results of the shards, as they come, by so many processes.

    Every process keeps a trail: which article it is reading. Where one dies, its shard is begun anew; an article over which two have
    died is refused unread.

    Raises
    ------
    NewsdataError
        Processes die again and again.
    """
    left, idle = deque(shards), [_Process() for _ in range(min(workers, len(shards)))]
    busy: dict[Future[ShardResult], tuple[_Process, str]] = {}
    died: defaultdict[str, Counter[str]] = defaultdict(Counter)  # by shard, how often over which article
    with tempfile.TemporaryDirectory(prefix="newsdata-") as trails:
        try:
            while left or busy:
                while left and idle:
                    process, shard = idle.pop().replaced(), left.popleft()
                    (trail := _trail(trails, shard)).unlink(missing_ok=True)
                    deadly = tuple(doc_id for doc_id, times in died[shard].items() if times >= CHANCES)
                    busy[process.pool.submit(work, shard, deadly=deadly, trail=trail)] = process, shard
                for future in wait(busy, return_when=FIRST_COMPLETED).done:
                    process, shard = busy.pop(future)
                    process.shards += 1
                    idle.append(process)
                    try:
                        yield future.result()
                    except BrokenProcessPool:
                        process.shards = SHARDS_PER_PROCESS
                        died[shard][_reading(_trail(trails, shard))] += 1
                        if died[shard].total() > DEATHS or died[shard][""] >= CHANCES:
                            raise _hopeless() from None
                        left.appendleft(shard)
        finally:
            for process in (*idle, *(p for p, _ in busy.values())):
                process.end()


def _trail(folder: str, shard: str) -> Path:
    return Path(folder, Path(shard).stem)


def _reading(trail: Path) -> str:
    """The article that a process was reading when it died; empty where it died before the first."""
    try:
        return trail.read_text()
    except OSError:
        return ""


def _hopeless() -> NewsdataError:
    todo = (
        "run it again: what is done stays; if memory is short, use fewer workers; in a script, call it under `if __name__ == '__main__':`"
    )
    return NewsdataError("worker processes die again and again", where="corpus", todo=todo)


def end_with_parent() -> None:
    """Begin a process that ends when its parent is gone: without it, it would wait for work for ever."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
