"""Save a story as a data package: everything is made first, then written, the descriptor last."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdata import atomic, frames
from newsdata.arrow import parquet_bytes, to_arrow
from newsdata.codebook import codebook
from newsdata.datapackage import descriptor
from newsdata.datapackage.csvfile import to_csv
from newsdata.errors import InputError
from newsdata.problems import raise_first

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from newsdata.corrections.file import File
    from newsdata.story import Story

FORMATS = ("csv", "parquet", "xlsx")


def save(story: Story, folder: str | os.PathLike[str], formats: Iterable[str] = ("csv", "parquet")) -> Path:
    """Save a story as a data package; see `newsdata.Story.save`."""
    from newsdata import corrections

    target, asked = Path(folder), formats_of(formats)
    with corrections.locked(target):
        old = _standing(target)
        standing = corrections.read(target / corrections.NAME)
        if standing is not None:  # whoever corrected the last extraction corrects this one too
            raise_first(standing.problems, where=str(target), todo="correct the line")
            story = corrections.over(standing.corrections, story)
        files = _files(story, asked, old, standing)
        atomic.write_folder(target, files, stale=sorted(descriptor.own_paths(old) - set(files)))
    return target


def _files(story: Story, asked: tuple[str, ...], old: Mapping[str, Any], standing: File | None) -> dict[str, bytes]:
    """Every file of the package by its path, the descriptor last."""
    from newsdata import corrections

    tables = {n: _arrow(n, f) for n, f in story.tables.items() if n != "corrections"}
    decisions = corrections.of_frame(story.corrections)
    files: dict[str, bytes] = {}
    for i, article in enumerate(story.articles):
        files[descriptor.article_path(i, story.articles)] = article.text.encode("utf-8")
    for name, table in tables.items():
        if "csv" in asked:
            files[f"{name}.csv"] = to_csv(name, table)
        if "parquet" in asked:
            files[f"{name}.parquet"] = parquet_bytes(table)
    if decisions or standing is not None:
        known = {c.correction_id for c in standing.corrections} if standing else set()
        files[corrections.NAME] = corrections.merged(standing, [c for c in decisions if c.correction_id not in known])
    before = _before(story, asked)
    files |= {path: data for _, path, data in before if path}
    if "xlsx" in asked:
        from newsdata.datapackage.excel import to_excel

        files["story.xlsx"] = to_excel({**tables, "corrections": _arrow("corrections", story.corrections)} if decisions else tables)
    files["codebook.md"] = codebook([*tables, *(["corrections"] if decisions else [])]).encode("utf-8")
    rows = {n: t.num_rows for n, t in tables.items()}
    extracted = {name: path for name, path, _ in before}
    files[descriptor.NAME] = descriptor.describe(story.articles, rows, files, asked, old, extracted)
    return files


def _arrow(name: str, frame: pd.DataFrame) -> pa.Table:
    return to_arrow(name, frames.conform(name, frame))


def _before(story: Story, asked: tuple[str, ...]) -> list[tuple[str, str, bytes]]:
    """The tables that corrections changed as they were extracted, so that corrections can be laid on them anew; no path for one that was not there."""
    from newsdata import corrections

    base = corrections.extracted(story)
    kept = []
    for name, frame in story.tables.items():
        if name == "corrections" or (name in base and frame is base[name]):
            continue
        if name not in base:
            kept.append((name, "", b""))
            continue
        table = _arrow(name, base[name])
        if "parquet" in asked:
            kept.append((name, f"extracted/{name}.parquet", parquet_bytes(table)))
        else:
            kept.append((name, f"extracted/{name}.csv", to_csv(name, table)))
    return kept


def formats_of(formats: Iterable[str]) -> tuple[str, ...]:
    """The formats asked for, in order; one of the exact ones must be among them."""
    names = [formats] if isinstance(formats, str) else list(formats)
    for name in names:
        if name not in FORMATS:
            raise InputError(f"there is no format {str(name)[:40]!r}", where="formats", todo=f"choose from {', '.join(FORMATS)}")
    if not {"csv", "parquet"} & set(names):
        raise InputError("a story is loaded from CSV or Parquet, and neither was asked for", where="formats", todo="add csv or parquet")
    return tuple(f for f in FORMATS if f in names)


def _standing(target: Path) -> dict[str, Any]:
    """The descriptor that stands in the folder already; one of something else is not overwritten."""
    path = target / descriptor.NAME
    try:
        old = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except NotADirectoryError as e:
        raise atomic.unwritable(target, e) from None
    except (OSError, ValueError, RecursionError):
        old = None
    if not isinstance(old, dict) or not isinstance(old.get("newsdata"), dict):
        raise InputError("the folder holds another data package", where=str(path), todo="choose another folder")
    return old


def formats_there(folder: Path) -> tuple[str, ...]:
    """The formats that a saved story's tables have."""
    found = _standing(folder)
    listed = [r for r in (*found.get("resources", ()), *found["newsdata"].get("copies", ())) if isinstance(r, dict)]
    there = {r.get("format") for r in listed if r.get("name") != "corrections"}
    return formats_of([f for f in FORMATS if f in there])
