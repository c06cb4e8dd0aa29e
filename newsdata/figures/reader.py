"""find: the figures of a document, in one pass over its lower-cased text."""

from __future__ import annotations

import re

from newsdata.figures import about, bounds, nouns, quantity, ranges, rates, refusals, standard, trends, units
from newsdata.figures.en.lexicon import AGE_SUBJECTS, BARE_MULTIPLIERS, MULTIPLIERS, VAGUE
from newsdata.figures.reading import Reading, Scan
from newsdata.language import numerals
from newsdata.language.document import Document
from newsdata.language.en.numerals import GLYPHS
from newsdata.language.numerals import END, FIRST, Numeral
from newsdata.language.trie import trie
from newsdata.records import Figure

_GLYPHS = "".join(GLYPHS)
TRIGGER = re.compile(rf"\.?[0-9]|[{_GLYPHS}]|(?<![^\W_])(?:(?P<number>{FIRST})|(?P<vague>{trie(VAGUE)})|(?P<times>{trie(MULTIPLIERS)})|(?P<pair>couple)){END}")
_CURRENCY_AHEAD = re.compile(r"(?:[a-z]{0,3}\s?[$£€¥₹₽₩₪₺₦₱₿]\s?(?:us|a|hk|nz|c)?|rm|usd\s?|eur\s?|gbp\s?|rs\.?\s?|minus\s|[-−])?(?P<n>[0-9.]|[a-z½¼¾⅓⅔])")
_APPOSED = re.compile(r"[,)]|\.(?:\s|$)|;|\s(?:and|who|of|from)\b|$")
_BARE_AFTER = re.compile(r"\s*(?:[,.;:!?)\]’'”\"–—]|$)|\s(?:to|at|in|on|for|from|of|by|with|as|and|or|but|than|after|before|since|when|while|if|that|this|last|compared|versus|vs|per|which|who|points?|during|were|was|are|is|have|had|has|of)\b")
_BARE_BEFORE = frozenset("to at of is was were by from than with reached stood stands hit hits totalled totaled total be been rose fell and or about some around nearly almost over under above below among as between for just only least most below scored score averaged between killing killed leaving left including not".split())


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
    for m in TRIGGER.finditer(scan.lower):
        if m.start() < at:
            continue
        reading, end = _read(scan, m, found)
        at = max(end, m.end())
        if reading:
            found.append(reading)
    figures: list[Figure] = []
    for i, r in enumerate(found):
        figures.append(_figure(scan, r, found[i - 1] if i else None))
    return figures


def _read(scan: Scan, m: re.Match[str], found: list[Reading]) -> tuple[Reading | None, int]:
    """The figure at a trigger, and where to go on."""
    start = m.start()
    previous = found[-1] if found else None
    if m["vague"]:
        return _vague(scan, start, m.end())
    if m["times"]:
        return _multiplied(scan, start, m.end())
    if m["pair"]:
        return _couple(scan, start, m.end())
    digits = scan.lower[start] in "0123456789."
    if digits and start and scan.lower[start - 1].isalnum():
        window = scan.lower[max(0, start - 4) : start]
        if not re.search(r"(?:rm|rs|ps|us|y|r|n|tk|[a-z]{3})$", window):
            return None, refusals._past(scan.lower, start)
    numeral = numerals.read(scan.lower, start)
    if numeral is None:
        return None, refusals._past(scan.lower, start) if digits else m.end()
    first = quantity.make(scan, numeral)
    if first is None:
        return None, numeral.end
    in_row = previous is not None and previous.end == start - 1 and scan.lower[start - 1] == "/" and previous.kind == first.kind != ""
    if first.kind != "money" and not in_row and refusals.joined(scan.lower, numeral.start):
        return None, refusals._past(scan.lower, first.end)
    if digits and scan.lower[first.number_end : first.number_end + 1] == "," and scan.lower[first.number_end + 1 : first.number_end + 2].isdigit():
        return None, refusals._past(scan.lower, first.number_end + 1)
    if numeral.form == "words" and _after_digits(scan, numeral.start):
        return None, numeral.end
    end = first.end
    joined = ranges.one_in(scan, first, lambda at: _quantity(scan, at)) or ranges.join(scan, first, lambda at: _quantity(scan, at))
    if not joined and not first.kind and digits:
        past = refusals.digits(scan, numeral.start, first.number_end)
        if past is not None:
            return None, past
    end = max(end, first.end)
    return (first, first.end) if _complete(scan, first, found) else (None, end)


def _after_digits(scan: Scan, start: int) -> bool:
    """Whether a magnitude word follows digits that were refused."""
    _, before = scan.word_before(start)
    return before[-1:].isdigit() and scan.lower.startswith(("million", "billion", "trillion", "thousand", "hundred"), start)


def _quantity(scan: Scan, at: int) -> Reading | None:
    """The quantity that begins at ``at``, its currency first."""
    m = _CURRENCY_AHEAD.match(scan.lower, at)
    if not m:
        return None
    numeral = numerals.read(scan.lower, m.start("n"))
    if numeral is None:
        return None
    reading = quantity.make(scan, numeral)
    if reading and not reading.kind and numeral.form == "digits" and refusals.trailed(scan.lower, reading.number_end) is not None:
        return None
    return reading


def _complete(scan: Scan, r: Reading, found: list[Reading]) -> bool:
    """Give the quantity its bounds, noun and rate; False where it is no figure after all."""
    previous = found[-1] if found else None
    fraction = r.numeral.form == "fraction" and not r.kind
    if not r.spread or r.numeral.form == "plural":
        bounds.before(scan, r)
    r.end = bounds.after(scan, r, r.end)
    if fraction:
        if refusals.half(scan, r):
            return False
        r.kind, r.unit, r.rule = "share", "share", r.rule or "<fraction> of"
    if r.kind == "duration" and re.match(r"\s(?:ago|from\snow|hence)\b", scan.lower[r.end : r.end + 16]):
        return False
    if not r.kind:
        ranges.part_of(scan, r, lambda at: _quantity(scan, at))
    if previous and previous.kind == "money" and r.unit == "metre" and r.start - previous.end < 8 and scan.lower[r.end - 1] == "m" and r.value is not None:
        r.value, r.kind, r.unit, r.rule = r.value * 1e6, "money", previous.unit, "<number> with its noun before"
    if not r.kind:
        if _apposed_age(scan, r):
            r.kind, r.unit, r.rule = "age", "year", "<name>, <age>,"
        elif not _count(scan, r, found):
            return False
    if r.kind != "count" or r.rule == "<number> times":
        r.end = rates.read(scan, r, r.end)
    rates.each(scan, r)
    if r.spread and r.qualifier in ("exact", "approximately"):
        r.qualifier = "between"
    return True


def _count(scan: Scan, r: Reading, found: list[Reading]) -> bool:
    """Read a number without unit: a count, a number alone, or none."""
    if refusals.dated(scan, r) or refusals.one(scan, r) or refusals.week_or_month(scan, r) or refusals.named(scan, r):
        return False
    r.noun = nouns.hyphened(scan, r) or nouns.find(scan, r, r.end)
    if r.noun:
        r.kind, r.unit, r.end = "count", nouns.head(scan, r.noun), r.noun[1]
        r.rule = r.rule or "<number> <noun>"
        r.end = bounds.after(scan, r, r.end)
        r.end = rates.read(scan, r, r.end)
        return True
    if r.spread and r.numeral.form == "plural":
        return False
    if _sized(scan, r) or ranges.row(scan, r, lambda at: _quantity(scan, at)):
        return True
    if r.numeral.value == 1 and r.numeral.form == "words" and not r.spread:
        return False
    if not _stands_alone(scan, r):
        return False
    r.kind, r.rule = "number", r.rule or "<number> alone"
    if _head_left_out(scan, r):
        for earlier in reversed(found[-3:]):
            if not _same_sentence(scan, earlier, r):
                break
            if earlier.kind in ("count", "money") and earlier.rule != "<number> times":
                r.kind, r.unit, r.noun, r.rule = earlier.kind, earlier.unit, earlier.noun, "<number> with its noun before"
                break
    return True


def _sized(scan: Scan, r: Reading) -> bool:
    """"two million 250ml bottles": the measure between is a figure of its own."""
    size = _quantity(scan, r.end + 1) if scan.lower[r.end : r.end + 1] == " " else None
    if not size or size.kind not in ("measure", "money", "duration") or size.number_start != r.end + 1:
        return False
    r.noun = nouns.find(scan, r, size.end)
    if r.noun:
        r.kind, r.unit, r.rule = "count", nouns.head(scan, r.noun), "<number> <noun>"
    return r.noun is not None


def _same_sentence(scan: Scan, a: Reading, b: Reading) -> bool:
    return scan.document.sentence_at(a.number_start) == scan.document.sentence_at(b.number_start)


_FOLLOWS = re.compile(r"\s(?:from|by|in|of|during|at|for|last|were|was|who|are|is|had|have|have|more)\b|[,.]")


def _head_left_out(scan: Scan, r: Reading) -> bool:
    _, before = scan.word_before(r.start)
    return before in ("and", "with", "to", "than", "or", "plus", "but") and bool(_FOLLOWS.match(scan.lower, r.end))


def _stands_alone(scan: Scan, r: Reading) -> bool:
    """Whether a number without unit and noun is a figure all the same ("the toll rose to 48")."""
    _, before = scan.word_before(r.start)
    if r.full or r.qualifier != "exact" or r.spread:
        return True
    return before in _BARE_BEFORE and bool(_BARE_AFTER.match(scan.lower, r.end))


_LIFE = re.compile(r"\b(?:life\sexpectancy|(?:average|median|mean|retirement|pension|minimum|voting)\sage)\b[^.;:]{0,60}$")


def _apposed_age(scan: Scan, r: Reading) -> bool:
    """"Kim Ok, 42, said", "a man (42)", "she was 12"."""
    value, lower, text = r.value, scan.lower, scan.text
    if value is None or not 1 <= value <= 110 or r.full or r.numeral.form != "digits":
        return False
    at, before = scan.word_before(r.start)
    follows = bool(_APPOSED.match(lower, r.end))
    if before in ("is", "was", "to", "at", "of") and _LIFE.search(lower[max(0, r.start - 90) : r.start]):
        return True
    if before in ("was", "is", "turned", "turns", "i'm", "he's", "she's"):
        _, subject = scan.word_before(at)
        return subject in AGE_SUBJECTS and follows
    if not follows or lower[r.end : r.end + 2].startswith(" ") and lower[r.end :].startswith(" of"):
        return False
    if before.endswith(",") and lower[r.end : r.end + 1] in (",", ".", ";", " ", ""):
        name = before[:-1]
        return name.isalpha() and (text[at].isupper() or quantity.PERSON_WORDS.__contains__(name)) and 5 <= value and not name in _NOT_NAMES
    return False


_NOT_NAMES = frozenset("january february march april may june july august september october november december hall no yes however".split())


_SCALE_AFTER = re.compile(rf"\s(?:{trie(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'lakh', 'crore'])}){END}")


def _vague(scan: Scan, start: int, end: int) -> tuple[Reading | None, int]:
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
                return (r, r.end) if _complete(scan, r, []) else (None, scale.end())
        return None, scale.end()
    nothing = Numeral(at, end, None, 0, 0, "words")
    r = Reading(at, end, at, end, None, None, None, "several <noun>", nothing, qualifier="vague")
    unit = units.match(scan.text, lower, end)
    if unit and unit[0].kind == "duration":
        r.kind, r.unit, r.end = "duration", unit[0].name, unit[1]
        if re.match(r"\s(?:ago|from\snow)\b", lower[r.end : r.end + 10]):
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


def _couple(scan: Scan, start: int, end: int) -> tuple[Reading | None, int]:
    """"a couple of days": two."""
    lower = scan.lower
    _, before = scan.word_before(start)
    if before != "a" or not lower.startswith(" of ", end):
        return None, end
    r = quantity.make(scan, Numeral(start - 2, end + 3, 2.0, 2.0, 2.0, "words"))
    if not r:
        return None, end
    r.number_end = end
    r.rule = "<number> <length of time>" if r.kind == "duration" else r.rule
    return (r, r.end) if _complete(scan, r, []) else (None, end)


def _multiplied(scan: Scan, start: int, end: int) -> tuple[Reading | None, int]:
    """doubled, tripled, twice as many, fourfold."""
    lower = scan.lower
    word = lower[start:end]
    value, trend = MULTIPLIERS[word]
    _, before = scan.word_before(start)
    if lower[end : end + 1] == "-":
        return None, end
    if word in BARE_MULTIPLIERS and before not in ("to", "will", "would", "could", "may", "might", "can", "than", "nearly", "almost", "they", "should"):
        return None, end
    if word in ("twice", "thrice") and not re.match(r"\s(?:as|the|that|its|their|his|her|what)\b", lower[end : end + 8]):
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


def _figure(scan: Scan, r: Reading, previous: Reading | None) -> Figure:
    """The finished record."""
    if r.trend is None and r.qualifier != "vague":
        r.trend = trends.find(scan, r) or (trends.carried(scan, r, previous) if previous else None)
    r.about = about.find(scan, r, previous if previous and _same_sentence(scan, previous, r) else None)
    if r.about and (r.about[0] < r.end and r.about[1] > r.start):
        r.about = None
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
