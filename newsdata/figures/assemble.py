"""From a quantity to a figure: its bounds, what it counts, its rate."""

from __future__ import annotations

import re

from newsdata.figures import ages, bounds, counts, quantity, ranges, rates, uncounted
from newsdata.figures.reading import Reading, Scan

_AGO = re.compile(r"\s(?:ago|from\snow|hence)\b")


def complete(scan: Scan, r: Reading, found: list[Reading]) -> bool:
    """Give the quantity its bounds, noun and rate; False where it is no figure after all."""
    previous = found[-1] if found else None
    fraction = r.numeral.form == "fraction" and not r.kind
    if not r.spread or r.numeral.form == "plural":
        bounds.before(scan, r, previous)
    r.end = bounds.after(scan, r, r.end)
    if fraction:
        if uncounted.half(scan, r):
            return False
        r.kind, r.unit, r.rule = "share", "share", r.rule or "<fraction> of"
    if r.kind == "duration" and _AGO.match(scan.lower, r.end):
        return False
    if (
        r.unit == "day"
        and r.value == 1
        and scan.text.startswith("One day", r.start)
        and scan.document.sentence_at(r.start).start >= r.start - 1
    ):
        return False
    if not r.kind:
        ranges.part_of(scan, r, lambda at: quantity.at(scan, at))
    if not r.kind:
        ranges.level(scan, r, previous)
    if (
        previous
        and previous.kind == "money"
        and r.unit == "metre"
        and r.start - previous.end < 8
        and scan.lower[r.end - 1] == "m"
        and r.value is not None
    ):
        r.value, r.kind, r.unit, r.rule = r.value * 1e6, "money", previous.unit, "<number> with its noun before"
    if not r.kind:
        if ages.listed(scan, r, previous):
            r.kind, r.unit, r.rule = "age", "year", "aged <number>"
        elif ages.apposed(scan, r):
            r.kind, r.unit, r.rule = "age", "year", "<name>, <age>,"
        elif not counts.read(scan, r, found):
            return False
    if r.kind != "count" or r.rule == "<number> times":
        r.end = rates.read(scan, r, r.end)
    rates.each(scan, r)
    if r.spread:
        r.qualifier = "between"
    elif previous and r.qualifier == "exact" and previous.qualifier in bounds.ONE_SIDED and _converted(scan, r, previous):
        r.qualifier = previous.qualifier
    return True


def _converted(scan: Scan, r: Reading, previous: Reading) -> bool:
    """Whether the figure in brackets repeats the one before in other units, and so has its bound: "more than 100 km (60 miles)"."""
    return r.kind == previous.kind in ("measure", "money") and r.unit != previous.unit and scan.lower[previous.end : r.start] == " ("
