"""datapackage.json: the package's files, the tables' schemas and what ties them together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from newsdata.datapackage.csvfile import GUARD_WORDS
from newsdata.tables import SCHEMA_VERSION, TABLES, Column, Table

if TYPE_CHECKING:
    from newsdata.article import Article

NAME = "datapackage.json"
CORRECTIONS = "corrections.csv"
TYPES = {"string": "string", "category": "string", "Float64": "number", "Int64": "integer", "boolean": "boolean", "date": "date"}
MEDIA = {
    "csv": "text/csv",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
KEPT = ("title", "description", "homepage", "version", "licenses", "sources", "contributors", "keywords", "image")


def field(column: Column, table: Table) -> dict[str, Any]:
    """A column as a field of Table Schema."""
    constraints: dict[str, Any] = {}
    if column.required or column.name == table.key:
        constraints["required"] = True
    if column.name == table.key:
        constraints["unique"] = True
    if column.levels:
        constraints["enum"] = list(column.levels)
    made: dict[str, Any] = {"name": column.name, "type": TYPES[column.dtype], "description": column.words}
    return {**made, "constraints": constraints} if constraints else made


def schema(table: Table, present: Sequence[str]) -> dict[str, Any]:
    """A table as Table Schema; foreign keys lead to the tables that are present."""
    keys = [
        {"fields": [c.name], "reference": {"resource": c.refers if c.refers != table.name else "", "fields": [TABLES[c.refers].key]}}
        for c in table.columns
        if c.refers in present and not c.many
    ]
    made = {"fields": [field(c, table) for c in table.columns], "primaryKey": [table.key], "missingValues": [""]}
    return {**made, "foreignKeys": keys} if keys else made


def stamp(data: bytes) -> dict[str, Any]:
    """Size and hash of a file."""
    return {"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}


def article_path(number: int, articles: Sequence[Article]) -> str:
    """Where the text of an article lies: safe on every system, in order."""
    if len(articles) == 1:
        return "article.txt"
    return f"articles/{number + 1:0{len(str(len(articles)))}d}_{articles[number].doc_id.strip('.')}.txt"


def describe(
    articles: Sequence[Article],
    rows: Mapping[str, int],
    files: Mapping[str, bytes],
    formats: Sequence[str],
    old: Mapping[str, Any],
    extracted: Mapping[str, str],
) -> bytes:
    """The descriptor of a package.

    Parameters
    ----------
    articles : sequence of Article
    rows : mapping of table to number of rows
    files : mapping of path to content
    formats : sequence of {"csv", "parquet", "xlsx"}
    old : mapping
        The descriptor that stands there already: its own words (title, licences, sources ...) and foreign resources are kept.
    extracted : mapping of table to path
        The tables that corrections changed, as they were extracted; no path for one that was not there.
    """
    exact = [f for f in formats if f != "xlsx"]
    resources: list[dict[str, Any]] = []
    copies: list[dict[str, Any]] = []
    for i, a in enumerate(articles):
        path = article_path(i, articles)
        resource = {
            "name": f"text-{i + 1}",
            "path": path,
            "format": "txt",
            "mediatype": "text/plain",
            "encoding": "utf-8",
            **stamp(files[path]),
        }
        resources.append({**resource, "doc_id": a.doc_id, "hemisphere": a.hemisphere, "notes": [list(n) for n in a.notes]})
    for name, n in rows.items():
        table = TABLES[name]
        for format in exact:
            path = f"{name}.{format}"
            entry = {"path": path, "format": format, "mediatype": MEDIA[format], "rows": n, **stamp(files[path])}
            if format != exact[0]:
                copies.append({"table": name, **entry})
                continue
            encoding = {"encoding": "utf-8"} if format == "csv" else {}
            resources.append(
                {"name": name, "type": "table", "description": table.words, **entry, **encoding, "schema": schema(table, list(rows))}
            )
    if "xlsx" in formats:
        copies.append({"table": None, "path": "story.xlsx", "format": "xlsx", "mediatype": MEDIA["xlsx"], **stamp(files["story.xlsx"])})
    if CORRECTIONS in files:
        resources.append(_corrections(list(rows)))
    before = [
        {"table": n, "path": p, "format": p.rpartition(".")[2], **stamp(files[p])} if p else {"table": n} for n, p in extracted.items()
    ]
    foreign = [r for r in old.get("resources", ()) if isinstance(r, dict) and not ours(r) and r.get("path") not in files]
    made = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": old.get("name") or (articles[0].doc_id.lower() if len(articles) == 1 else "newsdata-story"),
        **{k: old[k] for k in KEPT if k in old},
        "newsdata": {
            "schema_version": SCHEMA_VERSION,
            "offsets": "Unicode code points, half-open",
            "csv": GUARD_WORDS,
            "copies": copies,
            **({"extracted": before} if before else {}),
        },
        "resources": [*resources, *foreign],
    }
    return (json.dumps(made, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8")


def _corrections(present: Sequence[str]) -> dict[str, Any]:
    """The file of corrections: without size and hash, as people write in it."""
    from newsdata.corrections.correction import NAMES

    table = TABLES["corrections"]
    columns = tuple(replace(c, required=c.name == "action") for c in table.columns if c.name in NAMES)
    entry = {"path": CORRECTIONS, "format": "csv", "mediatype": MEDIA["csv"], "encoding": "utf-8"}
    return {
        "name": table.name,
        "type": "table",
        "description": table.words,
        **entry,
        "schema": schema(replace(table, columns=columns), present),
    }


def ours(resource: Mapping[str, Any]) -> bool:
    """Whether a resource is one that newsdata wrote: a table of its own or a text of an article."""
    name = resource.get("name")
    return (isinstance(name, str) and name in TABLES) or isinstance(resource.get("doc_id"), str)


def own_paths(descriptor: Mapping[str, Any]) -> set[str]:
    """The files of a descriptor that newsdata wrote."""
    listed = [r for r in descriptor.get("resources", ()) if isinstance(r, dict) and ours(r)]
    for kept in ("copies", "extracted"):
        listed += [c for c in (descriptor.get("newsdata") or {}).get(kept, ()) if isinstance(c, dict)]
    return {r["path"] for r in listed if isinstance(r.get("path"), str)}
