"""Cues: the words that may attribute, found in one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdata.language.trie import trie
from newsdata.statements.en.lexicon import BASE_OF, IN_VIEW, NOUNS

_NOUN_FORMS = {n: n for n in NOUNS | IN_VIEW} | {n + "s": n for n in NOUNS} | {"allegations": "allegation"}
_OF = {form: (BASE_OF.get(form, ""), _NOUN_FORMS.get(form, "")) for form in {*BASE_OF, *_NOUN_FORMS}}
# no verb stands behind a determiner; a noun attributes where "that" follows it
_VERBS = rf"(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bof\s)(?<!\bits\s)(?<!\btheir\s)(?<!\bno\s)(?:{trie(BASE_OF)})"
_TRIGGER = re.compile(rf"(?<![\w'’@#-])(?:{_VERBS}|according\s{{1,3}}to|(?:{trie(_NOUN_FORMS)})(?=\sthat\b))(?![\w-])")


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
        base, noun = _OF.get(form) or ("according", "")  # a phrase may hold a line break
        yield Cue(m.start(), m.end(), form, base, noun)
