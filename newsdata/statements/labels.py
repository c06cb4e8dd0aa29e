"""Labels: "Roe: the bridge will hold" as a headline, "ROE: It will hold." in a transcript, "Bridge will hold: report"."""

from __future__ import annotations

import re

from newsdata.language.document import Document
from newsdata.language.lexicon import entry_of
from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.drafts import Draft
from newsdata.statements.en.lexicon import DOCUMENTS
from newsdata.statements.passages import Passage

_LABEL = re.compile(r"((?:[A-Z][\w.’'&-]{1,24}\s){0,4}[A-Z][\w’'&-]{1,24}):\s{1,2}(?=[A-Z“\"‘'])")
_SPEAKER = re.compile(r"([A-Z][A-Z’'-]{2,24}(?:\s[A-Z][A-Z.’'-]{0,24}){0,3}):\s{1,2}(?=\S)")
_TRAIL = re.compile(r":\s((?:[A-Za-z][\w’'&-]{1,20}\s){0,2}[A-Za-z][\w’'&-]{1,20})$")
_SMALL = frozenset("on to in at for vs with from and or".split())


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
    if m and m.end() < passage.end and _is_source(m[1]):
        return _draft(document, "name: headline", m.span(1), (m.end(), passage.end), m.end(1))
    m = _TRAIL.search(text, max(start, passage.end - 70), passage.end) if passage.end == end else None
    if m and _is_source(m[1]) and len(text[start : m.start()].split()) >= 3:
        return _draft(document, "headline: name", m.span(1), (start, m.start()), m.start())
    return None


def _is_ordinary(word: str) -> bool:
    return entry_of(word.lower().rstrip(".")) is not None


def _is_source(label: str) -> bool:
    """Whether a label names somebody: one of its words is no ordinary one, or it is a kind of source."""
    words = label.split()
    if words[-1].lower() in DOCUMENTS:
        return True
    return not any(w.lower() in _SMALL for w in words) and not _is_ordinary(words[-1]) and words[-1][0].isupper()


def _draft(document: Document, rule: str, speaker: tuple[int, int], span: tuple[int, int], colon: int) -> Draft:
    cue = Cue(colon, colon + 1, ":", "say", "")
    return Draft(rule, [span], Attribution(cue, speaker[0], colon + 1, speaker, "left", "", ":"), speaker=speaker)
