"""Charts of a corpus: how many, by period and by kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from newsdata.charts.renderer import valid
from newsdata.charts.rows import sentence
from newsdata.charts.theme import BLUE, GREEN, GRID, INK, MUTED, ORANGE, PALE, PURPLE, WIDTH
from newsdata.charts.words import wrap

SHADES = (BLUE, PALE, ORANGE, PURPLE, GREEN, MUTED, GRID, INK)
HEIGHT = 190
AXIS = 60  # pixels left of the bars
FORMS = {"year": ("YS", "%Y"), "month": ("MS", "%Y-%m"), "day": ("D", "%Y-%m-%d")}


def over_time(frame: pd.DataFrame, period: str, words: Mapping[str, str], title: str, what: str) -> Any:
    """Chart counts by period, stacked by kind.

    Parameters
    ----------
    frame : DataFrame
        ``period`` (a day, the first of its period), ``kind`` and ``n``.
    period : {"year", "month", "day"}
        What a period is; one without rows is a gap.
    words : mapping of str to str
        The kinds that are drawn, in the order of the stack, with their words; at most eight.
    title : str
        The finding.
    what : str
        What is counted: the title of the axis.

    Returns
    -------
    altair.Chart

    Examples
    --------
    >>> frame = pd.DataFrame({"period": [pd.Timestamp("2024-10-01")], "kind": ["exact"], "n": [3]})
    >>> over_time(frame, "month", {"exact": "exact"}, "Three figures in October", "figures").title
    'Three figures in October'
    """
    if frame.empty:
        return sentence(f"No {what} with a date.")
    order = [words[k] for k in words]
    first = frame["period"].astype("datetime64[s]")
    frequency, form = FORMS[period]
    data = pd.DataFrame({
        "Period": first.dt.strftime(form), "Kind": [words[k] for k in frame["kind"]], "Number": frame["n"].astype(int),
        "rank": [list(words).index(k) for k in frame["kind"]],
    })  # fmt: skip
    every = pd.date_range(first.min(), first.max(), freq=frequency).strftime(form).tolist()
    colour = alt.Color("Kind:N", sort=order, scale=alt.Scale(domain=order, range=list(SHADES[: len(order)])), legend=_legend(order))
    chart = alt.Chart(data, width=WIDTH - AXIS, height=HEIGHT, title=wrap(title, 70).split("\n") if len(title) > 70 else title)
    return valid(
        chart.mark_bar(stroke="white", strokeWidth=0.5)
        .encode(
            x=alt.X("Period:O", scale=alt.Scale(domain=every), axis=alt.Axis(title=None, labelAngle=0, labelOverlap="greedy")),
            y=alt.Y("Number:Q", stack=True, axis=alt.Axis(title=what, tickMinStep=1, format=",d")),
            color=colour,
            order=alt.Order("rank:Q"),
            tooltip=[alt.Tooltip(f) for f in ("Period:N", "Kind:N", "Number:Q")],
        )
        .properties(description=f"Chart of {what} by period: {title}.")
    )


def _legend(order: list[str]) -> alt.Legend | None:
    return alt.Legend(title=None, orient="top", direction="horizontal", labelLimit=300) if len(order) > 1 else None
