"""Which time dates a clause, and the interval that its preposition makes of it."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right

from newsdata.events.clauses import Sentence
from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Clause
from newsdata.events.nominal import Nominal
from newsdata.records import Event, Time

# words that make the time after them a standard, or part of a name or a paper's terms
COMPARING = frozenset("compared compares than versus vs unlike".split())
LOOSE = frozenset("due effective dated payable maturing matures".split())
ADJECTIVES = frozenset("recent current latest former previous past prior future recently".split())
_PARTS = re.compile(r"[^iajsXko-]|.{9}")
SUPERLATIVE = frozenset(
    "lowest highest worst best biggest largest smallest steepest sharpest weakest strongest fastest slowest first most".split()
)
RANGE = {"from": (["to"], ["until"], ["till"], ["through"]), "between": (["and"],)}
_REACHING = lx.LEVELLING | {"be"}  # what follows these came about: "fell to close at 41", "was the first to leave"
_TAIL = re.compile(r"(?:,[ak][jsXNo-]{1,7}(?=,))?[,iar]{0,4}")  # "..., on Friday", "... the mill, a landmark, in May"
PERIODS = frozenset(
    "as course start beginning middle end half days weeks months hours night morning evening afternoon part rest most much summer".split()
)
_COMPOUND = re.compile(r"-(?!to-)[a-z]")
_LENGTH = re.compile(r"[^iarc&]")
ONE_DAY = dt.timedelta(days=1)


def in_compound(text: str, t: Time) -> bool:
    """Whether a date is only the beginning of a longer word: "the now-cancelled tour", "a 2008-style crash"."""
    return t.type in ("DATE", "TIME") and _COMPOUND.match(text, t.end) is not None


def dates_clause(s: Sentence, t: Time) -> bool:
    """Whether a time can date the clause it stands in: not as a standard of comparison, nor as part of a noun phrase."""
    first, last = bisect_right(s.tokens.ends, t.start), bisect_left(s.tokens.starts, t.end)
    after = s.shape[last : last + 1]
    if after == "o":
        return False
    inside = s.lows[first]
    determined = s.shape[first - 1 : first] in ("a", "k", "o") or inside in ("the", "this", "its") or inside in ADJECTIVES
    if determined and (after == "s" or (after == "j" and s.shape[last + 1 : last + 2] == "s")):
        return False
    if determined and after == "X" and t.precision == "year" and t.basis == "stated":
        return False  # "the 1994 Clean Rivers Act"
    before = s.lows[max(0, first - 4) : first]
    if not COMPARING.isdisjoint(before[-3:]):
        return False
    loose = next((i for i in (first - 1, first - 2) if i > 0 and s.lows[i] in LOOSE), 0)
    if loose and s.shape[loose - 1] not in "bBeErn":
        return False
    if before and before[-1] in ("ended", "ending"):
        return False
    if before[-1:] == ["of"] and before[-2:-1] and before[-2] not in lx.EVENT_NOUNS and before[-2] not in PERIODS:
        return False  # "the level of 2023"
    if before[-1:] == ["to"] and s.shape[first - 2 : first - 1] == "Y":
        opened = len(s.shape[: first - 1].rstrip("Y")) - 1
        if s.lows[opened] != "from":
            return False  # "the three months to March"
    if before[-1:] == ["since"] and not SUPERLATIVE.isdisjoint(s.lows[max(0, first - 5) : first - 1]):
        return False  # "the lowest level since 2003"
    return before[-1:] != ["from"] or s.lows[last : last + 1] in RANGE["from"]


def own_times(s: Sentence, clauses: list[Clause], times: list[Time], published: dt.date | None) -> dict[int, list[Time]]:
    """The times of a sentence by the number of the clause they date: the one whose adverbials they are.

    An aim has no day that is over: in "voted to close the mill on Friday" such a day is the vote's.
    """
    out: dict[int, list[Time]] = {}
    i = 0
    for t in times:
        at = bisect_left(s.tokens.ends, t.start + 1)
        while i + 1 < len(clauses) and clauses[i].wide_end <= at:
            i += 1
        if not _reaches(clauses[i], s, t):
            continue
        aim = i and clauses[i].form == "infinitive" and clauses[i - 1].tense == "past" and clauses[i - 1].lemma not in _REACHING
        over = published is not None and t.date_from is not None and t.date_to is not None and t.date_to <= published
        out.setdefault(i - 1 if aim and over else i, []).append(t)
    return out


def _reaches(c: Clause, s: Sentence, t: Time) -> bool:
    """Whether a time after the clause's last word still belongs to it: "..., on Friday", but not "..., 3% more than in May"."""
    first = bisect_right(s.tokens.ends, t.start)
    return first < c.end or _TAIL.fullmatch(s.shape, c.end, first) is not None


def shared(c: Clause, s: Sentence, clauses: list[Clause], i: int, dated: dict[int, Time]) -> Time | None:
    """The time of the clause before, where the words let a clause share it.

    A second verb of the same subject ("On Friday police raided two homes and seized a laptop"), a relative clause about it.
    """
    if i == 0 or i - 1 not in dated:
        return None
    t, before = dated[i - 1], clauses[i - 1]
    if c.link in ("when", "as", "while") and c.form == "finite" and not before.saying:
        return t
    if before.start and s.shape[before.start - 1] in "WS" and t.start < s.tokens.starts[before.start] and c.form == "finite":
        return t  # "On Friday, when the mayor left, the council met"
    second = "&" in s.shape[before.end : c.a] and s.shape[c.start] not in "akjcsXpyw"
    alike = c.form == "finite" and c.tense == before.tense and not before.saying
    # "On Monday prices rose, and wages fell": an opening adverbial holds for what is joined to its clause
    opening = t.start < s.tokens.starts[before.a] and s.shape[c.start - 1] in ",&"
    return t if alike and (second or opening) else None


def told_of(c: Clause, s: Sentence, named: list[Nominal]) -> Time | None:
    """The time of the noun that a clause tells of: "the May 3 attack that killed nine"."""
    at = bisect_right(named, c.a, key=lambda n: n.end)
    for n in named[max(0, at - 2) : at]:
        if s.shape[c.start] in "wT" and n.end <= c.start and not _PARTS.search(s.shape, n.end, c.start):
            return n.time
        if n.before and n.end == c.a and c.tense == "past":
            return n.time
    return None


def carry(before: Event, event: Event) -> None:
    """Carry a date over to an event that "then" ties to the one before."""
    if event.time is None and before.basis != "none" and event.status == before.status:
        event.time, event.edtf, event.precision, event.basis = before.time, before.edtf, before.precision, "inherited"
        event.date_from, event.date_to = before.date_from, before.date_to


def preposition(sentence: Sentence, t: Time) -> str:
    """The word before a time, determiners and modifiers skipped."""
    k = sentence.tokens.before(t.start)
    steps = 0
    while k >= 0 and steps < 3 and sentence.shape[k] in "arj":
        k -= 1
        steps += 1
    return sentence.lows[k] if k >= 0 else ""


def is_object(c: Clause, s: Sentence, t: Time) -> bool:
    """Whether a length of time is what the verb is about: "will take three weeks", "lasted for at least an hour"; no rate is."""
    if c.lemma not in lx.LASTING:
        return False
    first, last = bisect_right(s.tokens.ends, t.start), bisect_left(s.tokens.starts, t.end)
    return first >= c.b and not _LENGTH.search(s.shape, c.b, first) and s.shape[last : last + 1] != "Y"


def until(s: Sentence, t: Time, word: str, mine: list[Time]) -> Time | None:
    """The end of a range that ``t`` begins: "from May 3 to June 7", "between Monday and Friday"."""
    if word not in ("from", "between"):
        return None
    last = bisect_left(s.tokens.starts, t.end)
    for other in mine:
        if other.start > t.end and s.lows[last : last + 1] in RANGE[word] and bisect_right(s.tokens.ends, other.start) <= last + 2:
            return other
    return None


def put(event: Event, t: Time, word: str, until: Time | None = None) -> None:
    """Date ``event`` with ``t`` as the preposition says; ``until`` is the end of a range."""
    event.time = t
    if t.type in ("DURATION", "SET") and t.date_from is None and t.date_to is None:
        return
    first, last = t.date_from, t.date_to
    event.edtf, event.precision, event.basis = t.edtf, t.precision, t.basis
    if until is not None and first and until.date_to:
        if until.date_to < first:
            event.edtf, event.precision, event.basis = None, None, "none"  # the two ends do not fit: say nothing
            return
        last = until.date_to
        event.edtf = f"{t.edtf}/{until.edtf}" if t.edtf and until.edtf and "/" not in t.edtf + until.edtf else None
        event.precision = until.precision
    elif word in ("since", "from") and first:
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
