"""Plain records: what the rooms find, before any table is made.

Each class has the columns of its table as fields. The pipeline fills in the ids; a field that holds another record (``time``,
``statement``, ``source``, ``entity``) is a link, which becomes an id when the records are finished.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field


@dataclass(slots=True)
class Record:
    """A span of the text that a rule made into a row."""

    start: int
    end: int
    rule: str
    doc_id: str | None = field(default=None, kw_only=True)
    sentence_id: str | None = field(default=None, kw_only=True)
    text: str | None = field(default=None, kw_only=True)
    origin: str = field(default="rule", kw_only=True)


@dataclass(slots=True)
class Figure(Record):
    """One number that the words state; see the codebook for the meaning of each field."""

    number_start: int
    number_end: int
    qualifier: str = "exact"
    kind: str = "number"
    value: float | None = None
    low: float | None = None
    high: float | None = None
    trend: str | None = None
    unit: str | None = None
    per: str | None = None
    counted: str | None = None
    about: str | None = None
    about_start: int | None = None
    about_end: int | None = None
    std_value: float | None = None
    std_low: float | None = None
    std_high: float | None = None
    std_unit: str | None = None
    certainty: str | None = None
    hedged: bool = False  # the words themselves say that it is an estimate ("an estimated 300")
    time: Time | None = None
    statement: Statement | None = None
    source: Source | None = None
    figure_id: str | None = None
    time_id: str | None = None
    statement_id: str | None = None
    source_id: str | None = None


@dataclass(slots=True)
class Time(Record):
    """One temporal expression, as TIMEX3 and as an interval of days."""

    type: str
    value: str | None = None
    mod: str | None = None
    edtf: str | None = None
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    precision: str | None = None
    basis: str = "none"
    time_id: str | None = None


@dataclass(slots=True)
class Statement(Record):
    """What somebody says, with the speaker as printed."""

    spans: tuple[tuple[int, int], ...]
    type: str
    quote: str | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    speaker: str | None = None
    speaker_text: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    resolved_by: str | None = None
    certainty: str = "asserted"
    hedges: str | None = None
    via_start: int | None = None  # the outer source of a chain, as printed
    via_end: int | None = None
    entity: Entity | None = None  # who speaks, where that is an entity
    source: Source | None = None
    via_source: Source | None = None
    statement_id: str | None = None
    source_id: str | None = None
    via_source_id: str | None = None


@dataclass(slots=True)
class Entity:
    """A person, organisation, place, country, group or event that the article names."""

    name: str
    type: str
    rule: str
    country: str | None = None
    aliases: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    n_mentions: int = 0
    doc_id: str | None = None
    entity_id: str | None = None
    origin: str = "rule"


@dataclass(slots=True)
class Mention(Record):
    """Words that mean an entity."""

    entity: Entity
    resolved_by: str = "name"
    mention_id: str | None = None
    entity_id: str | None = None


@dataclass(slots=True)
class Source:
    """Somebody or something that statements rest on."""

    name: str
    kind: str
    named: bool
    rule: str
    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    entity: Entity | None = None
    n_statements: int = 0
    n_figures: int = 0
    n_words: int = 0
    doc_id: str | None = None
    source_id: str | None = None
    entity_id: str | None = None
    origin: str = "rule"


@dataclass(slots=True)
class Event(Record):
    """A clause that tells what happens, is said to happen or may happen."""

    event: str
    status: str
    negated: bool = False
    edtf: str | None = None
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    precision: str | None = None
    basis: str = "none"
    time: Time | None = None
    actors: list[Entity] = field(default_factory=list)
    places: list[Entity] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    statement: Statement | None = None
    source: Source | None = None
    event_id: str | None = None
    time_id: str | None = None
    actor_ids: str | None = None
    place_ids: str | None = None
    figure_ids: str | None = None
    statement_id: str | None = None
    source_id: str | None = None


@dataclass(slots=True)
class Issue(Record):
    """What a careful reader would query."""

    kind: str
    severity: str
    message: str
    suggestion: str | None = None
    issue_id: str | None = None


@dataclass(slots=True)
class SentenceRow:
    """A sentence of the text."""

    start: int
    end: int
    paragraph: int
    text: str
    doc_id: str
    sentence_id: str


@dataclass(slots=True)
class DocumentRow:
    """An article, as the table of documents has it."""

    doc_id: str
    title: str | None
    author: str | None
    publisher: str | None
    url: str | None
    published: dt.date | None
    published_basis: str
    language: str
    sha256: str
    n_chars: int
    n_words: int
