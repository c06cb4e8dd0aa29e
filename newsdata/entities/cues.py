"""Patterns of the words that may refer to somebody, and of the verbs beside them; built on first use, since they are long."""

from __future__ import annotations

import re
from functools import cache

from newsdata.entities.en import lexicon as lex
from newsdata.language.trie import trie

_ADVERB = r"(?:\s(?:also|then|later|has|had|have|further|previously|repeatedly|again|reportedly))?"


@cache
def _role() -> str:
    return trie(sorted((lex.ROLES | lex.TAKE_UP) - {"general"}))


@cache
def _verb() -> str:
    return trie(sorted(lex.SAYING))


# begins with a class of characters, so that the search can skip to one, and leaves it at once inside a word or a compound
_BEGINS = r"[hstai](?<![a-z0-9'’-].)(?<![^\W_].)"
_ENDS = r"(?![^\W_])"
_PRONOUN_ENDS = r"(?![^\W_]|['’](?!(?:s|d|ll)\b)[^\W_])"
_WORD = r"[^\W_]{1,20}+"
# "it would be", "it seems": nobody is meant
_DUMMY = (
    r"\s(?:is|was|has|had|would|will|may|might|could|should)(?:\snot)?\s(?:be|been)\b"
    r"|\s(?:is|was|isn|wasn|seems|seemed|appears|appeared|looks|looked|takes|took|depends|depended)\b"
)


@cache
def triggers() -> re.Pattern[str]:
    """Every word or phrase that may refer to somebody named elsewhere; ``lastgroup`` is its sort, None for pronouns, it and they."""
    reports = rf"(?={_ADVERB}\s(?:{trie(sorted(lex.SAYING - {'suggests', 'suggested'}))})\b)"
    return re.compile(
        rf"{_BEGINS}(?:(?<=h)(?:e|is|er|im|ers|imself|erself){_PRONOUN_ENDS}"
        rf"|(?<=s)he{_PRONOUN_ENDS}"
        rf"|(?<=t)he(?: (?P<modifiers>(?:{_WORD}(?:['’]s|-{_WORD})? ){{0,4}}?)(?P<role>{_role()}){_ENDS}|y{reports})"
        rf"|(?<=a)n? (?:{_WORD}(?:-{_WORD})? ){{0,4}}?(?P<unnamed>{_role()}){_ENDS}"
        rf"|(?<=i)t(?:(?P<said_it>(?<=said it)|(?<=says it)|(?<=said that it)|(?<=says that it))(?![^\W_]|{_DUMMY})"
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
