"""Ages without a unit: set off by commas after a person, said of a pronoun, or of a life expectancy."""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import AGE_SUBJECTS, NOT_NAMES, PERSON_WORDS
from newsdata.figures.reading import Reading, Scan

_APPOSED = re.compile(r"[,)]|\.(?:\s|$)|;|\s(?:and|who|of|from|when|as|then)\b|$")


_LIFE = re.compile(r"\b(?:life\sexpectancy|(?:average|median|mean|retirement|pension|minimum|voting)\sage)\b[^.;:]{0,60}$")
_TURNED = re.compile(r"\s(?:on|in|this|last|next|earlier|years)\b|[,.;)]|$")


def apposed(scan: Scan, r: Reading) -> bool:
    """Such as "Kim Ok, 42, said", "a man (42)", "she was 12"."""
    value, lower, text = r.value, scan.lower, scan.text
    if value is None or not 1 <= value <= 110 or r.full or r.numeral.form != "digits":
        return False
    at, before = scan.word_before(r.start)
    if before in ("is", "was", "to", "at", "of") and _LIFE.search(lower[max(0, r.start - 90) : r.start]):
        return True
    if before in ("turned", "turns"):
        return bool(_TURNED.match(lower, r.end))
    if not _APPOSED.match(lower, r.end) or lower.startswith(" of", r.end):
        return False
    if before.lstrip("“\"").replace("’", "'") in ("i'm", "he's", "she's"):
        return True
    if before in ("was", "is"):
        return scan.word_before(at)[1] in AGE_SUBJECTS
    if before == "then":
        at, before = scan.word_before(at)
    if before.endswith(",") and lower[r.end : r.end + 1] in (",", ".", ";", " ", ""):
        name = before[:-1]
        return name.isalpha() and (text[at].isupper() or name in PERSON_WORDS) and value >= 5 and name not in NOT_NAMES
    return False
