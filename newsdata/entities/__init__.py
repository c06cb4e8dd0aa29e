"""Room: who and what the article names, and where."""

from __future__ import annotations

from operator import attrgetter

from newsdata.entities import reference
from newsdata.entities.en.lexicon import HONORIFICS
from newsdata.entities.grouping import group
from newsdata.entities.headings import names_in_heading
from newsdata.entities.kinds import tell_kinds
from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Reference
from newsdata.entities.names import names_in
from newsdata.entities.roles import read_roles
from newsdata.entities.runs import is_headline, runs
from newsdata.language.document import Document
from newsdata.records import Entity, Mention


def find(document: Document) -> tuple[list[Entity], list[Mention]]:
    """Entities of an article in order of first mention, and every place where it means them.

    Examples
    --------
    >>> from newsdata.article import Article
    >>> entities, mentions = find(Document(Article("Mayor Ines Okafor left. She was tired, Okafor said.")))
    >>> [(e.name, e.type, e.role) for e in entities], [document for document in (m.resolved_by for m in mentions)]
    ([('Ines Okafor', 'person', 'Mayor')], ['name', 'pronoun', 'name'])
    """
    names = _names(document)
    read_roles(document, names)
    names = tell_kinds(document, names)
    found = group(document, names)
    references = reference.resolve(document, names, found)
    found = [k for k in found if k.names]
    return _records(found, references)


def _names(document: Document) -> list[Name]:
    """Names of the running text, then those of headlines, which lean on them; in text order."""
    low, names, headlines = document.lower, [], []
    for sentence in document.sentences:
        if is_headline(document, sentence):
            headlines.append(sentence)
            continue
        for start, words, opening in runs(document.text, sentence):
            for reading in names_in(words, opening):
                names.append(reading.at(start, sentence.index, low))
    if headlines:
        forms = {n.text: n.kind for n in names}
        for n in names:
            if n.kind == "person":
                forms.setdefault(n.words[-1], "")
        for sentence in headlines:
            for start, words, opening in runs(document.text, sentence):
                for reading in names_in_heading(words, opening, forms):
                    names.append(reading.at(start, sentence.index, low))
        names.sort(key=attrgetter("start"))
    return names


def _records(found: list[Known], references: list[Reference]) -> tuple[list[Entity], list[Mention]]:
    entities: list[Entity] = []
    mentions: list[Mention] = []
    for known in found:
        best = known.fullest
        role = next((r for r in known.roles if r.head not in HONORIFICS or r.country), None)
        entity = known.entity = Entity(
            best,
            known.kind,
            known.names[0].rule,
            known.country,
            tuple([f for f in known.forms if f != best]),
            role.text if role else None,
            next((r.affiliation for r in known.roles if r.affiliation), None),
        )
        entities.append(entity)
        mentions += [Mention(n.start, n.end, n.rule, entity) for n in known.names]
    mentions += [Mention(r.start, r.end, r.rule, r.known.entity, r.resolved_by) for r in references if r.known.entity]
    mentions.sort(key=attrgetter("start", "end"))
    return entities, mentions
