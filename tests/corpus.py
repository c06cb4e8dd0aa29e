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

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import pandas as pd
import yaml

import newsdata as nd

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


def rows(room: str, text: str, published: str | None) -> pd.DataFrame:
    """The rows that a room's table has for a text, entities and sources joined in."""
    table = TABLE[room]
    story = nd.extract(nd.Article(text, doc_id="case", published=published), tables=(table, *ALSO.get(table, ())))
    frame = story.tables[table]
    if table == "mentions":
        frame = frame.merge(story.entities[["entity_id", "name", "type", "country", "aliases"]], on="entity_id", how="left")
    if table == "statements":
        sources = story.sources[["source_id", "name", "kind", "named", "role", "affiliation", "country"]]
        frame = frame.merge(sources.rename(columns={"name": "source", "kind": "source_kind"}), on="source_id", how="left")
    return frame.sort_values(["start", "end"], kind="stable", ignore_index=True)


def plain(value: Any) -> Any:
    """A cell as YAML has it."""
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return None
    return str(value)[:10] if isinstance(value, pd.Timestamp) else value


def misses(case: Case) -> list[str]:
    """What a case expects and does not get, a line each."""
    frame = rows(case.room, case.text, case.published)
    got = {(int(r["start"]), int(r["end"])): r for r in frame.to_dict("records")}
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
    if not case.among and len(frame) != len(case.spans):
        out.append(f"{len(frame)} rows, want {len(case.spans)}: {[case.text[slice(*s)] for s in got]}")
    return out
