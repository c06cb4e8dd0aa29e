"""Verbs that belong together: "has begun to leave", "is likely to ask", "failed to ratify" are one event each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Group

if TYPE_CHECKING:
    from newsdata.events.clauses import Sentence

_CLOSES = re.compile(r"[,:()qSTwWMdDhHbBeEgZPNGV]")


def chained(s: Sentence, found: list[Group]) -> list[Group]:
    """Join verbs with what belongs to them: "has begun to leave", "is likely to ask", "went to see" are one group each."""
    out: list[Group] = []
    striving = -1
    for g in found:
        last = out[-1] if out else None
        if last is not None and _joins(s, last, g):
            continue
        if _spends(s, last, g):
            striving = g.b
        if striving in (g.a, g.b):
            continue
        if g.form in ("participle", "gerund") and _is_main(s, g, found, out):
            g.tense, g.progressive, g.form = ("past" if g.form == "participle" else "present"), g.form == "gerund", "finite"
        if g.form == "participle" and (g.lemma in lx.RELATING or not _is_dated(s, g)):
            continue
        if g.form == "gerund" and g.lemma in lx.RELATING:
            continue
        out.append(g)
    return out


def _joins(s: Sentence, last: Group, g: Group) -> bool:
    """Join ``g`` to the group before where they are one event; tells whether it did."""
    gap = s.shape[last.b : g.a]
    if g.form == "finite":
        return _restricts(s, last, g, gap)
    quoted, gap = "q" in gap, gap.replace("q", "")
    if len(gap) > 3:
        return False
    if not gap and g.form == "infinitive" and last.lemma == "go" and last.progressive:
        last.b, last.head, last.lemma, last.governor = g.b, g.head, g.lemma, "going"
        return True
    if not gap and g.form in ("infinitive", "gerund", "bare") and not last.passive:
        if last.lemma in lx.PHASE:
            last.b, last.head, last.lemma = g.b, g.head, g.lemma
            return True
        if last.lemma == "have" and g.form == "infinitive" and not last.modal:
            last.b, last.head, last.lemma, last.governor = g.b, g.head, g.lemma, "have"
            return True
    if last.lemma == "go" and g.form == "gerund" and s.lows[last.b : g.a] == ["on"]:
        last.b, last.head, last.lemma = g.b, g.head, g.lemma
        return True
    if last.lemma in lx.MOTION and last.form == "finite" and g.form != "participle" and not gap.strip("rxs"):
        last.b = g.b
        return True
    if not gap and g.form == "infinitive" and not last.passive and last.lemma in lx.INTENDING:
        last.b, last.head, last.lemma, last.governor = g.b, g.head, g.lemma, last.lemma
        return True
    word = s.lows[g.a - 1 - quoted]
    loose = "jrNxi" if word == "about" else "jrNxs" if word == "forecast" else "jrNx"
    if g.form == "infinitive" and not gap.strip(loose) and last.form == "finite":
        if last.lemma == "be" and gap and word in lx.GOVERNING_HEADS:
            last.governor = word
        elif last.passive and not gap and last.lemma in lx.GOVERNING_VERBS:
            last.governor = last.lemma
        else:
            return False
        last.b, last.head, last.lemma, last.negated = g.b, g.head, g.lemma, last.negated or g.negated
        return True
    return g.form == "gerund" and s.lows[g.a - 1] == "from" and last.lemma in lx.PREVENTING


def _spends(s: Sentence, last: Group | None, g: Group) -> bool:
    """Whether a gerund only says at what: "struggled for months trying to leave"."""
    if last is None or last.form != "finite" or last.lemma not in lx.STRIVING:
        return False
    return s.lows[g.a] in ("trying", "attempting", "seeking") and "," not in s.shape[last.b : g.a]


def _is_main(s: Sentence, g: Group, found: list[Group], out: list[Group]) -> bool:
    """Whether a participle is all the verb its sentence has: "Port closed by strike", "House weighing bill"."""
    if out or g.a == 0 or g is not found[0] or s.shape[g.a - 1] not in "sXr)":
        return False
    return not any(other.form == "finite" for other in found)


def _restricts(s: Sentence, last: Group, g: Group, gap: str) -> bool:
    """Whether "the land it had lost" only says which land: a pronoun right after a noun, and nothing after the verb."""
    after = s.shape[g.b : g.b + 1]
    return gap[-1:] == "p" and gap[-2:-1] in ("s", "X") and last.lemma not in lx.SAYING and not after.strip(".,:q)-")


def _is_dated(s: Sentence, g: Group) -> bool:
    """Whether a participle's own words hold a time: "numbers released Thursday"."""
    time = s.shape.find("Y", g.b, g.b + 12)
    return time >= 0 and not _CLOSES.search(s.shape, g.b, time)
