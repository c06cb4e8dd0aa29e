"""What a rate is per."""

from __future__ import annotations

import re

from newsdata.figures.en.lexicon import PER_GOODS, PER_SPECIAL, RECEIVE, TIME_UNITS
from newsdata.figures.reading import Reading, Scan
from newsdata.language.lexicon import classes_of
from newsdata.language.morphology import singular
from newsdata.language.numerals import END
from newsdata.language.trie import trie

_TIME = trie(TIME_UNITS)
_GOODS = trie(PER_GOODS)
_PER = re.compile(
    rf"(?:\s|-)per(?:\s|-)(?P<number>[0-9][0-9,]{{0,12}}\s)?(?P<noun>(?:sq(?:uare)?\.?\s|cubic\s)?[a-z]{{1,20}}(?:-[a-z]{{2,12}})?){END}"
)
_SLASH = re.compile(rf"\s?/\s?(?P<noun>{trie([*TIME_UNITS, *PER_GOODS, *PER_SPECIAL])}){END}")
_A = re.compile(
    rf"(?:\s|-)(?:an?|each|every)(?:\s|-)(?P<noun>{_TIME}|(?:square\s|cubic\s|metric\s)?(?:{_GOODS})){END}(?!\s(?:ago|earlier|later|after|before|and\sa\shalf))(?!-[a-z])"
)
_EACH = re.compile(
    rf"\b(?:each|every)\s(?:[a-z-]{{2,15}}\s)?(?P<noun>(?!would|will|could|can\b|may\b|must)[a-z]{{3,18}})\s(?:(?:would|will|could|can|may|must|to|also|now|typically)\s){{0,2}}(?:be\s)?(?:{trie(RECEIVE)}){END}"
)
_BREAK = re.compile(r"[.;:,]")
_FOR_EACH = re.compile(r"\sfor\s(?:each|every)\s(?:of\s(?:the|its|their|those|these)\s|single\s)?(?=[a-z])")
_ASIDE = re.compile(r"\s\([^()]{1,40}\)")


def read(scan: Scan, reading: Reading, at: int) -> int:
    """Read the rate that begins at ``at``, after the unit or the noun; gives back where it ends.

    Behind an aside in brackets ("£9bn ($12bn) a year") the rate counts and stays outside the span.
    """
    aside = _ASIDE.match(scan.lower, at) if reading.kind == "money" else None
    if aside:
        _rate(scan, reading, aside.end())
        return at
    return _rate(scan, reading, at)


def _rate(scan: Scan, reading: Reading, at: int) -> int:
    lower = scan.lower
    if lower.startswith(" p.a.", at):
        reading.per = "year"
        return at + len(" p.a.")
    m = _PER.match(lower, at) or _SLASH.match(lower, at)
    if m:
        noun = m["noun"]
        number = m.groupdict().get("number")
        reading.per = f"{number.strip()} {noun}" if number else PER_SPECIAL.get(noun, singular(noun) if " " not in noun else noun)
        if noun == "cent":
            reading.per = None
            return at
        return m.end()
    if reading.kind == "age":
        return at
    if m := _FOR_EACH.match(lower, at):
        return _for_each(scan, reading, m, at)
    m = _A.match(lower, at)
    if not m or (reading.kind == "duration" and m["noun"] not in TIME_UNITS):
        return at
    noun = m["noun"]
    if reading.kind not in ("money", "share", "measure") and noun not in TIME_UNITS:
        return at
    if noun not in TIME_UNITS and m.end() < len(lower) and lower[m.end()] == " " and _modifies(scan, m.end()):
        return at
    reading.per = PER_SPECIAL.get(noun, noun)
    return m.end()


def _for_each(scan: Scan, reading: Reading, m: re.Match[str], at: int) -> int:
    """The noun of "for each household", an adjective or two before it."""
    tokens = scan.tokens(at)
    i = tokens.after(m.end())
    for j in range(i, min(i + 4, len(tokens))):
        if tokens.tags[j] not in ("JJ", "VBN", "NN", "NNS"):
            break
        if tokens.tags[j] in ("NN", "NNS") and not (j + 1 < len(tokens) and tokens.tags[j + 1] in ("NN", "NNS")):
            noun = singular(tokens.words[j].lower())
            if reading.kind == "duration" and noun not in TIME_UNITS:
                return at
            reading.per = PER_SPECIAL.get(noun, noun)
            return tokens.ends[j]
    return at


def _modifies(scan: Scan, at: int) -> bool:
    """Whether a noun follows: "$5 a ticket holder" is no rate."""
    word = scan.word_after(at)
    return classes_of(word) <= {"NN", "NNS"} and bool(word) and word.isalpha() and "NN" in classes_of(word) and len(word) > 3


def each(scan: Scan, reading: Reading) -> None:
    """Such as "each household will receive $14,250": per household."""
    if reading.per or reading.kind not in ("money", "count", "measure", "share"):
        return
    window = scan.lower[max(0, reading.start - 60) : reading.start]
    said = list(_EACH.finditer(window)) if "each" in window or "every" in window else []
    if said and not _BREAK.search(window, said[-1].end()):
        reading.per = singular(said[-1]["noun"])
