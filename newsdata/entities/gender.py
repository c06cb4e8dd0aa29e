"""Gender as the words of the article tell it, never by a given name."""

from __future__ import annotations

import re
from collections import defaultdict

from newsdata.entities.cues import Cue
from newsdata.entities.en import lexicon as lex
from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Step
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence

GENDER = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
HUMAN = ("person", "other")  # a single name of type other is a person once a pronoun says so
GOVERNING = frozenset("of for to with by against about from on at in than like under over and or".split())


def gender_of(role: str) -> str:
    """The gender that a title or role tells in its own letters, else ""."""
    return "m" if role in _MALE else "f" if role in _FEMALE else ""


_MALE, _FEMALE = lex.MALE | lex.MALE_ROLES, lex.FEMALE | lex.FEMALE_ROLES
_OBJECT_AFTER = re.compile(
    r"[.,;:!?]|\s(?:to|for|from|with|at|in|on|of|by|that|and|but|when|as|after|before|about|into|the|a|an|his|off|out|up|down|away|because|if|while|until)\b"
)


def is_object(low: str, pronoun: Cue) -> bool:
    """Whether "him" or "her" is its verb's object, and so not the subject of the clause.

    Examples
    --------
    >>> is_object("they told her to wait", Cue(10, 13, "her", None, ""))
    True
    """
    return pronoun.words == "him" or (pronoun.words == "her" and _OBJECT_AFTER.match(low, pronoun.end) is not None)


def vote_on_gender(document: Document, steps: list[Step]) -> None:
    """Gender from sentences with one person in them, and pronouns of one gender after the name; a title's own word stands above it."""
    votes: dict[Known, list[str]] = defaultdict(list)
    here: set[Known] = set()
    told: set[str] = set()
    last: tuple[int, Known] | None = None  # the sentence before, where it has one person
    before: Sentence | None = None
    for event, sentence, quoted in steps:
        if sentence is not before:
            if before is not None and len(here) == 1:
                last = before.index, here.pop()
                votes[last[1]] += told if len(told) == 1 else ()
            before, here, told = sentence, set(), set()
        if isinstance(event, Name):
            if event.entity.kind in HUMAN:
                here.add(event.entity)
                if event.owner or event.before in GOVERNING:
                    told |= {"m", "f"}  # no subject: a pronoun may well be somebody else's
        elif event.words in GENDER and not quoted:
            if is_object(document.lower, event):
                told |= {"m", "f"}
            elif here:
                told.add(GENDER[event.words])
            elif last is not None and last[0] + 1 == sentence.index and event.start == sentence.start:
                votes[last[1]].append(GENDER[event.words])
    for known, genders in votes.items():
        male, female = genders.count("m"), genders.count("f")
        if not known.gender and max(male, female) > 2 * min(male, female):
            known.gender, known.voted = "m" if male > female else "f", len(genders) < 3
