"""find: the figures of a document, in one pass over its lower-cased text."""

from __future__ import annotations

import re

from newsdata.figures import about, glued, quantity, ranges, standard, trends, wordy
from newsdata.figures.assemble import complete
from newsdata.figures.en.lexicon import MULTIPLIERS, VAGUE
from newsdata.figures.reading import Reading, Scan
from newsdata.language import numerals
from newsdata.language.document import Document
from newsdata.language.en.numerals import GLYPHS
from newsdata.language.numerals import END, FIRST
from newsdata.language.trie import trie
from newsdata.records import Figure

_GLYPHS = "".join(GLYPHS)
# one set of first characters, so that the search jumps from place to place; the character before a word is in the match
TRIGGER = re.compile(
    rf"[0-9{_GLYPHS}]"
    rf"|[^\w{_GLYPHS}](?P<word>(?P<number>{FIRST})|(?P<vague>{trie(VAGUE)})|(?P<times>{trie(MULTIPLIERS)})|couple){END}"
)  # fmt: skip
REACH = 12  # figures to either side whose words are no other figure's
_ORDINAL = re.compile(r"[-\s](?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|twelf|hundred|thousand|million)th)\b")
_SIGN_LETTERS = re.compile(r"(?:rm|rs|ps|us|y|r|n|tk|[a-z]{3})$")


def find(document: Document) -> list[Figure]:
    """The figures of a document, in text order.

    Parameters
    ----------
    document : Document

    Returns
    -------
    list of Figure
        One record per number that the words state. Time, statement, source and certainty are left to linking.
    """
    scan = Scan(document)
    found: list[Reading] = []
    at = 0
    for m in TRIGGER.finditer(" " + scan.lower):  # the space gives the first word a character before it
        end = m.end() - 1
        if end <= at:
            continue
        start = end - 1 if m["word"] is None else m.start("word") - 1
        reading, at = _read(scan, m, start, end, found)
        at = max(at, end)
        if reading:
            found.append(reading)
    return [_figure(scan, found, i) for i in range(len(found))]


def _read(scan: Scan, m: re.Match[str], start: int, end: int, found: list[Reading]) -> tuple[Reading | None, int]:
    """The figure at the trigger between ``start`` and ``end``, and where to go on."""
    previous = found[-1] if found else None
    if m["vague"]:
        return wordy.vague(scan, start, end)
    if m["times"]:
        return wordy.multiplied(scan, start, end)
    if m["word"] and not m["number"]:
        return wordy.couple(scan, start, end)
    digits = m["word"] is None and scan.lower[start] in "0123456789"
    if digits and start:
        before = scan.lower[start - 1]
        if before == "." and not scan.lower[max(0, start - 2)].isalnum():
            start -= 1
        elif before.isalnum() and not _SIGN_LETTERS.search(scan.lower, max(0, start - 4), start):
            return None, glued.past(scan.lower, start)
    numeral = numerals.read(scan.lower, start)
    if numeral is None:
        return None, glued.past(scan.lower, start) if digits else end
    first = quantity.make(scan, numeral)
    if first is None:
        return None, numeral.end
    in_row = previous is not None and previous.end == start - 1 and scan.lower[start - 1] == "/" and previous.kind == first.kind != ""
    if first.kind != "money" and not in_row and glued.joined(scan.lower, numeral.start):
        return None, glued.past(scan.lower, first.end)
    if (
        digits
        and scan.lower[first.number_end : first.number_end + 1] == ","
        and scan.lower[first.number_end + 1 : first.number_end + 2].isdigit()
    ):
        return None, glued.past(scan.lower, first.number_end + 1)
    if numeral.form == "words" and (
        _is_verb(scan, numeral) or _after_digits(scan, numeral.start) or _ORDINAL.match(scan.lower, numeral.end)
    ):
        return None, numeral.end
    end = first.end
    joined = ranges.one_in(scan, first, lambda at: quantity.at(scan, at)) or ranges.join(scan, first, lambda at: quantity.at(scan, at))
    if not joined and not first.kind and digits:
        past = glued.digits(scan.lower, numeral.start, first.number_end)
        if past is not None:
            return None, past
    end = max(end, first.end)
    return (first, first.end) if complete(scan, first, found) else (None, end)


def _is_verb(scan: Scan, numeral: numerals.Numeral) -> bool:
    """Whether "score" is a verb or a result, and not twenty."""
    return scan.lower.startswith("score", numeral.start) and scan.word_before(numeral.start)[1] not in ("a", "several")


def _after_digits(scan: Scan, start: int) -> bool:
    """Whether a magnitude word follows digits that were refused."""
    _, before = scan.word_before(start)
    return before[-1:].isdigit() and scan.lower.startswith(("million", "billion", "trillion", "thousand", "hundred"), start)


def _apart(scan: Scan, found: list[Reading], i: int) -> tuple[int, int] | None:
    """What the figure is said of, without the words of another figure in it; None where its head is a figure's."""
    about = found[i].about
    for r in found[max(0, i - REACH) : i + REACH + 1] if about else ():
        if about and about[0] < r.end and r.start < about[1]:
            of = scan.lower.rfind(" of ", about[0], r.start)
            rest = scan.lower[r.end : about[1]]
            if of > 0:
                about = about[0], of  # "sales of its top 20 brands"
            elif r.noun and about[1] <= r.noun[1]:
                about = max(about[0], r.noun[0]), about[1]  # "three plants were sold for"
            elif rest.startswith(" of ") and r.start <= about[0]:
                about = r.end + 4, about[1]  # "14 kilos of cocaine worth"
            elif (r.start <= about[0] or r.hyphened) and len(rest) > 2:
                about = r.end + 1, about[1]
            else:
                about = None
    return about


def _figure(scan: Scan, found: list[Reading], i: int) -> Figure:
    """The finished record."""
    r, previous = found[i], found[i - 1] if i else None
    if r.trend is None and r.qualifier != "vague":
        r.trend = trends.find(scan, r) or (trends.carried(scan, r, previous) if previous else None)
    following = found[i + 1] if i + 1 < len(found) else None
    r.about = about.find(scan, r, previous if previous and scan.same_sentence(previous, r) else None, following)
    r.about = _apart(scan, found, i)
    low, high = r.low, r.high
    if not r.spread and r.value is not None:
        low = r.value if r.qualifier in ("at_least", "more_than") else None
        high = r.value if r.qualifier in ("at_most", "less_than") else None
    f = Figure(r.start, r.end, r.rule, number_start=r.number_start, number_end=r.number_end)
    f.qualifier, f.kind, f.value, f.low, f.high, f.trend, f.unit, f.per = r.qualifier, r.kind, r.value, low, high, r.trend, r.unit, r.per
    if r.kind == "count" and r.noun:
        f.counted = scan.text[r.noun[0] : r.noun[1]]
    f.hedged = r.hedged
    if r.about:
        f.about_start, f.about_end = r.about
        f.about = scan.text[r.about[0] : r.about[1]]
    standard.fill(f, f.trend is not None)
    return f
