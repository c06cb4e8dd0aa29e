"""Word classes: the commonest class of each form, then what its neighbours say.

Brill's method (Eric Brill, "A simple rule-based part of speech tagger", ANLP 1992) with a score of contextual rules written for news,
applied in one pass from left to right: each decision sees the classes decided before it and the plain classes after it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, TypeAlias

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


# place, words in lower case, classes so far, readings, whether the clause has had its finite verb -> the class
Decision: TypeAlias = "Callable[[int, list[str], list[str], list[_Reading], bool], str]"


class _Reading(NamedTuple):
    """What a word is by itself."""

    tag: str  # its commonest class
    classes: frozenset[str] = frozenset()
    decide: Decision | None = None  # what its neighbours make of it
    finite: bool | None = None  # whether the clause has a finite verb behind it; None: as before it


_NAME = _Reading("NNP", frozenset({"NNP"}))
_NOTHING = _Reading("")


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
    plain, classes = _plain(low)
    return _Reading(plain, classes, BY_WORD.get(low) or _by_classes(classes), _finite(plain, low))


class _Inside(dict[str, _Reading]):
    """The reading of each word met inside a sentence; begun anew when it is full, for to keep the order of use slows every look."""

    def __missing__(self, word: str) -> _Reading:
        if len(self) >= 65536:
            self.clear()
        # a capital makes a name of a word, unless its class is closed
        name = word[0].isupper() and (word in ("US", "IT", "AM") or word.lower() not in CLOSED)
        reading = self[word] = _NAME if name else _ordinary(word)
        return reading


_inside = _Inside()


def tag(words: list[str], lows: list[str] | None = None) -> list[str]:
    """Penn Treebank classes of a sentence's tokens; ``lows`` are the same words in lower case, where they are at hand.

    Examples
    --------
    >>> tag("Russia has now reclaimed half the territory".split())
    ['NNP', 'VBZ', 'RB', 'VBN', 'NN', 'DT', 'NN']
    """
    lows = lows if lows is not None else [w.lower() for w in words]
    readings = [*map(_inside.__getitem__, words), _NOTHING]  # what stands behind the last word and, by its index -1, before the first
    first = next((i for i, w in enumerate(words) if w[0].isalpha()), -1)  # sentences open with marks
    if first >= 0 and readings[first] is _NAME and _ordinary_opening(lows, words, first):
        readings[first] = _ordinary(words[first])
    lows = [*lows, ""]
    tags = [plain for plain, _, _, _ in readings]
    finite = False  # whether the clause has had its finite verb
    for i, (_, _, decide, effect) in enumerate(readings):
        if decide is not None:
            tags[i] = decide(i, lows, tags, readings, finite)
            effect = _finite(tags[i], lows[i])
        if effect is not None:
            finite = effect
    tags.pop()
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
    while j > i - 3 and tags[j] in ("RB", "RP"):
        j -= 1
    return j


def _is_or_of(i: int, lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    subject = lows[_before(i, tags)] in {"it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "let"}
    return "VBZ" if subject or tags[i + 1] in ("VBG", "DT", "RB", "PRP") or lows[i + 1] == "been" else "POS"


def _that(i: int, _lows: list[str], tags: list[str], readings: list[_Reading], _finite: bool) -> str:
    before = tags[_before(i, tags)]
    after, can = readings[i + 1][:2]
    if before in ("NN", "NNS") and (after in FINITE or (after != "NN" and ("VBZ" in can or "VBD" in can))):
        return "WDT"
    return "DT" if before in ("IN", "", "TO") and after in ("NN", "JJ") else "IN"


def _her(i: int, _lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    return "PRP$" if tags[i + 1] in {"NN", "NNS", "JJ", "NNP", "VBG", "VBN", "CD"} else "PRP"


def _there(i: int, lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    return "EX" if tags[i + 1] in FINITE or lows[i + 1] in ("'s", "’s", "has", "have", "had") else "RB"


def _particle(i: int, _lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    return "IN" if tags[i + 1] in ("DT", "NNP", "CD", "PRP$") and not tags[i - 1].startswith("VB") else "RP"


def _modal(i: int, _lows: list[str], tags: list[str], _readings: list[_Reading], _finite: bool) -> str:
    return "NN" if tags[i - 1] in ("DT", "PRP$", "JJ") else "MD"


BY_WORD: dict[str, Decision] = {
    "that": _that, "her": _her, "there": _there,
    **dict.fromkeys(("up", "out", "off", "down"), _particle),
    **dict.fromkeys(("will", "can", "may", "might"), _modal),
}  # fmt: skip


def _by_classes(classes: frozenset[str]) -> Decision | None:
    """What decides between the classes of a word that can be a verb and something else."""
    if len(classes) < 2:
        return None
    if classes & {"VBD", "VBN"}:
        return _past
    if classes >= {"VBZ", "NNS"}:
        return _third_person
    if "VB" in classes and classes & {"NN", "NNS"}:
        return _noun_or_verb
    return _present if classes & {"VB", "VBP"} else None


def _bare(i: int, lows: list[str], tags: list[str], reading: _Reading) -> str:
    """A bare form behind "to" or an auxiliary; "" where none of them stands before it."""
    j = _before(i, tags)
    before, word_before, can = tags[j], lows[j], reading[1]
    if before not in ("MD", "TO") and (word_before not in ("do", "does", "did") or before == "NN"):
        return ""
    if before == "TO" and tags[i - 1] == "TO" and reading[0] == "NN" and word_before == "to" and tags[i + 1] in ("IN", ".", ","):
        return "NN" if tags[j - 1] in ("NNP", "CD") and ("NN" in can or "NNS" in can) else "VB"
    return "VB"


def _past(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: bool) -> str:
    plain, can = readings[i][:2]
    if ("VB" in can or "VBP" in can) and (bare := _bare(i, lows, tags, readings[i])):
        return bare
    j = _before(i, tags)
    before, just_before = tags[j], tags[i - 1]
    if lows[j] in HAVE or lows[j] in BE:
        return "VBN" if "VBN" in can else plain
    if just_before in ("DT", "PRP$", "POS", "JJ", "CD") and tags[i + 1] in ("NN", "NNS", "NNP", "JJ", "VBG"):
        return "JJ" if "JJ" in can else "VBN"
    if just_before in ("DT", "PRP$", "POS") and ("NN" in can or "NNS" in can):
        return "NN" if "NN" in can else "NNS"
    if "VBD" not in can or before not in {"NN", "NNS", "NNP", "PRP", "WP", "WDT", "EX", "''", ")", ",", "DT"}:
        return plain
    if before == "PRP" or not (lows[i + 1] == "by" or (finite and before not in ("WP", "WDT"))):
        return "VBD"
    return "VBN" if "VBN" in can else "VBD"  # "a mill built by", "the mill they built, closed"


def _third_person(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: bool) -> str:
    plain, can = readings[i][:2]
    if ("VB" in can or "VBP" in can) and (bare := _bare(i, lows, tags, readings[i])):
        return bare
    before = tags[_before(i, tags)]
    if before == "IN" or tags[i - 1] in BEFORE_NOUN:
        return "NNS"
    opens_object = tags[i + 1] in {"DT", "PRP$", "PRP", "TO", "IN", "CD", "NNP"} or lows[i + 1] == "that"
    return "VBZ" if before in ("PRP", "WP", "WDT", "EX") or (before in ("NN", "NNP") and not finite and opens_object) else plain


def _noun_or_verb(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: bool) -> str:
    bare = _bare(i, lows, tags, readings[i])
    if bare:
        return bare
    plain, can = readings[i][:2]
    if tags[i - 1] in BEFORE_NOUN or tags[i - 1] in ("IN", "NN"):
        return "NN" if "NN" in can else plain
    j = _before(i, tags)
    subject = tags[j] in ("NNS", "PRP", "WP", "WDT") and lows[j] not in ("him", "me", "us", "it", "he", "she")
    return "VBP" if subject and not finite else plain


def _present(i: int, lows: list[str], tags: list[str], readings: list[_Reading], finite: bool) -> str:
    bare = _bare(i, lows, tags, readings[i])
    if bare:
        return bare
    plain, can = readings[i][:2]
    if plain == "VB" and not finite and tags[_before(i, tags)] in ("NNS", "PRP", "WP", "NNP", "WDT"):
        return "VBP"
    return "NN" if plain in ("VB", "VBP") and tags[i - 1] in BEFORE_NOUN and ("NN" in can or "NNS" in can) else plain
