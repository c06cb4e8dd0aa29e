"""Expressions built on a unit of time: lengths, "last week", "three years ago", "the next day", sets and rates."""

from __future__ import annotations

import re

from newsdata.times import values
from newsdata.times.anchoring import Context, moved, whole
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import APPROX, END, PART, PHASE, UNIT, H, mod_of_amount, mod_of_point, got, phased, reader
from newsdata.times.en.numbers import COUPLE, EXACT, FEW, HALF, number_of
from newsdata.times.units import UNITS, Unit, shift
from newsdata.times.values import NOTHING, Meaning

_GRAIN = {"second": "day", "minute": "day", "hour": "day", "fortnight": "week", "weekend": "weekend", "season": "season"}
_EARNINGS_REACH = 700  # characters within which "a year ago" still speaks of the quarter named before


def unit_of(word: str) -> Unit:
    """The unit a word names."""
    return UNITS[lexicon.UNIT_WORDS[word]]


def _is_name(c: Context, m: re.Match[str]) -> bool:
    """Whether the unit is part of a name, such as a programme's: it has a capital inside its sentence."""
    unit = got(m, "unit")
    at = m.end() - len(m[0]) + m[0].rfind(unit)
    return c.text[at].isupper() and not c.text[at + 1 : at + 2].isupper() and at > c.document.sentence_at(at).start and not c.text[m.start() : at].istitle() or (
        c.text[at].isupper() and c.text[max(0, m.start() - 1) : m.start()] in ("“", '"', "'", "`", "‘")
    )


def _count(m: re.Match[str]) -> float | None:
    """How many units; None where the words are vague."""
    if got(m, "one"):
        one = got(m, "one").split()
        count = 0.5 if one[0] == "half" else 1.0
        return count + (0.5 if got(m, "half") else 0)
    return number_of(got(m, "n"))


def read_length(c: Context, m: re.Match[str]) -> Meaning | None:
    """"three weeks", "at least 72 hours", "several months", "an hour and a half"."""
    unit = unit_of(got(m, "unit"))
    if _is_name(c, m):
        return NOTHING
    if unit.name == "quarter" and (got(m, "one") or (got(m, "n") or "") in ("two", "three") and c.before(m.start()) not in ("next", "past", "last", "for")):
        return None
    if unit.name == "second" and got(m, "unit") == "second":
        return None
    if got(m, "one") and not _is_length(c, m, unit):
        return None
    count = _count(m)
    mod = mod_of_amount(got(m, "approx"))
    if got(m, "so"):
        mod = "APPROX"
    return values.length(values.vague_amount(unit) if count is None else values.amount(count, unit), mod)


def read_between(c: Context, m: re.Match[str]) -> Meaning | None:
    """"two to three weeks", "between 60 and 90 days": a length within bounds, which TIMEX3 leaves open."""
    low, high = number_of(got(m, "low") or ""), number_of(got(m, "n") or "")
    if low is None or high is None or low >= high or (re.search(r"\band\b", m[0]) and c.before(m.start()) != "between"):
        return None
    return values.length(values.vague_amount(unit_of(got(m, "unit"))))


_RATE_BEFORE = re.compile(r"(?:[0-9%]|\b(?:hundred|thousand|million|billion|trillion|percent|once|twice|times|dozens|hundreds|thousands|millions|billions|two|three|four|five|six|seven|eight|nine|ten))[^.;:!?]{0,45}\Z")
_LENGTH_BEFORE = frozenset(
    "for in within about over than last lasted lasts take takes took taken after of under nearly almost least most spend spent spends wait waited just only him "
    "her them us me before another to by served serve every up during around roughly through into until more barely exactly and or".split()
)


def _is_length(c: Context, m: re.Match[str], unit: Unit) -> bool:
    """Whether "a year" is a length: after a preposition or a verb that takes one, and no rate; "a day" needs that more than the rest."""
    before = c.before(m.start())
    if got(m, "one").split()[0] in ("one", "another", "half") or got(m, "approx") or got(m, "half"):
        return True
    if before in _LENGTH_BEFORE:
        return before not in ("of", "only", "just", "by", "and", "or", "to", "more", "than") or unit.name != "day"
    return unit.name not in ("day", "second", "minute") and before not in ("such", "what", "is", "was", "be", "as", "has", "had", "have", "with", "")


def read_rate(c: Context, m: re.Match[str]) -> Meaning | None:
    """"soldiers a month", "twice a day", "per year": what happens in each unit."""
    unit = unit_of(got(m, "unit"))
    before = c.before(m.start())
    if not got(m, "per") and (before in _LENGTH_BEFORE or not _RATE_BEFORE.search(c.low, max(0, m.start() - 60), m.start())):
        return None
    if not got(m, "per") and re.match(r"\s(?:ago|earlier|later|before|after|from|in|and a half|or)\b", c.low[m.end() : m.end() + 12]):
        return None
    return values.repeated(values.amount(1, unit))


def read_every(c: Context, m: re.Match[str]) -> Meaning | None:
    """"every day", "each of the past three years", "every two weeks", "every other month"."""
    if got(m, "day"):
        return values.repeated(f"XXXX-WXX-{lexicon.WEEKDAYS[got(m, 'day')] + 1}")
    unit = unit_of(got(m, "unit"))
    count = 2.0 if got(m, "other") else number_of(got(m, "n")) if got(m, "n") else 1.0
    return values.repeated(values.vague_amount(unit) if count is None else values.amount(count, unit))


def read_ago(c: Context, m: re.Match[str]) -> Meaning | None:
    """"three days ago", "nearly two weeks ago", "a year ago": counted back from publication."""
    return _counted(c, m, -1)


def read_from_now(c: Context, m: re.Match[str]) -> Meaning | None:
    """"three weeks from now": counted on from publication."""
    return _counted(c, m, 1)


def _counted(c: Context, m: re.Match[str], sign: int) -> Meaning | None:
    unit, count = unit_of(got(m, "unit")), _count(m)
    if c.published is None:
        return Meaning("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    if count is None or got(m, "so"):
        if count and count < 4:
            meaning = moved(c.published, unit, sign * int(count), "relative", _GRAIN.get(unit.name, unit.name))
            return meaning and meaning.with_(mod="APPROX")
        return values.past(c.published) if sign < 0 else values.future(c.published)
    if unit.name == "year" and count == 1 and sign < 0 and not got(m, "approx"):
        quarter = _year_before_quarter(c, m.start())
        if quarter:
            return quarter
    grain = _GRAIN.get(unit.name, unit.name)
    if count != int(count):
        unit, count, grain = (UNITS["month"], count * 12, "month") if unit.name == "year" else (unit, count, grain)
    if unit.clock:
        return values.past(c.published, type_="TIME") if sign < 0 else values.future(c.published, type_="TIME")
    meaning = moved(c.published, unit, sign * int(count), "relative", grain)
    if meaning is None:
        return values.past(c.published) if sign < 0 else values.future(c.published)
    mod = mod_of_point(got(m, "approx"))
    return meaning.with_(mod=mod) if mod else meaning


def _year_before_quarter(c: Context, at: int) -> Meaning | None:
    """The quarter a year before the one that a report of earnings last named."""
    quarter = c.anchor(at, "quarter", _EARNINGS_REACH)
    if quarter is None or quarter.first is None:
        return None
    if (quarter.value or "").startswith("FY"):
        return None
    latest = c.anchors.get("last")
    if latest and latest[1].precision == "year" and latest[1].basis == "stated":
        return None
    return moved(quarter.first, UNITS["year"], -1, "inherited", "quarter")


def read_year_ago_noun(c: Context, m: re.Match[str]) -> Meaning | None:
    """"the year-earlier quarter", "the year-ago period", "year-earlier results"."""
    quarter = c.anchor(m.start(), "quarter", _EARNINGS_REACH * 2)
    if got(m, "ord") and quarter is not None and quarter.first:
        number = _ORDINAL_QUARTER.get(got(m, "ord"))
        return values.quarter(quarter.first.year - 1, number, "inherited") if number else None
    if quarter is not None and quarter.first:
        return moved(quarter.first, UNITS["year"], -1, "inherited", "quarter")
    if c.published is None:
        return Meaning("DATE", None)
    return values.year(c.published.year - 1, "relative") if not got(m, "noun") or got(m, "noun") == "period" else Meaning("DATE", None)


_ORDINAL_QUARTER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4}


def read_from_anchor(c: Context, m: re.Match[str]) -> Meaning | None:
    """"three days later", "a year earlier", "the week before": counted from the last date in the text."""
    unit = unit_of(got(m, "unit"))
    word = got(m, "rel")
    sign = -1 if word in ("earlier", "before", "previously", "prior") else 1
    if got(m, "the"):
        count: float | None = 1.0
    else:
        count = _count(m)
    if unit.name == "year" and count == 1 and sign < 0:
        quarter = _year_before_quarter(c, m.start())
        if quarter:
            return quarter
    near = c.anchor(m.start())
    if near is None or near.first is None or near.last is None:
        if unit.name == "year" and count == 1 and sign < 0 and c.published:
            return values.year(c.published.year - 1, "relative")
        return Meaning("DATE", "XXXX-XX-XX") if count is None or not unit.clock else values.length(values.amount(count, unit))
    if count is None or count != int(count) or unit.clock:
        return Meaning("DATE", "XXXX-XX-XX") if not unit.clock else values.length(values.vague_amount(unit) if count is None else values.amount(count, unit))
    size = {"day": 0, "week": 1, "weekend": 1, "month": 2, "season": 2, "quarter": 2, "half": 3, "year": 3, "decade": 4, "century": 5}
    grain = _GRAIN.get(unit.name, unit.name)
    if size.get(near.precision or "", 0) > size.get(grain, 0):
        return Meaning("DATE", "XXXX-XX-XX")
    if near.precision in ("month", "quarter") and unit.name == "year":
        grain = near.precision
    return moved(near.first, unit, sign * int(count), "inherited", grain) or Meaning("DATE", "XXXX-XX-XX")


def read_lean(c: Context, m: re.Match[str]) -> Meaning | None:
    """"the past three months", "the next 48 hours", "recent weeks", "the coming days": lengths that lean on the day of publication."""
    unit, rel = unit_of(got(m, "unit")), got(m, "rel")
    if unit.name == "quarter" and got(m, "unit") == "quarter":
        return None
    counted = bool(got(m, "n"))
    count = number_of(got(m, "n")) if counted else 1.0 if not got(m, "unit").endswith("s") and unit.name not in ("century", "millennium") else None
    value = values.vague_amount(unit) if count is None else values.amount(count, unit)
    if rel in ("these", "those"):
        return None
    mod = mod_of_amount(got(m, "approx")) or ("APPROX" if got(m, "so") else None)
    if "first" in rel or "final" in rel or "following" in rel or "preceding" in rel or "previous" in rel or "remaining" in rel or "early" in rel:
        return values.length(value, mod)
    ahead = "next" in rel or "coming" in rel
    if c.published is None:
        return values.length(value, mod)
    edge = None
    if count is not None and count == int(count):
        days = unit if not unit.clock else UNITS["day"]
        steps = int(count) if not unit.clock else max(1, -(-int(count) * {"hour": 60, "minute": 1, "second": 0}[unit.name] // 1440))
        edge = shift(c.published, days, steps if ahead else -steps)
    first, last = (c.published, edge) if ahead else (edge, c.published)
    return Meaning("DURATION", value, first, last, "vague" if edge is None else _GRAIN.get(unit.name, unit.name), "relative", mod)


def read_this(c: Context, m: re.Match[str]) -> Meaning | None:
    """"last week", "this month", "next year", "the end of this year", "the previous day"."""
    unit, rel = unit_of(got(m, "unit")), got(m, "rel")
    if _is_name(c, m):
        return NOTHING
    if unit.clock or unit.name in ("fortnight", "millennium"):
        return None
    if any(w in rel for w in ("same", "that", "previous", "following", "preceding")) or rel in ("the next",):
        return phased(_anchored(c, m, unit, rel), got(m, "phase"))
    if unit.name == "quarter":
        return None
    if c.published is None:
        return Meaning("DATE", "PAST_REF" if "last" in rel or "past" in rel else "FUTURE_REF" if "next" in rel or "coming" in rel else "PRESENT_REF")
    if unit.name == "day" and "this" not in rel and "current" not in rel:
        return None
    step = -1 if "last" in rel or "past" in rel or "latest" in rel else 1 if "next" in rel or "coming" in rel else 0
    if unit.name == "weekend" and "past" in rel:
        step = -1 if c.published.weekday() < 5 else 0
    return phased(moved(c.published, unit, step, "relative"), got(m, "phase"))


def _anchored(c: Context, m: re.Match[str], unit: Unit, rel: str) -> Meaning | None:
    """A unit counted from the last date of the text, or the one that holds it."""
    near = c.anchor(m.start())
    if "same" in rel and c.low.startswith(" last year", m.end()):
        return None
    if near is None or near.first is None:
        return Meaning("DATE", "XXXX-XX-XX" if unit.name == "day" else None)
    step = -1 if "previous" in rel or "preceding" in rel else 1 if "following" in rel or "next" in rel else 0
    size = {"day": 0, "week": 1, "weekend": 1, "month": 2, "season": 2, "quarter": 2, "half": 3, "year": 3, "decade": 4, "century": 5}
    if size.get(near.precision or "", 0) > size.get(unit.name, 0):
        return Meaning("DATE", "XXXX-XX-XX" if unit.name == "day" else None)
    base = near.last if step > 0 and unit.name == "day" else near.first
    return moved(base, unit, step, "inherited")


_THE_UNIT_BEFORE = frozenset("for in of during over on ending through throughout ahead later earlier within by this".split())


def read_the(c: Context, m: re.Match[str]) -> Meaning | None:
    """"for the week", "the end of the month", "later in the day", "the full year": the one being told of."""
    unit = unit_of(got(m, "unit"))
    before = c.before(m.start())
    if got(m, "unit").endswith("s") or unit.clock or unit.name in ("millennium", "century", "decade", "fortnight"):
        return None
    if re.match(r"\s(?:end(?:ed|ing)|to|before|after|when|that|he|she|they|it|earlier|later|ahead)\b", c.low[m.end() : m.end() + 9]):
        if c.low.startswith((" ended", " ending"), m.end()) and unit.name == "year":
            return values.length("P1Y")
        return None
    if unit.name == "weekend":
        if c.published is None:
            return Meaning("DATE", None, precision="weekend")
        if before not in ("over", "on", "during", "for", "of", "at", "through", "since", "until", "into", "this", "by", "before", "throughout"):
            return None
        ahead = c.tense(m.start(), m.end()) == "future"
        return moved(c.published, unit, 0 if ahead or c.published.weekday() >= 5 else -1, "relative")
    if not got(m, "phase") and not got(m, "full") and before not in _THE_UNIT_BEFORE:
        return None
    if unit.name == "quarter":
        near = c.anchor(m.start(), "quarter")
        return near.with_(basis="inherited", mod=None) if near else Meaning("DATE", None, precision="quarter")
    near = c.anchor(m.start(), unit.name, 400) if unit.name in ("day", "week", "month") else None
    if near and near.first:
        return phased(whole(near.first, unit, "inherited"), got(m, "phase"))
    return phased(whole(c.published, unit, "relative"), got(m, "phase")) if c.published else Meaning("DATE", None, precision=unit.name)


_BARE_BEFORE = frozenset("for in within over after of follow follows following followed takes take took taken last lasted spent spend by until before with than just only since into".split())


def read_bare(c: Context, m: re.Match[str]) -> Meaning | None:
    """"for weeks", "in years", "days after", "months ago": a length that nobody counts."""
    unit = unit_of(got(m, "unit"))
    if not got(m, "unit").endswith(("s", "ies", "ia")) or unit.name in ("second", "quarter", "weekend"):
        return None
    if got(m, "ago"):
        value = values.vague_amount(unit)
        if got(m, "ago") == "ago":
            return values.past(c.published, value) if c.published else Meaning("DATE", "PAST_REF")
        return Meaning("DATE", "XXXX-XX-XX")
    before = c.before(m.start())
    after = c.low[m.end() : m.end() + 8]
    follows = re.match(r"\s(?:after|before|of|behind|later|earlier|to come|ahead|that)\b", after)
    if before in ("for", "in", "within", "after", "follow", "follows", "over", "took", "take", "takes", "lasted", "last", "spent", "until") or (follows and before in (*_BARE_BEFORE, "the", "")) or after.startswith((" after", " before")):
        if before in ("of", "in") and follows and follows[0].strip() == "of" and before == "of":
            return None
        return values.length(values.vague_amount(unit))
    return None


def read_hyphen(c: Context, m: re.Match[str]) -> Meaning | None:
    """"a five-year low", "the two-day visit", "a 16-hour flight", "the month-long siege"; an age is none."""
    unit = unit_of(got(m, "unit"))
    if not got(m, "n"):
        if unit.clock and unit.name != "hour":
            return None
        return values.length(values.amount(1, unit) if not got(m, "unit").endswith("s") else values.vague_amount(unit))
    count = number_of(got(m, "n"))
    return values.length(values.vague_amount(unit) if count is None else values.amount(count, unit), mod_of_amount(got(m, "approx")))


_ORD = r"(?P<ord>first|second|third|fourth|final|1st|2nd|3rd|4th|q[1-4])"
_YREL = r"(?:\sof\s(?:the\s)?(?P<y>(?:fiscal\s)?(?:1[0-9]{3}|2[01][0-9]{2})|this\syear|last\syear|next\syear|the\syear|year)|,?\s(?P<y2>1[0-9]{3}|2[01][0-9]{2}|last\syear|this\syear|next\syear))"
_YBEFORE = r"(?P<yb>(?:this|last|next)\syear['’]s|(?:1[0-9]{3}|2[01][0-9]{2})(?:['’]s)?)"


def read_quarter(c: Context, m: re.Match[str]) -> Meaning | None:
    """"the third quarter", "third-quarter", "the first half of 2024", "the fiscal second quarter"; a fiscal one has no days."""
    word = got(m, "ord")
    number = int(word[1]) if word[0] in "qh" and word[1:].isdigit() else _ORDINAL_QUARTER[word]
    is_half = got(m, "unit").startswith("half") or word[0] == "h"
    if word == "final" and is_half:
        number = 2
    if is_half and number > 2:
        return None
    said = got(m, "y") or got(m, "y2") or got(m, "yb")
    if is_half and not said and not got(m, "fiscal"):
        return None
    if not said and _is_sport(c, m.start()):
        return None
    year = _said_year(c, said)
    if got(m, "fiscal") or (said and "fiscal" in said):
        return Meaning("DATE", f"FY{year if year else 'XXXX'}-{'H' if is_half else 'Q'}{number}", precision="half" if is_half else "quarter")
    if year:
        basis = "stated" if said and said[:1].isdigit() else "relative"
        return values.half(year, number, basis) if is_half else values.quarter(year, number, basis)
    if said and c.published is None:
        return Meaning("DATE", f"XXXX-{'H' if is_half else 'Q'}{number}", precision="half" if is_half else "quarter")
    return c.half(number, m.start(), m.end()) if is_half else c.quarter(number, m.start(), m.end())


def _said_year(c: Context, said: str | None) -> int | None:
    if not said:
        return None
    digits = re.search(r"[0-9]{4}", said)
    if digits:
        return int(digits[0])
    if c.published is None:
        return None
    return c.published.year + (-1 if "last" in said else 1 if "next" in said else 0)


def _is_sport(c: Context, at: int) -> bool:
    """Whether the sentence tells of a match, whose quarters are not the year's."""
    s = c.document.sentence_at(at)
    words = c.low[s.start : s.end]
    return any(w in words for w in lexicon.SPORT)


def read_latest_quarter(c: Context, m: re.Match[str]) -> Meaning | None:
    """"the latest quarter", "last quarter", "the quarter", "the latest period": the one reported."""
    near = c.anchor(m.start(), "quarter", 4000)
    rel = got(m, "rel")
    if "last" in rel.split() or "previous" in rel or "past" in rel:
        if c.published and got(m, "noun") == "quarter" and "last" in rel:
            return moved(c.published, UNITS["quarter"], -1, "relative")
        return moved(near.first, UNITS["quarter"], -1, "inherited") if near and near.first and "previous" in rel else None
    if "next" in rel or "this" in rel or "current" in rel or "coming" in rel:
        if got(m, "noun") != "quarter":
            return None
        return moved(c.published, UNITS["quarter"], 1 if "next" in rel or "coming" in rel else 0, "relative") if c.published else Meaning("DATE", None, precision="quarter")
    if near is None:
        if got(m, "noun") != "quarter" or c.published is None:
            return Meaning("DATE", None, precision="quarter") if got(m, "noun") == "quarter" else None
        return moved(c.published, UNITS["quarter"], -1, "relative")
    if "year" in rel:
        return None
    return near.with_(basis="inherited", mod=None)


def read_same_period(c: Context, m: re.Match[str]) -> Meaning | None:
    """"the same period last year", "the 1988 quarter"."""
    near = c.anchor(m.start(), "last")
    year = _said_year(c, got(m, "y"))
    if near is None or near.first is None or near.precision not in ("month", "quarter", "half", "week") or year is None:
        return values.year(year, "relative" if not got(m, "y")[:1].isdigit() else "stated") if year else Meaning("DATE", None)
    moved_ = near.first.replace(year=year, day=1)
    return whole(moved_, near.precision, "inherited")


def read_fiscal(c: Context, m: re.Match[str]) -> Meaning | None:
    """"fiscal 1990", "FY2024", "the fiscal year": a value without days, for nobody says when it begins."""
    if got(m, "y"):
        number = int(got(m, "y")) if len(got(m, "y")) == 4 else 2000 + int(got(m, "y")) if int(got(m, "y")) < 70 else 1900 + int(got(m, "y"))
        return Meaning("DATE", f"FY{number}", precision="year", basis="stated")
    if c.low.startswith((" ended", " ending"), m.end()):
        return values.length("P1Y")
    rel = got(m, "rel") or ""
    if c.published is None:
        return Meaning("DATE", "FYXXXX", precision="year")
    year = c.published.year + (-1 if "last" in rel or "previous" in rel else 1 if "next" in rel or "coming" in rel else 0)
    return Meaning("DATE", f"FY{year}", precision="year", basis="relative")


def read_year_end(c: Context, m: re.Match[str]) -> Meaning | None:
    """"year-end", "year's end", "mid-year": a point of the year being told of."""
    if c.published is None:
        return Meaning("DATE", None, precision="year")
    start = got(m, "what").startswith(("mid", "middle"))
    if not start and c.before(m.start()) not in ("by", "at", "before", "until", "since", "of", "to", "from", "till", "after", "the"):
        return None
    year = c.published.year
    if c.before(m.start()) in ("since", "from") or (c.published.month <= 2 and c.tense(m.start(), m.end()) == "past"):
        year -= 1
    meaning = values.year(year, "relative")
    return meaning and meaning.with_(mod="MID" if start else "END")


_N = rf"(?P<n>{EXACT}|{FEW}|{COUPLE})"
_ONE = r"(?P<one>a\sfull|one\sfull|an\sentire|an\sadditional|an\sextra|another|an|a|one|half\san|half\sa)"
_EXTRA = r"(?:more|other|additional|extra|consecutive|straight|successive|full|calendar|trading|business|working|whole|long|short|solid|crucial|difficult|turbulent)"
_U = rf"(?P<unit>{UNIT})"




def _alternatives(rule: str, build: str, read: object) -> tuple:
    """One reader for counted units and one for single ones: a named group may stand once in a pattern."""
    many = rf"{APPROX}?(?:the\s)?{_N}(?:\s{_EXTRA}){{0,2}}{H}{_U}(?P<so>\sor\s(?:so|more))?"
    single = rf"{APPROX}?{_ONE}(?:\s{_EXTRA})?\s{_U}(?P<half>\s{HALF})?(?P<so>\sor\s(?:so|two|more))?"
    return (reader(rule, many + build, read), reader(rule, single + build, read))  # type: ignore[arg-type]


_REL_UNIT = (
    r"(?P<rel>(?:earlier\s|later\s)?(?:this\spast|this\scoming|this|last|next|past)|the\scoming|the\scurrent|the\ssame|(?:earlier\s|later\s)?that\ssame|that\svery|"
    r"(?:earlier\s|later\s)?that|the\snext|the\sprevious|the\spreceding|the\sfollowing|the\supcoming|coming|upcoming|current)"
)

UNIT_READERS = (
    reader("<n> <unit>-old", rf"(?:aged\s)?(?:{_N}|{_ONE}){H}{_U}{H}(?:olds?|of{H}age)", lambda c, m: NOTHING),
    *_alternatives("<n> <unit> ago", r"\sago", read_ago),
    *_alternatives("<n> <unit> from now", r"\s(?:from\s(?:now|today)|hence)", read_from_now),
    reader("year-earlier <noun>", rf"(?:the\s)?(?:comparable\s)?(?:year-ago|year-earlier)(?:\s(?P<ord>first|second|third|fourth))?[\s-](?P<noun>period|quarter)", read_year_ago_noun),
    reader("the past <n> <unit>", rf"(?:the\s)?year-(?:earlier|ago)\s(?P<rel>)(?P<n>three|six|nine)\s(?P<unit>months)", lambda c, m: values.length(f"P{number_of(m['n']):.0f}M")),
    reader("year-earlier <noun>", r"(?:year-ago|year-earlier)", read_year_ago_noun),
    reader("<n> <unit> later", rf"(?P<the>the\s){_U}\s(?P<rel>before|after|earlier|later)(?=\s?[,.;:)]|\s(?:and|but|he|she|they|it|in|at|on)\b|\s*\Z)", read_from_anchor),
    *_alternatives("<n> <unit> later", r"\s(?P<rel>earlier|later|previously)", read_from_anchor),
    reader("every <unit>", rf"(?:every|each)\s(?P<other>other\s)?(?:{_N}{H})?{_U}", read_every),
    reader("the past <n> <unit>", rf"{APPROX}?(?:each\sof\s|all\sof\s)?(?P<rel>the\s(?:past|last|next|coming|previous|first|final|following|preceding|remaining|upcoming|early)|(?:his|her|its|their)\s(?:first|last|final|past|next)|last|next|past|first|coming)\s{_N}(?:\s{_EXTRA})?{H}{_U}(?P<so>\sor\sso)?", read_lean),
    reader("recent <unit>s", rf"{APPROX}?(?P<rel>(?:the\s)?(?:most\s)?recent|the\scoming|coming|past|the\spast|the\slast|the\snext|the\supcoming)\s(?P<unit>seconds|minutes|hours|days|weeks|weekends|months|quarters|years|decades|centuries){END}(?P<so>\sor\sso)?", read_lean),
    reader("last <unit>", rf"{PHASE}?{_REL_UNIT}\s(?P<unit>{UNIT})(?<!s)", read_this),
    reader("the past <unit>", rf"{APPROX}?(?P<rel>the\s(?:past|last|next|coming|entire\slast|whole\slast))\s(?P<unit>{UNIT})(?P<so>\sor\s(?:so|two))?", read_lean),
    reader("the <unit>", rf"{PHASE}?(?:the\s)?(?P<full>full\s|entire\s|whole\s)?(?P<unit>{UNIT})", lambda c, m: read_the(c, m) if "the" in m[0].split() or got(m, "phase") else None),
    reader("per <unit>", rf"(?:(?P<per>per)|a|an)\s{_U}", read_rate),
    reader("<n>-<unit>", rf"{APPROX}?{_N}-{_U}(?:[\s-]long)?(?!-old)", read_hyphen),
    reader("<unit>-long", rf"{APPROX}?{_U}-long", read_hyphen),
    reader("<n> to <n> <unit>", rf"{APPROX}?(?P<low>{EXACT}|a)\s?(?:to|or|and|-|–)\s?{_N}{H}{_U}(?P<so>\sor\sso)?", read_between),
    *_alternatives("<n> <unit>", "", read_length),
    reader("<unit>s", rf"{_U}(?:\s(?P<ago>ago|later|earlier))?", read_bare),
)
QUARTER_READERS = (
    reader("<n>th quarter", rf"(?:the\s(?!fiscal\s[a-z]+-)(?![a-z]+-))?(?:(?P<fiscal>fiscal)[\s-])?{_ORD}[\s-](?:fiscal\s)?(?P<unit>quarter|half){_YREL}?", read_quarter),
    reader("<n>th quarter", rf"(?:the\s)?{_ORD}[\s-](?P<fiscal>fiscal)[\s-](?P<unit>quarter|half){_YREL}?", read_quarter),
    reader("the latest quarter", r"(?:the\s)?(?P<rel>latest|most\srecent|current|this|last|next|previous|past|coming|just-ended)\s(?P<noun>quarter|period)", read_latest_quarter),
    reader("the same period of <year>", r"the\s(?:same|comparable|corresponding|year-ago|like)\s(?:quarter|period|month|week|three\smonths|time)\s(?:(?:of|in)\s)?(?:the\s)?(?P<y>last\syear|previous\syear|this\syear|1[0-9]{3}|2[01][0-9]{2})", read_same_period),
    reader("the same period of <year>", r"the\s(?P<y>1[0-9]{3}|2[01][0-9]{2})\s(?:quarter|period)", read_same_period),
)
YEAR_QUARTER_READERS = (
    reader("<year> <n>th quarter", rf"(?:the\s)?{_YBEFORE}\s(?P<fiscal>fiscal\s)?{_ORD}[\s-](?P<unit>quarter|half)", read_quarter),
    QUARTER_READERS[-1],
)
Q_READERS = (
    reader("q<n> <year>", rf"(?P<ord>[qh][1-4])(?P<unit>)(?:(?:\s|\sof\s|-)(?P<y>(?:1[0-9]{{3}}|2[01][0-9]{{2}})|this\syear|last\syear|next\syear))?", read_quarter),
)
FISCAL_READERS = (
    reader("fiscal <year>", r"(?:(?:the\s)?fiscal\s(?:year\s)?|fy\s?)(?P<y>[12][0-9]{3}|[0-9]{2})", read_fiscal),
    reader("fiscal <year>", r"(?:the\s|(?P<rel>this|last|next|the\scurrent|the\sprevious|the\scoming)\s)(?:full\s)?(?:fiscal|financial)\syear", read_fiscal),
)
YEAR_END_READERS = (
    reader("year-end", r"(?:the\s)?(?P<what>year[\s-]end|year['’]s[\s-]end|midyear|mid-year|month[\s-]end)", lambda c, m: read_year_end(c, m)),
)
PERIOD_READERS = (
    reader("year-earlier <noun>", r"(?:the\s)?(?:comparable\s)?(?:year-ago|year-earlier)(?:\s(?P<ord>first|second|third|fourth))?[\s-](?P<noun>period|quarter)", read_year_ago_noun),
)
__all__ = ["FISCAL_READERS", "PART", "PERIOD_READERS", "QUARTER_READERS", "Q_READERS", "UNIT_READERS", "YEAR_END_READERS"]
