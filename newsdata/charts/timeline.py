"""The events of a story on a line of days: an uncertain day is drawn as the stretch it lies in, an undated event is only listed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from textwrap import shorten
from typing import Any

import altair as alt
import pandas as pd

from newsdata.charts import days
from newsdata.charts.rows import (
    HEADING,
    TICK,
    either,
    finish,
    label_layer,
    lay,
    links,
    listing,
    names,
    panel,
    pixels,
    records,
    sentence,
    tips,
)
from newsdata.charts.theme import BLUE, GREEN, LABEL_CHARS, MUTED, ORANGE, PAPER, PURPLE
from newsdata.charts.words import STATUS, given, plural, when, wrap

LIMIT = 40  # rows drawn; the table holds all of them
SHORT = 4  # words; shorter events say little and come last where only a few are listed
CLAUSE_CHARS = 72  # of the clause that tells an event: it names who does it
INDENT = 20  # pixels left of a label, where the status stands
CHARS = LABEL_CHARS - 4  # so much shorter is a label for it
LOOK = {  # status: colour, shape, filled; told apart by shape and filling alone
    "happened": (BLUE, "circle", True),
    "ongoing": (GREEN, "triangle-right", True),
    "planned": (ORANGE, "square", False),
    "predicted": (PURPLE, "diamond", False),
    "possible": (MUTED, "triangle-up", False),
    "did_not_happen": (MUTED, "cross", True),
}
SHAPES = {STATUS[status]: shape for status, (_, shape, _) in LOOK.items()}
OPEN = {"from": ("triangle-right", -4), "until": ("triangle-left", 4)}  # arrow of an open side, and its place beside the end
FULL = (STATUS["happened"], STATUS["ongoing"])  # what is so; all else is hollow


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
    parts = [_panel(group) for group in _eras(sorted(shown, key=_ends))]
    if undated:
        undated.sort(key=lambda r: len(r["Event"].split()) < SHORT)
        parts.append(listing([r["label"] for r in undated], [r["href"] for r in undated], "Not dated in the text", "Event"))
    return finish(parts, _title(len(rows), len(dated)), _subtitle(len(shown), len(dated)), _alt(rows))


def _rows(frame: pd.DataFrame, sources: pd.DataFrame | None) -> list[dict[str, Any]]:
    made = []
    for row, who, href in zip(records(frame), names(frame, sources), links(frame, "event_id"), strict=True):
        first, last = ((pd.Timestamp(row[c]) if given(row.get(c)) else None) for c in ("date_from", "date_to"))
        words, time, status = (
            shorten(str(row.get("text") if given(row.get("text")) else row["event"]), CLAUSE_CHARS, placeholder=" …"),
            when({**row, "date_from": first, "date_to": last}),
            str(row["status"]),
        )
        told = f"{words} ({STATUS.get(status, status)})" if status != "happened" else words
        made.append({
            "first": first, "last": last, "status": STATUS.get(status, status), "href": href,
            "label": wrap(f"{told} — {time}" if first is not None or last is not None else told, CHARS),
            "Event": wrap(words, 90), "When": time, "Status": STATUS.get(status, status), "Told by": who or "the article itself",
        })  # fmt: skip
    return made


def _eras(rows: Sequence[dict[str, Any]]) -> list[Sequence[dict[str, Any]]]:
    """Rows in order, cut where one gap is so long that the rest would shrink to a point."""
    if not rows:
        return []
    edges = [0, *days.eras([_ends(r) for r in rows]), len(rows)]
    return [rows[a:b] for a, b in pairwise(edges)]


def _ends(row: dict[str, Any]) -> tuple[int, int]:
    """The known days that a row reaches over; an open end counts as the other."""
    known = [v for v in (row["first"], row["last"]) if v is not None]
    return days.number(known[0]), days.number(known[-1]) + 1


def _panel(rows: Sequence[dict[str, Any]]) -> alt.LayerChart:
    ends = [_ends(r) for r in rows]
    low, high = min(e[0] for e in ends), max(e[1] for e in ends)
    margin = max(high - low, 6) * 0.06
    bottom, top = low - margin, high + margin
    drawn, height = lay([_shaped(r, e, bottom, top) for r, e in zip(rows, ends, strict=True)])
    base = alt.Chart().encode(tooltip=tips("Event:N", "When:N", "Status:N", "Told by:N"), href=alt.Href("href:N"))
    places, form = days.ticks(bottom, top)
    if all(d["shape"] == "day" and d["from"] == low for d in drawn):
        places, form = [drawn[0]["known"]], "%-d %b %Y"
    axis = alt.Axis(title=None, values=places, labelExpr=f"utcFormat(datum.value * 864e5, '{form}')", **HEADING)
    x_scale = alt.Scale(domain=[bottom, top], nice=False, zero=False, padding=0)
    colour = alt.Scale(domain=[STATUS[s] for s in LOOK], range=[look[0] for look in LOOK.values()])
    y = pixels("y", height)

    def at(column: str) -> alt.X:
        return alt.X(f"{column}:Q", scale=x_scale, axis=axis)

    tint = alt.Color("status:N", scale=colour, legend=None)  # no legend: each label carries the status in words
    fill = alt.FillValue(**alt.condition("datum.full", tint, alt.value(PAPER)))
    stroke = alt.Stroke("status:N", scale=colour, legend=None)
    bullets = base.mark_point(opacity=1, yOffset=6, strokeWidth=2, size=70)
    layers = [label_layer(base, height, INDENT), bullets.encode(
        x=alt.XValue(7), y=pixels("top", height), fill=fill, stroke=stroke, shape=alt.Shape("look:N", scale=None)
    )]  # fmt: skip
    shapes, reach = {d["shape"] for d in drawn}, {"x": at("from"), "x2": alt.X2("to:Q"), "y": y}
    if "stretch" in shapes:
        band = base.transform_filter("datum.shape === 'stretch'").mark_bar(orient="horizontal", height=10, strokeDash=[3, 3])
        layers.append(band.encode(
            **reach, fill=fill, stroke=stroke, fillOpacity=either("FillOpacity", "datum.full", 0.28, 1), strokeWidth=either("StrokeWidth", "datum.full", 0, 1.5),
        ))  # fmt: skip
    if any(d["dashed"] for d in drawn):
        dashes = base.transform_filter("datum.dashed").mark_rule().encode(**reach, color=tint)
        layers.append(
            dashes.encode(
                strokeWidth=either("StrokeWidth", "datum.open", 2, 1.8), strokeDash=either("StrokeDash", "datum.open", [6, 4], [2, 4])
            )
        )
    if shapes - {"stretch"}:
        known = base.transform_filter("datum.shape !== 'stretch'").mark_point(opacity=1).encode(
            x=at("known"), y=y, fill=fill, stroke=stroke, shape=alt.Shape("mark:N", scale=None),
            size=either("Size", "datum.open", 196, 80), strokeWidth=either("StrokeWidth", "datum.open", 3, 2),
        )  # fmt: skip
        layers.append(known)
    if shapes & {*OPEN}:
        arrow = base.transform_filter("datum.open").mark_point(filled=True, size=60, opacity=1, xOffset=alt.expr("datum.shift"))
        layers.append(arrow.encode(x=at("far"), y=y, color=tint, shape=alt.Shape("arrow:N", scale=None)))
    return panel(layers, height, drawn)


def _shaped(row: dict[str, Any], ends: tuple[int, int], bottom: float, top: float) -> dict[str, Any]:
    """What is drawn of a row: a mark at a day that is known, a stretch, or dashes from the known end to the open side."""
    first, last = ends
    shape = "from" if row["last"] is None else "until" if row["first"] is None else "day" if last - first == 1 else "stretch"
    full, look, open_ = row["status"] in FULL, SHAPES[row["status"]], shape in OPEN
    from_, to = bottom if shape == "until" else first, top if shape == "from" else last
    arrow, shift = OPEN.get(shape, ("", 0))
    known, far = (to, from_) if shape == "until" else (from_ + (0.5 if shape == "day" else 0), to)
    return {
        **{k: v for k, v in row.items() if k not in ("first", "last")}, "shape": shape, "full": full, "open": open_, "look": look,
        "from": from_, "to": to, "known": known, "far": far, "dashed": open_ or (shape == "stretch" and full),
        "mark": TICK if open_ else look, "arrow": arrow, "shift": shift,
    }  # fmt: skip


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
