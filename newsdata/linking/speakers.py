"""Who a statement's speaker is: by name, by role, by pronoun, or not known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from newsdata.entities.en.lexicon import ROLES, TAKE_UP
from newsdata.entities.gender import GENDER, gender_of
from newsdata.language.document import Document
from newsdata.language.morphology import singular
from newsdata.linking.en.lexicon import ARTICLE, PLURAL, PREPOSITION, PRONOUNS, RELATIVE, SEVERAL, SIDES
from newsdata.linking.spans import Spans
from newsdata.records import Entity, Mention, Statement


def resolve_speakers(document: Document, statements: Sequence[Statement], mentions: Sequence[Mention]) -> None:
    """Fill in ``speaker`` and ``resolved_by`` of each statement.

    ``speaker`` is the name in full as the article has it, without titles, or for unnamed sources their words without the article;
    it stays empty where a pronoun cannot be told.
    """
    spans = Spans(mentions)
    bodies: dict[str, set[str]] = defaultdict(set)  # noun of an organisation without a name -> who was called so, in full
    for i, statement in enumerate(statements):
        start, end = statement.speaker_start, statement.speaker_end
        entity, how = (None, "none") if start is None or end is None else entity_of(document, start, end, spans)
        if entity is not None:
            statement.entity, statement.speaker, statement.resolved_by = entity, entity.name, how
            continue
        statement.resolved_by = "none"
        if statement.speaker_text is None or statement.speaker_text.lower() in PRONOUNS:
            borrowed = _taken_up(document, statement, statements[i - 1] if i else None)
            statement.speaker = borrowed.speaker if borrowed else None
            statement.resolved_by = "pronoun" if borrowed else "none"
        elif not SIDES.fullmatch(statement.speaker_text.lower()):
            statement.speaker = bare(statement.speaker_text)
            noun = (PREPOSITION.split(statement.speaker)[0].split() or [""])[-1].lower()
            known = bodies[noun] if noun in TAKE_UP else set()
            if statement.speaker.lower() != noun:
                known.add(statement.speaker)
            elif len(known) == 1 and statement.speaker_text.lower().startswith("the "):
                statement.speaker, statement.resolved_by = next(iter(known)), "role"


def entity_of(document: Document, start: int, end: int, spans: Spans[Mention]) -> tuple[Entity | None, str]:
    """The entity that the words ``start:end`` mean as a whole, and how it was found."""
    words = document.text[start:end]
    low = words.lower().strip("“”\"'’‘ ")
    inside = spans.within(start, end)
    if low in RELATIVE:
        named = spans.before(start)
        gap = document.text[named.end : start] if named else ""
        return (named.entity, "name") if named and gap.strip() in ("", ",") and len(gap) <= 3 else (None, "none")
    if low in PRONOUNS:
        exact = next((m for m in inside if m.start == start), None)
        return (exact.entity, exact.resolved_by) if exact else (None, "none")
    head = _head(words, start, inside)
    if head is not None:
        return head.entity, head.resolved_by
    return None, "none"


def _head(words: str, start: int, inside: list[Mention]) -> Mention | None:
    """The mention that is the phrase's head: it ends the phrase, or one of the phrases that commas set side by side."""
    for part in re.finditer(r"[^,]+", words):
        a, b = start + part.start() + len(part[0]) - len(part[0].lstrip()), start + part.start() + len(part[0].rstrip())
        mine = [m for m in inside if a <= m.start and m.end <= b]
        full = next((m for m in mine if m.end == b and m.start == a + _article_length(words[a - start :])), None)
        if full:
            return full  # "the Bank of England"
        whole = next((m for m in mine if m.resolved_by == "role" and m.start == a), None)
        cut = PREPOSITION.search(part[0])
        edge = start + part.start() + cut.start() if cut else b
        ending = [m for m in mine if m.end == edge]
        if ending:
            return min(ending, key=lambda m: m.start) if ending[0].entity.type != "person" else ending[-1]
        if whole:
            return whole
        last = [m for m in mine if m.end == b and m.entity.type == "person"]
        if last and cut and not _governed(words, last[-1].start - start):
            return last[-1]
        if (
            part.start() == 0
            and not cut
            and mine
            and mine[-1].entity.type == "person"
            and re.fullmatch(r"\s?(?:\(.*\)|[0-9]{1,3})?\s?", words[mine[-1].end - start : b - start])
        ):
            return mine[-1]
    return None


def _article_length(words: str) -> int:
    article = ARTICLE.match(words)
    return article.end() if article else 0


def _governed(words: str, at: int) -> bool:
    """Whether a preposition or a possessive stands right before the name at ``at``."""
    return bool(re.search(r"(?:\b(?:of|for|to|with|at|by|from|against|about|and|Mr|Mrs|Ms)|['’]s?)\.?\s$", words[:at]))


def _taken_up(document: Document, statement: Statement, last: Statement | None) -> Statement | None:
    """The source without a name just before, in the same or the last paragraph, that "they", "he" or "she" takes up."""
    word = (statement.speaker_text or "").lower()
    if last is None or not last.speaker or not last.speaker_text or word not in PLURAL | GENDER.keys():
        return None
    if document.sentence_at(statement.start).paragraph - document.sentence_at(last.start).paragraph > 1:
        return None
    if last.resolved_by != "none" and last.speaker_text.lower() not in PRONOUNS:
        return None
    if word in PLURAL:
        return last if is_plural(last.speaker) else None
    head = PREPOSITION.split(last.speaker)[0].split(",")[0].split()[-1:]
    told = gender_of(head[0].lower()) if head else ""
    return (
        last
        if not is_plural(last.speaker)
        and head
        and head[0].lower() in ROLES | {"official", "officer", "man", "woman"}
        and told in ("", GENDER[word])
        else None
    )


def is_plural(words: str) -> bool:
    """Whether the words mean several people.

    Examples
    --------
    >>> is_plural("US officials"), is_plural("a senior official"), is_plural("people familiar with the matter")
    (True, False, True)
    """
    head = PREPOSITION.split(words)[0].split(",")[0].split()
    if not head:
        return False
    last = head[-1].lower()
    return singular(last) != last or last in SEVERAL or " and " in words


def bare(words: str) -> str:
    """A speaker's words without the article and stray marks.

    Examples
    --------
    >>> bare("the officials")
    'officials'
    """
    return ARTICLE.sub("", words.strip(" ,;:“”\"'‘’\u00a0"), count=1) or words
