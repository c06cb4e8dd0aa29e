"""Whether a figure is an increase or a decrease in its own clause."""

from __future__ import annotations

import re

from newsdata.figures.en.trends import (
    ADVERBS,
    CHANGE_NOUNS,
    DOWN,
    LEVEL_BOUNDS,
    LEVEL_PREPOSITIONS,
    MARKET_ONLY,
    MOVED,
    NOT_MONEY,
    NOT_TREND_NEXT,
    PARTICLED,
    RAISED,
    UP,
)
from newsdata.figures.phrases import DETERMINERS, NOUNS, PHRASE
from newsdata.figures.reading import Reading, Scan
from newsdata.language.lexicon import classes_of

UPS, DOWNS = frozenset(UP) | RAISED, frozenset(DOWN)
_BETWEEN = re.compile(r"[.;:!?()“”\"]")
_COMPARED = re.compile(r"\s(?:[a-z]{3,14}er|more|less)\s(?:[a-z]+\s)?than\b")
_HIGHER = re.compile(
    r"(?:,\sor\s[^,;.]{1,4}(?:\.[0-9][^,;.]{0,14})?)?,?\s(higher|lower)(?=[,.;)]|$|\s(?:at|in|on|by|to|from|after|as|and|for|with|this|last|today|yesterday|while|but|overnight|early|late)\b)"
)
_OR = re.compile(r",?\s(?:or|and)\s(?:by\s)?(?:about\s|nearly\s|some\s|almost\s|roughly\s)?$")
_GAPPED = re.compile(r"(?:,|\sand|\swhile|;)\s(?:the\s)?[^,.;:()]{2,40}\sby\s$")
WINDOW = 80  # characters before the figure
REACH = 7  # words between the verb and "by"
NEAR = 4  # words between the verb and its figure
OBJECT = 6  # tokens between the verb and its figure, the object in them


def find(scan: Scan, reading: Reading) -> str | None:
    """Such as "increase", "decrease" or None."""
    if reading.levels or reading.kind == "age" or (reading.kind == "count" and reading.unit == "time"):
        return None
    lower = scan.lower
    if reading.kind == "share" and reading.numeral.form == "digits" and lower[reading.start] in "+-−":
        return "increase" if lower[reading.start] == "+" else "decrease"
    sentence = scan.document.sentence_at(reading.number_start)
    window = lower[max(sentence.start, reading.start - WINDOW) : reading.start]
    cut = max((m.end() for m in _BETWEEN.finditer(window)), default=0)
    words = window[cut:].replace(",", " , ").split()
    if m := _HIGHER.match(lower, reading.end):
        return "increase" if m[1] == "higher" else "decrease"
    if not words or _COMPARED.match(lower, reading.end):
        return None
    if lower.startswith(LEVEL_BOUNDS, reading.start) or lower.startswith(" into ", reading.end):
        return None  # "fell below 5 percent" is the level reached
    last = words[-1]
    if last in LEVEL_PREPOSITIONS:
        return CHANGE_NOUNS.get(words[-2]) if last == "of" and len(words) > 1 else None
    if last == "by":
        return _by(words[:-1])
    return _direct(words, reading) or (_over_object(scan, reading) if reading.unit == "percent" else None)


def carried(scan: Scan, reading: Reading, previous: Reading) -> str | None:
    """The trend of the figure before, where this one goes on with it: "up 3 points, or 2 percent", "A fell 3%, B by 2%"."""
    if previous.trend is None or reading.kind not in ("share", "money", "count", "measure", "number") or reading.start - previous.end > 60:
        return None
    between = scan.lower[previous.end : reading.start]
    if _OR.fullmatch(between) and (" or " in between or reading.kind == previous.kind == "share"):
        return previous.trend
    return previous.trend if reading.unit == previous.unit and _GAPPED.fullmatch(between) else None


def _of(word: str) -> str | None:
    return "increase" if word in UPS else "decrease" if word in DOWNS else None


def _by(words: list[str]) -> str | None:
    """The verb of "cut the fee again by 3 percent", among the last words before "by"."""
    if words and words[-1] in NOT_TREND_NEXT:
        return None
    for i in range(len(words) - 1, max(-1, len(words) - 1 - REACH), -1):
        word = words[i]
        if trend := _of(word):
            return None if word == "up" and _particle(words, i) else trend
        if word in (",", "which", "that", "who", "while", "and", "but") or classes_of(word) == {"VBG"}:
            return None
    return None


def _direct(words: list[str], reading: Reading) -> str | None:
    """The verb right before the figure, adverbs between the two."""
    for i in range(len(words) - 1, max(-1, len(words) - 1 - NEAR), -1):
        word = words[i]
        if trend := _of(word):
            market = reading.kind in ("share", "money") or _points(reading)
            if (word in MARKET_ONLY and not market) or (word in RAISED and reading.kind != "share"):
                return None
            if (word == "up" and _particle(words, i)) or (word in NOT_MONEY and reading.kind == "money" and not _price(reading)):
                return None
            return trend
        if word not in ADVERBS and not word.endswith("ly"):
            return None
    return None


def _over_object(scan: Scan, reading: Reading) -> str | None:
    """The verb of "lifted prices 3 percent": nothing but its object stands before the figure."""
    tokens = scan.tokens(reading.number_start)
    a = v = tokens.before(reading.start)
    while v >= 0 and a - v < OBJECT and (tokens.tags[v] in PHRASE | DETERMINERS or tokens.lows[v] in ADVERBS) and tokens.tags[v] != "CD":
        v -= 1
    if v < 0 or v == a or not tokens.tags[v].startswith("VB") or not NOUNS & set(tokens.tags[v + 1 : a + 1]):
        return None
    return _of(tokens.lows[v])


def _particle(words: list[str], i: int) -> bool:
    """Whether "up" belongs to a verb of something else ("gave up 12 points")."""
    word = words[i - 1] if i else ""
    if word in PARTICLED:
        return True
    classes = classes_of(word)
    return bool(word) and word not in MOVED and bool(classes & {"VBD", "VBG", "VBP", "VBZ", "VB"}) and not classes & {"NN", "NNS"}


def _price(reading: Reading) -> bool:
    """Whether money is a move of a price: pence and cents, and not so many a share."""
    return reading.unit is not None and reading.unit.islower() and not reading.per


def _points(reading: Reading) -> bool:
    if reading.kind == "count":
        return reading.unit == "point"
    return reading.kind in ("number", "measure") and reading.unit != "yard" and not reading.spread
