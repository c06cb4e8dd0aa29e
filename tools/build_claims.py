"""Describe the bundled claims anew: data/<name>/claims.csv and series.csv as a data package with its codebook.

    python tools/build_claims.py

What people wrote stays: both tables, ``method.md``, and the title, licence and sources in ``datapackage.json``.
"""

from __future__ import annotations

import json
from pathlib import Path

from newsdata.comparison.claims import FILE
from newsdata.comparison.saving import describe
from newsdata.comparison.table import CLAIMS, SERIES, codebook
from newsdata.datapackage.descriptor import NAME

DATA = Path(__file__).resolve().parents[1] / "data"
HEAD = """# Codebook

A missing cell means that the report does not say, or that nobody looked: it is never 0. Dates are days of the calendar, without a zone.
EDTF is the Extended Date/Time Format of ISO 8601-2: `2024-10` is some day of October, `2024-10-23/2024-10-28` a stretch.

"""


def built(folder: Path) -> dict[str, bytes]:
    """The generated files of a folder of claims."""
    tables = {CLAIMS: FILE, SERIES: "series.csv"}
    files = {path: (folder / path).read_bytes() for path in (*tables.values(), "method.md")}
    files["codebook.md"] = (HEAD + codebook(tables)).encode("utf-8")
    words = json.loads((folder / NAME).read_text(encoding="utf-8"))
    return {"codebook.md": files["codebook.md"], NAME: describe(folder.name, tables, files, words)}


if __name__ == "__main__":
    for claims in sorted(DATA.glob(f"*/{FILE}")):
        for path, content in built(claims.parent).items():
            (claims.parent / path).write_bytes(content)
        print(claims.parent.name)
