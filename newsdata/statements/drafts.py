"""Drafts: statements in the making, and the records that come of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from newsdata.language.document import Document
from newsdata.language.quotes import Quotation
from newsdata.records import Statement
from newsdata.statements import scope
from newsdata.statements.attribution import Attribution
from newsdata.statements.certainty import certainty
from newsdata.statements.passages import Passage

_BLANKS = re.compile(r"\S+")
_TAIL = re.compile(r",?\s(?:who|which|that|whose|where)\b|,\s")
MAX_SPEAKER_WORDS = 12
_WORD = re.compile(r"\w")


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


def finished(document: Document, d: Draft, starts: list[int]) -> Statement | None:
    """The record of a draft; None where no word is left of it. ``starts`` are those of the document's quotations."""
    text, lower = document.text, document.lower
    spans: list[tuple[int, int]] = []
    for start, end in sorted(d.spans):
        start, end = scope.trimmed(text, max(start, spans[-1][1] if spans else 0), end)
        if not _WORD.search(text, start, max(start, end)):
            continue
        if spans and text[spans[-1][1] : start].strip() == "":
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    if not spans:
        return None
    i, j = bisect_left(starts, spans[0][0]), bisect_left(starts, spans[-1][1])
    quotes = [
        q for q in document.quotations[i:j] if q.depth == 0 and (q.mark == "double" or q.closed) and any(a <= q.start < b for a, b in spans)
    ]
    inside = [(q.inner_start, min(q.inner_end, spans[-1][1])) for q in quotes]
    inside = [(a, b) for a, b in inside if text[a:b].strip()]
    whole = bool(inside) and not any(_WORD.search(text, a, b) for a, b in _outside(spans, quotes))
    kind = "direct" if whole else "mixed" if inside else "indirect"
    level, hedges = certainty(text, lower, tuple(spans), d.a.cue.base if d.a else "", d.a.negated if d.a else False)
    made = Statement(spans[0][0], spans[-1][1], d.rule, tuple(spans), kind)
    made.quote = " ".join(text[a:b] for a, b in inside) or None
    made.certainty, made.hedges, made.resolved_by = level, hedges, "none"
    if d.a:
        made.cue, made.cue_start, made.cue_end = text[d.a.cue.start : d.a.cue.end], d.a.cue.start, d.a.cue.end
    if d.via:
        made.via_start, made.via_end = _short(text, *d.via)
    if d.speaker:
        made.speaker_start, made.speaker_end = _short(text, *d.speaker)
        made.speaker_text = text[made.speaker_start : made.speaker_end]
    return made


def _short(text: str, start: int, end: int) -> tuple[int, int]:
    """The words printed for a speaker, at most twelve: what a long noun phrase ends with goes."""
    if text[start:end].count(" ") < MAX_SPEAKER_WORDS:
        return start, end
    words = list(_BLANKS.finditer(text, start, end))
    if len(words) <= MAX_SPEAKER_WORDS:
        return start, end
    m = _TAIL.search(text, start + 8, words[MAX_SPEAKER_WORDS].start())
    return start, m.start() if m else words[MAX_SPEAKER_WORDS - 1].end()


def _outside(spans: list[tuple[int, int]], quotes: list[Quotation]) -> Iterator[tuple[int, int]]:
    """Parts of the spans outside of quotations."""
    n = 0
    for start, end in spans:
        at = start
        while n < len(quotes) and quotes[n].start < end:
            yield at, max(at, quotes[n].start)
            at = max(at, quotes[n].end)
            n += 1
        yield at, max(at, end)
