"""What the charts share: rows with their label above the mark, a sentence in place of an empty axis, and links to the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import altair as alt
import pandas as pd

from newsdata.charts.renderer import valid
from newsdata.charts.theme import INK, LINE, MUTED, WIDTH
from newsdata.charts.words import given, wrap

MARK_HEIGHT = 18  # pixels below the label in which the mark is drawn
HEADING: dict[str, Any] = {
    "orient": "top",
    "titleAnchor": "start",
    "titleFontSize": 13,
    "titleFontWeight": 600,
    "titlePadding": 7,
    "labelFlush": 24,
}  # an axis above its rows
TICK = "M0,-1V1"  # an upright line, as the shape of a point
ROW_GAP = 7  # pixels between two rows


def sentence(words: str) -> alt.Chart:
    """A chart that is one sentence, for a table with no rows to draw."""
    data = pd.DataFrame({"text": [words]})
    mark = alt.Chart(data).mark_text(align="left", baseline="middle", fontSize=14, color=MUTED, lineBreak="\n")
    return mark.encode(x=alt.XValue(0), y=alt.YValue(14), text=alt.Text("text:N")).properties(
        width=WIDTH, height=28, description=words, usermeta={"sentence": words}
    )


def lay(rows: Sequence[dict[str, Any]], mark: int = MARK_HEIGHT) -> tuple[list[dict[str, Any]], int]:
    """The rows with the place of each label (``top``) and mark (``y``) in pixels, and the height of them all."""
    height, placed = ROW_GAP, []
    for row in rows:
        lines = LINE * (row["label"].count("\n") + 1)
        placed.append({**row, "top": height + 2, "y": height + lines + mark / 2})
        height += lines + mark + ROW_GAP
    return placed, height


def inline(rows: Iterable[dict[str, Any]]) -> alt.InlineData:
    """Rows as a chart's data; a tuple, for Altair copies lists with every layer."""
    return alt.InlineData(values=tuple(rows))


def pixels(column: str, height: int) -> alt.Y:
    """A place in pixels from the top, without an axis."""
    return alt.Y(f"{column}:Q", axis=None, scale=alt.Scale(domain=[0, height], range=[0, height], nice=False, zero=False, padding=0))


def tips(*fields: str) -> list[alt.Tooltip]:
    """What the pointer shows; as objects, for Altair reads words of its short notation slowly."""
    return [alt.Tooltip(f) for f in fields]


def either(channel: str, test: str, yes: Any, no: Any) -> Any:
    """One of two looks, by what is true of the row."""
    return getattr(alt, f"{channel}Value")(**alt.condition(test, alt.value(yes), alt.value(no)))


def label_layer(base: alt.Chart, height: int, x: int = 0) -> Any:
    """The labels, each at the top of its row."""
    mark = base.mark_text(align="left", baseline="top", lineBreak="\n", color=INK, lineHeight=LINE)
    return mark.encode(x=alt.XValue(x), text=alt.Text("label:N"), y=pixels("top", height))


def panel(layers: Sequence[alt.Chart], height: int, rows: Iterable[dict[str, Any]], title: str = "") -> alt.LayerChart:
    """Layers of rows as one panel; the data stands here once, for Altair copies and compares that of layers again and again."""
    head = {"title": alt.TitleParams(title, fontSize=13, offset=6, color=MUTED, fontWeight=600)} if title else {}
    made: Any = alt.layer(*layers, data=inline(rows), width=WIDTH, height=height, **head)
    return made


def listing(labels: Sequence[str], links: Sequence[str], title: str, tip: str, limit: int = 6) -> alt.LayerChart:
    """Rows that have no place on an axis, as a list of words."""
    shown = [wrap(x) for x in labels[:limit]]
    hrefs = list(links[:limit])
    if len(labels) > limit:
        shown.append(f"… and {len(labels) - limit} more, in the table")
        hrefs.append("")
    told = [" ".join(x.split()) for x in shown]
    data, height = lay([{"label": a, "href": b, tip: c} for a, b, c in zip(shown, hrefs, told, strict=True)], mark=0)
    base = alt.Chart().encode(tooltip=tips(f"{tip}:N"), href=alt.Href("href:N"))
    return panel([label_layer(base, height)], height, data, title)


def finish(parts: Sequence[alt.LayerChart], title: str, subtitle: str, alt_text: str) -> Any:
    """One chart of the panels, with the finding as its title and a description for those who do not see it."""
    lines = wrap(title, 70).split("\n")
    head = alt.TitleParams(text=lines if len(lines) > 1 else lines[0], subtitle=wrap(subtitle, 96).split("\n"))
    if len(parts) > 1 or parts[0].title is not alt.Undefined:
        return valid(alt.vconcat(*parts, spacing=26, title=head, description=alt_text))
    chart = parts[0]
    chart.title, chart.description = head, alt_text
    return valid(chart)


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a frame as plain dictionaries."""
    return [{str(k): v for k, v in row.items()} for row in frame.to_dict("records")]


def names(frame: pd.DataFrame, sources: pd.DataFrame | None) -> list[str]:
    """The name of each row's source: of the column ``source`` or ``speaker``, else looked up in the table of sources."""
    for column in ("source", "speaker"):
        if column in frame:
            return [str(v) if given(v) else "" for v in frame[column]]
    if sources is None or "source_id" not in frame:
        return [""] * len(frame)
    known = dict(zip(sources["source_id"], sources["name"], strict=True))
    return [str(known.get(v, "")) if given(v) else "" for v in frame["source_id"]]


def links(frame: pd.DataFrame, key: str) -> list[str]:
    """Where each row's words are in the page: ``#w-`` and its id."""
    return [f"#w-{v}" if given(v) else "" for v in frame[key]] if key in frame else [""] * len(frame)
