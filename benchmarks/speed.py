"""Time the calls on this machine, over the shipped articles: ``python benchmarks/speed.py [--articles 100] [--workers 2]``.

Prints KB of text a second: of each table alone, of all tables by `extract`, of a batch by `extract_many` in one process and in several, and
of single documents of growing length, which must not get slower. Then the peak of memory over a batch and over four times as many
articles, each in a process of its own: what grows is the rows. The texts are the shipped articles, over and over: words met before are not looked up again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import newsdata as nd
from newsdata.pipeline import EXTRACTED

ROOT = Path(__file__).parents[1]
LENGTHS = (20_000, 80_000, 320_000)
ROUNDS = 3  # the fastest of so many counts: what else the machine does only adds


def texts() -> list[str]:
    """The shipped articles."""
    files = [*sorted(ROOT.glob("data/*/article.md")), *sorted(ROOT.glob("tests/articles/*.*"))]
    return [nd.read(file).text for file in files]


def articles(n: int) -> list[nd.Article]:
    """``n`` documents as long as a long news article: the shipped ones, each time from another one on."""
    given = texts()
    turns = ["\n\n".join(given[i:] + given[:i]) for i in range(len(given))]
    return [nd.Article(turns[i % len(turns)], doc_id=f"d{i}", published="2024-10-31") for i in range(n)]


def kilobytes(given: Sequence[nd.Article]) -> float:
    """Length of their texts in UTF-8."""
    return sum(len(a.text.encode()) for a in given) / 1000


def built(story: nd.Story) -> int:
    """How many rows its tables have, each table built."""
    return sum(len(frame) for frame in story.tables.values())


def one_by_one(given: Sequence[nd.Article], tables: Sequence[str] | None = None) -> list[int]:
    """Each article as a story of its own, its tables built."""
    return [built(nd.extract(a, tables=tables)) for a in given]


def batch(given: Sequence[nd.Article], workers: int = 1) -> int:
    """All articles as one story, its tables built."""
    return built(nd.extract_many(given, workers=workers))


def show(name: str, size: float, call: Callable[[], object]) -> None:
    """Print how fast a call is, by the clock and by the processor of this process."""
    wall = spent = float("inf")
    for _ in range(ROUNDS):
        w, c = time.perf_counter(), time.process_time()
        call()
        wall, spent = min(wall, time.perf_counter() - w), min(spent, time.process_time() - c)
    print(f"{name:34} {size / wall:8.0f} KB/s {size / spent:8.0f} KB/s of one core")


def peak(n: int) -> float:
    """Peak memory, in MB, of a process that reads a batch of ``n`` articles."""
    code = (
        "import resource, sys; sys.path.insert(0, sys.argv[1]); import speed; "
        "speed.batch(speed.articles(int(sys.argv[2]))); "
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    command = (sys.executable, "-c", code, str(Path(__file__).parent), str(n))
    most = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return most / (1e6 if sys.platform == "darwin" else 1e3)


def main() -> int:
    """Print the measures, one a line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    given = articles(asked.articles)
    size = kilobytes(given)
    batch(given[:10])  # word lists are read on first use
    print(f"{len(given)} articles, {size:.0f} KB")
    for table in EXTRACTED:
        show(f"extract, {table}", size, partial(one_by_one, given, (table,)))
    show("extract, every table", size, partial(one_by_one, given))
    show("extract_many", size, partial(batch, given))
    show(f"extract_many, {asked.workers} workers", size, partial(batch, given, asked.workers))
    long = "\n\n".join(texts() * (1 + LENGTHS[-1] // sum(map(len, texts()))))
    for n in LENGTHS:
        document = nd.Article(long[:n], doc_id="long", published="2024-10-31")
        show(f"one document of {n:,} characters", kilobytes([document]), partial(one_by_one, [document]))
    if sys.platform != "win32":
        for n in (asked.articles, 4 * asked.articles):
            print(f"peak memory, {n} articles {peak(n):18.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
