"""Numeral to quantity: sign, currency, magnitude letter, unit, percent, age, multiple."""

from __future__ import annotations

import re

from newsdata.figures import ages, bounds, currencies, glued, units
from newsdata.figures.en.money import PAID
from newsdata.figures.en.units import UNIT_MODIFIERS
from newsdata.figures.reading import Reading, Scan
from newsdata.language import numerals
from newsdata.language.en.numerals import DENOMINATORS, GROUPS, SCALES, SMALL, TENS
from newsdata.language.lexicon import classes_of
from newsdata.language.numerals import END, Numeral
from newsdata.language.trie import trie

_MODIFIER = re.compile(rf"\s(?:{trie(UNIT_MODIFIERS)})(?=\s[a-z])")
SPELLED = 3  # characters of a unit that is no mere letter, its space with it
_INCHES, _FEET = re.compile(r"\sin\b\.?"), re.compile(r"[0-9]\s?(?:ft|feet|foot)\.?\s$")
_POINT = re.compile(r"(?:\s|-)(?:of\sa\s|percentage\s)?points?\b")  # "a quarter-point cut": of a percentage point
_SIGN = re.compile(r"(?:(?:(?<=[\s(])|^)(?P<dash>[-−–])|\b(?P<word>minus|negative)(?:\s|-))$")
_TIMES = re.compile(r"\s?(?:(?P<x>x|×)" + END + r"|(?P<times>times)" + END + r"|-?(?P<fold>fold)" + END + r")")
_AS_MANY = re.compile(
    r"\s(?:as|more|less|bigger|larger|higher|lower|faster|slower|greater|fewer|the|that|its|their|his|her|what|smaller|stronger|likelier|worse|better|"
    r"earnings|book|sales|revenue|profits?|normal|forward|annual|[a-z]{2,12}er\sthan)" + END
)
_SIGN_ENDS = frozenset("-−– \u00a0\n")
_SHORT = re.compile(r"(?:[mb]n?|k|mil|tn)\b")
_SCALE_BEHIND = re.compile(rf"\s(million|billion|trillion){END}")
_DIGIT_NEXT = re.compile(r"\s?[0-9]")
_OF_A = re.compile(r"(?:\s|-)(?:of\s)?(?:an?|one)(?:\s|-)")
_SHORT_MANY = re.compile(r"(?P<space>\s?)(?P<short>[mb])(?:\s|-)(?P<next>[a-z]{3,})")
_TAKES_ARTICLE = re.compile(rf"(?:{trie([*SCALES, *GROUPS, *DENOMINATORS, 'couple'])}){END}")
_CENTS = re.compile(
    rf"\s(?:and\s)?(?P<cents>(?:{trie(TENS)})(?:[\s-](?:{trie(list(SMALL)[1:10])}))?|[0-9]{{1,2}})(?:\scents)?(?![^\W_]|[.,]?[0-9])"
)


def make(scan: Scan, numeral: Numeral) -> Reading | None:
    """The quantity around a numeral: its money, unit or share; a numeral with neither comes back with no kind."""
    reading = Reading(
        numeral.start, numeral.end, numeral.start, numeral.end, numeral.value, None, None, "", numeral, spread=numeral.form == "plural"
    )
    if reading.spread:
        reading.low, reading.high = numeral.low, numeral.high
        reading.rule = "<plural scale> of"
    _article(scan, reading)
    if _money_before(scan, reading):
        _sign(scan, reading)
        return reading
    _sign(scan, reading)
    at = reading.number_end
    if not (_multiple(scan, reading, at) or ages.worded(scan, reading, at) or _millions(scan, reading, at)):
        _united(scan, reading)
    return reading


_ARTICLE = re.compile(rf"an?\s(?=(?:{trie([*SCALES, *GROUPS, *DENOMINATORS])}){END})")
_CURRENCY_AHEAD = re.compile(
    r"(?:[a-z]{0,3}\s?[$£€¥₹₽₩₪₺₦₱₿]\s?(?:us|a|hk|nz|c)?|rm|usd\s?|eur\s?|gbp\s?|rs\.?\s?|minus\s|[-−])?(?P<n>[0-9.]|[a-z½¼¾⅓⅔])"
)


def at(scan: Scan, place: int) -> Reading | None:
    """The quantity that begins at ``place``, its currency first."""
    if m := _ARTICLE.match(scan.lower, place):
        place = m.end()
    m = _CURRENCY_AHEAD.match(scan.lower, place)
    if not m:
        return None
    numeral = numerals.read(scan.lower, m.start("n"))
    if numeral is None:
        return None
    reading = make(scan, numeral)
    if reading and not reading.kind and numeral.form == "digits" and glued.trailed(scan.lower, reading.number_end) is not None:
        return None
    return reading


def _article(scan: Scan, reading: Reading) -> None:
    """Take "a" of "a million", "a dozen", "a third", "a couple of" into the number."""
    lower, at = scan.lower, reading.number_start
    if not _TAKES_ARTICLE.match(lower, at):
        return
    for article in ("a ", "an "):
        n = len(article)
        if lower.startswith(article, at - n) and at >= n and (at == n or not lower[at - n - 1].isalnum()):
            reading.number_start = reading.start = at - n


def _money_before(scan: Scan, reading: Reading) -> bool:
    lower, at = scan.lower, reading.number_start
    if reading.numeral.form != "digits":
        return False
    money = currencies.before(scan.text, lower, at, reading.full or bool(_SHORT.match(lower, reading.number_end)))
    if not money:
        return False
    if (
        money.unit in ("JPY", "ZAR")
        and lower[at - 1] in "yr"
        and not reading.full
        and not lower[reading.number_end : reading.number_end + 1].isalpha()
    ):
        return False
    reading.kind, reading.unit, reading.start, reading.rule = "money", money.unit, money.at, "<currency> <number>"
    _scale_money(scan, reading)
    more = currencies.country(lower, reading.end, money.unit)
    if more and lower[money.at] in "$£" and not lower[money.at : at].strip("$£ "):
        reading.unit, reading.end = more.unit, more.at
    return True


def _scale_money(scan: Scan, reading: Reading) -> None:
    scale, end = currencies.short_scale(scan.lower, reading.number_end)
    if scale > 1 and reading.numeral.scale == 1 and reading.value is not None:
        reading.value = float(f"{reading.value * scale:.15g}")
        reading.number_end = end
        reading.numeral = reading.numeral._replace(scale=scale)
    reading.end = reading.number_end


def _sign(scan: Scan, reading: Reading) -> None:
    """A printed minus makes the value negative."""
    if reading.value is None:
        return
    lower, start = scan.lower, reading.start
    before = lower[start - 1 : start] if start else ""
    if before == "+" and (start == 1 or lower[start - 2].isspace()):
        reading.start -= 1
        return
    window = lower[max(0, start - 18) : start]
    m = _SIGN.search(window) if before in _SIGN_ENDS else None
    if not m or window.endswith(("plus or minus ", "plus-or-minus ")):
        return
    if m["dash"] and (reading.kind != "money" and not _signed(scan, reading)):
        return
    reading.value = -reading.value
    reading.start -= len(m[0])
    reading.number_start = min(reading.number_start, reading.start) if reading.kind != "money" else reading.start


def _signed(scan: Scan, reading: Reading) -> bool:
    """Whether a dash before a number without a currency is a minus: it touches digits, and no dash stands further left."""
    start = reading.start
    return (scan.lower[start - 1] != "–" and reading.numeral.form == "digits" and scan.lower[start].isdigit()) or scan.lower[start] == "."


def _multiple(scan: Scan, reading: Reading, at: int) -> bool:
    m = _TIMES.match(scan.lower, at)
    if not m or reading.numeral.form == "fraction":
        return False
    if m["x"] and (_DIGIT_NEXT.match(scan.lower, m.end()) or scan.lower[at : at + 1] == " "):
        return False
    reading.end, reading.unit = m.end(), "time"
    if m["times"] and not _AS_MANY.match(scan.lower, m.end()):
        reading.kind, reading.rule, reading.noun = "count", "<number> times", (m.start("times"), m.end())
    else:
        reading.kind, reading.rule = "multiple", "<number> times as much"
    return True


def _millions(scan: Scan, reading: Reading, at: int) -> bool:
    """Such as "5m people", "8 B people": a magnitude letter before a counted noun."""
    m = _SHORT_MANY.match(scan.lower, at)
    if not m or reading.numeral.form != "digits" or reading.numeral.scale > 1 or (m["space"] and scan.text[m.start("short")].islower()):
        return False
    following = m["next"]
    money = currencies.after(scan.text, scan.lower, m.end("short"))
    if (
        not money
        and following not in ("pound", "pounds")
        and (not (following.endswith("s") or following in ("people",)) or not classes_of(following) & {"NNS"})
    ):
        return False
    scale = 1e6 if m["short"] == "m" else 1e9
    reading.value = float(f"{(reading.value or 0) * scale:.15g}")
    reading.numeral = reading.numeral._replace(scale=scale)
    reading.number_end = reading.end = m.end("short")
    if money:
        reading.kind, reading.unit, reading.end, reading.rule = "money", money.unit, money.at, "<number> <currency>"
    return money is not None


def _unit(scan: Scan, reading: Reading, at: int) -> bool:
    lower, text = scan.lower, scan.text
    money = currencies.after(text, lower, at)
    if money and not (money.unit == "KRW" and reading.numeral.form == "words" and reading.numeral.scale == 1):  # "one won the race"
        reading.kind, reading.unit, reading.end, reading.rule = "money", money.unit, money.at, "<number> <currency>"
        if (m := _SCALE_BEHIND.match(lower, reading.end)) and reading.numeral.scale == 1:  # "75 USD million"
            money, reading.end = money._replace(scale=SCALES[m[1]]), m.end()
        if money.scale > 1 and reading.value is not None:
            reading.value *= money.scale
        if (
            reading.numeral.form == "words"
            and (m := _CENTS.match(lower, reading.end))
            and reading.value is not None
            and reading.value == int(reading.value)
        ):
            cents = numerals.read(m["cents"], 0)
            if (
                cents
                and cents.value is not None
                and cents.end == len(m["cents"])
                and cents.value < 100
                and money.unit in ("USD", "EUR", "CAD", "AUD")
            ):
                reading.value += cents.value / 100
                reading.end = m.end()
        reading.hyphened = lower[at : at + 1] == "-"
        return True
    fraction = reading.numeral.form == "fraction"
    found = None if fraction and lower[reading.number_start : at] in ORDINALS else units.match(text, lower, at)
    if not found and fraction and (m := _OF_A.match(lower, at)):
        found = units.match(text, lower, m.end() - 1)
    if not found and (m := _INCHES.match(lower, at)) and _FEET.search(lower, max(0, reading.number_start - 7), reading.number_start):
        found = units.SPELLINGS["inch"][0].unit, m.end(), " "  # "6 ft 2 in"
    quarters = fraction and "quarter" in lower[reading.number_start : at]
    if (
        quarters
        and scan.word_before(reading.number_start)[1] not in ("first", "second", "third", "fourth")
        and (m := _POINT.match(lower, at))
    ):
        reading.kind, reading.unit, reading.end, reading.rule = "share", "percentage_point", m.end(), "<number> percent"
        return True
    if not found:
        return False
    unit, end, gap = found
    if unit.name == "pound" and _is_sterling(scan, reading, end):
        reading.kind, reading.unit, reading.end, reading.rule = "money", "GBP", end, "<number> <currency>"
        return True
    if unit.name == "metre" and reading.numeral.form == "words" and lower[end - 1] == "m":
        return False
    if unit.name == "second" and (reading.numeral.form == "words" and lower[end - 1] != "s" and gap != "-" and reading.value != 1):
        return False
    if unit.name in ("degree_celsius", "gram", "roentgen") and len(lower[at:end].strip()) == 1 and not _bare_letter(scan, end):
        return False
    reading.kind, reading.unit, reading.per, reading.end, reading.hyphened = unit.kind, unit.name, unit.per, end, gap == "-"
    reading.rule = {"share": "<number> percent", "duration": "<number> <length of time>"}.get(unit.kind, "<number> <measure>")
    return True


def _united(scan: Scan, reading: Reading) -> bool:
    """The unit after the number, or after "or more", "-odd", "+", "of" between the two."""
    at = reading.number_end
    if reading.spread and scan.lower.startswith(" of ", at):
        at += 3
    past = bounds.after(scan, reading, at)
    if _unit(scan, reading, past):
        return True
    if past != at:
        reading.qualifier = "exact"
        return _unit(scan, reading, at)
    m = _MODIFIER.match(scan.lower, at)
    if not m or not (found := units.match(scan.text, scan.lower, m.end())):
        return False
    spelled = found[0].kind in ("measure", "duration") and found[1] - m.end() > SPELLED
    return spelled and _unit(scan, reading, m.end())


def _bare_letter(scan: Scan, end: int) -> bool:
    return not scan.lower[end : end + 1].isalnum() and scan.lower[end : end + 1] not in ("-", "'", "’")


ORDINALS = frozenset(w for w in DENOMINATORS if not w.endswith("s")) - {"half", "quarter"}  # "his eighth decade"


def _is_sterling(scan: Scan, reading: Reading, end: int) -> bool:
    """Whether "pounds" is money: a magnitude, or a word of paying before it."""
    if (scan.lower[end - 1] != "s" and scan.lower[end - 5 : end] != "pound") or scan.lower[end - 3 : end] == "lbs":
        return False
    if reading.numeral.scale >= 1e6 or (reading.spread and (reading.low or 0) >= 1e6):
        return True
    words = scan.lower[max(0, reading.start - 50) : reading.start].split()
    return bool(PAID & set(words[-6:])) and not {"weight", "weighed", "weighs", "lost", "gained"} & set(words)
