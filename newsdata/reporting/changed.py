"""The parts of a report on what changed between two versions of an article."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from newsdata import atomic
from newsdata.changes import diff
from newsdata.changes.saving import to_csv
from newsdata.changes.versions import CHANGES
from newsdata.charts.words import day, plural
from newsdata.frames import records
from newsdata.reporting.inline import nothing_saved, saved
from newsdata.reporting.opening import open_story
from newsdata.reporting.section import Section, TableRow, table
from newsdata.story import Story

NAMES = {"figures": "figure", "statements": "statement", "timeline": "event"}


@dataclass(frozen=True)
class Versions:
    """Two versions and what changed from the old to the new."""

    old: Story
    new: Story
    changes: pd.DataFrame


def open_versions(old: str = "", new: str = "", *, published: str = "", new_published: str = "") -> Versions:
    """Two versions of an article, compared.

    Parameters
    ----------
    old, new : str
        A file, the folder of a saved story, or the name of a bundled one; empty for the bundled story.
    published, new_published : str
        Their days of publication, where the files say none; the second is the first where it is empty.
    """
    first = open_story(old, published=published)
    second = open_story(new, published=new_published or published)
    return Versions(first, second, diff(first, second))


def headline(made: Versions) -> Section:
    """Which versions, and how much changed."""
    about = records(made.new.documents)[0] if len(made.new.documents) else {}
    title = f"What changed: {about.get('title') or about.get('doc_id') or 'two versions'}"
    days = [records(s.documents)[0]["published"] if len(s.documents) else None for s in (made.old, made.new)]
    byline = [" to ".join(day(pd.Timestamp(d)) for d in dict.fromkeys(days) if d)] if any(days) else []
    rows = {(r["table"], r["change"], r["old_id"], r["new_id"]) for r in records(made.changes)}
    counts = Counter((table, change) for table, change, *_ in rows)
    told = [f"{plural(counts[t, c], name)} {c}" for t, name in NAMES.items() for c in CHANGES if counts[t, c]]
    standfirst = ("; ".join(told) or "No figure, statement or event changed") + "."
    return Section("headline", title, title=title, byline=byline, url="", standfirst=standfirst)


def figures(made: Versions) -> Section:
    """Figures that state another value or bound, or are said by somebody else."""
    return _changes(made, "figures", "No figure changed.")


def statements(made: Versions) -> Section:
    """Statements by somebody else, in other quoted words, or more or less sure."""
    return _changes(made, "statements", "No statement changed.")


def timeline(made: Versions) -> Section:
    """Events with another status, day or actor."""
    return _changes(made, "timeline", "No event changed.")


def _changes(made: Versions, name: str, none: str) -> Section:
    rows = []
    for i, r in enumerate(records(made.changes[made.changes["table"] == name])):
        what = (r["column"] or "").replace("_", " ")
        whole = r["change"] != "changed"
        cells = [
            r["change"],
            what,
            *(("", "") if whole else (r["old"] or "missing", r["new"] or "missing")),
            r["old_text"] or "",
            r["new_text"] or "",
        ]
        rows.append(TableRow(f"{name}-{i}", NAMES[name].capitalize(), cells))
    columns = ("Row", "Change", "Of", "Before", "After", "Words before", "Words after")
    return table(name.capitalize(), columns, rows, none)


def downloads(made: Versions, out: str | os.PathLike[str] = "") -> Section:
    """Save the changes to ``out`` as CSV and list the file; without ``out`` nothing is written."""
    if not out:
        return nothing_saved()
    folder = Path(out)
    atomic.write_folder(folder, {"changes.csv": to_csv(made.changes)})
    return saved(folder)
