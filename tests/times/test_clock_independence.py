"""The day, the year and the zone of the machine do not matter: the whole corpus reads the same under each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests import corpus

ROOT = Path(__file__).parents[2]
# the machine's clock is set before anything else is imported
READ = """
import datetime, json, sys, time

year = int(sys.argv[1])

class Date(datetime.date):
    @classmethod
    def today(cls):
        return cls(year, 2, 28)

class Datetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(year, 2, 28, 23, 59, tzinfo=tz)

    today = utcnow = now

seconds = (datetime.datetime(year, 2, 28, 23, 59) - datetime.datetime(1970, 1, 1)).total_seconds()
datetime.date, datetime.datetime, time.time = Date, Datetime, lambda: seconds
assert datetime.date.today().year == year

from newsdata.article import Article
from newsdata.language.document import Document
from newsdata.times import find

for text, published in json.load(sys.stdin):
    for r in find(Document(Article(text, published=published))):
        print(r.start, r.end, r.type, r.value, r.mod, r.edtf, r.date_from, r.date_to, r.precision, r.basis)
"""


@cache
def output(zone: str, year: int) -> str:
    """Every row of the corpus, and of its texts without a reference day, as a machine of that zone and year reads it."""
    texts = [(case.text, day) for case in corpus.cases("times") for day in (case.published, None)]
    env = {**os.environ, "TZ": zone, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", READ, str(year)]
    return subprocess.run(command, env=env, input=json.dumps(texts), capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("zone", "year"), [("Pacific/Kiritimati", 1987), ("America/Los_Angeles", 2024), ("Asia/Kathmandu", 2101)])
def test_zones_and_years(zone, year):
    assert output(zone, year) == output("UTC", 2000)
    assert output("UTC", 2000).count("\n") > 1000


def test_nothing_reads_the_clock():
    sources = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "newsdata" / "times").rglob("*.py"))
    assert not any(call in sources for call in ("today()", ".now(", "time.time", "localtime"))
