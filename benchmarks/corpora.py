"""Measure corpora: ``python benchmarks/corpora.py [speed|queries] [--articles 100000] [--chars 500]``.

The articles are paragraphs of the texts that are shipped here, those of Wikinews among them, in new combinations and with new numbers, by a seeded script.

    speed     one worker and two: articles a second, rate of the last tenth beside the first, memory of each process over the time,
              and what that means for a million and for a thousand million articles
    queries   questions over a million figures
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import platform
import random
import re
import statistics
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXTS = [*sorted((ROOT / "tests" / "articles").glob("*")), ROOT / "data" / "dprk-troops" / "article.md"]
WIKINEWS = ROOT / "data" / "wikinews" / "articles.jsonl"
FIGURES = 1_000_000
SHARD_CHARS = 200_000
QUESTIONS = (
    "select unit, count(*), median(value) from figures group by unit order by 2 desc limit 20",
    "select d.published, f.value, f.qualifier from figures f join documents d using (doc_id) where f.unit = 'person' order by 1 limit 1000",
    "select d.publisher, avg((f.qualifier = 'exact')::int) from figures f join documents d using (doc_id) group by 1 order by 1",
)


def articles(n: int, chars: int, path: Path) -> int:
    """Write a file of n articles of at least so many characters; how many characters they have in all."""
    chance, written = random.Random(1), 0
    texts = [*(t.read_text("utf-8") for t in TEXTS), *(json.loads(line)["text"] for line in WIKINEWS.read_text("utf-8").splitlines())]
    paragraphs = [p.strip() for text in texts for p in text.split("\n\n") if len(p) > 80 and not p.startswith(("---", "#"))]
    with gzip.open(path, "wt", compresslevel=1, encoding="utf-8") as f:
        for i in range(n):
            drawn: list[str] = []
            while sum(map(len, drawn)) < chars:
                drawn.append(chance.choice(paragraphs))
            text = re.sub(r"(?<![\d,.])[1-9](?=\d{0,2}\b)", lambda _: str(chance.randint(1, 9)), "\n\n".join(drawn))
            row = {"doc_id": f"a{i:08}", "text": text, "published": f"2024-{i % 12 + 1:02}-{i % 28 + 1:02}", "publisher": f"outlet {i % 7}"}
            f.write(json.dumps(row) + "\n")
            written += len(text)
    return written


def contents(folder: Path) -> dict[str, str]:
    """SHA-256 of every file, by name."""
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


class Memory(threading.Thread):
    """The resident memory of this process and its children, once a second: seconds and MB, by process."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.over, self.seen = threading.Event(), defaultdict[int, list[tuple[float, float]]](list)

    def run(self) -> None:
        """Read the kernel's tables until it is over."""
        page, start = os.sysconf("SC_PAGESIZE") / 1e6, time.perf_counter()
        while not self.over.wait(1):
            for stat in Path("/proc").glob("[0-9]*/stat"):
                try:
                    pid, parent = int(stat.parent.name), int(stat.read_text().rsplit(")", 1)[1].split()[1])
                    if os.getpid() in (pid, parent):
                        mb = int((stat.parent / "statm").read_text().split()[1]) * page
                        self.seen[pid].append((time.perf_counter() - start, mb))
                except (OSError, ValueError, IndexError):
                    continue

    def told(self, per_second: float) -> str:
        """The most of any process, and how it grows in those that lived for a while, by articles read meanwhile."""
        self.over.set()
        lines = []
        for pid, seen in sorted(self.seen.items(), key=lambda item: item[1][0]):
            later = seen[len(seen) // 5 :]  # the first fifth is loading
            most = max(m for _, m in seen)
            if len(seen) >= 20 and most > 50:  # not the keeper of locks
                slope = statistics.linear_regression(*zip(*later, strict=True)).slope / per_second * 10_000
                who = "this process" if pid == os.getpid() else "a worker"
                lines.append(
                    f"    {who} for {seen[-1][0] - seen[0][0]:5.0f} s: {most:4.0f} MB at most, {slope:+6.2f} MB per 10,000 articles"
                )
        return "\n".join(
            [f"    {max(m for s in self.seen.values() for _, m in s):.0f} MB at most in any of {len(self.seen)} processes", *lines]
        )


def speed(n: int, chars: int, folder: Path) -> None:
    from newsdata import corpus

    given, rates = folder / "articles.jsonl.gz", {}
    written = articles(n, chars, given)
    print(f"{n:,} articles of {written / n:,.0f} characters in the mean; Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}")
    for workers in (1, 2):
        ticks: list[tuple[float, int]] = []
        memory = Memory()
        memory.start()
        start, processor = time.perf_counter(), sum(os.times()[:4])

        def tick(state: corpus.Progress, ticks: list[tuple[float, int]] = ticks) -> None:
            ticks.append((time.perf_counter(), state.articles))

        corpus.run([given], folder / f"c{workers}", workers=workers, shard_chars=SHARD_CHARS, progress=tick)
        wall, spent = time.perf_counter() - start, sum(os.times()[:4]) - processor
        rate = rates[workers] = (ticks[-1][1] - ticks[0][1]) / (ticks[-1][0] - ticks[0][0])
        tenth = max(len(ticks) // 10, 1)
        first, last = ((b[1] - a[1]) / (b[0] - a[0]) for a, b in ((ticks[0], ticks[tenth]), (ticks[-tenth - 1], ticks[-1])))
        print(
            f"{workers} worker{'s' if workers > 1 else ''}: {wall:.0f} s, of which reading the files {ticks[0][0] - start:.0f} s with the first shard; {spent:.0f} s of CPU; "
            f"{rate:.1f} articles a second, {rate * written / n / 1000:.0f} thousand characters; last tenth {last / first:.3f} times the first"
        )
        print(memory.told(rate), flush=True)
    print(f"two workers: {rates[2] / rates[1]:.2f} times one; equal bytes: {contents(folder / 'c1') == contents(folder / 'c2')}")
    print(
        f"on paper: 10^6 such articles in {1e6 / rates[2] / 3600:.2f} hours on this machine, 10^9 in {1e9 / rates[1] / 86400:.0f} core-days"
    )


def queries(n: int, chars: int, folder: Path) -> None:
    from newsdata import corpus

    given, target = folder / "articles.jsonl.gz", folder / "c"
    articles(min(n, 2_000), chars, given)
    corpus.run([given], target, tables=("figures",), workers=2, shard_chars=SHARD_CHARS)
    rows = len(corpus.open(target).table("figures"))
    for path in list((target / "figures").glob("*.parquet")):
        for i in range(FIGURES // rows):
            (path.parent / f"{path.stem}-{i}.parquet").write_bytes(path.read_bytes())
    opened = corpus.open(target)
    print(f"{opened.sql('select count(*) n from figures').loc[0, 'n']:,} figures, load {os.getloadavg()[0]:.1f}")
    for question in QUESTIONS:
        start = time.perf_counter()
        opened.sql(question)
        print(f"{time.perf_counter() - start:6.2f} s  {question}")


def measure(description: str, what: dict[str, Callable[[int, int, Path], None]], articles: int) -> None:
    """Run one of the measurements by its name, in a folder that is gone afterwards."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("what", nargs="?", choices=tuple(what), default=next(iter(what)))
    parser.add_argument("--articles", type=int, default=articles)
    parser.add_argument("--chars", type=int, default=500, help="Characters that an article has at least.")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        what[options.what](options.articles, options.chars, Path(name))


if __name__ == "__main__":
    measure(__doc__.splitlines()[0], {"speed": speed, "queries": queries}, 100_000)
