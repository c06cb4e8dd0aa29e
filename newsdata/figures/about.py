"""What a figure is said of: the smallest noun phrase of its sentence, without determiner.

The grammatical role decides, the closest first: what the figure carries on from ("47 feet (14 metres)"), the noun that it modifies
("an 80-yard pass"), what it is part of ("a third of voters"), the noun before its preposition ("a yield of 4 percent", "cut rates to 2
percent"), its possessor ("the firm's 12 lorries"), and the subject of its verb. A figure that is a subject itself is said of nothing.
"""

from __future__ import annotations

import re

from newsdata.figures import clauses, phrases
from newsdata.figures.en.lexicon import (
    AFTERWARDS,
    AGE_WORDS,
    DIMENSIONS,
    EMPTY_HEADS,
    GERUNDS,
    NO_CONTENT,
    NOT_MODIFIED,
    POSTPOSED,
    RATES,
    SKIPPED,
    TIME_WORDS,
)
from newsdata.figures.en.trends import DOWN, UP
from newsdata.figures.phrases import COMMON, FINITE, NOUNS, PHRASE, Span
from newsdata.figures.reading import Reading, Scan
from newsdata.language.en.words import BE
from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens

_CARRIED = re.compile(
    r"\s?\(\s?(?:or\s|about\s)?|\)?,?\s(?:and|or)\s(?:by\s|to\s|at\s)?|,\s|\s/\s?|/|\s(?:to|at|from)\s|[^.;:()]{0,30},?\sranging\s"
)
_OF_NOUN = frozenset(["of", "at", "for", "with", "to", "by", "from", "in", "on"])  # between a noun and its figure
_OF_COUNT = frozenset(["of", "with"])
OPENING = frozenset({"IN", "VBN", "VBG", "RB", "TO"})  # word classes before a figure in a fronted phrase
FRONTED = 2  # index of the last word before a figure at the front of its sentence
_TYING = ("up to ", "over ", "under ", "above ", "below ", "within ", "beyond ")
_NO_HOLDER = frozenset(["of", "in", "at", "on", "between", "among", "for"])  # a count behind them has no subject
_TRENDS = frozenset([*UP, *DOWN])


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
    if _is_subject(tokens, a, b) or (_counts(reading) and tokens.lows[a] in _NO_HOLDER):
        return None
    if a <= FRONTED and b < len(tokens) and tokens.lows[b] == "," and set(tokens.tags[: a + 1]) <= OPENING:
        return _topic(tokens, b + 1)
    verb = clauses.governor(tokens, a)
    if verb >= 0:
        return None if clauses.only_expects(tokens, verb) else clauses.subject(tokens, verb)
    return phrases.ending_at(tokens, a) if reading.kind != "count" else None


def _counts(reading: Reading) -> bool:
    """Whether the figure counts things; points are a level."""
    return reading.kind == "count" and reading.unit != "point"


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
    return previous.kind != "count" or reading.kind == "count" or scan.lower[reading.start - 1] == "("


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
    if low == "worth":
        return None if tokens.lows[a - 1] in BE else phrases.headed_at(tokens, a - 1)
    if reading.kind != "count" and tags[a] in COMMON and _bounded(scan, tokens, a, reading):
        return phrases.headed_at(tokens, a)  # "gusts up to 60 mph"
    if a > 1 and low == "by" and tokens.lows[a - 1] in ("up", "down"):
        a, low = a - 1, tokens.lows[a - 1]
    if a and low in ("up", "down") and tags[a - 1] in NOUNS:
        return phrases.ending_at(tokens, a - 1)
    if tags[a] == "POS":
        return phrases.ending_at(tokens, a - 1)
    if a and low in _OF_NOUN:
        return _prepositional(tokens, a, reading, previous)
    if low in _TRENDS and tags[a] == "VB" and a > 2 and tokens.lows[a - 1] == "to" and tags[a - 2] in NOUNS:
        return phrases.ending_at(tokens, a - 2)
    if tags[a] in NOUNS and reading.kind in ("share", "number") and not clauses.can_be_verb(low) and not _is_object(tokens, a):
        return phrases.ending_at(tokens, a)
    return None


def _bounded(scan: Scan, tokens: Tokens, a: int, reading: Reading) -> bool:
    """Whether the bound of the figure ties it to the noun ``a``: "prices above $5"."""
    if reading.start == reading.number_start or not scan.lower.startswith(_TYING, reading.start):
        return False
    return not clauses.can_be_verb(tokens.lows[a]) or (a > 0 and tokens.tags[a - 1] in ("IN", "DT", "JJ"))


def _is_object(tokens: Tokens, a: int) -> bool:
    """Whether the name that ends at ``a`` stands right behind a verb: "Hale leads Mott 43 percent to 41"."""
    while a > 0 and tokens.tags[a] == "NNP":
        a -= 1
    if tokens.tags[a] == "NNS":
        return clauses.can_be_verb(tokens.lows[a]) and a > 0 and tokens.tags[a - 1] == "NNP"
    return tokens.tags[a] in ("VBD", "VBZ", "VBP", "VBG") and tokens.lows[a] not in BE


def _prepositional(tokens: Tokens, a: int, reading: Reading, previous: Reading | None) -> Span | None:
    """The noun before the preposition ``a`` of the figure."""
    tags, lows = tokens.tags, tokens.lows
    low, before = lows[a], lows[a - 1]
    if before in POSTPOSED and a > 1:
        return phrases.headed_at(tokens, a - 2)  # "the number of shares outstanding to"
    if previous and tokens.starts[a - 1] < previous.end <= tokens.ends[a - 1]:
        return previous.about
    if low == "of":
        if before in EMPTY_HEADS or (before in RATES and "at" in lows[max(0, a - 4) : a - 1]):
            return None
        return phrases.headed_at(tokens, a - 1) if before in TIME_WORDS else phrases.ending_at(tokens, a - 1)
    if (_counts(reading) and low not in _OF_COUNT) or (reading.kind == "duration" and low != "for" and not reading.levels):
        return None  # "the slowest pace in 50 years"
    if low == "by" and tags[a - 1] != "VBN" and not (a > 1 and tags[a - 2] in (",", "CC")):
        verb = clauses.governor(tokens, a - 1)
        if verb >= 0 and lows[verb] not in _TRENDS:
            return None  # "trails him in the polls by 9 points"
    if tags[a - 1] == "NNP" and (_placed(tokens, a, low) or _is_object(tokens, a - 1)):
        if low == "for" and (head := phrases.head_before(tokens, a - 1)) not in (-1, a - 1):
            return phrases.ending_at(tokens, head)  # "sold the mill to Orla for"
        return None
    if before in TIME_WORDS:
        return None
    k = a - 2
    while k > 0 and tags[k] == "RB":
        k -= 1
    if k >= 0 and phrases.is_noun(tokens, k) and (tags[a - 1] in ("VBG", "VBN") or (before in _TRENDS and clauses.can_be_verb(before))):
        apart = before in _TRENDS or tags[k] == "NNP"  # "profit at the mills fell to", "the stock of a firm valued at"
        return phrases.headed_at(tokens, k) if apart else phrases.ending_at(tokens, k)
    if a > 1 and low in ("at", "from") and tags[a - 2] == "NNS" and classes_of(before) & {"VB", "VBP"}:
        return phrases.ending_at(tokens, a - 2)  # "prices start at"
    if clauses.can_be_verb(before) and not (a > 1 and tags[a - 2] in NOUNS | {"JJ", "DT", "PRP$"}):
        return None
    return phrases.headed_at(tokens, a - 1)


def _placed(tokens: Tokens, a: int, low: str) -> bool:
    """Whether a name before the preposition is where something happens, not what the figure is said of."""
    return low in ("to", "from", "in", "on") or (low == "by" and not (a > 1 and tokens.tags[a - 2] in (",", "CC")))


def _is_subject(tokens: Tokens, a: int, b: int) -> bool:
    """Whether the figure is the subject of the verb after it."""
    while b < len(tokens) and tokens.tags[b] == "RB":
        b += 1
    return b < len(tokens) and tokens.tags[b] in FINITE and tokens.tags[a] not in ("IN", "TO", "VBG")
