"""Whom a role means: "the South Korean defense minister"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from operator import itemgetter

from newsdata.entities.bodies import Bodies, by_noun
from newsdata.entities.cues import Cue, more_role
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import spellings_of_places
from newsdata.entities.known import Known, Name, Role
from newsdata.entities.memory import Reference, State


def by_role(cue: Cue, state: State, holders: Holders, bodies: Bodies) -> Reference | None:
    """The South Korean defense minister: the person with that role and country; the ministry: an organisation."""
    role, end = cue.noun, cue.end
    edge = end - len(role)
    while longer := more_role().match(state.document.lower, end):
        edge, end = end + 1, longer.end()
        role = state.document.lower[edge:end]
    head = head_of(role)
    held = holders.of(head, cue.start) or holders.standing_for(head, cue.start)
    if not (held or role in lex.TAKE_UP) or holders.names_somebody(end):
        return None
    phrase = _WORDS.findall(state.document.text, cue.start + len("the "), edge)
    country = None
    if phrase:
        for n in (3, 2, 1):
            place = spellings_of_places().get(" ".join(phrase[:n]))
            if place:
                country, phrase = place.code, phrase[n:]
                break
    wanted = frozenset(w.lower() for w in phrase if len(w) > 1)
    if role in lex.TAKE_UP and not wanted:
        return by_noun(cue, state, bodies, country)
    candidates = [known for _, known, r in held if country in (None, r.country) and (not wanted or wanted <= _told(r))]
    if not candidates or _RESTRICTED.match(state.document.lower, end):
        return None
    meant = candidates[-1]
    if any(k is not meant for k in candidates):
        recent = [s.known for s in state.seen[-10:] if s.known in candidates]
        if not recent or (not wanted and country is None and len(set(recent)) > 1):
            return None
        meant = recent[-1]
    return Reference(cue.start, end, "the <role>: who has it", meant, "role")


def _told(role: Role) -> frozenset[str]:
    """Every word that the article has for a role."""
    return role.words.union((role.affiliation or "").lower().split(), role.text.lower().split())


_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
# what follows tells which one is meant, and it may be another
_RESTRICTED = re.compile(r"\s(?:who|that|whose|before|after)\b(?!\s(?:the|said|he|she)\b)")


@lru_cache(maxsize=1024)
def head_of(role: str) -> str:
    """A role's head as one spelling: short forms written out, spokesman and spokeswoman one."""
    role = lex.SHORT_ROLES.get(role, role)
    for end in ("woman", "person", "man"):
        if role.endswith(end) and len(role) > len(end):
            return role.removesuffix(end)
    return role


class Holders:
    """Who holds a role, by where that is told."""

    def __init__(self, names: list[Name]) -> None:
        self._names, self._starts = names, [n.start for n in names]
        self._roles: dict[str, list[tuple[int, Known, Role]]] = defaultdict(list)
        for name in names:
            if name.kind == "person" and (name.role or name.title):
                role = name.role or Role(name.title, frozenset(), name.title)
                self._roles[head_of(role.head)].append((name.start, name.entity, role))

    def names_somebody(self, position: int) -> bool:
        """Whether a person's name stands right behind a place: "the minister, Ines Okafor"."""
        i = bisect_left(self._starts, position)
        return i < len(self._names) and self._names[i].start - position <= 2 and self._names[i].kind == "person"

    def of(self, head: str, before: int, most: int = 24) -> list[tuple[int, Known, Role]]:
        """The last holders of a role that are told before a place."""
        held = self._roles.get(head, [])
        i = bisect_left(held, before, key=itemgetter(0))
        return held[max(0, i - most) : i]

    def standing_for(self, head: str, before: int) -> list[tuple[int, Known, Role]]:
        """The only one before a place whose role the noun may stand for as well: "the prosecutor" is the district attorney."""
        held = [h for other in lex.STANDS_FOR.get(head, ()) for h in self.of(other, before)]
        return held if len({known for _, known, _ in held}) == 1 else []
