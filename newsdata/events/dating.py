"""Which time dates a clause, and the interval that its preposition makes of it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

from newsdata.events.clauses import Clause, Sentence
from newsdata.records import Event, Time

ONE_DAY = dt.timedelta(days=1)


def own_times(sentence: Sentence, clauses: list[Clause], times: list[Time]) -> dict[int, list[Time]]:
    """The times of a sentence by the number of the clause whose adverbials they are."""
    out: dict[int, list[Time]] = {}
    i = 0
    for t in times:
        at = bisect_left(sentence.tokens.ends, t.start + 1)
        while i + 1 < len(clauses) and clauses[i].wide_end <= at:
            i += 1
        out.setdefault(i, []).append(t)
    return out


def shared(c: Clause, s: Sentence, clauses: list[Clause], i: int, dated: dict[int, Time]) -> Time | None:
    """The time of the clause before, where the words let a clause share it.

    A second verb of the same subject ("On Friday police raided two homes and seized a laptop"), a relative clause about it.
    """
    if i == 0 or i - 1 not in dated:
        return None
    t, before = dated[i - 1], clauses[i - 1]
    if c.group.form == "finite" and s.shape[c.start] not in "akjcsXpyw" and c.group.tense == before.group.tense and not before.saying:
        return t
    return None


def preposition(sentence: Sentence, t: Time) -> str:
    """The word before a time, determiners and modifiers skipped."""
    k = sentence.tokens.before(t.start)
    steps = 0
    while k >= 0 and steps < 3 and sentence.shape[k] in "arj":
        k -= 1
        steps += 1
    return sentence.lows[k] if k >= 0 else ""


def put(event: Event, t: Time, word: str, until: Time | None, lows_before: str = "") -> None:
    """Date ``event`` with ``t`` as the preposition says; ``until`` is the end of a range."""
    event.time = t
    if t.type in ("DURATION", "SET") and t.date_from is None and t.date_to is None:
        return
    first, last = t.date_from, t.date_to
    event.edtf, event.precision, event.basis = t.edtf, t.precision, t.basis
    if until is not None and first and until.date_to:
        last = until.date_to
        event.edtf = f"{t.edtf}/{until.edtf}" if t.edtf and until.edtf and "/" not in t.edtf + until.edtf else None
        event.precision = until.precision
    elif word == "since" and first:
        last, event.edtf = None, _open(t.edtf, after=True)
    elif word in ("by", "until", "till") and last:
        first, event.edtf = None, _open(t.edtf, after=False)
    elif word == "before" and first:
        day = first - ONE_DAY
        first, last, event.edtf = None, day, f"../{day.isoformat()}"
    elif word == "after" and last:
        day = last + ONE_DAY
        first, last, event.edtf = day, None, f"{day.isoformat()}/.."
    event.date_from, event.date_to = first, last
    if first is None and last is None:
        event.edtf = event.precision = None
        event.basis = "none"


def _open(edtf: str | None, *, after: bool) -> str | None:
    if not edtf:
        return None
    first, _, last = edtf.partition("/")
    last = last or first
    if after:
        return None if first == ".." else f"{first}/.."
    return None if last == ".." else f"../{last}"
