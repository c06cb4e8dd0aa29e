"""Gender as the words of the article tell it, never by a given name."""

from __future__ import annotations

from collections import defaultdict

from newsdata.entities.en import lexicon as lex
from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Step
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence

GENDER = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
HUMAN = ("person", "other")  # a single name of type other is a person once a pronoun says so
_GOVERNING = frozenset("of for to with by against about from on at in than like under over and or".split())


def gender_of(role: str) -> str:
    """The gender that a title or role tells in its own letters, else ""."""
    return "m" if role in lex.MALE | lex.MALE_ROLES else "f" if role in lex.FEMALE | lex.FEMALE_ROLES else ""


def vote_on_gender(document: Document, steps: list[Step]) -> None:
    """Gender from sentences with one person in them, and pronouns of one gender after the name; a title's own word stands above it."""
    votes: dict[int, list[str]] = defaultdict(list)
    people: dict[int, Known] = {}
    here: dict[int, Known] = {}
    told: set[str] = set()
    last: tuple[int, Known] | None = None  # the sentence before, where it has one person
    before: Sentence | None = None
    for position, event, sentence, quoted in steps:
        if sentence is not before:
            if before is not None and len(here) == 1:
                known = next(iter(here.values()))
                people[id(known)], last = known, (before.index, known)
                votes[id(known)] += told if len(told) == 1 else ()
            before, here, told = sentence, {}, set()
        if isinstance(event, Name):
            if event.entity.kind in HUMAN:
                here[id(event.entity)] = event.entity
                if document.lower.startswith(("'s", "’s"), event.end) or event.before in _GOVERNING:
                    told |= {"m", "f"}  # no subject: a pronoun may well be somebody else's
        elif event[0] in GENDER and not quoted:
            if here:
                told.add(GENDER[event[0]])
            elif last is not None and last[0] + 1 == sentence.index and position == sentence.start:
                votes[id(last[1])].append(GENDER[event[0]])
    for key, genders in votes.items():
        male, female = genders.count("m"), genders.count("f")
        if not people[key].gender and max(male, female) > 2 * min(male, female):
            people[key].gender = "m" if male > female else "f"
