"""The one runner of every room's corpus file: one expected value, many wordings, and the wordings that must give nothing.

A corpus file is YAML::

    cases:
      - expect: {value: 9000, qualifier: at_most}      # columns of the row; a list of them for several rows
        published: 2024-10-31                           # optional
        wordings:
          - "Ports handle [up to 9,000 containers a month]."      # the row's span in square brackets
    nothing:
      - "The 2:1 win came in 1998."

The table must hold exactly the rows whose spans are in brackets; ``among: true`` in a case lets it hold others too.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import pandas as pd
import yaml

import newsdata as nd
from newsdata import frames

TABLE = {"figures": "figures", "times": "times", "events": "timeline", "statements": "statements", "entities": "mentions"}
ALSO = {"mentions": ("entities",), "statements": ("sources",)}


@dataclass(frozen=True)
class Case:
    """One wording with the rows it must give."""

    room: str
    text: str
    spans: tuple[tuple[int, int], ...]
    expect: tuple[dict[str, Any], ...]
    published: str | None
    among: bool

    def __str__(self) -> str:
        return f"{self.room}: {self.text[:70]}"


def unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A wording without its square brackets, and the spans they mark; brackets may nest."""
    text, opened, spans = "", [], []
    for ch in marked:
        if ch == "[":
            opened.append(len(text))
        elif ch == "]":
            spans.append((opened.pop(), len(text)))
        else:
            text += ch
    return text, tuple(sorted(spans))


@cache
def cases(room: str) -> tuple[Case, ...]:
    """Every case of a room's corpus."""
    raw = yaml.load(files(f"newsdata.{room}.en").joinpath("corpus.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    out = []
    for case in raw["cases"]:
        expect = case["expect"] if isinstance(case["expect"], list) else [case["expect"]]
        for wording in case["wordings"]:
            text, spans = unmark(wording)
            assert len(spans) == len(expect), f"{len(spans)} spans for {len(expect)} rows: {wording}"
            out.append(Case(room, text, spans, tuple(expect), _day(case), case.get("among", False)))
    for wording in raw.get("nothing", ()):
        published = None
        if isinstance(wording, dict):
            published, wording = _day(wording), wording["text"]
        out.append(Case(room, wording, (), (), published, False))
    return tuple(out)


def _day(case: dict[str, Any]) -> str | None:
    return str(case["published"]) if case.get("published") else None


def records(room: str, text: str, published: str | None) -> list[dict[str, Any]]:
    """The rows that a room's table has for a text, in its order, entities and sources joined in."""
    table = TABLE[room]
    story = nd.extract(nd.Article(text, doc_id="case", published=published), tables=(table, *ALSO.get(table, ())))
    found = frames.records(story.tables[table])
    if table == "mentions":
        names = ("name", "type", "country", "aliases")
        entities = {e["entity_id"]: {n: e[n] for n in names} for e in frames.records(story.entities)}
        found = [row | entities[row["entity_id"]] for row in found]
    if table == "statements":
        names = {
            "name": "source",
            "kind": "source_kind",
            "named": "named",
            "role": "role",
            "affiliation": "affiliation",
            "country": "country",
        }
        sources = {s["source_id"]: {new: s[n] for n, new in names.items()} for s in frames.records(story.sources)}
        found = [row | sources.get(row["source_id"], dict.fromkeys(names.values())) for row in found]
    return sorted(found, key=lambda row: (row["start"], row["end"]))


def rows(room: str, text: str, published: str | None) -> pd.DataFrame:
    """The same as a frame."""
    return pd.DataFrame(records(room, text, published))


def plain(value: Any) -> Any:
    """A cell as YAML has it."""
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return None
    return str(value)[:10] if isinstance(value, dt.date) else value


def misses(case: Case) -> list[str]:
    """What a case expects and does not get, a line each."""
    found = records(case.room, case.text, case.published)
    got = {(r["start"], r["end"]): r for r in found}
    out = []
    for span, expect in zip(case.spans, case.expect, strict=True):
        row = got.get(span)
        if row is None:
            out.append(f"no row {case.text[slice(*span)]!r}; rows: {[case.text[slice(*s)] for s in got]}")
            continue
        for column, want in expect.items():
            want = str(want) if type(want).__name__ == "date" else want
            have = plain(row[column])
            if have != want and not (isinstance(want, float) and isinstance(have, float) and abs(have - want) < 1e-9 * max(1, abs(want))):
                out.append(f"{case.text[slice(*span)]!r}: {column} is {have!r}, want {want!r}")
    if not case.among and len(found) != len(case.spans):
        out.append(f"{len(found)} rows, want {len(case.spans)}: {[case.text[slice(*s)] for s in got]}")
    return out
