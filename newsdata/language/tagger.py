"""Word classes: the commonest class of each form, then what its neighbours say.

Brill's method (Eric Brill, "A simple rule-based part of speech tagger", ANLP 1992) with a score of contextual rules written for news,
applied in one pass from left to right: each decision sees the classes decided before it and the plain classes after it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsdata.language.en.words import BE, CLAUSE_VERBS, CLOSED, HAVE, PUNCTUATION
from newsdata.language.lexicon import classes_of, entry_of
from newsdata.language.morphology import guess

BEFORE_NOUN = frozenset({"DT", "PRP$", "POS", "JJ", "JJR", "JJS", "CD", "WP$"})
FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
CLAUSE_MARKS = frozenset({",", ":", ".", "CC", "WDT", "WP", "WRB", "``", "''"})
BY_NEIGHBOURS = frozenset({"that", "her", "there", "up", "out", "off", "down", "will", "can", "may", "might"})
CLAUSE_OPENERS = frozenset({"that", "if", "because", "after", "while", "as"})


@lru_cache(maxsize=32768)
def _plain(low: str) -> tuple[str, frozenset[str]]:
    """Commonest class and every class of a lower-case form."""
    closed = CLOSED.get(low)
    if closed:
        return closed, frozenset({closed})
    entry = entry_of(low)
    if entry:
        return entry.tag, entry.classes
    if "-" in low:
        head = entry_of(low.rsplit("-", 1)[1])
        tag = head.tag if head else guess(low)
        return ("JJ" if tag in ("VBN", "VBD", "VBG", "IN", "RP") else tag), frozenset({"JJ", tag})
    return guess(low), classes_of(low)


class _Reading(NamedTuple):
    """What a word is by itself: its commonest class, every class, and whether its neighbours have a say."""

    tag: str
    classes: frozenset[str]
    open: bool


def _reading(tag: str, classes: frozenset[str], low: str) -> _Reading:
    return _Reading(tag, classes, len(classes) > 1 or low in BY_NEIGHBOURS or (tag == "VB" and low not in CLOSED))


@lru_cache(maxsize=65536)
def _ordinary(word: str) -> _Reading:
    """A word that is no name by its place."""
    low = word.lower()
    first = word[0]
    if first.isdigit():
        return _Reading("CD", frozenset(), False)
    if not first.isalpha() and (word in PUNCTUATION or len(word) == 1):
        return _Reading(PUNCTUATION.get(word, "SYM"), frozenset(), False)
    if low in ("'s", "’s"):
        return _Reading("POS", frozenset(), True)
    return _reading(*_plain(low), low)


@lru_cache(maxsize=65536)
def _inside(word: str) -> _Reading:
    """A word inside a sentence: a capital makes a name of it, unless its class is closed."""
    if word[0].isupper() and (word in ("US", "IT", "AM") or word.lower() not in CLOSED):
        return _NAME
    return _ordinary(word)


_NAME = _Reading("NNP", frozenset({"NNP"}), False)


def tag(words: list[str], lows: list[str] | None = None) -> list[str]:
    """Penn Treebank classes of a sentence's tokens; ``lows`` are the same words in lower case, where they are at hand.

    Examples
    --------
    >>> tag("Russia has now reclaimed half the territory".split())
    ['NNP', 'VBZ', 'RB', 'VBN', 'NN', 'DT', 'NN']
    """
    lows = lows if lows is not None else [w.lower() for w in words]
    readings = [_inside(w) for w in words]
    first = next((i for i, w in enumerate(words) if w[0].isalpha()), -1)  # sentences open with marks
    if first >= 0 and readings[first] is _NAME and _ordinary_opening(lows, words, first):
        readings[first] = _ordinary(words[first])
    tags = [r.tag for r in readings]
    finite = -1  # the last finite verb of the clause
    for i, reading in enumerate(readings):
        if reading.open:
            tags[i] = _in_context(i, lows, tags, readings, finite)
        now = tags[i]
        if now in FINITE:
            finite = -1 if lows[i] in CLAUSE_VERBS else i
        elif now in CLAUSE_MARKS or lows[i] in CLAUSE_OPENERS:
            finite = -1
    return tags


def _ordinary_opening(lows: list[str], words: list[str], i: int) -> bool:
    """Whether a capitalised first word is an ordinary one: the lexicon knows it, and no name goes on after it."""
    if words[i].isupper() and len(words[i]) > 1:
        return False
    if entry_of(lows[i]) is None and guess(lows[i]) in ("NN", "NNS", "JJ"):
        return False
    following = i + 1 < len(words) and words[i + 1][0].isupper() and lows[i + 1] not in CLOSED
    if following:
        return bool(_plain(lows[i])[1] & {"RB", "IN", "JJ", "VBG", "NNS", "VBN"}) and "NN" not in _plain(lows[i])[1]
    said = i + 1 < len(words) and lows[i + 1] in ("said", "says", "told", "added", "'s", "’s")
    return not (said and "NN" not in _plain(lows[i])[1])


def _in_context(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: int) -> str:
    """The class of token ``i``, given the classes before it and the plain ones after it."""
    plain, can, low = tags[i], readings[i].classes, lows[i]
    j = i - 1
    while j >= 0 and tags[j] in ("RB", "RP") and j > i - 3:
        j -= 1
    before, word_before = (tags[j], lows[j]) if j >= 0 else ("", "")
    just_before = tags[i - 1] if i else ""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    after_can = readings[i + 1].classes if i + 1 < len(tags) else frozenset()
    next_word = lows[i + 1] if i + 1 < len(lows) else ""
    if low in ("'s", "’s"):
        subject = word_before in ("it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "let")
        return "VBZ" if subject or after in ("VBG", "DT", "RB", "PRP") or next_word == "been" else "POS"
    if low == "that":
        if before in ("NN", "NNS") and (after in FINITE or (after_can & {"VBZ", "VBD"} and after != "NN")):
            return "WDT"
        return "DT" if before in ("IN", "", "TO") and after in ("NN", "JJ") else "IN"
    if low == "her":
        return "PRP$" if after in ("NN", "NNS", "JJ", "NNP", "VBG", "VBN", "CD") else "PRP"
    if low == "there":
        return "EX" if after in FINITE or next_word in ("'s", "’s", "has", "have", "had") else "RB"
    if low in ("up", "out", "off", "down") and after in ("DT", "NNP", "CD", "PRP$"):
        return "RP" if just_before.startswith("VB") else "IN"
    if low in ("will", "can", "may", "might") and just_before in ("DT", "PRP$", "JJ"):
        return "NN"
    if len(can) < 2:
        return plain
    verbs = can & {"VB", "VBD", "VBN", "VBZ", "VBG", "VBP"}
    nouns = can & {"NN", "NNS"}
    if verbs and (before in ("MD", "TO") or (word_before in ("do", "does", "did") and before != "NN")) and can & {"VB", "VBP"}:
        if before == "TO" and nouns and just_before == "TO" and plain == "NN" and word_before == "to" and after in ("IN", ".", ","):
            earlier = tags[j - 1] if j else ""
            return "NN" if earlier in ("NNP", "CD") else "VB"
        return "VB"
    if can & {"VBD", "VBN"}:
        if word_before in HAVE or word_before in BE:
            return "VBN" if "VBN" in can else plain
        if just_before in ("DT", "PRP$", "POS", "JJ", "CD") and after in ("NN", "NNS", "NNP", "JJ", "VBG"):
            return "JJ" if "JJ" in can else "VBN"
        if just_before in ("DT", "PRP$", "POS") and nouns:
            return "NN" if "NN" in can else "NNS"
        if "VBD" in can and before in ("NN", "NNS", "NNP", "PRP", "WP", "WDT", "EX", "''", ")", ",", "DT"):
            reduced = next_word == "by"
            if before == "PRP" or not (reduced or (finite >= 0 and before not in ("WP", "WDT"))):
                return "VBD"
            return "VBN" if "VBN" in can else "VBD"
        return plain
    if "VBZ" in can and "NNS" in can:
        if just_before in BEFORE_NOUN or before in ("IN",):
            return "NNS"
        opens_object = after in ("DT", "PRP$", "PRP", "TO", "IN", "CD", "NNP") or next_word == "that"
        if before in ("PRP", "WP", "WDT", "EX") or (before in ("NN", "NNP") and finite < 0 and opens_object):
            return "VBZ"
        return plain
    if nouns and verbs & {"VB"}:
        if just_before in BEFORE_NOUN or just_before == "IN" or just_before == "NN":
            return "NN" if "NN" in can else plain
        if before in ("NNS", "PRP", "WP", "WDT") and word_before not in ("him", "me", "us", "it", "he", "she") and finite < 0:
            return "VBP"
        return plain
    if plain == "VB" and finite < 0 and before in ("NNS", "PRP", "WP", "NNP", "WDT"):
        return "VBP"
    if plain in ("VB", "VBP") and nouns and just_before in BEFORE_NOUN:
        return "NN"
    return plain
