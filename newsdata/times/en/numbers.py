"""Numbers as the words of time have them: digits, words up to the thousands, halves, and vague ones."""

from __future__ import annotations

import re

from newsdata.language.trie import trie

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
ONES = {word: n for n, word in enumerate(_ONES.split(), 1)}
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
ORDINALS = {
    w: n
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        "seventeenth eighteenth nineteenth twentieth".split(), 1)
}  # fmt: skip
ORDINALS |= {f"twenty-{w}": 20 + n for w, n in ORDINALS.items() if n < 10} | {"thirtieth": 30, "thirty-first": 31}

_TENS = rf"(?:{trie(TENS)})(?:[\s-](?:{trie(list(ONES)[:9])}))?"
_SMALL = rf"(?:{_TENS}|{trie(ONES)})"
_SCALED = r"(?=\s(?:hundred|thousand|million))"
WORDS = rf"(?:(?:a{_SCALED}|{_SMALL})(?:\shundred(?:(?:\sand)?\s{_SMALL})?|\sthousand|\smillion)?|thousand)"
DIGITS = r"[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,4}(?:\.[0-9]{1,2})?(?:\s[1-7]/[2-8]|[½¼¾])?"
FEW = r"(?:a\s)?(?:good\s)?few|several|many|numerous|countless|some|(?:a\snumber|dozens|scores|hundreds|thousands)\sof"
COUPLE = r"(?:a\s|the\s)?couple(?:\sof)?|half\sa\sdozen|half-dozen|a\sdozen|(?:two\s)?dozen"
HALF = r"(?:and[\s-]a[\s-]half)"
EXACT = rf"(?:{DIGITS}|{WORDS}(?:[\s-]{HALF})?|{COUPLE})"

_FRACTION = re.compile(r"([0-9.]+)(?:\s([1-7])/([2-8])|([½¼¾]))?\Z")


def number_of(words: str) -> float | None:
    """The number that lower-case words or digits say; None for vague ones.

    Examples
    --------
    >>> number_of("12,000"), number_of("forty-five"), number_of("5 1/2"), number_of("a hundred"), number_of("two and a half")
    (12000.0, 45.0, 5.5, 100.0, 2.5)
    >>> number_of("several") is None
    True
    """
    words = " ".join(words.split())
    m = _FRACTION.match(words.replace(",", ""))
    if m:
        extra = int(m[2]) / int(m[3]) if m[2] else {"½": 0.5, "¼": 0.25, "¾": 0.75}.get(m[4] or "", 0)
        try:
            return float(m[1]) + extra
        except ValueError:
            return None
    if "couple" in words:
        return 2.0
    if "dozen" in words:
        return 6.0 if "half" in words else 24.0 if "two" in words else None if "dozens" in words else 12.0
    total, part, seen = 0.0, 0.0, False
    for word in words.replace("-", " ").split():
        if word in ONES or word in TENS:
            part, seen = part + (ONES.get(word) or TENS[word]), True
        elif word == "a":
            part = part or 0.0
        elif word in ("hundred", "thousand", "million"):
            total, part, seen = total + (part or 1) * {"hundred": 100, "thousand": 1000, "million": 10**6}[word], 0.0, True
        elif word == "half":
            part, seen = part + 0.5, True
        elif word not in ("and", "of"):
            return None
    return total + part if seen else None
