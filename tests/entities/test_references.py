"""Pronouns and role nouns across styles: how many are told, and how seldom wrongly."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from newsdata.article import Article
from newsdata.entities import find
from newsdata.language.document import Document

CASES = Path(__file__).with_name("references.yaml")
MARK = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
RIGHT, WRONG = 0.92, 0.02  # floors and ceilings: shares of all marks


def unmark(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """A text without its marks, and the spans with who is meant."""
    text, spans, last = "", [], 0
    for m in MARK.finditer(marked):
        text += marked[last : m.start()]
        spans.append((len(text), len(text) + len(m[1]), m[2]))
        text += m[1]
        last = m.end()
    return text + marked[last:], spans


@cache
def outcomes() -> tuple[tuple[str, str, str, str, str], ...]:
    """Style, text, words, who is meant and who was found, "-" for nobody, of every mark."""
    out = []
    for part in yaml.safe_load(CASES.read_text(encoding="utf-8")):
        for marked in part["cases"]:
            text, spans = unmark(marked)
            _, mentions = find(Document(Article(text)))
            for start, end, who in spans:
                hit = [m.entity.name for m in mentions if m.start == start and m.end == end and m.resolved_by in ("pronoun", "role")]
                out.append((part["style"], text, text[start:end], who, hit[0] if hit else "-"))
    return tuple(out)


def test_there_are_enough_references_across_styles():
    assert len(outcomes()) >= 100
    assert len({style for style, *_ in outcomes()}) >= 10


def test_most_references_are_told_and_few_wrongly():
    every = outcomes()
    missed = [o for o in every if o[3] != o[4]]
    wrong = [o for o in missed if o[4] != "-"]
    told = "\n".join(f"{style}: {words!r} is {got!r}, want {want!r}: {text[:90]}" for style, text, words, want, got in missed)
    assert 1 - len(missed) / len(every) >= RIGHT, told
    assert len(wrong) / len(every) <= WRONG, told
