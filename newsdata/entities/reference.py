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
from newsdata.language.sentences import Sentence


def resolve(document: Document, names: list[Name], found: list[Known]) -> list[Reference]:
    """References of the article, in order."""
    actors = [n for n in names if n.kind in ("person", "organisation", "other") or (n.kind == "country" and n.rule != "<demonym>")]
    holders, bodies = Holders(names), Bodies(names)
    steps = _steps(document, actors)
    vote_on_gender(document, steps)
    out: list[Reference] = []
    state = State()
    for event, sentence, quoted in steps:
        if isinstance(event, Name):
            _note(document, state, event, sentence, quoted)
            continue
        if event.sort == "unnamed":
            reference = None
        elif event.sort == "role":
            reference = by_role(document, event, holders, bodies, state, sentence)
        elif event.words in GENDER:
            reference = pronoun(document, event, state, sentence, quoted)
        else:
            reference = None if quoted else it_or_they(document, event, state, sentence)
        if reference is not None:
            if reference.known.kind != "unnamed":
                out.append(reference)
            if reference.known.kind in ("person", "unnamed") or event.words not in GENDER:
                _note_reference(document, state, reference, event, sentence, quoted)
        elif event.noun and not quoted:
            _note_unnamed(document, state, event, sentence)
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


def _note(document: Document, state: State, name: Name, sentence: Sentence, quoted: bool) -> None:
    """Remember a name: as seen, as speaker, as its sentence's subject."""
    known = name.entity
    if not quoted and name.start >= state.claimed and context.spoke(document.lower, name):
        state.spoke.append((sentence.paragraph, known, name.end))
    if known.kind in HUMAN:
        state.seen.append(Seen(sentence.paragraph, name.start, quoted, known, name.owner))
        if not (quoted or name.owner or name.before in GOVERNING or state.has_subject(sentence)):
            state.subjects.append((sentence.paragraph, known, sentence.index))


def _note_reference(document: Document, state: State, reference: Reference, cue: Cue, sentence: Sentence, quoted: bool) -> None:
    """Remember whom a pronoun or role means, as a name is remembered."""
    known, low = reference.known, document.lower
    owner = cue.words in ("his", "her", "him") or owns(low, reference.end)
    state.seen.append(Seen(sentence.paragraph, reference.start, quoted, known, owner))
    if quoted:
        return
    if saying_after().match(low, reference.end):
        state.spoke.append((sentence.paragraph, known, reference.end))
    if known.kind in ("person", "unnamed") and not owner and not state.has_subject(sentence):
        state.subjects.append((sentence.paragraph, known, sentence.index))


def _note_unnamed(document: Document, state: State, cue: Cue, sentence: Sentence) -> None:
    """Remember somebody without a name who speaks or is a sentence's subject: a pronoun may mean him or her, and then nobody of the names."""
    start, end = cue.start, cue.end
    if cue.noun in lex.TAKE_UP or document.text[end : end + 3].strip(", ")[:1].isupper():
        return  # an organisation, or a title whose name follows
    spoke = unnamed_spoke().match(document.lower, end)
    opening = not any(c.isalpha() for c in document.text[sentence.start : start])
    if not (spoke or opening) or owns(document.lower, end):
        return
    somebody = Known("unnamed", gender=gender_of(cue.noun))
    state.seen.append(Seen(sentence.paragraph, start, False, somebody))
    if spoke:
        state.spoke.append((sentence.paragraph, somebody, spoke.end()))
        state.claimed = spoke.end()
    if opening:
        state.subjects.append((sentence.paragraph, somebody, sentence.index))
