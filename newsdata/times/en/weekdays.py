"""Weekdays, bare and related to a week."""

from __future__ import annotations

import re

from newsdata.language.trie import trie
from newsdata.times import values
from newsdata.times.anchoring import Context
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import PART, REL, WEEKDAY, got, got_at, phased, reader
from newsdata.times.en.lengths import count_of, counted
from newsdata.times.units import add_days
from newsdata.times.values import Meaning

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
    return m is not None and not any(w in lexicon.EVENTS_AHEAD for w in re.findall(r"[a-z]+", c.low[m.start() : m.end() + 25])[1:5])


_SOME = frozenset("one recent first second third fourth fifth".split())  # "one Sunday in June", "on a recent Friday"
_EVERY = re.compile(rf"\b(?:every|each)\s(?:{WEEKDAY},\s){{0,5}}{WEEKDAY},?\s(?:and|or)\s\Z")  # "every Monday and Friday"


def read_weekday(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "Tuesday", "early Tuesday", "last Friday", "Tuesday night", "Friday next week"."""
    if not _is_weekday(c, m):
        return None
    number, rel, part = lexicon.WEEKDAYS[got(m, "wd").rstrip(".")], got(m, "rel"), got(m, "part")
    if not rel and _EVERY.search(c.low, max(0, m.start() - 40), m.start()):
        return values.repeated(f"XXXX-WXX-{number + 1}" + (f"T{lexicon.PARTS[part]}" if part else ""))
    if rel:
        meaning = _related_weekday(c, number, rel)
    elif c.before(m.start()) in _SOME:
        meaning = Meaning("DATE", f"XXXX-WXX-{number + 1}", precision="day")
    else:
        meaning = c.weekday(number, m.start(), m.end(), told=_of_a_past_event(c, m.end()))
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
        near = c.anchor(10**9, "day", 10**9)
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


def read_counted_weekday(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "two weeks from Friday", "a week ago Monday": weeks on from the next one, or back from the last."""
    if not _is_weekday(c, m):
        return None
    number, count = lexicon.WEEKDAYS[got(m, "wd").rstrip(".")], count_of(m)
    if c.published is None or count is None:
        return Meaning("DATE", f"XXXX-WXX-{number + 1}", precision="day")
    here, weeks = c.published.weekday(), int(count) * 7
    ahead = (number - here - 1) % 7 + 1 + weeks
    found = add_days(c.published, ahead if got(m, "way") == "from" else -((here - number - 1) % 7 + 1) - weeks)
    return values.day(found, "relative") if found else None


def read_weekday_beside(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the Monday before Christmas": a weekday that is counted from a day named only then."""
    if not _is_weekday(c, m):
        return None
    return Meaning("DATE", f"XXXX-WXX-{lexicon.WEEKDAYS[got(m, 'wd').rstrip('.')] + 1}", precision="day")


def read_every_weekday(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "every Monday", "each Sunday morning"."""
    if not _is_weekday(c, m):
        return None
    part = got(m, "part")
    return values.repeated(f"XXXX-WXX-{lexicon.WEEKDAYS[got(m, 'wd').rstrip('.')] + 1}" + (f"T{lexicon.PARTS[part]}" if part else ""))


def read_weekdays(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "Mondays": every one."""
    return values.repeated(f"XXXX-WXX-{lexicon.WEEKDAYS[got(m, 'wd')] + 1}") if c.text[got_at(m, "wd")].isupper() else None


COUNTED_WEEKDAY_READERS = counted("<n> weeks from <weekday>", rf"\s(?P<way>from|ago)\s(?P<wd>{WEEKDAY})", read_counted_weekday)
WEEKDAY_READERS = (
    reader("<weekday> before a day", rf"the\s(?P<wd>{WEEKDAY})(?=\s(?:before|after)\s)", read_weekday_beside),
    reader("every <unit>", rf"(?:every|each)\s(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?", read_every_weekday),
    reader("last <weekday>", rf"(?:(?P<phase>early|late)\s)?{REL}\s(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?", read_weekday),
    reader(
        "<weekday> of a week",
        rf"(?:(?P<phase>early|late)\s)?(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?,?\s(?:of\s)?(?P<rel>(?:last|next|this)\sweek)",
        read_weekday,
    ),
    reader("<weekday>", rf"(?:(?P<phase>early|late)\s(?:on\s)?)?(?P<wd>{WEEKDAY})(?:\s(?P<part>{PART}))?", read_weekday),
)
WEEKDAYS_READERS = (
    reader("<weekday>s", rf"(?P<wd>{trie(w for w in lexicon.WEEKDAYS if w not in lexicon.WEEKDAY_SHORT)})s", read_weekdays),
)
