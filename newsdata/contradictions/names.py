"""Issues of names: one person, two spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdata.contradictions.en.rules import RULES
from newsdata.entities.spelling import distance, plural_of
from newsdata.language.document import Document
from newsdata.records import Entity, Issue, Mention


def find(entities: Sequence[Entity], mentions: Sequence[Mention], document: Document) -> Iterator[Issue]:
    """One issue for each spelling of a person's name that differs from the name by a letter or two, at its first mention."""
    seen: set[tuple[int, str]] = set()
    for m in mentions:
        if m.resolved_by != "name" or m.entity.type != "person":
            continue
        printed = document.text[m.start : m.end].replace("’", "'")
        key = (id(m.entity), printed)
        if printed == m.entity.name or key in seen:
            continue
        seen.add(key)
        own = m.entity.name.replace("-", " ").split()
        strange = [
            w for w in printed.replace("-", " ").split()
            if w not in own and len(w) > 2 and any(0 < distance(w.lower(), o.lower()) <= min(2, len(o) // 3) and not plural_of(w, o) for o in own)
        ]  # fmt: skip
        if strange:
            message = f"{printed!r} and {m.entity.name!r} are most likely one person"
            yield RULES["two spellings of one name"].issue(m.start, m.end, message, m.entity.name)
