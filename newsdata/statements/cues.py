"""Cues: the words that may attribute, found in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdata.language.trie import trie
from newsdata.statements.en.lexicon import BASE_OF, IN_VIEW, NOUNS

_PHRASES = {"according to": "according"}
_NOUN_FORMS = {n: n for n in NOUNS | IN_VIEW} | {n + "s": n for n in NOUNS} | {"allegations": "allegation"}
_TRIGGER = re.compile(rf"(?<![\w'’@#-])(?:{trie({*BASE_OF, *_NOUN_FORMS, *_PHRASES})})(?![\w-])")


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
        form = m[0]
        if form.startswith("according"):
            yield Cue(m.start(), m.end(), form, "according", "")
        else:
            yield Cue(m.start(), m.end(), form, _PHRASES.get(form) or BASE_OF.get(form, ""), _NOUN_FORMS.get(form, ""))
