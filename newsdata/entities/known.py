"""Names as they stand in the text, and entities with what the article tells of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from newsdata.entities.en.gazetteer import country_names, given_names
from newsdata.entities.spelling import distance, last_word, owns, plural_of
from newsdata.records import Entity


@dataclass(slots=True, frozen=True)
class Role:
    """What the text says somebody is: the head noun, the other words, whose country, whose organisation."""

    head: str
    words: frozenset[str]
    text: str
    country: str | None = None
    affiliation: str | None = None


class Reading(NamedTuple):
    """A name as the words of its run tell it, wherever the run stands; offsets count from the run's first character."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    opening: bool  # opens a sentence or a quotation
    kind: str  # person, organisation, place, country, group, event, other, or "" where only the rest of the article can tell
    rule: str
    country: str | None = None
    how: str = ""  # of a country: name, demonym, people, seat, state
    title: str = ""
    role: Role | None = None
    gender: str = ""

    def at(self, start: int, sentence: int, low: str) -> Name:
        """The name where its run begins at ``start`` of a text in lower case."""
        first, end = start + self.start, start + self.end
        return Name(first, end, *self[2:], sentence, last_word(low, first), owns(low, end))


@dataclass(slots=True, eq=False)
class Name:
    """A name in the text: its reading, which the article may go on to correct, and the entity it means."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    opening: bool
    kind: str
    rule: str
    country: str | None
    how: str
    title: str
    role: Role | None
    gender: str
    sentence: int
    before: str  # the word right before it, in lower case
    owner: bool  # a possessive: "Okafor's"
    entity: Any = field(default=None, repr=False)  # what it means, once that is told


@dataclass(slots=True, eq=False)
class Known:
    """An entity with what the article tells of it."""

    kind: str
    country: str | None = None
    gender: str = ""
    voted: bool = False  # only a pronoun or two beside the name tell the gender
    names: list[Name] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    forms: dict[str, int] = field(default_factory=dict)  # spelling -> mentions, in order of first use
    entity: Entity | None = None
    _fullest: tuple[int, str] | None = None

    def add(self, name: Name) -> None:
        """Take a name in."""
        self.names.append(name)
        self.forms[name.text] = self.forms.get(name.text, 0) + 1
        name.entity = self
        if name.role:
            self.roles.append(name.role)
            self.country = self.country or name.role.country if self.kind == "person" else self.country
        if name.country and not self.country:
            self.country = name.country
        self.gender = self.gender or name.gender

    @property
    def fullest(self) -> str:
        """The entity's name."""
        if self._fullest is None or self._fullest[0] != len(self.names):
            self._fullest = len(self.names), self._name()
        return self._fullest[1]

    def _name(self) -> str:
        """The spelling with the most words, then the longest, of those that are no acronym or adjective."""
        if len(self.forms) == 1 and self.kind != "country":
            return self.names[0].text
        if self.kind == "country":
            named = [n.text for n in self.names if n.how == "name" and not n.text.replace(".", "").isupper()]
            return max(named, key=len) if named else country_names().get(self.country or "", self.names[0].text)
        if self.kind == "group":
            return max(self.forms, key=lambda f: (not f.isupper(), len(f), self.forms[f]))
        whole = [f for f in self.forms if not f.replace(".", "").isupper()] or list(self.forms)
        best = max(whole, key=lambda f: (f.count(" "), self.forms[f], len(f)))
        if self.kind != "person":
            return best
        words = best.split(" ")
        others = {w for form in list(self.forms)[:8] for w in form.split(" ")}.difference(words)
        return " ".join([self._right(w, others) for w in words]) if others else best

    def _right(self, word: str, others: set[str]) -> str:
        """The likelier of two spellings of a word: the one printed more often, then the one that lists of names know."""
        limit = min(2, len(word) // 3)
        near = [w for w in others if w[0] == word[0]] if limit else []
        rivals = {word, *(w for w in near if distance(w.lower(), word.lower(), limit) <= limit and not plural_of(w, word))}
        if len(rivals) == 1:
            return word
        counts = {r: sum(n for f, n in self.forms.items() if r in f.split(" ")) for r in rivals}
        return max(sorted(rivals), key=lambda r: (counts[r], r in given_names(), r == word))
