"""Years, runs of years, decades and centuries."""

from __future__ import annotations

import datetime as dt
import re

from newsdata.language.lexicon import classes_of
from newsdata.language.trie import trie
from newsdata.times import values
from newsdata.times.anchoring import Context
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import DAY, MONTH, NAMED_YEAR, PHASE, SPOKEN, THE, WEEKDAY, YEAR, got, got_at, phased, reader
from newsdata.times.en.numbers import ONES, ORDINALS, TENS, number_of
from newsdata.times.values import NOTHING, Meaning

_YEAR_AHEAD = re.compile(
    rf"(?:\s?[-–—]\s?|,?\s(?:to|and|through|until|till|or)\s)(?:{WEEKDAY},?\s|early\s|late\s|mid-)?(?:{DAY}\s(?:of\s)?{MONTH}|{MONTH}\s{DAY}|{MONTH}|{DAY})(?:,\s|\s)(?P<y>{YEAR})"
)


def year_of(c: Context, m: re.Match[str]) -> int | None:
    """The year that stands with a date: printed, said by its relation to this one, or at the end of a range."""
    if printed := got(m, "year"):
        return int(printed)
    if got(m, "hundreds"):
        return _spoken_year(m)
    rel = got(m, "yrel")
    if rel and c.published:
        return c.published.year + (-1 if "last" in rel or "previous" in rel else 1 if "next" in rel or "following" in rel else 0)
    ahead = _YEAR_AHEAD.match(c.low, m.end())
    return int(ahead["y"]) if ahead else None


DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}
_NUMBER_BEFORE = re.compile(
    r"[$£€¥#№./:0-9][-\s]?\Z|(?<!\s[12][0-9]{3}),[-\s]?\Z|(?:no|nos|number|page|room|flight|route|highway|interstate|chapter|section|article|model|channel|versus|vs|about|some|over|nearly|almost|than|least|to\san\sestimated)\.?\s\Z"
)
_YEAR_CUES = frozenset(
    "in since by until till from to through of for before after during between and early late mid throughout around circa than "
    "year spring summer fall autumn winter into as ending ended the that a his her its their our s' this due or its' or".split()
)
_BEFORE_YEAR_NOUN = frozenset("the his her its their our a in since during".split())
_COUNTS_AFTER = frozenset(
    "people feet miles votes points jobs troops soldiers km kilometers kilometres meters metres acres tons tonnes pounds dollars "
    "euros yen homes houses hours gmt utc barrels".split()
)
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")


def read_year(c: Context, m: re.Match[str]) -> Meaning | None:
    """A year of four digits, where it is no count, price or model number."""
    at, number = got_at(m, "year"), int(got(m, "year"))
    if not got(m, "phase") and _NUMBER_BEFORE.search(c.low, max(0, at - 12), at):
        return None
    after = c.low[m.end() : m.end() + 2]
    if after[:1] in "%°/-–" and after[:1] and not (after[:1] in "-–" and (after[1:2].isspace() or after[1:2].isalpha())):
        return None
    following = _NEXT_WORD.match(c.low, m.end())
    if following and following[1] in _COUNTS_AFTER:
        return None
    before = c.before(at)
    if not got(m, "phase") and not got(m, "named"):
        if not 1500 <= number <= 2100 or (
            number < 1800
            and before not in ("in", "since", "from", "of", "until", "between", "by", "to", "and", "circa", "around", "after", "before")
        ):
            return None
        if before not in _YEAR_CUES and (_named(c, at) or (not (following and number >= 1900) and after[:1] not in "),.;'’")):
            return None
        if following and not _attributive(c, m, before, following[1]):
            return None
    return phased(values.year(number, "stated"), got(m, "phase"))


def _named(c: Context, at: int) -> bool:
    """Whether the word before is a name, which owns the number: "Windows 2000"."""
    m = _LAST_WORD.search(c.text, max(0, at - 30), at)
    return m is not None and m[1][0].isupper() and m[1].lower() not in lexicon.MONTHS


_LAST_WORD = re.compile(r"([^\W\d_][\w.-]*)[\s]\Z")


def _attributive(c: Context, m: re.Match[str], before: str, following: str) -> bool:
    """Whether four digits before a word are a year: not a count of what a plural names."""
    if following.endswith("s") and "NNS" in classes_of(following):
        return int(got(m, "year")) >= 1700 and before in _BEFORE_YEAR_NOUN
    return bool(before)


def read_years(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "1998-99", "2014/15": from the one year to the other."""
    first = int(got(m, "year"))
    last = int(got(m, "to")) if len(got(m, "to")) == 4 else first // 100 * 100 + int(got(m, "to"))
    if not first < last <= first + 60 or not 1500 <= first <= 2150 or c.low[max(0, m.start() - 1) : m.start()] in tuple("$£€#-/"):
        return None
    return Meaning("DATE", f"{first}/{last}", dt.date(first, 1, 1), dt.date(last, 12, 31), "year", "stated")


def read_spoken_year(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "nineteen ninety-six", "the year two thousand"."""
    if got(m, "thousand"):
        return values.year(2000 + int(number_of(got(m, "rest")) or 0 if got(m, "rest") else 0), "stated")
    number = _spoken_year(m)
    return values.year(number, "stated") if number else None


def _spoken_year(m: re.Match[str]) -> int | None:
    """A year said in two halves."""
    rest = number_of(got(m, "rest"))
    if not rest or not 1 <= rest < 100 or (rest < 10 and " oh " not in m[0]):
        return None
    return int(number_of(got(m, "hundreds")) or 0) * 100 + int(rest)


def read_decade(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the 1990s", "the early '80s", "the sixties"."""
    if got(m, "digits"):
        number = int(got(m, "digits"))
    elif got(m, "short"):
        number = _recent_decade(c, int(got(m, "short")))
    else:
        if not got(m, "the") or not (got(m, "phase") or c.before(m.start()) in _BEFORE_DECADE):
            return None
        number = _recent_decade(c, DECADES[got(m, "word")])
    if number % 100 == 0 and number < 2000:
        meaning = values.century(number // 100 + 1, "stated")
    else:
        meaning = values.decade(number // 10 * 10, "stated")
    return phased(meaning, got(m, "phase"))


_BEFORE_DECADE = frozenset("in of during since until throughout from by through into like".split())


def _recent_decade(c: Context, two: int) -> int:
    """The latest decade of that name that had begun at publication; of the 20th century where the day is not known."""
    if c.published is None:
        return 1900 + two
    start = c.published.year // 100 * 100 + two
    return start if start <= c.published.year else start - 100


_BEFORE_CHRIST = re.compile(r"\sb\.?c\b")


def read_century(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the 20th century"."""
    if _BEFORE_CHRIST.match(c.low, m.end()):
        return NOTHING
    number = ORDINALS.get(got(m, "ord")) or int(re.sub(r"[^0-9]", "", got(m, "ord")) or 0)
    return phased(values.century(number, "stated"), got(m, "phase"))


CENTURY_READERS = (
    reader("<n>th century", rf"{THE}{PHASE}?{THE}(?P<ord>[0-9]{{1,2}}(?:st|nd|rd|th)|{trie(ORDINALS)})[\s-]century", read_century),
)
YEAR_READERS = (
    reader(
        "<decade>s",
        rf"(?P<the>the\s)?{PHASE}?(?P<the>the\s)?(?:(?P<digits>[12][0-9]{{2}}0)['’]?s|['’](?P<short>[1-9]0)s|(?P<word>{trie(DECADES)}))",
        read_decade,
    ),
    reader("<year>-<year>", r"(?P<year>[12][0-9]{3})(?:[-–/])(?P<to>[12][0-9]{3}|[0-9]{2})(?![-–/.,]?[0-9])", read_years),
    reader("<year>", rf"{PHASE}?(?P<named>(?:the\s)?year\s)?{NAMED_YEAR}", read_year),
)
SPOKEN_READERS = (
    reader(
        "<year in words>", rf"(?P<thousand>the\syear\stwo\sthousand)(?:\s(?:and\s)?(?P<rest>{trie([*ONES, *TENS])}))?", read_spoken_year
    ),
    reader("<year in words>", rf"(?:the\syear\s)?{SPOKEN}", read_spoken_year),
)
