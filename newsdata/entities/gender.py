"""Gender as the words of the article tell it, never by a given name."""

from __future__ import annotations

import re
from collections import defaultdict

from newsdata.entities import context
from newsdata.entities.en import lexicon as lex
from newsdata.entities.known import Known, Name
from newsdata.language.document import Document

GENDER = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
HUMAN = ("person", "other")  # a single name of type other is a person once a pronoun says so
_GOVERNING = frozenset("of for to with by against about from on at in than like under over and or".split())


def gender_of(role: str) -> str:
    """The gender that a title or role tells in its own letters, else ""."""
    return "m" if role in lex.MALE | lex.MALE_ROLES else "f" if role in lex.FEMALE | lex.FEMALE_ROLES else ""


def vote_on_gender(document: Document, events: list[tuple[int, Name | re.Match[str]]]) -> None:
    """Gender from sentences with one person in them, and pronouns of one gender after the name; a title's own word stands above it."""
    votes: dict[int, list[str]] = defaultdict(list)
    people: dict[int, Known] = {}
    here: dict[int, Known] = {}
    told: set[str] = set()
    last: tuple[int, Known] | None = None  # the sentence before, where it has one person
    sentence = document.sentences[0] if document.sentences else None
    for position, event in events:
        if sentence is None or position >= sentence.end:
            if sentence is not None and len(here) == 1:
                known = next(iter(here.values()))
                people[id(known)], last = known, (sentence.index, known)
                votes[id(known)] += told if len(told) == 1 else ()
            sentence, here, told = document.sentence_at(position), {}, set()
        if isinstance(event, Name):
            if event.entity.kind in HUMAN:
                here[id(event.entity)] = event.entity
                if document.lower.startswith(("'s", "’s"), event.end) or context.last_word(document.lower, event.start) in _GOVERNING:
                    told |= {"m", "f"}  # no subject: a pronoun may well be somebody else's
        elif event[0] in GENDER and document.quotation_at(position) is None:
            if here:
                told.add(GENDER[event[0]])
            elif last is not None and last[0] + 1 == sentence.index and position == sentence.start:
                votes[id(last[1])].append(GENDER[event[0]])
    for key, genders in votes.items():
        male, female = genders.count("m"), genders.count("f")
        if not people[key].gender and max(male, female) > 2 * min(male, female):
            people[key].gender = "m" if male > female else "f"
