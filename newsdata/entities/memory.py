"""What a reader remembers while going through the article, and the references that come of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from newsdata.entities.known import Known, Name
from newsdata.language.sentences import Sentence


@dataclass(slots=True)
class Reference:
    """A pronoun or role noun that means an entity."""

    start: int
    end: int
    rule: str
    known: Known
    resolved_by: str


class Step(NamedTuple):
    """What a reader comes upon: a name, or words that may refer to somebody."""

    start: int
    event: Name | re.Match[str]
    sentence: Sentence
    quoted: bool


class Seen(NamedTuple):
    """Somebody whom the words mean at a place."""

    paragraph: int
    start: int
    quoted: bool
    known: Known
    owner: bool = False  # a possessive: "Okafor's", "his"


class State:
    """What a reader remembers while going through the article."""

    def __init__(self) -> None:
        self.spoke: list[tuple[int, Known, int]] = []  # paragraph, who is quoted there, where; in order
        self.subjects: list[tuple[int, int, Known]] = []  # paragraph, sentence, its subject person
        self.seen: list[Seen] = []  # people and what acts like them, in order
        self.open = -1  # the sentence where a "he" or "she" stays open, so that "him" does, too
        self.claimed = 0  # until here the words belong to an unnamed speaker: "a lawyer for Ines Okafor said"
        self.meant: dict[int, tuple[int, str]] = {}  # person -> the paragraph where a pronoun last meant him or her, and its gender

    def near(self, paragraph: int) -> list[Seen]:
        """The last who were seen outside quotations since a paragraph."""
        return [s for s in self.seen[-12:] if s.paragraph >= paragraph and not s.quoted]
