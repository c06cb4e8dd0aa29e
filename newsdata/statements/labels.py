"""Labels: "Roe: the bridge will hold" as a headline, "ROE: It will hold." in a transcript, "Bridge will hold: report"."""

from __future__ import annotations

import re

from newsdata.language.document import Document
from newsdata.language.lexicon import entry_of
from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.drafts import Draft
from newsdata.statements.en.lexicon import LABELS
from newsdata.statements.passages import Passage

_LABEL = re.compile(r"((?:[A-Z][\w.’'&-]{1,24}\s){0,4}[A-Z][\w’'&-]{1,24}):\s{1,2}(?=[\w“\"‘'])")
_SPEAKER = re.compile(r"([A-Z][A-Z’'-]{2,24}(?:\s[A-Z][A-Z.’'-]{0,24}){0,3}):\s{1,2}(?=\S)")
_TRAIL = re.compile(r"(:|\s[–—-])\s((?:[A-Za-z][\w’'&-]{1,20}\s){0,2}[A-Za-z][\w’'&-]{1,20})$")
_SMALL = frozenset("the a on to in at for vs with from and or".split())


def by_label(document: Document, passage: Passage) -> Draft | None:
    """The statement that a label makes of its paragraph or headline."""
    text = document.text
    start, end = document.paragraphs[passage.paragraph]
    if passage.start != start:
        return None
    m = _SPEAKER.match(text, start, end)
    if m and not all(_is_ordinary(w) for w in m[1].split()):
        return _draft(document, "SPEAKER: words", m.span(1), (m.end(), end), m.end(1))
    if passage.paragraph:
        return None
    m = _LABEL.match(text, start, passage.end)
    if m and m.end() < passage.end and (_is_kind(m[1]) or (_is_source(m[1]) and not text[m.end()].islower())):
        return _draft(document, "name: headline", m.span(1), (m.end(), passage.end), m.end(1))
    m = _TRAIL.search(text, max(start, passage.end - 70), passage.end) if passage.end == end else None
    if m is None or len(text[start : m.start()].split()) < 3:
        return None
    if _is_source(m[2]) if m[1] == ":" else _is_kind(m[2]) and m[2].islower():
        return _draft(document, "headline: name", m.span(2), (start, m.start()), m.end(1) - 1)
    return None


def _is_ordinary(word: str) -> bool:
    return entry_of(word.lower().rstrip(".")) is not None


def _is_kind(label: str) -> bool:
    """Whether a label is a kind of source: "Police", "Report"."""
    words = label.lower().split()
    return _SMALL.isdisjoint(words) and (words[-1] in LABELS or words[-1].removesuffix("s") in LABELS)


def _is_source(label: str) -> bool:
    """Whether a label names somebody: one of its words is no ordinary one, or it is a kind of source."""
    if _is_kind(label):
        return True
    words = label.split()
    return _SMALL.isdisjoint(label.lower().split()) and not _is_ordinary(words[-1]) and words[-1][0].isupper()


def _draft(document: Document, rule: str, speaker: tuple[int, int], span: tuple[int, int], colon: int) -> Draft:
    cue = Cue(colon, colon + 1, ":", "say", "")
    return Draft(rule, [span], Attribution(cue, speaker[0], colon + 1, speaker, "left", "", ":"), speaker=speaker)
