"""Scores on the development data beside the checkout, pinned a little below what they are."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsdata.article import Article
from newsdata.events import find
from newsdata.language.document import Document
from newsdata.times import find as find_times

BENCH = Path(__file__).parents[2].parent / "shared" / "bench"
GOLD = BENCH / "times" / "dev.jsonl"
LEAST = {"F1": 57.0, "hold one": 85.0, "coverage": 79.5, "accuracy": 86.5}
MOST = {"words =": 0.9, "rows of one word": 0.0}

pytestmark = [pytest.mark.bench, pytest.mark.skipif(not GOLD.exists(), reason="no development data here")]


@pytest.fixture(scope="module")
def read():
    out = []
    with open(GOLD, encoding="utf-8") as lines:
        for gold in map(json.loads, lines):
            document = Document(Article(gold["text"], published=gold["reference_date"]))
            out.append((gold["id"], document, find_times(document)))
    return out


def test_scores_hold(read, tmp_path):
    with open(tmp_path / "rows.jsonl", "w", encoding="utf-8") as out:
        for name, document, times in read:
            rows = []
            for e in find(document, times, []):
                row = {"start": e.start, "end": e.end, "status": e.status, "negated": e.negated}
                if e.time is not None:
                    row |= {"time_start": e.time.start, "time_end": e.time.end}
                rows.append(row)
            out.write(json.dumps({"id": name, "predictions": rows}) + "\n")
    scorer = [sys.executable, str(BENCH / "score_events.py"), str(GOLD), str(tmp_path / "rows.jsonl")]
    printed = subprocess.run(scorer, capture_output=True, text=True, check=True).stdout

    def figure(name: str) -> float:
        return float(re.search(rf"{re.escape(name)} +([0-9.]+)", printed)[1])

    for name, floor in LEAST.items():
        assert figure(name) >= floor, printed
    for name, ceiling in MOST.items():
        assert figure(name) <= ceiling, printed


def test_speed_on_top_of_tagging(read):
    size = sum(len(document.text) for _, document, _ in read)
    for _, document, _ in read:
        for sentence in document.sentences:
            assert document.tokens(sentence).tags is not None
    start = time.process_time()
    for _, document, times in read:
        find(document, times, [])
    assert size / (time.process_time() - start) > 0.45e6
