"""The figures of a story on scales of their own units, each with the bound that its words give."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import altair as alt
import pandas as pd

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
from newsdata.charts.theme import BLUE, PALE, PAPER
from newsdata.charts.words import NUMBER_LABEL, given, plural, reading, wrap

LOW, HIGH = ("at_least", "more_than"), ("at_most", "less_than")  # bounds from below, from above
DOT, EDGE, ARROW = 90, 225, 50  # square pixels of marks
LOOK = {  # shape, filled, size, width of its line
    "exact": ("circle", True, DOT, 1), "vague": ("circle", True, DOT, 1), "approximately": ("circle", False, DOT, 1.8),
    "at_least": (TICK, True, EDGE, 3.5), "at_most": (TICK, True, EDGE, 3.5), "between": (TICK, True, EDGE, 2.5),
    "more_than": ("diamond", False, DOT, 1.8), "less_than": ("diamond", False, DOT, 1.8),
}  # fmt: skip
RANGE = "datum.qualifier === 'between'"
LIMIT = 40  # rows drawn; the table holds all of them
LOG_SPAN = 50  # from here on a linear axis hides the small values
TREND = {"increase": " ↑", "decrease": " ↓"}


def figures(frame: pd.DataFrame, sources: pd.DataFrame | None = None) -> Any:
    """Chart figures with their bounds, one panel per unit.

    A full dot is an exact number and a hollow one a rounded one; a bar is a range; a tick is a bound, and the dashes run to the side
    that the words leave open. Figures without a number are listed, never placed.

    Parameters
    ----------
    frame : DataFrame
        Rows of the table of figures; only ``text``, ``value``, ``low``, ``high``, ``qualifier``, ``kind`` and ``unit`` are needed.
    sources : DataFrame, optional
        The table of sources, to name who says each figure.

    Returns
    -------
    altair.LayerChart or altair.VConcatChart

    Examples
    --------
    >>> import newsdata as nd
    >>> frame = pd.DataFrame([dict(text="up to 30 ships", value=30, low=None, high=30, qualifier="at_most", kind="count", unit="ship")])
    >>> nd.charts.figures(frame).title.text
    'The one figure is a bound or an estimate, not an exact number'
    """
    if frame.empty:
        return sentence("No figures in this article.")
    rows = _rows(frame, sources)
    placed = [r for r in rows if r["x"] is not None]
    shown = placed[:LIMIT]
    parts = [_panel(_heading(key, group), group) for key, group in _groups(shown).items()]
    if vague := [r for r in rows if r["x"] is None and r["kind"] != "duration"] or ([] if placed else rows):
        parts.append(listing([r["label"] for r in vague], [r["href"] for r in vague], "Amounts without a number", "Figure"))
    return finish(parts, _title(rows), _subtitle(len(shown), len(placed)), _alt(rows))


def _rows(frame: pd.DataFrame, sources: pd.DataFrame | None) -> list[dict[str, Any]]:
    made = []
    for row, who, href in zip(records(frame), names(frame, sources), links(frame, "figure_id"), strict=True):
        scale = 100.0 if row.get("unit") == "share" else 1.0
        low, high, value = ((float(row[c]) * scale if given(row.get(c)) else None) for c in ("low", "high", "value"))
        qualifier = str(row.get("qualifier"))
        x = next((v for v in ((low if qualifier == "between" else value), value, low, high) if v is not None), None)
        text = f"{row['text']}{TREND.get(str(row.get('trend')), '')}"
        made.append({
            "x": x if x is None or math.isfinite(x) else None, "x2": high if qualifier == "between" else None, "qualifier": qualifier,
            "label": wrap(f"{text} — {who}" if who else text), "kind": row.get("kind"), "href": href, "Figure": wrap(row["text"], 90), "Reading": reading(row),
            "Unit": _unit_words(row), "Said by": who or "the article itself", "panel": _panel_key(row), "counted": _counted(row),
        })  # fmt: skip
    return made


def _unit_words(row: dict[str, Any]) -> str:
    unit = "percent" if row.get("unit") == "share" else str(row["unit"]).replace("_", " ") if given(row.get("unit")) else "number"
    return f"{unit} per {row['per']}" if given(row.get("per")) else unit


def _panel_key(row: dict[str, Any]) -> str:
    """The words of the axis on which the figure can stand beside others."""
    kind, unit = str(row.get("kind")), str(row.get("unit")).replace("_", " ") if given(row.get("unit")) else ""
    if kind == "share" and unit in ("percent", "share"):
        words = "percent"
    elif kind in ("count", "number"):
        words = "count"
    elif kind == "age":
        words = f"age in {unit or 'year'}s"
    elif kind == "multiple":
        words = "times as much"
    else:
        words = unit or kind
    return f"{words} per {row['per']}" if given(row.get("per")) else words


def _counted(row: dict[str, Any]) -> str:
    return f"{row['counted']} per {row['per']}" if given(row.get("counted")) and given(row.get("per")) else str(row.get("counted") or "")


def _heading(key: str, rows: Sequence[dict[str, Any]]) -> str:
    """The words over a panel: what is counted, where all its rows count the same."""
    counted = {r["counted"] for r in rows}
    return next(iter(counted)) if key.startswith("count") and len(counted) == 1 and all(counted) else key


def _groups(rows: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Rows by panel, the fullest panel first."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for r in rows:
        groups.setdefault(r["panel"], []).append(r)
    return dict(sorted(groups.items(), key=lambda item: -len(item[1])))


def _scale(values: Sequence[float]) -> tuple[Literal["linear", "log", "symlog"], float, float]:
    """Type and ends of the axis on which all values can be told apart."""
    low, high = min(values), max(values)
    positive = [v for v in values if v > 0]
    if low > 0 and high / low >= LOG_SPAN:
        bottom, top = 10 ** math.floor(math.log10(low)), 10 ** math.ceil(math.log10(high))
        return "log", bottom / (2 if bottom == low else 1), top * (2 if top == high else 1)
    if positive and high / min(positive) >= LOG_SPAN:
        return "symlog", min(low * 1.2, 0), high * 1.5
    return "linear", min(low * 1.15, 0), max(high * 1.15, 0) or 1


def _panel(key: str, rows: list[dict[str, Any]]) -> alt.LayerChart:
    rows = sorted(rows, key=lambda r: -max(r["x"], r["x2"] or r["x"]))
    kind, bottom, top = _scale([v for r in rows for v in (r["x"], r["x2"]) if v is not None])
    drawn, height = lay(
        [{k: v for k, v in r.items() if k not in ("panel", "x2", "kind", "counted")} | _shaped(r, bottom, top) for r in rows]
    )
    x_scale = alt.Scale(type=kind, domain=[bottom, top], nice=False, padding=0)
    ends = (
        {"values": [10.0**i for i in range(math.floor(math.log10(bottom)), math.ceil(math.log10(top)) + 1)]}
        if kind == "log"
        else {"tickCount": 6}
    )
    axis = alt.Axis(title=key, labelExpr=NUMBER_LABEL, **HEADING, **ends)
    base = alt.Chart().encode(tooltip=tips("Figure:N", "Reading:N", "Unit:N", "Said by:N"), href=alt.Href("href:N"))

    def at(column: str) -> alt.X:
        return alt.X(f"{column}:Q", scale=x_scale, axis=axis)

    y, layers = pixels("y", height), [label_layer(base, height)]
    if any(d["far"] is not None for d in drawn):
        reaching = base.transform_filter("datum.far !== null")
        layers += [
            reaching.mark_rule().encode(
                x=at("x"), x2=alt.X2("far:Q"), y=y,
                color=either("Color", RANGE, PALE, BLUE), strokeWidth=either("StrokeWidth", RANGE, 9, 2),
                strokeDash=either("StrokeDash", RANGE, [1, 0], [2, 4]),
            ),
            reaching.mark_point(opacity=1, fill=BLUE, xOffset=alt.expr("datum.shift")).encode(
                x=at("far"), y=y, shape=alt.Shape("far_shape:N", scale=None), size=either("Size", RANGE, EDGE, ARROW),
                strokeWidth=either("StrokeWidth", RANGE, 2.5, 0),
            ),
        ]  # fmt: skip
    fill = either("Fill", "datum.full", BLUE, PAPER)
    layers.append(base.mark_point(opacity=1).encode(
        x=at("x"), y=y, shape=alt.Shape("shape:N", scale=None), fill=fill, size=alt.Size("size:Q", scale=None),
        strokeWidth=alt.StrokeWidth("line:Q", scale=None),
    ))  # fmt: skip
    return panel(layers, height, drawn)


def _shaped(row: Mapping[str, Any], bottom: float, top: float) -> dict[str, Any]:
    """What is drawn of a row: the mark at its number, and where it reaches, with the mark there."""
    qualifier = row["qualifier"]
    shape, full, size, line = LOOK[qualifier]
    drawn = {"shape": shape, "full": full, "size": size, "line": line}
    if qualifier == "between" and row["x2"] is not None:
        return {**drawn, "far": row["x2"], "far_shape": TICK, "shift": 0}
    if qualifier in LOW:
        return {**drawn, "far": top, "far_shape": "triangle-right", "shift": -4}
    if qualifier in HIGH:
        return {**drawn, "far": bottom, "far_shape": "triangle-left", "shift": 4}
    return {**drawn, "far": None, "far_shape": "", "shift": 0}


def _title(rows: Sequence[dict[str, Any]]) -> str:
    n, loose = len(rows), sum(r["qualifier"] != "exact" for r in rows)
    if n == 1:
        return "The one figure is a bound or an estimate, not an exact number" if loose else "The one figure is given as an exact number"
    if loose in (0, n):
        return f"All {n} figures are {'bounds or estimates, not' if loose else 'given as'} exact numbers"
    if loose == 1:
        return f"One of {n} figures is a bound or an estimate, not an exact number"
    return f"{loose} of {n} figures are bounds or estimates, not exact numbers"


def _subtitle(shown: int, placed: int) -> str:
    words = "Full dot: exact. Hollow dot: about. Tick and dashes: a bound, open to the side of the arrow. Bar: a range."
    return words if shown == placed else f"{words} The first {shown} of {placed} figures; the table holds all."


def _alt(rows: Sequence[dict[str, Any]]) -> str:
    named = "; ".join(f"{r['Reading']} {r['Unit']}" for r in rows[:5])
    more = f"; and {len(rows) - 5} more" if len(rows) > 5 else ""
    return f"Chart of {plural(len(rows), 'figure')} with their bounds: {named}{more}."
