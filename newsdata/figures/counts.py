"""A number without unit: what it counts, a level that stands alone, or no figure."""

from __future__ import annotations

import re

from newsdata.figures import bounds, dated, named, nouns, quantity, ranges, rates, uncounted
from newsdata.figures.en.lexicon import BARE_BEFORE, LEFT_OUT_BEFORE
from newsdata.figures.reading import Reading, Scan

_BARE_AFTER = re.compile(
    r"\s*(?:[,.;:!?)\]’'”\"–—]|$)|\s(?:to|at|in|on|for|from|of|by|with|as|and|or|but|than|after|before|since|when|while|if|that|this|last|compared|versus|vs|per|which|who|points?|during|were|was|are|is|have|had|has|of|now|today|yesterday|overall|total|each|apiece|respectively|again|so|a|the|near|around|between|across|dead|injured|wounded|hurt|missing|homeless|hospitalized|hospitalised)\b"
)


BESIDE = 6  # characters between two numbers in a row
_LEAVE_OUT = frozenset(["count", "money", "measure", "share"])  # kinds whose unit the next number may leave out
_MARKS = {'"': '"', "”": "“", "’": "‘", "'": "'"}
_SIZE = re.compile(r"\s(?:[0-9]|[$£€]|[a-z]{3,9}-)")
_NUMBERED = re.compile(r"\s(?P<noun>[0-9]{1,2}-(?:[a-z]{2,8}ers))\b")  # "nine 3-pointers"
_MORE = re.compile(r"\smore(?:[,.;]|$|\s(?:in|on|at|from|for|are|were|have|had|to|with|by|and|will|last|this)\b)")
_FROM = re.compile(r",?\s(?:up\s|down\s)?from\s")
_OF_THEM = re.compile(r"\sof\s(?:them|us|these|those|whom|which)\b")
_A_THING = re.compile(r"\ban?\s[a-z]{2,20}\s$")  # "an anecdote or two"
_FOLLOWS = re.compile(r"\s(?:from|by|in|on|of|during|at|for|last|were|was|who|are|is|had|have|more)\b|[,.]")
_STATED = re.compile(r"\s(?:(?:people|others)\s)?(?:were|are|have|had|died|survived|remain|remained)\b")
_KNOWN = frozenset(
    "the these those all both other latter former last first top next any of which our their his her its".split()
)  # "the two were freed"


def read(scan: Scan, r: Reading, found: list[Reading]) -> bool:
    """Read a number without unit: a count, a number alone, or none."""
    if dated.dated(scan, r) or uncounted.one(scan, r) or dated.after_weekday(scan, r) or named.named(scan, r):
        return False
    if ranges.part_counted(scan, r, lambda at: quantity.at(scan, at)):
        return True
    r.noun = nouns.hyphened(scan, r)
    r.hyphened = r.noun is not None
    r.noun = r.noun or nouns.find(scan, r, r.end) or _behind_mark(scan, r) or _numbered(scan, r)
    if r.noun:
        r.kind, r.unit, r.end = "count", nouns.head(scan, r.noun), r.noun[1]
        r.rule = r.rule or "<number> <noun>"
        r.end = bounds.after(scan, r, r.end)
        r.end = rates.read(scan, r, r.end)
        return True
    if r.spread and r.numeral.form == "plural":
        return _plural_alone(scan, r)
    if _sized(scan, r) or ranges.row(scan, r, lambda at: quantity.at(scan, at)):
        return True
    if r.numeral.value == 1 and r.numeral.form == "words" and not r.spread:
        return False
    counted = _counted_before(scan, r, found) if _head_left_out(scan, r) or _from_before(scan, r, found) else None
    if counted:
        r.kind, r.unit, r.noun, r.rule = counted.kind, counted.unit, counted.noun, "<number> with its noun before"
        r.per = counted.per if counted.kind == "measure" else None  # "26 mpg in town and 34 on the road"
        return True
    r.kind, r.rule = "number", r.rule or "<number> alone"
    return _stands_alone(scan, r)


def _plural_alone(scan: Scan, r: Reading) -> bool:
    """Such as "millions fled"; not "by the dozens", nor "test scores"."""
    r.kind = "number"
    if scan.lower.startswith(" of ", r.end) and not _OF_THEM.match(scan.lower, r.end):
        return False
    return (r.low or 0) not in (10, 20) and scan.word_before(r.start)[1] not in ("the", "in", "their", "its")


def _counted_before(scan: Scan, r: Reading, found: list[Reading]) -> Reading | None:
    """The figure before, in the same sentence, whose noun is left out here; behind a possessor a noun or a currency only."""
    kinds = _LEAVE_OUT - {"measure", "share"} if scan.word_before(r.start)[1].endswith(("'s", "’s")) else _LEAVE_OUT
    for earlier in reversed(found[-3:]):
        beside = earlier.kind == "number" and r.start - earlier.end <= BESIDE
        if beside or not scan.same_sentence(earlier, r):
            return None  # "averaged 114 million and 112 million"
        if earlier.kind in kinds and earlier.rule != "<number> times" and not earlier.hyphened:
            return earlier
    return None


def _behind_mark(scan: Scan, r: Reading) -> tuple[int, int] | None:
    """The noun after a number that stands in quotation marks alone: “more than a dozen” shops."""
    opening = _MARKS.get(scan.text[r.number_end : r.number_end + 1])
    if not opening or r.end != r.number_end or opening not in scan.text[max(0, r.start - 1) : r.number_start]:
        return None
    return nouns.find(scan, r, r.number_end + 1)


def _numbered(scan: Scan, r: Reading) -> tuple[int, int] | None:
    """The noun that a number begins: nine 3-pointers."""
    m = _NUMBERED.match(scan.lower, r.end) if r.end == r.number_end else None
    return m.span("noun") if m else None


def _sized(scan: Scan, r: Reading) -> bool:
    """Such as "two million 250ml bottles": the measure between is a figure of its own."""
    size = quantity.at(scan, r.end + 1) if _SIZE.match(scan.lower, r.end) else None
    if not size or size.kind not in ("measure", "money", "duration") or size.number_start != r.end + 1:
        return False
    r.noun = nouns.find(scan, r, size.end)
    if r.noun:
        r.kind, r.unit, r.rule = "count", nouns.head(scan, r.noun), "<number> <noun>"
    return r.noun is not None


def _from_before(scan: Scan, r: Reading, found: list[Reading]) -> bool:
    """Whether the number is the level before that of the figure right before it: "13 plants, up from seven"."""
    return bool(found) and _FROM.fullmatch(scan.lower, found[-1].end, r.start) is not None


def _head_left_out(scan: Scan, r: Reading) -> bool:
    _, before = scan.word_before(r.start)
    if before in LEFT_OUT_BEFORE or scan.lower.endswith("of which ", 0, r.start) or before.endswith(("'s", "’s")):
        return bool(_FOLLOWS.match(scan.lower, r.end)) or _verb_follows(scan, r)
    return bool(_OF_THEM.match(scan.lower, r.end))


def _verb_follows(scan: Scan, r: Reading) -> bool:
    tokens = scan.tokens(r.number_start)
    b = tokens.after(r.end)
    return b < len(tokens) and tokens.tags[b] in ("VBD", "VBZ", "MD")


def _stands_alone(scan: Scan, r: Reading) -> bool:
    """Whether a number without unit and noun is a figure all the same ("the toll rose to 48", "two more in Leeds")."""
    at, before = scan.word_before(r.start)
    if before == "or" and r.value == 2 and _A_THING.search(scan.lower[max(0, at - 30) : at]):
        return False
    if (
        r.full
        or r.qualifier != "exact"
        or r.spread
        or (r.value != 1 and (_MORE.match(scan.lower, r.end) or _OF_THEM.match(scan.lower, r.end)))
    ):
        return True
    if r.value != 1 and before not in _KNOWN and not before.endswith(("'s", "’s")) and _STATED.match(scan.lower, r.end):
        return True  # "84 were hurt"
    return before in BARE_BEFORE and (bool(_BARE_AFTER.match(scan.lower, r.end)) or (before == "of" and _verb_follows(scan, r)))
