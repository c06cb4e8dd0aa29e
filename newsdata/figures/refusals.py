"""What looks like a figure and is none: years, dates, clock times, ordinals, scores, names, phone and list numbers."""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import DESIGNATORS, MONTHS, ONE_BEFORE, ONE_NOUNS, SCORE_NOUNS, WEEKDAYS
from newsdata.figures.reading import Reading, Scan
from newsdata.language.lexicon import classes_of
from newsdata.language.numerals import END
from newsdata.language.trie import trie

_MONTH = trie([*MONTHS, *(m + "." for m in MONTHS if len(m) < 5)])
# right of bare digits
_NOT_AFTER = re.compile(
    r"(?:st|nd|rd|th)" + END + r"|\s?[ap]\.?\s?m(?:\.|" + END + r")|\s?o['’]clock|\s?(?:hrs|gmt|bst|est|edt|pst|pdt|cet|utc)" + END
    + r"|[:,][0-9]|/[0-9]|[.][0-9]|-[a-z0-9]*[0-9]|['’]?s" + END + r"|[a-z]"
)  # fmt: skip
_MONTH_AFTER = re.compile(rf"\s(?:of\s)?(?P<month>{_MONTH}){END}")
_MONTH_BEFORE = re.compile(rf"(?<![^\W_])(?P<month>{_MONTH})\s(?:the\s)?$")
_DAY_BEFORE_YEAR = re.compile(
    rf"(?<![^\W_])(?:{_MONTH})\s[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s$|(?<![^\W_])[0-9]{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTH}),?\s$"
)
_HYPHENS = re.compile(r"(?:[-–/.:][0-9]{1,6}){1,6}")
_PARTS = re.compile(r"(?:[0-9]{1,4}[-–. ]){1,4}$|\(?\+?[0-9]{2,4}\)[-. ]$")
_CALL = re.compile(
    r"\b(?:call|dial|phone|tel|telephone|text|ring|dialing|dialling|calling|hotline|helpline|fax)[.:]?\s"
    r"(?:on\s|at\s|to\s)?(?:\+?[0-9() -]{0,16})(?:\s?or\s)?$"
)
_LIST = re.compile(r"[.)]\s")
_STREET = re.compile(
    r"\s(?:[A-Z][\w'’.]{1,20}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Way|Court|Place|Parkway|Highway|Broadway|Crescent)\b|\s(?:Downing|Wall|Main)\sStreet"
)
_YEAR_WORDS = frozenset(
    [
        "in",
        "since",
        "of",
        "by",
        "from",
        "until",
        "till",
        "during",
        "after",
        "before",
        "circa",
        "to",
        "and",
        "early",
        "late",
        "mid",
        "summer",
        "winter",
        "spring",
        "autumn",
        "fall",
        "season",
        "year",
        "fiscal",
        "the",
        "for",
        "election",
        "christmas",
        "class",
    ]
)
_SCORE_AFTER = re.compile(r"\s(?:[a-z-]{2,12}\s){0,2}?(?P<noun>[a-z]{2,12})" + END)
_HALF_NO_BEFORE = frozenset(
    [
        "first",
        "second",
        "other",
        "latter",
        "this",
        "that",
        "better",
        "last",
        "final",
        "top",
        "bottom",
        "opening",
        "closing",
        "later",
        "early",
        "each",
        "one",
        "front",
        "back",
        "upper",
        "lower",
        "northern",
        "southern",
        "eastern",
        "western",
    ]
)
_HALF_AFTER = re.compile(
    r"\s(?:of|the|a|an|its|his|her|their|our|my|your|those|these|all|as|that|what|dead|full|empty|sisters?|brothers?|said|say|were|are|was|is|had|have|in|voted|to|would|will)"
    + END
    + r"|[,.;)]|$"
)
_NTH = re.compile(r"[\s-](?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?" + END)


def joined(lower: str, start: int) -> bool:
    """Whether the digits at ``start`` hang on letters or digits before them: S23, AK-47, ID.3."""
    before = lower[start - 1] if start else ""
    if not before or before.isspace():
        return False
    if lower[start].isalpha():
        return (
            before == "-" and start > 1 and lower[start - 2].isalnum() and not lower.startswith(_PREFIXES, start - _hyphened(lower, start))
        )
    if before.isalnum() or before in "_#@":
        return True
    if start < 2 or not lower[start - 2].isalnum():
        return False
    if before == "-":
        return not lower.startswith(_PREFIXES, start - _hyphened(lower, start))
    return before in ".'’:/,"


def digits(scan: Scan, start: int, end: int) -> int | None:
    """Where to go on reading when the bare digits from ``start`` to ``end`` are no number of things; None where they may be."""
    return end if joined(scan.lower, start) else trailed(scan.lower, end)


def trailed(lower: str, end: int) -> int | None:
    """Where to go on reading when what hangs on the digits that end at ``end`` makes them no number; None where nothing does."""
    m = _NOT_AFTER.match(lower, end)
    return past(lower, m.end()) if m and not _unit_letter(m[0]) else None


_PREFIXES = ("sub-", "under-", "over-", "mid-", "minus-", "near-", "non-")


def _hyphened(lower: str, start: int) -> int:
    n = 0
    while n < 8 and start - n > 0 and (lower[start - n - 1].isalpha() or lower[start - n - 1] == "-"):
        n += 1
    return n


def _unit_letter(printed: str) -> bool:
    return (len(printed) == 1 and printed.isalpha()) or (printed.startswith("-") and not printed[-1].isdigit())


def past(lower: str, at: int) -> int:
    """The end of the run of letters, digits and inner marks at ``at``; at most 40 characters."""
    end = at
    while end < len(lower) and end - at < 40 and (lower[end].isalnum() or (lower[end] in "-:/." and lower[end + 1 : end + 2].isdigit())):
        end += 1
    return end


def dated(scan: Scan, reading: Reading) -> bool:
    """Whether the bare number is a day of the month or a year."""
    lower, text, value = scan.lower, scan.text, reading.value
    n = reading.numeral
    if value is None or n.form != "digits" or not n.whole or n.grouped or n.scale > 1:
        return False
    window = lower[max(0, reading.number_start - 22) : reading.number_start]
    if value <= 31:
        after = _MONTH_AFTER.match(lower, reading.number_end)
        if after and (after["month"] not in ("may", "march", "mar", "sun", "sat") or text[after.start("month")].isupper()):
            return True
        before = _MONTH_BEFORE.search(window)
        if before:
            printed = text[reading.number_start - len(window) + before.start("month")]
            if before["month"] not in ("may", "march") or printed.isupper():
                return not _counts(scan, reading)
    if 1000 <= value <= 2999 and reading.number_end - reading.number_start == 4:
        if _DAY_BEFORE_YEAR.search(window) or _MONTH_BEFORE.search(window):
            return True
        return _year(scan, reading)
    return False


def _counts(scan: Scan, reading: Reading) -> bool:
    """Whether a plural noun follows the number in lower case."""
    word = scan.word_after(reading.number_end)
    return (
        bool(word)
        and scan.text[reading.number_end + 1 : reading.number_end + 2].islower()
        and "NNS" in classes_of(word)
        and "VBZ" not in classes_of(word)
    )


def _year(scan: Scan, reading: Reading) -> bool:
    bound = reading.qualifier != "exact"
    value = reading.value or 0
    plural = _counts(scan, reading)
    _, word = scan.word_before(reading.start)
    if 1900 <= value <= 2100:
        return not (bound and plural and reading.qualifier != "less_than")
    if bound or plural or value < 1400:
        return word in ("in", "since", "until") and not plural
    return word.strip("(,.;:") in _YEAR_WORDS or not word


def named(scan: Scan, reading: Reading) -> bool:
    """Whether the bare number is (part of) a name, a score, a phone, list or house number."""
    lower, text, n = scan.lower, scan.text, reading.numeral
    start, end = reading.number_start, reading.number_end
    if n.form == "digits":
        if _CALL.search(lower[max(0, start - 40) : start]) or _PARTS.search(lower[max(0, start - 14) : start]):
            return True
        if not reading.full and _STREET.match(text, end) and reading.qualifier == "exact":
            return True
        if _LIST.match(lower, end) and scan.document.sentence_at(start).start == start:
            return True
        if n.whole and not n.grouped and n.scale == 1 and end - start >= 5 and not _counts(scan, reading) and _zip(scan, start):
            return True
    at, word = scan.word_before(reading.start)
    clean = word.strip("\"“”‘’'()[],;:").removesuffix("'s").removesuffix("’s")
    if reading.qualifier == "exact" and not reading.full and word:
        glued = not word.endswith((",", ";", ":", ")", "”", '"'))
        if (
            glued
            and clean in DESIGNATORS
            and (
                n.form == "digits"
                or text[reading.number_start].isupper()
                or clean in ("game", "part", "chapter", "phase", "number", "step", "week", "type", "article")
            )
        ):
            return not (clean in _VERBISH and _counts(scan, reading))
        if (
            n.form == "digits"
            and glued
            and text[at].isupper()
            and at != scan.document.sentence_at(start).start
            and not _closed(clean)
            and not _counts(scan, reading)
        ):
            return True
    return n.form == "words" and text[start].isupper() and _titled(scan, reading, at, word)


_VERBISH = frozenset(
    [
        "figure",
        "figures",
        "item",
        "items",
        "count",
        "counts",
        "model",
        "size",
        "mark",
        "rule",
        "rules",
        "bill",
        "big",
        "car",
        "cars",
        "bus",
        "buses",
        "train",
        "trains",
        "act",
        "ranks",
        "post",
        "stop",
        "order",
        "cell",
        "local",
        "lines",
        "line",
        "vision",
        "class",
        "code",
        "page",
        "form",
        "issue",
    ]
)


def _zip(scan: Scan, start: int) -> bool:
    at, word = scan.word_before(start)
    return word in ("zip", "calif.") or (len(word) == 2 and scan.text[at : at + 2].isupper())


def _closed(word: str) -> bool:
    """Whether a capitalised word is a function word or a verb: the sentence goes on after it."""
    return bool(classes_of(word) & {"IN", "TO", "CC", "DT", "MD", "PRP", "RB", "VBD", "VBZ", "VBG", "WDT", "WRB", "EX"}) if word else True


def _titled(scan: Scan, reading: Reading, at: int, word: str) -> bool:
    """Whether a capitalised number word stands in a name: "the Big Five", "Four Seasons"."""
    if scan.document.sentence_at(reading.number_start).start >= reading.number_start - 2:
        after = scan.text[reading.number_end : reading.number_end + 2]
        return len(after) == 2 and after[0] == " " and after[1].isupper() and not _counts(scan, reading) and False
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


_NOT_ONE = re.compile(r"\b(?:not|never|without)\s(?:even\s|so\smuch\sas\s|a\ssingle\s)?$")


def one(scan: Scan, reading: Reading) -> bool:
    """Whether "one" counts nothing here."""
    _, before = scan.word_before(reading.number_start)
    after = scan.word_after(reading.number_end)
    if reading.kind in ("", "count") and reading.numeral.value == 1 and scan.lower[reading.number_start : reading.number_end] == "one":
        of = scan.lower.startswith(" of ", reading.number_end)
        if (before.strip("“\"'‘(") in ONE_BEFORE and not (of and before in ("that", "this"))) or after in ONE_NOUNS or not after:
            return True
        if scan.lower[reading.number_end : reading.number_end + 1] in "-'’":
            return True
        return bool(_NOT_ONE.search(scan.lower[max(0, reading.number_start - 24) : reading.number_start]))
    return False


def half(scan: Scan, reading: Reading) -> bool:
    """Whether "half", "third", "quarter" is no share: the second half, a third person."""
    lower = scan.lower
    _, before = scan.word_before(reading.number_start)
    printed = lower[reading.number_start : reading.number_end]
    if "/" in printed or "⁄" in printed or not printed[0].isalpha():
        bottom = re.sub(r".*[/⁄]", "", printed)
        return printed[0].isdigit() and bottom not in ("2", "3", "4", "5", "6", "8", "10", "12", "16", "20", "32", "64", "100", "128")
    if printed == "half" or printed == "a half":
        return (
            before in _HALF_NO_BEFORE
            or lower[reading.number_end : reading.number_end + 1] == "-"
            or not (_HALF_AFTER.match(lower, reading.number_end) or reading.qualifier != "exact")
        )
    follows = lower[reading.number_end : reading.number_end + 4]
    if printed.endswith("s") or "-" in printed or printed.startswith("one "):
        return before in ("first", "last", "past", "next", "previous") or lower.startswith("-finals", reading.number_end)
    return (
        reading.number_start == reading.numeral.start
        or before in ("first", "second", "third", "fourth")
        or not (follows.startswith(" of ") or follows[:1] in ",.;)" or reading.qualifier != "exact" or before == "by")
    )


def week_or_month(scan: Scan, reading: Reading) -> bool:
    """Whether a day's name stands right before the number: "Monday 5"."""
    _, before = scan.word_before(reading.number_start)
    return before.strip(",") in WEEKDAYS and reading.kind == "" and not _counts(scan, reading)
