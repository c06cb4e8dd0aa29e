"""Bounds and hedges on either side of a number."""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import AFTER, BEFORE, HEDGES, LENGTH_BEFORE_OVER, TOPIC
from newsdata.figures.reading import Reading, Scan

ONE_SIDED = frozenset({"at_least", "more_than", "at_most", "less_than"})
WINDOW = 60  # no bound with its hedge is longer
_WORDS = re.compile(r"\S+")
_AFTER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in AFTER.items()))
_AFTER_GAP, _AFTER_FIRST = " -+i\n\u00a0", "oapmtgis+-. ,;:)\n"  # how a bound after the number can begin
_SYMBOLS = {"<": "less_than", ">": "more_than", "~": "approximately", "≈": "approximately", "≥": "at_least", "≤": "at_most"}
_PREFIXES = (("sub-", "less_than"), ("under-", "less_than"), ("over-", "more_than"))


_LONGEST: dict[str, int] = {}  # last word of a phrase -> words of the longest phrase that ends with it
for _phrase in map(str.split, BEFORE):
    _LONGEST[_phrase[-1]] = max(len(_phrase), _LONGEST.get(_phrase[-1], 0))
_DEFINITE = frozenset(["the", "its", "their", "his", "her", "all", "those", "these", "other"])
_OPEN, _CLOSE = "(\"'“‘", "\"'”’"  # marks that may stand around a bound or between it and its number
_ASIDE = re.compile(r",\s(?:[a-z’']{1,14}\s){0,3}[a-z’']{1,14},(?=\s)")  # "at least, he said, 40"
_THAN = re.compile(r"(?:more|less|fewer|[a-z]{3,8}er)\sthan\b")
_SPATIAL = frozenset(["over", "under", "above", "below", "around", "about", "near", "within", "beyond", "some", "circa"])


def before(scan: Scan, reading: Reading, previous: Reading | None = None) -> None:
    """Read the bound and the hedges before the number; the nearest bound beats every hedge.

    Right behind ``previous`` "more than" compares the two, and bounds nothing: "1.5p less than the 16p average".
    """
    start, qualifier = reading.start, reading.qualifier
    _before(scan, reading)
    if previous and reading.start < start and previous.end == reading.start - 1 and _THAN.match(scan.lower, reading.start):
        reading.start, reading.qualifier = start, qualifier


def _before(scan: Scan, reading: Reading) -> None:
    lower = scan.lower
    at = reading.start
    for prefix, qualifier in _PREFIXES if lower[at - 1 : at] == "-" else ():
        if lower.startswith(prefix, at - len(prefix)) and not lower[at - len(prefix) - 1 : at - len(prefix)].isalnum():
            reading.start, reading.qualifier = at - len(prefix), qualifier
            return
    if at and lower[at - 1] in _SYMBOLS:
        reading.start, reading.qualifier = at - 1, _SYMBOLS[lower[at - 1]]
        return
    if at > 1 and lower[at - 1] in _OPEN and lower[at - 1] != "(" and lower[at - 2].isspace():
        at -= 1
    if not at or not lower[at - 1].isspace():
        return
    last = scan.word_before(at)[1]
    apart = last.endswith(",")
    if not apart and last.lstrip(_OPEN).rstrip(_CLOSE) not in _LONGEST:
        return
    words, cut = _words(lower, at)
    if apart and not cut:
        return
    first = at  # where the bound begins
    while words:
        longest = _LONGEST.get(words[-1][1].lstrip(_OPEN).rstrip(_CLOSE), 0)
        for k in range(min(longest, len(words)), 0, -1):
            phrase = " ".join(w for _, w in words[-k:])
            found = BEFORE.get(phrase)
            if found is None and phrase[:1] in _OPEN:
                phrase = phrase[1:].rstrip(_CLOSE)
                found = BEFORE.get(phrase)
                if found:
                    words[-k] = (words[-k][0] + 1, words[-k][1][1:])
            if found and not (k == 1 and cut >= words[-1][0]):
                break
        else:
            return
        if found == "=" and (first < at or (phrase in _DEFINITE and len(words) > k and words[-k - 1][1] in _SPATIAL)):
            return
        if found != "=":
            if not _means(scan, reading, phrase, words[:-k]):
                return
            if phrase in HEDGES:
                reading.hedged = True
            if reading.qualifier in ("exact", "approximately"):
                reading.qualifier = found
            elif found not in ("approximately", reading.qualifier):
                return
            first = reading.start = words[-k][0]
        words = words[:-k]


def _words(lower: str, at: int) -> tuple[list[tuple[int, str]], int]:
    """The words before ``at`` with their places, an aside between commas left out, and where that begins (-1 without one)."""
    base = max(0, at - WINDOW)
    window = lower[base:at]
    asides = list(_ASIDE.finditer(window)) if "," in window else []
    words = [(m.start() + base, m[0]) for m in _WORDS.finditer(window)]
    if base and words and not lower[base - 1].isspace():
        words.pop(0)
    if not asides:
        return words, -1
    first, last = asides[-1].start() + base, asides[-1].end() + base
    kept = [
        (start, word.rstrip(",") if start < first < start + len(word) + 1 else word) for start, word in words if not first < start < last
    ]
    return kept, first


def _means(scan: Scan, reading: Reading, phrase: str, earlier: list[tuple[int, str]]) -> bool:
    """Whether the phrase bounds the number here, and is not a preposition of something else."""
    last = earlier[-1][1] if earlier else ""
    if phrase == "over" and reading.kind == "duration":
        return last in LENGTH_BEFORE_OVER
    if phrase == "within":
        return reading.kind in ("duration", "measure", "share", "")
    if phrase == "about":
        return last not in TOPIC
    if phrase in ("near", "above", "below", "under", "beyond") and reading.kind in ("count",) and not reading.full:
        return reading.numeral.value is not None and reading.numeral.value >= 10
    if phrase == "some":
        return reading.numeral.form != "fraction"
    if phrase in ("minimum", "maximum"):
        return False
    if phrase == "as long as":
        return reading.kind == "duration"
    return True


def after(scan: Scan, reading: Reading, at: int) -> int:
    """Read a bound or hedge at ``at``, after the number, its unit or its noun; gives back where it ends."""
    lower = scan.lower
    m = _AFTER.match(lower, at) if lower[at : at + 1] in _AFTER_GAP and lower[at + 1 : at + 2] in _AFTER_FIRST else None
    if not m:
        return at
    found = m.lastgroup or ""
    if found == "approximately" and reading.qualifier != "exact":
        return m.end()
    reading.qualifier = found
    return m.end()
