"""Cues: the words that may attribute, found in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdata.language.trie import trie
from newsdata.statements.en.grammar import NO_VERB_BEHIND
from newsdata.statements.en.lexicon import BASE_OF, NOUNS, VIEWS

_NOUN_FORMS = {n: n for n in NOUNS | VIEWS} | {n + "s": n for n in NOUNS} | {"allegations": "allegation"}
_OF = {form: (BASE_OF.get(form, ""), _NOUN_FORMS.get(form, "")) for form in {*BASE_OF, *_NOUN_FORMS}}
_TRIGGER = re.compile(rf"\b(?:{trie([*_OF, 'according to'])})(?![\w-])")
_GLUE = ("'", "’", "@", "#", "-")  # part of a longer word
_LOOK = 2 + max(map(len, NO_VERB_BEHIND))  # one of these words, with a character on either side


class Cue(NamedTuple):
    """Words that may attribute; ``base`` is the verb's base form, ``noun`` the noun's singular, where the form can be one."""

    start: int
    end: int
    form: str
    base: str
    noun: str


def cues(lower: str) -> Iterator[Cue]:
    """Candidates in lower-case text, in order."""
    for m in _TRIGGER.finditer(lower):
        start, end = m.span()
        form = m[0]
        base, noun = _OF.get(form) or ("according", "")  # a phrase may hold a line break
        before = lower[max(0, start - _LOOK) : start]
        if before.endswith(_GLUE):
            continue
        # a noun attributes where "that" follows it, a view where a comma or the end does; no verb stands behind a determiner
        if not (noun and lower.startswith((" that ", ",", ".") if noun in VIEWS else " that ", end)) and (
            not base or (before[-1:].isspace() and ("", *before.split())[-1] in NO_VERB_BEHIND)
        ):
            continue
        yield Cue(start, end, form, base, noun)
