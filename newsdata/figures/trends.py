"""Whether a figure is an increase or a decrease in its own clause."""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import CHANGE_NOUNS, DOWN, MARKET_ONLY, NOT_TREND_NEXT, UP
from newsdata.figures.reading import Reading, Scan
from newsdata.language.lexicon import classes_of

UPS, DOWNS = frozenset([*UP, "raise", "raises", "raised", "raising"]), frozenset(DOWN)
_BETWEEN = re.compile(r"[.;:!?()“”\"]")
_COMPARED = re.compile(r"\s(?:[a-z]{3,14}er|more|less)\s(?:[a-z]+\s)?than\b")
_ADVERBS = frozenset(
    [
        "by",
        "a",
        "an",
        "another",
        "further",
        "only",
        "just",
        "sharply",
        "slightly",
        "marginally",
        "modestly",
        "steeply",
        "about",
        "as",
        "much",
        "nearly",
        "around",
        "almost",
        "roughly",
        "another",
        "some",
        "more",
        "the",
        "than",
        "even",
        "over",
        "an",
        "extra",
        "additional",
        "total",
        "record",
        "also",
        "more",
        "up",
        "down",
        "between",
    ]
)
REACH = 7  # words between the verb and its figure


def find(scan: Scan, reading: Reading) -> str | None:
    """Such as "increase", "decrease" or None."""
    if reading.levels or reading.kind in ("age",):
        return None
    lower = scan.lower
    if reading.kind == "share" and reading.numeral.form == "digits" and lower[reading.start] in "+-−":
        return "increase" if lower[reading.start] == "+" else "decrease"
    sentence = scan.document.sentence_at(reading.number_start)
    window = lower[max(sentence.start, reading.start - 80) : reading.start]
    cut = max((m.end() for m in _BETWEEN.finditer(window)), default=0)
    words = window[cut:].replace(",", " , ").split()
    if not words or words[-1] in ("to", "at", "from", "than", "with", "in", "of"):
        return _noun_of(words) if words and words[-1] == "of" else None
    if _COMPARED.match(lower, reading.end):
        return None
    direct = words[-1]
    if direct == "by":
        return _verb(words[:-1], reading, far=True)
    return _verb(words, reading, far=False)


_OR = re.compile(r",?\s(?:or|and)\s(?:by\s)?(?:about\s|nearly\s|some\s|almost\s|roughly\s)?$")
_GAPPED = re.compile(r"(?:,|\sand|\swhile|;)\s(?:the\s)?[^,.;:()]{2,40}\sby\s$")


def carried(scan: Scan, reading: Reading, previous: Reading) -> str | None:
    """The trend of the figure before, where this one goes on with it: "up 3 points, or 2 percent", "A fell 3%, B by 2%"."""
    if previous.trend is None or reading.kind not in ("share", "money", "count", "measure", "number") or reading.start - previous.end > 60:
        return None
    between = scan.lower[previous.end : reading.start]
    if _OR.fullmatch(between) and (" or " in between or reading.kind == previous.kind == "share"):
        return previous.trend
    return previous.trend if reading.unit == previous.unit and _GAPPED.fullmatch(between) else None


def _noun_of(words: list[str]) -> str | None:
    return CHANGE_NOUNS.get(words[-2]) if len(words) > 1 else None


def _verb(words: list[str], reading: Reading, far: bool) -> str | None:
    for i, word in enumerate(reversed(words[-REACH:] if far else words[-4:])):
        if word in UPS or word in DOWNS:
            trend = "increase" if word in UPS else "decrease"
            if word in MARKET_ONLY and reading.kind not in ("share", "money") and not (far or _points(reading)):
                return None
            if word in _RAISED and not (far or reading.kind == "share"):
                return None
            if word == "up" and _particle(words, i):
                return None
            if word in ("lost", "loses", "lose", "losing", "added", "adds", "add", "adding") and reading.kind == "money" and not far:
                return None
            return trend
        if word == "," or (not far and i >= 0 and word not in _ADVERBS and not word.endswith("ly")):
            return None
        if far and word in NOT_TREND_NEXT and i == 0:
            return None
        if far and word in ("which", "that", "who", "while", "and", "but"):
            return None
    return None


_RAISED = frozenset(["raise", "raises", "raised", "raising"])
_MOVED = frozenset(
    [
        "was",
        "were",
        "is",
        "are",
        "be",
        "been",
        "being",
        "went",
        "moved",
        "edged",
        "inched",
        "ticked",
        "crept",
        "shot",
        "closed",
        "ended",
        "finished",
        "traded",
        "opened",
        "going",
        "driven",
        "pushed",
        "sent",
        "pushing",
        "driving",
        "sending",
        "ending",
        "closing",
        "bid",
        "trading",
        "jumped",
    ]
)


def _particle(words: list[str], i: int) -> bool:
    """Whether "up" belongs to a verb of something else ("gave up 12 points")."""
    j = len(words) - 2 - i
    return (
        j >= 0
        and words[j] not in _MOVED
        and bool(classes_of(words[j]) & {"VBD", "VBG", "VBP", "VBZ", "VB"})
        and not classes_of(words[j]) & {"NN", "NNS"}
    )


def _points(reading: Reading) -> bool:
    return reading.kind in ("count", "number", "measure") and (
        reading.unit in ("point", "percentage_point", None) or reading.kind != "count"
    )
