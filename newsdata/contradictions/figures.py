"""Issues of figures: no source, one unnamed source, a slip by a power of ten, a headline that its article does not bear out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsdata.contradictions.en.lexicon import ATTRIBUTED, HARM, PART_OF_WHOLE, SAME_HARM
from newsdata.contradictions.en.rules import RULES
from newsdata.language.document import Document
from newsdata.records import Figure, Issue, Statement


def find(document: Document, figures: Sequence[Figure], statements: Sequence[Statement]) -> Iterator[Issue]:
    """Issues of the figures."""
    numbers = [f for f in figures if f.qualifier != "vague"]
    yield from _sources(document, numbers)
    yield from _slips(document, numbers)
    yield from _tolls(document, numbers)


def _sources(document: Document, figures: Sequence[Figure]) -> Iterator[Issue]:
    told: dict[tuple[object, ...], set[int]] = defaultdict(set)  # what is counted, and how many -> who says so
    for f in figures:
        told[_content(f)].add(id(f.source))
    unsourced: dict[int, list[Figure]] = defaultdict(list)  # paragraph -> its figures in the article's own voice
    for f in figures:
        weighty = f.kind in ("money", "share") or (f.kind in ("count", "number") and max(f.value or 0, f.high or 0, f.low or 0) >= 100)
        words = document.text[f.start : f.end]
        if f.certainty is not None and f.statement is None and weighty:
            sentence = document.sentence_at(f.start)
            if f.hedged or not ATTRIBUTED.search(document.lower, sentence.start, sentence.end):
                unsourced[sentence.paragraph].append(f)
        elif f.source is not None and f.source.kind in ("unnamed_person", "unnamed_group") and weighty and len(told[_content(f)]) == 1:
            yield RULES["figure of one unnamed source"].issue(f.start, f.end, f"{words!r} rests on {f.source.name} alone")
    for first, *others in unsourced.values():
        more = f" and of {len(others)} more figure{'s' * (len(others) > 1)} of the paragraph" if others else ""
        message = f"nobody is named as the source of {document.text[first.start : first.end]!r}{more}"
        yield RULES["figure in the article's own voice"].issue(first.start, first.end, message)


def _content(figure: Figure) -> tuple[object, ...]:
    return figure.unit, figure.value, figure.low, figure.high


def _slips(document: Document, figures: Sequence[Figure]) -> Iterator[Issue]:
    """Counts of the same noun phrase that differ by a power of ten and by nothing else."""
    same: dict[tuple[str, str | None], list[Figure]] = defaultdict(list)
    for f in figures:
        if f.value and f.unit and f.kind in ("count", "money") and (f.counted or f.about):
            same[((f.counted or f.about or "").lower(), f.per)].append(f)
    for group in same.values():
        first = group[0]
        for f in group[1:]:
            if f.value and first.value and f.value != first.value and f.unit == first.unit and f.kind == first.kind:
                low, high = sorted((f.value, first.value))
                digits = f"{low:.0f}".rstrip("0"), f"{high:.0f}".rstrip("0")
                if high >= 1000 and high / low in (10.0, 100.0, 1000.0) and digits[0] == digits[1] and len(digits[0]) >= 2:
                    a, b = (document.text[x.start : x.end] for x in (first, f))
                    message = f"{b!r} here, {a!r} before: is a zero lost or added?"
                    yield RULES["same digits, another power of ten"].issue(f.start, f.end, message)


def _tolls(document: Document, figures: Sequence[Figure]) -> Iterator[Issue]:
    """A toll in the first sentence that the rest of the article gives otherwise, and never so."""
    if not document.sentences:
        return
    first = document.sentences[0]
    opening = [f for f in figures if first.start <= f.start < first.end and f.qualifier == "exact" and f.value][:4]
    tolls = [(f, toll) for f in opening if f.unit in ("person", None) and (toll := _toll(document, f))]
    later = [(f, _toll(document, f)) for f in figures if f.start >= first.end and f.value] if tolls else []
    for f, toll in tolls:
        rivals = [g for g, t in later if t == toll and g.unit in ("person", None)]
        if (
            len(rivals) == 1
            and rivals[0].qualifier == "exact"
            and rivals[0].value != f.value
            and not any(g.value == f.value for g, _ in later)
        ):
            g = rivals[0]
            a, b = document.text[f.start : f.end], document.text[g.start : g.end]
            yield RULES["two tolls of one event"].issue(g.start, g.end, f"{b!r} here, {a!r} in the first sentence")


def _toll(document: Document, figure: Figure) -> str | None:
    """What happened to those who are counted: the one verb of harm in the figure's clause; None where the figure is a part of a whole."""
    sentence = document.sentence_at(figure.start)
    low = document.lower
    if PART_OF_WHOLE.search(low, sentence.start, sentence.end):
        return None
    stems = {
        SAME_HARM.get(m[1], m[1]) for m in HARM.finditer(low, max(sentence.start, figure.start - 30), min(sentence.end, figure.end + 30))
    }
    return stems.pop() if len(stems) == 1 else None
