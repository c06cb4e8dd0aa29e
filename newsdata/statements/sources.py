"""Sources without a verb: "according to", and nouns such as "the claim that"."""

from __future__ import annotations

import re

from newsdata.statements import scope
from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.drafts import Draft
from newsdata.statements.en.grammar import OPENING
from newsdata.statements.nouns import before_main_verb, read_noun, read_view
from newsdata.statements.phrases import FINITE
from newsdata.statements.reading import Reading, later

_COMMA = re.compile(r"\s?,\s")


def by_according(r: Reading, a: Attribution, n: int) -> Draft | None:
    """Content of "according to": the clause beside it, or the second source of the statement just made."""
    before = r.drafts[-1] if r.drafts else None
    if before and before.a and _directly_behind(r, a):
        before.via = a.speaker  # the outer source of a chain
        r.covered = a.end
        return None
    return _clause_beside(r, a, n, "according to speaker, clause", "clause, according to speaker")


def by_view(r: Reading, cue: Cue, n: int) -> Draft | None:
    """Content of "in her view": the clause beside it."""
    a = read_view(r.passage, cue, r.covered)
    return None if a is None or _directly_behind(r, a) else _clause_beside(r, a, n, "in speaker's view", "in speaker's view")


def _directly_behind(r: Reading, a: Attribution) -> bool:
    """Whether an attribution follows the last statement without a word between."""
    floor = r.floor()
    return floor > r.passage.start and not r.text[floor : a.start].strip(" ,.;”\"’'")


def _clause_beside(r: Reading, a: Attribution, n: int, before: str, behind: str) -> Draft | None:
    """The clause that a phrase speaks of: behind it where the phrase opens the sentence (rule ``before``), else in front of it."""
    text, passage, floor = r.text, r.passage, r.floor()
    if text[floor : a.start].strip(' ,;.“”"').lower() in OPENING:
        comma = text.find(",", a.end, passage.end)
        while comma >= 0 and _inside_source(r, a, comma):
            comma = text.find(",", comma + 1, passage.end)
        if comma < 0:
            return None
        r.covered = scope.scope_end(passage, comma + 1, later(r, n), a)
        return Draft(before, [(comma + 1, r.covered)], a)
    spans = [(floor, a.start)]
    r.covered = a.end
    m = _COMMA.match(text, a.end)
    if m and text[a.start] == "," and _goes_on(r, floor, a, m.end()):
        r.covered = scope.scope_end(passage, m.end(), later(r, n), a)
        spans.append((m.end(), r.covered))
    return Draft(behind, spans, a)


def _goes_on(r: Reading, floor: int, a: Attribution, start: int) -> bool:
    """Whether the clause before a phrase between commas goes on at ``start``: it had no verb yet, or "and" joins another to it."""
    if FINITE.isdisjoint(r.passage.window(floor, a.start).tags):
        return True
    return r.lower.startswith("and ", start) and scope.clause_joined(r.passage.window(start, min(r.passage.end, start + 60)))


def _inside_source(r: Reading, a: Attribution, comma: int) -> bool:
    """Whether a comma belongs to the source: "according to Jane Roe, a professor, ..."."""
    t = r.passage.window(comma + 1, min(r.passage.end, comma + 80))
    if not len(t):
        return False
    low = t.lows[0]
    if low in ("who", "which", "whose"):
        return True
    if t.tags[0] in ("DT",) and low in ("a", "an"):
        second = next((i for i, w in enumerate(t.words) if w == ","), -1)
        return second > 0 and not any(x in FINITE for x in t.tags[:second])
    return False


def by_noun(r: Reading, cue: Cue, n: int) -> Draft | None:
    """Content of a noun such as "claim": the clause behind its "that"."""
    got = read_noun(r.passage, cue, r.covered)
    if got is None:
        return None
    rule, a, start = got
    end = before_main_verb(r.passage, cue, start, scope.scope_end(r.passage, start, later(r, n), a))
    if end <= start:
        return None
    r.covered = end
    return Draft(rule, [(start, end)], a)
