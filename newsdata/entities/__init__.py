"""Room: who and what the article names, and where."""

from __future__ import annotations

from newsdata.entities import context, reference
from newsdata.entities.en.lexicon import HONORIFICS
from newsdata.entities.gender import gender_of
from newsdata.entities.grouping import group
from newsdata.entities.headings import names_in_heading
from newsdata.entities.kinds import tell_kinds
from newsdata.entities.known import Known, Name, Role
from newsdata.entities.memory import Reference
from newsdata.entities.names import names_in
from newsdata.entities.runs import Chunk, chunks
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
    _read_roles(document, names)
    names = tell_kinds(document, names)
    found = group(document, names)
    references = reference.resolve(document, names, found)
    found = [k for k in found if k.names]
    return _records(found, names, references)


def _names(document: Document) -> list[Name]:
    """Names of the running text, then those of headlines, which lean on them; in text order."""
    headings: list[Chunk] = []
    names: list[Name] = []
    for chunk in chunks(document):
        if chunk.heading:
            headings.append(chunk)
        else:
            names.extend(names_in(chunk))
    if headings:
        forms = {n.text: n.kind for n in names}
        for n in names:
            if n.kind == "person":
                forms.setdefault(n.words[-1], "")
        names.extend(name for chunk in headings for name in names_in_heading(chunk, forms))
        names.sort(key=lambda n: n.start)
    return names


def _read_roles(document: Document, names: list[Name]) -> None:
    """Roles beside the names that may be people's."""
    text, before = document.text, None
    for name in names:
        if name.kind in ("person", ""):
            sentence = document.sentences[name.sentence]
            if name.role is None and name.title == "":
                start, role = context.role_before(text, name, max(sentence.start, before.end if before else 0))
                if role:
                    name.role = role
                    name.gender = name.gender or gender_of(role.head)
                    _of_country(text, role, before, start)
            after = context.role_after(text, name, sentence.end)
            if after and name.role is None:
                name.role = after
            if after:
                name.gender = name.gender or gender_of(after.head)
        if name.role and name.role.country is None and before is not None:
            lead = text[before.end : name.start]
            if len(lead) < 90 and before.sentence == name.sentence and lead.startswith(("'s ", "’s ")):
                _of_country(text, name.role, before, before.end + 3)
        before = name


def _of_country(text: str, role: Role, before: Name | None, start: int) -> None:
    """Country or organisation named right before a role ("Kenya's ambassador", "Harbor Trust director")."""
    if before is None or start - before.end > 3 or text[before.end : start].strip(" ’'s\u00a0"):
        return
    if before.country and before.how in ("name", "demonym"):
        role.country = before.country
    elif before.kind == "organisation":
        role.affiliation = before.text


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
