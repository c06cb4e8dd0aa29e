"""Drafts: statements in the making, and the records that come of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsdata.language.document import Document
from newsdata.records import Statement
from newsdata.statements import scope
from newsdata.statements.attribution import Attribution
from newsdata.statements.certainty import certainty
from newsdata.statements.passages import Passage


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    rule: str
    spans: list[tuple[int, int]]
    a: Attribution | None = None
    via: tuple[int, int] | None = None
    passage: Passage | None = None
    speaker: tuple[int, int] | None = None
    closing: bool = False  # it ends in a quotation that the next sentence may go on with


def finished(document: Document, d: Draft) -> Statement:
    text, lower = document.text, document.lower
    spans: list[tuple[int, int]] = []
    for start, end in sorted(d.spans):
        start, end = scope.trimmed(text, start, end)
        if start >= end:
            continue
        if spans and text[spans[-1][1] : start].strip() == "":
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    if not spans:
        spans = [d.spans[0]]
    inside = [(q.inner_start, q.inner_end) for q in document.quotations if q.depth == 0 and any(s <= q.start and q.start < e for s, e in spans) and (q.mark == "double" or q.closed)]
    whole = all(
        not re.search(r"\w", "".join(text[a:b] for a, b in _outside(document, s, e)))
        for s, e in spans
    )
    kind = "direct" if inside and whole else "mixed" if inside else "indirect"
    level, hedges = certainty(text, lower, tuple(spans), d.a.cue.base if d.a else "", d.a.negated if d.a else False)
    made = Statement(spans[0][0], spans[-1][1], d.rule, tuple(spans), kind)
    made.quote = " ".join(text[a:b] for a, b in inside) or None
    made.certainty, made.hedges, made.resolved_by = level, hedges, "none"
    if d.a:
        made.cue, made.cue_start, made.cue_end = text[d.a.cue.start : d.a.cue.end], d.a.cue.start, d.a.cue.end
    if d.speaker:
        made.speaker_start, made.speaker_end = d.speaker
        made.speaker_text = text[made.speaker_start : made.speaker_end]
    return made


def _outside(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """Parts of a span outside of quotations."""
    out, at = [], start
    for q in document.quotations:
        if q.depth == 0 and q.start < end and q.end > start and (q.mark == "double" or q.closed):
            out.append((at, max(at, q.start)))
            at = max(at, q.end)
    out.append((at, max(at, end)))
    return out
