"""Room: who and what the article names, and where."""

from __future__ import annotations

from newsdata.entities import reference
from newsdata.entities.en.lexicon import HONORIFICS
from newsdata.entities.grouping import group
from newsdata.entities.headings import names_in_heading
from newsdata.entities.kinds import tell_kinds
from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Reference
from newsdata.entities.names import names_in
from newsdata.entities.roles import read_roles
from newsdata.entities.runs import Run, runs
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
    return _records(found, names, references)


def _names(document: Document) -> list[Name]:
    """Names of the running text, then those of headlines, which lean on them; in text order."""
    headings: list[Run] = []
    low = document.lower
    names: list[Name] = []
    for run in runs(document):
        if run.heading:
            headings.append(run)
        else:
            names.extend([n.at(run.start, run.sentence, low) for n in names_in(run.text, run.opening)])
    if headings:
        forms = {n.text: n.kind for n in names}
        for n in names:
            if n.kind == "person":
                forms.setdefault(n.words[-1], "")
        for run in headings:
            names.extend([n.at(run.start, run.sentence, low) for n in names_in_heading(run.text, run.opening, forms)])
        names.sort(key=lambda n: n.start)
    return names


def _records(found: list[Known], names: list[Name], references: list[Reference]) -> tuple[list[Entity], list[Mention]]:
    entities: list[Entity] = []
    mentions: list[Mention] = []
    for known in found:
        best = known.fullest
        role = next((r for r in known.roles if r.head not in HONORIFICS or r.country), None)
        known.entity = Entity(
            best,
            known.kind,
            known.names[0].rule,
            known.country,
            tuple(f for f in known.forms if f != best),
            role.text if role else None,
            next((r.affiliation for r in known.roles if r.affiliation), None),
        )
        entities.append(known.entity)
        mentions.extend(Mention(n.start, n.end, n.rule, known.entity) for n in known.names)
    mentions.extend(Mention(r.start, r.end, r.rule, r.known.entity, r.resolved_by) for r in references if r.known.entity)
    return entities, sorted(mentions, key=lambda m: (m.start, m.end))
