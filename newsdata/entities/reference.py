"""Pronouns and role nouns, by named sieves, the surest first; what no sieve answers stays open."""

from __future__ import annotations

import sys
from operator import attrgetter

from newsdata.entities import context
from newsdata.entities.bodies import Bodies, it_or_they
from newsdata.entities.cues import Cue, cues, saying_after, unnamed_spoke
from newsdata.entities.en import lexicon as lex
from newsdata.entities.gender import GENDER, GOVERNING, HUMAN, gender_of, vote_on_gender
from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Reference, Seen, State, Step
from newsdata.entities.misprints import join_misprints
from newsdata.entities.nouns import Holders, by_role
from newsdata.entities.pronouns import pronoun
from newsdata.entities.spelling import owns
from newsdata.language.document import Document


def resolve(document: Document, names: list[Name], found: list[Known]) -> list[Reference]:
    """References of the article, in order."""
    actors = [n for n in names if n.kind in ("person", "organisation", "other") or (n.kind == "country" and n.rule != "<demonym>")]
    holders, bodies = Holders(names), Bodies(names)
    steps = _steps(document, actors)
    vote_on_gender(document, steps)
    out: list[Reference] = []
    state = State(document)
    for event, state.sentence, state.quoted in steps:
        if isinstance(event, Name):
            _note(event, state)
            continue
        if event.sort == "unnamed":
            reference = None
        elif event.sort == "role":
            reference = by_role(event, state, holders, bodies)
        elif event.words in GENDER:
            reference = pronoun(event, state)
        else:
            reference = None if state.quoted else it_or_they(event, state)
        if reference is not None:
            if reference.known.kind != "unnamed":
                out.append(reference)
            if reference.known.kind in ("person", "unnamed") or event.words not in GENDER:
                _note_reference(reference, event, state)
        elif event.noun and not state.quoted:
            _note_unnamed(event, state)
    join_misprints(names, found, out, document)
    return out


def _steps(document: Document, actors: list[Name]) -> list[Step]:
    """Names, and words that may refer to somebody, in text order."""
    events: list[Name | Cue] = [*actors, *cues(document.lower)]
    events.sort(key=attrgetter("start"))
    sentences, quotations, steps = document.sentences, document.quotations, []
    following = [s.start for s in sentences[1:]] + [sys.maxsize]
    marks = [q.start for q in quotations] + [sys.maxsize]
    i = j = quoted_to = 0
    for event in events:
        while following[i] <= event.start:
            i += 1
        while marks[j] <= event.start:
            quoted_to = max(quoted_to, quotations[j].end)
            j += 1
        steps.append((event, sentences[i], event.start < quoted_to))
    return steps


def _note(name: Name, state: State) -> None:
    """Remember a name: as seen, as speaker, as its sentence's subject."""
    known = name.entity
    if not state.quoted and name.start >= state.claimed and context.spoke(state.document.lower, name):
        state.add_speaker(known, name.end)
    if known.kind in HUMAN:
        state.seen.append(Seen(state.sentence.paragraph, name.start, state.quoted, known, name.owner))
        if not (state.quoted or name.owner or name.before in GOVERNING or state.has_subject()):
            state.add_subject(known)


def _note_reference(reference: Reference, cue: Cue, state: State) -> None:
    """Remember whom a pronoun or role means, as a name is remembered."""
    known, low = reference.known, state.document.lower
    owner = cue.words in ("his", "her", "him") or owns(low, reference.end)
    state.seen.append(Seen(state.sentence.paragraph, reference.start, state.quoted, known, owner))
    if state.quoted:
        return
    if saying_after().match(low, reference.end):
        state.add_speaker(known, reference.end)
    if known.kind in ("person", "unnamed") and not owner and not state.has_subject():
        state.add_subject(known)


def _note_unnamed(cue: Cue, state: State) -> None:
    """Remember somebody without a name who speaks or is a sentence's subject: a pronoun may mean him or her, and then nobody of the names."""
    text, low = state.document.text, state.document.lower
    if cue.noun in lex.TAKE_UP or text[cue.end : cue.end + 3].strip(", ")[:1].isupper():
        return  # an organisation, or a title whose name follows
    spoke = unnamed_spoke().match(low, cue.end)
    opening = not any(c.isalpha() for c in text[state.sentence.start : cue.start])
    if not (spoke or opening) or owns(low, cue.end):
        return
    somebody = Known("unnamed", gender=gender_of(cue.noun))
    state.seen.append(Seen(state.sentence.paragraph, cue.start, False, somebody))
    if spoke:
        state.claimed = spoke.end()
        state.add_speaker(somebody, state.claimed)
    if opening:
        state.add_subject(somebody)
