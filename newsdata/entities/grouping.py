"""Which names mean the same: full names, surnames, acronyms with their gloss, countries under every name they have."""

from __future__ import annotations

import re
from collections import defaultdict

from newsdata.entities import context
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en import spellings
from newsdata.entities.known import Known, Name
from newsdata.entities.misprints import is_misprint
from newsdata.entities.people import bare, tell_persons
from newsdata.entities.spelling import initials
from newsdata.language.document import Document


def group(document: Document, names: list[Name]) -> list[Known]:
    """One Known per entity, in order of first mention; every name's ``entity`` is set."""
    found: list[Known] = []
    index: dict[str, Known] = {}
    glossed = _glosses(document.text, names)
    tell_persons([n for n in names if n.kind == "person"])
    for name in names:
        if name.kind == "person":
            known = name.entity
        else:
            if name.how == "seat":
                _tell_seat(document, name)
            key = _key(name)
            other = glossed.get(name)
            if key not in index:
                index[key] = other.entity if other is not None and other.entity is not None else Known(name.kind)
            known = index[key]
        if not known.names:
            found.append(known)
        known.add(name)
    return _merged(found)


def _key(name: Name) -> str:
    """What names have in common that mean one country, group, place or thing."""
    if name.kind == "country":
        return "country " + (name.country or name.text)
    if name.kind == "group":
        return "group " + (name.country or "") + lex.PEOPLES.get(name.text.lower(), name.text).lower()
    return ("place " if name.kind == "place" else "thing ") + _OWN.sub("", name.text.lower()).replace(".", "")


_OWN = re.compile(r"^(?:the|u\.s\.|us|american|u\.k\.|uk|british) (?=\w)")


def _tell_seat(document: Document, name: Name) -> None:
    """A capital is the government where it acts, and a place where something happens there."""
    if name.kind != "country" or name.text in spellings.PALACES:
        return
    low, text = document.lower, document.text
    after = text[name.end : name.end + 3]
    before = name.before
    located = before in lex.LOCATIVE and not after.startswith(("'s", "’s")) and before != "from"
    _, place, _ = context.evidence(low, text, name)
    dateline = text[name.start : name.end].isupper() or re.match(r"\s?(?:\([A-Z]|—|--|–)", text[name.end : name.end + 4])
    if located or place >= 3 or (dateline and name.opening) or context.PLACE_AFTER.match(low, name.end):
        name.kind, name.rule = "place", "<capital>"


_GLOSS = re.compile(r"(?:['’]s)?\s\((?:the\s|or\s)?[\"“]?")


def _glosses(text: str, names: list[Name]) -> dict[Name, Name]:
    """Acronym -> its full name: glossed in brackets, or spelled by the full name's initials."""
    out: dict[Name, Name] = {}
    full: dict[str, Name] = {}
    for i, name in enumerate(names):
        if i and text[name.end : name.end + 1] in ")”":
            before = names[i - 1]
            if _may_gloss(before, name) and _GLOSS.fullmatch(text, before.end, name.start):
                out[name] = before
                name.kind = before.kind if before.kind not in ("other",) else name.kind
                before.kind = name.kind if before.kind == "other" else before.kind
        if len(name.words) > 1 and name.kind in ("organisation", "other", "event", "place"):
            letters = initials(name.words)
            if letters not in full or (name.kind == "organisation" and full[letters].kind == "event"):
                full[letters] = name
        if name.text.isupper() and name.kind in ("organisation", "other") and name not in out:
            plain = name.text.replace(".", "")
            if 2 < len(plain) <= 7 and plain in full:
                out[name] = full[plain]
                name.kind = full[plain].kind
    return out


def _may_gloss(name: Name, gloss: Name) -> bool:
    """Whether two names can be one, the shorter an acronym: nobody's (party and state), and no place's (dateline and agency)."""
    short, long = (gloss, name) if gloss.text.isupper() else (name, gloss)
    if not short.text.isupper() or ({"person", "place"} & {name.kind, gloss.kind} and name.kind != gloss.kind):
        return False
    return short.text.lower() not in lex.OUTLETS or initials(long.words) == short.text.replace(".", "")


def _merged(found: list[Known]) -> list[Known]:
    """Organisations that go on under the first word of their name ("Meridian Holdings", "Meridian"), and misprinted full names."""
    out: list[Known] = []
    people: dict[str, list[Known]] = defaultdict(list)  # by first and by last name, which one of two spellings must share
    openings: dict[str, Known] = {}
    for known in found:
        home, name = None, known.fullest
        if known.kind == "person" and " " in name:
            words = bare(tuple(name.split()))
            near = [*people["first " + words[0]][:8], *people["last " + words[-1]][:8]]
            home = next((k for k in near if is_misprint(k, known)), None)
            people["first " + words[0]].append(known)
            people["last " + words[-1]].append(known)
        elif known.kind in ("other", "organisation"):
            first, _, rest = name.partition(" ")
            if rest and known.kind == "organisation":
                openings.setdefault(first, known)
            elif not rest and not name.isupper() and first in openings and known.country in (None, openings[first].country):
                home = openings[first]
        if home is None:
            out.append(known)
            continue
        for n in known.names:
            n.kind = home.kind
            home.add(n)
    return out
