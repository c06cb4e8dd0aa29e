"""The tables in the page itself, so that they are still there when it is mailed alone."""

from __future__ import annotations

import base64
from pathlib import Path

from newsdata.reporting.section import Section

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


def saved(folder: Path) -> Section:
    """The files of a folder, to take along."""
    files = [(p.relative_to(folder).as_posix(), p.stat().st_size) for p in sorted(folder.rglob("*")) if p.is_file()]
    return Section("downloads", f"{len(files)} files in {folder.name}/", folder=folder.name, files=files, inline=data_urls(folder))


def nothing_saved() -> Section:
    """What stands in the place of the files where none were asked for."""
    return Section("downloads", "Nothing was saved: out is empty.", folder="", files=[], inline={})
