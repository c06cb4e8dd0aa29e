"""The timeline as TimelineJS3 JSON and as iCalendar."""

from __future__ import annotations

import json

import pandas as pd
import pytest

import newsdata as nd
from newsdata.events.exports import icalendar, timelinejs

TEXT = (
    "The ferry sank on Tuesday. The mine closed in May 2019. The council will vote on July 1, 2025. Rents have doubled since 2003. "
    "The firm must pay by Nov. 15, 2024. The tower fell. The strike did not begin on Monday."
)


@pytest.fixture(scope="module")
def timeline():
    return nd.extract(nd.Article(TEXT, doc_id="town", published="2024-10-31")).timeline


def test_timelinejs_is_no_finer_than_the_words(timeline):
    slides = timelinejs(timeline, title="<Town>")["events"]
    dates = [s["start_date"] for s in slides]
    shown = ["29 October 2024", "May 2019", "1 July 2025", "since 2003", "by 15 November 2024", "28 October 2024"]
    assert [d["display_date"] for d in dates] == shown
    assert dates[1] == {"year": 2019, "month": 5, "display_date": "May 2019"}
    assert dates[3] == {"year": 2003, "display_date": "since 2003"}
    assert [s["group"] for s in slides] == ["happened", "happened", "planned", "happened", "planned", "did_not_happen"]


def test_timelinejs_leaves_the_undated_out(timeline):
    assert not any("tower" in s["text"]["text"] for s in timelinejs(timeline)["events"])


def test_timelinejs_escapes_and_is_json(timeline):
    hostile = nd.extract(nd.Article("<script>alert(1)</script> On May 3, 2021 the <b>mayor</b> resigned.", doc_id="x")).timeline
    page = json.dumps(timelinejs(hostile, title="</script>"))
    assert "<script" not in page
    assert "</script" not in page
    assert "<b>" not in page


def test_icalendar_holds_firm_days_only(timeline):
    lines = icalendar(timeline).split("\r\n")
    assert [x for x in lines if x.startswith("DTSTART")] == ["DTSTART;VALUE=DATE:20241029", "DTSTART;VALUE=DATE:20250701"]
    assert [x for x in lines if x.startswith("STATUS")] == ["STATUS:CONFIRMED", "STATUS:TENTATIVE"]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_icalendar_folds_and_escapes():
    words = "Ünïté " * 30
    text = f"On May 3, 2021 the mayor of {words}resigned; she sold, for cash, the {words}house."
    calendar = icalendar(nd.extract(nd.Article(text, doc_id="x")).timeline)
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    assert "\n" not in calendar.replace("\r\n", "")
    unfolded = calendar.replace("\r\n ", "")
    assert "resigned" in unfolded


def test_csv_gives_the_same_dates_back(tmp_path):
    story = nd.extract(nd.Article(TEXT, doc_id="town", published="2024-10-31"))
    story.save(tmp_path, formats=("csv",))
    columns = ["text", "status", "edtf", "date_from", "date_to", "precision", "basis"]
    pd.testing.assert_frame_equal(nd.Story.load(tmp_path).timeline[columns], story.timeline[columns])


def test_empty_timelines_are_empty(timeline):
    assert timelinejs(timeline.iloc[:0]) == {"events": []}
    assert icalendar(timeline.iloc[:0]).count("BEGIN:") == 1
