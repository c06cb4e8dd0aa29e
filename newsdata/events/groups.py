"""Verb groups: auxiliaries, negation and verb, with what they say of time and certainty."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsdata.language.lexicon import classes_of, verb_base

# to? auxiliaries with adverbs between, then a verb; or a verb alone
_GROUP = re.compile(r"(?:t[rn]{0,2}+(?=[VehdZ]))?+(?:(?:[MdDhHbBeEg][rnY]{0,4}+){1,5}+(?:q?[ZPNGV])?+|[ZPNGV])")
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
        group = _read(m.start(), m.end(), shape, lows)
        if group is None:
            continue
        if out and _was_plural(out[-1], group, shape, lows):
            out.pop()
            if group.form == "participle":
                group.form, group.tense = "finite", "past"
        elif out and group.form == "finite" and group.a == out[-1].b and group.b - group.a == 1 and shape[group.a] == "P":
            group.form = "participle"  # "stayed closed"
        if len(out) > 0 and group.form == "finite" and shape[group.a - 1] == "," and _is_aside(out[-1], group, shape):
            out[-1].form = "participle"
        out.append(group)
    return out


def _is_aside(last: Group, group: Group, shape: str) -> bool:
    """Whether a lone past form stands between commas: "The pact, signed in May, ended"."""
    if last.b - last.a != 1 or shape[last.a] != "P" or last.a < 2 or shape[last.a - 1] != ",":
        return False
    return shape[last.a - 2] in "sX" and not _BREAKS.search(shape, last.b, group.a - 1)


def _was_plural(last: Group, group: Group, shape: str, lows: list[str]) -> bool:
    """Whether the verb before was a plural noun: "the exiles in Miami will march", "markets in the region continued"."""
    if last.b - last.a != 1 or shape[last.a] != "Z" or "NNS" not in classes_of(lows[last.a]):
        return False
    gap = shape[last.b : group.a]
    if len(gap) > MAX_MODIFIER or (gap and gap[0] != "i") or _BREAKS.search(gap):
        return False
    lone = group.form == "participle" and "VBD" in classes_of(lows[group.head]) and shape[group.b : group.b + 1] != "a"
    return group.form == "finite" or (lone and last.a > 0 and shape[last.a - 1] in "sXj")


def _read(a: int, b: int, shape: str, lows: list[str]) -> Group | None:
    letters = shape[a:b]
    head = b - 1
    while shape[head] in "rnYq":
        head -= 1
    if shape[head] == "M":
        return None
    last, first = shape[head], letters[0]
    if b - a == 1 and last in "NGVP" and not _stands_alone(a, shape, last):
        return None
    verbs = [c for c in letters if c not in "trnYq"]
    form, tense = "finite", "present"
    if first == "t":
        form, tense = "infinitive", ""
    elif first == "M":
        tense = "modal"
    elif first in "HBDP":
        tense = "past"
    elif first in "hbdZ":
        tense = "present"
    elif first in "Ve":
        told = first == "V" and (shape[a - 1 : a] == "w" or (a and lows[a - 1] in SUBJECTS))
        form, tense = ("finite", "present") if told else ("bare", "")
    elif first in "Gg":
        form, tense = "gerund", ""
    else:
        form, tense = "participle", ""
    be = [c for c in verbs[:-1] if c in "bBeEg"]
    return Group(
        a, b, head, form, tense, _lemma(lows[head], last),
        modal=lows[a] if first == "M" else "",
        perfect=any(c in "hH" for c in verbs[:-1]),
        progressive=last == "G" and bool(be),
        passive=last in "NP" and bool(be),
        negated="n" in letters,
    )  # fmt: skip


def _lemma(low: str, letter: str) -> str:
    if letter in "bBeEg":
        return "be"
    return low if letter == "V" else verb_base(low)


def _stands_alone(i: int, shape: str, letter: str) -> bool:
    """Whether a participle or base form without auxiliaries is a verb of its own, not part of a noun phrase."""
    before = shape[i - 1] if i else "."
    after = shape[i + 1] if i + 1 < len(shape) else "."
    if letter == "N":
        return (before in "sX)pj,cY" or i == 0) and after not in "sXjo"
    if letter == "G":
        if before in "akjoc$":
            return False
        return after not in "sjo.,-)&M" or before in ",V" or (before in "iSW" and after in "s")
    if letter == "P":
        return before not in "iakjo" or after not in "sX"
    return before not in "akjo"
