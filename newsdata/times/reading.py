"""Temporal expressions of a text: one pass of the trigger, anchored rules at each place it finds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdata.language.document import Document
from newsdata.records import Time
from newsdata.times.anchoring import Context
from newsdata.times.en import triggers
from newsdata.times.en.fragments import Reader
from newsdata.times.values import NOTHING, Meaning


def read(document: Document) -> list[Time]:
    """Every temporal expression of a document, in text order; none overlaps another.

    Parameters
    ----------
    document : Document

    Returns
    -------
    list of Time
    """
    context = Context(document)
    out: list[Time] = []
    done = 0
    for hit in triggers.TRIGGER.finditer(document.lower):
        if hit.start() < done:
            continue
        readers, least = _readers(context.low, hit)
        found = _at(context, readers, hit.start(), least, done) if readers else None
        if found is None:
            continue
        rule, start, end, meaning = found
        done = end
        if meaning is not NOTHING:
            out.append(_record(rule, start, end, meaning))
            context.remember(end, meaning)
    return out


def _at(context: Context, readers: Sequence[Reader], head: int, least: int, floor: int) -> tuple[str, int, int, Meaning] | None:
    """The longest reading to the left of a head, by the first rule that fits and reaches ``least``."""
    for start in _starts(context.low, head, floor):
        for reader in readers:
            m = reader.pattern.match(context.low, start)
            if m is None or m.end() < least:
                continue
            meaning = reader.read(context, m)
            if meaning is not None:
                return reader.rule, start, m.end(), meaning
    return None


def _readers(low: str, hit: re.Match[str]) -> tuple[Sequence[Reader], int]:
    """What may read a hit, and how far a reading has to go."""
    word = hit[0]
    readers = triggers.HEADS.get(word)
    if readers is None and word[0].isdigit():
        number = triggers.NUMERIC.match(low, hit.start())
        if number is None:
            return (), 0
        return (triggers.CLOCK if number["clock"] else triggers.DIGITS), number.end()
    if readers is None and len(word) > 1:
        readers = triggers.HEADS.get(" ".join(word.replace("’", "'").split()), triggers.HEADS["fy"])
    return triggers.DIGITS if readers is None else readers, hit.end()


def _starts(low: str, head: int, floor: int) -> list[int]:
    """Where an expression with its head at ``head`` may begin, the farthest first: over the words that may stand before a head."""
    starts = [head]
    limit = max(floor, head - triggers.LEFT_REACH)
    at = head
    while at > limit and low[at - 1] in " -\n\xa0" and len(starts) < triggers.LEFT_WORDS_MOST:
        end = at - 1
        if end > limit and low[end - 1] in " \n":
            end -= 1
        begin = 1 + max(low.rfind(" ", limit, end), low.rfind("-", limit, end), low.rfind("\n", limit, end), limit - 1)
        while begin < end and low[begin] in triggers.OPENING:
            begin += 1
        word = low[begin:end].rstrip(".,")
        if word not in triggers.LEFT_WORDS and not triggers.LEFT_NUMBER.fullmatch(word):
            break
        if begin == limit and begin > 0 and low[begin - 1].isalnum():
            break
        starts.append(begin)
        at = begin
    starts.reverse()
    return starts


def _record(rule: str, start: int, end: int, meaning: Meaning) -> Time:
    return Time(
        start,
        end,
        rule,
        type=meaning.type,
        value=meaning.value,
        mod=meaning.mod,
        edtf=meaning.edtf,
        date_from=meaning.first,
        date_to=meaning.last,
        precision=meaning.precision,
        basis=meaning.basis,
    )
