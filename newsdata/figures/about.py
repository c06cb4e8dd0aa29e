"""What a figure is said of: the smallest noun phrase of its sentence, without determiner.

The grammatical role decides, the closest first: what the figure carries on from ("47 feet (14 metres)"), the noun that it modifies
("an 80-yard pass"), what it is part of ("a third of voters"), the noun before its preposition ("a yield of 4 percent", "cut rates to 2
percent"), its possessor ("the firm's 12 lorries"), and the subject of its verb. A figure that is a subject itself is said of nothing.
"""

from __future__ import annotations

import re

from newsdata.figures import clauses, phrases, prepositions
from newsdata.figures.en.lexicon import (
    AFTERWARDS,
    AGE_WORDS,
    DIMENSIONS,
    GERUNDS,
    NO_CONTENT,
    NOT_MODIFIED,
    SKIPPED,
    TIME_WORDS,
)
from newsdata.figures.phrases import COMMON, FINITE, NOUNS, PHRASE, Span
from newsdata.figures.reading import Reading, Scan
from newsdata.language.en.words import BE
from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens

_CARRIED = re.compile(
    r"\s?\(\s?(?:or\s|about\s)?|\)?,?\s(?:and|or)\s(?:by\s|to\s|at\s)?|,\s|\s/\s?|/|\s(?:to|at|from)\s|[^.;:()]{0,30},?\sranging\s|\s(?:lower|higher|weaker|stronger|firmer)\sat\s"
)
OPENING = frozenset({"IN", "VBN", "VBG", "RB", "TO"})  # word classes before a figure in a fronted phrase
FRONTED = 2  # index of the last word before a figure at the front of its sentence
_TYING = ("up to ", "over ", "under ", "above ", "below ", "within ", "beyond ")
_NO_HOLDER = frozenset(["of", "in", "at", "on", "between", "among", "for"])  # a count behind them has no subject


def find(scan: Scan, reading: Reading, previous: Reading | None, following: Reading | None = None) -> Span | None:
    """The span of the noun phrase that the figure is said of; None where that is a clause, unclear, or not in the sentence."""
    if following and reading.hyphened and scan.lower[reading.end : following.start] in (" ", ", "):
        return find(scan, following, None)  # "a two-mile, 18-turn track"
    if previous and _carries_on(scan, reading, previous):
        return previous.about
    tokens = scan.tokens(reading.number_start)
    a, b = tokens.before(reading.start), tokens.after(reading.end)
    while a > 0 and tokens.lows[a] in SKIPPED:
        a -= 1
    if a >= 0 and reading.kind == "share" and scan.lower[reading.start] in "+-−" and tokens.tags[a] in NOUNS | {"CD"}:
        return _behind(phrases.ending_at(tokens, a), previous)
    if span := _after(scan, tokens, b, reading):
        return span
    if reading.kind == "share" and b < len(tokens) and tokens.lows[b] == "of":
        return None  # "69 percent of those polled"
    if reading.rule == "aged <number>":
        while a > 0 and tokens.lows[a] in AGE_WORDS:
            a -= 1
        noun = a - 1 if a > 0 and tokens.tags[a] == "," else a
        if noun >= 0 and tokens.tags[noun] in NOUNS:
            return phrases.ending_at(tokens, noun)
    if a < 0 or (reading.kind == "duration" and b < len(tokens) and tokens.lows[b] in AFTERWARDS):
        return None
    if span := _before(scan, tokens, a, reading, previous):
        return span
    if _is_subject(tokens, a, b) or (prepositions.counts_things(reading) and tokens.lows[a] in _NO_HOLDER):
        return None
    if a <= FRONTED and b < len(tokens) and tokens.lows[b] == "," and set(tokens.tags[: a + 1]) <= OPENING:
        return _topic(tokens, b + 1)
    verb = clauses.governor(tokens, a)
    if verb >= 0:
        return None if clauses.only_expects(tokens, verb) else clauses.subject(tokens, verb)
    return phrases.ending_at(tokens, a) if reading.kind != "count" else None


def _topic(tokens: Tokens, i: int) -> Span | None:
    """The subject at token ``i``, behind a fronted phrase: "At $699, the phone is cheap"."""
    span = phrases.starting_at(tokens, i)
    if not span:
        return None
    b = tokens.after(span[1])
    return span if b < len(tokens) and tokens.tags[b] in FINITE else None


def _carries_on(scan: Scan, reading: Reading, previous: Reading) -> bool:
    if not _CARRIED.fullmatch(scan.lower, previous.end, reading.start):
        return False
    return not prepositions.counts_things(previous) or reading.kind == "count" or scan.lower[reading.start - 1] == "("


def _behind(span: Span | None, previous: Reading | None) -> Span | None:
    """The phrase without the figure before it: "FTSE -0.6%, CAC -1.7%"."""
    if span and previous and span[0] < previous.end < span[1] - 1:
        return previous.end + 1, span[1]
    return span


def _after(scan: Scan, tokens: Tokens, b: int, reading: Reading) -> Span | None:
    """The noun that a unit modifies, or that a share or measure is of."""
    n = len(tokens)
    if (reading.kind == "count" and not reading.hyphened) or b >= n or tokens.starts[b] > reading.end + 1:
        return None
    low, tag = tokens.lows[b], tokens.tags[b]
    if low in ("of", "off") and b + 1 < n:
        return phrases.starting_at(tokens, b + 1)
    if (
        reading.kind == "money"
        and low == "in"
        and b + 1 < n
        and tokens.tags[b + 1] in COMMON | {"JJ"}
        and (span := phrases.starting_at(tokens, b + 1))
        and not {tokens.lows[b + 1], tokens.lows[tokens.before(span[1])]} & NO_CONTENT
    ):
        return span
    if tag not in PHRASE or tag in ("CD", "POS") or low in NOT_MODIFIED or low in TIME_WORDS:
        return None
    if reading.kind == "age" and tag in COMMON and classes_of(low) & {"VBZ", "VBD"}:
        return None
    if tag == "VBG" and low not in GERUNDS:
        return None
    if tag in ("VBN", "VBG") and not (b + 1 < n and tokens.tags[b + 1] in NOUNS):
        return None
    return phrases.starting_at(tokens, b)


def _before(scan: Scan, tokens: Tokens, a: int, reading: Reading, previous: Reading | None) -> Span | None:
    """The noun right before the figure, before its preposition, or its possessor."""
    tags, low = tokens.tags, tokens.lows[a]
    if reading.kind == "age" and tags[a] == "," and a:
        return phrases.name_at(tokens, a - 1)
    if a and (low == "(" or (low == ":" and reading.kind != "count")):
        return phrases.ending_at(tokens, a - 1)
    if low == "," and a and reading.kind == "measure" and scan.word_after(reading.end) in DIMENSIONS:
        return phrases.headed_at(tokens, a - 1)  # "the asteroid, 340 metres wide"
    if a and low == "worth":
        return None if tokens.lows[a - 1] in BE else phrases.headed_at(tokens, a - 1)
    if reading.kind != "count" and tags[a] in COMMON and _bounded(scan, tokens, a, reading):
        return phrases.headed_at(tokens, a)  # "gusts up to 60 mph"
    if a > 1 and low == "by" and tokens.lows[a - 1] in ("up", "down"):
        a, low = a - 1, tokens.lows[a - 1]
    if a and low in ("up", "down") and tags[a - 1] in NOUNS:
        return phrases.ending_at(tokens, a - 1)
    if tags[a] == "POS":
        return phrases.ending_at(tokens, a - 1)
    if a and low in prepositions.BETWEEN:
        return prepositions.noun(tokens, a, reading, previous)
    if low in prepositions.TRENDS and tags[a] == "VB" and a > 2 and tokens.lows[a - 1] == "to" and tags[a - 2] in NOUNS:
        return phrases.ending_at(tokens, a - 2)
    if tags[a] in NOUNS and reading.kind in ("share", "number") and not clauses.can_be_verb(low) and not prepositions.is_object(tokens, a):
        return phrases.ending_at(tokens, a)
    return None


def _bounded(scan: Scan, tokens: Tokens, a: int, reading: Reading) -> bool:
    """Whether the bound of the figure ties it to the noun ``a``: "prices above $5"."""
    if reading.start == reading.number_start or not scan.lower.startswith(_TYING, reading.start):
        return False
    return not clauses.can_be_verb(tokens.lows[a]) or (a > 0 and tokens.tags[a - 1] in ("IN", "DT", "JJ"))


def _is_subject(tokens: Tokens, a: int, b: int) -> bool:
    """Whether the figure is the subject of the verb after it."""
    while b < len(tokens) and tokens.tags[b] == "RB":
        b += 1
    return b < len(tokens) and tokens.tags[b] in FINITE and tokens.tags[a] not in ("IN", "TO", "VBG")
