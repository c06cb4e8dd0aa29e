"""Who said what, and how sure: statements by speaker and certainty."""

from __future__ import annotations

from collections import Counter
from typing import Any

import altair as alt
import pandas as pd

from newsdata.charts.rows import HEADING, either, finish, inline, label_layer, lay, names, panel, pixels, sentence, tips
from newsdata.charts.theme import BLUE, ORANGE
from newsdata.charts.words import given, plural, wrap
from newsdata.tables import CERTAINTY

LIMIT = 30  # speakers drawn; the table holds all statements


def claims(frame: pd.DataFrame, sources: pd.DataFrame | None = None) -> Any:
    """Chart statements or figures by source and by how sure they are put.

    Parameters
    ----------
    frame : DataFrame
        The table of statements, or any frame with ``certainty`` and a ``speaker``, ``source`` or ``source_id``.
    sources : DataFrame, optional
        The table of sources, to name them where the frame has only their ids.

    Returns
    -------
    altair.LayerChart
    """
    pairs = [
        (who or "no speaker found", str(sure))
        for who, sure in zip(names(frame, sources), frame.get("certainty", []), strict=True)
        if given(sure)
    ]
    if not pairs:
        return sentence("No statement in this article.")
    counts, speakers = Counter(pairs), Counter(who for who, _ in pairs)
    levels = [level for level in CERTAINTY if any(c == level for _, c in pairs)]
    ranked = sorted(speakers, key=lambda who: (-speakers[who], list(speakers).index(who)))[:LIMIT]
    lanes, height = lay([{"label": wrap(who), "speaker": who} for who in ranked])
    data = [
        {**lane, "Speaker": wrap(lane["speaker"], 90), "Certainty": _words(level), "Statements": n, "weak": level != "asserted"}
        for lane in lanes
        for level in levels
        if (n := counts[lane["speaker"], level])
    ]
    base = alt.Chart().encode(tooltip=tips("Speaker:N", "Certainty:N", "Statements:Q"))
    x = alt.X(
        "Certainty:N",
        sort=[_words(level) for level in levels],
        axis=alt.Axis(title="how sure the words are", labelAngle=0, grid=True, **HEADING),
    )
    spots = base.mark_circle(opacity=1).encode(
        x=x,
        y=pixels("y", height),
        size=alt.Size("Statements:Q", legend=None, scale=alt.Scale(domain=[0, max(counts.values())], range=[0, 300])),
        color=either("Color", "datum.weak", ORANGE, BLUE),
    )
    numbers = base.mark_text(dx=16, align="left", baseline="middle", fontSize=11.5).encode(
        x=x, y=pixels("y", height), text=alt.Text("Statements:Q")
    )
    chart = panel([spots, numbers, label_layer(alt.Chart(inline(lanes)), height)], height, data)
    more = "" if len(speakers) <= LIMIT else f" The first {LIMIT} of {len(speakers)} speakers."
    described = "; ".join(f"{who}, {plural(speakers[who], 'statement')}" for who in ranked[:5])
    return finish(
        [chart],
        _title(pairs),
        f"Statements of each speaker by certainty.{more}",
        f"Chart of {plural(len(pairs), 'statement')} by speaker: {described}.",
    )


def _words(level: str) -> str:
    return level.replace("_", " ")


def _title(pairs: list[tuple[str, str]]) -> str:
    n, sure = len(pairs), sum(level == "asserted" for _, level in pairs)
    if n == 1:
        return f"One statement: {_words(pairs[0][1])}"
    if sure == n:
        return f"All {n} statements are put as facts"
    return f"{sure} of {n} statements are put as facts; the others are {_list(sorted({_words(c) for _, c in pairs if c != 'asserted'}))}"


def _list(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
