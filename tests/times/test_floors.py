"""Scores and speed on the development data beside the checkout, pinned a little below what they are."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import time
from pathlib import Path

import pytest

from newsdata.article import Article
from newsdata.language.document import Document
from newsdata.times import find

BENCH = Path(__file__).parents[2].parent / "shared" / "bench"
FLOORS = {"strict": 89.0, "relaxed": 94.0, "type": 88.5, "value": 81.0, "interval": 83.0}

pytestmark = [pytest.mark.bench, pytest.mark.skipif(not (BENCH / "times" / "dev.jsonl").exists(), reason="no development data here")]


@pytest.fixture(scope="module")
def documents():
    with open(BENCH / "times" / "dev.jsonl", encoding="utf-8") as f:
        return [json.loads(line) for line in f]


@pytest.fixture(scope="module")
def scorer():
    spec = importlib.util.spec_from_file_location("score_times", BENCH / "score_times.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def predictions(documents):
    out = {}
    for d in documents:
        rows = find(Document(Article(d["text"], published=d["reference_date"])))
        out[d["id"]] = [
            {
                "start": r.start,
                "end": r.end,
                "type": r.type,
                "value": r.value,
                "from": r.date_from and r.date_from.isoformat(),
                "to": r.date_to and r.date_to.isoformat(),
            }
            for r in rows
        ]
    return out


def scores(scorer, documents, predictions) -> dict[str, float]:
    total = scorer.score(documents, predictions)[0]
    return {name: 100 * f1 for name, (_, _, f1) in total.rows().items()}


def unread(document) -> bool:
    return int(hashlib.sha1(document["id"].encode()).hexdigest(), 16) % 5 == 0


def test_floors(scorer, documents, predictions):
    got = scores(scorer, documents, predictions)
    assert all(got[name] >= floor for name, floor in FLOORS.items()), got


def test_the_unread_fifth_is_not_far_behind(scorer, documents, predictions):
    here = scores(scorer, [d for d in documents if not unread(d)], predictions)
    there = scores(scorer, [d for d in documents if unread(d)], predictions)
    assert all(here[name] - there[name] <= 6 for name in FLOORS), (here, there)


def test_speed(documents):
    articles = [Article(d["text"], published=d["reference_date"]) for d in documents]
    size = sum(len(a.text.encode()) for a in articles)
    for a in articles[:20]:
        find(Document(a))
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        for a in articles:
            find(Document(a))
        best = min(best, time.process_time() - start)
    assert size / best > 500_000, f"{size / best / 1e6:.2f} MB/s"
