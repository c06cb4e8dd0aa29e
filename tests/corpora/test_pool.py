"""Processes that are replaced, die or lose their parent; articles that take too long, in any thread."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.corpus import layout, pool
from newsdata.corpus.limits import SlowArticleError, time_limit
from newsdata.errors import InputError, NewsdataError
from tests.corpora.made import lines

# a script whose every process meets these articles: one raises, one never ends, one kills who reads it
POISONED = """
import os, signal, sys
from newsdata import corpus, pipeline

def read(article, tables, read=pipeline.read_columns):
    if article.doc_id == "a000007":
        raise RuntimeError("broken")
    while article.doc_id == "a000013":
        pass
    if article.doc_id in sys.argv[3:]:
        os.kill(os.getpid(), signal.SIGKILL)
    return read(article, tables)

pipeline.read_columns = read
if __name__ == "__main__":
    corpus.run([sys.argv[1]], sys.argv[2], workers=2, seconds=6, shard_chars=2_000)
"""
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")


def start(folder: Path, code: str, *args: str) -> subprocess.Popen:
    """A run in a process of its own."""
    (folder / "run.py").write_text(code)
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    given = str(lines(folder / "a.jsonl.gz", range(60)))
    return subprocess.Popen([sys.executable, folder / "run.py", given, folder / "c", *args], env=env, stderr=subprocess.PIPE, text=True)


@pytest.mark.slow
def test_an_article_that_kills_who_reads_it_costs_one_row_too(tmp_path):
    process = start(tmp_path, POISONED, "a000021", "a000048")
    assert process.wait(timeout=120) == 0, process.stderr.read()
    rejected = nd.corpus.open(tmp_path / "c").table("rejected").set_index("doc_id")["reason"].to_dict()
    assert rejected == {
        "a000007": "RuntimeError: broken",
        "a000013": "took longer than 6 seconds",
        "a000021": "the process that read it died",
        "a000048": "the process that read it died",
    }
    assert nd.corpus.open(tmp_path / "c").sql("select count(*) n from documents").loc[0, "n"] == 56
    assert not list((tmp_path / "c").rglob(".*"))


@pytest.mark.slow
def test_a_script_without_a_guard_is_told_so(tmp_path):
    process = start(tmp_path, POISONED.replace('if __name__ == "__main__":', "if True:"))
    assert process.wait(timeout=120) == 1
    assert "call it under `if __name__ == '__main__':`" in process.stderr.read()


@pytest.mark.slow
def test_processes_are_replaced_and_the_run_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr(pool, "SHARDS_PER_PROCESS", 2)
    made = []
    monkeypatch.setattr(pool._Process, "__init__", lambda self, begin=pool._Process.__init__: (begin(self), made.append(self))[0])
    state = nd.corpus.run([lines(tmp_path / "a.jsonl.gz", range(60))], tmp_path / "c", workers=2, shard_chars=1_800)
    assert (state.shards, state.articles) == (state.of, 60)
    assert len(made) >= state.of // 2 > 3


@linux
@pytest.mark.slow
def test_workers_end_with_their_parent(tmp_path):
    process = start(
        tmp_path, POISONED.replace("pass", "time.sleep(9)").replace("import os,", "import time, os,").replace("seconds=6", "seconds=60")
    )
    for _ in range(300):
        workers = [p for p in children(process.pid) if "spawn_main" in command(p)]
        if len(workers) == 2 and list((tmp_path / "c").glob("done/*")):
            break
        time.sleep(0.1)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    for _ in range(50):
        if not any("spawn_main" in command(p) for p in workers):
            return
        time.sleep(0.1)
    pytest.fail("workers are left")


def children(pid: int) -> list[int]:
    return [int(p) for p in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


@pytest.mark.skipif(sys.platform == "win32", reason="no locks there")
def test_two_runs_in_one_folder(tmp_path):
    given = lines(tmp_path / "a.jsonl.gz", range(9))
    nd.corpus.run([given], tmp_path / "c")
    with layout.alone(tmp_path / "c"), pytest.raises(InputError, match="another run is at work"):
        nd.corpus.run([given], tmp_path / "c")
    nd.corpus.run([given], tmp_path / "c")


def endless() -> None:
    while True:
        try:
            time.sleep(0.01)
        except Exception:  # an article's own errors are caught here and there
            continue


def test_a_limit_of_time_holds_in_any_thread():
    told: list[str] = []

    def work() -> None:
        for seconds, what in ((0.05, endless), (5, lambda: None), (0.05, endless)):
            try:
                with time_limit(seconds):
                    what()
            except SlowArticleError as e:
                told.append(e.what)
            else:
                told.append("in time")

    expected = ["took longer than 0.05 seconds", "in time", "took longer than 0.05 seconds"]
    work()
    assert told == expected
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(10)
    assert told == expected * 2


def test_a_limit_that_is_hit_at_the_end_is_hit_or_not():
    told = {True: 0, False: 0}

    def work() -> None:
        for _ in range(300):
            try:
                with time_limit(0.0005):
                    until = time.perf_counter() + 0.0005
                    while time.perf_counter() < until:
                        pass
            except SlowArticleError:
                told[False] += 1
            else:
                told[True] += 1

    for call in (work, lambda: [t.start() or t.join() for t in [threading.Thread(target=work)]]):
        call()
    assert sum(told.values()) == 600


class Deadly(nd.Article):
    """An article that the system kills its reader for."""

    __slots__ = ()

    @property
    def sha256(self):
        return os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.slow
def test_a_stream_whose_worker_dies_is_told():
    with pytest.raises(NewsdataError, match="a worker process died"):
        list(nd.extract_iter((Deadly("At least 12 died.", doc_id=f"a{n}") for n in range(9)), workers=2, size=3))
