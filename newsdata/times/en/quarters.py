"""Quarters, halves, fiscal years and the year's end, as reports of earnings name them."""

from __future__ import annotations

import datetime as dt
import re

from newsdata.language.trie import trie
from newsdata.times import values
from newsdata.times.anchoring import Context, moved, whole
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import DAY, MONTH, YEAR, got, reader
from newsdata.times.en.numbers import number_of
from newsdata.times.en.relative import EARNINGS_REACH
from newsdata.times.units import UNITS
from newsdata.times.values import Meaning

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4}
_UNKNOWN = Meaning("DATE", None, precision="quarter")


def said_year(c: Context, said: str) -> int | None:
    """The year in "of 1998", "last year's", "of the year"."""
    digits = re.search(r"[0-9]{4}", said)
    if digits:
        return int(digits[0])
    if not said or c.published is None:
        return None
    return c.published.year + (-1 if re.search("last|previous|past", said) else 1 if "next" in said else 0)


def read_quarter(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the third quarter", "third-quarter", "the first half of 2024", "the fiscal second quarter"; a fiscal one has no days."""
    word = got(m, "ord")
    number = _ORDINALS.get(word) or int(word[1])
    half = got(m, "unit") == "half" or word[0] == "h"
    if half:
        number = 2 if word == "final" else number
    said, fiscal = got(m, "y") or got(m, "yb"), got(m, "fiscal") or ("fiscal" in got(m, "y"))
    if half and (number > 2 or not (said or fiscal)):
        return None
    if not said and _is_sport(c, m.start()):
        return None
    year, letter, precision = said_year(c, said), "H" if half else "Q", "half" if half else "quarter"
    if fiscal or (not half and _own_year(c, m.end(), number)):
        return Meaning("DATE", f"FY{year or 'XXXX'}-{letter}{number}", precision=precision)
    if year:
        basis = "stated" if re.search("[0-9]{4}", said) else "relative"
        return values.half(year, number, basis) if half else values.quarter(year, number, basis)
    if said:
        return Meaning("DATE", f"XXXX-{letter}{number}", precision=precision)
    return c.quarter(number, m.start(), m.end())


_ENDED = re.compile(rf",?\s(?:which\s)?(?:ended|ending)\s(?:on\s)?(?P<month>{MONTH})(?:\s(?P<day>{DAY}))?")


def _own_year(c: Context, end: int, number: int) -> bool:
    """Whether a quarter is told to end in a month in which the calendar's does not: the year is the company's own.

    A week on either side is left for years of 52 weeks.
    """
    m = _ENDED.match(c.low, end)
    if m is None:
        return False
    month, day = lexicon.MONTHS[m["month"].rstrip(".")], int(re.sub("[^0-9]", "", m["day"] or "28"))
    return month != number * 3 and not (month == number * 3 % 12 + 1 and day <= 7)


def read_ended_quarter(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the quarter ended Sept. 30": the calendar's, where the day is its last; any other has no days here."""
    month, day = lexicon.MONTHS[got(m, "month").rstrip(".")], int(re.sub("[^0-9]", "", got(m, "day")))
    if month % 3 or day != (31 if month in (3, 12) else 30):
        return Meaning("DATE", None, precision="quarter")
    if digits := got(m, "year"):
        return values.quarter(int(digits), month // 3, "stated")
    return c.quarter(month // 3, m.start(), m.end())


_SPORT = re.compile(rf"\b(?:{trie(lexicon.SPORT)})s?\b")


def _is_sport(c: Context, at: int) -> bool:
    """Whether the sentence tells of a match, whose quarters are not the year's."""
    s = c.document.sentence_at(at)
    words = c.low[s.start : s.end]
    return bool(_SPORT.search(words))


def read_latest_quarter(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the latest quarter", "the latest period": the one reported; "last quarter", "this quarter": from the day of publication."""
    rel, noun = got(m, "rel"), got(m, "noun")
    near = c.anchor(m.start(), "reported", 4000) or c.anchor(m.start(), "quarter", 4000)
    if rel == "previous":
        return moved(near.first, UNITS["quarter"], -1, "inherited") if near and near.first else None
    if rel in ("last", "past", "next", "this", "current", "coming"):
        if noun != "quarter":
            return None
        step = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(rel, 0)
        return moved(c.published, UNITS["quarter"], step, "relative") if c.published else _UNKNOWN
    if near:
        return near.with_(basis="inherited", mod=None)
    if noun != "quarter":
        return None
    return moved(c.published, UNITS["quarter"], -1, "relative") if c.published else _UNKNOWN


def read_year_ago(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the year-earlier quarter", "the year-ago period", "year-earlier results"."""
    if got(m, "noun") == "month":
        near = c.anchor(m.start(), "compared")
        known = near and near.precision == "month"
        return moved(near.first, UNITS["year"], -1, "inherited", "month") if near and known else Meaning("DATE", None)
    quarter = c.anchor(m.start(), "reported", EARNINGS_REACH * 2) or c.anchor(m.start(), "quarter", EARNINGS_REACH * 2)
    if quarter and quarter.first and (got(m, "noun") or not c.anchor(m.start(), "nine months", 350)):
        if number := _ORDINALS.get(got(m, "ord")):
            return values.quarter(quarter.first.year - 1, number, "inherited")
        return moved(quarter.first, UNITS["year"], -1, "inherited", "quarter")
    if c.published and (number := _ORDINALS.get(got(m, "ord"))) and (same := c.quarter(number, m.start(), m.end())):
        return moved(same.first, UNITS["year"], -1, "relative", "quarter")
    if c.published is None or got(m, "noun") == "quarter":
        return Meaning("DATE", None)
    return values.year(c.published.year - 1, "relative")


def read_year_ago_months(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the year-earlier nine months"."""
    return values.length(f"P{number_of(got(m, 'n')):.0f}M")


def read_same_period(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the same period last year", "the 1988 quarter"."""
    near, year = c.anchor(m.start(), "any quarter") or c.anchor(m.start()), said_year(c, got(m, "y"))
    basis = "stated" if got(m, "y")[:1].isdigit() else "relative"
    if year is None:
        return Meaning("DATE", None)
    nine_months = "period" in m[0] and c.anchor(m.start(), "nine months", 350)
    if nine_months or near is None or near.first is None or near.precision not in ("month", "quarter", "half"):
        return values.year(year, basis)
    return whole(near.first.replace(year=year, day=1), near.precision, "inherited")


def read_quarter_a_year_ago(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the quarter a year ago": the one a year before the quarter named."""
    near = c.anchor(m.start(), "reported") or c.anchor(m.start(), "quarter")
    return moved(near.first, UNITS["year"], -1, "inherited", "quarter") if near and near.first else None


def read_first_quarters(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the first two quarters of 1990": its first half."""
    year = said_year(c, got(m, "y"))
    number = 1 if got(m, "ord") == "first" else 2
    if year is None:
        return Meaning("DATE", f"XXXX-H{number}", precision="half")
    return values.half(year, number, "stated" if re.search("[0-9]{4}", got(m, "y")) else "relative")


def read_fiscal(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "fiscal 1990", "FY2024", "the fiscal year": a value without days, for nobody says when it begins."""
    digits = got(m, "y")
    if digits:
        number = int(digits) + (0 if len(digits) == 4 else 2000 if int(digits) < 70 else 1900)
        return Meaning("DATE", f"FY{number}", precision="year", basis="stated")
    if c.low.startswith((" ended", " ending"), m.end()):
        return values.length("P1Y")
    year = said_year(c, got(m, "rel") or "this")
    return Meaning("DATE", f"FY{year or 'XXXX'}", precision="year", basis="relative" if year else "none")


_END_BEFORE = frozenset("by at before until since of to from till after the".split())


def read_year_end(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "year-end", "year's end": its last day; "mid-year": the middle of the year being told of."""
    middle = got(m, "what").startswith("mid")
    before = c.before(m.start())
    if not middle and before not in _END_BEFORE:
        return None
    printed = int(got(m, "y")) if got(m, "y") else None
    if printed:
        year = values.year(printed, "stated")
        return year and (year.with_(mod="MID") if middle else values.day(dt.date(printed, 12, 31), "stated"))
    if c.published is None:
        return Meaning("DATE", None, precision="year")
    last = before in ("since", "from") or (c.published.month <= 2 and c.tense(m.start(), m.end()) == "past")
    year = values.year(c.published.year - last, "relative")
    if year is None or year.last is None:
        return None
    return year.with_(mod="MID") if middle else values.day(year.last, "relative")


_ORD = r"(?P<ord>first|second|third|fourth|final|1st|2nd|3rd|4th)"
_Y = r"1[0-9]{3}|2[01][0-9]{2}"
_YREL = rf"(?:\sof\s(?:the\s)?(?P<y>(?:fiscal\s)?(?:{_Y})|(?:this|last|next)\syear|year)|,?\s(?P<y>{_Y}|(?:this|last|next)\syear))"
_YBEFORE = rf"(?P<yb>(?:this|last|next)\syear['’]s|(?:{_Y})(?:['’]s)?)"
_NOUN = r"(?P<noun>period|quarter)"
_NOUN_OR_MONTH = r"(?P<noun>period|quarter|month)"

TWO_QUARTER_READERS = (reader("<n>th quarter", rf"(?:the\s)?(?P<ord>first|last|final)\stwo\squarters{_YREL}", read_first_quarters),)
SAME_PERIOD_READER = reader(
    "the same period of <year>",
    r"the\s(?:same|comparable|corresponding|year-ago|like)\s(?:quarter|period|month|week|three\smonths|time)\s(?:(?:of|in)\s)?(?:the\s)?(?P<y>last\syear|previous\syear|this\syear|1[0-9]{3}|2[01][0-9]{2})",
    read_same_period,
)
QUARTER_READERS = (
    reader(
        "the quarter ended <month> <day>",
        rf"the\squarter(?=\s(?:that\s)?(?:ended|ending)\s(?:on\s)?(?P<month>{MONTH})\s(?P<day>{DAY})(?:,\s(?P<year>{YEAR}))?)",
        read_ended_quarter,
    ),
    reader("year-earlier <noun>", r"the\s(?:quarter|period)\sa\syear\s(?:ago|earlier|before)", read_quarter_a_year_ago),
    reader(
        "<n>th quarter",
        rf"(?:the\s(?!fiscal\s[a-z]+-|[a-z0-9]+-quarter))?(?:(?P<fiscal>fiscal)[\s-])?{_ORD}[\s-](?P<unit>quarter|half){_YREL}?",
        read_quarter,
    ),
    reader("<n>th quarter", rf"(?:the\s)?{_ORD}[\s-](?P<fiscal>fiscal)[\s-](?P<unit>quarter|half){_YREL}?", read_quarter),
    reader(
        "the latest quarter",
        rf"(?:the\s)?(?P<rel>latest|most\srecent|current|this|last|next|previous|past|coming|just-ended)\s{_NOUN}",
        read_latest_quarter,
    ),
    SAME_PERIOD_READER,
    reader("year-earlier <noun>", rf"(?:the\s)?(?:comparable\s)?(?:year-ago|year-earlier)(?:\s{_ORD})?[\s-]{_NOUN}", read_year_ago),
)
SAME_YEAR_READERS = (reader("the same period of <year>", rf"the\s(?P<y>{_Y})\s(?:quarter|period)", read_same_period),)
YEAR_QUARTER_READERS = (
    reader("<year> <n>th quarter", rf"(?:the\s)?{_YBEFORE}\s(?P<fiscal>fiscal\s)?{_ORD}[\s-](?P<unit>quarter|half)", read_quarter),
    *SAME_YEAR_READERS,
    SAME_PERIOD_READER,
)
YEAR_AGO_READERS = (
    reader("year-earlier <noun>", r"(?:the\s)?year-(?:earlier|ago)\s(?P<n>three|six|nine)\smonths", read_year_ago_months),
    reader(
        "year-earlier <noun>", rf"(?:the\s)?(?:comparable\s)?(?:year-ago|year-earlier)(?:\s{_ORD})?[\s-]{_NOUN_OR_MONTH}", read_year_ago
    ),
    reader("year-earlier <noun>", r"(?:year-ago|year-earlier)", read_year_ago),
)
Q_READERS = (
    reader("q<n> <year>", rf"(?P<ord>[qh][1-4])(?:(?:\s|\sof\s|-)(?P<y>(?:{_Y})|this\syear|last\syear|next\syear))?", read_quarter),
)
FISCAL_READERS = (
    reader("fiscal <year>", r"(?:(?:the\s)?fiscal\s(?:year\s)?|fy\s?)(?P<y>[12][0-9]{3}|[0-9]{2})", read_fiscal),
    reader(
        "fiscal <year>",
        r"(?:the\s|(?P<rel>this|last|next|the\s(?:current|previous|past|last|coming|next))\s)(?:full\s)?(?:fiscal|financial)\syear",
        read_fiscal,
    ),
)
YEAR_END_READERS = (
    reader(
        "year-end", rf"(?:the\s)?(?P<what>year[\s-]end|year['’]s[\s-]end|midyear|mid-year)(?:,?\s(?:of\s)?(?P<y>{YEAR}))?", read_year_end
    ),
)
