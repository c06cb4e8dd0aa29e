"""Events: who tells them, who acts, where, and with which figures."""

from __future__ import annotations

from collections.abc import Sequence

from newsdata.language.document import Document
from newsdata.linking.en.lexicon import BEFORE_PLACE
from newsdata.linking.spans import Contents, Spans
from newsdata.records import Event, Figure, Mention, Statement


def link_events(
    document: Document, events: Sequence[Event], figures: Sequence[Figure], mentions: Sequence[Mention], statements: Sequence[Statement]
) -> None:
    """Link each event to its statement and source, its actors, places and figures."""
    contents, named, numbers = Contents(statements), Spans(mentions), Spans(figures)
    for event in events:
        statement = contents.holding(event.start, event.end)
        if statement is not None:
            event.statement, event.source = statement, statement.source
        event.figures = numbers.within(event.start, event.end)
        for mention in named.within(event.start, event.end):
            entity = mention.entity
            placed = entity.type == "place" or (entity.type == "country" and _located(document, mention))
            group = event.places if placed else event.actors if entity.type in ("person", "organisation", "country", "group") else None
            if group is not None and not any(e is entity for e in group) and not (placed and any(e is entity for e in event.actors)):
                group.append(entity)


def _located(document: Document, mention: Mention) -> bool:
    """Whether the words before a country make it the place and not the actor; an adjective is neither's place."""
    return mention.rule == "<country>" and BEFORE_PLACE.search(document.text, max(0, mention.start - 30), mention.start) is not None
