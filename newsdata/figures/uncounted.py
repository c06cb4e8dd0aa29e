"""Number words that count nothing: "one must be careful", the second half, a third person."""

from __future__ import annotations

import re

from newsdata.figures.en.refused import HALF_NOT_AFTER, ONE_BEFORE, ONE_NOUNS
from newsdata.figures.reading import Reading, Scan
from newsdata.language.numerals import END

_HALF_AFTER = re.compile(
    r"\s(?:of|the|a|an|its|his|her|their|our|my|your|those|these|all|as|that|what|dead|full|empty|sisters?|brothers?|said|say|were|are|was|is|had|have|in|voted|to|would|will)"
    + END
    + r"|[,.;)]|$"
)
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
            before in HALF_NOT_AFTER
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
