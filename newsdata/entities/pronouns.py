"""Whom a pronoun means, by named sieves, the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice, pairwise

from newsdata.entities.cues import Cue, saying_after
from newsdata.entities.en.gazetteer import is_ordinary
from newsdata.entities.gender import GENDER, is_object
from newsdata.entities.known import Known
from newsdata.entities.memory import Reference, State, last_in
from newsdata.entities.spelling import last_word

_EITHER = frozenset("after because before since until if when that".split())  # behind these the subject is as likely as the object
_BESIDE = frozenset("behind around beside near past ahead under over before after above below inside outside".split())
_CLAUSE_EDGE = re.compile(r"[,;:—–]|\b(?:that|and|but|or|when|who|which|because|if|after|before|as|while|said|says)\b")


def pronoun(cue: Cue, state: State) -> Reference | None:
    """The reference that he, she, his or her makes; what that tells of the person is kept."""
    word = cue.words
    gender = GENDER[word]

    def fits(k: Known) -> bool:
        if k.gender or k.kind not in ("person", "unnamed"):
            return k.gender == gender and k.kind in ("person", "unnamed")
        paragraph, before = state.meant.get(k, (-1, gender))
        return before == gender or paragraph != state.sentence.paragraph

    found, here = _told(cue, state, fits), state.sentence.paragraph
    if found is None and (state.quoted or not any(s.known.kind == "person" and fits(s.known) for s in state.near(here - 1))):
        found = _told(cue, state, _may_be_a_person)
    if found is not None:
        known = found.known
        state.meant[known] = here, gender
        if not (known.gender or state.quoted) and all(s.known is known for s in state.near(here, 8)):
            known.gender = gender
        if known.kind == "other":
            known.kind = "person"
            for name in known.names:
                name.kind = "person"
    return found


def _may_be_a_person(known: Known) -> bool:
    """Whether a name of no known type looks like a person's: up to three words, none of them ordinary, and no article before it."""
    if known.kind != "other":
        return False
    words = known.names[0].words
    return (
        len(words) <= 3
        and not any(w.isupper() or "-" in w or is_ordinary(w.lower()) for w in words)
        and all(n.before != "the" for n in known.names[:4])
    )


def _told(cue: Cue, state: State, fits: Callable[[Known], bool]) -> Reference | None:
    """The pronoun's person by the first sieve that has one who fits."""
    word = cue.words
    if state.quoted:
        return _inside_quotation(cue, state, fits)
    here, before = state.sentence.paragraph, state.sentence.paragraph - 1
    if is_object(state.document.lower, cue):
        if state.open == state.sentence.index:
            return None
        fits = _but_subject(cue, state, fits)
    rule, known = "", None
    if _takes_up_speaker(cue, state):
        known = _surer(state, _latest(state, here, fits), here, GENDER[word])
        rule = "<pronoun>: who spoke or acted last in the paragraph"
        if known is not None and _one_of_two(state, known, here, fits):
            return None
        if known is None:  # "his sister begged him, but he said no"
            known = next((s.known for s in state.near(here) if state.meant.get(s.known) == (here, GENDER[word])), None)
        if known is None:
            known = _surer(state, _latest(state, before, fits), before, GENDER[word])
            rule = "<pronoun>: who spoke or acted last in the paragraph before"
    if known is None:
        known = state.subject(fits)
        rule = "<pronoun>: the subject of its sentence"
        if known is not None and word in ("he", "she"):
            known = _without_rival(state, known, GENDER[word], fits, last_word(state.document.lower, cue.start))
            if known is None:
                state.open = state.sentence.index
                return None
    if known is None:
        known = _latest(state, here, fits)
        rule = "<pronoun>: who spoke or acted last in the paragraph"
    if known is None:
        known = next((s.known for s in state.near(before) if fits(s.known)), None)
        rule = "<pronoun>: the last person that fits"
    if known is None:
        last = next(state.near(here - 3), None)
        if last is not None and fits(last.known) and all(s.known is last.known for s in state.near(here - 3)):
            known = last.known
    return Reference(cue.start, cue.end, rule, known, "pronoun") if known else None


def _takes_up_speaker(cue: Cue, state: State) -> bool:
    """Whether he or she opens the sentence, stands behind a quotation or beside a verb of saying: who spoke or acted last goes on."""
    if saying_after().match(state.document.lower, cue.end):
        return True
    if cue.words not in ("he", "she"):
        return False
    return state.document.text[max(state.sentence.start, cue.start - 4) : cue.start].rstrip()[-1:] in "”\"'’," or not any(
        c.isalpha() for c in state.document.text[state.sentence.start : cue.start]
    )


def _surer(state: State, known: Known | None, paragraph: int, gender: str) -> Known | None:
    """Of somebody whose gender no word has told and somebody of the pronoun's gender since ``paragraph``, the latter."""
    if known is None or (known.gender and not known.voted):
        return known
    for s in state.near(paragraph):
        k = s.known
        if k is known or k.kind != "person":
            continue
        if (k.gender == gender and not k.voted) or (not k.gender and state.meant.get(k) == (s.paragraph, gender)):
            return k
    return known


def _one_of_two(state: State, known: Known, paragraph: int, fits: Callable[[Known], bool]) -> bool:
    """Whether the one who acted last did so together with another whom the pronoun fits: "Okafor and Lindgren left. She ..."."""
    if known.gender and not known.voted:
        return False
    for b, a in pairwise(islice(state.near(paragraph), 4)):
        if (a.known is known) != (b.known is known) and fits(a.known) and fits(b.known):
            name, link, _ = state.document.text[a.start : b.start].partition(" and ")
            if link and all(word[0].isupper() for word in name.split()):
                return True
    return False


def _without_rival(state: State, known: Known, gender: str, fits: Callable[[Known], bool], before: str) -> Known | None:
    """The subject, or in "his lawyer, Ines Okafor, said he" the owner; None where nothing tells which of two is meant.

    "Okafor dismissed Lindgren after she refused" may mean either, as long as no other words tell their gender.
    """
    if known.gender and not known.voted:
        return known
    here = [s for s in state.seen[-6:] if s.start >= state.sentence.start and not s.quoted]
    here = [s for s in here if s.known.kind == "person" and s.known is not known]
    surer = _surer(state, known, state.sentence.paragraph, gender)
    if surer is known:
        return None if any(fits(s.known) and (s.owner or before in _EITHER) for s in here) else known
    return surer if any(s.owner and s.known is surer for s in here) else None


def _but_subject(cue: Cue, state: State, fits: Callable[[Known], bool]) -> Callable[[Known], bool]:
    """Him and her, as objects, are not the subject of their own clause."""
    if last_word(state.document.lower, cue.start) in _BESIDE:
        return fits  # "she felt the wind behind her"
    last = next((s for s in reversed(state.seen[-4:]) if not s.quoted and s.start >= state.sentence.start), None)
    if (
        last is None
        or not any(s == state.sentence.index and k is last.known for _, k, s in state.subjects[-2:])
        or _CLAUSE_EDGE.search(state.document.lower, last.start, cue.start)
    ):
        return fits
    return lambda k: k is not last.known and fits(k)


def _latest(state: State, paragraph: int, fits: Callable[[Known], bool]) -> Known | None:
    """Who was quoted or was a sentence's subject last in a paragraph; the quoted one where both are in one sentence."""
    spoke, subject = last_in(state.spoke, paragraph, fits), last_in(state.subjects, paragraph, fits)
    if spoke is None or subject is None or spoke is subject:
        return spoke or subject
    return subject if _later(state, subject, spoke, paragraph) else spoke


def _later(state: State, subject: Known, spoke: Known, paragraph: int) -> bool:
    """Whether the subject came after the one quoted, in a sentence where nobody is quoted."""
    order = [k for p, k, _ in state.subjects[-8:] if p == paragraph and (k is subject or k is spoke)]
    return bool(order) and order[-1] is subject and any(k is spoke for k in order)


def _inside_quotation(cue: Cue, state: State, fits: Callable[[Known], bool]) -> Reference | None:
    """Within marks a pronoun means somebody named in the same quotation before it."""
    quotation = state.document.quotation_at(cue.start)
    if quotation is None:
        return None
    seen = [s for s in state.seen[-8:] if fits(s.known)]
    inside = {s.known for s in seen if s.start >= quotation.start}
    if not inside:
        inside = {s.known for s in seen if s.quoted and s.paragraph == state.sentence.paragraph}
    if len(inside) != 1:
        return None
    return Reference(cue.start, cue.end, "<pronoun>: who is named in the quotation", inside.pop(), "pronoun")
