"""Verb groups: auxiliaries, negation and verb, with what they say of time and certainty."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from newsdata.events.en.lexicon import SAYING
from newsdata.language.lexicon import classes_of, verb_base

# to? auxiliaries with adverbs between, then a verb; or a verb alone
_GROUP = re.compile(r"(?:t[rn]{0,2}+(?=[VehdZ]))?+(?:(?:[MdDhHbBeEg][rnYq]{0,4}+){1,5}+[ZPNGV]?+|[ZPNGV])")
_FORMS = {
    **dict.fromkeys("HBDP", ("finite", "past")), **dict.fromkeys("hbdZ", ("finite", "present")), **dict.fromkeys("Gg", ("gerund", "")),
    **dict.fromkeys("EN", ("participle", "")), **dict.fromkeys("Ve", ("bare", "")), "M": ("finite", "modal"), "t": ("infinitive", ""),
}  # fmt: skip
CLAUSAL = frozenset("after before as since until till than for".split())
SUBJECTS = frozenset("i we they you".split())
MAX_MODIFIER = 6
_BREAKS = re.compile(r"[,:.q()STwW&p]")


@dataclass(slots=True)
class Group:
    """A verb group: tokens ``[a, b)`` of its sentence, its verb at ``head``.

    ``form`` is finite, infinitive, gerund or participle; ``tense`` past, present or modal for a finite one; ``governor`` the
    word that governs a joined infinitive ("is likely to ask").
    """

    a: int
    b: int
    head: int
    form: str
    tense: str
    lemma: str
    modal: str = ""
    governor: str = ""
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False


def groups(shape: str, lows: list[str]) -> list[Group]:
    """Verb groups of a sentence, in order."""
    out: list[Group] = []
    for m in _GROUP.finditer(shape):
        a, b = m.span()
        while shape[b - 1] == "q":
            b -= 1
        group = _read(a, b, shape, lows)
        if group is None:
            continue
        if out and _was_plural(out[-1], group, shape, lows):
            out.pop()
            if group.form == "participle":
                group.form, group.tense = "finite", "past"
        elif out:
            _beside(out[-1], group, shape, lows)
        if out and group.form == "finite" and _is_lone_past(out[-1], shape) and _modifies(out[-1], group, shape, lows):
            out[-1].form = "participle"
        out.append(group)
    return out


def _modifies(last: Group, group: Group, shape: str, lows: list[str]) -> bool:
    """Whether a lone past form tells of the subject of the verb after it."""
    return _is_aside(last, group, shape) or _is_reduced(last, group, shape, lows)


def _beside(last: Group, group: Group, shape: str, lows: list[str]) -> None:
    """Give a past form what the group before it decides: a second verb of its subject, its main verb, its participle."""
    if group.form == "participle":
        if shape[group.a - 1] == "&" and last.form == "finite":
            _coordinate(last, group, shape, lows)
        elif _takes_object(group, shape) and _is_lone_past(last, shape) and _is_reduced(last, group, shape, lows):
            last.form, last.tense, group.form, group.tense = "participle", "", "finite", "past"
    elif group.a == last.b and group.b - group.a == 1 and shape[group.a] == "P":
        group.form = "participle"  # "stayed closed"


def _is_lone_past(last: Group, shape: str) -> bool:
    return shape[last.a] == "P" and last.b - last.a == 1


def _takes_object(group: Group, shape: str) -> bool:
    return shape[group.b : group.b + 1] in ("s", "X", "a", "k", "p")


def _coordinate(last: Group, group: Group, shape: str, lows: list[str]) -> None:
    """Give the second verb of one subject the form of the first: "raided flats and seized a laptop", "was tried and jailed"."""
    if last.passive or last.perfect:
        group.passive, group.perfect, group.modal, group.negated = last.passive, last.perfect, last.modal, last.negated
        group.form, group.tense = "finite", last.tense
    elif "VBD" in classes_of(lows[group.head]) and (last.tense == "past" or _takes_object(group, shape)):
        group.form, group.tense = "finite", "past"  # "is a maker of bells and opened a foundry"


def _is_aside(last: Group, group: Group, shape: str) -> bool:
    """Whether a lone past form stands between commas: "The pact, signed in May, ended"."""
    if last.a < 2 or shape[last.a - 1] != "," or shape[group.a - 1] != ",":
        return False
    return shape[last.a - 2] in "sX" and not _BREAKS.search(shape, last.b, group.a - 1)


def _is_reduced(last: Group, group: Group, shape: str, lows: list[str]) -> bool:
    """Whether a lone past form belongs to the subject: "Figures released on Tuesday cheered investors"."""
    if last.lemma in SAYING or not last.a or shape[last.a - 1] not in "sX":
        return False
    gap = shape[last.b : group.a]
    if gap[:1] not in ("i", "Y", "x") or len(gap) > MAX_MODIFIER or _BREAKS.search(gap):
        return False
    return CLAUSAL.isdisjoint(lows[last.b : group.a])


def _was_plural(last: Group, group: Group, shape: str, lows: list[str]) -> bool:
    """Whether the verb before was a plural noun: "the exiles in Miami will march", "markets in the region continued"."""
    if shape[last.a] != "Z" or last.b - last.a != 1 or "NNS" not in classes_of(lows[last.a]):
        return False
    gap = shape[last.b : group.a]
    if len(gap) > MAX_MODIFIER or (gap and gap[0] != "i") or _BREAKS.search(gap):
        return False
    lone = group.form == "participle" and "VBD" in classes_of(lows[group.head]) and shape[group.b : group.b + 1] != "a"
    return group.form == "finite" or (lone and last.a > 0 and shape[last.a - 1] in "sXj")


def _read(a: int, b: int, shape: str, lows: list[str]) -> Group | None:
    head, last, form, tense, perfect, progressive, passive, negated = _features(shape[a:b])
    head += a
    if last == "M" or (b - a == 1 and last in "NGVP" and not _stands_alone(a, shape, last)):
        return None
    if last == "Z" and b - a == 1 and _is_compound(a, shape, lows):
        return None
    if form == "bare" and last == "V" and a and (shape[a - 1] == "w" or lows[a - 1] in SUBJECTS):
        form, tense = "finite", "present"  # "they come", "which come"
    modal = lows[a] if tense == "modal" else ""
    negated = negated or shape[a - 1 : a] == "n"
    return Group(a, b, head, form, tense, _lemma(lows[head], last), modal, "", perfect, progressive, passive, negated)


@lru_cache(maxsize=2048)
def _features(letters: str) -> tuple[int, str, str, str, bool, bool, bool, bool]:
    """What a verb group's letters tell: place and letter of its verb, form, tense, perfect, progressive, passive, negated."""
    kept = letters.rstrip("rnYq")
    last, first = kept[-1], letters[0]
    form, tense = _FORMS[first]
    auxiliaries = [c for c in kept[:-1] if c not in "trnYq"]
    be = any(c in "bBeEg" for c in auxiliaries)
    perfect = any(c in "hH" for c in auxiliaries)
    return len(kept) - 1, last, form, tense, perfect, "g" in auxiliaries or (last == "G" and be), last in "NP" and be, "n" in letters


def _lemma(low: str, letter: str) -> str:
    if letter in "bBeEg":
        return "be"
    return low if letter == "V" else verb_base(low)


def _is_compound(i: int, shape: str, lows: list[str]) -> bool:
    """Whether a base form after a plural is the head of its noun phrase: "in the textiles segment,", "an appeals court"."""
    if shape[i - 1 : i] != "s" or not lows[i - 1].endswith("s") or lows[i].endswith("s") or shape[i + 1 : i + 2] not in ("", ".", ",", "i"):
        return False
    k = i - 1
    while k > 0 and shape[k] in "jsX-o":
        k -= 1
    return lows[k] in ("a", "an") or (shape[k] in "ak" and shape[k - 1 : k] == "i")


def _stands_alone(i: int, shape: str, letter: str) -> bool:
    """Whether a participle or base form without auxiliaries is a verb of its own, not part of a noun phrase."""
    before = shape[i - 1] if i else "."
    after = shape[i + 1] if i + 1 < len(shape) else "."
    if letter == "N":
        return (before in "sX)pj,cY&" or i == 0) and (after not in "sXjo" or before == "Y" or (before == "&" and shape[i - 2] not in "jN"))
    if letter == "G":
        if before in "akjoc$":
            return False
        return after not in "sjo.,-)&M" or before in ",V" or (before in "iSW" and after in "s")
    if letter == "V":
        return before in "wp&VGt,:"
    if letter == "P":
        return before not in "iakjo" or after not in "sX"
    return before not in "akjo"
