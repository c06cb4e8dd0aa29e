"""Issues of the text itself: marks, dates, length, language, decoding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsdata import settings
from newsdata.language.document import Document
from newsdata.language.tokens import count_words
from newsdata.records import Issue, Time

_INSERT = re.compile(r"\[[^\]\n]{1,80}\]|\((?!s\))[^)\n]{1,80}\)")
_AMBIGUOUS_DAY = re.compile(r"(?:next|this|last)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\w/])(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/((?:19|20)?[0-9]{2})(?![\w/])")
# begins with a class of characters, so that the search can skip to one
_MOJIBAKE = re.compile(r"[\ufffdâÃ](?:(?<=\ufffd)\ufffd{0,19}|(?<=â)€[™œ\u009d“”˜¦]|(?<=Ã)[©¨¢¶¼¤])")
_FUNCTION = frozenset(
    "the of and to in a is that for it on was with as he be by at are this have from or had an they which said not but his were has".split()
)


def find(document: Document, times: Sequence[Time]) -> Iterator[Issue]:
    """Issues of the text."""
    yield from _whole(document, times)
    yield from _quotations(document)
    yield from _dates(document, times)
    for s in document.sentences:
        if s.end - s.start > 4 * settings.LONG_SENTENCE_WORDS:
            n = count_words(document.text, s.start, s.end)
            if n > settings.LONG_SENTENCE_WORDS:
                yield Issue(s.start, s.end, "more words than the limit", "long_sentence", "info", f"the sentence has {n} words", "split it")
    for m in _MOJIBAKE.finditer(document.text):
        yield Issue(
            m.start(), m.end(), "mark of a wrong decoding", "decoding", "error", "characters were lost or read in the wrong encoding"
        )


def _whole(document: Document, times: Sequence[Time]) -> Iterator[Issue]:
    article = document.article
    for kind, message in article.notes:
        yield Issue(0, 0, "note of the reader", "decoding" if kind != "not_english" else kind, "warning", message)
    relative = any(t.basis in ("relative", "none") and t.type in ("DATE", "TIME") for t in times)
    if article.published is None and relative:
        yield Issue(
            0,
            0,
            "no day of publication",
            "no_published_date",
            "warning",
            "the day of publication is not known, so no relative date is resolved",
            "give published=",
        )
    words = document.lower[:20_000].split()
    if len(words) >= 40 and sum(map(_FUNCTION.__contains__, words)) < 0.12 * len(words):
        yield Issue(
            0, 0, "few English function words", "not_english", "warning", "the text does not read like English, and only English has rules"
        )


def _quotations(document: Document) -> Iterator[Issue]:
    text = document.text
    starts = {start: i for i, (start, _) in enumerate(document.paragraphs)}
    spans = document.paragraphs
    for q in document.quotations:
        if q.depth == 0 and q.mark == "double":
            for m in _INSERT.finditer(text, q.inner_start, q.inner_end):
                yield Issue(
                    m.start(), m.end(), "insert within quotation marks", "edited_quote", "info",
                    "words in brackets within quotation marks are the editor's, not the speaker's", "[" + m[0][1:-1] + "]" if m[0][0] == "(" else None,
                )  # fmt: skip
        if not q.closed and q.mark == "double":
            i = starts.get(document.sentence_at(q.start).start)
            number = document.sentence_at(q.start).paragraph
            following = text[spans[number + 1][0]] if number + 1 < len(spans) else ""
            if following not in ("“", '"', "«", "‘") or (i is None and following == ""):
                yield Issue(
                    q.start,
                    q.start + 1,
                    "mark without its partner",
                    "unbalanced_quote",
                    "warning",
                    "no mark closes this quotation, in its paragraph or in the next",
                )


def _dates(document: Document, times: Sequence[Time]) -> Iterator[Issue]:
    for t in times:
        words = document.text[t.start : t.end]
        m = _AMBIGUOUS_DAY.match(words)
        if m and words[:4].lower() == "next":
            yield Issue(
                t.start,
                t.end,
                "next <weekday>",
                "ambiguous_date",
                "info",
                f"{words!r} may mean this week's or the next week's",
                "print the date",
            )
    for m in _SLASHED.finditer(document.text) if document.text.count("/") > 1 else ():
        if m[1].lstrip("0") != m[2].lstrip("0"):
            yield Issue(
                m.start(),
                m.end(),
                "<number>/<number>/<year>",
                "ambiguous_date",
                "warning",
                f"{m[0]!r} is read month first in the US and day first elsewhere",
                "write the month as a word",
            )
