"""Days and months of the calendar."""

from __future__ import annotations

import datetime as dt
import re

from newsdata.language.trie import trie
from newsdata.times import values
from newsdata.times.anchoring import Context, date, whole
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import DAY, MONTH, NAMED_YEAR, PHASE, REL, RELATIVE_YEAR, SPOKEN, WEEKDAY, got, got_at, phased, reader
from newsdata.times.en.numbers import ORDINALS
from newsdata.times.en.years import year_of
from newsdata.times.units import add_months, nth_weekday
from newsdata.times.values import Meaning

_IN_DATE = frozenset(
    "in since until till by of from to last next this early late mid through during before after and or between around about for "
    "as than past on every each that the following previous throughout ending ended starting beginning late-".split()
)


def month_number(word: str) -> int:
    """1 to 12."""
    return lexicon.MONTHS[word.rstrip(".")]


def _is_month(c: Context, m: re.Match[str]) -> bool:
    """Whether a month's name is one: "May" and "March" want their capital and company, short forms a dot or a number."""
    at = got_at(m, "month")
    word = got(m, "month").rstrip(".")
    if not c.text[at].isupper():
        return False
    if word in lexicon.MONTH_SHORT:
        after = c.low[m.end("month") : m.end("month") + 2]
        return got(m, "month").endswith(".") or bool(got(m, "day") or got(m, "year")) or after[1:2].isdigit()
    if word not in ("may", "march", "august", "april", "june"):
        return True
    if got(m, "day") or got(m, "year") or got(m, "rel") or got(m, "phase") or got(m, "yrel") or got(m, "which"):
        return True
    before = c.before(at)
    if word in ("april", "june", "august"):
        follows = c.text[m.end("month") : m.end("month") + 2]
        return before in _IN_DATE or (not (len(follows) == 2 and follows[1].isupper()) and not before.endswith(("mrs", "ms")))
    if before not in _IN_DATE or c.text[:at].rstrip()[-1:] in ("“", '"'):
        return False
    return before != "the" or (
        word == "march"
        and c.low[m.end() : m.end() + 1] == " "
        and not c.low.startswith((" on ", " for ", " of ", " to ", " from "), m.end())
    )


def read_month_day(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "Dec. 21, 1988", "the 7th of May", "Thursday, April 6"."""
    if not _is_month(c, m):
        return None
    number, day = month_number(got(m, "month")), ORDINALS.get(got(m, "day")) or int(re.sub(r"[^0-9]", "", got(m, "day")))
    year = year_of(c, m)
    if year is not None:
        found = date(year, number, day)
        basis = "relative" if got(m, "yrel") else "stated"
        meaning = values.day(found, basis) if found else None
    else:
        meaning = _named_day(c, number, day, m.end()) or c.month_day(number, day, m.start(), m.end())
    if meaning and got(m, "approx"):
        return meaning.with_(mod="APPROX")
    return meaning


def _named_day(c: Context, number: int, day: int, end: int) -> Meaning | None:
    """A day that is known by its date alone, with the word that tells it: "the Sept. 11 attacks"."""
    year, word = lexicon.NAMED_DAYS.get((number, day), (0, ""))
    found = date(year, number, day) if year else None
    if found is None or c.published is None or c.published <= found or word not in c.low[end : end + 30]:
        return None
    return values.day(found, "relative")


def read_week_of_month(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the last week of March": the month, at its start, middle or end; where its weeks begin nobody says."""
    meaning = read_month(c, m)
    mod = {"first": "START", "last": "END", "final": "END"}.get(got(m, "which"), "MID")
    return meaning and meaning.with_(mod=mod)


def _month_meant(c: Context, m: re.Match[str]) -> dt.date | None:
    """First day of the month that a match names, or that it relates to the month of publication."""
    if got(m, "month"):
        meaning = read_month(c, m)
        return meaning.first if meaning else None
    step = {"last": -1, "next": 1}.get(got(m, "which"), 0)
    return add_months(c.published.replace(day=1), step) if c.published else None


def read_nth_weekday(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the first Monday in June", "the last Friday of the month"."""
    weekday, first = lexicon.WEEKDAYS[got(m, "wd").rstrip(".")], _month_meant(c, m)
    if first is None:
        return Meaning("DATE", f"XXXX-WXX-{weekday + 1}", precision="day")
    n = -1 if got(m, "nth") == "last" else ORDINALS[got(m, "nth")]
    found = nth_weekday(first.year, first.month, weekday, n)
    return values.day(found, "stated" if got(m, "year") else "relative") if found.month == first.month else None


def read_day_of_this_month(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the 15th of this month", "the first of next month"."""
    first = _month_meant(c, m)
    number = ORDINALS.get(got(m, "day")) or int(re.sub(r"[^0-9]", "", got(m, "day")))
    found = date(first.year, first.month, number) if first else None
    return values.day(found, "relative") if found else None


def read_week_of_day(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the week of June 6", "the weekend of June 6-7"."""
    meaning = read_month_day(c, m)
    return meaning and whole(meaning.first, got(m, "span"), meaning.basis)


def read_days_of_month(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "May 3-7": from the one day to the other."""
    first = read_month_day(c, m)
    if first is None or first.first is None:
        return first
    last = date(first.first.year, first.first.month, int(re.sub(r"[^0-9]", "", got(m, "to"))))
    if last is None or last <= first.first:
        return None
    return first.with_(value=f"{first.value}/{last.isoformat()}", last=last)


def _names_a_past_event(c: Context, m: re.Match[str]) -> bool:
    """Whether a month stands before what happened in it: "a June agreement", not "the June election"."""
    if c.before(m.start()) not in ("a", "an", "the", "its", "his", "her", "their", "last"):
        return False
    tokens = c.document.tokens(c.document.sentence_at(m.start()))
    i = tokens.after(m.end())
    return i < len(tokens) and tokens.tags[i] in ("NN", "NNS") and tokens.words[i].lower() not in lexicon.EVENTS_AHEAD


def read_month(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "June", "late November", "July 1997", "June last year"."""
    if not _is_month(c, m):
        return None
    number, year = month_number(got(m, "month")), year_of(c, m)
    if year is not None:
        meaning = values.month(year, number, "relative" if got(m, "yrel") else "stated")
    else:
        meaning = c.month(number, m.start(), m.end(), told=_names_a_past_event(c, m))
    return phased(meaning, got(m, "phase"))


def read_related_month(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "last May", "next March", "this September"."""
    if not _is_month(c, m):
        return None
    number, rel = month_number(got(m, "month")), got(m, "rel")
    if c.published is None:
        return Meaning("DATE", f"XXXX-{number:02}", precision="month")
    year, this = c.published.year, c.published.month
    if "last" in rel or "previous" in rel:
        year -= number >= this
    elif "next" in rel or "coming" in rel or "following" in rel:
        year += number <= this
    elif "past" in rel:
        year -= number > this
    return phased(values.month(year, number, "relative"), got(m, "phase"))


def read_numeric(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "2024-10-31", "10/31/2024"; days and months that could be either way round leave no date."""
    if got(m, "iso"):
        found = date(int(got(m, "y1")), int(got(m, "m1")), int(got(m, "d1")))
        return values.day(found, "stated") if found else None
    a, b, year = int(got(m, "a")), int(got(m, "b")), int(got(m, "y2"))
    if year < 100:
        year += 2000 if year < 50 else 1900
    if got(m, "sep") == ".":
        found = date(year, b, a)
    elif a > 12 or b > 12 or a == b:
        found = date(year, b, a) if a > 12 else date(year, a, b)
    else:
        return Meaning("DATE", f"{year:04}-XX-XX")
    return values.day(found, "stated") if found else None


_D = rf"(?P<day>{DAY})"
_M = rf"(?P<month>{MONTH})"
_ABOUT = r"(?P<approx>around\s|about\s)"
_THEN_YEAR = rf"(?:,?\s{NAMED_YEAR}|\s\({NAMED_YEAR}\)|,?\s{RELATIVE_YEAR})"
_BESIDE = r"(?:(?:this|next|last)\s(?:coming\s|past\s)?)?"  # "next Friday, Nov. 8": the date decides
_NUMERIC = (
    r"(?:(?P<iso>(?P<y1>[12][0-9]{3})-(?P<m1>0[1-9]|1[0-2])-(?P<d1>[0-3][0-9]))"
    r"|(?P<a>[0-3]?[0-9])(?P<sep>[/.])(?P<b>[0-3]?[0-9])(?P=sep)(?P<y2>[12][0-9]{3}|[0-9]{2}(?=[\s,;)]|\Z)))(?![/.]?[0-9])"
)

MONTH_READERS = (
    reader(
        "<month> <day>-<day>",
        rf"{_ABOUT}?(?:{_M}\s{_D}\s?[-–]\s?(?P<to>{DAY})|{_D}\s?[-–]\s?(?P<to>{DAY})\s{_M})(?:,?\s{NAMED_YEAR})?",
        read_days_of_month,
    ),
    reader("<month> <day>, <year>", rf"{_ABOUT}?{_M}\s(?:the\s)?{_D}{_THEN_YEAR}?", read_month_day),
    reader("<day> <month> <year>", rf"(?:the\s)?(?:{_D}(?:\sof)?|(?P<day>{trie(ORDINALS)})\sof)\s{_M}{_THEN_YEAR}?", read_month_day),
    reader("last <month>", rf"{PHASE}?{REL}\s{_M}", read_related_month),
    reader("<month> <year>", rf"(?:{PHASE}|the\smonth\sof\s)?{_M}(?:{_THEN_YEAR}|\sof\s{NAMED_YEAR}|,?\s{SPOKEN})", read_month),
    reader("<month>", rf"(?:{PHASE}|(?P<phase>the\smonth\sof\s))?{_M}", read_month),
)
WEEKDAY_DATE_READERS = (
    reader("<weekday>, <month> <day>, <year>", rf"{_BESIDE}{WEEKDAY},?\s(?:the\s)?{_M}\s{_D}{_THEN_YEAR}?", read_month_day),
    reader("<weekday>, <day> <month> <year>", rf"{_BESIDE}{WEEKDAY},?\s(?:the\s)?{_D}(?:\sof)?\s{_M}{_THEN_YEAR}?", read_month_day),
)
_MONTH_NAMED = rf"(?:{_M}{_THEN_YEAR}?|(?P<which>this|next|last|the)\smonth)"
NTH_WEEKDAY_READERS = (
    reader(
        "<n>th <weekday> of a month",
        rf"the\s(?P<nth>first|second|third|fourth|last)\s(?P<wd>{WEEKDAY})\s(?:of|in)\s{_MONTH_NAMED}",
        read_nth_weekday,
    ),
)
DAY_OF_MONTH_READERS = (
    reader(
        "<day> <month> <year>", rf"the\s(?P<day>{DAY}|{trie(ORDINALS)})\sof\s(?P<which>this|next|last|the)\smonth", read_day_of_this_month
    ),
)
WEEK_OF_MONTH_READERS = (
    reader("the week of <month> <day>", rf"the\s(?P<span>week|weekend)\sof\s{_M}\s{_D}(?:\s?[-–]\s?{DAY})?{_THEN_YEAR}?", read_week_of_day),
    reader(
        "<month> <year>",
        rf"(?:the\s)?(?P<which>first|second|third|fourth|last|final)\s(?:full\s)?(?:weeks?|weekend|days)\sof\s{_M}{_THEN_YEAR}?",
        read_week_of_month,
    ),
)
NUMERIC_READERS = (reader("<yyyy>-<mm>-<dd>", _NUMERIC, read_numeric),)
