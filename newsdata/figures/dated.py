"""Numbers that are days of the month or years: they belong to times."""

from __future__ import annotations

import re

from newsdata.figures import nouns
from newsdata.figures.en.lexicon import MONTHS, WEEKDAYS
from newsdata.figures.en.refused import YEAR_WORDS
from newsdata.figures.reading import Reading, Scan
from newsdata.language.numerals import END
from newsdata.language.trie import trie

_MONTH = trie([*MONTHS, *(m + "." for m in MONTHS if len(m) < 5)])
_MONTH_AFTER = re.compile(rf"\s(?:of\s)?(?P<month>{_MONTH}){END}")
_MONTH_BEFORE = re.compile(rf"(?<![^\W_])(?P<month>{_MONTH})\s(?:the\s)?$")
_DAY_BEFORE_YEAR = re.compile(
    rf"(?<![^\W_])(?:{_MONTH})\s[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s$|(?<![^\W_])[0-9]{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTH}),?\s$"
)


def dated(scan: Scan, reading: Reading) -> bool:
    """Whether the bare number is a day of the month or a year."""
    lower, text = scan.lower, scan.text
    value = reading.low if reading.spread else reading.value  # "March 17-20"
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
                return not nouns.plural_next(scan, reading.number_end)
    if 1000 <= value <= 2999 and reading.number_end - reading.number_start == 4:
        if _DAY_BEFORE_YEAR.search(window) or _MONTH_BEFORE.search(window):
            return True
        return _year(scan, reading)
    return False


def _year(scan: Scan, reading: Reading) -> bool:
    bound = reading.qualifier != "exact"
    value = reading.value or 0
    plural = nouns.plural_next(scan, reading.number_end)
    _, word = scan.word_before(reading.start)
    if 1900 <= value <= 2100:
        return not (bound and plural and reading.qualifier != "less_than")
    if bound or plural or value < 1400:
        return word in ("in", "since", "until") and not plural
    if value > 2100:
        return word in ("in", "by", "since", "until", "year") and not scan.lower.startswith(" of ", reading.number_end)
    return word.strip("(,.;:") in YEAR_WORDS or not word


def after_weekday(scan: Scan, reading: Reading) -> bool:
    """Whether a day's name stands right before the number: "Monday 5"."""
    _, before = scan.word_before(reading.number_start)
    return before.strip(",") in WEEKDAYS and reading.kind == "" and not nouns.plural_next(scan, reading.number_end)
