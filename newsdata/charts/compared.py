"""The same quantity in many reports: one mark a report at the time it is about, and one panel a series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from newsdata.charts import days
from newsdata.charts.glyphs import OFF, layers, shaped
from newsdata.charts.places import LEFT, place
from newsdata.charts.rows import finish, sentence, tips
from newsdata.charts.theme import BLUE, GREEN, INK, MUTED, ORANGE, PURPLE, WIDTH
from newsdata.charts.words import NUMBER_LABEL, given, number, plural, when, wrap
from newsdata.comparison.amounts import TOLERANCE, Amount, amount
from newsdata.comparison.claims import THIS, gather
from newsdata.comparison.periods import GRAVITY, periods
from newsdata.frames import records

HEIGHTS = ((2, 96), (10, 170), (10**9, 230))  # up to so many marks, so many pixels of a panel
LIMIT = 12  # panels drawn; the table holds all series
COLOURS = (BLUE, ORANGE, GREEN, PURPLE, MUTED)  # of the groups with most reports
OTHERS = "other"
OFF_SCALE = 5  # a number so many times the next one stands at the upper edge, or the others could not be told apart
TITLE_CHARS, FINDING_CHARS = 48, 54  # of a panel, on a narrow screen too
KEY = (
    (("exact",), "Full dot: a plain number."),
    (("approximately",), "Hollow dot: about."),
    (("between",), "Bar: a range."),
    (("at_least", "at_most", "more_than", "less_than"), "Arrow: a bound, open to its side."),
    (("more_than", "less_than"), "Hollow arrow: the number itself is left out."),
)
CONFLICTS = ("conflict", "order_of_magnitude")
Drawn = tuple[dict[str, Any], Amount]
TIPS = ("Report", "Figure", "Time", "Published by", "Mind")


def series(frame: pd.DataFrame, titles: Mapping[str, str] | None = None, tolerance: float = TOLERANCE) -> Any:
    """Chart claims over time: what each report says of a quantity, with its bound and where it comes from.

    The shape is the bound and the colour where the figure comes from: a full dot is a plain number and a hollow one a rounded one, a bar is
    a range, an arrow runs to the side that a bound leaves open. A figure about a stretch of time is a line over it, not a point in it. Marks
    are not joined: two reports are no trend.

    Parameters
    ----------
    frame : DataFrame
        Claims, or figures with a ``series``, ``date_from`` and ``date_to``; see `newsdata.comparison.gather`.
    titles : mapping of str to str, optional
        The series in words.
    tolerance : float
        As in `newsdata.compare`; the titles tell what conflicts.

    Returns
    -------
    altair.LayerChart or altair.VConcatChart

    Examples
    --------
    >>> import newsdata as nd
    >>> rows = [dict(series="crew", date_from="2024-11-04", date_to="2024-11-04", value=v, qualifier="exact") for v in (40, 52)]
    >>> nd.charts.series(pd.DataFrame(rows)).title.text
    'Crew: from 40 to 52 in 2 reports of 4 Nov 2024'
    """
    claims = gather(frame)
    drawn = [(r, a) for r in records(claims) if r["series"] and (r["date_from"] or r["date_to"]) and (a := amount(r))]
    if not drawn:
        return sentence("No figure here has a series, a number and a time.")
    groups: dict[tuple[str, str, str], list[Drawn]] = {}
    for r, a in drawn:
        groups.setdefault((r["series"], a.base.dimension, _unit(r, a)), []).append((r, a))
    order = list(dict.fromkeys(r["series"] for r, _ in drawn))
    panels = sorted(groups.items(), key=lambda g: (order.index(g[0][0]), -len(g[1])))
    named = {s: (titles or {}).get(s) or s.replace("_", " ").capitalize() for s in order}
    colours = _colours(claims)
    found = {key: _finding(rows, tolerance) for key, rows in panels}
    titled = len(panels) > 1  # else the chart's own title says it all
    parts = [
        _panel(
            named[name] if titled else "", ": ".join(v for v in (unit, found[key]) if v), rows, colours, legend=not i and len(colours) > 1
        )
        for i, (key, rows) in enumerate(panels[:LIMIT])
        for name, _, unit in (key,)
    ]
    unit, finding = panels[0][0][2], found[panels[0][0]]
    one = f"{named[order[0]]}{f' {unit}' if unit.startswith('per ') else f', {unit}' if unit else ''}: {finding}"
    title = _title(records(periods(claims, tolerance=tolerance)), len(order)) if titled else one
    chart = finish(parts, title, _subtitle(drawn, len(claims), len(panels)), _alt(named, drawn))
    if titled:
        chart.resolve = alt.Resolve(
            scale=alt.ScaleResolveMap(color="independent", fill="independent", stroke="independent")
        )  # one legend, of the first panel
    return chart


def _unit(row: Mapping[str, Any], a: Amount) -> str:
    """The words of the axis: the unit where it is not a count, and the rate."""
    unit = "" if a.base.dimension == "count" else "percent" if a.base.dimension == "share" else str(row["unit"]).replace("_", " ")
    return f"{unit}{'s' if unit and unit.islower() and unit != 'percent' else ''}{f' per {a.base.per}' if a.base.per else ''}".strip()


def _colours(claims: pd.DataFrame) -> dict[str, str]:
    """The colour of each group with many reports; the others, and a story's own figures, share one and have their names beside their marks."""
    groups = Counter(g if given(g) else "" for g in claims["source_group"])
    ranked = sorted((g for g in groups if g not in ("", THIS)), key=lambda g: (-groups[g], g))
    rest = {*groups} - {*ranked[: len(COLOURS)]}
    return {**dict(zip(ranked, COLOURS, strict=False)), **({THIS if rest == {THIS} else OTHERS: INK} if rest else {})}


def _finding(rows: Sequence[Drawn], tolerance: float) -> str:
    """What the reports of a panel say at the time at which they differ most."""
    if len(rows) == 1:
        return "one report"
    told = records(periods(pd.DataFrame([r for r, _ in rows]), tolerance=tolerance))
    gravest = min(told, key=lambda p: (GRAVITY.index(p["relation"]), -p["reports"]))
    first, last, n = gravest["date_from"], gravest["date_to"], plural(gravest["reports"], "report")
    numbers = [v * _scale(r) for r, a in rows if _days(r) == (first, last) for v in (a.first, a.last)]
    low, high, time = number(min(numbers)), number(max(numbers)), _time(first, last)
    return {
        "order_of_magnitude": f"{low} and {high} for {time}: a slip of a zero?",
        "conflict": f"from {low} to {high} in {n} of {time}",
        "different_base": f"reports of {time} count different things",
        "overlap": "reports of the same time may mean the same number",
        "agree": "reports of the same time agree",
    }.get(gravest["relation"], "no two reports of the same time")


def _scale(row: Mapping[str, Any]) -> float:
    return 100.0 if row["unit"] == "share" else 1.0


def _days(row: Mapping[str, Any]) -> tuple[Any, Any]:
    return row["date_from"] or row["date_to"], row["date_to"] or row["date_from"]


def _time(first: Any, last: Any) -> str:
    return when({"date_from": pd.Timestamp(first), "date_to": pd.Timestamp(last)}).removeprefix("some time in ")


def _rows(rows: Sequence[Drawn], colours: Mapping[str, str]) -> list[dict[str, Any]]:
    """The marks of a panel; one that would flatten all others stands off the scale."""
    made: list[dict[str, Any]] = []
    *_, rest = colours
    for r, a in rows:
        (first, last), scale = (days.number(d) for d in _days(r)), _scale(r)
        group = r["source_group"] or ""
        limited = f"only {r['base']}" if r["base"] else ""
        misprint = "known to be a misprint" if r["status"] == "misprint" else ""
        made.append({
            "from": first, "to": last + 1, "day": (first + last + 1) / 2, "low": a.first * scale, "high": a.last * scale,
            "glyph": a.qualifier, "long": last > first, "group": group if group in colours else rest, "own": group == THIS,
            "name": f"{group}{'*' if limited else ''}", "href": f"#r-{r['claim_id']}" if r["claim_id"] else "",
            "Report": wrap(", ".join(v for v in (r["speaker"], r["source"]) if v) or "no source named", 60), "Figure": a.words,
            "Time": _time(*_days(r)),
            "Published by": wrap(", ".join(v for v in (r["outlet"], r["published"]) if v), 60),
            "Mind": wrap("; ".join(v for v in (limited, misprint, r["note"]) if v), 60, lines=6),
        })  # fmt: skip
    tops = sorted({m["high"] for m in made})
    if len(tops) > 1 and tops[-1] > OFF_SCALE * tops[-2] > 0:
        for m in made:
            if m["high"] == tops[-1]:
                m.update(
                    glyph=OFF, long=False, low=tops[-2] * 1.18, high=tops[-2] * 1.18, name=f"{m['name']}: {m['Figure']}, off the scale"
                )
    return made


def _panel(title: str, finding: str, rows: Sequence[Drawn], colours: Mapping[str, str], legend: bool) -> Any:
    marks = _rows(rows, colours)
    top = max(max(m["high"] for m in marks) * 1.12, 0) or 1.0
    low = min(0, *(m["low"] * 1.1 for m in marks))
    first, last = min(m["from"] for m in marks), max(m["to"] for m in marks)
    span = max(last - first, 6) * 1.06
    bottom, end = first - span * LEFT / (WIDTH - LEFT), first + span
    height = next(h for most, h in HEIGHTS if len(marks) <= most)
    place(marks, (bottom, end), (low, top), height)
    ticks, form = ([first], "%-d %b %Y") if last - first == 1 else days.ticks(bottom, end)
    x_axis = alt.Axis(
        title=None,
        values=[t for t in ticks if t >= first],
        labelExpr=f"utcFormat(datum.value * 864e5, '{form}')",
        grid=False,
        labelFlush=24,
    )
    y_axis = alt.Axis(
        title=None,
        tickCount=max(2, height // 40),
        labelExpr=NUMBER_LABEL,
        domain=False,
        ticks=False,
        labelAlign="left",
        labelBaseline="bottom",
        labelPadding=-2,
    )
    x = {"scale": alt.Scale(domain=[bottom, end], nice=False, zero=False), "axis": x_axis}
    y = {"scale": alt.Scale(domain=[low, top], nice=False), "axis": y_axis}
    for m in marks:
        m.update(shaped(m, (top - low) / height))
    chart = alt.layer(*layers(x, y, marks, colours, legend), data=pd.DataFrame(marks), width=WIDTH, height=height)
    if title:
        head, below = (wrap(w[:1].upper() + w[1:], chars).split("\n") for w, chars in ((title, TITLE_CHARS), (finding, FINDING_CHARS)))
        chart.title = alt.TitleParams(head, subtitle=below, fontSize=13.5, subtitleFontSize=12, offset=8)
    return chart.encode(tooltip=tips(*(f"{t}:N" for t in TIPS)), href=alt.Href("href:N"))


def _title(rows: Sequence[Mapping[str, Any]], n: int) -> str:
    apart = {p["series"] for p in rows if p["relation"] in CONFLICTS}
    slips = sum(p["relation"] == "order_of_magnitude" for p in rows)
    if not apart:
        return "No two reports of the same quantity and time conflict"
    more = f", {'once' if slips == 1 else f'{slips} times'} tenfold" if slips else ""
    return f"Reports of the same time conflict in {len(apart)} of {n} series{more}"


def _subtitle(drawn: Sequence[Drawn], n: int, panels: int) -> str:
    """What the glyphs mean that are there, and what is not drawn."""
    there = {a.qualifier for _, a in drawn}
    told = [words for qualifiers, words in KEY if there & {*qualifiers}]
    if any(first != last for first, last in (_days(r) for r, _ in drawn)):
        told.append("Dashes: the time is a stretch, not a day.")
    if any(r["base"] for r, _ in drawn):
        told.append("*: only a part.")
    if len(drawn) < n:
        told.append(f"{n - len(drawn)} of {plural(n, 'figure')} without a series, a number or a time: not drawn.")
    if panels > LIMIT:
        told.append(f"The first {LIMIT} of {panels} panels.")
    return " ".join(told)


def _alt(named: Mapping[str, str], drawn: Sequence[Drawn]) -> str:
    told = []
    for name, words in list(named.items())[:8]:
        numbers = [v * _scale(r) for r, a in drawn if r["series"] == name for v in (a.first, a.last)]
        n = sum(r["series"] == name for r, _ in drawn)
        told.append(f"{words}, {plural(n, 'report')}, {number(min(numbers))} to {number(max(numbers))}")
    return f"Chart of {plural(len(drawn), 'figure')} in {plural(len(named), 'series', 'series')} over time: {'; '.join(told)}."
