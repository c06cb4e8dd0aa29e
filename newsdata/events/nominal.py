"""Events told by a noun beside its own date: "the May 3 attack", "a vote in March", "Sunday's ceremony"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newsdata.events.clauses import Sentence
from newsdata.events.en.lexicon import EVENT_NOUNS, WORDS_GIVEN
from newsdata.records import Time

_AFTER_TIME = re.compile(r"o?[,-]?[jcXNGso-]{0,5}")
_BEFORE_TIME = re.compile(r"[akjcNGXso-]{0,6}$")
_PIECE = re.compile(r"[^,:()&STwWq.MhHbBdDeEgZPVt]{2,}")
_HEAD_NP = re.compile(r"[akjcNGXso$-]*[sX]")
_PREPOSITIONS = frozenset("on in of during for at over late early last this next".split())


class Nominal(NamedTuple):
    """A noun that names an event, dated by ``time``: tokens ``[start, end)``; ``before`` where the date stands before the noun."""

    start: int
    end: int
    head: int
    time: Time | None
    before: bool


def nominals(sentence: Sentence, times: list[Time]) -> list[Nominal]:
    """Nouns of a sentence that a time directly dates."""
    out: list[Nominal] = []
    tokens, shape, lows = sentence.tokens, sentence.shape, sentence.lows
    taken = -1
    for t in times:
        if t.type not in ("DATE", "TIME", "DURATION"):
            continue
        first, last = bisect_right(tokens.ends, t.start), bisect_left(tokens.starts, t.end)
        found = _after(shape, lows, first, last, t)
        if found is None and t.type != "DURATION":
            found = _before(shape, lows, first, last, t)
        if found is not None and found.start > taken and found.end - found.start > 1:
            out.append(found)
            taken = found.end - 1
    return out


def _after(shape: str, lows: list[str], first: int, last: int, t: Time) -> Nominal | None:
    """The noun that a time modifies: "the Aug. 7 bombing", "Tuesday's two-hour meeting"."""
    m = _AFTER_TIME.match(shape, last)
    if m is None or m.end() == last or (shape[last] == "c" and t.type != "DURATION"):
        return None
    quarterly = "quarter" in lows[last - 1] or (last > 1 and "quarter" in lows[last - 2])
    modifies = shape[last] in "o-" or (first > 0 and shape[first - 1] in "akoj") or (quarterly and shape[last] != ",")
    if not modifies:
        return None
    head = next((i for i in range(m.end() - 1, last - 1, -1) if lows[i] in EVENT_NOUNS), -1)
    if head < 0 or shape[head] not in "sXG":
        return None
    start = first - 1 if first > 0 and shape[first - 1] in "ak" else first
    return Nominal(start, head + 1, head, t, True)


def _before(shape: str, lows: list[str], first: int, last: int, t: Time) -> Nominal | None:
    """The noun right before a time: "a vote in March", "talks on Monday"."""
    k = first - 1
    while k >= 0 and shape[k] == "a":
        k -= 1
    prep = k
    if prep < 1 or lows[prep] not in _PREPOSITIONS or shape[prep] != "i":
        return None
    head = prep - 1
    if lows[head] not in EVENT_NOUNS or shape[head] not in "sXG":
        return None
    m = _BEFORE_TIME.search(shape, max(0, head - 6), head + 1)
    return Nominal(m.start() if m else head, last, head, t, False)


def asides(sentence: Sentence, named: list[Nominal]) -> list[Nominal]:
    """Events that a phrase between commas names, outside every clause: "fell today, in a mass sell-off", "In her speech, she ..."."""
    out: list[Nominal] = []
    shape, lows = sentence.shape, sentence.lows
    taken = {i for n in named for i in range(n.start, n.end)}
    at = 0
    for c in [*sentence.clauses, None]:
        stop = c.start if c else len(shape)
        pieces = () if EVENT_NOUNS.isdisjoint(lows[at:stop]) else _PIECE.finditer(shape, at, stop)
        for m in pieces:
            a, b = m.start(), m.end()
            if a == 0 and shape[0] not in "iG":
                continue  # the subject of what follows
            while a < b and shape[a] in "&irY":
                a += 1
            noun = _HEAD_NP.match(shape, a, b)
            if noun is None or noun.end() - a < 2:
                continue
            head = noun.end() - 1
            if lows[head] in EVENT_NOUNS and lows[head] not in WORDS_GIVEN and head not in taken:
                out.append(Nominal(a, b if b - a < 14 else noun.end(), head, None, False))
        if c:
            at = max(at, c.end)
    return out
