"""Looking up records by their place in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Generic, TypeVar

from newsdata.records import Record, Statement

R = TypeVar("R", bound=Record)
_PLACE = attrgetter("start", "end")


class Spans(Generic[R]):
    """Records by the place where they begin.

    Parameters
    ----------
    records : sequence of Record
    """

    def __init__(self, records: Sequence[R]) -> None:
        self.records = sorted(records, key=_PLACE)
        self._starts = [r.start for r in self.records]

    def within(self, start: int, end: int) -> list[R]:
        """Records that lie in ``start:end``, in order."""
        i = bisect_left(self._starts, start)
        j = bisect_left(self._starts, end, i)
        return [r for r in self.records[i:j] if r.end <= end] if i < j else []

    def before(self, position: int) -> R | None:
        """The last record that begins before ``position``."""
        i = bisect_left(self._starts, position)
        return self.records[i - 1] if i else None


class Contents:
    """Which statement's content holds a place: the shortest one, where one stands inside another.

    Parameters
    ----------
    statements : iterable of Statement
    """

    def __init__(self, statements: Iterable[Statement]) -> None:
        pieces = sorted(((a, b, i) for i, s in enumerate(statements) for a, b in s.spans), key=lambda p: (p[0], -p[1]))
        self._statements = list(statements)
        self._pieces = pieces
        self._starts = [p[0] for p in pieces]
        self._open: list[int] = []  # per piece, the furthest end so far: how far back a piece may still reach
        furthest = 0
        for _, b, _ in pieces:
            furthest = max(furthest, b)
            self._open.append(furthest)

    def holding(self, start: int, end: int, steps: int = 16) -> Statement | None:
        """The innermost statement with most of ``start:end`` in one of its spans."""
        best: tuple[int, int] | None = None
        i = bisect_right(self._starts, max(start, end - 1)) - 1
        while i >= 0 and self._open[i] > start and steps:
            a, b, s = self._pieces[i]
            if 2 * (min(b, end) - max(a, start)) > end - start and (best is None or b - a < best[0]):
                best = (b - a, s)
            i, steps = i - 1, steps - 1
        return self._statements[best[1]] if best else None
