"""How often: statements, figures and words of each source, mentions of each entity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsdata.language.document import Document
from newsdata.language.tokens import count_words
from newsdata.records import Entity, Figure, Mention, Source, Statement


def count(
    document: Document,
    sources: Sequence[Source],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    entities: Sequence[Entity],
    mentions: Sequence[Mention],
) -> None:
    """Fill in the columns that count."""
    said: Counter[int] = Counter(id(s.source) for s in statements if s.source)
    words: Counter[int] = Counter()
    for s in statements:
        if s.source:
            words[id(s.source)] += sum(count_words(document.text, a, b) for a, b in s.spans)
    told: Counter[int] = Counter(id(f.source) for f in figures if f.source)
    for source in sources:
        source.n_statements, source.n_words, source.n_figures = said[id(source)], words[id(source)], told[id(source)]
    meant: Counter[int] = Counter(id(m.entity) for m in mentions)
    for entity in entities:
        entity.n_mentions = meant[id(entity)]
