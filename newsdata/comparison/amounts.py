"""What a figure's words permit, and how two figures relate: interval logic with open ends, and no invented widths.

A figure permits an interval: "at least 10,000" all numbers from 10,000 on, "as many as 10,000" all up to it, a range all numbers within,
a plain number itself alone. "About" has no width: a hedged number is its number, and the caller's tolerance says how far another may be off.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from newsdata.facts import number, reading
from newsdata.figures.units import DURATION_UNITS, factors
from newsdata.tables import QUALIFIER

TOLERANCE = 0.05  # of the larger number; a choice, not a meaning of "about": halfway between two round numbers of two digits
TENFOLD = 10.0
LARGEST = 1e100  # what is larger is no count of anything, and overflows when units are converted
SINGLE = ("exact", "approximately")
OPEN = ("more_than", "less_than")


class Base(NamedTuple):
    """What must be equal before two numbers can be."""

    dimension: str
    per: str
    limit: str


class Relation(NamedTuple):
    """How two figures relate, why, how far apart they are, and the numbers that both permit."""

    name: str
    reason: str
    gap: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure as an interval.

    ``first`` and ``last`` are the numbers that the words state: the same one, but for a range. ``low`` and ``high`` are what they
    permit, infinite where an end is open; ``more_than`` and ``less_than`` leave the number itself out.
    """

    first: float
    last: float
    low: float
    high: float
    qualifier: str
    unit: str
    base: Base
    words: str

    def scaled(self, factor: float) -> Amount:
        """The same amount in a unit that many times as small."""
        ends = {n: getattr(self, n) * factor for n in ("first", "last", "low", "high")}
        return replace(self, **ends, unit=self.base.dimension)

    def permits(self, value: float) -> bool:
        """Whether the words leave room for the number."""
        at_open_end = self.qualifier in OPEN and value == self.first
        return self.low <= value <= self.high and not at_open_end

    def states(self, value: float, one_of_many: bool = False) -> bool:
        """Whether the words state the number: as their number, as an end of their range, or, if asked for, as one within it."""
        return self.permits(value) and (value in (self.first, self.last) or (one_of_many and self.qualifier == "between"))


def amount(row: Mapping[str, Any]) -> Amount | None:
    """The amount of a row; None where the words state no number, or numbers that contradict each other.

    Examples
    --------
    >>> amount({"qualifier": "at_most", "value": 30000.0, "high": 30000.0, "per": "month"}).words
    'at most 30,000 per month'
    """
    value, low, high = (_finite(row.get(c)) for c in ("value", "low", "high"))
    named = str(row.get("qualifier"))
    qualifier = named if named in QUALIFIER else _bound(low, high)
    if qualifier == "between":
        if low is None or high is None or low > high:
            return None
        ends = (low, high, low, high)
    else:
        stated = next((v for v in (value, low, high) if v is not None), None)
        if stated is None or qualifier == "vague":
            return None
        below = -math.inf if qualifier in ("at_most", "less_than") else stated
        above = math.inf if qualifier in ("at_least", "more_than") else stated
        ends = (stated, stated, below, above)
    unit = str(row.get("unit") or "")
    base = Base(_dimension(unit)[0], str(row.get("per") or ""), str(row.get("base") or ""))
    printed = {"qualifier": qualifier, "unit": "" if base.dimension == "count" else unit, "per": row.get("per")}
    printed |= {"low": ends[0], "high": ends[1]} if qualifier == "between" else {"value": ends[0]}
    kind = "money" if unit.isupper() else None
    return Amount(*ends, qualifier, unit, base, reading({**printed, "kind": kind}))


def _bound(low: float | None, high: float | None) -> str:
    """The qualifier of a row that names none: what its bounds say."""
    return ("exact" if high is None else "at_most") if low is None else "at_least" if high is None else "between"


def _finite(value: Any) -> float | None:
    return float(value) if value is not None and abs(value) <= LARGEST else None


def _dimension(unit: str) -> tuple[str, float]:
    """What a unit measures, and its factor to the unit that stands for it; all nouns that are counted are one."""
    if unit in ("share", "percent"):
        return "share", 1.0 if unit == "share" else 0.01
    if unit in factors() and factors()[unit][2] == 0:
        return factors()[unit][0], factors()[unit][1]
    if unit.isupper() or unit in DURATION_UNITS or unit in factors() or unit in ("percentage_point", "basis_point", "time"):
        return unit, 1.0
    return "count", 1.0


def relate(a: Amount, b: Amount, tolerance: float = TOLERANCE) -> Relation:
    """How two amounts relate; the order of the two does not matter.

    Examples
    --------
    >>> low = amount({"qualifier": "at_least", "value": 10000.0})
    >>> high = amount({"qualifier": "at_most", "value": 10000.0})
    >>> relate(low, high)
    Relation(name='agree', reason='at most 10,000 and at least 10,000 both permit 10,000', gap=0.0, low=10000.0, high=10000.0)
    """
    if a.base != b.base:
        return Relation("different_base", _bases(a, b))
    if a.unit != b.unit and a.base.dimension != "count":
        a, b = (x.scaled(_dimension(x.unit)[1]) for x in (a, b))
    a, b = sorted((a, b), key=lambda x: (x.first, x.last, x.low, x.high, x.qualifier, x.words))
    low, high = max(a.low, b.low), min(a.high, b.high)
    gap = max(b.first - a.last, 0.0)
    off = gap / max(abs(a.last), abs(b.first)) if gap else 0.0
    both = f"{a.words} and {b.words}"
    if times := _power_of_ten(a, b):
        return Relation("order_of_magnitude", f"{both} are {times} times apart, with the same digits: a zero lost or added?", gap)
    if low < high or (low == high and a.permits(low) and b.permits(low)):
        return _compatible(a, b, low, high, both)
    if "approximately" in (a.qualifier, b.qualifier) and off <= tolerance:
        near = f"differ by {_percent(off)}, within the tolerance of {_percent(tolerance)}" if gap else "differ by the bound alone"
        return Relation("agree", f"{both} {near}", gap)
    if not gap:
        return Relation("conflict", f"no number fits both {both}: the bound leaves the number itself out", gap)
    if a.last > 0 and b.first > TENFOLD * a.last:
        return Relation("order_of_magnitude", f"{both} are more than ten times apart", gap)
    return Relation("conflict", f"no number fits both {both}: they are {_apart(gap, off, a.base)} apart", gap)


def _compatible(a: Amount, b: Amount, low: float, high: float, both: str) -> Relation:
    """The relation of two amounts that can be the same number."""
    shared = (0.0, low if math.isfinite(low) else None, high if math.isfinite(high) else None)
    if (a.low, a.high, a.qualifier in OPEN) == (b.low, b.high, b.qualifier in OPEN):
        return Relation("agree", f"both say {a.words}" if a.words == b.words else f"{both} say the same number", *shared)
    same = max(a.first, b.first)  # the number that both state, if there is one
    if any(x.states(same) and y.states(same, one_of_many=x.qualifier in SINGLE) for x, y in ((a, b), (b, a))):
        return Relation("agree", f"{both} both permit {_number(same, a.base)}", *shared)
    return Relation("overlap", f"{both} may be the same number, but do not state the same", *shared)


def _power_of_ten(a: Amount, b: Amount) -> str:
    """How many times the smaller the larger number is, where they differ by nothing but zeros; else nothing."""
    if a.first != a.last or b.first != b.last or a.first <= 0 or a.first == b.first:
        return ""
    power = round(math.log10(b.first) - math.log10(a.first))
    same = 1 <= power <= 12 and math.isclose(b.first, a.first * 10.0**power, rel_tol=1e-9)
    return {1: "ten", 2: "a hundred", 3: "a thousand"}.get(power, number(10.0**power)) if same else ""


def _percent(share: float) -> str:
    return f"{share * 100:.2g} percent" if share < 0.995 else f"{share * 100:.0f} percent"


def _apart(gap: float, off: float, base: Base) -> str:
    return f"{number(round(gap * 100, 2))} percentage points" if base.dimension == "share" else f"{number(round(gap, 6))} ({_percent(off)})"


def _number(value: float, base: Base) -> str:
    return f"{number(value * 100)} percent" if base.dimension == "share" else number(value)


def _bases(a: Amount, b: Amount) -> str:
    """What keeps two amounts from being compared."""
    a, b = sorted((a, b), key=lambda x: (x.base, x.words))
    if a.base.dimension != b.base.dimension:
        return f"{a.words} and {b.words} are in different units"
    if a.base.per != b.base.per:
        pers = [f"per {x.base.per}" if x.base.per else "no rate" for x in (a, b)]
        return f"one is {pers[0]}, the other {pers[1]}"
    if a.base.limit and b.base.limit:
        return f"one is only {a.base.limit}, the other only {b.base.limit}"
    return f"one is only {a.base.limit or b.base.limit}, the other of the whole series"
