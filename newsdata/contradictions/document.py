"""Issues of the text itself: marks, dates, length, language, decoding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsdata import settings
from newsdata.article import parse_day
from newsdata.contradictions.en.lexicon import FUNCTION_WORDS, NEXT_WEEKDAY
from newsdata.contradictions.en.rules import RULES
from newsdata.language.document import Document
from newsdata.language.tokens import count_words
from newsdata.records import Issue, Time

_INSERT = re.compile(r"\[[^\]\n]{1,80}\]|\((?!s\))[^)\n]{1,80}\)")
_SLASHED = re.compile(r"(?<![\w/])(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/((?:19|20)?[0-9]{2})(?![\w/])")
# begins with a class of characters, so that the search can skip to one
_MOJIBAKE = re.compile(r"[\ufffdâÃ](?:(?<=\ufffd)\ufffd{0,19}|(?<=â)€[™œ\u009d“”˜¦]|(?<=Ã)[©¨¢¶¼¤])")


def find(document: Document, times: Sequence[Time]) -> Iterator[Issue]:
    """Issues of the text."""
    yield from _whole(document, times)
    yield from _quotations(document)
    yield from _dates(document, times)
    for s in document.sentences:
        if s.end - s.start > 4 * settings.LONG_SENTENCE_WORDS:
            n = count_words(document.text, s.start, s.end)
            if n > settings.LONG_SENTENCE_WORDS:
                yield RULES["more words than the limit"].issue(s.start, s.end, f"the sentence has {n} words")
    for m in _MOJIBAKE.finditer(document.text):
        yield RULES["mark of a wrong decoding"].issue(m.start(), m.end(), "characters were lost or read in the wrong encoding")


def _whole(document: Document, times: Sequence[Time]) -> Iterator[Issue]:
    article = document.article
    for kind, message in article.notes:
        note = RULES["note of the reader"].issue(0, 0, message)
        yield replace(note, kind=kind) if kind == "not_english" else note
    relative = any(t.basis in ("relative", "none") and t.type in ("DATE", "TIME") for t in times)
    if article.published is None and relative:
        yield RULES["no day of publication"].issue(0, 0, "the day of publication is not known, so no relative date is resolved")
    words = document.lower[:20_000].split()
    if len(words) >= 40 and sum(map(FUNCTION_WORDS.__contains__, words)) < 0.12 * len(words):
        yield RULES["few English function words"].issue(0, 0, "the text does not read like English, and only English has rules")


def _quotations(document: Document) -> Iterator[Issue]:
    text, spans = document.text, document.paragraphs
    for q in document.quotations:
        if q.mark != "double":
            continue
        if q.depth == 0:
            for m in _INSERT.finditer(text, q.inner_start, q.inner_end):
                message = "words in brackets within quotation marks are the editor's, not the speaker's"
                suggestion = "[" + m[0][1:-1] + "]" if m[0][0] == "(" else None
                yield RULES["insert within quotation marks"].issue(m.start(), m.end(), message, suggestion)
        if not q.closed:
            number = document.sentence_at(q.start).paragraph
            following = text[spans[number + 1][0]] if number + 1 < len(spans) else ""
            if following not in ("“", '"', "«", "‘"):
                message = "no mark closes this quotation, in its paragraph or in the next"
                yield RULES["mark without its partner"].issue(q.start, q.start + 1, message)


def _dates(document: Document, times: Sequence[Time]) -> Iterator[Issue]:
    for t in times:
        words = document.text[t.start : t.end]
        if NEXT_WEEKDAY.match(words) and _two_possible(document, t):
            yield RULES["next <weekday>"].issue(t.start, t.end, f"{words!r} may mean this week's or the next week's")
    for m in _SLASHED.finditer(document.text) if document.text.count("/") > 1 else ():
        if m[1].lstrip("0") != m[2].lstrip("0"):
            message = f"{m[0]!r} is read month first in the US and day first elsewhere"
            yield RULES["<number>/<number>/<year>"].issue(m.start(), m.end(), message)


def _two_possible(document: Document, time: Time) -> bool:
    """Whether a day of that name lies before the one that was taken, and no date is printed beside it."""
    published = parse_day(document.article.published)
    sooner = published is None or time.date_from is None or (time.date_from - published).days > 7
    return sooner and not time.rule.startswith("<weekday>, ")
