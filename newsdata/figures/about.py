"""What a figure is said of: the smallest noun phrase of its sentence."""

from __future__ import annotations

from newsdata.figures.reading import Reading, Scan
from newsdata.language.tokens import Tokens

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERBAL = frozenset({"VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG", "RB", "TO", "RP"})
PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "POS", "FW"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
BREAKS = frozenset({";", ":", "``", "''", "."})
LONGEST = 8
_SAID = frozenset("said says told".split())


def find(scan: Scan, reading: Reading) -> tuple[int, int] | None:
    """The span of the noun phrase that the figure is said of; None where that is a pronoun, a clause or not in the sentence."""
    tokens = scan.tokens(reading.number_start)
    a, b = tokens.before(reading.start + 1), tokens.after(reading.end)
    if a >= 0 and tokens.ends[a] > reading.start:
        a -= 1
    if reading.kind != "count":
        after = _after(tokens, b, reading)
        if after:
            return after
    if a < 0:
        return None
    low = tokens.words[a].lower()
    if low in ("of", "at", "for", "with"):
        before = _phrase_left(tokens, a - 1)
        if before and low in ("of", "for"):
            return before
    if low in ("up", "down") or tokens.tags[a] in NOUNS:
        before = _phrase_left(tokens, a - (low in ("up", "down")))
        if before:
            return before
    return _subject(tokens, a)


def _after(tokens: Tokens, b: int, reading: Reading) -> tuple[int, int] | None:
    """The noun that a unit modifies ("an 80-yard touchdown") or a share is of ("24 percent of adults")."""
    n = len(tokens)
    if b >= n:
        return None
    low = tokens.words[b].lower()
    if low in ("of", "off", "in") and b + 1 < n and (low != "in" or reading.kind == "money" and False):
        return _phrase_right(tokens, b + 1)
    if tokens.starts[b] <= reading.end + 1 and tokens.tags[b] in PHRASE and low not in ("more", "less", "higher", "lower", "earlier", "later", "ago", "older", "away", "long", "wide", "tall", "deep", "high", "each", "total"):
        return _phrase_right(tokens, b)
    return None


def _phrase_right(tokens: Tokens, i: int) -> tuple[int, int] | None:
    n, tags = len(tokens), tokens.tags
    while i < n and (tags[i] in ("DT", "PRP$", "PDT") or tokens.words[i].lower() in ("all",)):
        i += 1
    j, head = i, -1
    while j < n and j < i + LONGEST and tags[j] in PHRASE:
        if tags[j] in ("CD",) and j == i:
            return None
        if tags[j] in NOUNS:
            head = j
            if tags[j] in ("NNS",) and not (j + 1 < n and tags[j + 1] in NOUNS):
                break
        j += 1
    return (tokens.starts[i], tokens.ends[head]) if head >= 0 else None


def _phrase_left(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """The noun phrase whose last token is ``j``, without determiner."""
    tags = tokens.tags
    if j < 0 or tags[j] not in NOUNS:
        return None
    i = j
    while i > 0 and i > j - LONGEST and tags[i - 1] in PHRASE:
        i -= 1
    while i < j and tags[i] in ("POS", "VBG", "CD") and tags[i] != "NNP":
        i += 1
    return tokens.starts[i], tokens.ends[j]


def _subject(tokens: Tokens, a: int) -> tuple[int, int] | None:
    """The subject of the clause that holds the token ``a``."""
    tags, words = tokens.tags, tokens.words
    v = a
    while v >= 0:
        if tags[v] in FINITE and words[v].lower() not in ("'s", "’s"):
            break
        if tags[v] in BREAKS:
            return None
        v -= 1
    if v < 0:
        return None
    j = v - 1
    while j >= 0 and tags[j] in VERBAL:
        j -= 1
    if j >= 0 and words[j].lower() in ("which", "who", "that"):
        j -= 1
        if j >= 0 and tags[j] == ",":
            j -= 1
    if j >= 0 and tags[j] == ",":  # an apposition: "X, the company, said"
        k = j - 1
        while k >= 0 and tags[k] != ",":
            k -= 1
        if k > 0 and j - k < 14:
            j = k - 1
        else:
            return None
    if j >= 0 and tags[j] == ")":
        while j >= 0 and tags[j] != "(":
            j -= 1
        j -= 1
    if j < 0 or tags[j] in ("PRP", "EX", "DT"):
        return None
    return _phrase_left(tokens, j)
