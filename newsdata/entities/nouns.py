"""Whom a role means ("the South Korean defense minister"), and which organisation a noun takes up ("the ministry")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from operator import itemgetter

from newsdata.entities.cues import more_role
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import spellings_of_places
from newsdata.entities.known import Known, Name, Role
from newsdata.entities.memory import Reference, State
from newsdata.language.document import Document


def by_role(document: Document, m: re.Match[str], names: list[Name], starts: list[int], holders: Holders, state: State) -> Reference | None:
    """The South Korean defense minister: the person with that role and country."""
    text = document.text
    role, end, edge = m["role"], m.end(), m.start("role")
    while longer := more_role().match(document.lower, end):
        edge, end = end + 1, longer.end()
        role = document.lower[edge:end]
    phrase = re.findall(r"[^\W_]+(?:-[^\W_]+)*", text[m.start("role") - len(m["modifiers"]) : edge])
    nearby = bisect_left(starts, end)
    if nearby < len(names) and names[nearby].start - end <= 2 and names[nearby].kind == "person":
        return None
    country = None
    if phrase:
        for n in (3, 2, 1):
            place = spellings_of_places().get(" ".join(phrase[:n]))
            if place:
                country, phrase = place.code, phrase[n:]
                break
    wanted = frozenset(w.lower() for w in phrase if len(w) > 1)
    if role in lex.TAKE_UP and not wanted:
        return _organisation(m, role, country, holders)
    candidates: dict[int, Known] = {}
    for start, known, r in reversed(holders.of(head_of(role), m.start())):
        told = r.words | frozenset((r.affiliation or "").lower().split()) | frozenset(r.text.lower().split())
        if start < m.start() and wanted <= told and (country is None or r.country == country):
            candidates.setdefault(id(known), known)
    if not candidates:
        return None
    meant = next(iter(candidates.values()))
    if len(candidates) > 1:
        recent = [k for _, at, _, k in state.seen[-10:] if id(k) in candidates]
        if not recent or (not wanted and country is None and len({id(k) for k in recent}) > 1):
            return None
        meant = recent[-1]
    return Reference(m.start(), end, "the <role>: who has it", meant, "role")


def head_of(role: str) -> str:
    """A role's head as one spelling: short forms written out, spokesman and spokeswoman one."""
    role = lex.SHORT_ROLES.get(role, role)
    for end in ("woman", "person", "man"):
        if role.endswith(end) and len(role) > len(end):
            return role.removesuffix(end)
    return role


class Holders:
    """Who holds a role, and which organisation has a word in its name, by where that is told."""

    def __init__(self, names: list[Name]) -> None:
        self._roles: dict[str, list[tuple[int, Known, Role]]] = defaultdict(list)
        self._bodies: dict[str, list[tuple[int, Known]]] = defaultdict(list)
        for name in names:
            if name.kind == "person" and name.role:
                self._roles[head_of(name.role.head)].append((name.start, name.entity, name.role))
            elif name.kind == "organisation":
                for word in name.words:
                    if word.lower() in lex.TAKE_UP:
                        self._bodies[word.lower()].append((name.start, name.entity))

    def of(self, head: str, before: int, most: int = 24) -> list[tuple[int, Known, Role]]:
        """The last holders of a role that are told before a place."""
        held = self._roles.get(head, [])
        i = bisect_left(held, before, key=itemgetter(0))
        return held[max(0, i - most) : i]

    def body(self, noun: str, before: int, country: str | None, most: int = 24) -> Known | None:
        """The last organisation with a noun in its name."""
        named = self._bodies.get(noun, [])
        i = bisect_left(named, before, key=itemgetter(0))
        return next((k for _, k in reversed(named[max(0, i - most) : i]) if country is None or k.country == country), None)


def _organisation(m: re.Match[str], noun: str, country: str | None, holders: Holders) -> Reference | None:
    """The ministry: the last organisation with that word in its name."""
    last = holders.body(noun, m.start(), country)
    return Reference(m.start(), m.end(), "the <organisation>: who has the word in its name", last, "role") if last else None
