"""Glyphs of a figure on two axes: the shape is the bound, the colour where the figure comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from newsdata.charts.theme import PAPER

UP, DOWN = ("at_least", "more_than"), ("at_most", "less_than")  # the last of each leaves the number itself out
OFF = "off"  # a number that the scale has no room for
ARROW = 15  # pixels from the number to the middle of its arrow
LOOK = {  # shape, filled; a range is a bar alone
    "exact": ("circle", True), "approximately": ("circle", False), "at_least": ("triangle-up", True), "more_than": ("triangle-up", False),
    "at_most": ("triangle-down", True), "less_than": ("triangle-down", False), OFF: ("cross", True),
}  # fmt: skip
SIDES = {"right": (9, 0), "left": (-9, 0), "above": (0, -14), "below": (0, 15)}  # pixels from a mark to its name
TICK: dict[str, Any] = {"orient": "horizontal", "opacity": 1, "size": 13, "thickness": 2.6}


def shaped(mark: Mapping[str, Any], pixel: float) -> dict[str, Any]:
    """What is drawn of a mark: its shape and the place of it, given the numbers that one pixel is worth."""
    glyph = mark["glyph"]
    shape, full = LOOK.get(glyph, ("", False))
    far = ARROW * pixel * ((glyph in UP) - (glyph in DOWN))
    return {"shape": shape, "full": full, "edge": glyph == "between" or bool(far), "tip": mark["low"] + far}


def layers(
    x: Mapping[str, Any], y: Mapping[str, Any], marks: Sequence[Mapping[str, Any]], colours: Mapping[str, str], legend: bool
) -> list[Any]:
    """The layers of a panel, only those that have marks: stretches of time, ranges, bounds, numbers, and names beside them.

    Parameters
    ----------
    x, y : mapping
        Scale and axis.
    marks : sequence of mapping
        ``from``, ``to``, ``at`` (days), ``low``, ``high`` (numbers), ``glyph``, ``long``, ``group``, ``name``, ``side``, and what `shaped` gives.
    colours : mapping of group to colour
    legend : bool
        Whether this panel carries the legend of them all.
    """
    scale = alt.Scale(domain=list(colours), range=list(colours.values()))
    key = alt.Legend(orient="top", title=None, columns=3, symbolType="circle", symbolOpacity=1, symbolStrokeWidth=0, offset=14)
    shown: dict[str, Any] = {"scale": scale, "legend": key if legend else None}  # one for all channels, or Vega-Lite finds them in conflict
    colour = alt.Color("group:N", **shown)
    at, low = alt.X("at:Q", **x), alt.Y("low:Q", **y)
    base, there = alt.Chart(), {m["glyph"] for m in marks}
    made = []
    if any(m["long"] for m in marks):
        stretch = base.transform_filter("datum.long").mark_rule(strokeWidth=1.6, strokeDash=[5, 3])
        made.append(stretch.encode(x=alt.X("from:Q", **x), x2=alt.X2("to:Q"), y=low, color=colour))
    if "between" in there:
        bar = base.transform_filter("datum.glyph === 'between'").encode(x=at, color=colour)
        made.append(bar.mark_rule(strokeWidth=8, opacity=0.3).encode(y=low, y2=alt.Y2("high:Q")))
        made.append(bar.mark_tick(**TICK).encode(y=alt.Y("high:Q", **y)))
    if any(m["edge"] for m in marks):
        edge = base.transform_filter("datum.edge").encode(x=at, y=low, color=colour)
        made += [edge.mark_rule(strokeWidth=2).encode(y2=alt.Y2("tip:Q")), edge.mark_tick(**TICK)]
    if there != {"between"}:
        fill = alt.condition("datum.full", alt.Fill("group:N", **shown), alt.value(PAPER))
        points = base.transform_filter("datum.shape !== ''").mark_point(size=68, opacity=1, strokeWidth=1.8)
        made.append(points.encode(
            x=at, y=alt.Y("tip:Q", **y), shape=alt.Shape("shape:N", scale=None), fill=alt.FillValue(**fill),
            stroke=alt.Stroke("group:N", **shown),
        ))  # fmt: skip
    if any(m["side"] or m["narrow_side"] for m in marks):
        words = base.transform_filter("datum.side !== ''").mark_text(fontSize=11, baseline="middle", **_beside())
        made.append(words.encode(x=at, y=low, text=alt.Text("name:N"), color=colour))
    return made


def _beside() -> dict[str, Any]:
    """Where a name stands, told of its row: one layer for all sides."""
    align = alt.expr("datum.side === 'right' ? 'left' : datum.side === 'left' ? 'right' : 'center'")
    return {"align": align, **{name: alt.expr(_choice({side: d[i] for side, d in SIDES.items()})) for i, name in enumerate(("dx", "dy"))}}


def _choice(values: Mapping[str, int]) -> str:
    return "".join(f"datum.side === '{side}' ? {value} : " for side, value in values.items()) + "0"
