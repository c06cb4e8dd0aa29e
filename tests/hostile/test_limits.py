"""Huge, deep and packed inputs: refused at once with a reason, in little memory; a run in little memory goes to its end."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from newsdata import settings
from newsdata.corpus import sources

MB = 1_000_000
SECONDS = 1.0  # of CPU for a refusal; on a quiet machine it is under half of that
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measures and bounds memory as Linux does")

# in a process of its own, warmed up: what reading the path gives, the CPU time and the peak of memory above what was there before
READ = """
import json, resource, sys, time
import newsdata as nd
from newsdata.corpus import sources
small, *paths = sys.argv[1:]
list(sources.articles([small]))
told = []
for path in paths:
    open("/proc/self/clear_refs", "w").write("5")
    before = int(next(l for l in open("/proc/self/status") if l.startswith("VmRSS")).split()[1])
    start = time.process_time()
    found = [(type(x).__name__, getattr(x, "reason", "")) for x in sources.articles([path])]
    spent = time.process_time() - start
    peak = int(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1])
    told.append((found, spent, (peak - before) / 1000))
print(json.dumps(told))
"""
RUN = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[3]), int(sys.argv[3])))
from newsdata import corpus
print(corpus.run([sys.argv[1]], sys.argv[2], seconds=4))
"""
PAGE = b"<html><body><article><p>At least 12 ferries stopped on Monday, the harbour master said.</p></article></body></html>"


def sparse(path: Path, size: int) -> Path:
    """A file of zeros that needs no disk."""
    with path.open("wb") as f:
        f.truncate(size)
    return path


def zipped(path: Path, name: str, data: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return path


def packed(path: Path, data: bytes) -> Path:
    path.write_bytes(gzip.compress(data))
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


# file: how it is made, words of the reason
BOMBS = {
    "zeros.txt.gz": (lambda p: packed(p, bytes(200 * MB)), "times its size"),
    "zeros.zip": (lambda p: zipped(p, "a.txt", bytes(200 * MB)), "times its size"),
    "twice.txt.gz.gz": (lambda p: packed(p, gzip.compress(bytes(200 * MB))), "times its size"),
    "line.jsonl": (lambda p: sparse(p, 1_000 * MB), "line is over twice the limit"),
    "line.csv": (lambda p: sparse(p, 1_000 * MB), "line is over the limit"),
    "text.txt": (lambda p: sparse(p, 1_000 * MB), "over the limit of 20 MB"),
    "page.html": (lambda p: sparse(p, 1_000 * MB), "over the limit of 20 MB"),
    "paragraphs.html": (lambda p: written(p, b"<html><body>" + b"<p>word word" * 100_000), "elements, over the limit"),
    "deep.html": (lambda p: written(p, b"<div>" * 100_000 + b"12 died"), "nested deeper"),
    "brackets.jsonl": (lambda p: written(p, b"[" * MB), "no JSON"),
    "rule.md": (lambda p: written(p, b"---\n" + b"a: [" * 20_000 + b"\n---\nText."), "front matter"),
}


@linux
@pytest.mark.slow
def test_bombs_are_refused_at_once_in_little_memory(tmp_path):
    (tmp_path / "small.html").write_bytes(PAGE)
    paths = [make(tmp_path / name) for name, (make, _) in BOMBS.items()]
    done = subprocess.run([sys.executable, "-c", READ, tmp_path / "small.html", *paths], capture_output=True, text=True, check=True)
    for (name, (_, words)), (found, spent, more) in zip(BOMBS.items(), json.loads(done.stdout), strict=True):
        print(f"{name}: {spent:.2f} s, {more:.0f} MB more; {found[0][1]}")
        assert [kind for kind, _ in found] == ["Rejected"], name
        assert words in found[0][1], name
        assert spent < SECONDS, f"{name} took {spent:.2f} s"
        limit = sources.MAX_LINE if name.startswith("line") else settings.MAX_FILE_BYTES
        assert more < 3 * limit / MB, f"{name} took {more:.0f} MB"


@linux
@pytest.mark.slow
def test_a_run_in_little_memory_goes_to_its_end(tmp_path):
    (given := tmp_path / "given").mkdir()
    sentence = "At least 12 ferries stopped on Monday, the harbour master said. "
    (given / "a.txt").write_text(sentence)
    (given / "b.txt").write_text(sentence * (settings.MAX_TEXT_CHARS // len(sentence)))
    (given / "c.txt").write_text(sentence * (settings.MAX_FILE_BYTES // len(sentence)))
    (given / "d.txt").write_text(sentence.replace("12", "13"))
    done = subprocess.run([sys.executable, "-c", RUN, given, tmp_path / "c", str(2_500 * MB)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "articles=2, rejected=2" in done.stdout
