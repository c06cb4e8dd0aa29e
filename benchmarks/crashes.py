"""Kill and poison corpora: ``python benchmarks/crashes.py [kills|poison|torn] [--articles N]``.

kills     36 runs killed with -9 at random moments and resumed, twelve by each runner: equal bytes, nothing torn, nothing left over,
          and a further run changes nothing
poison    10,000 articles, among them one that raises, one that never ends, one that kills the process that reads it, one of 30 MB,
          a page nested 300 deep and a gzip bomb: each costs one row
torn      100 kills with -9 of a process that writes one file over and over: old or new, never a part of it
"""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from corpora import Memory, articles, contents, measure

from newsdata import pipeline
from newsdata.article import Article

KILLS = 12  # by each runner
WRITES = 100
RUNNERS = {
    "loop": "corpus.run([given], to, shard_chars=30_000)",
    "pool": "corpus.run([given], to, shard_chars=30_000, workers=2)",
    "dask": (
        "from dask.distributed import Client\n"
        "    with Client(n_workers=2, threads_per_worker=1, dashboard_address=None, local_directory=to + '.dask') as client:\n"
        "        corpus.run([given], to, shard_chars=30_000, client=client)"
    ),
}
WRITE = """
import sys
from pathlib import Path
from newsdata import atomic
n = 0
while True:
    atomic.write_bytes(Path(sys.argv[1]), bytes([n % 2]) * 5_000_000)
    if not n:
        print("begun", flush=True)
    n += 1
"""


def kills(n: int, chars: int, folder: Path) -> None:
    given, chance = folder / "articles.jsonl.gz", random.Random(2)
    articles(min(n, 500), chars, given)
    first: dict[str, str] = {}
    for name, call in RUNNERS.items():
        script, whole, target = folder / f"run_{name}.py", folder / f"{name}-whole", folder / name
        script.write_text(f"import sys\nfrom newsdata import corpus\ngiven, to = sys.argv[1:]\nif __name__ == '__main__':\n    {call}\n")
        start = time.perf_counter()
        subprocess.run([sys.executable, script, given, whole], check=True)
        took, seen = time.perf_counter() - start, Counter[str]()
        first = first or contents(whole)
        while seen["kills"] < KILLS:
            process = subprocess.Popen([sys.executable, script, given, target], start_new_session=True, stderr=subprocess.DEVNULL)
            try:
                process.wait(took * chance.uniform(0.1, 0.9))
                shutil.rmtree(target)  # it was done before it could be killed: begin anew
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                seen["kills"] += 1
                seen["torn"] += sum(map(torn_file, target.rglob("[!.]*.*")))
                seen["in the middle of a shard"] += any(target.glob("articles/part-*")) and not any(target.glob("*/.*"))
                seen["in the middle of a file"] += any(target.glob("*/.*"))
        subprocess.run([sys.executable, script, given, target], check=True)
        equal, left = contents(target) == contents(whole) == first, len(list(target.rglob(".*")))
        before = {p: p.stat().st_mtime_ns for p in target.rglob("*") if p.is_file()}
        subprocess.run([sys.executable, script, given, target], check=True)
        unchanged = before == {p: p.stat().st_mtime_ns for p in target.rglob("*") if p.is_file()}
        counts = ", ".join(f"{v} {k}" for k, v in seen.items())
        shards = len(list(target.glob("articles/part-*")))
        print(
            f"{name}, {shards} shards, {took:.0f} s undisturbed: {counts}; equal bytes: {equal}; left over: {left}; unchanged by a further run: {unchanged}",
            flush=True,
        )


def torn_file(path: Path) -> bool:
    """Whether a file is there in part."""
    from pyarrow import ArrowInvalid, parquet

    try:
        if path.suffix == ".parquet":
            parquet.read_table(path)
        elif path.suffix == ".json":
            json.loads(path.read_bytes())
    except (ArrowInvalid, ValueError):
        return True
    return False


def poison(n: int, chars: int, folder: Path) -> None:
    from newsdata import corpus

    (given := folder / "given").mkdir()
    articles(n - 3, chars, given / "wire.jsonl.gz")
    (given / "big.txt").write_bytes(b"Ferries stop. " * 2_200_000)
    (given / "deep.html").write_text("<html><body>" + "<div>" * 300 + "<p>Some 40 ferries stop.</p>")
    with gzip.open(given / "bomb.txt.gz", "wb") as f:
        f.write(bytes(200_000_000))
    memory, start = Memory(), time.perf_counter()
    memory.start()
    state = corpus.run([given], folder / "c", workers=2, seconds=20, shard_chars=200_000)
    opened = corpus.open(folder / "c")
    rejected = opened.table("rejected")
    documents = opened.sql("select count(*) n from documents").loc[0, "n"]
    print(
        f"{n:,} articles: {documents:,} results, {len(rejected)} rows of rejected, {state.of} shards, {time.perf_counter() - start:.0f} s"
    )
    print(memory.told(documents / (time.perf_counter() - start)))
    for row in rejected.itertuples():
        print(f"    {row.file or row.doc_id}: {row.reason}; {row.todo}")


def poisoned(article: Article, tables: tuple[str, ...], read=pipeline.read_columns):
    """Reading, where one article raises, one never ends, and one kills the process."""
    if article.doc_id == "a00001111":
        raise RuntimeError("a rule is broken")
    while article.doc_id == "a00003333":
        pass
    if article.doc_id == "a00005555":
        os.kill(os.getpid(), signal.SIGKILL)
    return read(article, tables)


def torn(n: int, chars: int, folder: Path) -> None:
    from newsdata.corpus import layout

    (folder / "c" / "figures").mkdir(parents=True)
    path, chance, seen = folder / "c" / "figures" / "part-00000.parquet", random.Random(3), Counter[str]()
    for _ in range(WRITES):
        process = subprocess.Popen([sys.executable, "-c", WRITE, path], stdout=subprocess.PIPE)
        process.stdout.readline()
        time.sleep(chance.random() * 0.1)
        process.kill()
        process.wait()
        data = path.read_bytes()
        seen["torn"] += len(data) != 5_000_000 or len(set(data)) != 1
    left = len(list(path.parent.glob(".*")))
    layout.sweep(folder / "c")
    print(f"{WRITES} kills: {seen['torn']} torn, {left} temporary files, {len(list(path.parent.glob('.*')))} after the sweep")


if __name__ == "__mp_main__":  # in a process of the pool, which imports this script
    pipeline.read_columns = poisoned
if __name__ == "__main__":
    measure(__doc__.splitlines()[0], {"kills": kills, "poison": poison, "torn": torn}, 10_000)
