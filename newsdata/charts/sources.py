"""Who the story rests on: the share of each source, named and unnamed."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from newsdata.charts.rows import HEADING, either, finish, label_layer, lay, links, panel, pixels, records, sentence, tips
from newsdata.charts.theme import BLUE, ORANGE, PAPER
from newsdata.charts.words import plural, wrap

LIMIT = 30  # sources drawn; the table holds all of them


def sources(frame: pd.DataFrame) -> Any:
    """Chart the statements of each source; an unnamed source is hollow.

    Parameters
    ----------
    frame : DataFrame
        The table of sources; ``name``, ``named``, ``n_statements``, ``n_figures`` and ``n_words`` are needed.

    Returns
    -------
    altair.LayerChart
    """
    if frame.empty:
        return sentence("No source is quoted or cited in this article.")
    rows: list[dict[str, Any]] = []
    for row, href in zip(records(frame), links(frame, "source_id"), strict=True):
        n, named = int(row["n_statements"]), bool(row["named"])
        told = [plural(n, "statement")] + ([plural(int(row["n_figures"]), "figure")] if row["n_figures"] else [])
        rows.append({
            "n": n, "named": named, "href": href, "Source": wrap(row["name"], 90), "Kind": str(row.get("kind", "")).replace("_", " "),
            "Statements": n, "Figures": int(row["n_figures"]), "Words": int(row["n_words"]),
            "label": wrap(f"{row['name']}{'' if named else ' (unnamed)'} — {', '.join(told)}"),
        })  # fmt: skip
    ranked = sorted(rows, key=lambda r: (-r["n"], -r["Words"]))
    chart = _panel(ranked[:LIMIT])
    more = "" if len(ranked) <= LIMIT else f" The first {LIMIT} of {len(ranked)} sources; the table holds all."
    described = "; ".join(f"{' '.join(r['Source'].split())}, {plural(r['n'], 'statement')}" for r in ranked[:5])
    return finish(
        [chart],
        _title(ranked),
        f"Full bar: named source. Hollow bar: unnamed.{more}",
        f"Chart of {plural(len(rows), 'source')}: {described}.",
    )


def _panel(rows: list[dict[str, Any]]) -> alt.LayerChart:
    data, height = lay(rows)
    base = alt.Chart().encode(tooltip=tips("Source:N", "Kind:N", "Statements:Q", "Figures:Q", "Words:Q"), href=alt.Href("href:N"))
    top = max(max(r["n"] for r in rows), 1)
    axis = alt.Axis(
        title="statements", format="d", values=sorted({round(i * top / min(top, 5)) for i in range(min(top, 5) + 1)}), **HEADING
    )
    bars = base.mark_bar(orient="horizontal", height=11, strokeWidth=1.6).encode(
        x=alt.X("n:Q", axis=axis, scale=alt.Scale(domain=[0, top * 1.04], nice=False, padding=0)),
        y=pixels("y", height),
        fill=either("Fill", "datum.named", BLUE, PAPER),
        stroke=either("Stroke", "datum.named", BLUE, ORANGE),
        strokeDash=either("StrokeDash", "datum.named", [1, 0], [4, 3]),
    )
    return panel([bars, label_layer(base, height)], height, data)


def _title(rows: list[dict[str, Any]]) -> str:
    total, first = sum(r["n"] for r in rows), rows[0]
    name = " ".join(first["Source"].split())
    if len(rows) == 1:
        return f"The story rests on one source: {name}"
    unnamed = sum(r["n"] for r in rows if not r["named"])
    if not total:
        return f"{len(rows)} sources are cited"
    leads = first["n"] > rows[1]["n"]
    share = f"{name} makes {first['n']} of {total} statements" if leads else f"{len(rows)} sources make {total} statements"
    return f"{share}; {plural(unnamed, 'has', 'have') if unnamed else 'none has'} an unnamed source"
