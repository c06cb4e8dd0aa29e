"""The tables in the page itself, so that they are still there when it is mailed alone."""

from __future__ import annotations

import base64
from pathlib import Path

LIMIT = 150_000  # bytes of tables in one page; what is larger stays beside it


def data_urls(folder: Path) -> dict[str, str]:
    """The CSV files of a folder as data URLs by name, the smallest first, as long as they fit."""
    found, left = {}, LIMIT
    for path in sorted(folder.glob("*.csv"), key=lambda p: (p.stat().st_size, p.name)):
        left -= path.stat().st_size
        if left < 0:
            break
        found[path.name] = f"data:text/csv;charset=utf-8;base64,{base64.b64encode(path.read_bytes()).decode()}"
    return dict(sorted(found.items()))
