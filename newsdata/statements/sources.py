"""Sources without a verb: "according to", and nouns such as "the claim that"."""

from __future__ import annotations

import re

from newsdata.statements import scope
from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.drafts import Draft
from newsdata.statements.nouns import read_noun
from newsdata.statements.reading import Reading, later


def by_according(r: Reading, a: Attribution, n: int) -> Draft | None:
    """Content of "according to": behind it where it opens the sentence, else before it."""
    text, passage = r.text, r.passage
    floor = r.floor()
    before = r.drafts[-1] if r.drafts else None
    if before and before.a and floor > passage.start and not text[floor : a.start].strip(" ,.;”\"’'"):
        before.via = a.speaker  # the outer source of a chain
        r.covered = a.end
        return None
    lead = text[floor : a.cue.start].strip(' ,;.“”"').lower()
    if lead in ("", "and", "but", "also", "meanwhile", "however", "yet", "still", "now", "so", "while"):
        comma = text.find(",", a.end, passage.end)
        while comma >= 0 and _inside_source(r, a, comma):
            comma = text.find(",", comma + 1, passage.end)
        if comma < 0:
            return None
        start = comma + 1
        while start < passage.end and text[start].isspace():
            start += 1
        end = scope.scope_end(passage, start, later(r, n), a)
        r.covered = end
        return Draft("according to speaker, clause", [(start, end)], a, closing=False)
    begin = floor
    while begin < a.start and (text[begin].isspace() or text[begin] in ",;.—–"):
        begin += 1
    spans = [(begin, a.start)]
    rest = a.end
    m = re.compile(r"\s?,\s").match(text, rest)
    r.covered = a.end
    if m and text[a.start] == "," and not any(x in ("VBZ", "VBD", "VBP", "MD") for x in passage.window(begin, a.start).tags):
        end = scope.scope_end(passage, m.end(), later(r, n), a)
        spans.append((m.end(), end))
        r.covered = end
    return Draft("clause, according to speaker", spans, a)


def _inside_source(r: Reading, a: Attribution, comma: int) -> bool:
    """Whether a comma belongs to the source: "according to Jane Roe, a professor, ..."."""
    t = r.passage.window(comma + 1, min(r.passage.end, comma + 80))
    if not len(t):
        return False
    low = t.lows[0]
    if low in ("who", "which", "whose"):
        return True
    if t.tags[0] in ("DT",) and low in ("a", "an"):
        second = next((i for i, w in enumerate(t.words) if w == ","), -1)
        return second > 0 and not any(x in ("VBZ", "VBD", "VBP", "MD") for x in t.tags[:second])
    return False


def by_noun(r: Reading, cue: Cue, n: int) -> Draft | None:
    """Content of a noun such as "claim": the clause behind its "that"."""
    got = read_noun(r.passage, cue, r.covered)
    if got is None:
        return None
    rule, a, start = got
    end = scope.scope_end(r.passage, start, later(r, n), a)
    if end <= start:
        return None
    r.covered = end
    return Draft(rule, [(start, end)], a)
