"""Whom a pronoun means, by named sieves, the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsdata.entities.cues import saying_after, unnamed_plural
from newsdata.entities.gender import GENDER
from newsdata.entities.known import Known
from newsdata.entities.memory import Reference, State
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence

MAX_REACH = 2000  # characters; farther back nobody is taken up by "they said"
_OBJECT_AFTER = re.compile(
    r"[.,;:!?]|\s(?:to|for|from|with|at|in|on|of|by|that|and|but|when|as|after|before|about|into|the|a|an|his|off|out|up|down|away|because|if|while|until)\b"
)
_CLAUSE_EDGE = re.compile(r"[,;:—–]|\b(?:that|and|but|or|when|who|which|because|if|after|before|as|while|said|says)\b")


def pronoun(document: Document, m: re.Match[str], state: State, sentence: Sentence, quoted: bool) -> Reference | None:
    """The reference that he, she, his or her makes; what that tells of the person is kept."""
    word = m[0]
    gender = GENDER[word]

    def fits(k: Known) -> bool:
        if k.kind not in ("person", "unnamed") or k.gender:
            return k.kind in ("person", "unnamed") and k.gender == gender
        paragraph, before = state.meant.get(id(k), (-1, gender))
        return before == gender or paragraph != sentence.paragraph

    def may_fit(k: Known) -> bool:
        return k.kind == "other" and " " not in k.fullest and not k.fullest.isupper()

    found = _told(document, m, state, sentence, quoted, fits) or _told(document, m, state, sentence, quoted, may_fit)
    if found is not None:
        alone = {id(k) for p, _, q, k in state.seen[-8:] if p == sentence.paragraph and not q} <= {id(found.known)}
        state.meant[id(found.known)] = sentence.paragraph, gender
        if alone and not quoted:
            found.known.gender = found.known.gender or gender
        if found.known.kind == "other":
            found.known.kind = "person"
            for name in found.known.names:
                name.kind = "person"
    return found


def _told(
    document: Document, m: re.Match[str], state: State, sentence: Sentence, quoted: bool, fits: Callable[[Known], bool]
) -> Reference | None:
    """The pronoun's person by the first sieve that has one who fits."""
    word = m[0]
    if quoted:
        return _inside_quotation(document, m, state, fits)
    if word == "him" or (word == "her" and _OBJECT_AFTER.match(document.lower, m.end())):
        fits = _but_subject(document, m, state, sentence, fits)
    here, before = sentence.paragraph, sentence.paragraph - 1
    subject = word in ("he", "she")
    rule, known = "", None
    opening = not any(c.isalpha() for c in document.text[sentence.start : m.start()]) or _after_quotation(document, m, sentence)
    if (subject and opening) or saying_after().match(document.lower, m.end()):
        known = _latest(state, here, sentence.index, fits)
        rule = "<pronoun>: who spoke or acted last in the paragraph"
        if known is None:
            known = _latest(state, before, sentence.index, fits)
            rule = "<pronoun>: who spoke or acted last in the paragraph before"
    if known is None:
        known = next((k for p, s, k in reversed(state.subjects[-8:]) if s == sentence.index and fits(k)), None)
        rule = "<pronoun>: the subject of its sentence"
    if known is None:
        known = _latest(state, here, sentence.index, fits)
        rule = "<pronoun>: who spoke or acted last in the paragraph"
    if known is None:
        known = next((k for p, _, q, k in reversed(state.seen[-12:]) if p >= before and not q and fits(k)), None)
        rule = "<pronoun>: the last person that fits"
    if known is None:
        farther = {id(k): k for p, _, q, k in state.seen[-12:] if p >= here - 3 and not q}
        known = next(iter(farther.values())) if len(farther) == 1 and fits(next(iter(farther.values()))) else None
    if known is None:
        return None
    return Reference(m.start(), m.start() + len(word), rule, known, "pronoun")


def body(document: Document, m: re.Match[str], state: State, sentence: Sentence) -> Reference | None:
    """It said, they said: the organisation that spoke last, unless unnamed people spoke since."""
    if not state.spoke:
        return None
    paragraph, known, at = state.spoke[-1]
    if known.kind == "person" or sentence.paragraph - paragraph > 1 or m.start() - at > MAX_REACH:
        return None
    if m[0] == "they" and unnamed_plural().search(document.lower, at, m.start()):
        return None
    return Reference(m.start(), m.end(), "<it or they>: the organisation that spoke last", known, "pronoun")


def _but_subject(
    document: Document, m: re.Match[str], state: State, sentence: Sentence, fits: Callable[[Known], bool]
) -> Callable[[Known], bool]:
    """Him and her, as objects, are not the subject of their own clause."""
    last = next(((at, k) for _, at, q, k in reversed(state.seen[-4:]) if not q and at >= sentence.start), None)
    if (
        last is None
        or not any(s == sentence.index and k is last[1] for _, s, k in state.subjects[-2:])
        or _CLAUSE_EDGE.search(document.lower, last[0], m.start())
    ):
        return fits
    return lambda k: k is not last[1] and fits(k)


def _after_quotation(document: Document, m: re.Match[str], sentence: Sentence) -> bool:
    return document.text[max(sentence.start, m.start() - 4) : m.start()].rstrip()[-1:] in "”\"'’,"


def _latest(state: State, paragraph: int, sentence: int, fits: Callable[[Known], bool]) -> Known | None:
    """Who was quoted or was a sentence's subject last in a paragraph; the quoted one where both are in one sentence."""
    spoke = next((k for p, k, _ in reversed(state.spoke[-8:]) if p == paragraph and fits(k)), None)
    subject = next((k for p, s, k in reversed(state.subjects[-8:]) if p == paragraph and fits(k)), None)
    if spoke is None or subject is None:
        return spoke or subject
    return subject if _later(state, subject, spoke, paragraph) else spoke


def _later(state: State, subject: Known, spoke: Known, paragraph: int) -> bool:
    """Whether the subject came after the one quoted, in a sentence where nobody is quoted."""
    if subject is spoke:
        return False
    order = [k for p, _, k in state.subjects[-8:] if p == paragraph and (k is subject or k is spoke)]
    return bool(order) and order[-1] is subject and any(k is spoke for k in order)


def _inside_quotation(document: Document, m: re.Match[str], state: State, fits: Callable[[Known], bool]) -> Reference | None:
    """Within marks a pronoun means somebody named in the same quotation before it."""
    quotation = document.quotation_at(m.start())
    if quotation is None:
        return None
    inside = {id(k): k for _, at, q, k in state.seen[-8:] if quotation.start <= at < m.start() and fits(k)}
    if not inside:
        paragraph = document.sentence_at(m.start()).paragraph
        inside = {id(k): k for p, at, q, k in state.seen[-8:] if p == paragraph and q and at < m.start() and fits(k)}
    if len(inside) != 1:
        return None
    word = m[0]
    return Reference(m.start(), m.start() + len(word), "<pronoun>: who is named in the quotation", next(iter(inside.values())), "pronoun")
