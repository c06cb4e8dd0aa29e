"""Word classes: the commonest class of each form, then what its neighbours say.

Brill's method (Eric Brill, "A simple rule-based part of speech tagger", ANLP 1992) with a score of contextual rules written for news,
applied in one pass from left to right: each decision sees the classes decided before it and the plain classes after it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newsdata.language.en.words import BE, CLAUSE_VERBS, CLOSED, HAVE, PUNCTUATION
from newsdata.language.lexicon import classes_of, entry_of
from newsdata.language.morphology import guess

BEFORE_NOUN = frozenset({"DT", "PRP$", "POS", "JJ", "JJR", "JJS", "CD", "WP$"})
FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
CLAUSE_MARKS = frozenset({",", ":", ".", "CC", "WDT", "WP", "WRB", "``", "''"})
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
    """What a word is by itself."""

    tag: str  # its commonest class
    classes: frozenset[str] = frozenset()
    decide: Callable[[int, list[str], list[str], list[_Reading], bool], str] | None = None  # what its neighbours make of it
    finite: bool | None = None  # whether the clause has a finite verb behind it; None: as before it


def _reading(tag: str, classes: frozenset[str], low: str) -> _Reading:
    decide = BY_WORD.get(low)
    verb = classes & {"VB", "VBP", "VBD", "VBN"} or classes >= {"VBZ", "NNS"}
    if decide is None and len(classes) > 1 and verb:
        decide = _by_classes
    return _Reading(tag, classes, decide, _finite(tag, low))


def _finite(tag: str, low: str) -> bool | None:
    if tag in FINITE:
        return low not in CLAUSE_VERBS
    return False if tag in CLAUSE_MARKS or low in CLAUSE_OPENERS else None


@lru_cache(maxsize=65536)
def _ordinary(word: str) -> _Reading:
    """A word that is no name by its place."""
    low = word.lower()
    first = word[0]
    if first.isdigit():
        return _Reading("CD")
    if not first.isalpha() and (word in PUNCTUATION or len(word) == 1):
        tag = PUNCTUATION.get(word, "SYM")
        return _Reading(tag, finite=_finite(tag, low))
    if low in ("'s", "’s"):
        return _Reading("POS", decide=_is_or_of)
    return _reading(*_plain(low), low)


@lru_cache(maxsize=65536)
def _inside(word: str) -> _Reading:
    """A word inside a sentence: a capital makes a name of it, unless its class is closed."""
    if word[0].isupper() and (word in ("US", "IT", "AM") or word.lower() not in CLOSED):
        return _NAME
    return _ordinary(word)


_NAME = _Reading("NNP", frozenset({"NNP"}))


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
    finite = False  # whether the clause has had its finite verb
    for i, (_, _, decide, effect) in enumerate(readings):
        if decide is not None:
            tags[i] = decide(i, lows, tags, readings, finite)
            effect = _finite(tags[i], lows[i])
        if effect is not None:
            finite = effect
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


def _before(i: int, tags: list[str]) -> int:
    """Index of the word before token ``i``, adverbs and particles aside; -1 where there is none."""
    j = i - 1
    while j >= 0 and j > i - 3 and tags[j] in ("RB", "RP"):
        j -= 1
    return j


def _is_or_of(i: int, lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    j, rest = _before(i, tags), i + 1 < len(tags)
    subject = j >= 0 and lows[j] in ("it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "let")
    return "VBZ" if subject or (rest and (tags[i + 1] in ("VBG", "DT", "RB", "PRP") or lows[i + 1] == "been")) else "POS"


def _that(i: int, _lows: list[str], tags: list[str], readings: list[_Reading], _finite: bool) -> str:
    j = _before(i, tags)
    before = tags[j] if j >= 0 else ""
    after, can = readings[i + 1][:2] if i + 1 < len(tags) else _NOTHING
    if before in ("NN", "NNS") and (after in FINITE or (after != "NN" and ("VBZ" in can or "VBD" in can))):
        return "WDT"
    return "DT" if before in ("IN", "", "TO") and after in ("NN", "JJ") else "IN"


_NOTHING: tuple[str, frozenset[str]] = ("", frozenset())


def _her(i: int, _lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    return "PRP$" if i + 1 < len(tags) and tags[i + 1] in ("NN", "NNS", "JJ", "NNP", "VBG", "VBN", "CD") else "PRP"


def _there(i: int, lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    return "EX" if i + 1 < len(tags) and (tags[i + 1] in FINITE or lows[i + 1] in ("'s", "’s", "has", "have", "had")) else "RB"


def _particle(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: bool) -> str:
    if i + 1 < len(tags) and tags[i + 1] in ("DT", "NNP", "CD", "PRP$"):
        return "RP" if i and tags[i - 1].startswith("VB") else "IN"
    return _by_classes(i, lows, tags, readings, finite)


def _modal(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: bool) -> str:
    if i and tags[i - 1] in ("DT", "PRP$", "JJ"):
        return "NN"
    return _by_classes(i, lows, tags, readings, finite)


BY_WORD = {
    "that": _that, "her": _her, "there": _there,
    **dict.fromkeys(("up", "out", "off", "down"), _particle),
    **dict.fromkeys(("will", "can", "may", "might"), _modal),
}  # fmt: skip


def _by_classes(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: bool) -> str:
    """The class of a word that can be a verb and something else, given the classes before it and the plain ones after it."""
    plain, can = readings[i][:2]
    if len(can) < 2:
        return plain
    j = _before(i, tags)
    before, word_before = (tags[j], lows[j]) if j >= 0 else ("", "")
    just_before = tags[i - 1] if i else ""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    nouns = "NN" in can or "NNS" in can
    if ("VB" in can or "VBP" in can) and (before in ("MD", "TO") or (word_before in ("do", "does", "did") and before != "NN")):
        if before == "TO" and nouns and just_before == "TO" and plain == "NN" and word_before == "to" and after in ("IN", ".", ","):
            earlier = tags[j - 1] if j else ""
            return "NN" if earlier in ("NNP", "CD") else "VB"
        return "VB"
    if "VBD" in can or "VBN" in can:
        if word_before in HAVE or word_before in BE:
            return "VBN" if "VBN" in can else plain
        if just_before in ("DT", "PRP$", "POS", "JJ", "CD") and after in ("NN", "NNS", "NNP", "JJ", "VBG"):
            return "JJ" if "JJ" in can else "VBN"
        if just_before in ("DT", "PRP$", "POS") and nouns:
            return "NN" if "NN" in can else "NNS"
        if "VBD" in can and before in ("NN", "NNS", "NNP", "PRP", "WP", "WDT", "EX", "''", ")", ",", "DT"):
            reduced = i + 1 < len(lows) and lows[i + 1] == "by"
            if before == "PRP" or not (reduced or (finite and before not in ("WP", "WDT"))):
                return "VBD"
            return "VBN" if "VBN" in can else "VBD"
        return plain
    if "VBZ" in can and "NNS" in can:
        if just_before in BEFORE_NOUN or before == "IN":
            return "NNS"
        opens_object = after in ("DT", "PRP$", "PRP", "TO", "IN", "CD", "NNP") or (i + 1 < len(lows) and lows[i + 1] == "that")
        if before in ("PRP", "WP", "WDT", "EX") or (before in ("NN", "NNP") and not finite and opens_object):
            return "VBZ"
        return plain
    if nouns and "VB" in can:
        if just_before in BEFORE_NOUN or just_before == "IN" or just_before == "NN":
            return "NN" if "NN" in can else plain
        if before in ("NNS", "PRP", "WP", "WDT") and word_before not in ("him", "me", "us", "it", "he", "she") and not finite:
            return "VBP"
        return plain
    if plain == "VB" and not finite and before in ("NNS", "PRP", "WP", "NNP", "WDT"):
        return "VBP"
    if plain in ("VB", "VBP") and nouns and just_before in BEFORE_NOUN:
        return "NN"
    return plain
