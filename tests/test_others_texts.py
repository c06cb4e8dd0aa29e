"""The project holds none of the sentences that it is only measured with."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
RUN = 8  # equal words in a row that are no longer chance, common phrases aside

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the development data is not beside the checkout")


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


def runs(text: str, n: int) -> Iterator[tuple[str, ...]]:
    w = words(text)
    return zip(*(w[i:] for i in range(n)), strict=False)


def texts() -> Iterator[str]:
    yield (SHARED / "article" / "article.txt").read_text(encoding="utf-8")
    for path in (SHARED / "bench").rglob("*.jsonl*"):
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["text"]


def tracked() -> list[Path]:
    try:
        names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
        paths = [ROOT / n for n in names if n]
    except (OSError, subprocess.CalledProcessError):
        paths = [p for d in ("newsdata", "tests", "docs", "data", "notebooks") for p in (ROOT / d).rglob("*")]
    keep = {".py", ".md", ".yaml", ".yml", ".ipynb", ".csv", ".txt", ".json", ".html", ".toml"}
    return [p for p in paths if p.suffix in keep and p.is_file() and p.stat().st_size < 1_000_000]


def test_no_sentence_of_others_is_in_the_project():
    foreign: dict[tuple[str, ...], int] = {}
    for i, text in enumerate(texts()):
        for run in runs(text, RUN):
            foreign.setdefault(run, i)
    copied = [
        f"{path.relative_to(ROOT)}: {' '.join(run)}"
        for path in tracked()
        for run in runs(path.read_text(encoding="utf-8", errors="replace"), RUN)
        if run in foreign
    ]
    assert not copied, f"{len(copied)} runs of {RUN} words stand in the development data\n" + "\n".join(copied[:40])
