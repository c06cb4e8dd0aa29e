"""Quotation marks, paired within their paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsdata.language.sentences import paragraphs

# begins with a class of characters, so that the search can skip to one; an apostrophe inside a word is no mark
_MARK = re.compile(r"[“”„«»‹›\"`'‘’](?:(?<=[“”„«»‹›\"])|(?<=`)`|(?<=')'|(?<=[‘'])(?<![^\W_].)(?=\S)|(?<=[’'])(?<=\S.)(?![^\W_]))")
MAX_DEPTH = 6  # deeper nesting is a misprint


class Quotation(NamedTuple):
    """A quotation, marks included. ``closed`` is False where the closing mark is missing; ``depth`` 0 is outermost."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    closed: bool
    mark: str


def quotations(text: str, spans: Sequence[tuple[int, int]] | None = None) -> list[Quotation]:
    """Quotations of ``text`` in order of their opening marks; never crosses a paragraph, never raises.

    ``spans`` are those of `paragraphs`, where they are at hand.

    An opening mark that its paragraph does not close runs to the paragraph's end, with ``closed`` False: quotations that go on in
    the next paragraph are printed so.

    Examples
    --------
    >>> [q[:2] for q in quotations("“Yes,” he said. “No.”")]
    [(0, 6), (16, 21)]
    """
    out: list[Quotation] = []
    marks = list(_MARK.finditer(text))
    i = 0
    for start, end in (spans or paragraphs(text)) if marks else ():
        j = i
        while j < len(marks) and marks[j].start() < end:
            j += 1
        if j > i:
            out.extend(_in_paragraph(text, marks[i:j], start, end))
        i = j
    return out


def _in_paragraph(text: str, marks: Sequence[re.Match[str]], start: int, end: int) -> list[Quotation]:
    done: list[Quotation] = []
    stack: list[tuple[int, int, str]] = []  # start, inner start, kind

    def close(at: int, stop: int) -> None:
        opened, inner, kind = stack.pop()
        if kind == "single" and at - inner < 2:
            return  # rock 'n' roll
        done.append(Quotation(opened, stop, inner, at, len(stack), True, kind))

    def close_double(m: re.Match[str]) -> None:
        while stack[-1][2] != "double":
            stack.pop()
        close(m.start(), m.end())

    for i, m in enumerate(marks):
        mark = m[0]
        before = text[m.start() - 1] if m.start() > start else " "
        after = text[m.end()] if m.end() < end else " "
        double = next((opened for opened, _, kind in stack if kind == "double"), -1)
        opens = len(stack) < MAX_DEPTH
        if mark == "“" and double >= 0 and not before.isspace() and not after.isalnum():
            close_double(m)  # a closing mark misprinted as an opening one
        elif mark in "“„«‹" or mark == "``":
            if opens:
                stack.append((m.start(), m.end(), "double"))
        elif mark in "”»›":
            if double >= 0:
                close_double(m)
        elif mark in ('"', "''"):
            curly = double >= 0 and text[double] in "“«"
            inches = mark == '"' and before.isdigit() and (double < 0 or (curly and after == " "))
            if double >= 0 and not inches and not (before.isspace() and not after.isspace()):
                close_double(m)
            elif opens and not inches and not after.isspace():
                stack.append((m.start(), m.end(), "double"))
        elif mark == "‘" or (mark == "'" and (before.isspace() or before in '(“"—–-')):
            if opens and after.isalnum() and not any(kind == "single" for _, _, kind in stack):
                stack.append((m.start(), m.end(), "single"))
        elif stack and stack[-1][2] == "single" and not before.isspace() and not _possessive(text, marks[i : i + 5]):
            close(m.start(), m.end())
    return sorted(_with_unclosed(done, stack, end))


def _possessive(text: str, marks: Sequence[re.Match[str]]) -> bool:
    """Whether the first mark is the apostrophe of "the workers' hall": a later one closes beside a comma or stop, and none opens before."""
    start, end = marks[0].span()
    if text[start - 1] not in "sS" or not (text[end : end + 1] == " " and text[end + 1 : end + 2].islower()):
        return False
    for m in marks[1:]:
        before = text[m.start() - 1]
        if m[0] == "‘" or (m[0] == "'" and (before.isspace() or before in '(“"—–-')):
            return False
        if m[0] in "'’" and (before in ",.?!…" or text[m.end() : m.end() + 1] in (",", ".")):
            return True
    return False


def _with_unclosed(done: list[Quotation], stack: list[tuple[int, int, str]], end: int) -> list[Quotation]:
    """Quotations with those that stay open to the paragraph's end; an open mark before whole pairs is a misprint and goes."""
    last = max((q.start for q in done if q.mark == "double"), default=-1)
    dropped = sum(1 for opened, _, kind in stack if kind == "single" or opened < last)
    kept = [s for s in stack if s[2] == "double" and s[0] >= last]
    found = [q._replace(depth=q.depth - sum(1 for s in stack if s[0] < q.start and s not in kept)) for q in done] if dropped else done
    return found + [Quotation(opened, end, inner, end, depth, False, kind) for depth, (opened, inner, kind) in enumerate(kept)]
