"""A figure as printed, cut into what stands before the number, the number, and what follows."""

from __future__ import annotations

import re
from typing import Any

_MAGNITUDE = re.compile(r"(?:[ -]?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k|percent|per cent)\b| ?%)+", re.IGNORECASE)
_STOP = re.compile(r"[,.;:()\n“”\"—–]")
TAIL_WORDS = 4
_CURRENCY = re.compile(r"(?:[A-Z]{1,3})?[$€£¥₹₩₽₴]$")


def parts(row: dict[str, Any]) -> dict[str, str]:
    """What stands before the number, the number with sign and magnitude, and what follows.

    Examples
    --------
    >>> parts({"text": "up to $1.9 million a year", "start": 10, "number_start": 17, "number_end": 20})
    {'before': 'up to', 'number': '$1.9 million', 'after': 'a year'}
    """
    text, first, last = row["text"], int(row["number_start"] - row["start"]), int(row["number_end"] - row["start"])
    if sign := _CURRENCY.search(text, max(0, first - 4), first):
        first = sign.start()
    if size := _MAGNITUDE.match(text, last):
        last = size.end()
    return {"before": text[:first].strip(), "number": text[first:last].strip(), "after": text[last:].strip()}


def with_tail(card: dict[str, str], text: str, end: int) -> dict[str, str]:
    """The card with the words that go on after the figure, where the figure alone does not say of what it is.

    Examples
    --------
    >>> with_tail({"before": "almost", "number": "half", "after": ""}, "almost half the harbour wall, he said", 11)["after"]
    'the harbour wall'
    """
    if card["after"]:
        return card
    going_on = _STOP.split(text[end : end + 80], maxsplit=1)[0].split()
    return {**card, "after": " ".join(going_on[:TAIL_WORDS]) + (" …" if len(going_on) > TAIL_WORDS else "")}
