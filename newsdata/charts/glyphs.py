"""Glyphs of a figure on two axes: the shape is the bound, the colour where the figure comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import altair as alt

from newsdata.charts.theme import PAPER

UP, DOWN = ("at_least", "more_than"), ("at_most", "less_than")  # the last of each leaves the number itself out
OFF = "off"  # a number that the scale has no room for
ARROW = 15  # pixels from the number to the middle of its arrow
EDGE: dict[str, Any] = {"orient": "horizontal", "opacity": 1, "size": 13, "thickness": 2.6}


def layers(
    base: alt.Chart,
    x: Mapping[str, Any],
    y: Mapping[str, Any],
    marks: Sequence[Mapping[str, Any]],
    colours: Mapping[str, str],
    legend: bool,
) -> list[Any]:
    """The layers of a panel, only those that have marks: stretches of time, ranges, bounds, numbers, and names beside them.

    Parameters
    ----------
    base : Chart
        With tooltips and links.
    x, y : mapping
        Scale and axis.
    marks : sequence of mapping
        ``from``, ``to``, ``at`` (days), ``low``, ``high`` (numbers), ``glyph``, ``long``, ``group``, ``name``, ``side``, ``narrow_side``.
    colours : mapping of group to colour
    legend : bool
        Whether this panel carries the legend of them all.
    """
    scale = alt.Scale(domain=list(colours), range=list(colours.values()))
    key = (
        alt.Legend(orient="top", title=None, columns=3, symbolType="circle", symbolOpacity=1, symbolStrokeWidth=0, offset=4)
        if legend
        else None
    )
    colour, fill, stroke = (
        alt.Color("group:N", scale=scale, legend=key),
        alt.Fill("group:N", scale=scale, legend=None),
        alt.Stroke("group:N", scale=scale, legend=None),
    )
    at, number = alt.X("at:Q", **x), alt.Y("low:Q", **y)
    there = {m["glyph"] for m in marks}

    def only(*glyphs: str) -> alt.Chart:
        return base.transform_filter(alt.FieldOneOfPredicate(field="glyph", oneOf=list(glyphs))).encode(x=at, y=number)

    made = []
    if any(m["long"] for m in marks):
        stretch = base.transform_filter("datum.long").mark_rule(strokeWidth=1.6, strokeDash=[5, 3])
        made.append(stretch.encode(x=alt.X("from:Q", **x), x2=alt.X2("to:Q"), y=number, color=colour))
    if "between" in there:
        bar = only("between").encode(color=colour)
        made += [
            bar.mark_rule(strokeWidth=8, opacity=0.3).encode(y2=alt.Y2("high:Q")),
            bar.mark_tick(**EDGE),
            bar.mark_tick(**EDGE).encode(y=alt.Y("high:Q", **y)),
        ]
    for bounds, shape, far in ((UP, "triangle-up", -ARROW), (DOWN, "triangle-down", ARROW)):
        if there & {*bounds}:
            bound = only(*bounds).encode(color=colour)
            made += [bound.mark_tick(**EDGE), bound.mark_rule(strokeWidth=2, y2Offset=far).encode(y2=alt.Y2("low:Q"))]
        for qualifier, inside in zip(bounds, (fill, alt.FillValue(PAPER)), strict=True):
            if qualifier in there:
                arrow = only(qualifier).mark_point(shape=shape, size=55, opacity=1, yOffset=far, strokeWidth=1.6)
                made.append(arrow.encode(stroke=stroke, fill=inside))
    if "approximately" in there:
        made.append(only("approximately").mark_point(size=72, opacity=1, strokeWidth=2).encode(stroke=stroke, fill=alt.FillValue(PAPER)))
    if "exact" in there:
        made.append(only("exact").mark_point(filled=True, size=80, opacity=1).encode(color=colour))
    if OFF in there:
        made.append(only(OFF).mark_point(shape="cross", filled=True, size=110, angle=45, opacity=1).encode(color=colour))
    made += _names(base.encode(x=at, y=number, text=alt.Text("name:N"), color=colour), marks)
    return made


def _names(base: alt.Chart, marks: Sequence[Mapping[str, Any]]) -> list[Any]:
    """The names of the groups, on the side where there is room."""
    from newsdata.charts.places import SIDES

    made = []
    for side, (dx, dy) in SIDES.items():
        if any(side in (m["side"], m["narrow_side"]) for m in marks):
            align: Literal["left", "center", "right"] = "center" if not dx else "left" if dx > 0 else "right"
            text = base.transform_filter(f"datum.side === '{side}'")
            made.append(text.mark_text(fontSize=11, baseline="middle", align=align, dx=dx, dy=dy))
    return made
