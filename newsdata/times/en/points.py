"""Points near the reference day: today, this morning, clock times, now, recently, soon, sets of one word."""

from __future__ import annotations

import datetime as dt
import re

from newsdata.language.trie import trie
from newsdata.times import values
from newsdata.times.anchoring import Context
from newsdata.times.en import lexicon
from newsdata.times.en.dates import read_month_day
from newsdata.times.en.fragments import DAY, MONTH, PART, WEEKDAY, YEAR, got, got_at, phased, reader
from newsdata.times.units import add_days
from newsdata.times.values import NOTHING, Meaning

_OFFSET = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_REFERENCE = {"today": "PRESENT_REF", "tonight": "PRESENT_REF", "yesterday": "PAST_REF", "tomorrow": "FUTURE_REF"}


_AGE = re.compile(
    r"['’]s\s(?:[a-z-]+\s)?(?:world|youth|societ(?:y|ies)|generations?|standards|children|consumers|culture|age|era|climate|computers|technolog(?:y|ies))\b"
)


def read_deictic(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "today", "earlier today", "tonight", "yesterday morning", "the day after tomorrow"."""
    word, part = got(m, "word"), got(m, "part")
    at = got_at(m, "word")
    if (
        c.text[at].isupper()
        and at > c.document.sentence_at(at).start
        and c.text[at - 1] == " "
        and c.before(at) not in ("early", "late", "earlier", "later")
    ):
        return None
    if _AGE.match(c.low, m.end()) or (word == "tomorrow" and c.before(at) == "of"):
        return None  # "today's youth", "the leaders of tomorrow"
    if c.published is None:
        return Meaning("DATE", _REFERENCE[word])
    offset = _OFFSET[word] + ({"after": 1, "before": -1}[got(m, "beyond")] if got(m, "beyond") else 0)
    day = add_days(c.published, offset)
    if day is None:
        return None
    if word == "tonight":
        return values.part_of_day(day, "NI", "relative")
    meaning = values.part_of_day(day, lexicon.PARTS[part], "relative") if part else values.day(day, "relative")
    return phased(meaning, got(m, "phase"))


_OF_A_DAY = re.compile(rf"\s(?:on|from|into|of|to)?\s?(?:{WEEKDAY}|{MONTH}\s{DAY})")  # "overnight on Saturday": not last night
_OVERNIGHT_NOUN = re.compile(r"\s(?:losses|gains|rain|strikes?|attacks?|raids?|shelling)\b")
_OVERNIGHT_END = re.compile(r"\s?[.,;:]|\s(?:on|in|into|by|and|at|from|to|after|as)\b|\Z")
_HOUR_BEFORE = frozenset("at until by before after since around about to from past till between and of".split())
_PART_BEFORE = frozenset("in during of by until through into since on".split())
# days to a part of a day that is counted from the last day named
_COUNTED_PARTS = {f"{when}that{same}": 0 for when in ("", "earlier ", "later ") for same in ("", " same")} | {
    "the same": 0,
    "the previous": -1,
    "the next": 1,
    "the following": 1,
}
_PART_REACH = 500  # characters from a part of a day back to the day it is of


def _part_of(day: dt.date | None, code: str, basis: str) -> Meaning:
    """A part of a day, or of one that nobody names."""
    return values.part_of_day(day, code, basis) if day else Meaning("TIME", f"XXXX-XX-XXT{code}", precision="day")


def read_part(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "this morning", "last night", "later that evening", "in the afternoon", "overnight"."""
    word, rel = got(m, "part"), got(m, "rel")
    code, at = lexicon.PARTS[word], got_at(m, "part")
    if c.text[at].isupper() and at > c.document.sentence_at(at).start:
        return NOTHING
    if ":" in code:
        return _clock(c, m, code) if c.before(m.start()) in _HOUR_BEFORE else None
    if word == "overnight":
        return _overnight(c, m)
    if word.endswith("s"):
        return None
    if rel in ("every", "each"):
        return values.repeated(f"XXXX-XX-XXT{code}")
    if rel.endswith("this"):
        return _part_of(c.published, code, "relative")
    if rel == "last":
        return _part_of(add_days(c.published, -1) if c.published else None, code, "relative")
    near = c.anchor(m.start(), "day", _PART_REACH)
    if rel in _COUNTED_PARTS:
        return _part_of(add_days(near.first, _COUNTED_PARTS[rel]) if near and near.first else None, code, "inherited")
    before = c.before(m.start())
    bare = not rel and re.match(r"mid|late|early", m[0]) and before in ("by", "until", "in", "since")
    if not (rel or bare) or word in ("night", "dawn") or before not in _PART_BEFORE or c.low.startswith(" of ", m.end()):
        return None  # "on the evening of the fire": of a day that is named only then
    return _part_of(near.first if near else c.published, code, "inherited" if near else "relative")


def _overnight(c: Context, m: re.Match[str]) -> Meaning | None:
    """The night before publication, or before the day named last where it tells of that day: "fell Friday after overnight losses"."""
    noun = _OVERNIGHT_NOUN.match(c.low, m.end())
    if _OF_A_DAY.match(c.low, m.end()) or not (noun or _OVERNIGHT_END.match(c.low, m.end())):
        return None
    near = c.anchor(m.start(), "day", _PART_REACH) if noun else None
    if near and near.first:
        return _part_of(add_days(near.first, -1), "NI", "inherited")
    ahead = c.published and c.tense(m.start(), m.end()) == "future"
    return _part_of(add_days(c.published, 0 if ahead else -1) if c.published else None, "NI", "relative")


_ZONES = {"gmt": "Z", "utc": "Z"}


def _clock(c: Context, m: re.Match[str], hhmm: str, zone: str = "") -> Meaning | None:
    """A clock time on the day that stands with it, else on the last day named in its sentence, else on the reference day."""
    day = None
    if got(m, "month"):
        day = read_month_day(c, m)
    elif got(m, "wd"):
        number = lexicon.WEEKDAYS[got(m, "wd").rstrip(".")]
        if c.text[got_at(m, "wd")].isupper():
            day = c.weekday(number, m.start(), m.end())
    elif got(m, "deictic") and c.published:
        moved = add_days(c.published, _OFFSET[got(m, "deictic")])
        day = values.day(moved, "relative") if moved else None
    else:
        sentence = c.document.sentence_at(m.start())
        near = c.anchor(m.start(), "day", m.start() - sentence.start + 250)
        if near:
            day = near.with_(basis="inherited")
        elif c.published:
            day = values.day(c.published, "relative")
    suffix = f"T{hhmm}{_ZONES.get(zone, '')}"
    mod = "APPROX" if got(m, "about") else None
    if day is None or day.first is None:
        return Meaning("TIME", f"XXXX-XX-XX{suffix}", precision="day", mod=mod)
    return Meaning("TIME", f"{day.first.isoformat()}{suffix}", day.first, day.first, "day", day.basis, mod)


_CLOCK_BEFORE = frozenset("at by until till around about before after from between since".split())


def read_clock(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "9 a.m. EST Tuesday", "at 16:08 GMT", "noon Thursday", "three o'clock"."""
    zone = "" if got(m, "offset") else (got(m, "zone") or "").strip(" (").split(" ")[0]
    if got(m, "named"):
        return _clock(c, m, {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}[got(m, "named")])
    hour = int(got(m, "h"))
    minute = int(got(m, "mi") or 0)
    half_day = (got(m, "ap") or "").replace(".", "")
    part = got(m, "in_part") or ""
    if half_day == "pm" or (not half_day and part and "morning" not in part and hour < 12):
        hour = hour % 12 + 12
    elif half_day == "am":
        hour %= 12
    if hour > 23:
        return None
    if not (half_day or zone or part) and (
        c.before(m.start()) not in _CLOCK_BEFORE or c.low.startswith((" minutes", " left", " remaining"), m.end())
    ):
        return None
    return _clock(c, m, f"{hour:02}:{minute:02}", zone)


_JOINED = re.compile(r"\s(?:that|,\s?now)\b|[-–][a-z]")  # "now that it is over", "the now-closed mill"


def read_now(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "now", "currently", "these days", "at the moment": the reference day, from nobody knows when."""
    if got(m, "word") == "now" and _JOINED.match(c.low, m.end()):
        return None
    if got(m, "word") in ("now", "currently") and c.text[m.start()].isupper() and c.low.startswith((",", " for "), m.end()):
        return None  # "Now, he says", "Now for the weather": it joins, and tells of no day
    if got(m, "word") == "current":
        following = re.match(r"\s([a-z]+)", c.low[m.end() : m.end() + 20])
        if (
            not following
            or following[1] in lexicon.UNIT_WORDS
            or following[1] in ("fiscal", "financial", "account", "accounts", "affairs", "and", "or", "of", "in", "from", "events")
        ):
            return None
    return values.past(c.published, "PRESENT_REF")


def read_recently(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "recently", "the recent sale", "in the past"."""
    word = got(m, "word")
    if word == "recent" and (
        (following := re.match(r"\s(?:few\s|several\s)?([a-z]+)", c.low[m.end() : m.end() + 20])) is None
        or following[1] in lexicon.UNIT_WORDS
        or c.before(m.start()) in ("most", "more", "then")
    ):
        return None
    return values.past(c.published)


def read_soon(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "soon", "the near future"."""
    word = got(m, "word")
    if word == "soon" and (
        c.before(m.start()) in ("as", "too", "so", "how", "very", "anytime")
        or re.match(r"\s(?:as|after|enough|before|became|followed|found|learned)\b|-to-", c.low[m.end() : m.end() + 9])
    ):
        return None
    return values.future(c.published)


def read_set(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "daily", "weekly", "annually"."""
    at = m.start()
    if c.text[at].isupper() and (c.before(at) != "" and c.text[:at].rstrip()[-1:] not in '.!?“"'):
        return None
    return values.repeated(lexicon.SETS[got(m, "word")])


_ZONE_NAMES = (
    r"gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|bst|cet|cest|ist|jst|"
    r"eastern(?:\s(?:standard\s|daylight\s)?time)?|pacific(?:\stime)?|central\stime|local\stime"
)
_ZONE = rf"(?:\s?\((?P<zone>{_ZONE_NAMES})(?P<offset>\s?[+-][0-9]{{1,2}})?\)|\s?(?P<zone>{_ZONE_NAMES})(?P<offset>\s?[+-][0-9]{{1,2}})?)"
_DAY_AFTER = (
    rf"(?:\s(?:on\s)?(?:(?P<wd>{WEEKDAY})(?:\s(?:{PART}))?(?:,\s(?P<month>{MONTH})\s(?P<day>{DAY})(?:,\s(?P<year>{YEAR}))?)?|(?P<deictic>today|tonight|tomorrow|yesterday)"
    rf"|(?P<month>{MONTH})\s(?P<day>{DAY})(?:,\s(?P<year>{YEAR}))?))"
)
_DAY_BESIDE = rf"(?=,\s(?:on\s)?(?:(?P<wd>{WEEKDAY})|(?P<month>{MONTH})\s(?P<day>{DAY})(?:,\s(?P<year>{YEAR}))?))"  # a row of its own
_TO_DAY = (
    rf"(?=\s?(?:to|until|till|through|and|-|–)\s?[0-9]{{1,2}}(?:[:.][0-5][0-9])?\s?[ap]\.?m\.?{_DAY_AFTER})"  # "9 a.m. to 5 p.m. Friday"
)
_DAY = rf"(?:{_DAY_AFTER}|{_DAY_BESIDE}|{_TO_DAY})?"
_ABOUT = r"(?P<about>around\s|about\s|roughly\s|approximately\s)?"
CLOCK_READERS = (
    reader(
        "<hour> a.m.",
        rf"{_ABOUT}(?P<h>1[0-2]|0?[1-9])(?:[:.](?P<mi>[0-5][0-9]))?\s?(?P<ap>[ap]\.m\.|[ap]\.m|[ap]m){_ZONE}?(?:\s\([0-9]{{1,2}}:?[0-9]{{2}}\s?(?:gmt|utc)\)|\s\([0-9]{{1,2}}(?::[0-9]{{2}})?\s[ap]\.?m\.?\s[a-z]{{2,4}}\))?{_DAY}",
        read_clock,
    ),
    reader(
        "<hour> in the <part>",
        rf"{_ABOUT}(?P<h>1[0-2]|0?[1-9])(?::(?P<mi>[0-5][0-9]))?(?:\so['’]clock)?\s(?P<in_part>in\sthe\s(?:morning|afternoon|evening)|at\snight){_DAY}",
        read_clock,
    ),
    reader("<hh>:<mm>", rf"{_ABOUT}(?P<h>[01]?[0-9]|2[0-3])[:.h](?P<mi>[0-5][0-9])(?:\shours)?{_ZONE}?{_DAY}(?![:.,]?[0-9])", read_clock),
    reader("<hhmm> GMT", rf"(?P<h>[01][0-9]|2[0-3])(?P<mi>[0-5][0-9])(?:\shours)?{_ZONE}{_DAY}", read_clock),
)
NOON_READERS = (reader("noon <weekday>", rf"(?P<named>noon|midnight|midday){_ZONE}?{_DAY_AFTER}", read_clock),)
PART_READERS = (
    reader(
        "this <part>",
        rf"(?:(?P<rel>(?:earlier\s|later\s)?this|(?:earlier\s|later\s)?that(?:\ssame)?|the\s(?:same|previous|next|following)|last|the|every|each)\s)?(?:early\s|late\s|mid[\s-])?(?P<part>{trie(lexicon.PARTS)})",
        read_part,
    ),
)
DEICTIC_READERS = (
    reader(
        "today",
        rf"(?:(?:the\s)?day\s(?P<beyond>after|before)\s)?(?:(?P<phase>earlier|later|early|late)\s)?(?P<word>today|tonight|yesterday|tomorrow)(?:\s(?P<part>{PART}))?",
        read_deictic,
    ),
)
VAGUE_READERS = (
    reader("now", r"(?:right\s)?(?P<word>now|currently|nowadays|current|these\sdays|at\spresent|at\sthe\smoment)", read_now),
    reader(
        "recently",
        r"(?P<word>recently|lately|recent|the\s(?:recent\s|distant\s)?past(?=\s?[,.;:!?”\"]|\s(?:and|but|that|has|have|was|were|to|by|as|with|when|for|he|she|they|it|the|its|his)\b))",
        read_recently,
    ),
    reader(
        "soon",
        r"(?P<word>soon|the\s(?:near\s|foreseeable\s|immediate\s|not-too-distant\s|distant\s|near-term\s)?future(?=\s?[,.;:!?”\"'’]|\s(?:and|but|that|has|have|was|were|to|by|as|with|when|for|is|will|on|in|at|of)\b))",
        read_soon,
    ),
)
SET_READERS = (reader("daily", rf"(?P<word>{trie(lexicon.SETS)})", read_set),)
