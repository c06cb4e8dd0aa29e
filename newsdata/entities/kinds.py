"""What the names are whose own words do not tell, by all the places where the article has them."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from newsdata.entities import context
from newsdata.entities.en import spellings
from newsdata.entities.en.gazetteer import given_names, is_ordinary
from newsdata.entities.known import Name
from newsdata.entities.spelling import next_word
from newsdata.language.document import Document
from newsdata.language.lexicon import classes_of

_OPEN = ("", "?")  # kinds that the rest of the article tells
_FIRM = ("organisation", "group", "place")  # kinds that hold for a single word wherever it stands


def tell_kinds(document: Document, names: list[Name]) -> list[Name]:
    """Decide what the names are whose own words do not tell; drop the ordinary words that only opened a sentence."""
    _tell_states(names)
    points = _points(document, names)
    for name in names:
        if name.before == "the" and name.kind == "person" and name.rule == "<given name> <name>" and not name.role:
            name.kind, name.rule = "", "<name>"  # "the Dallas Mavericks"
    full, single = [n for n in names if len(n.words) > 1], [n for n in names if len(n.words) == 1]
    firm = {n.text: n.kind for n in full if n.kind not in _OPEN} | {n.text: n.kind for n in single if n.kind in _FIRM}
    for name in full:
        if name.kind == "" and name.text not in firm:
            person, place, organisation = points[name.text]
            if name.role or name.title or (person > max(place, organisation) and len(name.words) <= 4 and not name.words[-1].isupper()):
                firm[name.text] = "person"
    for name in single:
        if name.kind == "?" and not name.opening and context.introduced(name):
            firm.setdefault(name.text, "organisation")
    surnames = _surnames([n for n in full if (firm.get(n.text) or n.kind) == "person"])
    surnames |= {n.text for n in single if n.title and n.kind == "person"}
    singles = {n.text for n in single if n.title} | {form for form, told in points.items() if told[0] > 0}
    for name in names:
        if name.kind in _OPEN:
            name.kind = _kind(name, firm, surnames, singles, points[name.text])
    return [n for n in names if n.kind]


def _points(document: Document, names: list[Name]) -> dict[str, list[int]]:
    """Points for a person, a place and an organisation of each spelling whose kind is open, from all the places where it stands."""
    points: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    surnames = _surnames([n for n in names if n.kind == "person"])
    asked = {form for n in names if not n.kind for form in (n.text, n.words[-1])}
    for name in names:
        if name.kind in _OPEN and name.text in asked and (len(name.words) > 1 or name.text not in surnames):
            for i, n in enumerate(context.evidence(document.lower, document.text, name)):
                points[name.text][i] += n
    _add_neighbours(document, names, points)
    return points


def _tell_states(names: list[Name]) -> None:
    """Georgia is the state where the article names other states and nothing of the country but its name."""
    states = {n.text for n in names if n.how == "state" and n.country == "US"}
    shared = [n for n in names if n.text in spellings.STATES_TOO]
    if len(states) >= 2 and all(n in shared for n in names if n.country == "GE"):
        for n in shared:
            n.kind, n.how, n.country, n.rule = "place", "state", "US", "<state>"


def _add_neighbours(document: Document, names: list[Name], points: dict[str, list[int]]) -> None:
    """Points for a person in "Ines Okafor, Huld Vessin and ...", and for a full name whose last word the article has alone."""
    full = [i for i, n in enumerate(names) if not n.kind and len(n.words) in (2, 3) and not any(map(_is_plain, (n.words[0], n.words[-1])))]
    last = {names[i].words[-1] for i in full}
    alone = {n.text for n in names if n.text in last and n.kind != "place" and n.before != "the" and _acts(document.lower, n)}
    for i in full:
        name = names[i]
        if name.words[-1] in alone:
            points[name.text][0] += 2
        beside = [(a, b) for a, b in pairwise(names[max(0, i - 1) : i + 2]) if "person" in (a.kind, b.kind)]
        if any(document.text[a.end : b.start] in _SERIES for a, b in beside):
            points[name.text][0] += 1


def _is_plain(word: str) -> bool:
    """Whether a word is hardly one of a person's name: an ordinary one, or a compound."""
    return "-" in word or is_ordinary(word.lower())


def _acts(low: str, name: Name) -> bool:
    """Whether a finite verb follows the name."""
    classes = classes_of(next_word(low, name.end))
    return not classes.isdisjoint(_FINITE) and classes.isdisjoint(("NN", "NNS", "JJ"))


_FINITE = ("VBD", "VBZ", "MD")
_SERIES = frozenset({", ", " and ", ", and ", " or ", ", or "})


def _surnames(people: list[Name]) -> set[str]:
    """Words of full names that may stand for them alone: the last, and the first where names begin with the family's."""
    out = set()
    for words in {n.words for n in people if len(n.words) > 1}:
        generation = len(words) > 2 and words[-1].rstrip(".") in ("Jr", "Sr", "II", "III")
        out |= {words[0], words[-2 if generation else -1]}
    return out


def _kind(name: Name, firm: dict[str, str], surnames: set[str], singles: set[str], points: list[int]) -> str:
    person, place, organisation = points
    known = firm.get(name.text)
    if known and known != "?":
        return known
    if len(name.words) == 1:
        word = name.words[0]
        if word in surnames:
            return "person"
        if word.endswith("s") and (word[:-1] in surnames or word.removesuffix("es") in surnames):
            return "group"
        if name.kind == "?":
            return ""
        if place > max(person, organisation) and place >= 2:
            return "place"
        if name.role or name.title or (person >= 1 and person > organisation and place < 2 and not name.text.isupper()):
            return "person" if name.words[0] in given_names() or name.role or name.title else "other"
        if organisation >= 1 and (name.text.isupper() or organisation >= 2):
            return "organisation"
        return "other"
    if name.kind == "?":
        return ""
    if name.words[-1] in singles and len(name.words) <= 3 and organisation <= 0 and place < 2:
        return "person"
    if place >= 2 and place > max(person, organisation):
        return "place"
    if organisation >= 2 and organisation > person:
        return "organisation"
    return "other"
