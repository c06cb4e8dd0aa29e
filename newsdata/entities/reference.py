"""Pronouns and role nouns, by named sieves, the surest first; what no sieve answers stays open."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from operator import itemgetter

from newsdata.entities import context
from newsdata.entities.bodies import Bodies, it_or_they
from newsdata.entities.cues import saying_after, triggers, unnamed_spoke
from newsdata.entities.en import lexicon as lex
from newsdata.entities.gender import GENDER, GOVERNING, HUMAN, gender_of, vote_on_gender
from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Reference, Seen, State, Step
from newsdata.entities.misprints import join_misprints
from newsdata.entities.nouns import Holders, by_role
from newsdata.entities.pronouns import pronoun
from newsdata.entities.spelling import owns
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence


def resolve(document: Document, names: list[Name], found: list[Known]) -> list[Reference]:
    """References of the article, in order."""
    low = document.lower
    actors = [n for n in names if n.kind in ("person", "organisation", "other") or (n.kind == "country" and n.rule != "<demonym>")]
    holders, bodies = Holders(names), Bodies(names)
    steps = _steps(document, actors)
    vote_on_gender(document, steps)
    out: list[Reference] = []
    state = State()
    seen_sentence = -1
    for position, event, sentence, quoted in steps:
        if isinstance(event, Name):
            if _note(document, state, event, sentence, quoted, seen_sentence):
                seen_sentence = sentence.index
            continue
        m = event
        if m["unnamed"]:
            if not quoted and _unnamed(document, state, m.start(), m.end(), m["unnamed"], sentence):
                seen_sentence = sentence.index
            continue
        if m["role"]:
            reference = by_role(document, m, holders, bodies, state, sentence)
        elif m[0] in ("it", "its", "they"):
            reference = None if quoted else it_or_they(document, m, state, sentence)
        else:
            reference = pronoun(document, m, state, sentence, quoted)
        if reference is None:
            if m["role"] and not quoted and _unnamed(document, state, m.start(), m.end(), m["role"], sentence):
                seen_sentence = sentence.index
            continue
        known = reference.known
        if known.kind != "unnamed":
            out.append(reference)
        if known.kind in ("person", "unnamed") or m[0] not in GENDER:
            owner = m[0] in ("his", "her", "him") or owns(low, reference.end)
            state.seen.append(Seen(sentence.paragraph, position, quoted, known, owner))
            if not quoted and saying_after().match(low, reference.end):
                state.spoke.append((sentence.paragraph, known, reference.end))
            if not quoted and sentence.index != seen_sentence and known.kind in ("person", "unnamed") and not owner:
                state.subjects.append((sentence.paragraph, sentence.index, known))
                seen_sentence = sentence.index
    join_misprints(names, found, out, document)
    return out


def _steps(document: Document, actors: list[Name]) -> list[Step]:
    """Names, and words that may refer to somebody, in text order."""
    low = document.lower
    found: list[tuple[int, Name | re.Match[str]]] = [(n.start, n) for n in actors]
    found += [(m.start(), m) for m in _triggers(low)]
    found.sort(key=itemgetter(0))
    sentences, steps, i = document.sentences, [], 0
    for position, event in found:
        while i + 1 < len(sentences) and sentences[i + 1].start <= position:
            i += 1
        steps.append(Step(position, event, sentences[i], document.quotation_at(position) is not None))
    return steps


def _triggers(low: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """Words that may refer to somebody, in text order."""
    for m in triggers().finditer(low, start, end):
        at = m.start()
        if (m["role"] or m["unnamed"]) and not lex.CLOSED.isdisjoint(m[0].split()[1:]):
            yield from _triggers(low, at + 1, m.end())  # "the study was led by a professor"
        elif not at or not (low[at - 1].isalnum() or low[at - 1] in "-’'"):
            yield m


def _unnamed(document: Document, state: State, start: int, end: int, role: str, sentence: Sentence) -> bool:
    """Remember somebody without a name who speaks or is a sentence's subject: a pronoun may mean him or her, and then nobody of the names.

    Gives back whether it is the subject.
    """
    if document.text[end : end + 3].strip(", ")[:1].isupper():
        return False  # a title, and its name follows
    spoke = unnamed_spoke().match(document.lower, end)
    opening = not any(c.isalpha() for c in document.text[sentence.start : start])
    if role in lex.TAKE_UP or not (spoke or opening) or owns(document.lower, end):
        return False
    somebody = Known("unnamed", gender=gender_of(role))
    state.seen.append(Seen(sentence.paragraph, start, False, somebody))
    if spoke:
        state.spoke.append((sentence.paragraph, somebody, spoke.end()))
        state.claimed = spoke.end()
    if opening:
        state.subjects.append((sentence.paragraph, sentence.index, somebody))
    return opening


def _note(document: Document, state: State, name: Name, sentence: Sentence, quoted: bool, subject_of: int) -> bool:
    """Remember a name: as seen, as speaker, as its sentence's subject; whether it is the latter."""
    known = name.entity
    if not quoted and name.start >= state.claimed and context.spoke(document.lower, document.text, name):
        state.spoke.append((sentence.paragraph, known, name.end))
    if known.kind not in HUMAN:
        return False
    owner = owns(document.lower, name.end)
    state.seen.append(Seen(sentence.paragraph, name.start, quoted, known, owner))
    if quoted or owner or name.before in GOVERNING or sentence.index == subject_of:
        return False
    state.subjects.append((sentence.paragraph, sentence.index, known))
    return True
