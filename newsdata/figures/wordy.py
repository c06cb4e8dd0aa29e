"""Words that count without a numeral: several, a few, a couple, doubled, fourfold."""

from __future__ import annotations

import re

from newsdata.figures import bounds, nouns, quantity, trends, units
from newsdata.figures.assemble import complete
from newsdata.figures.en.lexicon import BARE_MULTIPLIERS, MULTIPLIERS
from newsdata.figures.reading import Reading, Scan
from newsdata.language import numerals
from newsdata.language.numerals import END, Numeral
from newsdata.language.trie import trie

_AGO = re.compile(r"\s(?:ago|from\snow)\b")
_COMPARED = re.compile(r"\s(?:as|the|that|its|their|his|her|what)\b")
_SCALE_AFTER = re.compile(rf"\s(?:{trie(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'lakh', 'crore'])}){END}")


def vague(scan: Scan, start: int, end: int) -> tuple[Reading | None, int]:
    """several, a few, many: no numbers, a row all the same; "several thousand" is a range."""
    lower = scan.lower
    word = lower[start:end]
    _, before = scan.word_before(start)
    if word == "many" and (before in ("as", "how", "so", "too", "that", "not") or lower.startswith(" as ", end)):
        return None, end
    if word in ("few", "handful") and before != "a":
        return None, end
    at = start - 2 if before == "a" else start
    scale = _SCALE_AFTER.match(lower, end)
    if scale and word in ("several", "few", "many"):
        numeral = numerals.read(lower, scale.start() + 1)
        if numeral and numeral.value and numeral.end == scale.end():
            wide = Numeral(at, scale.end(), None, numeral.value, numeral.value * 10, "plural", numeral.scale)
            r = quantity.make(scan, wide)
            if r:
                r.rule = "several <scale>"
                return (r, r.end) if complete(scan, r, []) else (None, scale.end())
        return None, scale.end()
    nothing = Numeral(at, end, None, 0, 0, "words")
    r = Reading(at, end, at, end, None, None, None, "several <noun>", nothing)
    bounds.before(scan, r)
    if " " not in scan.lower[r.start : at].strip():
        r.start = at  # a lone "over" or "about" is as often a preposition
    r.qualifier = "vague"
    unit = units.match(scan.text, lower, end)
    if unit and unit[0].kind == "duration":
        r.kind, r.unit, r.end = "duration", unit[0].name, unit[1]
        if _AGO.match(lower, r.end):
            return None, r.end
        return r, r.end
    if unit and unit[0].kind == "measure":
        r.kind, r.unit, r.end = "measure", unit[0].name, unit[1]
        return r, r.end
    if lower.startswith(" of ", end):
        r.spread = True
    r.noun = nouns.find(scan, r, end)
    r.spread = False
    if not r.noun:
        return None, end
    r.kind, r.unit, r.end = "count", nouns.head(scan, r.noun), r.noun[1]
    return r, r.end


def couple(scan: Scan, start: int, end: int) -> tuple[Reading | None, int]:
    """Such as "a couple of days": two."""
    lower = scan.lower
    _, before = scan.word_before(start)
    if before != "a" or not lower.startswith(" of ", end):
        return None, end
    scale = _SCALE_AFTER.match(lower, end + 3)
    many = numerals.read(lower, scale.start() + 1) if scale else None
    if many and many.value and many.end == (scale.end() if scale else 0):
        r = quantity.make(scan, Numeral(start - 2, many.end, 2 * many.value, 2 * many.value, 2 * many.value, "words", many.scale))
        return (r, r.end) if r and complete(scan, r, []) else (None, many.end)
    r = quantity.make(scan, Numeral(start - 2, end + 3, 2.0, 2.0, 2.0, "words"))
    if not r:
        return None, end
    r.number_end = end
    r.rule = "<number> <length of time>" if r.kind == "duration" else r.rule
    return (r, r.end) if complete(scan, r, []) else (None, end)


def multiplied(scan: Scan, start: int, end: int) -> tuple[Reading | None, int]:
    """doubled, tripled, twice as many, fourfold."""
    lower = scan.lower
    word = lower[start:end]
    value, trend = MULTIPLIERS[word]
    _, before = scan.word_before(start)
    if lower[end : end + 1] == "-" or lower.startswith((" down", " up", " over"), end):
        return None, end
    if word in BARE_MULTIPLIERS and before not in (
        "to",
        "will",
        "would",
        "could",
        "may",
        "might",
        "can",
        "than",
        "nearly",
        "almost",
        "they",
        "should",
    ):
        return None, end
    if word in ("twice", "thrice") and not _COMPARED.match(lower, end):
        return None, end
    numeral = Numeral(start, end, value, value, value, "words")
    r = Reading(start, end, start, end, value, None, None, "<verb of multiplying>", numeral, kind="multiple", unit="time")
    bounds.before(scan, r)
    if trend:
        r.trend = trend
    elif word.endswith("fold"):
        window = lower[max(0, start - 40) : start].split()[-3:]
        r.trend = "increase" if trends.UPS & set(window) else "decrease" if trends.DOWNS & set(window) else None
    return r, end
