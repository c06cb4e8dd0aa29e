"""find: every statement of a document."""

from __future__ import annotations

from newsdata.language.document import Document
from newsdata.records import Statement
from newsdata.statements.drafts import Draft, finished
from newsdata.statements.labels import by_label
from newsdata.statements.marks import loose_quotes, only_quotes, quotation_alone, runs_on
from newsdata.statements.passages import Passage, passages
from newsdata.statements.reading import Reading
from newsdata.statements.sides import left, right
from newsdata.statements.sources import by_according, by_noun, by_view


def find(document: Document) -> list[Statement]:
    """Statements of a document, in text order; speakers as printed, to be resolved by linking."""
    drafts: list[Draft] = []
    labelled = -1  # the paragraph that a label makes one statement
    for passage in passages(document):
        if passage.paragraph == labelled and drafts[-1].spans[-1][1] > passage.start:
            continue
        label = by_label(document, passage)
        if label:
            label.passage = passage
            labelled = passage.paragraph
            drafts.append(label)
        elif not passage.cues and not passage.quotes:
            continue
        elif only_quotes(passage):
            quotation_alone(document, passage, drafts)
        else:
            made = _in_passage(document, passage)
            if made and drafts and runs_on(drafts[-1], made[0]):
                made[0].spans[:0] = drafts.pop().spans
            drafts.extend(made)
    starts = [q.start for q in document.quotations]
    return sorted((s for d in drafts if (s := finished(document, d, starts))), key=lambda s: (s.start, s.end))


def _in_passage(document: Document, passage: Passage) -> list[Draft]:
    r = Reading(document, passage, covered=passage.start)
    for n, cue in enumerate(passage.cues):
        if cue.start < r.covered:
            continue
        r.current = None
        a = r.current = r.attribution(cue)
        draft = None
        if a is not None and cue.base == "according":
            draft = by_according(r, a, n)
        elif a is not None:
            draft = left(r, a, n) or right(r, a, n)
        if draft is None and cue.noun:
            draft = by_noun(r, cue, n) or by_view(r, cue, n)
        if draft:
            r.put(draft)
    if passage.quotes:
        loose_quotes(r)
    return r.drafts
