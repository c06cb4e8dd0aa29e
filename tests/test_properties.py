"""What holds for any text: no exception, true spans, unique ids, references that resolve, bounds in order."""

from __future__ import annotations

import datetime as dt
import math
import random

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsdata as nd
from newsdata import frames
from newsdata.tables import TABLES

WORDS = (
    "the of in to and but said says told that he she they Austin Kim Lima Peru Ministry U.N. Mr. Dr. “ ” \" ‘ ’ ' , . ; : – — ( ) $ £ € % ... ? ! "
    "12 1,200 3.5 -4 1/2 ½ 2024 1998 10:30 5m 30bn million dozen half third two several few up to at least about nearly more than between from "
    "soldiers people percent percent. points km dollars a month year weeks on Monday Tuesday May March June summer last next this ago "
    "may could will not never n't if reports officials according to estimates killed fell rose attack vote election \n \n\n İ ß 中文 😀 \u200b \x00"
).split(" ")
PIECES = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=200)
ANY = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def check(story: nd.Story) -> None:
    """Every promise of the tables."""
    texts = {a.doc_id: a.text for a in story.articles}
    tables = {name: frames.records(frame) for name, frame in story.tables.items()}
    keys = {name: [row[TABLES[name].key] for row in rows] for name, rows in tables.items()}
    known = {name: set(found) for name, found in keys.items()}
    for name, rows in tables.items():
        table = TABLES[name]
        assert tuple(story.tables[name].columns) == table.names
        assert len(keys[name]) == len(known[name])
        for row in rows:
            if table.anchored and row["start"] is not None and row["text"] is not None:
                assert texts[row["doc_id"]][row["start"] : row["end"]] == row["text"]
                assert row["start"] < row["end"]
            for column in table.columns:
                cell = row[column.name]
                assert cell is not None or not column.required, (name, column.name)
                if cell is None:
                    continue
                if column.refers:
                    for part in cell.split("|") if column.many else [cell]:
                        assert part in known[column.refers], (name, column.name, part)
                if column.dtype == "Float64":
                    assert math.isfinite(cell), (name, column.name)
            if row.get("date_from") and row.get("date_to"):
                assert row["date_from"] <= row["date_to"], name
    for f in tables["figures"]:
        for low, high in (("low", "value"), ("value", "high"), ("low", "high")):
            assert f[low] is None or f[high] is None or f[low] <= f[high]
        assert f["start"] <= f["number_start"]
        assert f["number_end"] <= f["end"]


@ANY
@given(PIECES, st.none() | st.dates(dt.date(1800, 1, 1), dt.date(2200, 12, 31)))
def test_any_text(text, published):
    check(nd.extract(nd.Article(text, doc_id="any", published=published)))


def bundled_text() -> str:
    return nd.load("dprk-troops").articles[0].text


def test_truncated_and_shuffled_articles():
    text, rng = bundled_text(), random.Random(20241031)
    for _ in range(150):
        words = text[rng.randrange(len(text)) :].split(" ")[: rng.randrange(1, 120)]
        if rng.random() < 0.5:
            rng.shuffle(words)
        check(nd.extract(nd.Article(" ".join(words), doc_id="cut", published="2024-10-31")))


def test_moving_a_paragraph_changes_no_id():
    paragraphs = bundled_text().split("\n\n")
    moved = [*paragraphs[2:], "A paragraph that was not there.", *paragraphs[:2]]
    ids = []
    for parts in (paragraphs, moved):
        story = nd.extract(nd.Article("\n\n".join(parts), doc_id="story", published="2024-10-31"), tables=("figures", "times"))
        ids.append({n: set(story.tables[n][TABLES[n].key]) for n in ("figures", "times")})
    assert ids[0] == ids[1]


def test_the_same_sentence_twice_has_two_ids():
    story = nd.extract("At least 12 people died. Nobody spoke. At least 12 people died.", tables=("figures",))
    assert len(story.figures) == 2
    assert story.figures["figure_id"].is_unique
    assert story.sentences["sentence_id"].is_unique


@pytest.mark.parametrize("extra", [pd.NA, ""])
def test_frame_of_articles(extra):
    frame = pd.DataFrame({"text": ["At least 12 people died.", "Some 40 houses burned."], "published": ["2024-10-31", extra]})
    story = nd.extract_many(frame)
    assert story.figures["value"].tolist() == [12, 40]
    assert story.documents["published"].notna().tolist() == [True, False]
