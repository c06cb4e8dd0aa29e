"""What a reader remembers while going through the article, and the references that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newsdata.entities.cues import Cue
from newsdata.entities.known import Known, Name
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence


@dataclass(slots=True)
class Reference:
    """A pronoun or role noun that means an entity."""

    start: int
    end: int
    rule: str
    known: Known
    resolved_by: str


# what a reader comes upon, in which sentence, whether within a quotation
Step = tuple[Name | Cue, Sentence, bool]


class Seen(NamedTuple):
    """Somebody whom the words mean at a place."""

    paragraph: int
    start: int
    quoted: bool
    known: Known
    owner: bool = False  # a possessive: "Okafor's", "his"


class State:
    """Where a reader is in the article, and what he or she remembers of it."""

    def __init__(self, document: Document) -> None:
        self.document, self.sentence, self.quoted = document, Sentence(0, 0, 0, 0), False
        self.spoke: list[tuple[int, Known, int]] = []  # paragraph, who is quoted there, where; in order
        self.subjects: list[tuple[int, Known, int]] = []  # paragraph, who is a sentence's subject there, the sentence
        self.seen: list[Seen] = []  # people and what acts like them, in order
        self.open = -1  # the sentence where a "he" or "she" stays open, so that "him" does, too
        self.claimed = 0  # until here the words belong to an unnamed speaker: "a lawyer for Ines Okafor said"
        self.meant: dict[Known, tuple[int, str]] = {}  # person -> the paragraph where a pronoun last meant him or her, and its gender

    def near(self, paragraph: int, most: int = 12) -> Iterator[Seen]:
        """Who was seen outside quotations since a paragraph, the last first."""
        for s in reversed(self.seen[-most:]):
            if s.paragraph < paragraph:
                return
            if not s.quoted:
                yield s

    def subject(self, fits: Callable[[Known], bool]) -> Known | None:
        """The last subject of the sentence who fits."""
        for _, known, index in reversed(self.subjects[-8:]):
            if index != self.sentence.index:
                return None
            if fits(known):
                return known
        return None

    def add_speaker(self, known: Known, at: int) -> None:
        """Somebody is quoted."""
        self.spoke.append((self.sentence.paragraph, known, at))

    def add_subject(self, known: Known) -> None:
        """Somebody is the sentence's subject."""
        self.subjects.append((self.sentence.paragraph, known, self.sentence.index))

    def has_subject(self) -> bool:
        """Whether the sentence has its subject."""
        return bool(self.subjects) and self.subjects[-1][2] == self.sentence.index


def last_in(told: list[tuple[int, Known, int]], paragraph: int, fits: Callable[[Known], bool]) -> Known | None:
    """The last in a paragraph who fits, of those who spoke or were subjects."""
    for at, known, _ in reversed(told[-8:]):
        if at < paragraph:
            return None
        if at == paragraph and fits(known):
            return known
    return None
