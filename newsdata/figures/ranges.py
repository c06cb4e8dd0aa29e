"""Two numbers that make one figure: ranges in every spelling, and "one in five"."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsdata.figures import dated, named, nouns
from newsdata.figures.en.trends import LEVEL_VERBS
from newsdata.figures.reading import Reading, Scan
from newsdata.language.en.numerals import DENOMINATORS

_LINK = re.compile(
    r"(?:(?:\s|-\s)(?P<word>to|and|or|until|up\sto|and\sup\sto)(?:\s|-)(?:as\s(?:much|many)\sas\s|about\s|around\s|even\s|perhaps\s|possibly\s|maybe\s|up\sto\s|between\s)?|(?:\s|-\s)?(?P<dash>[-–—])\s?)"
)
_BETWEEN = re.compile(
    r"\b(?P<word>between|from|anywhere\sfrom|anywhere\sbetween|somewhere\sbetween)\s(?:(?:the|its|his|her|their)\s(?:(?:current|present|previous|earlier|original)\s)?|about\s|around\s|roughly\s|some\s|an\sestimated\s|approximately\s|nearly\s)?$"
)
_SHARE = re.compile(r"(?:\s|-)(?:in|out\sof|in\severy)(?:\s|-)(?:every\s)?")


def join(scan: Scan, first: Reading, read: Callable[[int], Reading | None]) -> bool:
    """Join ``first`` with the number after it where both make a range; ``read`` reads the quantity at a place.

    After a verb of change "from six to eight" states two levels: they stay apart, and the second takes the unit of the first.
    """
    lower = scan.lower
    m = _LINK.match(lower, first.end)
    if not m or first.spread:
        return False
    window = lower[max(0, first.start - 40) : first.start]
    opened = _BETWEEN.search(window)
    word = m["word"] or ""
    if word == "and" and not (opened and "between" in opened["word"]):
        return False
    second = read(m.end())
    if second is None or second.spread or second.value is None or first.value is None or second.number_start > m.end() + 6:
        return False
    if first.kind == "money" and second.rule == "<number> <measure>" and lower[second.number_end : second.end] == "m":
        second.value, second.kind, second.unit, second.number_end = second.value * 1e6, "money", first.unit, second.end
        second.numeral = second.numeral._replace(scale=1e6)
    if not _alike(scan, first, second, m["dash"] is not None):
        return False
    if (word == "or" and not _near(first, second)) or (word == "to" and not opened and _told_apart(scan, first, second)):
        return False
    if m["dash"] and (
        (not first.kind and not second.kind and named.score(scan, first.start, second.end, first.value, second.value))
        or _DASHED_ON.match(lower, second.number_end)
        or (lower[first.end] == " " and m["dash"] == "-" and lower[m.end() - 1] != " ")  # a minus
    ):
        return False
    if opened and opened["word"].endswith("from") and _changes(scan, first.start - len(window) + opened.start()):
        first.levels = second.levels = True
        if not m["dash"]:
            _share_unit(first, second)
            return False
    _merge(first, second)
    if opened and not (m["dash"] and opened["word"] == "from"):
        first.start -= len(window) - opened.start("word")
    first.rule = "between <number> and <number>" if word == "and" else "<number> or <number>" if word == "or" else "<number> to <number>"
    return True


def _years(first: Reading, second: Reading) -> bool:
    return _year_like(first) and _year_like(second)


def _year_like(r: Reading) -> bool:
    return r.kind == "" and not r.full and r.numeral.form == "digits" and 1900 <= (r.value or 0) <= 2100


def _alike(scan: Scan, first: Reading, second: Reading, dash: bool) -> bool:
    """Whether two quantities can be ends of one range."""
    if first.kind and second.kind and (first.kind, first.unit) != (second.kind, second.unit):
        return (
            first.kind == second.kind == "money"
            and "USD" in (first.unit, second.unit)
            and str(first.unit)[-1] == str(second.unit)[-1] == "D"
        )
    if first.kind and not second.kind and first.kind != "money" and first.rule != "aged <number>":
        return False
    if _year_like(first) and not second.full and (second.value or 0) < (first.value or 0):
        return False
    return not (_year_like(first) and (dash or (not _year_like(second) and second.kind))) and not _years(first, second)


def _changes(scan: Scan, at: int) -> bool:
    """Whether the clause before ``at`` has a verb of change."""
    words = scan.lower[max(0, at - 60) : at].replace(",", " , ").split()[-6:]
    for w in reversed(words):
        if w in (",", ".", ";"):
            return False
        if w in LEVEL_VERBS:
            return True
    return False


def _near(first: Reading, second: Reading) -> bool:
    """Whether "three or four" is one range: the second a little more than the first, and alike."""
    low, high = first.value or 0, second.value or 0
    return low < high <= max(1.5 * low, low + 1) and first.full == second.full and not (first.unit and first.kind != second.kind)


def _told_apart(scan: Scan, first: Reading, second: Reading) -> bool:
    """Whether "to" stands between other things than ends: a change and its level ("lost 4p to 312p"), a vote, a quarter of the year."""
    small, large = first.value or 0, second.value or 0
    if first.kind == second.kind and first.kind in ("", "share") and 0 < large < small:
        return True  # "led Holt 27 percent to 24 percent"
    scale = second.numeral.scale if first.numeral.scale == 1 else 1
    small = small * scale if small * scale <= large else small  # "rose 10 to 12 million"
    before = scan.word_before(first.start)[1]
    far = NEAR if first.kind == "money" and before == "by" else FAR
    alone = not first.kind and not second.kind and not nouns.plural_near(scan, second.end)  # "fell 4 to 15"
    if (alone or large > far * small) and (before == "by" or before in LEVEL_VERBS):
        return True  # "rose by 12,000 to 1.4 million"
    if first.numeral.form == "fraction":
        return scan.lower[first.number_start : first.number_end] in DENOMINATORS
    return not first.kind and not second.kind and named.voted(scan.lower, first.start, first.end)


_DASHED_ON = re.compile(r"[-–][0-9]")
FAR, NEAR = 5, 2  # a range has no ends so far apart behind a verb of change
_LEVEL = re.compile(
    r"(?:\s(?:in|on|at|last|this|early|late|a|combined|[a-z]{3,9}|[12][0-9]{3})){0,3}?\sto\s(?:just\s|about\s|only\s|some\s|over\s){0,2}"
)


def level(scan: Scan, r: Reading, previous: Reading | None) -> None:
    """Such as "fell from nine weeks in May to six": the second level has the unit of the first."""
    if not previous or previous.kind not in ("money", "share", "measure", "duration") or previous.hyphened:
        return
    if r.number_start - previous.end > 40 or not _LEVEL.fullmatch(scan.lower, previous.end, r.number_start) or _year_like(r):
        return
    window = scan.lower[max(0, previous.start - 40) : previous.start]
    opened = _BETWEEN.search(window)
    at = previous.start - len(window) + opened.start() if opened else previous.start
    if (opened and opened["word"] != "from") or not (opened or scan.lower.startswith("from ", previous.start)) or not _changes(scan, at):
        return
    if not nouns.find(scan, r, r.end):
        r.kind, r.unit, r.per, r.rule = previous.kind, previous.unit, previous.per, "<number> with its noun before"


def _share_unit(first: Reading, second: Reading) -> None:
    if not first.kind and second.kind:
        first.kind, first.unit, first.per, first.rule = second.kind, second.unit, second.per, second.rule
        if second.numeral.scale > 1 and first.numeral.scale == 1 and first.value is not None and first.value < 1000:
            first.value *= second.numeral.scale
    elif first.kind and not second.kind:
        second.kind, second.unit, second.rule = first.kind, first.unit, first.rule


def _merge(first: Reading, second: Reading) -> None:
    """Make ``first`` the range of both; "four to five thousand" gives its magnitude to both ends."""
    a, b = first.value or 0.0, second.value or 0.0
    scale = second.numeral.scale
    if (
        scale > 1
        and first.numeral.scale == 1
        and not first.numeral.grouped
        and a < scale
        and ((a < 1000 and a * scale <= b) or a <= b / scale * 1.0001)
    ):
        a *= scale
    if second.kind:
        first.kind, first.per, first.hyphened = second.kind, second.per, second.hyphened
        first.unit = first.unit if first.unit and first.unit != "USD" else second.unit
    first.noun = second.noun
    first.low, first.high, first.value, first.spread = min(a, b), max(a, b), None, True
    first.end, first.number_end, first.qualifier = second.end, second.number_end, "between"


_PART = re.compile(r"\sof\s(?:the|its|their|his|her|those|these|our|an?)\s(?:total\s|roughly\s|estimated\s|some\s|about\s)?")


def part_of(scan: Scan, first: Reading, read: Callable[[int], Reading | None]) -> None:
    """Such as "280 million of the 900 million pesos": the first number takes the money or measure of the second."""
    m = _PART.match(scan.lower, first.end)
    if m and first.value is not None and first.numeral.form != "fraction":
        second = read(m.end())
        if second and second.kind in ("money", "measure") and second.value is not None and second.start <= m.end():
            first.kind, first.unit, first.rule = second.kind, second.unit, "<number> with its noun before"


_OF = re.compile(
    r"\sof\s(?:(?:the|its|their|his|her|those|these|our|your|all|an?)\s)?(?:(?:[\w.-]{1,20}\s){0,2}[\w.-]{1,20}(?:['’]s|s['’])\s)?"
    r"(?:(?:past|last|first|next|previous|top|other)\s)?(?:more\sthan\s|at\sleast\s|up\sto\s|over\s|about\s|around\s|some\s|roughly\s|nearly\s|almost\s|estimated\s|total\s|remaining\s|only\s){0,2}"
)


def part_counted(scan: Scan, first: Reading, read: Callable[[int], Reading | None]) -> bool:
    """Such as "ten of the firm's 30 lorries": two figures, and the first counts what the second counts."""
    m = _OF.match(scan.lower, first.end)
    least = first.low if first.spread else first.value
    if not m or least is None or least == 1:
        return False
    second = read(m.end())
    if not second or second.kind or second.start > m.end() or second.value is None or second.value < least:
        return False
    if second.numeral.form == "fraction" or dated.dated(scan, second):
        return False
    noun = nouns.find(scan, second, second.end)
    if noun:
        first.noun, first.kind, first.unit, first.rule = noun, "count", nouns.head(scan, noun), "<number> with its noun before"
    return noun is not None


_ROW = re.compile(r",\s(?:and\s|or\s)?|\s(?:and|or)\s")


def row(scan: Scan, first: Reading, read: Callable[[int], Reading | None]) -> bool:
    """Such as "10, 20 and 30 euros": the first of a row takes the unit or the noun of the last."""
    end = first.end
    for _ in range(5):
        m = _ROW.match(scan.lower, end)
        following = read(m.end()) if m else None
        if not m or following is None or following.start > m.end() or (following.full and not first.full):
            return False
        if following.kind:
            if scan.text[following.start].isdigit() != scan.text[first.number_start].isdigit():
                return False
            first.kind, first.unit, first.per, first.rule = following.kind, following.unit, following.per, following.rule
            return True
        end = following.end
        if ("and" in m[0] or "or" in m[0]) and not following.spread:
            first.noun = nouns.find(scan, following, end)
            if first.noun:
                first.kind, first.unit, first.rule = "count", nouns.head(scan, first.noun), "<number> <noun>"
            return first.noun is not None
    return False


def one_in(scan: Scan, first: Reading, read: Callable[[int], Reading | None]) -> bool:
    """Such as "one in five": a share."""
    lower = scan.lower
    if first.kind or first.value is None or not first.numeral.whole or not 0 < first.value < 100 or first.numeral.scale > 1:
        return False
    m = _SHARE.match(lower, first.number_end)
    if not m:
        return False
    second = read(m.end())
    if second is None or second.kind or second.value is None or second.number_start != m.end() or not second.numeral.whole:
        return False
    if not first.value < second.value or (1900 <= second.value <= 2100 and not second.numeral.grouped and "out" not in m[0]):
        return False
    if "out" not in m[0] and first.value > 1 and first.numeral.form != second.numeral.form and second.value not in (10, 100):
        return False
    first.value, first.kind, first.unit = first.value / second.value, "share", "share"
    first.end = first.number_end = second.number_end
    first.rule = "<number> in <number>"
    return True
