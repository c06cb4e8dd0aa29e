"""Verbs that attribute: whether a form is one, and which noun phrase beside it is the speaker."""

from __future__ import annotations

from typing import NamedTuple

from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.en.grammar import BE, CONTRACTED, HAVE, JOINING, NEGATIONS, NOUN_BEFORE, PARTICLES, RAISING, SURE
from newsdata.statements.en.lexicon import DAYS, INVERTING, NOT_SPEAKERS
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import FINITE, Phrase, name_before, past_auxiliaries, phrase, phrase_from, subject_before
from newsdata.statements.plain import WORD_BEFORE, read_plain
from newsdata.statements.tagging import AHEAD, coordinate_tag, verb_tag
from newsdata.statements.windows import Window

_DASHES = ("–", "—", "-")
_MARKS = frozenset([",", "”", '"', "?", "!", "’", "'", "''", *_DASHES])
_BEFORE_GERUND = frozenset([",", "and", "or", ";", *_DASHES])
WINDOW = 180  # characters before a cue in which its subject stands


def read_verb(passage: Passage, cue: Cue, earlier: Attribution | None) -> Attribution | None:
    """The attribution that a verb cue makes, or None where the form is no verb or has no subject that could speak."""
    text = passage.text
    quote = passage.before(cue.start)
    while quote and _nickname(text, quote.start, quote.end):
        quote = passage.before(quote.start)
    low_bound = quote.end if quote else passage.start
    plain = read_plain(passage, cue, low_bound)
    if plain:
        return plain
    if cue.form not in SURE and not cue.form.endswith("ing"):
        m = WORD_BEFORE.search(text, max(low_bound, cue.start - 16), cue.start)
        if m and m[1].lower() in NOUN_BEFORE:
            return None
    if cue.start - low_bound > WINDOW:
        low_bound = text.find(" ", cue.start - WINDOW, cue.start) + 1 or cue.start
    t = passage.window(low_bound, passage.until(cue.end, AHEAD))
    k = t.at(cue.start)
    if k >= len(t) or t.starts[k] != cue.start:
        return None
    after_quote = low_bound > passage.start and cue.start - low_bound < 60 and text[low_bound - 1] in "”\"’'"
    tag = (cue.form not in SURE and coordinate_tag(t, k, text, earlier)) or verb_tag(t, k, cue, after_quote)
    if not tag:
        return None
    j = past_auxiliaries(t, k)
    opened = low_bound > passage.start and cue.start - low_bound < WINDOW - 1  # a quotation stands before
    found = _subject(passage, t, j, k, cue, tag, earlier, opened)
    if found is None:
        return None
    auxiliaries = t.lows[j + 1 : k]
    passive = tag in ("VBN", "VBD") and not BE.isdisjoint(auxiliaries) and auxiliaries[-1] not in HAVE
    particle = PARTICLES.get(cue.base, "")
    end = found.end or cue.end + (len(particle) if text.startswith(particle, cue.end) else 0)
    joint, start = _joint(t, found.start)
    return Attribution(
        cue, start, end, found.speaker, found.side, joint, tag, not NEGATIONS.isdisjoint(auxiliaries), passive, found.relative
    )


class _Subject(NamedTuple):
    """The speaker, where it stands, where the attribution begins, and where it ends if not with the verb."""

    speaker: tuple[int, int] | None
    side: str
    start: int
    end: int = 0
    relative: bool = False


def _subject(passage: Passage, t: Window, j: int, k: int, cue: Cue, tag: str, earlier: Attribution | None, opened: bool) -> _Subject | None:
    """The subject of the verb in token ``k``, whose auxiliaries begin behind token ``j``."""
    word, region = t.lows[j] if j >= 0 else "", t.starts[j + 1]
    if tag == "VBG" and (BE | CONTRACTED).isdisjoint(t.lows[j + 1 : k]):
        if j < 0 or word in _BEFORE_GERUND or word in ("by", "as", "while", "after", "when", "before"):
            return _Subject(_shared(t, j, earlier), "shared", region)
        return None if t.tags[j] in ("IN", "TO") else _on_the_left(subject_before(t, j))
    if word == "to":
        i = past_auxiliaries(t, j)
        i -= i >= 0 and t.lows[i] == "on"
        return _on_the_left(subject_before(t, past_auxiliaries(t, i))) if i >= 0 and t.lows[i] in RAISING else None
    if word in _DASHES and (i := next((i for i in range(j - 1, 0, -1) if t.words[i] in _DASHES), 0)):
        subject = subject_before(t, i - 1)
        if subject:
            return _on_the_left(subject)
    if j < 0 or word in _MARKS:
        return _behind_mark(passage, t, j, k, cue, tag, opened)
    if word in ("and", "or", "but", "then"):
        return _Subject(_shared(t, j, earlier), "shared", t.starts[j])
    if word in ("who", "which", "that") and t.tags[j] in ("WP", "WDT", "IN"):
        i = j - 1 - (j > 0 and t.words[j - 1] == ",")
        subject = name_before(t, i) if word != "that" or t.tags[j] == "WDT" else None
        return _Subject(subject[:2], "left", subject.start, relative=True) if subject else None
    return _on_the_left(subject_before(t, j))


def _on_the_left(subject: Phrase | None) -> _Subject | None:
    return _Subject(subject[:2], "left", subject.start) if subject else None


def _behind_mark(passage: Passage, t: Window, j: int, k: int, cue: Cue, tag: str, opened: bool) -> _Subject | None:
    """The subject of a verb that a mark or nothing stands before: behind it, or beyond an apposition, or nowhere."""
    region, word = t.starts[j + 1], t.lows[j] if j >= 0 else ""
    over = (_over_comma(t, j) or (_opening_name(t, j) if opened else None)) if word == "," else None
    if over and "," in t.words[over.last : j]:
        return _on_the_left(over)
    right = _inverted(passage, cue, tag) if cue.base in INVERTING and j + 1 == k else None
    if right and (opened or word or t.starts[0] == passage.start):
        return _Subject(right[:2], "right", region, right.end)
    if over:
        return _on_the_left(over)
    return _Subject(None, "none", region) if (opened or j < 0) and tag in FINITE else None


def _nickname(text: str, start: int, end: int) -> bool:
    """Joe “Sloppy” Smith: marks inside a name."""
    return end - start < 20 and text[end : end + 2].strip()[:1].isupper() and text[start - 2 : start - 1].isalpha()


def _shared(t: Window, j: int, earlier: Attribution | None) -> tuple[int, int] | None:
    """The subject of a verb that shares it with what stands before."""
    if earlier and earlier.speaker:
        return earlier.speaker
    subject = clause_subject(t, j)
    return subject[:2] if subject else None


def clause_subject(t: Window, j: int) -> Phrase | None:
    """The subject of the first finite verb before token ``j``; an opening adjunct is passed over."""
    first = 0
    if (len(t) and t.tags[0] in ("IN", "WRB", "VBG", "VBN", "TO")) or (t.words and t.lows[0] in ("while", "after", "when", "as", "if")):
        first = next((i + 1 for i in range(max(0, j)) if t.words[i] == ","), 0)
    for i in range(first, max(0, j)):
        if t.tags[i] in FINITE:
            subject = (
                subject_before(t, past_auxiliaries(t, i))
                if t.words[past_auxiliaries(t, i)] != ","
                else _over_comma(t, past_auxiliaries(t, i))
            )
            if subject:
                return subject
    return None


def _over_comma(t: Window, j: int) -> Phrase | None:
    """The subject before an apposition: "Smith, who leads the union, said"."""
    pieces, last = [], j - 1
    for i in range(j - 1, -2, -1):
        if i < 0 or t.words[i] == ",":
            if i + 1 <= last:
                pieces.append((i + 1, last))
            last = i - 1
        elif t.words[i] in (";", ":", "—", "–"):
            pieces.append((i + 1, last))
            break
    best = None
    for first, last in pieces:
        tag, low = t.tags[first], t.lows[first]
        if (
            low in ("who", "which", "whose", "where", "when", "whom", "while", "if", "as", "though")
            or tag in ("VBG", "VBN", "IN", "TO", "WP", "WDT", "RB", "WRB")
            or (tag == "CD" and first == last)
        ):
            continue
        finite = next((i for i in range(first, last + 1) if t.tags[i] in FINITE), None)
        if finite is not None and not any(t.lows[i] in ("who", "which", "that") for i in range(first, finite)):
            break
        if all(
            t.lows[i] in DAYS or t.lows[i] in ("earlier", "late", "early", "last", "later", "on", "week", "month", "year", "this")
            for i in range(first, last + 1)
        ):
            continue
        subject = subject_before(t, last)
        if subject and subject.first <= first + 3:
            best = subject
    return best


def _opening_name(t: Window, j: int) -> Phrase | None:
    """The name between a quotation and a comma: “...,” Ann Roe, head of the union, said."""
    i = 0
    while i < j and (t.tags[i] == "NNP" or (t.words[i] == "." and i)):
        i += 1
    return phrase(t, 0, i - 1) if 0 < i < j and t.words[i] == "," else None


def _inverted(passage: Passage, cue: Cue, tag: str) -> Phrase | None:
    """The speaker behind the verb: "said Smith"."""
    if tag == "VBG":
        return None
    t = passage.window(cue.end, passage.until(cue.end, 200))
    found = phrase_from(t, 0) if len(t) else None
    if found is None or (t.words[0].islower() and t.tags[0] in ("VBG", "VBN", "CC")):
        return None
    if t.lows[0] in NOT_SPEAKERS and (found.last == 0 or t.lows[0] in ("this", "that", "these", "those")):
        return None
    i = found.last + 1
    if (
        i < len(t)
        and t.words[i] not in (",", ".", ";", "—", "–", "-", "(", ":")
        and t.tags[i] not in ("IN", "TO", "WP", "NNP", "VBG", "RB", "CC", "CD", "WRB", "DT")
    ):
        return None
    if i < len(t) and t.tags[i] in FINITE:
        return None
    if t.words[found.last][0].islower() and i + 1 < len(t) and t.words[i] == "," and t.tags[i + 1] == "NNP":
        last = i + 1
        while last + 1 < len(t) and (t.tags[last + 1] == "NNP" or (t.words[last + 1] == "." and len(t.words[last]) <= 3)):
            last += 1
        if last > i + 1:
            found = phrase(t, found.first, last if t.words[last] != "." else last - 1)
    return found


def _joint(t: Window, start: int) -> tuple[str, int]:
    """The word that joins an attribution to what stands before it, and where the attribution begins with it."""
    i = t.at(start)
    begin = start
    while i > 0 and (t.tags[i - 1] == "RB" or t.lows[i - 1] in ("also", "then", "even", "later")) and t.words[i - 1] not in (",",):
        i -= 1
        begin = t.starts[i]
    if i < len(t) and t.lows[i] in ("and", "but", "or", "then"):
        comma = i > 0 and t.words[i - 1] == ","
        return t.lows[i], t.starts[i - 1] if comma else t.starts[i]
    if i > 0:
        low = t.lows[i - 1]
        if low in JOINING:
            comma = i > 1 and t.words[i - 2] == ","
            return low, t.starts[i - 2] if comma else t.starts[i - 1]
        if low in (",", ";", "–", "—", "-", ":", "("):
            return low, t.starts[i - 1]
    return "", begin
