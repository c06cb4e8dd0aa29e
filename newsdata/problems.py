"""Problem: one thing wrong with the data, at its table, row and column."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsdata.errors import DataError


class Problem(NamedTuple):
    """One thing that is wrong; ``row`` counts from 0, and is None where no single row is meant."""

    table: str
    row: int | None
    column: str | None
    value: str | None
    message: str

    def __str__(self) -> str:
        place = self.table if self.row is None else f"{self.table} row {self.row}"
        place += f", {self.column}" if self.column else ""
        return f"{place}: {self.message}" + (f" ({self.value})" if self.value else "")


def shown(value: object, limit: int = 60) -> str:
    r"""A value as a message shows it: quoted, on one line, cut.

    Examples
    --------
    >>> print(shown("two\nlines"))
    'two\nlines'
    """
    words = repr(value)
    return words if len(words) <= limit else words[: limit - 3] + "..."


def raise_first(problems: Iterable[Problem], where: str, todo: str) -> None:
    """Raise the first of the problems, saying how many more there are; nothing where there are none."""
    found = list(problems)
    if found:
        more = f" (and {len(found) - 1:,} more)" if len(found) > 1 else ""
        raise DataError(f"{found[0]}{more}", where=where, todo=todo)
