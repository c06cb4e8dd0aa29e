"""Describe the bundled claims anew: data/<name>/claims.csv and series.csv as a data package with its codebook.

    python tools/build_claims.py

What people wrote stays: both tables, ``method.md``, and the title, licence and sources in ``datapackage.json``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from newsdata.comparison.claims import FILE, load_claims
from newsdata.comparison.rules import read_rules
from newsdata.comparison.table import CLAIMS, SERIES, codebook
from newsdata.datapackage.descriptor import KEPT, NAME, schema, stamp
from newsdata.tables import Table

DATA = Path(__file__).resolve().parents[1] / "data"
HEAD = """# Codebook

A missing cell means that the report does not say, or that nobody looked: it is never 0. Dates are days of the calendar, without a zone.
EDTF is the Extended Date/Time Format of ISO 8601-2: `2024-10` is some day of October, `2024-10-23/2024-10-28` a stretch.

"""


def described(folder: Path) -> dict[str, Any]:
    """The descriptor of a folder of claims."""
    path = folder / NAME
    old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    resources = []
    for table, file, rows in (
        (CLAIMS, FILE, len(load_claims(folder))),
        (SERIES, "series.csv", len(read_rules(folder / "series.csv").rows)),
    ):
        entry = {
            "path": file,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "rows": rows,
            **stamp((folder / file).read_bytes()),
        }
        resources.append({"name": table.name, "type": "table", "description": table.words, **entry, "schema": _schema(table)})
    for name in ("method", "codebook"):
        file = {"name": name, "path": f"{name}.md", "format": "md", "mediatype": "text/markdown", "encoding": "utf-8"}
        resources.append({**file, **stamp((folder / f"{name}.md").read_bytes())})
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": folder.name,
        **{k: old[k] for k in KEPT if k in old},
        "resources": resources,
    }


def _schema(table: Table) -> dict[str, Any]:
    """Table Schema of a table; several rules may name one series, so that rules have no key."""
    made = schema(table, ())
    if table is SERIES:
        del made["primaryKey"], made["fields"][0]["constraints"]["unique"]
    return made


def main() -> None:
    """Describe every folder of claims."""
    for claims in sorted(DATA.glob(f"*/{FILE}")):
        folder = claims.parent
        (folder / "codebook.md").write_text(HEAD + codebook((CLAIMS, SERIES)), encoding="utf-8")
        (folder / NAME).write_text(json.dumps(described(folder), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"{folder.name}: {len(load_claims(folder))} claims")


if __name__ == "__main__":
    main()
