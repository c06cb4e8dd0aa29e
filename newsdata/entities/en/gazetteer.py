"""Countries, peoples, capitals and states by the words that news has for them, read once from the package's own data."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from newsdata.entities.en import spellings
from newsdata.entities.en.lexicon import PEOPLES
from newsdata.language.lexicon import entry_of


class Place(NamedTuple):
    """What a spelling means: the country's code, and how: name, demonym, people, seat (a capital or palace) or state."""

    code: str
    how: str


def _lines(name: str) -> list[list[str]]:
    text = files("newsdata.entities.en").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def people_of(demonym: str) -> str:
    """The plural of a people from its adjective, or "" where English has none.

    Examples
    --------
    >>> people_of("Ukrainian"), people_of("British"), people_of("Pole")
    ('Ukrainians', '', 'Poles')
    """
    if demonym.endswith("man"):
        return demonym[:-3] + "men"
    return "" if demonym.endswith(("ese", "sh", "ch", "ss", "s")) else demonym + "s"


@cache
def spellings_of_places() -> dict[str, Place]:
    """Spelling -> what it means; the short forms of news win over the tables."""
    found: dict[str, Place] = {}
    for code, name in _lines("states.tsv"):
        found[name] = Place(code, "state")
    found.update({form: Place("US", "state") for form in spellings.STATES})
    for code, _, _, _, capital in _lines("countries.tsv"):
        if capital:
            found[capital] = Place(code, "seat")
    demonyms = [(form, code) for code, _, _, forms, _ in _lines("countries.tsv") for form in forms.split("|") if form]
    for demonym, code in (*demonyms, *spellings.DEMONYMS.items()):
        found[demonym] = Place(code, "demonym")
        if people_of(demonym):
            found[people_of(demonym)] = Place(code, "people")
    for code, name, others, _, _ in _lines("countries.tsv"):
        found.update({form: Place(code, "name") for form in (name, *others.split("|")) if form})
    found.update({form: Place(code, "seat") for form, code in spellings.SEATS.items()})
    found.update({form: Place(code, "name") for form, code in spellings.NAMES.items()})
    return found


@cache
def _lengths() -> dict[str, int]:
    lengths: dict[str, int] = {}
    for form in spellings_of_places():
        first = form.split(" ", 1)[0]
        lengths[first] = max(lengths.get(first, 0), form.count(" ") + 1)
    return lengths


def longest_from(word: str) -> int:
    """Words in the longest spelling that begins with ``word``, 0 where none does."""
    return _lengths().get(word, 0)


@cache
def country_names() -> dict[str, str]:
    """Code -> the country's common name."""
    return {code: name for code, name, *_ in _lines("countries.tsv")} | {"XK": "Kosovo", "SZ": "Eswatini", "MK": "North Macedonia"}


@cache
def given_names() -> frozenset[str]:
    """Given names, without those that are ordinary words first of all (North, Trinidad stays out by the tables of places)."""
    names = (line[0] for line in _lines("given_names.txt"))
    places = spellings_of_places()
    directions = {"North", "South", "East", "West", "Saint", "Royal", "Sun", "Star", "Ocean", "River", "Lake", "City", "War", "Day"}
    return frozenset(n for n in names if n not in directions and n not in places and n.lower() not in PEOPLES)


@cache
def _left_out() -> frozenset[str]:
    return frozenset(line[0] for line in _lines("ordinary.txt"))


@lru_cache(maxsize=32768)
def is_ordinary(low: str) -> bool:
    """Whether a lower-case word is an ordinary one of the language.

    Examples
    --------
    >>> is_ordinary("inflation"), is_ordinary("okafor")
    (True, False)
    """
    return entry_of(low) is not None or low in _left_out()
