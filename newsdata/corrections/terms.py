"""terms.toml: a newsroom's own aliases and units, laid on the extraction before any correction.

[aliases]
"Kin Yong Hyun" = "Kim Yong Hyun"

[units]
recruit = "soldier"
bushel = { unit = "litre", factor = 35.24 }
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsdata import settings
from newsdata.corrections import follow
from newsdata.corrections.board import Board, Row
from newsdata.corrections.correction import of_frame
from newsdata.corrections.laying import extracted, laid
from newsdata.errors import DataError
from newsdata.story import Story
from newsdata.tables import TABLES

NAME = "terms.toml"


@dataclass(frozen=True, slots=True)
class Terms:
    """Aliases by the name they stand for, and units by the unit and the factor that make them comparable."""

    aliases: Mapping[str, str]
    units: Mapping[str, tuple[str, float | None]]


def read_terms(path: Path) -> Terms | None:
    """The terms of a file, or None where there is none.

    Raises
    ------
    DataError
        The file is not TOML, an entry is none that is known, or entries lead in a circle.
    """
    try:
        if path.stat().st_size > settings.MAX_FILE_BYTES:
            raise DataError(f"the file is over {settings.MAX_FILE_BYTES:,} bytes", where=str(path), todo="make it smaller")
        found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as e:
        raise DataError(f"it is not TOML: {str(e)[:120]}", where=str(path), todo="correct the line") from None
    for section, entries in found.items():
        if section not in ("aliases", "units") or not isinstance(entries, dict):
            raise DataError(f"there is no section {section[:40]!r}", where=str(path), todo="write [aliases] or [units]")
    aliases = found.get("aliases", {})
    for alias, name in aliases.items():
        if not isinstance(name, str) or not name.strip() or not alias.strip():
            raise DataError(f"the alias {alias[:40]!r} has no name", where=str(path), todo='write "alias" = "name"')
    units = {term: _unit(path, term, means) for term, means in found.get("units", {}).items()}
    renamed = _ends(path, {term: unit for term, (unit, factor) in units.items() if factor is None})
    return Terms(_ends(path, aliases), units | {term: (unit, None) for term, unit in renamed.items()})


def _ends(path: Path, names: Mapping[str, str]) -> dict[str, str]:
    """The names with what they stand for in the end: where b is c, a that is b is c too."""
    made = {}
    for first, end in names.items():
        passed = {first}
        while end in names and end not in passed:
            passed.add(end)
            end = names[end]
        if end in passed:
            raise DataError(f"{first[:40]!r} leads back to {end[:40]!r}", where=str(path), todo="take one of the lines out")
        made[first] = end
    return made


def _unit(path: Path, term: str, means: Any) -> tuple[str, float | None]:
    if isinstance(means, str) and means:
        return means, None
    unit, factor = (means.get("unit"), means.get("factor")) if isinstance(means, dict) else (None, None)
    if (
        isinstance(unit, str)
        and unit
        and isinstance(factor, (int, float))
        and not isinstance(factor, bool)
        and math.isfinite(factor)
        and factor > 0
    ):
        return unit, float(factor)
    todo = f'write {term[:40]} = "unit", or {{ unit = "litre", factor = 35.24 }}'
    raise DataError(f"the unit {term[:40]!r} cannot be read", where=str(path), todo=todo)


def lay(story: Story, terms: Terms | None) -> Story:
    """The story in a newsroom's own terms, its corrections laid on them anew; laying terms on twice is laying them on once."""
    if terms is None:
        return story
    base = extracted(story)
    board = Board(story.articles, base)
    for table in ("entities", "sources"):
        if board.has(table):
            for alias, name in terms.aliases.items():
                for row in [r for r in board.rows(table) if r["name"] == alias]:
                    _join(board, table, row, name)
    if board.has("statements"):
        for row in board.rows("statements"):
            if row["speaker"] in terms.aliases:
                row["speaker"] = terms.aliases[row["speaker"]]
                board.touched.add("statements")
    if board.has("figures"):
        for row in board.rows("figures"):
            if _measured(row, terms.units):
                board.touched.add("figures")
    if not board.touched:
        return story
    follow.recount(board, follow.tally(Board(story.articles, base)))
    return laid(story.articles, {**base, **board.frames()}, of_frame(story.corrections))


def _join(board: Board, table: str, row: Row, name: str) -> None:
    """Give a row its other name; where a row of its document has that name already, the two are one."""
    key = TABLES[table].key
    other = next((r for r in board.rows(table) if r["doc_id"] == row["doc_id"] and r["name"] == name), None)
    kept = other or row
    if "aliases" in kept:
        kept["aliases"] = "|".join(dict.fromkeys(a for a in (*_split(kept["aliases"]), row["name"], *_split(row["aliases"])) if a != name))
    if other:
        follow.relink(board, table, row[key], other[key])
        board.remove(table, row)
    else:
        row["name"] = name
    kept["origin"] = "human"
    board.touched.add(table)


def _split(cell: str | None) -> list[str]:
    return cell.split("|") if cell else []


def _measured(row: Row, units: Mapping[str, tuple[str, float | None]]) -> bool:
    """Give a figure its other unit, and its value in a standard one; whether that changed it."""
    before = dict(row)
    while row["unit"] in units:  # a unit that was renamed may be measured
        unit, factor = units[row["unit"]]
        if factor is not None:
            row["kind"], row["std_unit"] = "measure", unit
            for name in ("value", "low", "high"):
                row[f"std_{name}"] = None if row[name] is None else float(f"{row[name] * factor:.12g}")
            break
        row["unit"] = unit
    if row != before:
        row["origin"] = "human"
    return row != before
