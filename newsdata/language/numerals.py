"""Numerals in digits and in words, with their magnitudes: ``read`` one at a place of a lower-cased text."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsdata import settings
from newsdata.language.en.numerals import DENOMINATORS, GLYPHS, GROUPS, PLURAL_SCALES, SCALES, SHORT_SCALES, SMALL, TENS
from newsdata.language.trie import trie

END = r"(?![^\W_])"  # no letter or digit follows
MAX_WORDS = 16  # "nine hundred ninety-nine trillion ..." ends long before

_GLYPHS = "".join(GLYPHS)
_DIGITS = re.compile(
    r"(?P<grouped>[0-9]{1,3}(?:,[0-9]{3}){1,5}+(?![0-9])|[0-9]{1,2}(?:,[0-9]{2}){1,5},[0-9]{3}(?![0-9])|[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3}){1,5}+(?![0-9])"
    r"|[0-9]{1,3}(?:\.[0-9]{3}){2,5}+(?![0-9]))(?P<cents>\.[0-9]{1,15})?"
    rf"|(?P<whole>[0-9]{{1,18}}+)(?:[\s-]?(?P<glyph>[{_GLYPHS}])|[\s-](?P<over>[1-9])[/⁄](?P<under>(?:[2-9]|1[0-9]|32|64)(?![0-9]))"
    r"|(?P<point>\.[0-9]{1,18}+)|[/⁄](?P<bottom>[0-9]{1,5})(?![0-9/⁄]))?"
    rf"|(?P<lone>[{_GLYPHS}])"
    r"|(?P<leading>\.[0-9]{1,15})"
)
_SCALE = re.compile(rf"[\s-]{{1,2}}(?P<word>{trie(SCALES)})s?{END}|\s?(?P<short>{trie(SHORT_SCALES)}){END}")
_WORD = re.compile(rf"(?:{trie([*SMALL, *TENS, *SCALES, *GROUPS])}){END}")
_LINK = re.compile(r"(?:\s{1,3}|-)(and(?:\s{1,3}|-))?")
_AND_A_HALF = re.compile(
    rf"(?:\s{{1,3}}|-)and(?:\s{{1,3}}|-)(?:(?:an?|one)(?:\s{{1,3}}|-)(half|quarter|third)|(three)(?:\s{{1,3}}|-)quarters){END}"
)
_POINT = re.compile(rf"\s{{1,3}}point((?:\s{{1,3}}(?:{trie(list(SMALL)[:10])}){END}){{1,6}})")
_DENOMINATOR = re.compile(rf"(?:\s{{1,3}}|-)(?:{trie(DENOMINATORS)}){END}")
_PARTS = {w: 1 / n for w, n in DENOMINATORS.items() if not w.endswith("s")}
_PART = re.compile(rf"(?:{trie(_PARTS)}){END}")
_PLURAL = re.compile(rf"(?:{trie(PLURAL_SCALES)}){END}")
_OF_PLURAL = re.compile(rf"\s{{1,3}}(?:of|and|upon)\s{{1,3}}(?:{trie(PLURAL_SCALES)}){END}")
_HALF_SCALE = re.compile(rf"(?:\s{{1,3}}|-)(?:(?:of\s{{1,3}})?an?(?:\s{{1,3}}|-))?(?:{trie([*(s for s in SCALES), 'dozen'])}){END}")

FIRST = trie([*SMALL, *TENS, *SCALES, *GROUPS, *PLURAL_SCALES, *_PARTS])
"""Pattern of the words that begin a numeral, for a room's trigger; digits and `GLYPHS` come on top."""


class Numeral(NamedTuple):
    """A numeral: where it stands and what it states.

    ``low`` and ``high`` are equal to ``value`` except for plural scale words ("dozens": 12 to 120), whose ``value`` is missing.
    ``scale`` is the magnitude printed (1 where there is none), ``grouped`` whether thousands are set apart.
    """

    start: int
    end: int
    value: float | None
    low: float
    high: float
    form: Literal["digits", "words", "fraction", "plural"]
    scale: float = 1.0
    grouped: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is a whole number."""
        return self.value is not None and self.value == int(self.value)


def _of(
    start: int, end: int, value: float, form: Literal["digits", "words", "fraction", "plural"], scale: float = 1.0, grouped: bool = False
) -> Numeral:
    return Numeral(start, end, value, value, value, form, scale, grouped)


def read(lower: str, at: int) -> Numeral | None:
    """The numeral that begins at ``at``, magnitude in, or None.

    Parameters
    ----------
    lower : str
        Lower-cased text.
    at : int
        Where the numeral begins; the caller sees to it that no letter or digit stands before.

    Examples
    --------
    >>> [read(t, 0).value for t in ("1,250", "1.2bn", "25k", "three lakh", "one hundred and six", "half a million", "two-thirds", "2½")]
    [1250.0, 1200000000.0, 25000.0, 300000.0, 106.0, 500000.0, 0.6666666666666666, 2.5]
    >>> read("tens of thousands of voters", 0)[1:5]
    (17, None, 10000.0, 100000.0)
    """
    if at >= len(lower):
        return None
    first = lower[at]
    if "0" <= first <= "9" or first == "." or first in GLYPHS:
        return _digits(lower, at)
    return _plural(lower, at) or _part(lower, at) or _words(lower, at)


def scaled(lower: str, numeral: Numeral) -> Numeral:
    """``numeral`` with the magnitudes that follow it ("2 lakh crore"), the digits' value scaled."""
    end, scale = numeral.end, 1.0
    for _ in range(2):
        m = _SCALE.match(lower, end)
        if not m:
            break
        scale *= SCALES[m["word"]] if m["word"] else SHORT_SCALES[m["short"]]
        end = m.end()
    if end == numeral.end or numeral.value is None:
        return numeral
    return _of(numeral.start, end, float(f"{numeral.value * scale:.15g}"), numeral.form, scale, numeral.grouped)


def _digits(lower: str, at: int) -> Numeral | None:
    m = _DIGITS.match(lower, at)
    if not m or (m.end() < len(lower) and "0" <= lower[m.end()] <= "9"):
        return None
    if m["grouped"]:
        value = float(re.sub(r"[^0-9]", "", m["grouped"]) + (m["cents"] or ""))
        return scaled(lower, _of(at, m.end(), value, "digits", grouped=True))
    if m["lone"]:
        return _of(at, m.end(), GLYPHS[m["lone"]], "fraction")
    if m["leading"]:
        return scaled(lower, _of(at, m.end(), float("0" + m["leading"]), "digits"))
    if len(m["whole"]) > settings.MAX_NUMBER_DIGITS:
        return None
    value = float(m["whole"] + (m["point"] or ""))
    if m["glyph"]:
        value += GLYPHS[m["glyph"]]
    elif m["over"]:
        value += int(m["over"]) / int(m["under"])
    elif m["bottom"]:
        if not int(m["bottom"]) > 1 or value > int(m["bottom"]):
            return None
        return _of(at, m.end(), value / int(m["bottom"]), "fraction")
    return scaled(lower, _of(at, m.end(), value, "digits"))


def _plural(lower: str, at: int) -> Numeral | None:
    """dozens, hundreds of thousands: from the scale word to ten times it."""
    m = _PLURAL.match(lower, at)
    if not m:
        return None
    low, end = PLURAL_SCALES[m[0]], m.end()
    for _ in range(2):
        more = _OF_PLURAL.match(lower, end)
        if not more:
            break
        word = more[0].split()[-1]
        if more[0].split()[0] == "of":
            low *= PLURAL_SCALES[word]
        end = more.end()
    return Numeral(at, end, None, low, low * 10, "plural")


def _part(lower: str, at: int) -> Numeral | None:
    """half, half a million, half a dozen, a quarter million; a lone denominator is the caller's to accept ("a third of")."""
    word = _PART.match(lower, at)
    if not word:
        return None
    value = _PARTS[word[0]]
    m = _HALF_SCALE.match(lower, word.end()) if word[0] in ("half", "quarter", "third") else None
    if m:
        scale = re.split(r"[\s-]", m[0])[-1]
        return _of(at, m.end(), value * (12 if scale == "dozen" else SCALES[scale]), "words", SCALES.get(scale, 12))
    return _of(at, word.end(), value, "fraction")


def _words(lower: str, at: int) -> Numeral | None:
    m = _WORD.match(lower, at)
    if not m:
        return None
    total = current = 0.0
    last = float("inf")  # the magnitude before
    top = 1.0
    end, n = at, 0
    while m and n < MAX_WORDS:
        n += 1
        word = m[0]
        if word in SMALL or word in TENS:
            value = SMALL[word] if word in SMALL else TENS[word]
            room = current % 100 == 0 and (current >= 100 or current == 0) if value >= 10 else current % 10 == 0 and current % 100 != 10
            if (n > 1 and not room) or (n > 1 and value == 0) or (n > 1 and current == 0 and total == 0):
                break
            current += value
        elif word in GROUPS:
            if n > 1 and (current == 0 or word == "score"):
                break
            total, current = total + (current or 1) * GROUPS[word], 0
            end = m.end()
            break
        elif word == "hundred":
            if not 0 <= current < 100:
                break
            current = (current or 1) * 100
            top = max(top, 100.0)
        else:
            scale = SCALES[word]
            if scale >= last:
                break
            total, current, last = total + (current or 1) * scale, 0, scale
            top = max(top, scale)
        end = m.end()
        if m.end() < len(lower) and (half := _AND_A_HALF.match(lower, end)):
            current += {"half": 0.5, "quarter": 0.25, "third": 1 / 3}.get(half[1], 0.75)
            end = half.end()
        elif point := _POINT.match(lower, end):
            current += float("0." + "".join(str(SMALL[w]) for w in point[1].split()))
            end = point.end()
        link = _LINK.match(lower, end)
        m = _WORD.match(lower, link.end()) if link else None
        if m and link and link[1] and (m[0] in SCALES or m[0] in GROUPS or not (last < float("inf") or current >= 100)):
            m = None
    if end == at:
        return None
    stated = total + current
    over = _DENOMINATOR.match(lower, end)
    if over and stated and stated < 20 and top == 1:
        under = DENOMINATORS[re.split(r"[\s-]", over[0])[-1]]
        plural = over[0].endswith(("s", "ves"))
        if stated < under and plural == (stated != 1):
            rest = _HALF_SCALE.match(lower, over.end())
            if rest and (scale_word := re.split(r"[\s-]", rest[0])[-1]) in SCALES:
                return _of(at, rest.end(), stated / under * SCALES[scale_word], "words", SCALES[scale_word])
            return _of(at, over.end(), stated / under, "fraction")
    return _of(at, end, stated, "words", top)
