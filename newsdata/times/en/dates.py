"""Calendar dates: days, months, years, decades, centuries, weekdays, holidays."""

from __future__ import annotations

import datetime as dt
import re

from newsdata.language.lexicon import classes_of
from newsdata.language.trie import trie
from newsdata.times import values
from newsdata.times.anchoring import Context, date, moved
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import DAY, END, MONTH, PART, PHASE, SEASON, THE, WEEKDAY, YEAR, S, got, got_at, phased, reader
from newsdata.times.en.numbers import ONES, ORDINALS, TENS, number_of
from newsdata.times.units import UNITS, add_days, easter, nth_weekday
from newsdata.times.values import Meaning

_RELATIVE_YEAR = r"(?P<yrel>(?:of\s)?(?:this|last|next|the\s(?:same|previous|following))\syear)"
_YEAR_AHEAD = re.compile(rf"(?:\s?[-–—]\s?|,?\s(?:to|and|through|until|till|or)\s)(?:{WEEKDAY},?\s)?(?:{DAY}\s(?:of\s)?{MONTH}|{MONTH}\s{DAY}|{MONTH}|{DAY})(?:,\s|\s)(?P<y>{YEAR})")
_IN_DATE = frozenset(
    "in since until till by of from to last next this early late mid through during before after and or between around about for as than past "
    "on every each that the following previous throughout ending ended starting beginning late-".split()
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
        return before in _IN_DATE or not (len(follows) == 2 and follows[1].isupper()) and not before.endswith(("mrs", "ms"))
    if before not in _IN_DATE or c.text[:at].rstrip()[-1:] in ("“", '"'):
        return False
    return before != "the" or word == "march" and c.low[m.end() : m.end() + 1] == " " and not c.low.startswith((" on ", " for ", " of ", " to ", " from "), m.end())


def _year(c: Context, m: re.Match[str]) -> int | None:
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


def read_month_day(c: Context, m: re.Match[str]) -> Meaning | None:
    """"Dec. 21, 1988", "the 7th of May", "Thursday, April 6"."""
    if not _is_month(c, m):
        return None
    number, day = month_number(got(m, "month")), int(re.sub(r"[^0-9]", "", got(m, "day")))
    year = _year(c, m)
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
    """"the last week of March": the month, at its start, middle or end; where its weeks begin nobody says."""
    meaning = read_month(c, m)
    mod = {"first": "START", "last": "END", "final": "END"}.get(got(m, "which"), "MID")
    return meaning and meaning.with_(mod=mod)


def read_days_of_month(c: Context, m: re.Match[str]) -> Meaning | None:
    """"May 3-7": from the one day to the other."""
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
    """"June", "late November", "July 1997", "June last year"."""
    if not _is_month(c, m):
        return None
    number, year = month_number(got(m, "month")), _year(c, m)
    if year is not None:
        meaning = values.month(year, number, "relative" if got(m, "yrel") else "stated")
    else:
        meaning = c.month(number, m.start(), m.end(), told=_names_a_past_event(c, m))
    return phased(meaning, got(m, "phase"))


def read_related_month(c: Context, m: re.Match[str]) -> Meaning | None:
    """"last May", "next March", "this September"."""
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


_NUMBER_BEFORE = re.compile(r"[$£€¥#№.,/:0-9][-\s]?\Z|(?:no|nos|number|page|room|flight|route|highway|interstate|chapter|section|article|model|channel|versus|vs|about|some|over|nearly|almost|than|least|to\san\sestimated)\.?\s\Z")
_YEAR_CUES = frozenset(
    "in since by until till from to through of for before after during between and early late mid throughout around circa than year spring summer "
    "fall autumn winter into as ending ended the a his her its their our s'  this due or its' or".split()
)
_BEFORE_YEAR_NOUN = frozenset("the his her its their our a in since during".split())
_COUNTS_AFTER = frozenset("people feet miles votes points jobs troops soldiers km kilometers kilometres meters metres acres tons tonnes pounds dollars euros yen homes houses hours gmt utc barrels".split())
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
        if not 1500 <= number <= 2100 or (number < 1800 and before not in ("in", "since", "from", "of", "until", "between", "by", "to", "and", "circa", "around", "after", "before")):
            return None
        if before not in _YEAR_CUES and (_named(c, at) or (not (following and 1900 <= number) and after[:1] not in "),.;'’")):
            return None
        if following and not _attributive(c, m, before, following[1]):
            return None
    return phased(values.year(number, "stated"), got(m, "phase"))


def _named(c: Context, at: int) -> bool:
    """Whether the word before is a name, which owns the number: "Windows 2000"."""
    m = _LAST_WORD.search(c.text, max(0, at - 30), at)
    return bool(m) and m[1][0].isupper() and m[1].lower() not in lexicon.MONTHS


_LAST_WORD = re.compile(r"([^\W\d_][\w.-]*)[\s]\Z")


def _attributive(c: Context, m: re.Match[str], before: str, following: str) -> bool:
    """Whether four digits before a word are a year: not a count of what a plural names."""
    if following.endswith("s") and "NNS" in classes_of(following):
        return int(got(m, "year")) >= 1700 and before in _BEFORE_YEAR_NOUN
    return bool(before)


def read_years(c: Context, m: re.Match[str]) -> Meaning | None:
    """"1998-99", "2014/15": from the one year to the other."""
    first = int(got(m, "year"))
    last = int(got(m, "to")) if len(got(m, "to")) == 4 else first // 100 * 100 + int(got(m, "to"))
    if not first < last <= first + 60 or not 1500 <= first <= 2150 or c.low[max(0, m.start() - 1) : m.start()] in tuple("$£€#-/"):
        return None
    return Meaning("DATE", f"{first}/{last}", dt.date(first, 1, 1), dt.date(last, 12, 31), "year", "stated")


def read_spoken_year(c: Context, m: re.Match[str]) -> Meaning | None:
    """"nineteen ninety-six", "the year two thousand"."""
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
    """"the 1990s", "the early '80s", "the sixties"."""
    if got(m, "digits"):
        number = int(got(m, "digits"))
    elif got(m, "short"):
        number = _recent_decade(c, int(got(m, "short")))
    else:
        if not got(m, "the") or not (got(m, "phase") or c.before(m.start()) in _BEFORE_DECADE):
            return None
        number = _recent_decade(c, {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}[got(m, "word")])
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


def read_century(c: Context, m: re.Match[str]) -> Meaning | None:
    """"the 20th century"."""
    number = ORDINALS.get(got(m, "ord")) or int(re.sub(r"[^0-9]", "", got(m, "ord")) or 0)
    return phased(values.century(number, "stated"), got(m, "phase"))


def read_numeric(c: Context, m: re.Match[str]) -> Meaning | None:
    """"2024-10-31", "10/31/2024"; days and months that could be either way round leave no date."""
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


_NOT_A_DAY = frozenset("black bloody super sheffield ruby freaky fat maundy taco casual girl giving spy".split())
_PAPERS = re.compile(r"\s(?:times|mirror|express|telegraph|herald|mail|post|night\sfootball|night\slive|star|tribune|people|review)\b")


def _is_weekday(c: Context, m: re.Match[str]) -> bool:
    at = got_at(m, "wd")
    word = got(m, "wd").rstrip(".")
    if not c.text[at].isupper() or (not got(m, "rel") and c.before(at) in _NOT_A_DAY):
        return False
    if word in lexicon.WEEKDAY_SHORT:
        return got(m, "wd").endswith(".") and c.before(at) in ("on", "next", "last", "until", "by", "from", "and", "this")
    following = _PAPERS.match(c.low, m.end("wd"))
    return not (following and c.text[following.start() + 1].isupper())


_POSSESSED = re.compile(r"['’]s\s(?:[a-z-]+\s){0,2}?([a-z]+)\b(?!\s[a-z]+ing\b)")


def _of_a_past_event(c: Context, end: int) -> bool:
    """Whether "Friday's" belongs to something that has happened: a ruling, not a vote."""
    m = _POSSESSED.match(c.low, end)
    return bool(m) and not any(w in lexicon.EVENTS_AHEAD for w in c.low[m.start() : m.end() + 25].split()[:5])


def read_weekday(c: Context, m: re.Match[str]) -> Meaning | None:
    """"Tuesday", "early Tuesday", "last Friday", "Tuesday night", "Friday next week"."""
    if not _is_weekday(c, m):
        return None
    number, rel, part = lexicon.WEEKDAYS[got(m, "wd").rstrip(".")], got(m, "rel"), got(m, "part")
    meaning = _related_weekday(c, number, rel) if rel else c.weekday(number, m.start(), m.end(), told=_of_a_past_event(c, m.end()))
    if meaning is None:
        return None
    if part:
        code = lexicon.PARTS[part]
        if meaning.first is None:
            return Meaning("TIME", f"{meaning.value}T{code}" if meaning.value else None, precision="day")
        meaning = values.part_of_day(meaning.first, code, meaning.basis)
    return phased(meaning, got(m, "phase"))


def _related_weekday(c: Context, number: int, rel: str) -> Meaning | None:
    """A weekday with "last", "next", "this", "the following", "the previous" or a week after it."""
    if "following" in rel or "previous" in rel:
        near = c.anchor(10**9, reach=10**9)
        day = near.first if near else c.published
        if day is None:
            return Meaning("DATE", f"XXXX-WXX-{number + 1}", precision="day")
        if "following" in rel:
            found = add_days(day, (number - day.weekday() - 1) % 7 + 1)
        else:
            found = add_days(day, -((day.weekday() - number - 1) % 7 + 1))
        return values.day(found, "inherited" if near else "relative") if found else None
    if c.published is None:
        return Meaning("DATE", f"XXXX-WXX-{number + 1}", precision="day")
    here = c.published.weekday()
    if "last week" in rel:
        offset = number - here - 7
    elif "next week" in rel or rel.strip() == "next":
        offset = number - here + 7
    elif "coming" in rel:
        offset = (number - here - 1) % 7 + 1
    elif "past" in rel or "last" in rel:
        offset = -((here - number - 1) % 7 + 1)
    else:
        offset = number - here
    found = add_days(c.published, offset)
    return values.day(found, "relative") if found else None


def read_every_weekday(c: Context, m: re.Match[str]) -> Meaning | None:
    """"every Monday", "each Sunday morning"."""
    if not _is_weekday(c, m):
        return None
    part = got(m, "part")
    return values.repeated(f"XXXX-WXX-{lexicon.WEEKDAYS[got(m, 'wd').rstrip('.')] + 1}" + (f"T{lexicon.PARTS[part]}" if part else ""))


def read_weekdays(c: Context, m: re.Match[str]) -> Meaning | None:
    """"Mondays": every one."""
    return values.repeated(f"XXXX-WXX-{lexicon.WEEKDAYS[got(m, 'wd')] + 1}") if c.text[got_at(m, "wd")].isupper() else None


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


def read_holiday(c: Context, m: re.Match[str]) -> Meaning | None:
    """"Christmas", "last Thanksgiving", "Election Day 2024"."""
    name, rel = " ".join(got(m, "holiday").replace("’", "'").split()), got(m, "rel")
    if not c.text[got_at(m, "holiday")].isupper() or (name in ("new year", "may day") and c.before(got_at(m, "holiday")) not in ("the", "by", "until", "since", "before", "after", "on", "last", "next")):
        return None
    if name in ("epiphany", "new year") and c.text[got_at(m, "holiday") + 4].isspace() and not c.text[got_at(m, "holiday") + 4 :].lstrip()[:1].isupper():
        return None
    if got(m, "year"):
        found = holiday(name, int(got(m, "year")))
        return values.day(found, "stated") if found else None
    if c.published is None:
        if name in lexicon.FIXED_HOLIDAYS:
            month, day = lexicon.FIXED_HOLIDAYS[name]
            return Meaning("DATE", f"XXXX-{month:02}-{day:02}", precision="day")
        return Meaning("DATE", None, precision="day")
    near = [d for y in (-1, 0, 1) if (d := holiday(name, c.published.year + y))]
    past, ahead = [d for d in near if d <= c.published], [d for d in near if d >= c.published]
    if rel == "last":
        found = next((d for d in reversed(past) if d < c.published), None)
    elif rel == "next":
        found = next((d for d in ahead if d > c.published), None)
    elif rel and rel.startswith("this"):
        found = holiday(name, c.published.year)
    else:
        tense = c.tense(m.start(), m.end())
        found = (ahead if tense == "future" else past if tense == "past" else sorted(near, key=lambda d: abs((d - c.published).days)))[-1 if tense == "past" else 0] if near and past and ahead else None  # type: ignore[operator]
    return values.day(found, "relative") if found else None


_SEASON_AFTER = re.compile(r"\s(?:of|is|was|were|are|had|has|when|that|and|or|to|in|at|by|for|with|after|before|as|but|from|on|the|a|his|her|its|their|he|she|they|it|we|i|months?|season|will|would|could|may|might|should|said)\b|[\s]?[.,;:!?)’'”\"–—-]|\s*\Z")


def read_season(c: Context, m: re.Match[str]) -> Meaning | None:
    """"the summer", "last fall", "spring 2024", "the winter of 2020"."""
    code, rel, year = lexicon.SEASONS[got(m, "season")], got(m, "rel"), got(m, "year")
    at = got_at(m, "season")
    if year:
        if not got(m, "of") and got(m, "season") == "fall" and c.before(m.start()) not in ("in", "since", "by", "until", "the", "of", "from", "this", "for", "during", "before", "after") and not got(m, "phase"):
            return None
        meaning = values.season(int(year), code, c.hemisphere, "stated")
    elif got(m, "yrel"):
        if c.published is None:
            return Meaning("DATE", f"XXXX-{code}", precision="season")
        year_ = _year(c, m)
        meaning = values.season(year_, code, c.hemisphere, "relative") if year_ else None
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
        return before in ("in", "by", "since", "until", "during", "through", "till") and not of and c.low[m.end() : m.end() + 3] not in (" to", " in")
    return before in places and not of


_REL = r"(?P<rel>last|next|this\spast|this\scoming|this|the\sfollowing|the\sprevious|the\scoming|the\snext)"
_WORDS_YEAR = trie([*ONES, *TENS])
_D = rf"(?P<day>{DAY})"
_M = rf"(?P<month>{MONTH})"
_Y = rf"(?P<year>{YEAR})"
_SPOKEN = rf"(?P<hundreds>eighteen|nineteen|twenty)\s(?:oh\s)?(?P<rest>(?:{_WORDS_YEAR})(?:[\s-](?:{_WORDS_YEAR}))?)"
_PHASE_NAMED = PHASE.replace("?P<phase>", "?P<phase>")

MONTH_READERS = (
    reader("<month> <day>-<day>", rf"(?P<approx>around\s|about\s)?{_M}\s{_D}\s?[-–]\s?(?P<to>{DAY})(?:,?\s{_Y})?", read_days_of_month),
    reader("<weekday>, <month> <day>, <year>", rf"(?:{WEEKDAY}(?:,\s|\s))(?:the\s)?{_M}\s{_D}(?:,\s{_Y}|\s{_Y}|,?\s{_RELATIVE_YEAR})?", read_month_day),
    reader("<weekday>, <day> <month> <year>", rf"(?:{WEEKDAY}(?:,\s|\s))(?:the\s)?{_D}(?:\sof)?\s{_M}(?:,?\s{_Y}|,?\s{_RELATIVE_YEAR})?", read_month_day),
    reader("<month> <day>, <year>", rf"(?P<approx>around\s|about\s)?{_M}\s(?:the\s)?{_D}(?:,\s{_Y}|\s{_Y}|,?\s{_RELATIVE_YEAR})?", read_month_day),
    reader("<day> <month> <year>", rf"(?:the\s)?{_D}(?:\sof)?\s{_M}(?:,?\s{_Y}|,?\s{_RELATIVE_YEAR})?", read_month_day),
    reader("last <month>", rf"{PHASE}?{_REL}\s{_M}", read_related_month),
    reader("<month> <year>", rf"{PHASE}?{_M}(?:,\s{_Y}|\s{_Y}|\sof\s{_Y}|,?\s{_SPOKEN}|,?\s{_RELATIVE_YEAR})", read_month),
    reader("<month>", rf"{PHASE}?{_M}", read_month),
)
WEEK_OF_MONTH_READERS = (
    reader("<month> <year>", rf"(?:the\s)?(?P<which>first|second|third|fourth|last|final)\s(?:full\s)?(?:weeks?|weekend|days)\sof\s{_M}(?:,\s{_Y}|\s{_Y}|,?\s{_RELATIVE_YEAR})?", read_week_of_month),
)
WEEKDAY_READERS = (
    reader("every <unit>", rf"(?:every|each)\s(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?", read_every_weekday),
    reader("last <weekday>", rf"(?:(?P<phase>early|late)\s)?{_REL}\s(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?", read_weekday),
    reader("<weekday> of a week", rf"(?:(?P<phase>early|late)\s)?(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?,?\s(?:of\s)?(?P<rel>(?:last|next|this)\sweek)", read_weekday),
    reader("<weekday>", rf"(?:(?P<phase>early|late)\s(?:on\s)?)?(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?", read_weekday),
)
WEEKDAYS_READERS = (reader("<weekday>s", rf"(?P<wd>{trie(w for w in lexicon.WEEKDAYS if w not in lexicon.WEEKDAY_SHORT)})s", read_weekdays),)
SEASON_READERS = (
    reader("<season>", rf"(?:the\s(?=early|late))?{PHASE}?(?:{_REL}\s|(?P<the>the\s))?(?P<season>{SEASON})(?:(?P<of>\sof)?\s{_Y}|,?\s{_RELATIVE_YEAR})?", read_season),
)
HOLIDAY_READERS = (reader("<holiday>", rf"(?:(?P<rel>last|next|this\spast|this)\s)?(?P<holiday>{trie(lexicon.HOLIDAYS)})(?:,?\s{_Y})?", read_holiday),)
CENTURY_READERS = (
    reader("<n>th century", rf"{THE}{PHASE}?{THE}(?P<ord>[0-9]{{1,2}}(?:st|nd|rd|th)|{trie(ORDINALS)})[\s-]century", read_century),
)
DIGIT_READERS = (
    reader("<yyyy>-<mm>-<dd>", r"(?:(?P<iso>(?P<y1>[12][0-9]{3})-(?P<m1>0[1-9]|1[0-2])-(?P<d1>[0-3][0-9]))|(?P<a>[0-3]?[0-9])(?P<sep>[/.])(?P<b>[01]?[0-9]|[0-3][0-9])(?P=sep)(?P<y2>[12][0-9]{3}|[0-9]{2}(?=[\s,;)]|\Z)))(?![/.]?[0-9])", read_numeric),
    reader("<decade>s", rf"(?P<the>the\s)?{PHASE}?(?P<the>the\s)?(?:(?P<digits>[12][0-9]{{2}}0)['’]?s|['’](?P<short>[1-9]0)s|(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))", read_decade),
    reader("<year>-<year>", rf"(?P<year>[12][0-9]{{3}})(?:[-–/])(?P<to>[12][0-9]{{3}}|[0-9]{{2}})(?![-–/.,]?[0-9])", read_years),
    reader("<year>", rf"{PHASE}?(?P<named>(?:the\s)?year\s)?{_Y}", read_year),
)
SPOKEN_READERS = (
    reader("<year in words>", rf"(?:(?P<thousand>the\syear\stwo\sthousand)(?:\s(?:and\s)?(?P<rest>(?:{_WORDS_YEAR})))?)", read_spoken_year),
    reader("<year in words>", rf"(?:the\syear\s)?{_SPOKEN}", read_spoken_year),
)
__all__ = ["CENTURY_READERS", "DIGIT_READERS", "END", "HOLIDAY_READERS", "MONTH_READERS", "SEASON_READERS", "SPOKEN_READERS", "UNITS", "WEEKDAYS_READERS", "WEEKDAY_READERS", "S", "moved"]
