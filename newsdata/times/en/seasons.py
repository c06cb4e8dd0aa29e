"""Seasons and holidays."""

from __future__ import annotations

import datetime as dt
import re

from newsdata.language.trie import trie
from newsdata.times import values
from newsdata.times.anchoring import Context, whole
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import NAMED_YEAR, PHASE, REL, RELATIVE_YEAR, SEASON, got, got_at, phased, reader
from newsdata.times.en.years import year_of
from newsdata.times.units import add_days, easter, nth_weekday
from newsdata.times.values import Meaning


def holiday(name: str, year: int) -> dt.date | None:
    """The day of a holiday in a year."""
    if not 1 <= year <= 9999:
        return None
    if name in lexicon.FIXED_HOLIDAYS:
        month, day = lexicon.FIXED_HOLIDAYS[name]
        return dt.date(year, month, day)
    if name in lexicon.EASTER_HOLIDAYS:
        return add_days(easter(year), lexicon.EASTER_HOLIDAYS[name])
    thanksgiving = nth_weekday(year, 11, 3, 4)
    if name == "black friday":
        return add_days(thanksgiving, 1)
    if name == "cyber monday":
        return add_days(thanksgiving, 4)
    if name == "election day":
        return add_days(nth_weekday(year, 11, 0, 1), 1)
    month, weekday, n = lexicon.MOVING_HOLIDAYS[name]
    return nth_weekday(year, month, weekday, n)


_HOLIDAY_BEFORE = frozenset(
    "on at by before after since until till for over during this last next of the from to every around and through".split()
)


def _is_holiday(c: Context, m: re.Match[str], name: str) -> bool:
    """Whether a holiday's name is one: it has its capital, and a short one stands after a preposition and before no noun."""
    at = got_at(m, "holiday")
    before = c.before(at)
    if not c.text[at].isupper():
        return False
    if name in ("new year", "may day"):
        return before in ("the", "by", "until", "since", "before", "after", "on", "last", "next") and c.text[at + 4 : at + 5].isupper()
    return name.endswith(("day", "eve", "july")) or bool(got(m, "rel") or got(m, "span")) or before in _HOLIDAY_BEFORE


def read_holiday(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "Christmas", "last Thanksgiving", "Election Day 2024", "Easter week"."""
    day, span = _holiday_meant(c, m), got(m, "span")
    if day is None or not span:
        return day
    if day.first is None:
        return Meaning("DATE", None, precision=span)
    return whole(add_days(day.first, -3) if span == "weekend" else day.first, span, day.basis)  # Monday's weekend is the one before it


def _holiday_meant(c: Context, m: re.Match[str]) -> Meaning | None:
    """The day of the holiday that a match names."""
    name, rel = " ".join(got(m, "holiday").replace("’", "'").split()), got(m, "rel")
    if not _is_holiday(c, m, name):
        return None
    if got(m, "year"):
        found = holiday(name, int(got(m, "year")))
        return values.day(found, "stated") if found else None
    if c.published is None:
        month, day = lexicon.FIXED_HOLIDAYS.get(name, (0, 0))
        return Meaning("DATE", f"XXXX-{month:02}-{day:02}" if month else None, precision="day")
    near = [d for y in (-1, 0, 1) if (d := holiday(name, c.published.year + y))]
    if rel == "last":
        found = next((d for d in reversed(near) if d < c.published), None)
    elif rel == "next":
        found = next((d for d in near if d > c.published), None)
    elif rel:
        found = holiday(name, c.published.year)
    else:
        found = c.nearest(near, m.start(), m.end())
    return values.day(found, "relative") if found else None


_SEASON_AFTER = re.compile(
    r"\s(?:of|is|was|were|are|had|has|when|that|and|or|to|in|at|by|for|with|after|before|as|but|from|on|the|a|his|her|its|their|he|she|they|it|we|i|months?|season|will|would|could|may|might|should|said)\b|[\s]?[.,;:!?)’'”\"–—-]|\s*\Z"
)


def read_season(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the summer", "last fall", "spring 2024", "the winter of 2020"."""
    code, rel, year = lexicon.SEASONS[got(m, "season")], got(m, "rel"), got(m, "year")
    at = got_at(m, "season")
    if year:
        if (
            not got(m, "of")
            and got(m, "season") == "fall"
            and c.before(m.start()) not in ("in", "since", "by", "until", "the", "of", "from", "this", "for", "during", "before", "after")
            and not got(m, "phase")
        ):
            return None
        meaning = values.season(int(year), code, c.hemisphere, "stated")
    elif got(m, "yrel"):
        if c.published is None:
            return Meaning("DATE", f"XXXX-{code}", precision="season")
        year_ = year_of(c, m)
        meaning = values.season(year_, code, c.hemisphere, "relative") if year_ else None
    elif got(m, "each"):
        meaning = values.repeated(f"XXXX-{code}")
    elif rel and ("last" in rel or "previous" in rel):
        meaning = c.season(code, at, m.end(), -1)
    elif rel and ("next" in rel or "coming" in rel):
        meaning = c.season(code, at, m.end(), 1)
    elif rel and "this" in rel:
        meaning = _this_season(c, code, past="past" in rel)
    else:
        if not _is_season(c, m):
            return None
        meaning = c.season(code, at, m.end())
    return phased(meaning, got(m, "phase"))


def _this_season(c: Context, code: str, past: bool) -> Meaning | None:
    if c.published is None:
        return Meaning("DATE", f"XXXX-{code}", precision="season")
    year = c.published.year
    here = values.season(year - 1, code, c.hemisphere, "relative")
    if here and here.last and here.last >= c.published:
        return here  # the winter that began last year
    here = values.season(year, code, c.hemisphere, "relative")
    if past and here and here.first and here.first > c.published:
        return values.season(year - 1, code, c.hemisphere, "relative")
    return here


def _is_season(c: Context, m: re.Match[str]) -> bool:
    """Whether a bare season is one: with its article or a preposition, and no noun after it."""
    word, before = got(m, "season"), c.before(m.start())
    if c.text[got_at(m, "season")].isupper() and before not in ("", "in", "the"):
        return False
    if not _SEASON_AFTER.match(c.low, m.end()):
        return False
    of = re.match(r"\sof\b", c.low[m.end() : m.end() + 4])
    if got(m, "phase"):
        return word not in ("fall", "spring") or bool(got(m, "the")) or got(m, "phase") in ("early", "late", "mid")
    places = ("in", "over", "during", "since", "until", "by", "throughout", "through", "before", "after", "for", "till", "of", "from")
    if got(m, "the"):
        return not of and (before in places or word not in ("fall", "spring")) and before not in ("", "took")
    if word in ("fall", "spring"):
        return (
            before in ("in", "by", "since", "until", "during", "through", "till")
            and not of
            and c.low[m.end() : m.end() + 3] not in (" to", " in")
        )
    return before in places and not of


SEASON_READERS = (
    reader(
        "<season>",
        rf"(?:the\s(?=early|late))?{PHASE}?(?:{REL}\s|(?P<each>every\s|each\s)|(?P<the>the\s))?(?P<season>{SEASON})(?:(?P<of>\sof)?\s{NAMED_YEAR}(?:[-–/][0-9]{{2}}(?![0-9]))?|,?\s{RELATIVE_YEAR})?",
        read_season,
    ),
)
HOLIDAY_READERS = (
    reader(
        "<holiday>",
        rf"(?:(?P<rel>last|next|this\spast|this)\s)?(?P<holiday>{trie(lexicon.HOLIDAYS)})(?:\s(?P<span>week(?:end)?))?(?:,?\s{NAMED_YEAR})?",
        read_holiday,
    ),
)
