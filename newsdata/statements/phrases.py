"""Noun phrases beside a cue: where the speaker as printed begins and ends."""

from __future__ import annotations

from typing import NamedTuple

from newsdata.language.en.abbreviations import TITLES
from newsdata.statements.en.grammar import AUXILIARIES, LEADING, LINKS, SPANS, SUBORDINATORS
from newsdata.statements.en.lexicon import DAYS, NOT_SPEAKERS
from newsdata.statements.windows import Window

FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "CD", "PRP", "POS"})
INSIDE = NOMINAL | {"DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "VBN", "VBG", "CC", "WP$", "$", "FW"}
STOPS = frozenset([",", ";", ":", "–", "—", "-", "(", ")", "[", "]", "“", "”", '"', "?", "!", "...", "…", "«", "»", "``", "''", "|", "•"])


class Phrase(NamedTuple):
    """A noun phrase: its span in the text, and the first and last of its tokens."""

    start: int
    end: int
    first: int
    last: int


def phrase(t: Window, first: int, last: int) -> Phrase:
    """The phrase of tokens ``first`` to ``last``."""
    return Phrase(t.starts[first], t.ends[last], first, last)


def past_auxiliaries(t: Window, k: int) -> int:
    """Index of the last token before ``k`` that is no auxiliary, negation or adverb; -1 where there is none."""
    j = k - 1
    while j >= 0:
        low = t.lows[j]
        if low in ("'s", "’s") and t.tags[k][:3] not in ("VBN", "VBG") and j == k - 1:
            break
        if not (low in AUXILIARIES or t.tags[j] in ("RB", "MD", "RBR")):
            break
        j -= 1
    return j


def subject_before(t: Window, j: int) -> Phrase | None:
    """The noun phrase that ends in token ``j``: the subject of the verb behind it."""
    j = past_brackets(t, j)
    if j < 0 or not _may_end(t, j):
        return None
    first = j
    i = j - 1
    while i >= 0:
        word, tag = t.words[i], t.tags[i]
        low = word.lower()
        if word in STOPS or low in SUBORDINATORS:
            break
        if word == ".":
            if not _abbreviates(t, i):
                break
            i -= 1
            first = i
            i -= 1
            continue
        if tag in FINITE:
            opener = _relative_opener(t, i)
            if opener < 1 or not _nominal(t, opener - 1):
                break
            i = opener - 1
            first = i
            continue
        if tag == "CC":
            if low not in ("and", "or", "&") or i == 0 or not _nominal(t, i - 1) or t.tags[i + 1] in ("PRP",):
                break
        elif low in LINKS or tag in ("IN", "TO"):
            if i == 0 or not _nominal(t, i - 1) or t.lows[i - 1] in DAYS:
                break
        elif tag in ("RB", "RBR", "RBS") and low.endswith("ly"):
            pass
        elif tag in ("WP", "WDT", "WRB"):
            if i == 0 or not _nominal(t, i - 1):
                break
        elif tag not in INSIDE or (low in DAYS and t.words[i + 1][0].isupper()) or tag == "PRP":
            break
        first = i
        i -= 1
    while first < j and (t.lows[first] in LEADING or t.tags[first] in ("RB", "CC") or t.lows[first] in DAYS):
        first += 1
    if first + 2 <= j and t.lows[first] in ("last", "this", "next", "late", "early", "earlier") and t.lows[first + 1] in SPANS:
        first += 2
    first = _after_opening_adjunct(t, first, j)
    made = phrase(t, first, j)
    return made if first <= j and t.lows[first] not in NOT_SPEAKERS - {"it", "one", "those", "this", "these"} else None


def _after_opening_adjunct(t: Window, first: int, last: int) -> int:
    """Where the subject begins behind "In a statement": the phrase began with a preposition."""
    if not (t.tags[first] in ("IN", "TO") or t.lows[first] in LINKS):
        return first
    if t.lows[first] == "at" and t.lows[first + 1] in ("least", "most"):
        return first
    for i in range(last, first, -1):
        if t.tags[i] in ("DT", "PRP", "PRP$"):
            return i
        if t.tags[i] == "NNP" and t.tags[i - 1] != "NNP" and i - 1 > first:
            return i
    return last


def _abbreviates(t: Window, i: int) -> bool:
    """Whether the stop in token ``i`` belongs to a title or an initial before a name: "Mr. Roe", "Ann B. Roe"."""
    if i < 1 or i + 1 >= len(t) or not t.words[i + 1][0].isupper() or t.starts[i] != t.ends[i - 1]:
        return False
    before = t.words[i - 1]
    return before[0].isupper() and (len(before) == 1 or before.lower() in TITLES or before.lower() in ("jr", "sr", "st"))


def past_brackets(t: Window, j: int) -> int:
    """The token before brackets that close in token ``j``: "Roe (D-Ohio)"."""
    if j >= 0 and t.words[j] in (")", "]"):
        opened = next((i for i in range(j - 1, max(-1, j - 12), -1) if t.words[i] in ("(", "[")), 0)
        return opened - 1
    return j


def _may_end(t: Window, j: int) -> bool:
    word = t.words[j]
    tag, low = t.tags[j], word.lower()
    if low in NOT_SPEAKERS - {"it", "this", "these", "those", "one"}:
        return False
    return tag in NOMINAL or (tag in ("DT", "JJ", "VBN", "JJR", "JJS", "VBG", "WP", "WDT") and word[0].isalpha()) or word[0].isupper()


def _nominal(t: Window, i: int) -> bool:
    return t.tags[i] in NOMINAL or (t.tags[i] in ("DT", "JJ", "VBG") and t.words[i][0].isalpha())


def _relative_opener(t: Window, i: int) -> int:
    """Index of the "who" or "that" that opens the relative clause of verb ``i``, or -1."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if t.words[j] in STOPS:
            return -1
        if t.lows[j] in ("who", "which", "that", "whose"):
            return j
    return -1


def phrase_from(t: Window, i: int) -> Phrase | None:
    """The noun phrase that begins in token ``i``: the subject of an inverted verb, or an addressee."""
    first = i
    while i < len(t):
        word, tag, low = t.words[i], t.tags[i], t.lows[i]
        if word in STOPS or low in DAYS:
            break
        if tag == "PRP":
            if i == first:
                i += 1
            break
        if tag in INSIDE or tag == "DT":
            if tag == "CC" and not (
                low in ("and", "&") and i > first and i + 1 < len(t) and (t.tags[i + 1] in INSIDE and t.tags[i + 1] != "PRP")
            ):
                break
            if i > first and tag in ("DT", "PRP$") and t.tags[i - 1] not in ("IN", "TO", "CC"):
                break
        elif low in LINKS and i > first and i + 1 < len(t) and t.tags[i + 1] in INSIDE and t.lows[i + 1] not in DAYS:
            if low not in ("of", "for", "from", "at", "with") or (low != "of" and t.tags[i - 1] == "NNP" and t.tags[first] == "NNP"):
                break
        elif word == "." and i > first and _abbreviates(t, i):
            pass
        else:
            break
        i += 1
    last = i - 1
    while last > first and (t.words[last] == "." or t.tags[last] in ("CC", "DT", "IN")):
        last -= 1
    if last < first or t.tags[first] in ("CC", "POS") or t.tags[last] in ("DT", "PRP$"):
        return None
    return phrase(t, first, last)


def name_before(t: Window, j: int) -> Phrase | None:
    """The name that ends in token ``j``, or the noun phrase where there is none."""
    j = past_brackets(t, j)
    if j >= 0 and t.tags[j] == "NNP":
        i = j
        while i > 0 and (t.tags[i - 1] in ("NNP", "POS") or _abbreviates(t, i - 1)):
            i -= 1
        return phrase(t, i, j)
    return subject_before(t, j)
