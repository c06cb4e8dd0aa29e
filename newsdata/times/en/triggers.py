"""The words at which a temporal expression may be read, and the readers tried there."""

from __future__ import annotations

import re

from newsdata.language.trie import trie
from newsdata.times.en import dates, lengths, lexicon, points, quarters, relative, seasons, weekdays, years
from newsdata.times.en.fragments import END, Reader
from newsdata.times.en.numbers import ONES, ORDINALS, TENS

_UNITS = (*lengths.AGE_READERS, *relative.RELATIVE_READERS, *lengths.SET_READERS, *relative.LEAN_READERS, *lengths.LENGTH_READERS)
_WEEKS = (*dates.WEEK_OF_MONTH_READERS, *weekdays.COUNTED_WEEKDAY_READERS, *_UNITS)
_NOONS = (*points.NOON_READERS, *points.PART_READERS)
_LONG_WEEKDAYS = tuple(w for w in lexicon.WEEKDAYS if w not in lexicon.WEEKDAY_SHORT)

# head words -> readers, tried in order at every place where the expression may begin; a later line beats an earlier one
_BY_HEAD: tuple[tuple[tuple[str, ...], tuple[Reader, ...]], ...] = (
    (tuple(lexicon.SEASONS), seasons.SEASON_READERS),
    (tuple(lexicon.UNIT_WORDS), _UNITS),
    (tuple(lexicon.PARTS), points.PART_READERS),
    (tuple(lexicon.MONTHS), dates.MONTH_READERS),
    (tuple(lexicon.WEEKDAYS), (*dates.NTH_WEEKDAY_READERS, *dates.WEEKDAY_DATE_READERS, *weekdays.WEEKDAY_READERS)),
    (tuple(f"{w}s" for w in _LONG_WEEKDAYS), weekdays.WEEKDAYS_READERS),
    (tuple(lexicon.SETS), points.SET_READERS),
    (lexicon.HOLIDAYS, seasons.HOLIDAY_READERS),
    (("today", "tonight", "yesterday", "tomorrow"), points.DEICTIC_READERS),
    (lexicon.VAGUE, points.VAGUE_READERS),
    (("week", "weeks", "weekend"), _WEEKS),
    (("month",), (*dates.DAY_OF_MONTH_READERS, *_UNITS)),
    (("year",), (*quarters.YEAR_QUARTER_READERS, *quarters.YEAR_AGO_READERS, *_UNITS)),
    (("century",), (*years.CENTURY_READERS, *_UNITS)),
    (("quarters",), (*quarters.TWO_QUARTER_READERS, *_UNITS)),
    (("quarter",), (*quarters.QUARTER_READERS, *_UNITS)),
    (("half", "period", "same time last year"), quarters.QUARTER_READERS),
    (("q1", "q2", "q3", "q4", "h1", "h2"), quarters.Q_READERS),
    (("fiscal", "financial year", "fy"), quarters.FISCAL_READERS),
    (("year-end", "year end", "year's end", "year's-end", "midyear", "mid-year"), quarters.YEAR_END_READERS),
    (("noon", "midnight", "midday"), _NOONS),
    (tuple(years.DECADES), years.YEAR_READERS),
    (("eighteen", "nineteen", "twenty", "the year two thousand"), years.SPOKEN_READERS),
)
HEADS: dict[str, tuple[Reader, ...]] = {head: readers for heads, readers in _BY_HEAD for head in heads}
CLOCK = points.CLOCK_READERS
DIGITS = (*quarters.YEAR_QUARTER_READERS, *dates.NUMERIC_READERS, *years.YEAR_READERS)

_CLOCK_TIME = (
    r"[0-9]{1,2}(?:[:.h][0-5][0-9])?\s?(?:[ap]\.?m\b|o['’]clock|in\sthe\s(?:morning|afternoon|evening)\b|at\snight\b)"
    r"|[0-2]?[0-9]:[0-5][0-9](?![0-9])|[0-2][0-9][0-5][0-9](?:\shours)?\s\(?(?:gmt|utc|est|edt|bst)\b"
)
_DATE_DIGITS = r"[12][0-9]{3}(?![0-9])(?!,[0-9]{3})|[12][0-9]{2}0['’]?s\b|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}\b"

NUMERIC = re.compile(rf"(?P<clock>{_CLOCK_TIME})|{_DATE_DIGITS}")


def _opening(letter: str) -> str:
    """A letter or digit that begins a word, as an alternative that names it first: the search skips to such letters."""
    return rf"{letter}(?<![^\W_]{letter})"


def _heads() -> str:
    """Every head by its first letter."""
    rest: dict[str, list[str]] = {}
    for head in HEADS:
        rest.setdefault(head[0], []).append(head[1:])
    fiscal = {"f": r"|y[0-9]{2,4}"}
    return "|".join(rf"{_opening(first)}(?:{trie(words)}{fiscal.get(first, '')}){END}" for first, words in rest.items())


# one pass over the lower-case text finds every head, and every digit that `NUMERIC` may read
TRIGGER = re.compile(rf"{_heads()}|{'|'.join(map(_opening, '0123456789'))}|'(?=[1-9]0s\b)|’(?=[1-9]0s\b)")

# what may stand between an expression's first word and its head
LEFT_WORDS = frozenset(
    "the a an this that these those each every all another one half some any other very same last next past previous "
    "preceding coming upcoming following recent most current latest final entire whole full early earlier late later mid "
    "middle end beginning start close part latter better good of in on few several many couple dozen dozens scores hundreds "
    "thousands number numerous countless hundred thousand million and or about around approximately roughly nearly almost at "
    "least more less fewer than over under just well slightly little up to as no estimated additional extra consecutive "
    "straight successive calendar trading business working long short solid crucial difficult turbulent remaining his her "
    "its their month fiscal comparable corresponding like ended ago year quarter day before after right near foreseeable immediate "
    "distant not too term per year's year’s 1st 2nd 3rd 4th".split()
) | {*ONES, *TENS, *ORDINALS}
LEFT_NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){0,3}(?:\.[0-9]{1,2})?(?:st|nd|rd|th)?|[12][0-9]{3}(?:['’]s)?|[1-7]/[2-8]")
OPENING = "“\"'‘`([—–…"  # marks that may open right before an expression's first word, which then begins there
LEFT_WORDS_MOST = 10
LEFT_REACH = 64
