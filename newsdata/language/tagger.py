"""Word classes: the commonest class of each form, then what its neighbours say.

Brill's method (Eric Brill, "A simple rule-based part of speech tagger", ANLP 1992) with a score of contextual rules written for news,
applied in one pass from left to right: each decision sees the classes decided before it and the plain classes after it.
"""

from __future__ import annotations

from functools import lru_cache

from newsdata.language.en.words import BE, CLAUSE_VERBS, CLOSED, HAVE, PUNCTUATION
from newsdata.language.lexicon import classes_of, entry_of
from newsdata.language.morphology import guess

BEFORE_NOUN = frozenset({"DT", "PRP$", "POS", "JJ", "JJR", "JJS", "CD", "WP$"})
FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
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
        head = low.rsplit("-", 1)[1]
        tag = guess(low) if entry_of(head) is None else entry_of(head).tag
        return ("JJ" if tag in ("VBN", "VBD", "VBG", "IN", "RP") else tag), frozenset({"JJ", tag})
    return guess(low), classes_of(low)


def _first(words: list[str]) -> int:
    """Index of the first word that is one: sentences open with marks."""
    return next((i for i, w in enumerate(words) if w[0].isalpha()), -1)


def tag(words: list[str]) -> list[str]:
    """Penn Treebank classes of a sentence's tokens.

    Examples
    --------
    >>> tag("Russia has now reclaimed half the territory".split())
    ['NNP', 'VBZ', 'RB', 'VBN', 'NN', 'DT', 'NN']
    """
    n = len(words)
    lows = [w.lower() for w in words]
    tags: list[str] = [""] * n
    options: list[frozenset[str]] = [frozenset()] * n
    first = _first(words)
    for i, w in enumerate(words):
        c = w[0]
        if c.isdigit():
            tags[i] = "CD"
        elif not c.isalpha() and (w in PUNCTUATION or len(w) == 1):
            tags[i] = PUNCTUATION.get(w, "SYM")
        elif lows[i] in ("'s", "’s"):
            tags[i] = "POS"
        else:
            tags[i], options[i] = _plain(lows[i])
            name = lows[i] not in CLOSED and not (i == first and _ordinary_opening(lows, words, i))
            if c.isupper() and (name or w in ("US", "IT", "AM")):
                tags[i], options[i] = "NNP", frozenset({"NNP"})
    finite = -1  # the last finite verb of the clause
    for i in range(n):
        tags[i] = _in_context(i, lows, tags, options, finite)
        if tags[i] in FINITE:
            finite = -1 if lows[i] in CLAUSE_VERBS else i
        elif tags[i] in (",", ":", ".", "CC", "WDT", "WP", "WRB", "``", "''") or lows[i] in CLAUSE_OPENERS:
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


def _in_context(i: int, lows: list[str], tags: list[str], options: list[frozenset[str]], finite: int) -> str:
    """The class of token ``i``, given the classes before it and the plain ones after it."""
    plain, can, low = tags[i], options[i], lows[i]
    j = i - 1
    while j >= 0 and tags[j] in ("RB", "RP") and j > i - 3:
        j -= 1
    before, word_before = (tags[j], lows[j]) if j >= 0 else ("", "")
    just_before = tags[i - 1] if i else ""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    after_can = options[i + 1] if i + 1 < len(tags) else frozenset()

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
