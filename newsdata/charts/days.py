"""Days as whole numbers on an axis: no clock and no zone can move them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

EPOCH = dt.date(1970, 1, 1).toordinal()
GAP = 8  # a gap this many times as long as all the rest splits the line in two
LONG_GAP = 400  # days; shorter gaps never split it
ERAS = 3
TICKS = 6
STEPS = ((1, 2, 7, 14), (1, 2, 3, 6), (1, 2, 5, 10, 25, 50, 100, 250, 500))  # days, months, years


def number(value: Any) -> int:
    """Days since 1 January 1970."""
    return int(value.toordinal()) - EPOCH


def eras(spans: Sequence[tuple[int, int]]) -> list[int]:
    """Where to cut spans, sorted by their first day, so that no gap shrinks the rest to a point.

    Examples
    --------
    >>> eras([(-3000, -2999), (19990, 19991), (20000, 20010)])
    [1]
    """
    cuts: list[int] = []
    while len(cuts) < ERAS - 1:
        edges = [0, *sorted(cuts), len(spans)]
        found = [_widest(spans, a, b) for a, b in pairwise(edges)]
        if not max(found)[1]:
            break
        cuts.append(max(found)[1])
    return sorted(cuts)


def _widest(spans: Sequence[tuple[int, int]], first: int, last: int) -> tuple[int, int]:
    """The widest gap between neighbours and where it is, if it is out of proportion; else zeros."""
    best, reach = (0, 0), spans[first][1]
    for i in range(first + 1, last):
        best = max(best, (spans[i][0] - reach, i))
        reach = max(reach, spans[i][1])
    rest = reach - spans[first][0] - best[0]
    return best if best[0] > max(GAP * rest, LONG_GAP) else (0, 0)


def ticks(bottom: float, top: float) -> tuple[list[int], str]:
    """Ticks at whole days, months or years, and the format of their labels.

    Examples
    --------
    >>> ticks(number(dt.date(2024, 8, 10)), number(dt.date(2024, 12, 5)))[1]
    '%b %Y'
    """
    first, last = (dt.date.fromordinal(min(max(int(v) + EPOCH, 1), dt.date.max.toordinal())) for v in (bottom, top))
    span = top - bottom
    if span <= 14 * TICKS:
        step = next((s for s in STEPS[0] if span / s <= TICKS), STEPS[0][-1])
        start = number(first) + 1
        return list(range(start + (-start) % step, int(top) + 1, step)), "%-d %b %Y"
    if span <= 183 * TICKS:
        step = next((s for s in STEPS[1] if span / (30.4 * s) <= TICKS), STEPS[1][-1])
        months = range(first.year * 12 + first.month, last.year * 12 + last.month)
        return [number(dt.date(m // 12, m % 12 + 1, 1)) for m in months if m % 12 % step == 0], "%b %Y"
    step = next((s for s in STEPS[2] if span / (365.25 * s) <= TICKS), STEPS[2][-1])
    return [number(dt.date(y, 1, 1)) for y in range(first.year + 1, last.year + 1) if y % step == 0], "%Y"
