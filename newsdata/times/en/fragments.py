"""Pieces of patterns that several rules share, and what they mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from newsdata.language.trie import trie
from newsdata.times.anchoring import Context
from newsdata.times.en import lexicon
from newsdata.times.en.numbers import ONES, TENS
from newsdata.times.values import Meaning

END = r"(?![^\W_])"  # the word ends here
S = r"\s{1,2}"
H = r"(?:\s{1,2}|-)"
YEAR = rf"(?:1[0-9]{{3}}|2[01][0-9]{{2}}){END}(?![.,:/]?[0-9])"
MONTH = rf"(?:(?:{trie(lexicon.MONTH_SHORT)})\.(?=[\s,])|(?:{trie(lexicon.MONTHS)}){END})"
DAY = rf"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?{END}(?![.,:/]?[0-9])"
WEEKDAY = rf"(?:(?:{trie(lexicon.WEEKDAY_SHORT)})\.(?=[\s,])|(?:{trie(lexicon.WEEKDAYS)}){END})"
UNIT = rf"(?:{trie(lexicon.UNIT_WORDS)}){END}"
SEASON = rf"(?:{trie(lexicon.SEASONS)}){END}"
PART = rf"(?:morning|afternoon|evening|night){END}"
THE = r"(?:the\s)?"
PHASE = (
    r"(?:(?P<phase>very\searly|very\slate|early|late|mid|middle|(?:the\s)?(?:very\s)?(?:end|beginning|start|middle|close|early\spart|latter\spart|"
    r"late\spart|first\spart|better\spart)\sof(?:\sthe)?|(?:a\s)?(?:good|large)\spart\sof(?:\sthe)?|(?:early|late|earlier|later)\s(?:in|of|on)(?:\sthe)?)[\s-])"
)
_WORDS_YEAR = trie([*ONES, *TENS])
SPOKEN = rf"(?P<hundreds>eighteen|nineteen|twenty)\s(?:oh\s)?(?P<rest>(?:{_WORDS_YEAR})(?:[\s-](?:{_WORDS_YEAR}))?)"
NAMED_YEAR = rf"(?P<year>{YEAR})"
RELATIVE_YEAR = r"(?P<yrel>(?:of\s)?(?:this|last|next|the\s(?:same|previous|following))\syear)"
REL = r"(?P<rel>last|next|this\spast|this\scoming|this|the\sfollowing|the\sprevious|the\scoming|the\snext)"
APPROX = (
    r"(?:(?P<approx>about|around|approximately|roughly|nearly|almost|at\sleast|at\smost|(?:well\s|slightly\s|little\s)?(?:more|less|fewer)\sthan|"
    r"(?:well\s|slightly\s)?over(?=\sa)|under(?=\sa)|up\sto|as\smany\sas|no\s(?:more|less|fewer|later)\sthan|close\sto|an\sestimated|some|a\sfull)\s)"
)

_MODS = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN",
    "close to": "LESS_THAN", "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS",
    "an estimated": "APPROX", "some": "APPROX",
}  # fmt: skip


def mod_of_amount(approx: str | None) -> str | None:
    """TIMEX3 modifier of a length from the words before it."""
    if not approx:
        return None
    words = " ".join(approx.split())
    if words in _MODS:
        return _MODS[words]
    if words.startswith("no "):
        return "EQUAL_OR_LESS" if "more" in words else "EQUAL_OR_MORE"
    if "more" in words or "over" in words:
        return "MORE_THAN"
    return "LESS_THAN" if "less" in words or "fewer" in words or "under" in words else None


def mod_of_point(approx: str | None) -> str | None:
    """TIMEX3 modifier of a date counted back: more than four years ago is before, nearly four years ago is about then."""
    mod = mod_of_amount(approx)
    return {"MORE_THAN": "BEFORE", "EQUAL_OR_MORE": "ON_OR_BEFORE", "LESS_THAN": "APPROX", "EQUAL_OR_LESS": "ON_OR_AFTER"}.get(
        mod or "", mod
    )


def mod_of_phase(phase: str | None) -> str | None:
    """START, MID or END from "early", "the middle of", "late"."""
    if not phase:
        return None
    if phase.startswith(("earlier", "later")):
        return None
    for words, mod in (
        ("early", "START"),
        ("beginning", "START"),
        ("start", "START"),
        ("first", "START"),
        ("mid", "MID"),
        ("end", "END"),
        ("lat", "END"),
        ("close", "END"),
    ):
        if words in phase:
            return mod
    return None


def phased(meaning: Meaning | None, phase: str | None) -> Meaning | None:
    """A meaning with the modifier of its phase."""
    mod = mod_of_phase(phase)
    return meaning.with_(mod=mod) if meaning and mod else meaning


Read = Callable[[Context, "re.Match[str]"], Meaning | None]


@dataclass(frozen=True)
class Reader:
    """How a rule of the shelf is carried out: its pattern, matched where an expression may begin, and what a match means."""

    rule: str
    source: str
    read: Read

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when first tried: all of them at once would double the time of import."""
        return re.compile(self.source)


def reader(rule: str, pattern: str, read: Read) -> Reader:
    """A reader of a pattern, which must end at a word's end.

    A group's name may stand in several alternatives of the pattern; `got` reads whichever took part.
    """
    seen: Counter[str] = Counter()

    def rename(m: re.Match[str]) -> str:
        seen[m[1]] += 1
        return m[0] if seen[m[1]] == 1 else f"(?P<{m[1]}_{seen[m[1]]}>"

    return Reader(rule, re.sub(r"\(\?P<([a-z]+)>", rename, pattern) + END, read)


def got(m: re.Match[str], name: str) -> str:
    """What a named group matched, in whichever alternative; empty where the pattern has no such group or it took no part."""
    number = _took_part(m, name)
    return m[number] if number else ""


def got_at(m: re.Match[str], name: str) -> int:
    """Where a named group that took part begins."""
    return m.start(_took_part(m, name))


def _took_part(m: re.Match[str], name: str) -> int:
    """Number of the group of that name that matched something, or 0."""
    groups, key, copy = m.re.groupindex, name, 1
    while key in groups:
        if m[key]:
            return groups[key]
        copy += 1
        key = f"{name}_{copy}"
    return 0
