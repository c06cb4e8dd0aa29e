"""Where a relative expression hangs: the day of publication, the tense around it, or a date in the text before."""

from __future__ import annotations

import datetime as dt
import re

from newsdata.language.document import Document
from newsdata.times import values
from newsdata.times.en.lexicon import PASSIVE, TOLD
from newsdata.times.tense import Tense, tense_at
from newsdata.times.units import Unit, add_days, shift
from newsdata.times.values import Meaning

_SINCE = re.compile(r"(?<![^\W_])(?:since|ago|last|past|ended)\W{1,3}(?:the\s|early\s|mid-|late\s)?\Z")
_UNTIL = re.compile(
    r"(?<![^\W_])(?:until|till|by|due|effective|expires?|expiring|payable|through|starting|beginning|begins?|from now to)"
    r"\W{1,3}(?:the\s|early\s|mid-|late\s)?\Z"
)
# "gave them until Monday", "extended the loan through March"
_PUT_OFF = re.compile(
    r"\b(?:postponed?|extend(?:s|ed)?|delay(?:s|ed)?|deadline|adjourn(?:s|ed)?|rescheduled|given|gave|gives|have|has|suspended|deferred|valid|closed)\b[^.;]{0,75}\b(?:until|till|through|to)\s\Z"
)
_TOLD = re.compile(r"([a-z'’]+)[\s,”\"]{1,3}([a-z]{2,12})\s(?:on\s|in\s)?\Z")  # "the mayor said on"
_DUE = re.compile(r"(?<![^\W_])(?:due|effective|payable|expiring)\s(?:on\s|in\s)?\Z")
# "the union called a strike for Friday", "showers forecast for Sunday"
_CALLED_FOR = re.compile(
    r"\b(?:plans?|planning|forecast|calls?|called|calling|booked|billed|announced|proposed|tickets?|invited)\b[^.;]{0,50}\sfor\s(?:early\s|late\s)?\Z"
)
# "in the 12 months through June": what such figures tell is over
_RAN_THROUGH = re.compile(r"\b(?:months?|quarters?|year|half|period)\sthrough\s(?:the\s|early\s|mid-|late\s)?\Z")
_LIES_AHEAD = re.compile(r"\b(?:next|coming|for|another|will)\b")
_AHEAD_OF = re.compile(r"\b(?:ahead\sof|heading\sinto|going\sinto)\s\Z")  # what lay ahead may have passed
_COMPARED = re.compile(r"\b(?:than|from|as)\s(?:in\s)?\Z")
_RANGE = re.compile(r"\s(?:to|through|until|till)\s\Z|\s?[–—-]\s?\Z")
_COUNTED_BACK = re.compile(r"(?:\b(?:earlier|before|previously)|\ba\syear\sago|\b(?:previous|preceding)\s[a-z]{4,7})\Z")
REACH = 1200  # characters after which a date in the text before no longer serves as an anchor
NEAR, FAR = 45, 300  # a day within 45 days beats one more than 300 days off, whatever the tense


class Context:
    """What a rule may ask of the text around an expression.

    Parameters
    ----------
    document : Document
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.low = document.lower
        self.text = document.text
        published = document.article.published
        self.published = published if isinstance(published, dt.date) else None
        self.hemisphere = document.article.hemisphere
        self.anchors: dict[str, tuple[int, Meaning]] = {}

    # ---- the text before

    def remember(self, end: int, meaning: Meaning) -> None:
        """Keep a date as an anchor for what follows.

        "last" is the last date of all, "reported" the last quarter that was over at publication, "any quarter" the last quarter even if
        it was only compared with, "nine months" a length that reports of earnings set beside the quarter, "compared" the last date that was
        not itself counted back: what is up from the month before and from a year earlier is compared twice with one month.
        """
        if meaning.value in ("P9M", "P6M", "P12M"):
            self.anchors["nine months"] = (end, meaning)
        if not (meaning.first and meaning.last and meaning.precision and meaning.type in ("DATE", "TIME")):
            return
        names = ["last"]
        counted_back = meaning.precision != "day" and _COUNTED_BACK.search(self.low, max(0, end - 20), end)
        if not counted_back:
            names.append("compared")
        elif meaning.basis == "relative":
            self.anchors.pop("compared", None)
        if meaning.precision == "quarter":
            names.append("any quarter")
            self.anchors.pop("nine months", None)
        if meaning.precision != "quarter" or meaning.basis != "inherited":
            names.append(meaning.precision)
            if meaning.precision == "quarter" and self.published and meaning.last <= self.published:
                names.append("reported")
        for name in names:
            self.anchors[name] = (end, meaning)

    def anchor(self, at: int, precision: str = "last", reach: int = REACH) -> Meaning | None:
        """The last date before ``at``, of that precision, if near enough."""
        end, meaning = self.anchors.get(precision, (-1, None))
        return meaning if meaning and 0 <= at - end <= reach else None

    # ---- the words around

    def tense(self, start: int, end: int) -> Tense | None:
        """Tense at a span, with what the preposition before it says."""
        before = self.low[max(0, start - 24) : start]
        if _SINCE.search(before):
            return "past"
        if _RAN_THROUGH.search(before) and not _LIES_AHEAD.search(self.low, max(0, start - 60), start):
            return "past"
        until = _UNTIL.search(before)
        if until and _PUT_OFF.search(self.low, max(0, start - 90), start):
            return "future"
        if _DUE.search(before) or ("for " in before and _CALLED_FOR.search(self.low, max(0, start - 80), start)):
            return "future"
        told = _TOLD.search(self.low, max(0, start - 40), start)
        if told and told[2] in TOLD and told[1] not in PASSIVE:
            return "past"
        tense = tense_at(self.document, start, end)
        if _AHEAD_OF.search(before):
            return "either" if tense == "past" else "future"
        return "future" if until and tense != "past" else tense

    def before(self, start: int) -> str:
        """The lower-case word before ``start``, in its sentence."""
        m = _WORD_BEFORE.search(self.low, max(0, start - 30), start)
        return m[1] if m else ""

    # ---- the nearest ones

    def weekday(self, number: int, start: int, end: int, told: bool = False) -> Meaning:
        """A bare weekday: the last one, or the next, the reference day included; ``told`` of what has happened."""
        if self.published is None:
            return Meaning("DATE", f"XXXX-WXX-{number + 1}", precision="day")
        back = (self.published.weekday() - number) % 7
        ahead = (number - self.published.weekday()) % 7
        begun = self.anchor(start, "day", 16)
        if begun and begun.first and begun.basis == "relative" and _RANGE.search(self.low, max(0, start - 12), start):
            return _day(begun.first, (number - begun.first.weekday()) % 7)
        tense = self.tense(start, end) if back and not told else "past"
        forward = tense in ("future", "present") or (tense == "either" and ahead < back)
        return _day(self.published, ahead if forward else -back)

    def month(self, number: int, start: int, end: int, told: bool = False) -> Meaning | None:
        """A bare month: the latest one begun, or the next; ``told`` of what has happened."""
        if self.published is None:
            return Meaning("DATE", f"XXXX-{number:02}", precision="month")
        tense = "past" if told else self.tense(start, end)
        year = self.published.year
        away = (number - self.published.month) % 12
        compared = _COMPARED.search(self.low, max(0, start - 12), start)
        if (
            tense == "future"
            or (tense == "present" and away < 10 and not compared)
            or (tense == "either" and away < 6)
            or (tense is None and 0 < away < 3)
        ):
            year += number < self.published.month
        else:
            year -= number > self.published.month
        return values.month(year, number, "relative")

    def month_day(self, number: int, day: int, start: int, end: int) -> Meaning | None:
        """A day of a month without its year."""
        if self.published is None:
            return Meaning("DATE", f"XXXX-{number:02}-{day:02}", precision="day")
        years = range(-8, 9) if (number, day) == (2, 29) else (-1, 0, 1)
        near = [d for y in years if (d := date(self.published.year + y, number, day))]
        begun = self.anchor(start, "day", 16)
        if begun and begun.first and begun.basis == "relative" and _RANGE.search(self.low, max(0, start - 12), start):
            first = begun.first
            chosen = next((d for d in near if d >= first), None)
        else:
            chosen = self.nearest(near, start, end)
        return values.day(chosen, "relative") if chosen else None

    def nearest(self, days: list[dt.date], start: int, end: int) -> dt.date | None:
        """Of days that come back every year the one meant: by tense, unless it is far and the other near; else the nearest."""
        published = self.published
        if published is None or not days:
            return None
        past, ahead = [d for d in days if d <= published], [d for d in days if d >= published]
        if not past or not ahead:
            return (past or ahead)[0]
        last, following = past[-1], ahead[0]
        since, until = (published - last).days, (following - published).days
        tense = self.tense(start, end)
        if tense == "future" and not (since <= NEAR and until > FAR):
            return following
        if tense == "past" and not (until <= NEAR and since > FAR):
            return last
        return last if since <= until else following

    def season(self, code: str, start: int, end: int, offset: int = 0) -> Meaning | None:
        """A bare season: the latest one begun, or the next; ``offset`` -1 is the last that is over, 1 the next to begin."""
        if self.published is None:
            return Meaning("DATE", f"XXXX-{code}", precision="season")
        year = self.published.year
        all_ = [s for y in range(year - 2, year + 3) if (s := values.season(y, code, self.hemisphere, "relative"))]
        if offset < 0:
            fit = [s for s in all_ if s.last and s.last < self.published][-1:]
        elif offset > 0:
            fit = [s for s in all_ if s.first and s.first > self.published][:1]
        elif self.tense(start, end) == "future":
            fit = [s for s in all_ if s.last and s.last >= self.published][:1]
        else:
            fit = [s for s in all_ if s.first and s.first <= self.published][-1:]
        return fit[0] if fit else None

    def quarter(self, number: int, start: int, end: int) -> Meaning | None:
        """A bare quarter: the latest one begun, or the next one not over."""
        if self.published is None:
            return Meaning("DATE", f"XXXX-Q{number}", precision="quarter")
        year, current = self.published.year, (self.published.month + 2) // 3
        over_lately = (current - number) % 4 == 1 and (self.published.month - 1) % 3 <= 1  # its results are being told
        tense = None if over_lately else self.tense(start, end)
        about_to_begin = not over_lately and (number - current) % 4 == 1 and tense != "past"
        if tense == "future" or about_to_begin:
            year += number < current
        else:
            year -= number > current
        return values.quarter(year, number, "relative")


_WORD_BEFORE = re.compile(r"([^\W_]+(?:['’-][^\W_]+)?)[\s,“\"‘'`-]{1,4}\Z")


def _day(published: dt.date, offset: int) -> Meaning:
    moved = add_days(published, offset)
    return values.day(moved, "relative") if moved else Meaning("DATE", None)


def date(year: int, month: int, day: int) -> dt.date | None:
    """A date, or None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def whole(day: dt.date | None, unit: Unit | str, basis: str) -> Meaning | None:
    """The whole unit that holds ``day``.

    Examples
    --------
    >>> whole(dt.date(2024, 10, 31), "quarter", "relative").value
    '2024-Q4'
    """
    name = unit if isinstance(unit, str) else unit.name
    if day is None:
        return None
    if name == "day":
        return values.day(day, basis)
    if name in ("week", "fortnight"):
        return values.week(day, basis)
    if name == "weekend":
        return values.weekend(day, basis)
    if name == "month":
        return values.month(day.year, day.month, basis)
    if name == "quarter":
        return values.quarter(day.year, (day.month + 2) // 3, basis)
    if name == "half":
        return values.half(day.year, 1 if day.month < 7 else 2, basis)
    if name == "year":
        return values.year(day.year, basis)
    if name == "decade":
        return values.decade(day.year // 10 * 10, basis)
    if name == "century":
        return values.century(day.year // 100 + 1, basis)
    return None


def moved(day: dt.date | None, unit: Unit, count: int, basis: str, grain: str = "") -> Meaning | None:
    """The whole unit (or ``grain``) that lies ``count`` units from ``day``."""
    return whole(shift(day, unit, count), grain or unit, basis) if day else None
