"""The day and the zone of the machine do not matter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
READ = """
from newsdata.article import Article
from newsdata.language.document import Document
from newsdata.times import find
text = "The court ruled on Tuesday and will rule again in March. Over the summer it rested. It now meets at 9 a.m. Friday."
for published in ("2024-10-31", "1901-01-01", "2200-02-28", None):
    for r in find(Document(Article(text, published=published))):
        print(r.start, r.end, r.value, r.edtf, r.date_from, r.date_to)
"""


def output(zone: str, locale: str) -> str:
    env = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", READ], env=env, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])
def test_zones(zone):
    assert output(zone, "C.UTF-8") == output("UTC", "C.UTF-8") != ""


def test_nothing_reads_the_clock():
    sources = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "newsdata" / "times").rglob("*.py"))
    assert not any(call in sources for call in ("today()", ".now(", "time.time", "localtime"))
