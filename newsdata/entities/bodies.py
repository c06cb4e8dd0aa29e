"""Which organisation a noun ("the ministry", "the company") or a pronoun ("it said") takes up."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from operator import itemgetter

from newsdata.entities.cues import Cue, unnamed_plural
from newsdata.entities.en import lexicon as lex
from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Reference, State

MAX_REACH = 2000  # characters; farther back nobody is taken up by "they said"
_PUBLIC = lex.ORGANISATION_HEADS - lex.FIRM_HEADS
# what follows tells which one is meant, and it may be another
_RESTRICTED = re.compile(r"\s(?:that|which|of|whose|where|who|behind|for)\b")


class Bodies:
    """The organisations that the article names, by where."""

    def __init__(self, names: list[Name]) -> None:
        self._by_word: dict[str, list[tuple[int, Known]]] = defaultdict(list)
        self._firms: list[tuple[int, Known]] = []
        for name in names:
            if name.kind != "organisation":
                continue
            words = [w.lower() for w in name.words]
            for word in words:
                self._by_word[word].append((name.start, name.entity))
            low = " ".join(words)
            if low in lex.FIRMS or not (
                low in lex.ORGANISATIONS or low in lex.OUTLETS or name.text.isupper() or not _PUBLIC.isdisjoint(words)
            ):
                self._firms.append((name.start, name.entity))

    def named(self, noun: str, before: int, country: str | None, most: int = 24) -> Known | None:
        """The last organisation with a noun in its name before a place."""
        named = self._by_word.get(noun, [])
        i = bisect_left(named, before, key=itemgetter(0))
        return next((k for _, k in reversed(named[max(0, i - most) : i]) if country is None or k.country == country), None)

    def only_one(self, noun: str, after: int, before: int) -> Known | None:
        """The only organisation between two places that the noun fits, though its name has another word."""
        if noun in lex.NAMED_AS:
            near = [n for word in lex.NAMED_AS[noun] for n in self._by_word.get(word, ())]
        else:
            near = self._firms if noun in lex.FIRM_NOUNS else []
        found = {k for start, k in near if after <= start < before}
        return found.pop() if len(found) == 1 else None


def by_noun(cue: Cue, state: State, bodies: Bodies, country: str | None) -> Reference | None:
    """The ministry: the last organisation with that word in its name; the company: the only firm named in this paragraph or the last."""
    if _RESTRICTED.match(state.document.lower, cue.end):
        return None
    noun = cue.noun
    known, rule = bodies.named(noun, cue.start, country), "the <organisation>: who has the word in its name"
    if known is None and country is None:
        start, _ = state.document.paragraphs[max(0, state.sentence.paragraph - 1)]
        known, rule = bodies.only_one(noun, start, cue.start), "the <organisation>: the only one of its sort"
    return Reference(cue.start, cue.end, rule, known, "role") if known else None


def it_or_they(cue: Cue, state: State) -> Reference | None:
    """It said, they said: the organisation that spoke last, unless unnamed people spoke since."""
    if not state.spoke:
        return None
    paragraph, known, at = state.spoke[-1]
    if known.kind in ("person", "unnamed") or state.sentence.paragraph - paragraph > 1 or cue.start - at > MAX_REACH:
        return None
    if cue.sort == "said_it" and at < state.sentence.start:
        return None
    if cue.words == "its" and state.document.sentence_at(at).index != state.sentence.index - 1:
        return None
    if cue.words == "they" and unnamed_plural().search(state.document.lower, at, cue.start):
        return None
    return Reference(cue.start, cue.end, "<it or they>: the organisation that spoke last", known, "pronoun")
