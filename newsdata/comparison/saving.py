"""A comparison as a data package: claims, pairs and periods as CSV, a descriptor and a codebook."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
from pyarrow import csv

from newsdata import atomic
from newsdata.comparison.table import CLAIMS, PAIRS, PERIODS, codebook
from newsdata.datapackage.csvfile import GUARD_WORDS, guard
from newsdata.datapackage.descriptor import KEPT, NAME, schema, stamp
from newsdata.tables import SCHEMA_VERSION, Table

TABLES = {t.name: t for t in (CLAIMS, PAIRS, PERIODS)}
KEYS = ("claims",)  # in the others a row is named by all of its cells


def save(folder: str | os.PathLike[str], **tables: pd.DataFrame) -> Path:
    """Save the tables of a comparison.

    Parameters
    ----------
    folder : path
        Made where it is missing.
    **tables : DataFrame
        Of ``claims``, ``pairs`` and ``periods``.

    Returns
    -------
    Path
        The folder.
    """
    files = {f"{name}.csv": to_csv(TABLES[name], frame) for name, frame in tables.items()}
    files["codebook.md"] = codebook(TABLES[name] for name in tables).encode("utf-8")
    made = {TABLES[name]: f"{name}.csv" for name in tables}
    marked = {"newsdata": {"schema_version": SCHEMA_VERSION, "comparison": True, "csv": GUARD_WORDS}}
    files[NAME] = describe(Path(folder).name.lower(), made, files, marked)
    atomic.write_folder(Path(folder), files)
    return Path(folder)


def to_csv(table: Table, frame: pd.DataFrame) -> bytes:
    """The table as CSV in UTF-8, guarded against spreadsheets that would run a cell."""
    columns = []
    for c in table.columns:
        if c.dtype == "date":
            columns.append(pa.array(frame[c.name].to_numpy().astype("datetime64[D]"), type=pa.date32(), from_pandas=True))
        elif c.dtype in ("string", "category"):
            words = [None if pd.isna(v) else str(v) for v in frame[c.name]]
            columns.append(guard(pa.chunked_array([pa.array(words, type=pa.string())])))
        else:
            columns.append(pa.array(frame[c.name].array))
    out = io.BytesIO()
    csv.write_csv(pa.table(columns, names=list(table.names)), out)
    return out.getvalue()


def describe(name: str, tables: Mapping[Table, str], files: Mapping[str, bytes], words: Mapping[str, Any]) -> bytes:
    """The descriptor of a package of tables and of the other files beside them.

    Parameters
    ----------
    name : str
    tables : mapping of Table to path
    files : mapping of path to content
    words : mapping
        What people wrote (title, licences, sources ...), and what newsdata notes for itself.
    """
    resources: list[dict[str, Any]] = []
    for table, path in tables.items():
        made = schema(table, ())
        if table.name not in KEYS:
            del made["primaryKey"]
            for field in made["fields"]:
                field.get("constraints", {}).pop("unique", None)
        entry = {"path": path, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", **stamp(files[path])}
        resources.append({"name": table.name, "type": "table", "description": table.words, **entry, "schema": made})
    for path in (p for p in files if p not in tables.values()):
        entry = {"path": path, "format": "md", "mediatype": "text/markdown", "encoding": "utf-8", **stamp(files[path])}
        resources.append({"name": Path(path).stem, **entry})
    kept = {k: words[k] for k in (*KEPT, "newsdata") if k in words}
    found = {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": name, **kept, "resources": resources}
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
