"""Ages: with their words ("9-year-old", "aged 12"), set off by commas after a person, said of a pronoun or of a life expectancy."""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import AGE_SUBJECTS, NOT_NAMES, PERSON_WORDS
from newsdata.figures.reading import Reading, Scan
from newsdata.language.numerals import END

_AGE = re.compile(
    r"(?:\s|-)?(?P<unit>year|month|week|day)s?(?:\s|-)old(?P<plural>s?)" + END + r"|\s(?P<of>year|month|week|day)s?\sof\sage" + END
)
_AGE_UNIT = re.compile(r"\s(year|month|week|day)s?" + END)
_AGE_UNITLESS = re.compile(
    r"(?:\b(?:aged|ages?)(?:\sof|\sbetween)?\s(?:[0-9]{1,3},?\s(?:and|or)\s)?|\bage\sgroup\s(?:of\s)?"
    r"|\b(?:children|kids|boys|girls|youngsters|youths|people|adults|anyone|women|men|minors)\s(?=under|over))(?:(?:about|around|just|at\sleast|over|under|up\sto|from|between)\s){0,2}$"
)
_AND_OLDER = re.compile(r"\s(?:and|or)\s(?:older|younger)" + END)
_APPOSED = re.compile(r"[,)]|\.(?:\s|$)|;|\s(?:and(?!\s[0-9])|who|of|from|when|as|then)\b|$")
_LIFE = re.compile(r"\b(?:life\sexpectancy|(?:average|median|mean|retirement|pension|minimum|voting)\sage)\b[^.;:]{0,60}$")
_TURNED = re.compile(r"\s(?:on|in|this|last|next|earlier|years)\b|[,.;)]|$")


def worded(scan: Scan, reading: Reading, at: int) -> bool:
    """Such as "9-year-old", "aged 9", "65 and older": read the age whose number ends at ``at``."""
    lower, value = scan.lower, reading.value
    m = _AGE.match(lower, at)
    if m:
        reading.kind, reading.unit, reading.end, reading.rule = "age", m["unit"] or m["of"], m.end(), "<number>-year-old"
        return True
    if value is None or not 0 <= value <= 130 or reading.full:
        return False
    window = lower[max(0, reading.number_start - 40) : reading.number_start]
    before = ("age" in window or window.endswith(("under ", "over "))) and _AGE_UNITLESS.search(window)
    if not before and not _AND_OLDER.match(lower, at):
        return False
    unit = _AGE_UNIT.match(lower, at)
    reading.kind, reading.unit, reading.rule = "age", unit[1] if unit else "year", "aged <number>"
    reading.end = unit.end() if unit else reading.end
    return True


_IN_ROW = re.compile(r",?\s(?:and|or)\s|,\s")


def listed(scan: Scan, r: Reading, previous: Reading | None) -> bool:
    """Such as the second age of "aged 19, 22 and 25"."""
    if not previous or previous.rule != "aged <number>" or r.value is None or not 0 < r.value <= 110 or r.full:
        return False
    return _IN_ROW.fullmatch(scan.lower, previous.end, r.start) is not None


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
    if before.lstrip('“"').replace("’", "'") in ("i'm", "he's", "she's"):
        return True
    if before in ("was", "is"):
        return scan.word_before(at)[1] in AGE_SUBJECTS
    if before == "then":
        at, before = scan.word_before(at)
    if before.endswith(",") and lower[r.end : r.end + 1] in (",", ".", ";", " ", ""):
        name = before[:-1]
        return name.isalpha() and (text[at].isupper() or name in PERSON_WORDS) and value >= 5 and name not in NOT_NAMES
    return False
