"""Lengths of time, rates and sets: "three weeks", "a five-year low", "for months", "a month", "every day"."""

from __future__ import annotations

import re

from newsdata.times import values
from newsdata.times.anchoring import Context
from newsdata.times.en import lexicon
from newsdata.times.en.fragments import APPROX, UNIT, H, Reader, got, mod_of_amount, reader
from newsdata.times.en.numbers import COUPLE, EXACT, FEW, HALF, number_of
from newsdata.times.units import UNITS, Unit
from newsdata.times.values import NOTHING, Meaning

N = rf"(?P<n>{EXACT}|{FEW}|{COUPLE})"
ONE = r"(?P<one>a\sfull|one\sfull|an\sentire|an\sadditional|an\sextra|another|an|a|one|half\san|half\sa)"
EXTRA = (
    r"(?:more|other|additional|extra|consecutive|straight|successive|full|calendar|trading|business|working|whole|long|short|solid|"
    r"crucial|difficult|turbulent)"
)
U = rf"(?P<unit>{UNIT})"


def counted(rule: str, after: str, read: object) -> tuple[Reader, Reader]:
    """Two readers of a count with its unit: "three weeks" and "a week", each followed by ``after``."""
    many = rf"{APPROX}?(?P<the>the\s)?{N}(?:\s{EXTRA}){{0,2}}(?:(?P<hyphen>-)|\s{{1,2}}){U}(?P<so>\sor\s(?:so|more))?"
    single = rf"{APPROX}?{ONE}(?:\s{EXTRA})?\s{U}(?P<half>\s{HALF})?(?P<so>\sor\s(?:so|two|more))?"
    return (reader(rule, many + after, read), reader(rule, single + after, read))  # type: ignore[arg-type]


def unit_of(m: re.Match[str]) -> Unit:
    """The unit that a match names."""
    return UNITS[lexicon.UNIT_WORDS[got(m, "unit")]]


def count_of(m: re.Match[str]) -> float | None:
    """How many units; None where the words are vague."""
    one = got(m, "one").split()
    if not one:
        return number_of(got(m, "n"))
    if "two" in got(m, "so"):
        return None
    return (0.5 if one[0] == "half" else 1.0) + (0.5 if got(m, "half") else 0)


def length_value(unit: Unit, count: float | None) -> str:
    """TIMEX3 value of a length; ``count`` None is not said."""
    return values.vague_amount(unit) if count is None else values.amount(count, unit)


def in_a_name(c: Context, m: re.Match[str]) -> bool:
    """Whether the unit is part of a name, such as a programme's: it has a capital inside its sentence, or opens a quotation of its own."""
    at = m.start() + m[0].rfind(got(m, "unit"))
    capital = c.text[at].isupper() and not c.text[at + 1 : at + 2].isupper()
    return capital and at > c.document.sentence_at(at).start


# "one hour and 20 minutes", "2 years, 3 months": one length in two units
_AND_SMALLER = "|".join(
    rf"(?:(?<={unit})|(?<={unit}s))(?:,?\sand\s|,?\s)(?P<rest>{EXACT}){H}(?P<small>{smaller}s?)"
    for unit, smaller in (("year", "month"), ("day", "hour"), ("hour", "minute"), ("minute", "second"))
)
_THAT_DAY = re.compile(r"\s(?:last|this|next|soon|in|when)\b")  # "one day last week": some day of it
_FRACTION = frozenset({"one", "two", "three", "1", "3", "2"})
_QUARTERS_AFTER = frozenset("next past last for over after".split())


def read_length(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "three weeks", "at least 72 hours", "several months", "an hour and a half"."""
    unit = unit_of(m)
    if in_a_name(c, m):
        return NOTHING
    if unit.name == "quarter" and (
        got(m, "one") or (got(m, "n") in _FRACTION and (got(m, "hyphen") or c.before(m.start()) not in _QUARTERS_AFTER))
    ):
        return None
    if got(m, "unit") == "second" and not got(m, "hyphen"):
        return None
    if got(m, "the") and (got(m, "hyphen") or not got(m, "unit").endswith("s")):
        return None
    if m[0].startswith("one ") and unit.name == "day" and _THAT_DAY.match(c.low, m.end()):
        return NOTHING
    if got(m, "one") and not got(m, "small") and not _is_length(c, m, unit):
        return None
    mod = "APPROX" if got(m, "so") else mod_of_amount(got(m, "approx"))
    return values.length(length_value(unit, count_of(m)) + _rest(m, unit), mod)


def _rest(m: re.Match[str], unit: Unit) -> str:
    """What TIMEX3 adds for the smaller unit of a length in two."""
    rest = number_of(got(m, "rest"))
    if rest is None:
        return ""
    smaller = UNITS[lexicon.UNIT_WORDS[got(m, "small")]]
    return f"{'T' if smaller.clock and not unit.clock else ''}{rest:g}{smaller.letter}"


def read_part_of_century(c: Context, m: re.Match[str]) -> Meaning:
    """Read "a quarter of a century", "three quarters of a century"."""
    return values.length("P75Y" if got(m, "three") else "P25Y", mod_of_amount(got(m, "approx")))


def read_between(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "two to three weeks", "between 60 and 90 days", "five or six years ago": a count within bounds, which TIMEX3 leaves open."""
    low, high = number_of(got(m, "low")), number_of(got(m, "n"))
    if low is None or high is None or low >= high or (got(m, "and") and c.before(m.start()) != "between"):
        return None
    if got(m, "ago"):
        return values.past(c.published)
    return values.length(values.vague_amount(unit_of(m)))


_RATE_BEFORE = re.compile(
    r"(?:[0-9%]|\b(?:hundred|thousand|million|billion|trillion|percent|once|twice|times|dozens|hundreds|thousands|millions|billions|"
    r"one|two|three|four|five|six|seven|eight|nine|ten))[^.;:!?]{0,45}\Z"
)
_NOT_A_RATE = re.compile(r"\s(?:ago|earlier|later|before|after|from|in|and a half|or)\b")
_LENGTH_BEFORE = frozenset(
    "for in within about over than last lasted lasts take takes took taken after of under nearly almost least most spend spent "
    "spends wait waited just only him her them us me before another to by served serve every up during around roughly through "
    "into until more barely exactly and or".split()
)
_BESIDE = re.compile(r"\s(?:after|before|away|later|earlier)\b")  # "a day after the vote"
_NOT_BEFORE_DAY = frozenset("of only just by and or to more than".split())
_NO_LENGTH = frozenset(["such", "what", "is", "was", "be", "as", "has", "had", "have", "with", ""])


def _is_length(c: Context, m: re.Match[str], unit: Unit) -> bool:
    """Whether "a year" is a length: after a preposition or a verb that takes one, and no rate; "a day" needs that more than the rest."""
    if _BESIDE.match(c.low, m.end()):
        return True
    before = c.before(m.start())
    if got(m, "one").split()[0] in ("one", "another", "half") or got(m, "approx") or got(m, "half") or got(m, "so"):
        return True
    if unit.name == "weekend":
        return before in ("for", "spend", "spent")
    if before in _LENGTH_BEFORE:
        return before not in _NOT_BEFORE_DAY or unit.name not in ("day", "minute")
    return unit.name not in ("day", "second", "minute", "half-century") and before not in _NO_LENGTH


def read_rate(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "soldiers a month", "twice a day", "per year": what happens in each unit."""
    if not got(m, "per"):
        if c.before(m.start()) in _LENGTH_BEFORE or not _RATE_BEFORE.search(c.low, max(0, m.start() - 60), m.start()):
            return None
        if _NOT_A_RATE.match(c.low, m.end()) and not c.low.startswith(" in ", m.end()):
            return None
    elif unit_of(m).clock and unit_of(m).name != "hour":
        return None
    return values.repeated(values.amount(1, unit_of(m)))


def read_every(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "every day", "every two weeks", "every other month", "each year"."""
    count = 2.0 if got(m, "other") else number_of(got(m, "n")) if got(m, "n") else 1.0
    return values.repeated(length_value(unit_of(m), count))


_BARE_BEFORE = frozenset("for in within after follow follows over took take takes lasted last spent until".split())
_BARE_AFTER = re.compile(r"\s(?:after|before|away|later|earlier)\b")
_OWNED = frozenset("DT PDT PRP$ POS CD JJ JJR JJS NNP".split())  # "her days after office" counts nothing
_THAT_FOLLOWED = re.compile(r"\s(?:that\sfollow(?:ed|s)|after|before|since|leading\sup|ahead\sof)\b")


def read_bare(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "for weeks", "in years", "days after", "months ago": a length that nobody counts."""
    unit, word = unit_of(m), got(m, "unit")
    if word == "weekends" and c.before(m.start()) in ("on", "at"):
        return values.repeated("P1WE")
    if not word.endswith(("s", "ia")) or unit.name in ("second", "quarter", "weekend") or in_a_name(c, m):
        return None
    if got(m, "ago") == "ago":
        return values.past(c.published, values.vague_amount(unit)) if c.published else Meaning("DATE", "PAST_REF")
    if got(m, "ago") == "ahead" or got(m, "ago") == "to come":
        return (
            values.future(c.published, values.vague_amount(unit), "DURATION") if c.published else values.length(values.vague_amount(unit))
        )
    before = c.before(m.start())
    if got(m, "the"):
        told = before == "over" or (before in ("in", "during", "through") and _THAT_FOLLOWED.match(c.low, m.end()))
        return values.length(values.vague_amount(unit)) if told else None
    if before in _BARE_BEFORE or (_BARE_AFTER.match(c.low, m.end()) and not _owned(c, m.start())):
        return values.length(values.vague_amount(unit))
    return None


def _owned(c: Context, start: int) -> bool:
    """Whether the word before ``start``, in its sentence, determines or describes what begins there."""
    tokens = c.document.tokens(c.document.sentence_at(start))
    i = tokens.before(start)
    return i >= 0 and tokens.tags[i] in _OWNED and tokens.words[i].lower() not in ("mere", "just", "only")


def read_hyphen(c: Context, m: re.Match[str]) -> Meaning | None:
    """Read "a five-year low", "the two-day visit", "a 16-hour flight", "the month-long siege"; an age is none."""
    unit = unit_of(m)
    if not got(m, "n"):
        if unit.clock and unit.name != "hour":
            return None
        return values.length(length_value(unit, None if got(m, "unit").endswith("s") else 1.0))
    if unit.name == "quarter" and got(m, "n") in _FRACTION:
        return None
    return values.length(length_value(unit, number_of(got(m, "n"))), mod_of_amount(got(m, "approx")))


AGE_READERS = (reader("<n> <unit>", rf"(?:aged\s)?{APPROX}?(?:{N}|{ONE}){H}{U}{H}(?:olds?|of{H}age)", lambda c, m: NOTHING),)
SET_READERS = (reader("every <unit>", rf"(?:every|each)\s(?P<other>other\s)?(?:{N}{H})?{U}", read_every),)
LENGTH_READERS = (
    reader("per <unit>", rf"(?:(?P<per>per)|a|an)\s{U}", read_rate),
    reader("<n>-<unit>", rf"a\s{N}-{U}\s(?:period|span|stretch)", read_hyphen),
    reader("<n>-<unit>", rf"{APPROX}?{N}-{U}(?:[\s-]long)?(?!-old)", read_hyphen),
    reader("<unit>-long", rf"{U}-long", read_hyphen),
    reader(
        "<n> to <n> <unit>",
        rf"(?:the\snext\s|the\spast\s|the\slast\s|the\scoming\s)?{APPROX}?(?P<low>{EXACT}|a)[\s-]?(?:to|or|(?P<and>and)|-|–)[\s-]?"
        rf"{N}{H}{U}(?P<so>\sor\sso)?(?P<ago>\sago)?",
        read_between,
    ),
    reader(
        "<n> <unit>", rf"{APPROX}?(?:(?:a|one)\s)?(?P<three>three\s)?quarters?(?:\sof\sa\s|\s|-)(?P<unit>century)", read_part_of_century
    ),
    *counted("<n> <unit>", rf"(?:{_AND_SMALLER})?", read_length),
    reader("<unit>s", rf"(?:(?P<the>the)\s)?{U}\s(?P<ago>ahead|to\scome)", read_bare),
    reader("<unit>s", rf"(?P<the>the\s)?{U}(?:\sor\s(?:{UNIT}))?(?:\s(?P<ago>ago))?", read_bare),
)
