"""Paragraphs and sentences, aware of quotation marks and abbreviations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsdata import settings
from newsdata.language.en.abbreviations import OPENERS, OTHERS, TITLES

CLOSERS = "\"'”’»)\\]"
OPEN_MARKS = "\"'“‘«(\\[`"

# a terminator, what closes with it, white space, and the look of a beginning
_BOUNDARY = re.compile(rf"([.!?…](?<![.!?…].)[.!?…]{{0,4}})([{CLOSERS}]{{0,3}})\s{{1,20}}(?=[{OPEN_MARKS}–—-]{{0,3}}\s?[^\W_a-z])")
_SINGLE_BREAK = re.compile(r"\n(?<=[^\n]\n)(?=[^\n])(\s?[^\W\d_])?")
_LAST_WORD = re.compile(r"(?:[^\W_]+\.)*[^\W_]+$")
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
_NEXT_WORD = re.compile(rf"[{OPEN_MARKS}–—-]{{0,3}}\s?([^\W_]+(?:['’][^\W_]+)?)")
# "What?" Mr Smith asked.
_CUE_FOLLOWS = re.compile(
    r"(?:[^\W\d_][\w.’'-]{0,30}\s){0,4}(?:said|says|asked|asks|added|adds|told|wrote|writes|wondered|replied|shouted|cried|tweeted|quipped|joked)\b"
)


class Sentence(NamedTuple):
    """A sentence: number, span, paragraph."""

    index: int  # type: ignore[assignment]  # a tuple has a method of that name, which nobody calls on a sentence
    start: int
    end: int
    paragraph: int


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs, without surrounding white space.

    A blank line parts paragraphs; a single line break does so unless the text is hard-wrapped.
    """
    breaks = r"\n[^\S\n]*\n\s*" if _hard_wrapped(text) else r"\n\s*"
    spans, start = [], 0
    for m in re.finditer(breaks + r"|\u2029", text):
        spans.append((start, m.start()))
        start = m.end()
    spans.append((start, len(text)))
    return [s for s in (_stripped(text, *span) for span in spans) if s[0] < s[1]]


def _hard_wrapped(text: str) -> bool:
    """Whether single line breaks only fold long lines: many of them stand before a lower-case letter."""
    if "\n\n" not in text:
        return False
    single = _SINGLE_BREAK.findall(text, 0, 20_000)
    lower = sum(1 for c in single if c.strip()[:1].islower())
    return lower >= 2 and lower * 5 >= len(single)


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _is_boundary(text: str, m: re.Match[str], start: int) -> bool:
    mark, closers = m[1], m[2]
    if mark != ".":
        return not (closers and _CUE_FOLLOWS.match(text, m.end()))
    if closers:
        return True
    before = text[max(start, m.start() - 30) : m.start()]
    word = _LAST_WORD.search(before[max(before.rfind(" "), before.rfind("\n")) + 1 :])
    if not word:
        return True
    last = word[0].lower()
    if last in TITLES:
        return False
    initial = len(last) == 1 and word[0].isupper() and last != "i"
    if initial or last in OTHERS or _INITIALS.fullmatch(last):
        following = _NEXT_WORD.match(text, m.end())
        at = m.start() - len(word[0])
        if initial and text[at - 1 : at] not in ("", " ", "\n", "."):
            return True
        return following is not None and following[1].lower() in OPENERS and following[1][0].isupper()
    return True


def sentences(text: str, spans: Sequence[tuple[int, int]] | None = None) -> list[Sentence]:
    """Sentences of ``text``, in order; none crosses a paragraph. ``spans`` are those of `paragraphs`, where they are at hand.

    Examples
    --------
    >>> [s[1:3] for s in sentences("Mr. Kim spoke. He left.")]
    [(0, 14), (15, 23)]
    """
    out: list[Sentence] = []
    for number, (start, end) in enumerate(spans or paragraphs(text)):
        for m in _BOUNDARY.finditer(text, start, end):
            if _is_boundary(text, m, start):
                _put(out, text, start, m.end(2), number)
                start = m.end()
        _put(out, text, start, end, number)
    return out


def _put(out: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    """Append the sentence, cut at a space where it is over the limit."""
    while end - start > settings.MAX_SENTENCE_CHARS:
        cut = text.rfind(" ", start + 1, start + settings.MAX_SENTENCE_CHARS)
        cut = cut if cut > start else start + settings.MAX_SENTENCE_CHARS
        out.append(Sentence(len(out), start, cut, paragraph))
        start = cut + (text[cut] == " ")
    if start < end:
        out.append(Sentence(len(out), start, end, paragraph))
