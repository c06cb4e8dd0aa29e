"""Words that may refer to somebody, and the verbs beside them; the patterns are built on first use, since they are long."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsdata.entities.en import lexicon as lex
from newsdata.language.trie import trie

_ADVERB = r"(?:\s(?:also|then|later|has|had|have|further|previously|repeatedly|again|reportedly))?"


@cache
def _role() -> str:
    return trie(sorted((lex.ROLES | lex.TAKE_UP) - {"general"}))


@cache
def _verb() -> str:
    return trie(sorted(lex.SAYING))


class Cue(NamedTuple):
    """Words that may refer to somebody named elsewhere."""

    start: int
    end: int
    words: str  # in lower case
    sort: str | None  # "role" ("the mayor"), "unnamed" ("a lawyer"), "said_it"; None for other pronouns
    noun: str  # of a role, which it ends with


def cues(low: str) -> Iterator[Cue]:
    """Words of a text in lower case that may refer to somebody, in order."""
    return _cues("\n" + low, 0, sys.maxsize)  # a character stands before each


def _cues(low: str, start: int, end: int) -> Iterator[Cue]:
    for m in _triggers().finditer(low, start, end):
        sort, words = m.lastgroup, m[0][1:]
        noun = m[sort] if sort in ("role", "unnamed") else ""
        if noun and not lex.CLOSED.isdisjoint(words.split()[1:]):
            yield from _cues(low, m.start() + 1, m.end())  # "the study was led by a professor"
        else:
            yield Cue(m.start(), m.end() - 1, words, sort, noun)


# begins with what stands before a word, in a class of characters, so that the search can skip to one
_BEGINS = r"[^a-z0-9'’-](?<![^\W_])"
_ENDS = r"(?![^\W_])"
_PRONOUN_ENDS = r"(?![^\W_]|['’](?!(?:s|d|ll)\b)[^\W_])"
_WORD = r"[^\W_]{1,20}+"
# "it would be", "it seems": nobody is meant
_DUMMY = (
    r"\s(?:is|was|has|had|would|will|may|might|could|should)(?:\snot)?\s(?:be|been)\b"
    r"|\s(?:is|was|isn|wasn|seems|seemed|appears|appeared|looks|looked|takes|took|depends|depended)\b"
)


@cache
def _triggers() -> re.Pattern[str]:
    """Every word or phrase that may refer to somebody, with the character before it; the last group is its sort."""
    reports = rf"(?={_ADVERB}\s(?:{trie(sorted(lex.SAYING - {'suggests', 'suggested'}))})\b)"
    return re.compile(
        rf"{_BEGINS}(?:h(?:e|is|er|im|ers|imself|erself){_PRONOUN_ENDS}"
        rf"|she{_PRONOUN_ENDS}"
        rf"|the(?: (?:{_WORD}(?:['’]s|-{_WORD})? ){{0,4}}?(?P<role>{_role()}){_ENDS}|y{reports})"
        rf"|an? (?:{_WORD}(?:-{_WORD})? ){{0,4}}?(?P<unnamed>{_role()}){_ENDS}"
        rf"|it(?:(?P<said_it>(?<=said it)|(?<=says it)|(?<=said that it)|(?<=says that it))(?![^\W_]|{_DUMMY})"
        rf"|s(?:(?<=\.\sits)|(?<=”\sits)|(?<=\"\sits))(?=\s)|{reports}))"
    )


@cache
def more_role() -> re.Pattern[str]:
    """A role goes on: "vice president"."""
    return re.compile(rf"(?:\s|-)(?:{_role()}|general)(?![^\W_])")


@cache
def unnamed_plural() -> re.Pattern[str]:
    """An unnamed source in the plural: "officials said"."""
    return re.compile(rf"\b[a-z-]{{3,20}}s{_ADVERB}\s(?:{_verb()})\b")


@cache
def unnamed_spoke() -> re.Pattern[str]:
    """Words that go on with the verb: "a lawyer for the firm said"."""
    return re.compile(
        rf"(?:\s(?:of|for|at|with|from|in|on|who)\s[^,.;:“”\"\n]{{1,90}}?|,\s[^,.;:“”\"\n]{{1,90}},)?{_ADVERB}\s(?:{_verb()})\b"
    )


@cache
def saying_after() -> re.Pattern[str]:
    """A verb of saying comes next."""
    return re.compile(rf"{_ADVERB}\s(?:{_verb()})\b")
