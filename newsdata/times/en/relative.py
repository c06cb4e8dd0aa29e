"""Units counted from publication or from a date in the text: "three years ago", "last week", "the past month", "the following day"."""

from __future__ import annotations

import re

from newsdata.times import values
from newsdata.times.anchoring import Context, moved, whole
from newsdata.times.en.fragments import APPROX, END, MONTH, PHASE, UNIT, WEEKDAY, YEAR, H, got, mod_of_amount, mod_of_point, phased, reader
from newsdata.times.en.lengths import EXTRA, N, U, count_of, counted, in_a_name, length_value, unit_of
from newsdata.times.en.numbers import number_of
from newsdata.times.units import UNITS, Unit, shift
from newsdata.times.values import NOTHING, Meaning

# how wide a date counted in a unit is
GRAIN = {
    "second": "day",
    "minute": "day",
    "half-hour": "day",
    "hour": "day",
    "fortnight": "week",
    "quarter-century": "year",
    "half-century": "year",
}
SIZE = {
    "day": 0,
    "week": 1,
    "weekend": 1,
    "fortnight": 1,
    "month": 2,
    "season": 2,
    "quarter": 2,
    "half": 3,
    "year": 3,
    "decade": 4,
    "quarter-century": 4,
    "half-century": 4,
    "century": 5,
}
UNKNOWN_DAY = Meaning("DATE", "XXXX-XX-XX")
EARNINGS_REACH = 1500  # characters within which "a year ago" still speaks of the quarter named before


def read_ago(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "three days ago", "nearly two weeks ago", "a year ago": counted back from publication."""
    if got(m, "unit") == "year" and got(m, "one") and not (got(m, "approx") or got(m, "so") or got(m, "exact")):
        quarter = year_before_quarter(c, m.start())
        if quarter:
            return quarter
    return _counted(c, m, -1)


def read_from_now(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "three weeks from now", "in a year's time": counted on from publication."""
    return _counted(c, m, 1)


def _counted(c: Context, m: re.Match[str], sign: int) -> Meaning | None:
    unit, count = unit_of(m), count_of(m)
    if c.published is None:
        return Meaning("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    vague = values.past(c.published) if sign < 0 else values.future(c.published)
    if count is None:
        return vague
    if unit.clock:
        return vague.with_(type="TIME")
    grain = "day" if got(m, "exact") else GRAIN.get(unit.name, unit.name)
    if count != int(count):
        if unit.name != "year":
            return vague
        unit, count, grain = UNITS["month"], count * 12, "month"
    meaning = moved(c.published, unit, sign * int(count), "relative", grain)
    mod = "APPROX" if got(m, "so") else mod_of_point(got(m, "approx"))
    return meaning.with_(mod=mod) if meaning else vague


def year_before_quarter(c: Context, at: int) -> Meaning | None:
    """The quarter a year before the one that a report of earnings last named."""
    quarter = c.anchor(at, "reported", EARNINGS_REACH) or c.anchor(at, "quarter", EARNINGS_REACH)
    if quarter is None or quarter.first is None or c.anchor(at, "nine months", 350):
        return None
    return moved(quarter.first, UNITS["year"], -1, "inherited", "quarter")


def read_from_anchor(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "three days later", "a year earlier", "the week before": counted from the last date in the text."""
    unit, sign = unit_of(m), -1 if got(m, "rel") in ("earlier", "before", "previously") else 1
    count = count_of(m) if got(m, "one") or got(m, "n") else 1.0
    if in_a_name(c, m):
        return NOTHING
    a_year_back = unit.name == "year" and count == 1 and sign < 0
    if a_year_back and (quarter := year_before_quarter(c, m.start())):
        return quarter
    if unit.clock or (count is None and got(m, "n")):
        return None  # "two hours later", "a few days later": a length, which no day begins
    near = c.anchor(m.start(), "compared" if sign < 0 and SIZE.get(unit.name, 0) >= SIZE["month"] else "last")
    if near is None or near.first is None or near.last is None:
        return values.year(c.published.year - 1, "relative") if a_year_back and c.published else UNKNOWN_DAY
    grain = GRAIN.get(unit.name, unit.name)
    if count is None or count != int(count) or SIZE.get(near.precision or "", 0) > SIZE.get(grain, 0):
        return UNKNOWN_DAY
    if near.precision in ("month", "quarter") and unit.name == "year" and not c.anchor(m.start(), "nine months", 350):
        grain = near.precision
    return moved(near.first, unit, sign * int(count), "inherited", grain) or UNKNOWN_DAY


# "the last two weeks of May", but "the past two years of drought"
_OF_A_SPAN = re.compile(rf"\sof\s(?:{MONTH}|{YEAR}|(?:the|this|that|last|next|his|her|its|their|each|every){END})")


def read_lean(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "the past three months", "the next 48 hours", "recent weeks", "the coming days": lengths that lean on the day of publication."""
    unit, rel = unit_of(m), got(m, "rel")
    if rel == "last" and _is_verb(c, m.start()):
        return None  # "to last six weeks"
    if rel.endswith("early") and unit.clock:
        return None  # "the early hours of Thursday" are a night's
    if got(m, "unit") == "quarter" or in_a_name(c, m) or (unit.name == "quarter" and "first" in rel and c.low.startswith(" of", m.end())):
        return None
    count = number_of(got(m, "n")) if got(m, "n") else None if got(m, "unit").endswith(("s", "ies")) else 1.0
    value = length_value(unit, count)
    mod = "APPROX" if got(m, "so") else mod_of_amount(got(m, "approx"))
    if (
        c.published is None
        or _OF_A_SPAN.match(c.low, m.end())
        or re.search(r"first|final|following|preceding|previous|remaining|early|opening|closing|waning|subsequent|ensuing", rel)
    ):
        return values.length(value, mod)
    ahead = "next" in rel or "coming" in rel
    edge = None
    if count is not None and count == int(count):
        steps = int(count)
        if unit.clock:
            per_day = {"hour": 24, "half-hour": 48, "minute": 1440, "second": 86400}[unit.name]
            unit, steps = UNITS["day"], max(1, -(-steps // per_day))
        edge = shift(c.published, unit, steps if ahead else -steps)
    first, last = (c.published, edge) if ahead else (edge, c.published)
    return Meaning("DURATION", value, first, last, "vague" if edge is None else GRAIN.get(unit.name, unit.name), "relative", mod)


_LONG = frozenset(["decade", "century"])  # of those only the coming one is called next


def _is_verb(c: Context, start: int) -> bool:
    """Whether the word at ``start`` is a verb."""
    if c.before(start) in ("to", "will", "would", "could", "can", "may", "might", "must", "should", "not"):
        return True
    tokens = c.document.tokens(c.document.sentence_at(start))
    i = tokens.after(start)
    return i < len(tokens) and tokens.tags[i][:2] == "VB"


_OVER = frozenset("over in within during for through throughout".split())


def read_this(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "last week", "this month", "next year", "the end of this year", "that day", "the previous day"."""
    unit, rel = unit_of(m), got(m, "rel")
    if in_a_name(c, m):
        return NOTHING
    if unit.clock or unit.name in ("fortnight", "millennium"):
        return None
    if rel == "the next" and c.published and unit.name != "day" and (c.before(m.start()) in _OVER or unit.name in _LONG):
        return Meaning(
            "DURATION", length_value(unit, 1), c.published, shift(c.published, unit, 1), GRAIN.get(unit.name, unit.name), "relative"
        )
    if rel == "the next" or any(w in rel for w in ("same", "that", "previous", "following", "preceding")):
        return phased(_anchored(c, m, unit, rel), got(m, "phase"))
    if unit.name == "quarter" or (unit.name == "day" and "this" not in rel and "current" not in rel):
        return None
    if c.published is None:
        back, ahead = re.search("last|past", rel), re.search("next|coming", rel)
        return Meaning("DATE", "PAST_REF" if back else "FUTURE_REF" if ahead else "PRESENT_REF")
    step = -1 if "last" in rel or rel == "past" else 1 if re.search("next|coming", rel) else 0
    if unit.name == "weekend" and (step < 0 or "past" in rel):
        step = -1 if c.published.weekday() < 6 or step < 0 else 0
    return phased(moved(c.published, unit, step, "relative"), got(m, "phase"))


def _anchored(c: Context, m: re.Match[str], unit: Unit, rel: str) -> Meaning | None:
    """A unit counted from the last date of the text, or the one that holds it."""
    if "same" in rel and c.low.startswith((" last year", " a year"), m.end()):
        return None
    back = "previous" in rel or "preceding" in rel
    kind = "any quarter" if unit.name == "quarter" else "compared" if back and SIZE[unit.name] >= SIZE["month"] else "last"
    near = c.anchor(m.start(), kind)
    unknown = UNKNOWN_DAY if unit.name == "day" else Meaning("DATE", None)
    if near is None or near.first is None or SIZE.get(near.precision or "", 0) > SIZE.get(unit.name, 0):
        return unknown
    step = -1 if back else 1 if "following" in rel or "next" in rel else 0
    base = near.last if step > 0 and unit.name == "day" else near.first
    return moved(base, unit, step, "inherited")


_THE_BEFORE = frozenset("for in of during over on ending through throughout ahead later earlier within by this".split())
_WEEKEND_BEFORE = frozenset("over on during for of at through since until into this by before throughout".split())
_NAMED_AFTER = re.compile(rf"\s(?:on\s)?{WEEKDAY}")
_YEAR_ENDED = re.compile(rf"\s(?:ended|ending|(?:to|through)\s(?:the\send\sof\s)?{MONTH})")
_CLAUSE_AFTER = re.compile(
    rf"\s(?:of\s(?:{MONTH}|mid)|{YEAR}|end(?:ed|ing)|to|before|after|when|that|he|she|they|it|earlier|later|ahead|following)\b"
)


def read_the(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "for the week", "the end of the month", "later in the day", "the full year": the one being told of."""
    unit, phase, before = unit_of(m), got(m, "phase"), c.before(m.start())
    if (
        not re.search(r"\bthe\s", m[0])
        or got(m, "unit").endswith("s")
        or unit.clock
        or unit.name in ("millennium", "century", "decade", "fortnight")
    ):
        return None
    if in_a_name(c, m):
        return None
    if unit.name == "day" and not phase and _NAMED_AFTER.match(c.low, m.end()):
        return None  # "during the day Friday"
    if unit.name == "year" and not phase and _YEAR_ENDED.match(c.low, m.end()):
        return values.length("P1Y")
    if not phase and _CLAUSE_AFTER.match(c.low, m.end()):
        return None
    if unit.name == "weekend":
        return _the_weekend(c, m) if before in _WEEKEND_BEFORE else None
    if not phase and not got(m, "full") and before not in _THE_BEFORE and not c.low.startswith(("'s ", "’s "), m.end()):
        return None
    if unit.name == "quarter":
        near = c.anchor(m.start(), "reported") or c.anchor(m.start(), "quarter")
        return near.with_(basis="inherited", mod=None) if near else Meaning("DATE", None, precision="quarter")
    near = c.anchor(m.start(), unit.name, 800) if unit.name in ("day", "week", "month") else None
    if near and near.first:
        return phased(whole(near.first, unit, "inherited"), phase)
    return phased(whole(c.published, unit, "relative"), phase) if c.published else Meaning("DATE", None, precision=unit.name)


def _the_weekend(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "over the weekend": the last one, or with a future verb the next."""
    if c.published is None:
        return Meaning("DATE", None, precision="weekend")
    here = c.published.weekday() >= 5 or c.tense(m.start(), m.end()) == "future"
    return moved(c.published, UNITS["weekend"], 0 if here else -1, "relative")


_REL_COUNT = (
    r"(?P<rel>the\s(?:past|last|next|coming|previous|first|final|following|preceding|remaining|upcoming|early|most\srecent)|"
    r"(?:his|her|its|their)\s(?:first|last|final|past|next)|these\s(?:past|last)|last|next|past|first|coming)"
)
_REL_BARE = r"(?P<rel>(?:the|his|her|its|their)\s(?:first|final|early|earliest|opening|closing|last|waning|following|subsequent|ensuing)|(?:the\s)?(?:most\s)?recent|the\scoming|coming|past|the\spast|the\slast|the\snext|the\supcoming)"
_PLURAL = rf"(?P<unit>(?:seconds|minutes|hours|days|weeks|weekends|months|quarters|years|decades|centuries){END})"
_REL_UNIT = (
    r"(?P<rel>(?:earlier\s|later\s)?(?:this\spast|this\scoming|this|last|next|past)|the\scoming|the\scurrent|the\ssame|(?:earlier\s|later\s)?that\ssame|"
    r"that\svery|(?:earlier\s|later\s)?that|the\snext|the\sprevious|the\spreceding|the\sfollowing|the\supcoming|coming|upcoming|current)"
)
_AFTER_LATER = r"(?=\s?[,.;:)]|\s(?:and|but|in|at|on)\b|\s*\Z)"

RELATIVE_READERS = (
    *counted("<n> <unit> ago", r"\sago(?P<exact>\stoday)?", read_ago),
    *counted("<n> <unit> from now", r"(?:\s(?:from\s(?:now|today)|hence)|['’]s?\stime)", read_from_now),
    reader("<n> <unit> later", rf"the\s{U}\s(?P<rel>before|after|earlier|later){_AFTER_LATER}", read_from_anchor),
    *counted("<n> <unit> later", r"\s(?P<rel>earlier|later|previously)", read_from_anchor),
)
LEAN_READERS = (
    reader("the past <n> <unit>", rf"{APPROX}?(?:each\sof\s|all\sof\s)?{_REL_COUNT}\s{N}(?:\s{EXTRA})?{H}{U}(?P<so>\sor\sso)?", read_lean),
    reader("recent <unit>s", rf"{APPROX}?{_REL_BARE}\s{_PLURAL}(?:\sand\s(?:days|weeks|months|years))?(?P<so>\sor\sso)?", read_lean),
    reader(
        "the past <unit>", rf"{APPROX}?(?P<rel>the\s(?:past|last|next|entire\slast|whole\slast))\s{U}(?P<so>\sor\s(?:so|two))", read_lean
    ),
    reader("last <unit>", rf"{PHASE}?{_REL_UNIT}\s(?P<unit>{UNIT})(?<!s)", read_this),
    reader("the past <unit>", rf"{APPROX}?(?P<rel>the\s(?:past|last|coming|entire\slast|whole\slast))\s{U}", read_lean),
    reader("the <unit>", rf"{PHASE}?(?:the\s)?(?P<full>full\s|entire\s|whole\s)?{U}", read_the),
)
