"""The words at which a temporal expression may be read, and the readers tried there."""

from __future__ import annotations

import re

from newsdata.language.trie import trie
from newsdata.times.en import dates, lengths, lexicon, points, quarters, relative, seasons, weekdays, years
from newsdata.times.en.fragments import END, Reader
from newsdata.times.en.numbers import ONES, ORDINALS, TENS

_UNITS = (*lengths.AGE_READERS, *relative.RELATIVE_READERS, *lengths.SET_READERS, *relative.LEAN_READERS, *lengths.LENGTH_READERS)
_YEARS = (*quarters.YEAR_QUARTER_READERS, *quarters.YEAR_AGO_READERS, *_UNITS)

# head word -> readers, tried in order at every place where the expression may begin
HEADS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(lexicon.SEASONS, seasons.SEASON_READERS),
    **dict.fromkeys(lexicon.UNIT_WORDS, _UNITS),
    **dict.fromkeys(lexicon.PARTS, points.PART_READERS),
    **dict.fromkeys(lexicon.MONTHS, dates.MONTH_READERS),
    **dict.fromkeys(lexicon.WEEKDAYS, (*dates.MONTH_READERS[1:3], *weekdays.WEEKDAY_READERS)),
    **{f"{w}s": weekdays.WEEKDAYS_READERS for w in lexicon.WEEKDAYS if w not in lexicon.WEEKDAY_SHORT},
    **dict.fromkeys(lexicon.SETS, points.SET_READERS),
    **dict.fromkeys(lexicon.HOLIDAYS, seasons.HOLIDAY_READERS),
    **dict.fromkeys(("today", "tonight", "yesterday", "tomorrow"), points.DEICTIC_READERS),
    **dict.fromkeys(("now", "currently", "nowadays", "current", "at present", "at the moment", "these days", "recently", "lately", "recent", "soon", "past", "future"), points.VAGUE_READERS),
    "year": _YEARS,
    "year": _YEARS,
    "century": (*years.CENTURY_READERS, *_UNITS),
    "week": (*dates.WEEK_OF_MONTH_READERS, *_UNITS), "weeks": (*dates.WEEK_OF_MONTH_READERS, *_UNITS), "weekend": (*dates.WEEK_OF_MONTH_READERS, *_UNITS),
    "quarters": (*quarters.TWO_QUARTER_READERS, *_UNITS),
    "quarter": (*quarters.QUARTER_READERS, *_UNITS),
    "half": quarters.QUARTER_READERS,
    "period": quarters.QUARTER_READERS,
    "fiscal": quarters.FISCAL_READERS,
    "financial year": quarters.FISCAL_READERS,
    "fy": quarters.FISCAL_READERS,
    "year-end": quarters.YEAR_END_READERS, "year end": quarters.YEAR_END_READERS, "year's end": quarters.YEAR_END_READERS, "year's-end": quarters.YEAR_END_READERS,
    "midyear": quarters.YEAR_END_READERS, "mid-year": quarters.YEAR_END_READERS,
    "noon": (*points.NOON_READERS, *points.PART_READERS),
    "midnight": (*points.NOON_READERS, *points.PART_READERS),
    "midday": (*points.NOON_READERS, *points.PART_READERS),
    "twenties": years.YEAR_READERS, "thirties": years.YEAR_READERS, "forties": years.YEAR_READERS, "fifties": years.YEAR_READERS,
    "sixties": years.YEAR_READERS, "seventies": years.YEAR_READERS, "eighties": years.YEAR_READERS, "nineties": years.YEAR_READERS,
    "nineteen": years.SPOKEN_READERS, "eighteen": years.SPOKEN_READERS, "twenty": years.SPOKEN_READERS, "the year two thousand": years.SPOKEN_READERS,
    "same time last year": quarters.QUARTER_READERS,
}  # fmt: skip
for _q in ("q1", "q2", "q3", "q4", "h1", "h2"):
    HEADS[_q] = quarters.Q_READERS

CLOCK = points.CLOCK_READERS
DIGITS = (*quarters.YEAR_QUARTER_READERS, *dates.NUMERIC_READERS, *years.YEAR_READERS)

# one pass over the lower-case text finds every head; digits are those that may begin or be a date
TRIGGER = re.compile(
    rf"(?<![^\W_])(?:(?P<word>{trie(HEADS)}){END}"
    r"|(?P<clock>[0-9]{1,2}(?:[:.h][0-5][0-9])?\s?(?:[ap]\.?m\b|o['’]clock|in\sthe\s(?:morning|afternoon|evening)\b|at\snight\b)|[0-2]?[0-9]:[0-5][0-9](?![0-9])|[0-2][0-9][0-5][0-9](?:\shours)?\s\(?(?:gmt|utc|est|edt|bst)\b)"
    r"|(?P<digits>[12][0-9]{3}(?![0-9])(?!,[0-9]{3})|[12][0-9]{2}0['’]?s\b|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}\b)|(?P<fyear>fy[0-9]{2,4}\b))"
    r"|(?P<short>['’][1-9]0s\b)"
)

_LEFT_WORDS = (
    "the", "a", "an", "this", "that", "these", "those", "each", "every", "all", "another", "one", "half", "some", "any", "other", "very", "same",
    "last", "next", "past", "previous", "preceding", "coming", "upcoming", "following", "recent", "most", "current", "latest", "final", "entire", "whole", "full",
    "early", "earlier", "late", "later", "mid", "middle", "end", "beginning", "start", "close", "part", "latter", "better", "good", "of", "in", "on",
    "few", "several", "many", "couple", "dozen", "dozens", "scores", "hundreds", "thousands", "number", "numerous", "countless", "hundred", "thousand", "million",
    "and", "or", "about", "around", "approximately", "roughly", "nearly", "almost", "at", "least", "more", "less", "fewer", "than", "over", "under", "just",
    "well", "slightly", "little", "up", "to", "as", "no", "estimated", "additional", "extra", "consecutive", "straight", "successive", "calendar", "trading", "business",
    "working", "long", "short", "solid", "crucial", "difficult", "turbulent", "remaining", "his", "her", "its", "their", "fiscal", "comparable", "corresponding",
    "like", "ended", "ago", "year", "quarter", "day", "before", "after", "right", "near", "foreseeable", "immediate", "distant",
    "not", "too", "term", "per", "year's", "year’s",
    *ONES, *TENS, *ORDINALS, "1st", "2nd", "3rd", "4th",
)  # fmt: skip
LEFT_WORDS = frozenset(_LEFT_WORDS)
LEFT_NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){0,3}(?:\.[0-9]{1,2})?(?:st|nd|rd|th)?|[12][0-9]{3}(?:['’]s)?|[1-7]/[2-8]")
LEFT_WORDS_MOST = 10
LEFT_REACH = 64
