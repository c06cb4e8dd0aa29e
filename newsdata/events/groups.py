"""Verb groups: auxiliaries, negation and verb, with what they say of time and certainty; each is the core of a clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from newsdata.events.en.lexicon import SAYING
from newsdata.language.lexicon import classes_of, verb_base

_GOES_ON = r"[rnYq]{0,4}+(?:[MdDhHbBeEg][rnYq]{0,4}+){0,4}+[ZPNGV]?+"  # after an auxiliary, with adverbs between
_GROUP = re.compile(
    rf"""
    ([tMdDhHbBeEgZPNGV](?:
        (?<=[MdDhHbBeEg]){_GOES_ON}
        | (?<=t)[rn]{{0,2}}+(?:[ehd]{_GOES_ON}|[VZ])
        # a verb alone, where it is no part of a noun phrase
        | (?<=Z)
        | (?<=P)(?:(?<![iakjo]P)|(?![sX]))
        | (?<=[wp&VGt,:]V)
        | (?<=N)(?<![^sX)pj,cY&]N)(?:(?![sXjo])|(?<=YN)|(?<=&N)(?<![jN]&N))
        | (?<=G)(?<![akjoc$]G)(?:(?=[^sjo.,)&M-])|(?<=[,V]G)|(?<=[iSW]G)(?=s))
    ))
    """,
    re.VERBOSE,
)
_FORMS = {
    **dict.fromkeys("HBDP", ("finite", "past")), **dict.fromkeys("hbdZ", ("finite", "present")), **dict.fromkeys("Gg", ("gerund", "")),
    **dict.fromkeys("EN", ("participle", "")), **dict.fromkeys("Ve", ("bare", "")), "M": ("finite", "modal"), "t": ("infinitive", ""),
}  # fmt: skip
_BE = frozenset("bBeEg")
CLAUSAL = frozenset("after before as since until till than for".split())
SUBJECTS = frozenset("i we they you".split())
MAX_MODIFIER = 6
_BREAKS = re.compile(r"[,:.q()STwW&p]")


@dataclass(slots=True)
class Clause:
    """A clause of a sentence: its verb group, tokens ``[a, b)`` with the verb at ``head``, and the stretch ``[start, end)`` around it.

    ``letters`` is the shape of the group; ``form`` is finite, infinitive, gerund or participle; ``tense`` past, present or modal for
    a finite one; ``governor`` the word that governs a joined infinitive ("is likely to ask"). ``over`` is the clause before, which
    governs it, ``link`` the word that joins them; ``[wide, wide_end)`` holds its adverbials too.
    """

    a: int
    b: int
    head: int
    letters: str
    form: str
    tense: str
    lemma: str
    modal: str
    perfect: bool
    progressive: bool
    passive: bool
    negated: bool
    start: int = field(init=False)
    end: int = field(init=False)
    over: Clause | None = field(init=False)
    link: str = field(init=False)
    saying: bool = field(init=False)
    wide_end: int = field(init=False)
    governor: str = ""
    wide: int = 0


def groups(shape: str, lows: list[str]) -> list[Clause]:
    """Verb groups of a sentence, in order."""
    out: list[Clause] = []
    pieces = _GROUP.split(shape)
    at = 0
    for gap, letters in zip(pieces[::2], pieces[1::2], strict=False):
        a = at + len(gap)
        at = a + len(letters)
        traits = _traits(letters)
        if traits is None or (letters == "Z" and _is_compound(a, shape, lows)):
            continue
        length, head, last, form, tense, perfect, progressive, passive, negated = traits
        head += a
        if form == "bare" and last == "V" and a and (shape[a - 1] == "w" or lows[a - 1] in SUBJECTS):
            form, tense = "finite", "present"  # "they come", "which come"
        lemma = "be" if last in _BE else lows[head] if last == "V" else verb_base(lows[head])
        modal = lows[a] if tense == "modal" else ""
        negated = negated or (a > 0 and shape[a - 1] == "n")
        group = Clause(a, a + length, head, letters, form, tense, lemma, modal, perfect, progressive, passive, negated)
        if out:
            if out[-1].letters == "Z" and _was_plural(out[-1], group, shape, lows):
                out.pop()
                if group.form == "participle":
                    group.form, group.tense = "finite", "past"
            elif group.form == "participle":
                _beside(out[-1], group, shape, lows)
            elif group.letters == "P" and group.a == out[-1].b:
                group.form = "participle"  # "stayed closed"
            if out and group.form == "finite" and out[-1].letters == "P" and _modifies(out[-1], group, shape, lows):
                out[-1].form = "participle"
        out.append(group)
    return out


@lru_cache(maxsize=2048)
def _traits(letters: str) -> tuple[int, int, str, str, str, bool, bool, bool, bool] | None:
    """What a verb group's letters tell: its length, the place and letter of its verb, form, tense, perfect, progressive, passive, negated.

    A modal without a verb is no group.
    """
    kept = letters.rstrip("rnYq")
    last = kept[-1]
    if last == "M":
        return None
    auxiliaries = kept[:-1]
    be = not _BE.isdisjoint(auxiliaries)
    progressive = "g" in auxiliaries or (last == "G" and be)
    perfect, passive = "h" in auxiliaries or "H" in auxiliaries, last in "NP" and be
    return len(letters.rstrip("q")), len(kept) - 1, last, *_FORMS[letters[0]], perfect, progressive, passive, "n" in letters


def _modifies(last: Clause, group: Clause, shape: str, lows: list[str]) -> bool:
    """Whether a lone past form tells of the subject of the verb after it."""
    return _is_aside(last, group, shape) or _is_reduced(last, group, shape, lows)


def _beside(last: Clause, group: Clause, shape: str, lows: list[str]) -> None:
    """Give a participle what the group before it decides: a second verb of its subject, or the main verb of a participle."""
    if shape[group.a - 1] == "&" and last.form == "finite":
        _coordinate(last, group, shape, lows)
    elif last.letters == "P" and _takes_object(group, shape) and _is_reduced(last, group, shape, lows):
        last.form, last.tense, group.form, group.tense = "participle", "", "finite", "past"


def _takes_object(group: Clause, shape: str) -> bool:
    return shape[group.b : group.b + 1] in ("s", "X", "a", "k", "p")


def _coordinate(last: Clause, group: Clause, shape: str, lows: list[str]) -> None:
    """Give the second verb of one subject the form of the first: "raided flats and seized a laptop", "was tried and jailed"."""
    if last.passive or last.perfect:
        group.passive, group.perfect, group.modal, group.negated = last.passive, last.perfect, last.modal, last.negated
        group.form, group.tense = "finite", last.tense
    elif "VBD" in classes_of(lows[group.head]) and (last.tense == "past" or _takes_object(group, shape)):
        group.form, group.tense = "finite", "past"  # "is a maker of bells and opened a foundry"


def _is_aside(last: Clause, group: Clause, shape: str) -> bool:
    """Whether a lone past form stands between commas: "The pact, signed in May, ended"."""
    if last.a < 2 or shape[last.a - 1] != "," or shape[group.a - 1] != ",":
        return False
    return shape[last.a - 2] in "sX" and not _BREAKS.search(shape, last.b, group.a - 1)


def _is_reduced(last: Clause, group: Clause, shape: str, lows: list[str]) -> bool:
    """Whether a lone past form belongs to the subject: "Figures released on Tuesday cheered investors"."""
    if last.lemma in SAYING or not last.a or shape[last.a - 1] not in "sX":
        return False
    near = last.b < group.a <= last.b + MAX_MODIFIER and shape[last.b] in "iYx"
    return near and not _BREAKS.search(shape, last.b, group.a) and CLAUSAL.isdisjoint(lows[last.b : group.a])


def _was_plural(last: Clause, group: Clause, shape: str, lows: list[str]) -> bool:
    """Whether the verb before was a plural noun: "the exiles in Miami will march", "markets in the region continued"."""
    if "NNS" not in classes_of(lows[last.a]) or group.a > last.b + MAX_MODIFIER:
        return False
    if group.a > last.b and (shape[last.b] != "i" or _BREAKS.search(shape, last.b, group.a)):
        return False
    lone = group.form == "participle" and "VBD" in classes_of(lows[group.head]) and shape[group.b : group.b + 1] != "a"
    return group.form == "finite" or (lone and last.a > 0 and shape[last.a - 1] in "sXj")


def _is_compound(i: int, shape: str, lows: list[str]) -> bool:
    """Whether a base form after a plural is the head of its noun phrase: "in the textiles segment,", "an appeals court"."""
    if shape[i - 1 : i] != "s" or not lows[i - 1].endswith("s") or lows[i].endswith("s") or shape[i + 1 : i + 2] not in ("", ".", ",", "i"):
        return False
    k = i - 1
    while k > 0 and shape[k] in "jsX-o":
        k -= 1
    return lows[k] in ("a", "an") or (shape[k] in "ak" and shape[k - 1 : k] == "i")
