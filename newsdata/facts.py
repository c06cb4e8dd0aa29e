"""Figures and statements in the order and the words of a reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames

if TYPE_CHECKING:
    from newsdata.story import Story

BOUNDS = {
    "exact": "", "approximately": "about ", "at_least": "at least ", "at_most": "at most ", "more_than": "more than ",
    "less_than": "less than ", "between": "", "vague": "",
}  # fmt: skip


def number(value: float) -> str:
    """A number as a reader writes it.

    Examples
    --------
    >>> number(30000.0), number(0.46), number(2.5e15)
    ('30,000', '0.46', '2,500,000,000,000,000')
    """
    if isinstance(value, int) or (abs(value) < 1e15 and value == int(value)) or abs(value) >= 1e15:
        return f"{value:,.0f}"
    return f"{value:,.10g}"


_INVARIABLE = {"", "percent", "hertz", "kelvin", "lux", "horsepower"}
_PLURAL = {"foot": "feet", "person": "people", "child": "children", "man": "men", "woman": "women"}


def plural(unit: str) -> str:
    """The plural of a unit or a noun, as a reader expects it.

    Examples
    --------
    >>> plural("square_foot"), plural("degree_celsius"), plural("century"), plural("percentage_point")
    ('square feet', 'degrees celsius', 'centuries', 'percentage points')
    """
    if unit in _INVARIABLE or unit.isupper():
        return unit
    first, _, rest = unit.partition("_")
    if rest and (first == "degree" or rest.startswith("per_")):
        return f"{plural(first)} {rest.replace('_', ' ')}".rstrip()
    head, _, word = unit.rpartition("_")
    if word in _PLURAL:
        word = _PLURAL[word]
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        word = word[:-1] + "ies"
    else:
        word += "es" if word.endswith(("s", "x", "ch", "sh")) else "s"
    return f"{head.replace('_', ' ')} {word}".strip()


def _percent(row: Mapping[str, Any]) -> str:
    """The share that words such as "half" state, in percent."""
    numbers = [row[n] for n in ("value", "low", "high") if row.get(n) is not None]
    return " to ".join(number(round(100 * n, 1)) for n in dict.fromkeys(numbers))


def reading(row: Mapping[str, Any]) -> str:
    """A row of figures in words.

    Examples
    --------
    >>> reading({"qualifier": "at_most", "value": 30000.0, "kind": "count", "counted": "soldiers", "unit": "soldier", "per": "month"})
    'at most 30,000 soldiers per month'
    """
    get = row.get
    if get("value") is not None:
        amount = number(row["value"])
    elif get("low") is not None and get("high") is not None:
        amount = f"{number(row['low'])} to {number(row['high'])}"
    else:
        bound = get("low") if get("low") is not None else get("high")
        amount = "" if bound is None else number(bound)
    if not amount:
        return str(get("text") or "")
    unit = str(get("counted") or get("unit") or "")
    if unit == "share":
        amount, unit = _percent(row), "percent"
    elif not get("counted") and get("kind") != "money" and amount != "1":
        unit = plural(unit)
    words = [
        BOUNDS[row["qualifier"]] + amount,
        unit,
        f"per {row['per']}" if get("per") else "",
        f"({row['trend']})" if get("trend") else "",
    ]
    return " ".join(w for w in words if w)


_FACTS = ("doc_id", "row_id", "fact", "text", "reading", "source", "source_kind", "certainty", "sentence", "start", "end")


def facts(story: Story) -> pd.DataFrame:
    """Figures and statements with their sources, in text order; see `newsdata.Story.facts`."""
    sources = {r["source_id"]: r for r in frames.records(story.tables["sources"])} if "sources" in story.tables else {}
    sentences = dict(zip(frames.plain(story.sentences["sentence_id"]), frames.plain(story.sentences["text"]), strict=True))
    order = {a.doc_id: i for i, a in enumerate(story.articles)}
    rows = []
    for fact, name in (("statement", "statements"), ("figure", "figures")):
        for r in frames.records(story.tables[name]) if name in story.tables else ():
            source = sources.get(r["source_id"], {})
            what = reading(r) if fact == "figure" else f"{r['speaker'] or r['speaker_text'] or 'somebody'} ({r['cue'] or 'says'})"
            rows.append(
                (r["doc_id"], r[f"{fact}_id"], fact, r["text"], what, source.get("name"), source.get("kind"), r["certainty"],
                 sentences.get(r["sentence_id"]), r["start"], r["end"])
            )  # fmt: skip
    rows.sort(key=lambda r: (order.get(r[0], len(order)), r[9], -r[10], r[2] == "figure"))
    frame = pd.DataFrame(rows, columns=list(_FACTS))
    return frame.astype({n: "Int64" if n in ("start", "end") else frames.STRING for n in _FACTS})
