"""Units: how they are spelled, of what kind they are, and their factor to the standard unit."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from newsdata.figures.en.units import DURATIONS, MEASURES, SHARES
from newsdata.language.trie import trie

FACTORS = Path(str(files("newsdata.figures").joinpath("units.tsv")))


class Unit(NamedTuple):
    """A unit as a spelling names it; ``per`` where the spelling is a rate (mph)."""

    name: str
    kind: str
    per: str | None = None


class Spelling(NamedTuple):
    """What a lower-case spelling may mean: any case, or the exact spellings that mean it."""

    unit: Unit
    exact: str = ""


def _spellings() -> dict[str, list[Spelling]]:
    out: dict[str, list[Spelling]] = {}
    for block, kind in ((MEASURES, "measure"), (DURATIONS, "duration"), (SHARES, "share")):
        for line in block.strip().splitlines():
            head, _, rest = line.partition(":")
            name, _, per = head.partition(">")
            unit = Unit(name, kind, per or None)
            plain = [] if per or name in ("percentage_point", "basis_point") else [name.replace("_", " ")]
            for form in (*plain, *(f.strip() for f in rest.split(","))):
                exact = form[1:] if form.startswith("~") else ""
                out.setdefault((exact or form).lower(), []).append(Spelling(unit, exact))
                if not exact and " " in form and form[0].isalpha():
                    out.setdefault(form.replace(" ", "-"), []).append(Spelling(unit))
    return out


SPELLINGS = _spellings()
MEASURE_UNITS = frozenset(s.unit.name for v in SPELLINGS.values() for s in v if s.unit.kind == "measure")
DURATION_UNITS = frozenset(s.unit.name for v in SPELLINGS.values() for s in v if s.unit.kind == "duration")
_NORMAL = re.compile(r"\s+")
_SYMBOLS = "%°º℃℉‰′″"
_UNIT = re.compile(rf"(?P<gap>\s-\s|\s{{0,2}}|-)(?P<unit>{trie(SPELLINGS)})(?:(?<=[{_SYMBOLS}])|(?![^\W_]))")


def match(text: str, lower: str, at: int) -> tuple[Unit, int, str] | None:
    """The unit printed at ``at``, right after a number: the unit, its end, and what stands between (a space, a hyphen, nothing).

    Examples
    --------
    >>> match("30 km/h", "30 km/h", 2)[0]
    Unit(name='kilometre', kind='measure', per='hour')
    >>> match("5G", "5g", 1) is None
    True
    """
    m = _UNIT.match(lower, at)
    if not m:
        return None
    form, end, gap = _NORMAL.sub(" ", m["unit"]), m.end(), m["gap"]
    if (
        form[-1] == "."
        and form[:-1] in SPELLINGS
        and (end == len(text) or (text[end : end + 1].isspace() and not text[end + 1 : end + 2].islower()))
    ):
        form, end = form[:-1], end - 1  # the full stop of the sentence
    printed = text[m.start("unit") : end]
    for unit, exact in SPELLINGS.get(form, ()):
        if not exact or (exact == printed and (not gap or (exact[0].isalpha() and exact != "in"))):
            if not gap and not exact and len(form) > 3 and form[0].isalpha() and lower[at - 1].isalpha():
                return None
            return unit, end, gap
    return None


@cache
def factors() -> dict[str, tuple[str, float, float]]:
    """Unit -> standard unit, factor, offset."""
    rows = (line.split("\t") for line in FACTORS.read_text(encoding="utf-8").splitlines())
    return {name: (standard, float(factor), float(offset)) for name, standard, factor, offset in rows}
