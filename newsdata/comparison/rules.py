"""Which series a figure belongs to: rules that the user writes, and a table of them to begin with."""

from __future__ import annotations

import difflib
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames
from newsdata.comparison.table import SERIES
from newsdata.errors import InputError

if TYPE_CHECKING:
    from newsdata.story import Story

EQUAL = ("unit", "per")  # the cell is one of the rule's words
WITHIN = ("counted", "place", "source")  # the cell holds one of the rule's phrases, from the beginning of a word
NOTHING = "-"  # in a rule: the cell is empty
COLUMNS = SERIES.names
SUGGESTED = (*COLUMNS[:-1], "reports", "figures", "examples")
EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Rules in their order, with the titles of the series."""

    rows: tuple[Mapping[str, str], ...]

    @property
    def titles(self) -> dict[str, str]:
        """The words for each series, where the rules give some."""
        return {r["series"]: r["title"] for r in reversed(self.rows) if r["title"]}

    def assign(self, figures: Sequence[Mapping[str, Any]]) -> list[str | None]:
        """The series of each figure: its own, else that of the rules; none where they give none, or two."""
        return [f.get("series") or self._series(f) for f in figures]

    def _series(self, figure: Mapping[str, Any]) -> str | None:
        found = {rule["series"] for rule in self.rows if _takes(rule, figure)}
        return found.pop() if len(found) == 1 else None


Rules = str | os.PathLike[str] | pd.DataFrame | RuleBook | None


def _takes(rule: Mapping[str, str], figure: Mapping[str, Any]) -> bool:
    asked = [c for c in (*EQUAL, *WITHIN) if rule[c]]
    return bool(asked) and all(_fits(_options(rule[c]), _cell(figure, c), c in WITHIN) for c in asked)  # without a condition it only names


def _fits(options: Sequence[str], cell: str, within: bool) -> bool:
    if not cell:
        return NOTHING in options
    return any(f" {o}" in f" {cell}" for o in options) if within else cell in options


def _cell(figure: Mapping[str, Any], column: str) -> str:
    parts = (figure.get("speaker"), figure.get("source")) if column == "source" else (figure.get(column),)
    return " ".join(str(p) for p in parts if p).replace("|", " ").casefold()


def _options(cell: str) -> list[str]:
    return [o.strip().casefold() for o in cell.split("|") if o.strip()]


def read_rules(rules: Rules) -> RuleBook | None:
    """The rules of a ``series.csv`` or of a frame like it.

    Parameters
    ----------
    rules : path or DataFrame
        One rule per row: ``series`` and the conditions ``unit``, ``per`` (equal), ``counted``, ``place``, ``source`` (contained; case does
        not matter). ``|`` joins alternatives, ``-`` asks for an empty cell, and an empty condition allows anything. ``title`` names the series in words.

    Raises
    ------
    InputError
        There is no such file, a column is unknown, or a rule has no series.
    """
    if rules is None or isinstance(rules, RuleBook):
        return rules
    where = "series" if isinstance(rules, pd.DataFrame) else str(rules)
    if isinstance(rules, pd.DataFrame):
        frame = rules
    else:
        try:
            frame = pd.read_csv(rules, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        except (OSError, ValueError) as e:
            raise InputError(f"no rules can be read: {str(e).splitlines()[0]}", where=where, todo="give a CSV file in UTF-8") from None
    known = {*COLUMNS, *SUGGESTED}
    for name in map(str, frame.columns):
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            raise InputError(
                f"rules have no column {name!r}",
                where=where,
                todo=f"did you mean {close[0]!r}?" if close else f"they have {', '.join(COLUMNS)}",
            )
    rows = [{c: str(row.get(c) or "").strip() for c in COLUMNS} for row in frames.records(frame)]
    for i, row in enumerate(rows):
        if not row["series"]:
            raise InputError("the rule names no series", where=f"{where}, row {i + 1}", todo="name one, or delete the row")
    return RuleBook(tuple(rows))


def suggest(*tables: Story | pd.DataFrame) -> pd.DataFrame:
    """Rules to look at: one for every kind of figure that is counted in the same words; delete, merge and rename, then save them.

    Parameters
    ----------
    *tables : Story or DataFrame

    Returns
    -------
    DataFrame
        A ``series.csv`` with ``reports`` (how many articles have such a figure), ``figures`` and ``examples``, the most shared first. Figures
        without a number, ages and lengths of time are left out.
    """
    from newsdata.comparison.amounts import amount
    from newsdata.comparison.claims import gather
    from newsdata.figures.units import DURATION_UNITS

    groups: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for row in frames.records(gather(*tables)):
        if not row["series"] and amount(row) and row["unit"] not in DURATION_UNITS:
            key = (row["unit"] or "", row["per"] or "", (row["counted"] or "").partition(" of ")[0])
            groups.setdefault(key, []).append(row)
    made: list[dict[str, Any]] = []
    for (unit, per, counted), rows in groups.items():
        what = f"{unit} of {counted}" if unit in ("share", "percent") and counted else counted or unit or "number"
        words = f"{what} per {per}" if per else what
        made.append({
            "series": "_".join(words.casefold().split()), "title": words, "unit": unit, "per": per, "counted": counted, "place": "", "source": "",
            "reports": len({r["outlet"] for r in rows}), "figures": len(rows),
            "examples": " | ".join(dict.fromkeys(str(r["note"]) for r in rows[:EXAMPLES] if r["note"])),
        })  # fmt: skip
    made.sort(key=lambda m: (-int(m["reports"]), -int(m["figures"]), m["series"], m["unit"]))
    counts = Counter(m["series"] for m in made)
    for m in made:
        if counts[m["series"]] > 1:
            m["series"] = f"{m['series']}_{m['unit'] or 'number'}"
    frame = pd.DataFrame(made, columns=list(SUGGESTED))
    return frame.astype({c: "Int64" if c in ("reports", "figures") else frames.STRING for c in SUGGESTED})
