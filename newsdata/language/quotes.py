"""Quotation marks, paired within their paragraph."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdata.language.sentences import paragraphs

_MARK = re.compile(r"[“”«»\"]|``|''|(?<![^\W_])[‘'](?=\S)|(?<=\S)[’'](?![^\W_])")


class Quotation(NamedTuple):
    """A quotation, marks included. ``closed`` is False where the closing mark is missing; ``depth`` 0 is outermost."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    closed: bool
    mark: str


def quotations(text: str) -> list[Quotation]:
    """Quotations of ``text`` in order of their opening marks; never crosses a paragraph, never raises.

    An opening mark that its paragraph does not close runs to the paragraph's end, with ``closed`` False: quotations that go on in
    the next paragraph are printed so.

    Examples
    --------
    >>> [q[:2] for q in quotations("“Yes,” he said. “No.”")]
    [(0, 6), (16, 21)]
    """
    out: list[Quotation] = []
    for start, end in paragraphs(text):
        out.extend(_in_paragraph(text, start, end))
    return out


def _in_paragraph(text: str, start: int, end: int) -> list[Quotation]:
    done: list[Quotation] = []
    stack: list[tuple[int, int, str]] = []  # start, inner start, kind

    def close(at: int, stop: int) -> None:
        opened, inner, kind = stack.pop()
        done.append(Quotation(opened, stop, inner, at, len(stack), True, kind))

    for m in _MARK.finditer(text, start, end):
        mark = m[0]
        before = text[m.start() - 1] if m.start() > start else " "
        after = text[m.end()] if m.end() < end else " "
        kinds = [k for _, _, k in stack]
        if mark == "“" and "double" in kinds and not before.isspace() and not after.isalnum():
            mark = "”"  # a closing mark misprinted as an opening one
        if mark == "''" and "double" not in kinds:
            mark = "``" if not after.isspace() else mark
        if mark in "“«" or mark == "``":
            stack.append((m.start(), m.end(), "double"))
        elif mark in "”»" or mark == "''":
            if "double" in kinds:
                while stack[-1][2] != "double":
                    stack.pop()
                close(m.start(), m.end())
        elif mark == '"':
            inches = before.isdigit() and "double" not in kinds
            if "double" in kinds and not (before.isspace() and not after.isspace()):
                while stack[-1][2] != "double":
                    stack.pop()
                close(m.start(), m.end())
            elif not inches and (not after.isspace()):
                stack.append((m.start(), m.end(), "double"))
        elif mark == "‘" or (mark == "'" and (before.isspace() or before in "(“\"—–-")):
            if "single" not in kinds and after.isalnum():
                stack.append((m.start(), m.end(), "single"))
        elif stack and stack[-1][2] == "single" and not before.isspace():
            close(m.start(), m.end())
    for depth, (opened, inner, kind) in enumerate(stack):
        if kind == "double":
            done.append(Quotation(opened, end, inner, end, depth, False, kind))
    return sorted(done)
