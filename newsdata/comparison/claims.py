"""Claims: tables of figures from many reports, loaded from files or gathered from stories, in one form."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa

from newsdata import frames
from newsdata.comparison.rules import Rules, read_rules
from newsdata.comparison.table import CLAIMS, build
from newsdata.datapackage.csvfile import unguard
from newsdata.errors import InputError
from newsdata.tables import Column

if TYPE_CHECKING:
    from newsdata.story import Story

BUNDLED = "dprk-claims"
FILE = "claims.csv"
PLACES = ("place", "country")
THIS = "this story"  # source_group of a story's figures, where there is one story


def load_claims(source: str | os.PathLike[str] = BUNDLED) -> pd.DataFrame:
    """A table of claims: a bundled one by name, the folder of a data package, or a CSV file.

    Parameters
    ----------
    source : path
        Only the columns that are there need to be; the codebook of the bundled claims says what each means.

    Returns
    -------
    DataFrame

    Raises
    ------
    InputError
        There is no such table, or it has a column that claims do not have.
    """
    path = _find(source)
    try:
        read = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except (OSError, ValueError) as e:
        raise InputError(f"is no table of claims: {str(e).splitlines()[0]}", where=str(path), todo="give a CSV file in UTF-8") from None
    foreign = [str(n) for n in read.columns if n not in CLAIMS.names]
    if foreign:
        raise InputError(f"claims have no column {foreign[0]!r}", where=str(path), todo=f"they have {', '.join(CLAIMS.names)}")
    return _fitted(read.replace("", None).apply(lambda column: unguard(pa.chunked_array([pa.array(column, type=pa.string())])).to_pylist()))


def _find(source: str | os.PathLike[str]) -> Path:
    from newsdata.bundled import data_folder

    path = Path(source)
    for found in (path, path / FILE, data_folder() / path.name / FILE):
        if found.is_file() and (found.is_relative_to(path) or str(source) == path.name):
            return found
    known = ", ".join(sorted(p.parent.name for p in data_folder().glob(f"*/{FILE}")))
    raise InputError("no such table of claims", where=str(source), todo=f"give a CSV file, a folder with {FILE}, or one of {known}")


def gather(*tables: Story | pd.DataFrame, series: Rules = None) -> pd.DataFrame:
    """One table of claims from claims, stories and frames of figures.

    Parameters
    ----------
    *tables : Story or DataFrame
        Claims as they are; a story's figures with their source, their time and their place. A figure whose words give no time stands at
        the day of publication.
    series : path or DataFrame, optional
        Rules that give the figures of stories their series; see `read_rules`.

    Returns
    -------
    DataFrame
        The columns of claims. A figure that no rule takes has no series.
    """
    rules = read_rules(series)
    stories = [t for t in tables if not isinstance(t, pd.DataFrame)]
    single = sum(len(s.articles) for s in stories) == 1
    found = [_fitted(t) if isinstance(t, pd.DataFrame) else build(CLAIMS, _of_story(t, single)) for t in tables]
    full = [f for f in found if len(f)]
    frame = pd.concat(full, ignore_index=True) if full else build(CLAIMS, [])
    if rules is None:
        return frame
    return frame.assign(series=frames.array(CLAIMS.column("series"), rules.assign(frames.records(frame))))


def _fitted(frame: pd.DataFrame) -> pd.DataFrame:
    """Any frame with the columns and dtypes of claims; a cell that does not fit is missing."""
    if "claim_id" not in frame and "figure_id" in frame:
        frame = frame.rename(columns={"figure_id": "claim_id"})
    made = {c.name: frames.array(c, _cells(c, frame[c.name]) if c.name in frame else [None] * len(frame)) for c in CLAIMS.columns}
    return pd.DataFrame(made, index=pd.RangeIndex(len(frame)))


def _cells(column: Column, series: pd.Series) -> list[Any]:
    if column.dtype == "Float64":
        return frames.plain(pd.to_numeric(series, errors="coerce").astype("Float64"))
    if column.dtype == "date":
        return [_day(v) for v in series]
    words = [None if v is None else str(v) for v in frames.plain(series)]
    return [w if w in column.levels else None for w in words] if column.levels else words


def _day(value: Any) -> dt.date | None:
    """A day, given as one or as ISO text; None where it is neither."""
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _of_story(story: Story, single: bool) -> list[dict[str, Any]]:
    """The figures of a story as rows of claims."""
    times, sources, documents = (_by_key(story, n) for n in ("times", "sources", "documents"))
    places = _places(story)
    rows = []
    for f in frames.records(story.figures):
        document, source = documents.get(f["doc_id"], {}), sources.get(f["source_id"], {})
        person = source.get("kind") in ("person", "unnamed_person", "unnamed_group")
        name = source.get("name")
        rows.append({
            **{c: f[c] for c in ("value", "low", "high", "qualifier", "unit", "per")}, "claim_id": f["figure_id"],
            **_time(times.get(f["time_id"], {}), document.get("published")), "published": _text(document.get("published")),
            "speaker": name if person else None, "source": (source.get("affiliation") if person else name) or None,
            "source_group": THIS if single else f["doc_id"], "outlet": document.get("publisher") or f["doc_id"],
            "counted": " of ".join(v for v in (f["counted"], f["about"]) if v) or None, "place": places.get(f["sentence_id"]),
            "status": f["certainty"], "url": document.get("url"), "note": f["text"],
        })  # fmt: skip
    return rows


def _by_key(story: Story, name: str) -> dict[Any, dict[str, Any]]:
    from newsdata.tables import TABLES

    return {r[TABLES[name].key]: r for r in frames.records(story.tables[name])}


def _time(time: Mapping[str, Any], published: dt.date | None) -> dict[str, Any]:
    """The days that a figure is about: of its words, else the day of publication; an open end is the day that is known."""
    known = [d for d in (time.get("date_from"), time.get("date_to")) if d] or ([published] if published else [])
    if not known:
        return {}
    stated = time.get("edtf") if time.get("date_from") or time.get("date_to") else None
    return {"date_from": known[0], "date_to": known[-1], "edtf": stated or _text(published)}


def _text(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _places(story: Story) -> dict[Any, str]:
    """The places that each sentence names."""
    entities = _by_key(story, "entities")
    named: dict[Any, dict[str, None]] = {}
    for m in frames.records(story.mentions):
        entity = entities.get(m["entity_id"], {})
        if entity.get("type") in PLACES:
            named.setdefault(m["sentence_id"], {})[entity["name"]] = None
    return {sentence: "|".join(names) for sentence, names in named.items()}
