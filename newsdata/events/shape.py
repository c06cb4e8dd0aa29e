"""The shape of a sentence: one letter for each token, so that clauses can be read off with regular expressions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from newsdata.language.lexicon import classes_of
from newsdata.language.tokens import Tokens
from newsdata.records import Time

# Penn class -> letter
_BY_TAG = {
    "MD": "M", "VBZ": "Z", "VBP": "Z", "VBD": "P", "VBN": "N", "VBG": "G", "VB": "V", "TO": "t", "RB": "r", "RBR": "r", "RBS": "r",
    "RP": "x", "NN": "s", "NNS": "s", "NNP": "X", "NNPS": "X", "CD": "c", "JJ": "j", "JJR": "j", "JJS": "j", "DT": "a", "PDT": "a",
    "POS": "o", "PRP$": "k", "PRP": "p", "EX": "y", "IN": "i", "WP": "w", "WDT": "w", "WP$": "w", "WRB": "W", "CC": "&", ",": ",", ":":
    ":", ".": ".", "``": "q", "''": "q", "(": "(", ")": ")", "$": "$",
}  # fmt: skip
# forms whose part in a verb group the class alone does not tell
_BY_WORD = {
    "have": "h", "has": "h", "'ve": "h", "’ve": "h", "had": "H", "is": "b", "are": "b", "am": "b", "'re": "b", "’re": "b", "'m": "b",
    "’m": "b", "was": "B", "were": "B", "be": "e", "been": "E", "being": "g", "do": "d", "does": "d", "did": "D", "not": "n", "n’t":
    "n", "never": "n", "that": "T", "if": "S", "because": "S", "while": "S", "although": "S", "though": "S", "whether": "S", "unless":
    "S", "whereas": "S", "once": "S", "lest": "S", "according": "i", "including": "i", "regarding": "i", "concerning": "i", "following":
    "i", "excluding": "i", "depending": "i", "pending": "i", "owing": "i", "notwithstanding": "i", "`": "q", "_": ":", "?": ":", "!":
    ":", "ago": "r",
}  # fmt: skip
_RELATING = {
    "compared": frozenset(("with", "to")), "adjusted": frozenset(("for", "to")), "restated": frozenset(("for", "to")),
    "based": frozenset(("in", "on", "at", "near", "outside")),
}  # fmt: skip
_PERIODS = frozenset("quarter quarters year period months weeks half".split())
_IN_CONTEXT = frozenset(("-", ".", "'s", "’s", "that", "once", "following", "ended", "ending", *_RELATING))
_VERBS = frozenset(("VB", "VBP", "VBZ"))
_CLITIC_BE = frozenset(("'s", "’s"))
_AMBIGUOUS = frozenset(("that", "once", "following"))
_INSTEAD = {"DT": "a", "WDT": "w", "RB": "r"}


_FINITE = re.compile(r"[ZPMhHbBdD]")


def headline_shape(shape: str, lows: list[str]) -> str:
    """The shape of a headline, with a verb where every verb was read as a noun: "Markets rally", "Airline exercises options"."""
    if _FINITE.search(shape):
        return shape
    for i in range(1, len(shape)):
        if shape[i] in "sV" and shape[i - 1] in "sXr" and shape[i + 1 : i + 2] in ("", *"aksXcijtrY$") and classes_of(lows[i]) & _VERBS:
            number = shape[i - 1] != "s" or (lows[i - 1].endswith("s") != lows[i].endswith("s"))
            if number:
                return shape[:i] + "Z" + shape[i + 1 :]
    return shape


def shape_of(tokens: Tokens, lows: list[str], times: list[Time]) -> str:
    """One letter for each token of a sentence.

    ``M`` modal, ``hH`` have, ``bBeEg`` be, ``dD`` do, ``Z P N G V`` other verbs by form, ``t`` to, ``r`` adverb, ``n`` negation,
    ``x`` particle, ``s X`` noun and name, ``c j a o k p y`` number, adjective, determiner, possessive mark, possessive, pronoun,
    there; ``i`` preposition, ``S T w W &`` subordinator, that, who or which, when or where, and; marks as they are, ``q`` for
    quotation marks; ``Y`` the words of a temporal expression.
    """
    word, tag = _BY_WORD.get, _BY_TAG.get
    letters = [word(w) or tag(t, "-") for w, t in zip(lows, tokens.tags, strict=True)]
    if not _IN_CONTEXT.isdisjoint(lows):
        for i, w in enumerate(lows):
            if w in _IN_CONTEXT:
                letters[i] = _contextual(i, w, letters, tokens, lows)
    starts, ends = tokens.starts, tokens.ends
    for t in times:
        for i in range(bisect_right(ends, t.start), bisect_left(starts, t.end)):
            letters[i] = "Y"
    return "".join(letters)


def _contextual(i: int, w: str, letters: list[str], tokens: Tokens, lows: list[str]) -> str:
    """The letter of a word that its neighbours decide."""
    letter, before = letters[i], letters[i - 1] if i else "."
    after = lows[i + 1] if i + 1 < len(lows) else ""
    if w in "-.":  # a hyphen, or the point of an abbreviation
        inside = after and (w == "." or tokens.starts[i] == tokens.ends[i - 1] or tokens.starts[i + 1] == tokens.ends[i])
        return "-" if inside else letter
    if w in _CLITIC_BE:
        return "b" if letter == "Z" else letter
    if w in _AMBIGUOUS:
        return _INSTEAD.get(tokens.tags[i], letter)
    if w in ("ended", "ending"):
        return "i" if before in "sY" and i and lows[i - 1] in _PERIODS else letter
    return "i" if letter in "PN" and before in "sXYc," and after in _RELATING[w] else letter
