"""The events of a story on a line of days: an uncertain day is drawn as the stretch it lies in, an undated event is only listed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from newsdata.charts.rows import HEADING, finish, label_layer, lay, links, listing, names, panel, pixels, records, sentence
from newsdata.charts.theme import BLUE, GREEN, MUTED, ORANGE, PAPER, PURPLE
from newsdata.charts.words import STATUS, given, plural, when, wrap

LIMIT = 40  # rows drawn; the table holds all of them
INDENT = 20  # pixels left of a label, where the status stands
GAP = 8  # a gap this many times as long as all the rest splits the line in two
LOOK = {  # status: colour, shape, filled; told apart by shape and filling alone
    "happened": (BLUE, "circle", True),
    "ongoing": (GREEN, "triangle-right", True),
    "planned": (ORANGE, "square", False),
    "predicted": (PURPLE, "diamond", False),
    "possible": (MUTED, "triangle-up", False),
    "did_not_happen": (MUTED, "cross", True),
}
DAY = pd.Timedelta(days=1)


def timeline(frame: pd.DataFrame, sources: pd.DataFrame | None = None) -> Any:
    """Chart events on a line of days, each as exact as its words.

    A mark is a day that is known; a band is a stretch within which the day lies; dashes with an arrow run to the side that the
    words leave open. What is planned, predicted or possible is hollow and never looks like what happened. Undated events are
    listed under the chart, never placed.

    Parameters
    ----------
    frame : DataFrame
        Rows of the timeline; ``event``, ``status``, ``date_from`` and ``date_to`` are needed.
    sources : DataFrame, optional
        The table of sources, to name who tells each event.

    Returns
    -------
    altair.LayerChart or altair.VConcatChart

    Examples
    --------
    >>> import newsdata as nd
    >>> day = pd.Timestamp("2024-10-31")
    >>> frame = pd.DataFrame([dict(event="opened a bridge", status="happened", date_from=day, date_to=day)])
    >>> nd.charts.timeline(frame).title.text
    'The one event has a date'
    """
    if frame.empty:
        return sentence("No events in this article.")
    rows = _rows(frame, sources)
    dated = [r for r in rows if r["first"] is not None or r["last"] is not None]
    undated = [r for r in rows if r["first"] is None and r["last"] is None]
    shown = dated[:LIMIT]
    parts = [_panel(group) for group in _eras(sorted(shown, key=_order))]
    if undated:
        parts.append(listing([r["label"] for r in undated], [r["href"] for r in undated], "Not dated in the text", "Event"))
    return finish(parts, _title(len(rows), len(dated)), _subtitle(len(shown), len(dated)), _alt(rows))


def _rows(frame: pd.DataFrame, sources: pd.DataFrame | None) -> list[dict[str, Any]]:
    made = []
    for row, who, href in zip(records(frame), names(frame, sources), links(frame, "event_id"), strict=True):
        first, last = ((pd.Timestamp(row[c]) if given(row.get(c)) else None) for c in ("date_from", "date_to"))
        words, time, status = (
            str(row.get("event") or row.get("text")),
            when({**row, "date_from": first, "date_to": last}),
            str(row["status"]),
        )
        told = f"{words} ({STATUS.get(status, status)})" if status != "happened" else words
        made.append({
            "first": first, "last": last, "status": STATUS.get(status, status), "href": href,
            "label": wrap(f"{told} — {time}" if first is not None or last is not None else told),
            "Event": wrap(words, 90), "When": time, "Status": STATUS.get(status, status), "Told by": who or "the article itself",
        })  # fmt: skip
    return made


def _order(row: dict[str, Any]) -> tuple[pd.Timestamp, pd.Timestamp]:
    known = row["first"] if row["first"] is not None else row["last"]
    return known, row["last"] if row["last"] is not None else known


def _eras(rows: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Rows split where one gap is so long that the rest would shrink to a point; at most three parts."""
    if not rows:
        return []
    eras = [list(rows)]
    while len(eras) < 3:
        cuts = [(gap, i, at) for i, era in enumerate(eras) for gap, at in [_widest(era)] if at]
        if not cuts:
            break
        _, i, at = max(cuts)
        eras[i : i + 1] = [eras[i][:at], eras[i][at:]]
    return eras


def _widest(rows: Sequence[dict[str, Any]]) -> tuple[pd.Timedelta, int]:
    """The widest gap between neighbours and where it is, if it is out of proportion."""
    ends: list[pd.Timestamp] = []
    for r in rows:
        ends.append(max([*ends[-1:], *(v for v in (r["first"], r["last"]) if v is not None)]))
    gaps = [(_order(rows[i])[0] - ends[i - 1], i) for i in range(1, len(rows))]
    if not gaps:
        return pd.Timedelta(0), 0
    gap, at = max(gaps)
    rest = (ends[-1] - _order(rows[0])[0]) - gap
    return (gap, at) if gap > max(GAP * rest, 400 * DAY) else (gap, 0)


def _utc(value: pd.Timestamp) -> float:
    """A day as milliseconds of universal time, so that no reader's clock moves it and no reader's parser is asked."""
    return value.timestamp() * 1000


def _panel(rows: list[dict[str, Any]]) -> alt.LayerChart:
    known = [v for r in rows for v in (r["first"], r["last"] and r["last"] + DAY) if v is not None]
    span = max(max(known) - min(known), 6 * DAY)
    bottom, top = min(known) - span * 0.06, max(known) + span * 0.06
    drawn = []
    for r in rows:
        first, last = r["first"], r["last"]
        shape = "from" if last is None else "until" if first is None else "day" if first == last else "stretch"
        start, end = (bottom if first is None else first), (top if last is None else last + DAY)
        middle = first + DAY / 2 if shape == "day" else None
        drawn.append({
            **{k: v for k, v in r.items() if k not in ("first", "last")}, "shape": shape, "from": _utc(start), "to": _utc(end),
            "day": _utc(middle) if middle is not None else None, "full": r["status"] in ("happened", "going on"),
        })  # fmt: skip
    data, height = lay(drawn)
    x_scale = alt.Scale(type="utc", domain=[_utc(bottom), _utc(top)], nice=False)
    same = alt.Scale(type="utc", nice=False)  # the ends are given once: Vega-Lite warns when layers repeat them
    base = alt.Chart(data).encode(tooltip=["Event:N", "When:N", "Status:N", "Told by:N"], href="href:N")
    ticks = (
        {"values": [d["day"] for d in drawn]}
        if all(d["shape"] == "day" and d["day"] == drawn[0]["day"] for d in drawn)
        else {"tickCount": 5}
    )
    axis = alt.Axis(title="day", format=_format(top - bottom), **HEADING, **ticks)
    domain = [STATUS[s] for s in LOOK]
    colour, shapes = (alt.Scale(domain=domain, range=[look[i] for look in LOOK.values()]) for i in (0, 1))
    y = pixels("y", height)

    def at(column: str, scale: alt.Scale = same) -> alt.X:
        return alt.X(f"{column}:T", scale=scale, axis=axis)

    def only(shape: str, full: bool | None = None) -> alt.Chart:
        test = f"datum.shape === '{shape}'" + ("" if full is None else f" && datum.full === {str(full).lower()}")
        return base.transform_filter(test)

    point = {"strokeWidth": 2, "size": 80}
    tint = alt.Color("status:N", scale=colour, legend=None)  # no legend: each label carries the status in words
    fill = alt.condition("datum.full", tint, alt.value(PAPER))
    stroke = alt.Stroke("status:N", scale=colour, legend=None)
    shape = alt.Shape("status:N", scale=shapes, legend=None)
    layers = [
        only("stretch")
        .mark_bar(orient="horizontal", height=10, opacity=0.28, stroke=None)
        .encode(x=at("from"), x2="to:T", y=y, color=tint),
        only("stretch").mark_rule(strokeWidth=1.8, strokeDash=[2, 4]).encode(x=at("from"), x2="to:T", y=y, color=tint),
        only("from").mark_rule(strokeWidth=2, strokeDash=[6, 4]).encode(x=at("from"), x2="to:T", y=y, color=tint),
        only("until").mark_rule(strokeWidth=2, strokeDash=[6, 4]).encode(x=at("from"), x2="to:T", y=y, color=tint),
        only("from").mark_tick(orient="vertical", thickness=3, size=14).encode(x=at("from"), y=y, color=tint),
        only("until").mark_tick(orient="vertical", thickness=3, size=14).encode(x=at("to"), y=y, color=tint),
        only("from").mark_point(shape="triangle-right", filled=True, size=60, opacity=1, xOffset=-4).encode(x=at("to"), y=y, color=tint),
        only("until").mark_point(shape="triangle-left", filled=True, size=60, opacity=1, xOffset=4).encode(x=at("from"), y=y, color=tint),
        only("day").mark_point(opacity=1, **point).encode(x=at("day", x_scale), y=y, fill=fill, stroke=stroke, shape=shape),
        base.mark_point(opacity=1, yOffset=6, strokeWidth=2, size=70).encode(
            x=alt.value(7), y=pixels("top", height), fill=fill, stroke=stroke, shape=shape
        ),
        label_layer(base, height, INDENT),
    ]
    return panel(layers, height)


def _format(span: pd.Timedelta) -> str:
    if span > 5 * 365 * DAY:
        return "%Y"
    return "%b %Y" if span > 120 * DAY else "%-d %b %Y"


def _title(n: int, dated: int) -> str:
    if n == 1:
        return f"The one event has {'a' if dated else 'no'} date"
    if dated in (0, n):
        return f"{'All' if dated else 'None'} of {n} events {'have' if dated else 'has'} a date"
    return f"{dated} of {n} events {'has' if dated == 1 else 'have'} a date; the others are only listed"


def _subtitle(shown: int, dated: int) -> str:
    words = "Full mark: happened or going on. Hollow: planned, predicted, possible. Band: the day lies somewhere within. Dashes: open."
    return words if shown == dated else f"{words} The first {shown} of {dated}; the table holds all."


def _alt(rows: Sequence[dict[str, Any]]) -> str:
    named = "; ".join(f"{r['When']}: {' '.join(r['Event'].split())} ({r['Status']})" for r in rows[:5])
    more = f"; and {len(rows) - 5} more" if len(rows) > 5 else ""
    return f"Timeline of {plural(len(rows), 'event')}: {named}{more}."
