"""The rule record, and the shelf where a room keeps its rules.

A rule is data: its name goes into every row it makes, its example and counter-example are run by the tests. The engine knows no
language: a room finds the places worth reading with one trigger, and tries at each place the rules that may begin there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule.

    Parameters
    ----------
    name : str
        Reads as the rule's grammar, such as ``"<bound> <number> <noun>"``; unique in its room.
    example : str
        A wording that the rule reads, with the span it makes in square brackets.
    counter : str
        A wording that looks alike and makes no row of this rule.
    words : str
        What the rule concludes, and why, in a sentence: shown by ``Story.explain``.
    """

    name: str
    example: str
    counter: str
    words: str


R = TypeVar("R", bound=Rule)


class Shelf(Generic[R]):
    """The rules of one room, by name."""

    def __init__(self, room: str, *rules: R) -> None:
        self.room = room
        self._rules: dict[str, R] = {}
        for rule in rules:
            if rule.name in self._rules:
                raise ValueError(f"{room}: two rules are named {rule.name!r}")
            self._rules[rule.name] = rule

    def __getitem__(self, name: str) -> R:
        return self._rules[name]

    def __contains__(self, name: object) -> bool:
        return name in self._rules

    def __iter__(self) -> Iterator[R]:
        return iter(self._rules.values())

    def __len__(self) -> int:
        return len(self._rules)
