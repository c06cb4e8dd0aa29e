"""Roles beside a name: in lower case before it, and in the apposition after it."""

from __future__ import annotations

import re
from dataclasses import replace

from newsdata.entities.context import SPOKE, VERB
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import given_names, is_ordinary, spellings_of_places
from newsdata.entities.gender import gender_of
from newsdata.entities.known import Name, Role
from newsdata.entities.spelling import last_word
from newsdata.language.document import Document
from newsdata.language.lexicon import entry_of
from newsdata.language.morphology import guess

_BEFORE = re.compile(r"(?:(?:^|(?<=[\s“\"(]))[^\W\d_A-Z][^\W\d_]*(?:-[^\W\d_]+)?[ \u00a0]){1,4}$")
_APPOSITION = re.compile(r"(?:,\s[0-9]{1,3})?,\s(?P<words>[^,.;:“”\"()\n]{3,110})(?=[,.;:)\n]|$)")


def read_roles(document: Document, names: list[Name]) -> None:
    """Roles beside the names that may be people's."""
    text, before = document.text, None
    for name in names:
        if name.kind in ("person", ""):
            if name.role is None and not name.title and (name.before in lex.ROLES or text.startswith(", ", name.start - 2)):
                start, role = _role_before(text, name, max(document.sentences[name.sentence].start, before.end if before else 0))
                if role:
                    name.role = _of_country(text, role, before, start)
                    name.gender = name.gender or gender_of(role.head)
            if text.startswith(",", name.end):
                after = _role_after(text, name, document.sentences[name.sentence].end)
                if after:
                    name.role = name.role or after
                    name.gender = name.gender or gender_of(after.head)
        if before and name.role and name.role.country is None and _owned(text, name, before):
            name.role = _of_country(text, name.role, before, before.end + 3)
        before = name


def _owned(text: str, name: Name, before: Name) -> bool:
    """Whether the name stands near behind a possessive: "Kenya's transport minister, Ines Okafor"."""
    near = before.sentence == name.sentence and name.start - before.end < 90
    return near and text.startswith(("'s ", "’s "), before.end)


def _of_country(text: str, role: Role, before: Name | None, start: int) -> Role:
    """The role with the country or organisation named right before it ("Kenya's ambassador", "Harbor Trust director")."""
    if before is None or start - before.end > 3 or text[before.end : start].strip(" ’'s\u00a0"):
        return role
    if before.country and before.how in ("name", "demonym"):
        return replace(role, country=before.country)
    if before.kind == "organisation":
        return replace(role, affiliation=before.text)
    return role


def _role_before(text: str, name: Name, floor: int) -> tuple[int, Role | None]:
    """The role in lower case right before a name, and where its words begin; nothing before ``floor`` is read.

    Behind a comma ("the ministry's spokesman, Ines Okafor,") the name must close with one, or stand beside a verb.
    """
    end = name.start
    comma = text[end - 2 : end] == ", "
    if (last_word(text, end - 2) if comma else name.before) not in lex.ROLES:
        return end, None
    if comma:
        if text[name.end : name.end + 1] not in (",", ".") and not SPOKE.match(text, name.end):
            return name.start, None
        end -= 1
        m = _BEFORE.search(text[max(floor, end - 80) : end - 1] + " ")
        base = max(floor, end - 80)
    else:
        m = _BEFORE.search(text, max(floor, end - 80), end)
        base = 0
    if not m:
        return name.start, None
    words = m[0].split()
    if words[-1] not in lex.ROLES or words[-1] in _NO_TITLE:
        return name.start, None
    first = len(words) - 1
    while first and (
        words[first - 1] in _ROLE_WORDS
        or words[first - 1].endswith(("ty", "ness", "ion", "cy"))
        or (first > 1 and words[first - 1] not in _STOP and not _is_verbal(words[first - 1]))
    ):
        first -= 1
    start = base + m.start() + sum(len(w) + 1 for w in words[:first])
    own = words[first:]
    return start, Role(words[-1], frozenset(own), " ".join(own))


_ROLE_WORDS = lex.TITLE_MODIFIERS | lex.ROLES
_NO_TITLE = frozenset("sen rep gov gen col member front head forward counsel witness parent man woman boy girl".split())
_VERBAL = frozenset({"VBD", "VBZ", "VBP", "IN", "DT", "PRP$", "WRB", "CC"})
_STOP = frozenset(
    "the a an his her its their our my and or but as by for with to of from in on at that when where while after before then said says told new old".split()
)


def _is_verbal(word: str) -> bool:
    """Whether a word is most often a verb or a word of grammar, and so none of a role's own."""
    entry = entry_of(word)
    return (entry.tag if entry else guess(word)) in _VERBAL


def _role_after(text: str, name: Name, limit: int) -> Role | None:
    """The role in the apposition after a name ("Rathke, the department's spokesman,")."""
    m = _APPOSITION.match(text, name.end, min(limit, name.end + 130))
    if not m:
        return None
    words = m["words"]
    head = _LINK.split(words, maxsplit=1)[0]
    noun = last_word(head, len(head)).rsplit("-", 1)[-1].lower()
    if noun not in lex.ROLES or len(noun) < 3 or _NOT_APPOSED.search(head):
        return None
    return _role_of(words, head, noun)


_LINK = re.compile(r"\s(?:of|for|at|to|with|in|who|whose|from|on|and|which|that|under|based)\s")
_DETERMINER = re.compile(r"^(?:the|a|an|his|her|their|its|our)\s", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_BELONGING = re.compile(
    r"\s(?:of|for|at|with|to)\s(?:the\s)?((?:[A-Z][\w.’'&-]*)(?:\s(?:(?:of|for|the|and|&)\s){0,2}[A-Z][\w.’'&-]*){0,7})"
)
_NOT_APPOSED = re.compile(
    rf"^(?:and|but|while|as|because|with|when|if|is|was|has|have|had|so)\b|\b(?:is|was|are|were|has|have|had|will|would|their|{VERB})\b"
)


def _role_of(words: str, head: str, noun: str) -> Role:
    """A role from the words of an apposition: country by its spelling, organisation before the role or after "of", "for", "at"."""
    parts = _DETERMINER.sub("", head).split()
    first = len(parts) - 1
    while first and parts[first - 1].lower() in _ROLE_WORDS:
        first -= 1
    while first and parts[first - 1][0].islower():
        first -= 1
    country, affiliation = _owner(_POSSESSIVE.sub("", " ".join(parts[:first])))
    tail = _BELONGING.match(words, len(head))
    if tail and tail[1].endswith(("'s", "’s")):
        country, tail = country or _owner(tail[1][:-2])[0], None  # "leader of Kenya's largest union"
    elif tail and noun not in ("ambassador", "envoy"):
        place, name = _owner(tail[1])
        country, affiliation = country or place, affiliation or name
    if affiliation and _somebody(affiliation):
        affiliation = None
    elif affiliation and len(affiliation) < 3:
        tail = affiliation = None
    low = {w.lower().strip(",") for w in (*parts, *(tail[1].split() if tail else ()))}
    own = [*parts[first:], *(tail[0].split() if tail else ())]
    return Role(noun, frozenset(low), " ".join(own), country, affiliation)


def _somebody(words: str) -> bool:
    """Whether the words of an owner name a person, for whom one works without belonging to him."""
    first, *rest = words.split()
    if rest and rest[-1].lower() in lex.ORGANISATION_HEADS:
        return False
    return first.lower().rstrip(".") in lex.TITLES or (first in given_names() and len(rest) in (1, 2) and not is_ordinary(rest[-1].lower()))


def _owner(words: str) -> tuple[str | None, str | None]:
    """Country and organisation in the words of an owner ("Indonesian military": both)."""
    if not words or not words[0].isupper():
        return None, None
    table, parts = spellings_of_places(), words.split()
    for n in (3, 2, 1):
        place = table.get(" ".join(parts[:n]))
        if place:
            return place.code, words if parts[n:] else None
    return None, words
