"""Verbs that belong together: "has begun to leave", "is likely to ask", "failed to ratify" are one event each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Clause

if TYPE_CHECKING:
    from newsdata.events.clauses import Sentence

_CLOSES = re.compile(r"[,:()qSTwWMdDhHbBeEgZPNGV]")
MAX_GAP = 5  # tokens between two verbs that are one event, quotation marks among them


def chained(s: Sentence, found: list[Clause]) -> list[Clause]:
    """Join verbs with what belongs to them: "has begun to leave", "is likely to ask", "went to see" are one group each."""
    out: list[Clause] = []
    striving = -1
    for g in found:
        last = out[-1] if out else None
        if last is not None:
            if _joins(s, last, g):
                continue
            if _spends(s, last, g):
                striving = g.b
                continue
        if g.a == striving:
            continue  # "trying to leave": what the gerund is at
        if g.form in ("participle", "gerund"):
            if last is None and _is_main(s, g, found):
                g.tense, g.progressive, g.form = ("past" if g.form == "participle" else "present"), g.form == "gerund", "finite"
            elif g.lemma in lx.RELATING or (g.form == "participle" and not _is_dated(s, g)):
                continue
        out.append(g)
    return out


def _joins(s: Sentence, last: Clause, g: Clause) -> bool:
    """Join ``g`` to the group before where they are one event; tells whether it did."""
    shape, form = s.shape, g.form
    if form == "finite":
        return shape[g.a - 1] == "p" and _restricts(shape, last, g)
    if form == "participle" or g.a - last.b > MAX_GAP:
        return False
    gap = shape[last.b : g.a]
    quoted, gap = "q" in gap, gap.replace("q", "")
    if len(gap) > 3:
        return False
    infinitive = form == "infinitive"
    if not gap:
        if infinitive and last.lemma == "go" and last.progressive:
            return _absorb(last, g, "going")
        if last.lemma in lx.PHASE and not last.passive:
            return _absorb(last, g)
        if infinitive and last.lemma == "have" and not (last.modal or last.passive):
            return _absorb(last, g, "have")
    if last.lemma == "go" and form == "gerund" and s.lows[last.b : g.a] == ["on"]:
        return _absorb(last, g)
    if last.lemma in lx.MOTION and last.form == "finite" and not gap.strip("rxs"):
        last.b = g.b
        return True
    if infinitive:
        if not gap and last.lemma in lx.INTENDING and not last.passive:
            return _absorb(last, g, last.lemma)
        governor = _governor(last, gap, s.lows[g.a - 1 - quoted])
        last.negated = last.negated or (governor != "" and g.negated)
        return governor != "" and _absorb(last, g, governor)
    return form == "gerund" and s.lows[g.a - 1] == "from" and last.lemma in lx.PREVENTING


def _absorb(last: Clause, g: Clause, governor: str = "") -> bool:
    last.b, last.head, last.lemma, last.governor = g.b, g.head, g.lemma, governor or last.governor
    return True


def _governor(last: Clause, gap: str, word: str) -> str:
    """The adjective, noun or participle that makes one verb of "be ... to", or an empty string: "is very likely to", "was told to"."""
    loose = "jrNxi" if word == "about" else "jrNxs" if word == "forecast" else "jrNx"
    if last.form != "finite" or gap.strip(loose):
        return ""
    if last.lemma == "be" and gap:
        return word if word in lx.GOVERNING_HEADS else ""
    return last.lemma if last.passive and not gap and last.lemma in lx.GOVERNING_VERBS else ""


def _spends(s: Sentence, last: Clause, g: Clause) -> bool:
    """Whether a gerund only says at what: "struggled for months trying to leave"."""
    if last.lemma not in lx.STRIVING or last.form != "finite":
        return False
    return s.lows[g.a] in ("trying", "attempting", "seeking") and "," not in s.shape[last.b : g.a]


def _is_main(s: Sentence, g: Clause, found: list[Clause]) -> bool:
    """Whether a participle is all the verb its sentence has: "Port closed by strike", "House weighing bill"."""
    if g.a == 0 or g is not found[0] or s.shape[g.a - 1] not in "sXr)":
        return False
    return not any(other.form == "finite" for other in found)


def _restricts(shape: str, last: Clause, g: Clause) -> bool:
    """Whether "the land it had lost" only says which land: a pronoun right after a noun, and nothing after the verb."""
    noun = g.a - 2
    return noun >= last.b and shape[noun] in "sX" and last.lemma not in lx.SAYING and shape[g.b : g.b + 1] in (*".,:q)-", "")


def _is_dated(s: Sentence, g: Clause) -> bool:
    """Whether a participle's own words hold a time: "numbers released Thursday"."""
    time = s.shape.find("Y", g.b, g.b + 12)
    return time >= 0 and not _CLOSES.search(s.shape, g.b, time)
