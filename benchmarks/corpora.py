"""Measure corpora: ``python benchmarks/corpora.py [--articles 10000]``; ``kills`` and ``queries`` in place of nothing measure those.

The articles are paragraphs of the texts that are shipped here, in new combinations and with new numbers, by a seeded script.

    speed     one worker and two: wall time, articles a second, rate of the last tenth beside the first, memory of each process
    kills     36 runs killed at random moments and resumed: equal bytes, nothing torn, nothing left over
    queries   questions over a million figures
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXTS = [*sorted((ROOT / "tests" / "articles").glob("*")), ROOT / "data" / "dprk-troops" / "article.md"]
FIGURES = 1_000_000
KILLS = 36
SHARD_CHARS = 200_000
QUESTIONS = (
    "select unit, count(*), median(value) from figures group by unit order by 2 desc limit 20",
    "select d.published, f.value, f.qualifier from figures f join documents d using (doc_id) where f.unit = 'person' order by 1 limit 1000",
    "select d.publisher, avg((f.qualifier = 'exact')::int) from figures f join documents d using (doc_id) group by 1 order by 1",
)


def articles(n: int, path: Path) -> Path:
    """A file of n articles."""
    chance = random.Random(1)
    paragraphs = [p.strip() for t in TEXTS for p in t.read_text("utf-8").split("\n\n") if len(p) > 80 and not p.startswith(("---", "#"))]
    with gzip.open(path, "wt", compresslevel=1, encoding="utf-8") as f:
        for i in range(n):
            text = "\n\n".join(chance.sample(paragraphs, 9))
            text = re.sub(r"(?<![\d,.])[1-9](?=\d{0,2}\b)", lambda _: str(chance.randint(1, 9)), text)
            row = {"doc_id": f"a{i:08}", "text": text, "published": f"2024-{i % 12 + 1:02}-{i % 28 + 1:02}", "publisher": f"outlet {i % 7}"}
            f.write(json.dumps(row) + "\n")
    return path


class Memory(threading.Thread):
    """The resident memory of this process's children, twice a second, in MB by process."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.over, self.seen = threading.Event(), dict[int, list[float]]()

    def run(self) -> None:
        """Read the kernel's tables until it is over."""
        page = os.sysconf("SC_PAGESIZE") / 1e6
        while not self.over.wait(0.5):
            for stat in Path("/proc").glob("[0-9]*/stat"):
                try:
                    if int(stat.read_text().rsplit(")", 1)[1].split()[1]) == os.getpid():
                        self.seen.setdefault(int(stat.parent.name), []).append(int((stat.parent / "statm").read_text().split()[1]) * page)
                except (OSError, ValueError, IndexError):
                    continue


def speed(n: int, folder: Path) -> None:
    from newsdata import corpus

    given, walls = articles(n, folder / "articles.jsonl.gz"), {}
    print(f"{n:,} articles of {given.stat().st_size / n:,.0f} bytes packed")
    for workers in (1, 2):
        target, ticks, memory = folder / f"c{workers}", [], Memory()
        memory.start()
        start = time.perf_counter()
        corpus.run(
            [given],
            target,
            workers=workers,
            shard_chars=SHARD_CHARS,
            progress=lambda s, t=ticks: t.append((time.perf_counter(), s.articles)),
        )
        memory.over.set()
        extracting = ticks[-1][0] - ticks[0][0]
        walls[workers] = extracting
        tenth = max(len(ticks) // 10, 1)
        rates = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in ((ticks[0], ticks[tenth]), (ticks[-tenth - 1], ticks[-1]))]
        print(
            f"{workers} workers: {time.perf_counter() - start:7.1f} s, {ticks[-1][1] / extracting:6.1f} articles/s, last tenth {rates[1] / rates[0]:.2f} times the first"
        )
        for pid, seen in memory.seen.items():
            if len(seen) > 20:
                half = len(seen) // 2
                print(
                    f"  process {pid}: {max(seen):5.0f} MB at most, mean of halves {sum(seen[:half]) / half:.0f} and {sum(seen[half:]) / (len(seen) - half):.0f} MB"
                )
    print(f"two workers: {walls[1] / walls[2]:.2f} times one")
    print(f"same rows: {corpus.open(folder / 'c1').digest() == corpus.open(folder / 'c2').digest()}")


def kills(n: int, folder: Path) -> None:
    given = articles(min(n, 1_000), folder / "articles.jsonl.gz")
    code = "import sys; from newsdata import corpus; corpus.run([sys.argv[1]], sys.argv[2], shard_chars=60_000)"
    run = [sys.executable, "-c", code, str(given)]
    start = time.perf_counter()
    subprocess.run([*run, str(folder / "whole")], check=True)
    whole, chance, target, killed = time.perf_counter() - start, random.Random(2), folder / "killed", 0
    for _ in range(KILLS):
        process = subprocess.Popen([*run, str(target)], start_new_session=True)
        time.sleep(1 + chance.random() * whole / 4)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            killed += 1
        process.wait()
    subprocess.run([*run, str(target)], check=True)
    print(f"{killed} kills; equal bytes: {contents(target) == contents(folder / 'whole')}; left over: {len(list(target.rglob('.*')))}")


def contents(folder: Path) -> dict[str, str]:
    """SHA-256 of every file, by name."""
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


def queries(n: int, folder: Path) -> None:
    from newsdata import corpus

    given, target = articles(min(n, 2_000), folder / "articles.jsonl.gz"), folder / "c"
    corpus.run([given], target, tables=("figures",), workers=2, shard_chars=SHARD_CHARS)
    rows = len(corpus.open(target).table("figures"))
    for path in list((target / "figures").glob("*.parquet")):
        for i in range(FIGURES // rows):
            (path.parent / f"{path.stem}-{i}.parquet").write_bytes(path.read_bytes())
    opened = corpus.open(target)
    print(f"{opened.sql('select count(*) n from figures').loc[0, 'n']:,} figures")
    for question in QUESTIONS:
        start = time.perf_counter()
        opened.sql(question)
        print(f"{time.perf_counter() - start:6.2f} s  {question}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="?", choices=("speed", "kills", "queries"), default="speed")
    parser.add_argument("--articles", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        {"speed": speed, "kills": kills, "queries": queries}[options.what](options.articles, Path(name))


if __name__ == "__main__":
    main()
