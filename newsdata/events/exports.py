"""The timeline for other programs: TimelineJS3 JSON and iCalendar. Undated events have no place in either."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from html import escape
from typing import Any

import pandas as pd

MONTHS = "January February March April May June July August September October November December".split()
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
PARTS = {"day": 3, "weekend": 3, "week": 3, "month": 2, "season": 2, "quarter": 2, "half": 2}  # of a date: year, month, day
UNSURE = frozenset(("planned", "predicted", "possible"))
LINE_OCTETS = 75  # RFC 5545, 3.1


def timelinejs(timeline: pd.DataFrame, title: str | None = None) -> dict[str, Any]:
    """The dated events as the JSON of TimelineJS3 (Knight Lab).

    A date is as fine as the words: a month has no day, a year no month. ``display_date`` says what the words say, open ends included;
    an event that is only known to lie before a day stands at that day. The status is the group. Text is escaped: TimelineJS renders HTML.

    Parameters
    ----------
    timeline : DataFrame
        The table ``timeline`` of a story.
    title : str, optional
        Headline of the title slide.

    Returns
    -------
    dict
        For `json.dump`.

    Examples
    --------
    >>> import newsdata as nd
    >>> story = nd.extract(nd.Article("The mine closed in May 2019.", doc_id="mine"))
    >>> timelinejs(story.timeline)["events"][0]["start_date"]
    {'year': 2019, 'month': 5, 'display_date': 'May 2019'}
    """
    events = []
    for row in _rows(timeline):
        first, last, precision = row["date_from"], row["date_to"], row["precision"]
        if first is None and last is None:
            continue
        slide: dict[str, Any] = {
            "unique_id": row["event_id"],
            "start_date": _date(first or last, precision) | {"display_date": display_date(first, last, precision, row["edtf"])},
            "text": {"headline": escape(row["event"]), "text": f"“{escape(row['text'])}”"},
            "group": row["status"],
        }
        if first is not None and last is not None and last != first:
            slide["end_date"] = _date(last, precision)
        events.append(slide)
    out: dict[str, Any] = {"events": events}
    if title:
        out["title"] = {"text": {"headline": escape(title)}}
    return out


def icalendar(timeline: pd.DataFrame) -> str:
    """The events of a firm day as iCalendar (RFC 5545), each lasting all day.

    Only events whose words give days, from a first to a last one; what did not happen is left out. What is planned, predicted or
    possible is TENTATIVE, everything else CONFIRMED.

    Parameters
    ----------
    timeline : DataFrame
        The table ``timeline`` of a story.

    Returns
    -------
    str
        The calendar, with CRLF line ends.

    Examples
    --------
    >>> import newsdata as nd
    >>> story = nd.extract(nd.Article("The council will vote on July 1, 2025.", doc_id="vote", published="2025-06-01"))
    >>> [line for line in icalendar(story.timeline).splitlines() if line.startswith(("DTSTART", "STATUS"))]
    ['DTSTART;VALUE=DATE:20250701', 'STATUS:TENTATIVE']
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//newsdata//timeline//EN", "CALSCALE:GREGORIAN"]
    for row in _rows(timeline):
        first, last = row["date_from"], row["date_to"]
        if first is None or last is None or row["precision"] != "day" or row["status"] == "did_not_happen":
            continue
        lines += [
            "BEGIN:VEVENT",
            f"UID:{row['event_id']}@newsdata",
            f"DTSTAMP:{first:%Y%m%d}T000000Z",  # of the event, so that the same article gives the same calendar
            f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
            f"DTEND;VALUE=DATE:{_next_day(last):%Y%m%d}",
            f"SUMMARY:{_plain(row['event'])}",
            f"DESCRIPTION:{_plain(row['text'])}",
            f"STATUS:{'TENTATIVE' if row['status'] in UNSURE else 'CONFIRMED'}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def display_date(first: dt.date | None, last: dt.date | None, precision: str | None, edtf: str | None) -> str:
    """A date as people write it, no finer than the words.

    Examples
    --------
    >>> display_date(dt.date(2024, 6, 1), dt.date(2024, 8, 31), "season", "2024-22")
    'summer 2024'
    >>> display_date(dt.date(2003, 1, 1), None, "year", "2003/..")
    'since 2003'
    """
    if edtf and len(edtf) == 7 and edtf[5:] in SEASONS:
        return f"{SEASONS[edtf[5:]]} {edtf[:4]}"
    if first is None or last is None:
        day = first or last
        words = _words(day, precision) if day else ""
        return f"since {words}" if first else f"by {words}"
    begin, end = _words(first, precision), _words(last, precision)
    return begin if begin == end else f"{begin} to {end}"


def _rows(timeline: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """Rows of a timeline with plain dates, missing values as None."""
    for row in timeline.to_dict("records"):
        clean: dict[str, Any] = {str(k): None if pd.isna(v) else v for k, v in row.items()}
        for name in ("date_from", "date_to"):
            if clean[name] is not None:
                clean[name] = clean[name].date()
        yield clean


def _date(day: dt.date, precision: str | None) -> dict[str, Any]:
    parts = {"year": day.year, "month": day.month, "day": day.day}
    return dict(list(parts.items())[: PARTS.get(precision or "", 1)])


def _words(day: dt.date, precision: str | None) -> str:
    n = PARTS.get(precision or "", 1)
    return " ".join([str(day.day)] * (n > 2) + [MONTHS[day.month - 1]] * (n > 1) + [str(day.year)])


def _next_day(day: dt.date) -> dt.date:
    return day if day == dt.date.max else day + dt.timedelta(days=1)


def _plain(text: str) -> str:
    """Text as RFC 5545 (3.3.11) wants it."""
    for mark in "\\;,":
        text = text.replace(mark, "\\" + mark)
    return " ".join(text.split())


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets that cut no character."""
    out, room = [], LINE_OCTETS
    for ch in line:
        size = len(ch.encode("utf-8", "replace"))
        if size > room:
            out.append("\r\n ")
            room = LINE_OCTETS - 1
        out.append(ch)
        room -= size
    return "".join(out)
