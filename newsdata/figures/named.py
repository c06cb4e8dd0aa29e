"""Numbers in names, scores, votes, phone numbers, lists and addresses."""

from __future__ import annotations

import re

from newsdata.figures import nouns
from newsdata.figures.en.refused import DESIGNATORS, ORDINARY_DESIGNATORS, SCORE_NOUNS, WORDED_DESIGNATORS
from newsdata.figures.reading import Reading, Scan
from newsdata.language.lexicon import classes_of
from newsdata.language.numerals import END

_PARTS = re.compile(r"(?:[0-9]{1,4}[-–. ]){1,4}$|\(?\+?[0-9]{2,4}\)[-. ]$")
_CALL = re.compile(
    r"\b(?:call|dial|phone|tel|telephone|text|ring|dialing|dialling|calling|hotline|helpline|fax)[.:]?\s"
    r"(?:on\s|at\s|to\s)?(?:\+?[0-9() -]{0,16})(?:\s?or\s)?$"
)
_DISPLAY = re.compile(r"\s(?:videos?|tvs?|televisions?|resolution|uhd|ultra|screens?|displays?|content|movies|cameras?|footage)\b")  # 4K
_LIST = re.compile(r"[.)]\s")
_STREET = re.compile(
    r"\s(?:[A-Z][\w'’.]{1,20}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Way|Court|Place|Parkway|Highway|Broadway|Crescent)\b|\s(?:Downing|Wall|Main)\sStreet"
)
_VOTED = re.compile(
    r"\b(?:vote[ds]?|voting|vote\sof|ruled|split|won|lost|confirmed|passed|approved|adopted|rejected|defeated|beaten)\s(?:by\s)?(?:[0-9]{1,3}\sto\s)?$"
)
_TO = re.compile(r"\sto\s[0-9]{1,3}\b(?!,[0-9])")
_SCORE_AFTER = re.compile(r"\s(?:[a-z-]{2,12}\s){0,2}?(?P<noun>[a-z]{2,12})" + END)


def named(scan: Scan, reading: Reading) -> bool:
    """Whether the bare number is (part of) a name, a score, a phone, list or house number."""
    start, n = reading.number_start, reading.numeral
    if n.form == "digits" and _numbered(scan, reading):
        return True
    at, word = scan.word_before(reading.start)
    if reading.qualifier == "exact" and not reading.full and word and word[-1] not in ',;:)”"':
        clean = word.strip("\"“”‘’'()[],;:")
        possessive = clean.endswith(("'s", "’s"))
        clean = clean[:-2] if possessive else clean
        worded = n.form == "digits" or scan.text[start].isupper() or clean in WORDED_DESIGNATORS
        if clean in DESIGNATORS and worded:
            return not (clean in ORDINARY_DESIGNATORS and nouns.plural_near(scan, reading.number_end))
        if n.form == "digits" and scan.text[at].isupper() and not possessive and at != scan.document.sentence_at(start).start:
            return not (_closed(clean) or nouns.plural_near(scan, reading.number_end))
    return n.form == "words" and scan.text[start].isupper() and _titled(scan, reading, at, word)


def _numbered(scan: Scan, reading: Reading) -> bool:
    """Whether the digits are a phone, house, list, postal or vote number by what stands around them."""
    lower, start, end = scan.lower, reading.number_start, reading.number_end
    window = lower[max(0, start - 40) : start]
    if _CALL.search(window) or _PARTS.search(window[-14:]) or voted(lower, start, end):
        return True
    if not reading.full and reading.qualifier == "exact" and _STREET.match(scan.text, end):
        return True
    if lower[end - 1] == "k" and _DISPLAY.match(lower, end):
        return True
    if _LIST.match(lower, end) and scan.document.sentence_at(start).start == start:
        return True
    return not reading.full and end - start >= 5 and not nouns.plural_next(scan, end) and _zip(scan, start)


def voted(lower: str, start: int, end: int) -> bool:
    """Whether the number is one side of a vote or score: "voted 5 to 4"."""
    window = lower[max(0, start - 40) : start]
    return bool(_VOTED.search(window)) and (window.endswith(" to ") or bool(_TO.match(lower, end)))


def _zip(scan: Scan, start: int) -> bool:
    at, word = scan.word_before(start)
    return word in ("zip", "calif.") or (len(word) == 2 and scan.text[at : at + 2].isupper())


def _closed(word: str) -> bool:
    """Whether a capitalised word is a function word or a verb: the sentence goes on after it."""
    return bool(classes_of(word) & {"IN", "TO", "CC", "DT", "MD", "PRP", "RB", "VBD", "VBZ", "VBG", "WDT", "WRB", "EX"}) if word else True


def _titled(scan: Scan, reading: Reading, at: int, word: str) -> bool:
    """Whether a capitalised number word stands in a name: "the Big Five", "Four Seasons"."""
    if scan.document.sentence_at(reading.number_start).start >= reading.number_start - 2 or word.endswith((":", "—", "–")):
        return False
    if word == "of":
        return scan.text[scan.word_before(at)[0]].isupper()  # "the Gang of Eight"
    before = bool(word) and scan.text[at].isupper() and word[-1].isalnum()
    after = scan.text[reading.number_end : reading.number_end + 2]
    return before or (len(after) == 2 and after[0] in " -" and after[1].isupper())


def score(scan: Scan, start: int, end: int, low: float, high: float) -> bool:
    """Whether "a-b" without a unit is a score or a vote; ``end`` is where the second number ends."""
    if low >= high:
        return True
    m = _SCORE_AFTER.match(scan.lower, end)
    return not m or m["noun"] in SCORE_NOUNS or not _plural_soon(scan, end)


def _plural_soon(scan: Scan, end: int) -> bool:
    words = scan.lower[end : end + 40].split()[:3]
    return any("NNS" in classes_of(w.strip(",.;")) or w.strip(",.;") in ("people", "percent", "men", "women", "children") for w in words)
