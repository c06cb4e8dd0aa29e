"""Words in marks that no cue claims: what goes on, what stands alone, and what is no statement."""

from __future__ import annotations

import re

from newsdata.language.document import Document
from newsdata.statements.drafts import Draft
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import FINITE, Phrase, name_before, past_auxiliaries, phrase_from, subject_before
from newsdata.statements.reading import Reading
from newsdata.statements.verbs import clause_subject
from newsdata.statements.windows import Window

_NO_WORD = re.compile(r"[\s.,;:—–…\"“”'’‘()?!-]*")
_DASH = re.compile(r"\s{0,2}[—–-]{1,2}\s{0,2}")
_NAMED = re.compile(r"\b(?:called|known as|named|entitled|titled|nicknamed|dubbed)\s$")
_AND = re.compile(r"[\s,]{0,3}(?:and|but|then|or)(?:\s(?:then|also|again|later))?[\s,:]{0,3}")


def loose_quotes(r: Reading) -> None:
    """Quoted words that no attribution took: a row where they are too many for scare quotes, a title or a nickname."""
    text = r.text
    taken = [s for d in r.drafts for s in d.spans]
    for q in r.passage.quotes:
        if any(a < q.end and q.start < b for a, b in taken):
            continue
        inner = text[q.inner_start : q.inner_end]
        content = inner.split()
        if len(content) < 4 or is_title(content) or _NAMED.search(r.lower, max(r.passage.start, q.start - 16), q.start):
            continue
        before = r.drafts[-1] if r.drafts and r.drafts[-1].closing else None
        at = max(before.spans[-1][1], before.a.end if before.a else 0) if before else 0
        if before and at <= q.start and (_NO_WORD.fullmatch(text, at, q.start) or _AND.fullmatch(r.lower, at, q.start)):
            before.spans.append((q.start, q.end))
            continue
        d = Draft("words in marks", [(q.start, q.end)], passage=r.passage, closing=inner.rstrip()[-1:] in ".?!,")
        d.speaker = _signature(r.passage, q.end)
        if d.speaker:
            d.rule = "quotation — speaker"
            r.drafts.append(d)
            continue
        t = r.passage.window(max(r.passage.start, q.start - 250), q.start)
        subject = _leading(t)
        d.speaker = (subject.start, subject.end) if subject else r.drafts[-1].speaker if r.drafts else None
        r.drafts.append(d)


def _signature(passage: Passage, at: int) -> tuple[int, int] | None:
    """The name behind a dash, as under a motto: “Words” — Name."""
    m = _DASH.match(passage.text, at, passage.end)
    if not m:
        return None
    t = passage.window(m.end(), min(passage.end, m.end() + 80))
    found = phrase_from(t, 0) if len(t) else None
    return (found.start, found.end) if found and t.tags[0] in ("NNP", "DT") and t.words[found.last][0].isupper() else None


def _leading(t: Window) -> Phrase | None:
    """Whose words a quotation is: the name before a colon, else the subject of the nearest verb before it."""
    if not len(t):
        return None
    if t.words[-1] == ":" and len(t) > 1 and t.tags[-2] == "NNP":
        return name_before(t, len(t) - 2)
    for i in range(len(t) - 1, -1, -1):
        if t.tags[i] in FINITE:
            j = past_auxiliaries(t, i)
            subject = subject_before(t, j)
            if subject and t.lows[subject.first] not in ("it", "this", "that", "these", "those"):
                return subject
    return clause_subject(t, len(t))


def is_title(content: list[str]) -> bool:
    """Whether words are a title: all but the small ones begin with a capital."""
    long = [w for w in content if len(w) > 3]
    return len(long) >= 2 and all(w[:1].isupper() or not w[:1].isalpha() for w in long)


def only_quotes(passage: Passage) -> bool:
    """Whether a passage is nothing but quotations."""
    text, at = passage.text, passage.start
    for q in passage.quotes:
        if not _NO_WORD.fullmatch(text, at, q.start):
            return False
        at = q.end
    return bool(passage.quotes) and bool(_NO_WORD.fullmatch(text, at, passage.end))


def quotation_alone(document: Document, passage: Passage, drafts: list[Draft]) -> None:
    """A passage of nothing but quotations goes on with the statement before it, or stands for itself."""
    last = drafts[-1].passage if drafts else None
    spans = [(q.start, q.end) for q in passage.quotes]
    if last:
        same = last.paragraph == passage.paragraph
        goes_on = bool(last.quotes) and not last.quotes[-1].closed and last.paragraph + 1 == passage.paragraph
        for d in reversed(drafts[-4:]):
            if d.passage is not last or not (same or goes_on):
                break
            if d.closing:
                d.spans.extend(spans)
                d.passage = passage
                return
    if sum(len(document.text[a:b].split()) for a, b in spans) >= 4:
        speaker = _neighbour(document, passage, drafts)
        drafts.append(Draft("quotation alone", spans, passage=passage, speaker=speaker, closing=True))


def runs_on(before: Draft, draft: Draft) -> bool:
    """Whether a quotation that its paragraph leaves open goes on in the next, and is attributed there."""
    last, passage = before.passage, draft.passage
    return (
        before.rule == "quotation alone"
        and last is not None
        and passage is not None
        and not last.quotes[-1].closed
        and last.paragraph + 1 == passage.paragraph
        and draft.rule.startswith("quotation, ")
        and draft.spans[0][0] == passage.start
        and passage.text[last.quotes[-1].start] == passage.text[passage.start]
    )


def _neighbour(document: Document, passage: Passage, drafts: list[Draft]) -> tuple[int, int] | None:
    """The speaker of the statement before, in this paragraph or the last, else the subject of the sentence before."""
    last = drafts[-1] if drafts else None
    if last and last.passage and last.speaker and passage.paragraph - last.passage.paragraph <= 1:
        return last.speaker
    sentence = document.sentence_at(passage.start)
    if sentence.index and passage.paragraph - document.sentences[sentence.index - 1].paragraph <= 1:
        before = document.sentences[sentence.index - 1]
        t = Window(document, before.start, min(before.end, before.start + 200))
        subject = clause_subject(t, len(t))
        return (subject.start, subject.end) if subject else None
    return None
