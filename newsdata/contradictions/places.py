"""The article contradicting itself on place: one country's troops, sent to two countries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsdata.contradictions.en.lexicon import BEFORE_TARGET, TROOPS_SENT
from newsdata.contradictions.en.rules import RULES
from newsdata.language.document import Document
from newsdata.records import Entity, Issue, Mention


def find(document: Document, mentions: Sequence[Mention]) -> Iterator[Issue]:
    """Troops of one country that the article sends to two, told as done both times."""
    countries = [m for m in mentions if m.entity.type == "country" and m.resolved_by == "name"]
    low = document.lower
    targets = {m.start: m for m in countries if m.rule == "<country>" and BEFORE_TARGET.search(low, max(0, m.start - 24), m.start)}
    if len({id(m.entity) for m in targets.values()}) < 2:
        return
    sent: dict[int, tuple[Entity, Mention]] = {}
    for m in TROOPS_SENT.finditer(low):
        target = targets.get(m.end())
        if target is None:
            continue
        owner = _owner(document, m, countries)
        if owner is None or owner is target.entity:
            continue
        known = sent.setdefault(id(owner), (target.entity, target))
        if known[0] is not target.entity:
            start = target.start - len(m["place"])
            message = f"troops of {owner.name} are sent to {target.entity.name} here, to {known[0].name} before"
            yield RULES["troops sent to two countries"].issue(start, target.end, message)


def _owner(document: Document, m: re.Match[str], countries: Sequence[Mention]) -> Entity | None:
    """Whose troops: the adjective before the noun, else the country that is the verb's subject."""
    inside = [c for c in countries if m.start("object") <= c.start < m.end("object")]
    if inside:
        return inside[0].entity if len(inside) == 1 else None
    sentence = document.sentence_at(m.start())
    before = [c for c in countries if sentence.start <= c.start and c.end <= m.start() and m.start() - c.end <= 3]
    return before[-1].entity if before else None
