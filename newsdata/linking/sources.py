"""Sources: one row per somebody or something that statements rest on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdata.entities.en.lexicon import OUTLET_HEADS, OUTLETS
from newsdata.language.document import Document
from newsdata.language.morphology import singular
from newsdata.linking.en.lexicon import BODIES, DOCUMENTS, OUTLET_NOUNS, PREPOSITION, PRONOUNS
from newsdata.linking.spans import Spans
from newsdata.linking.speakers import bare, entity_of, is_plural
from newsdata.records import Entity, Mention, Source, Statement


def kind_of(entity: Entity | None, words: str) -> tuple[str, bool]:
    """Kind of a source, and whether it is named."""
    if entity is not None:
        if entity.type in ("person", "other"):
            return "person" if entity.type == "person" else "organisation", True
        names = {entity.name.lower(), *(a.lower() for a in entity.aliases)}
        if entity.type == "organisation" and (names & OUTLETS or entity.name.split()[-1].lower() in OUTLET_HEADS):
            return "outlet", True
        return ("unnamed_group", False) if entity.type == "group" else ("organisation", True)
    part = PREPOSITION.split(words)[0].split(",")[0]
    head = (part.split() or [""])[-1].strip("’'”\"").lower()
    one = singular(head)
    named = bool(re.search(r"\b[A-Z][a-z]+", part.removeprefix(part.split(" ")[0]) if part[:1].isupper() else part)) and head[:1].isupper()
    if one in DOCUMENTS:
        if head == "reports" and not re.search(r"\b(?:by|from|of)\s", words):
            return "outlet", False
        return "document", named
    if head in OUTLET_NOUNS:
        return "outlet", False
    if one in BODIES:
        return ("unnamed_group" if is_plural(words) and head != "police" else "organisation"), named
    return ("unnamed_group", False) if is_plural(words) else ("unnamed_person", False)


def sources(document: Document, statements: Sequence[Statement], mentions: Sequence[Mention]) -> list[Source]:
    """One source per speaker, in order of first statement; ``source`` and ``via_source`` of the statements are linked."""
    spans = Spans(mentions)
    by_entity: dict[int, Source] = {}
    by_words: dict[str, Source] = {}
    made: list[Source] = []

    def source(entity: Entity | None, name: str, words: str) -> Source:
        key = name.lower()
        found = by_entity.get(id(entity)) if entity is not None else by_words.get(key)
        if found is None:
            kind, named = kind_of(entity, words)
            found = Source(name, kind, named, "who speaks is an entity" if entity else "who speaks is told by words alone", entity=entity)
            if entity is not None:
                found.country, found.role, found.affiliation = entity.country, entity.role, entity.affiliation
                by_entity[id(entity)] = found
            else:
                by_words[key] = found
            made.append(found)
        return found

    for statement in statements:
        if statement.speaker is not None:
            entity = statement.entity
            if entity is None and statement.resolved_by == "pronoun":
                statement.source = by_words.get(statement.speaker.lower())  # what "they" takes up
            statement.source = statement.source or source(entity, statement.speaker, statement.speaker_text or statement.speaker)
        if statement.via_start is not None and statement.via_end is not None:
            words = document.text[statement.via_start : statement.via_end]
            entity, _ = entity_of(document, statement.via_start, statement.via_end, spans)
            if entity is not None or words.lower().strip() not in PRONOUNS:
                statement.via_source = source(entity, entity.name if entity else bare(words), words)
    return made
