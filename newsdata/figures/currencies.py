"""Currencies: what stands before or after a number of money."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from newsdata.figures.en.money import AFTER_SIGN, GLUED_MINOR, LETTERS, MINOR, SHORT_SCALES, SIGNS, WORDLIKE_CODES, WORDS
from newsdata.language.trie import trie

NAMES = Path(str(files("newsdata.figures.en").joinpath("currencies.tsv")))


def _names() -> dict[str, str | None]:
    out: dict[str, str | None] = {}
    if NAMES.exists():
        for line in NAMES.read_text(encoding="utf-8").splitlines():
            code, one, many = line.split("\t")
            out[one] = out[many] = code
    return {**out, **WORDS}


NAMED = _names()
CODES = frozenset(c for c in NAMED.values() if c)
_LONGEST = max(map(len, SIGNS))
_SIGN = re.compile(rf"(?<![^\W_])(?P<sign>{trie([*SIGNS, *(c.lower() for c in CODES)])})\s?$")
_SYMBOLS_BEFORE = frozenset("$£€¥₹₽₩₪₺₦₱₫฿₴₡₭₮₲₵₸₾₼₿=")
_LOWER_BEFORE = re.compile(r"(?:^|[\s(])[a-z]\S*\s$")  # "paid A $400", not "For A $15 Wage"
_LAST_WORD = re.compile(r"[^\W_]*\.?$")  # "(US$ " ends with a symbol, "Rs. " and "USD " with a word
_LAST_WORDS = frozenset(m[0] for sign in [*SIGNS, *(c.lower() for c in CODES)] if (m := _LAST_WORD.search(sign)) and m[0])
_WORD = re.compile(rf"(?:\s{{1,2}}|-)(?P<word>{trie([*NAMED, *(m for m in MINOR if m not in GLUED_MINOR)])})(?![^\W_])")
_SYMBOL = re.compile(r"\s?(?P<symbol>[€£¥₡₭₹₽₩₪₺₴₿$])")
_GLUED = re.compile(r"(?P<minor>[pc¢])(?![^\W_]|\.[a-z])")
_CODE = re.compile(rf"\s?m?(?P<code>{trie([*(c.lower() for c in CODES), 'rmb'])})(?![^\W_])")
_AFTER = re.compile(rf"(?:\s|-)?(?P<word>{trie(AFTER_SIGN)})(?![^\W_])")
_SHORT = re.compile(r"(?P<space>\s?)(?P<short>mil|[mbt])(?![^\W_])")


class Money(NamedTuple):
    """Money: ISO 4217 code or minor unit (None where the words do not say which), and where its words end or begin."""

    unit: str | None
    at: int
    scale: float = 1.0


def before(text: str, lower: str, at: int, full: bool) -> Money | None:
    """The currency printed right before the number at ``at``; ``full`` where the number has a magnitude, groups or decimals."""
    window = lower[max(0, at - _LONGEST - 1) : at]
    printed = window.rstrip()
    last = _LAST_WORD.search(printed) if printed[-1:] not in _SYMBOLS_BEFORE else None
    if not printed or (last and last[0] not in _LAST_WORDS):
        return None
    m = _SIGN.search(window)
    if not m:
        return None
    sign, start = m["sign"], at - len(window) + m.start()
    printed, glued = text[start : start + len(sign)], start + len(sign) == at
    if (sign in LETTERS and not (glued and full and printed.isupper())) or (sign == "sen" and not full):
        return None
    if sign.upper() in CODES and sign.upper() not in SIGNS.values() and sign not in SIGNS:
        if (printed.islower() and sign not in ("usd", "eur", "gbp")) or (printed in WORDLIKE_CODES and not (glued or full)):
            return None
        return Money(sign.upper(), start)
    if sign[0].isalpha() and sign in ("rs", "rm", "nis", "rp", "dhs", "ush", "tsh", "ksh") and printed.islower():
        return None
    code = SIGNS.get(sign) or sign.upper()
    if sign.isalpha() and len(sign) == 3 and sign.upper() in CODES and printed in WORDLIKE_CODES and not (glued or full):
        return None
    if sign in ("a $", "s $", "c $", "r $") and not (printed[0].isupper() and _LOWER_BEFORE.search(text, max(0, start - 20), start)):
        return Money("USD", start + 2)
    return Money(code, start)


def short_scale(lower: str, at: int) -> tuple[float, int]:
    """The magnitude letter of money at ``at`` ("$5m"), and where it ends; 1 and ``at`` where there is none."""
    m = _SHORT.match(lower, at)
    if not m or (m["space"] and m["short"] == "b" and False):
        return 1.0, at
    return SHORT_SCALES["m" if m["short"] == "mil" else m["short"]], m.end()


def country(lower: str, at: int, unit: str | None) -> Money | None:
    """The country's word after a number with a sign ("$44 million US")."""
    m = _AFTER.match(lower, at)
    if not m or (m["word"] == "sterling") != (unit == "GBP"):
        return None
    return Money(AFTER_SIGN[m["word"]], m.end())


def after(text: str, lower: str, at: int) -> Money | None:
    """The currency printed right after the number that ends at ``at``."""
    m = _WORD.match(lower, at)
    if m:
        word = re.sub(r"\s+", " ", m["word"])
        return Money(MINOR[word] if word in MINOR else NAMED[word], m.end())
    if m := _SYMBOL.match(lower, at):
        glued_next = lower[m.end() : m.end() + 1]
        if not (glued_next.isalnum() or (m["symbol"] == "$" and lower[at : at + 1] == " ")):
            return Money(SIGNS[m["symbol"]], m.end())
        return None
    if m := _GLUED.match(lower, at):
        return Money(MINOR[m["minor"]], m.end()) if m["minor"] == "¢" or text[m.start()].islower() else None
    if m := _CODE.match(lower, at):
        printed = text[m.start("code") : m.end()]
        if printed.isupper() or printed in ("usd", "rmb", "eur", "gbp"):
            millions = lower[m.start("code") - 1] == "m" and m.start("code") - 1 >= at and text[m.start("code") - 1] == "M"
            if lower[m.start("code") - 1] == "m" and not millions:
                return None
            if printed in WORDLIKE_CODES:
                return None
            return Money("CNY" if printed.lower() == "rmb" else printed.upper(), m.end(), 1e6 if millions else 1.0)
    return None
