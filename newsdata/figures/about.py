"""What a figure is said of: the smallest noun phrase of its sentence, without determiner.

Looked for, in this order: what the figure carries on from ("47 feet (14 metres)"), the noun that it modifies ("an 80-yard pass"), what
it is
part of ("a third of voters"), the noun before its preposition ("a yield of 4 percent", "cut rates to 2 percent"), the subject of its
clause.
"""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import CHANGE_NOUNS, DOWN, EMPTY_HEADS, EXPECTING, MONTHS, NOT_MODIFIED, TIME_WORDS, UP
from newsdata.figures.reading import Reading, Scan
from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens

Span = tuple[int, int]
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERBS = FINITE | {"VB", "VBN", "VBG"}
GROUP = VERBS | {"RB", "TO", "RP"}
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
PHRASE = NOUNS | {"JJ", "JJR", "JJS", "VBN", "VBG", "CD", "POS", "FW"}
BREAKS = frozenset({";", ":", "``", ".", "("})
LONGEST = 8  # tokens of a noun phrase
FARTHEST = 40  # tokens back to the subject
_CARRIED = re.compile(
    r"\s?\(\s?(?:or\s|about\s)?|\)?,?\s(?:and|or)\s(?:by\s|to\s|at\s)?|,\s|\s/\s?|/|\s(?:to|at|from)\s|[^.;:()]{0,30},?\sranging\s"
)
_BEFORE_NUMBER = frozenset(["of", "at", "for", "with", "to", "by", "from", "in", "on"])
_SUBJECTS = frozenset(["it", "he", "she", "they"])
_SKIPPED = frozenset(
    [
        "record",
        "total",
        "whopping",
        "staggering",
        "combined",
        "estimated",
        "just",
        "only",
        "another",
        "a",
        "an",
        "the",
        "additional",
        "extra",
        "further",
        "roughly",
        "nearly",
    ]
)
_TRENDS = frozenset([*UP, *DOWN])
_MOVED = frozenset(w for w in _TRENDS - set(CHANGE_NOUNS) if "VBD" in classes_of(w))  # "the queue fell from"


def find(scan: Scan, reading: Reading, previous: Reading | None) -> Span | None:
    """The span of the noun phrase that the figure is said of; None where that is a clause or not in the sentence."""
    if (
        previous
        and _CARRIED.fullmatch(scan.lower, previous.end, reading.start)
        and (previous.kind != "count" or reading.kind == "count" or scan.lower[reading.start - 1] == "(")
    ):
        return previous.about
    tokens = scan.tokens(reading.number_start)
    a, b = tokens.before(reading.start), tokens.after(reading.end)
    while a > 0 and tokens.words[a].lower() in _SKIPPED:
        a -= 1
    if a >= 0 and reading.kind == "share" and scan.lower[reading.start] in "+-−" and tokens.tags[a] in NOUNS | {"CD"}:
        span = _left(tokens, a)
        return (max(span[0], previous.end + 1), span[1]) if span and previous and span[0] < previous.end < span[1] - 1 else span
    if reading.kind != "count" and (span := _after(tokens, b, reading)):
        return span
    if a < 0:
        return None
    span = _before(tokens, a, reading, previous)
    if span or _object_of_nothing(tokens, a, reading):
        return span
    return _subject(tokens, a, FINITE) or _subject(tokens, a, VERBS) or (_left(tokens, a) if reading.kind != "count" else None)


def _object_of_nothing(tokens: Tokens, a: int, reading: Reading) -> bool:
    if a and tokens.words[a].lower() == "for" and tokens.words[a - 1].lower() in ("looking", "hoping"):
        return True
    return reading.kind == "count" and tokens.words[a].lower() in ("of", "in", "at", "on", "between", "among", "for")


def _after(tokens: Tokens, b: int, reading: Reading) -> Span | None:
    """The noun that a unit modifies, or that a share or measure is of."""
    n = len(tokens)
    if b >= n or tokens.starts[b] > reading.end + 1:
        return None
    low, tag = tokens.words[b].lower(), tokens.tags[b]
    if low in ("of", "off") and b + 1 < n:
        return _right(tokens, b + 1)
    if tag not in PHRASE or tag in ("VBG", "CD", "POS") or low in NOT_MODIFIED or low in TIME_WORDS:
        return None
    if tag in ("NNS", "NN") and classes_of(low) & {"VBZ", "VBD"} and reading.kind == "age":
        return None
    if tag == "VBN" and not (b + 1 < n and tokens.tags[b + 1] in NOUNS):
        return None
    return _right(tokens, b)


def _right(tokens: Tokens, i: int) -> Span | None:
    """The noun phrase that begins at token ``i``."""
    n, tags = len(tokens), tokens.tags
    while i < n and (tags[i] in ("DT", "PRP$", "PDT") or tokens.words[i].lower() == "all"):
        i += 1
    j, head = i, -1
    while j < n and j < i + LONGEST and tags[j] in PHRASE and not (tags[j] == "CD" and j == i):
        if tags[j] in NOUNS and tokens.words[j].lower() not in TIME_WORDS:
            head = j
            if tags[j] == "NNS" and not (j + 1 < n and tags[j + 1] in NOUNS):
                break
        elif head >= 0 and tags[j] in ("VBN", "VBG", "JJ") and not (j + 1 < n and tags[j + 1] in NOUNS):
            break
        j += 1
    return (tokens.starts[i], tokens.ends[head]) if head >= 0 else None


def _left(tokens: Tokens, j: int) -> Span | None:
    """The noun phrase whose last token is ``j``; "price of gold" in one."""
    tags, words = tokens.tags, tokens.words
    if j >= 0 and tags[j] == ")":
        while j >= 0 and tags[j] != "(":
            j -= 1
        j -= 1
    if j < 0:
        return None
    nominal = tags[j] in NOUNS or (tags[j] == "CD" and j > 0 and tags[j - 1] in NOUNS)
    if not nominal and not (
        tags[j] in VERBS and j and "NN" in classes_of(words[j].lower()) and tags[j - 1] in NOUNS | {"DT", "JJ", "PRP$"}
    ):
        return None
    i = j
    while (
        i > 0
        and i > j - LONGEST
        and (tags[i - 1] in PHRASE or (words[i - 1] == "&" and i > 1) or words[i] == "&")
        and not (tags[i] == "NNP" and tags[i - 1] == "NNS")
    ):
        i -= 1
    for k in range(i + 1, j):  # "experts forecast growth": a verb in the guise of a noun
        if tags[k - 1] == "NNS" and words[k].lower() in EXPECTING:
            i = k + 1
    while i < j and (
        tags[i] in ("POS", "VBG") or (words[i].lower() in TIME_WORDS and not (words[i].lower() in MONTHS and words[i][0].isupper()))
    ):
        i += 1
    if (i > 1 and words[i - 1].lower() == "of") or (i > 2 and tags[i - 1] in ("DT", "PRP$") and words[i - 2].lower() == "of"):
        k = i - 2 if words[i - 1].lower() == "of" else i - 3
        outer = _left(tokens, k) if tags[k] in ("NN", "NNS") else None
        if outer:
            return outer[0], tokens.ends[j]
    if i > 1 and words[i - 1].lower() == "before" and words[i].lower() in ("tax", "taxes", "interest") and tags[i - 2] in NOUNS:
        outer = _left(tokens, i - 2)
        return (outer[0], tokens.ends[j]) if outer else None
    return tokens.starts[i], tokens.ends[j]


def _before(tokens: Tokens, a: int, reading: Reading, previous: Reading | None) -> Span | None:
    """The noun right before the figure or before its preposition."""
    tags, words = tokens.tags, tokens.words
    low = words[a].lower()
    if reading.rule == "<name>, <age>," and tags[a] == ",":
        return _left(tokens, a - 1)
    if low in (":", "(") and a:
        return _left(tokens, a - 1)
    if low in ("up", "down") and a and tags[a - 1] in NOUNS:
        return _left(tokens, a - 1)
    if low in _BEFORE_NUMBER and a:
        if previous and tokens.starts[a - 1] < previous.end <= tokens.ends[a - 1]:
            return previous.about
        head = words[a - 1].lower()
        if low == "of" and head in EMPTY_HEADS:
            return None
        if low != "of" and head in _MOVED and a > 1 and tags[a - 2] in NOUNS:
            return _left(tokens, a - 2)
        if (
            head in TIME_WORDS
            or (low in ("to", "from", "in", "on") and tags[a - 1] == "NNP")
            or (low == "by" and tags[a - 1] == "NNP" and not (a > 1 and tags[a - 2] in (",", "CC")))
        ):
            return None
        if reading.kind == "count" and low not in ("of", "with"):
            return None
        if tags[a - 1] in ("VBG", "VBN") and a > 1 and tags[a - 2] in NOUNS and low != "of":
            return _left(tokens, a - 2)
        if low != "of" and _can_be_verb(head) and not (a > 1 and tags[a - 2] in NOUNS | {"JJ", "DT", "PRP$"}):
            return None
        return _left(tokens, a - 1)
    if tags[a] == "VBG" and a > 1 and tags[a - 1] in NOUNS:
        span = _left(tokens, a - 1)
        first = tokens.at(span[0]) if span else 0
        if span and first > 1 and "with" in (words[first - 1].lower(), words[first - 2].lower()):
            return span
    if low in _TRENDS and tags[a] == "VB" and a > 2 and words[a - 1].lower() == "to" and tags[a - 2] in NOUNS:
        return _left(tokens, a - 2)
    if low == "worth":
        return _left(tokens, a - 1)
    if tags[a] in NOUNS and reading.kind in ("share", "number") and not _can_be_verb(low):
        return _left(tokens, a)
    return None


def _can_be_verb(low: str) -> bool:
    return bool(classes_of(low) & {"VBZ", "VBD"}) or (low.endswith("s") and bool(classes_of(low[:-1]) & {"VB", "VBP"}))


def _verbal(tokens: Tokens, v: int, a: int, verbs: frozenset[str]) -> bool:
    """Whether token ``v`` is the verb of the clause; a noun right before the figure that can be a verb is one."""
    tag, low = tokens.tags[v], tokens.words[v].lower()
    return (tag in verbs and low not in ("'s", "’s")) or (v == a and tag in ("NNS", "NN") and v > 0 and _can_be_verb(low))


def _subject(tokens: Tokens, a: int, verbs: frozenset[str]) -> Span | None:
    """The subject of the clause that holds token ``a``; of "X said it has 12" it is X. ``verbs``: the classes taken for its verb."""
    tags, words = tokens.tags, tokens.words
    v = a
    for _ in range(3):
        while v >= max(0, a - FARTHEST) and not _verbal(tokens, v, a, verbs):
            if tags[v] in BREAKS:
                return None
            v -= 1
        if v < max(0, a - FARTHEST):
            return None
        j = v - 1
        while j >= 0 and tags[j] in GROUP and not (j == 0 and words[j][0].isupper()):
            j -= 1
        if j >= 0 and words[j].lower() in ("which", "who", "that", "where"):
            relative = words[j].lower()
            j -= 1
            if j >= 0 and tags[j] == ",":
                j -= 1
            if relative == "where":
                v = j
                continue
        elif j >= 0 and tags[j] == ",":
            j = _before_aside(tokens, j)
        if j < 0 or tags[j] in ("EX", "DT"):
            return None
        if tags[j] == "PRP" or (tags[j] in ("CC", ",", "TO", "IN")):
            if tags[j] == "PRP" and words[j].lower() not in _SUBJECTS:
                return None
            v = j - 1
            continue
        if words[v].lower() in EXPECTING and not (v < a and words[v + 1].lower() == "to"):
            return _expected(tokens, v, a)
        if j == 0 and tags[j] not in NOUNS and words[0][0].isupper() and words[0].isalpha() and len(words[0]) > 2:
            return tokens.starts[0], tokens.ends[0]
        return _left(tokens, _head(tokens, j))
    return None


def _expected(tokens: Tokens, v: int, a: int) -> Span | None:
    """What is expected: of "they expect the water to fall by 3 metres" the water, never those who expect."""
    for k in range(v + 2, a + 1):
        if tokens.words[k].lower() == "to" and tokens.tags[k + 1 : k + 2] == ["VB"]:
            return _left(tokens, _head(tokens, k - 1))
    return None


def _before_aside(tokens: Tokens, j: int) -> int:
    """The token before an aside between commas that ends at the comma ``j``, or -1."""
    k = j - 1
    while k >= 0 and tokens.tags[k] != "," and j - k < 16:
        k -= 1
    return k - 1 if k > 0 and tokens.tags[k] == "," else -1


def _head(tokens: Tokens, j: int) -> int:
    """The last token of the head's phrase: of "prices for homes in May" that is "prices"."""
    tags, words = tokens.tags, tokens.words
    k, head = j, j
    while k > 0 and j - k < 12:
        while k > 0 and tags[k] in PHRASE | {"DT", "PRP$"}:
            k -= 1
        if (
            tags[k] == "IN"
            and k > 0
            and words[k].lower() in ("of", "for", "in", "on", "with", "from", "between", "against", "at", "to")
            and tags[k - 1] in NOUNS
        ):
            head = head if words[k].lower() == "of" else k - 1
            k -= 1
            continue
        break
    return head
