"""What stands beside a name: the role before it, the apposition after it, the verb of saying."""

from __future__ import annotations

import re
import string

from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import spellings_of_places
from newsdata.entities.known import Name, Role
from newsdata.language.trie import trie

_BEFORE = re.compile(r"(?:(?:^|(?<=[\s“\"(]))[^\W\d_A-Z][^\W\d_]*(?:-[^\W\d_]+)?[ \u00a0]){1,4}$")
_AGE_AFTER = re.compile(r",\s(?:aged?\s)?[0-9]{1,3}(?=[,.;)]|\sand\b)|\s\([0-9]{1,2}\)")
_APPOSITION = re.compile(r"(?:,\s[0-9]{1,3})?,\s(?P<words>[^,.;:“”\"()\n]{3,110})(?=[,.;:)\n]|$)")
_VERB = rf"(?:{trie(sorted(lex.SAYING))})\b"
_SPOKE = re.compile(
    rf"(?:,\s[^,.;:“”\"\n]{{1,110}},(?:\s[^,.;:“”\"\n]{{1,60}},)?|\s\([^)\n]{{1,60}}\))?"
    rf"(?:\s(?:also|then|later|has|have|had|recently|reportedly|further|previously|subsequently|repeatedly|himself|herself|who|again|earlier|first|quickly|simply|once)){{0,3}}\s{_VERB}"
)
_WHO = re.compile(r",?\swho(?:se|m)?\b")
_PLACE_AFTER = re.compile(
    r"\s(?:region|province|district|county|prefecture|oblast|peninsula|airport|suburb|valley|river|island|coast|border|area|neighbou?rhood|governorate|state|city|town|village)\b"
)
_CITY_OF = re.compile(
    r"(?:city|town|village|province|state|region|port|district|suburb|island|county|capital|outskirts|streets|municipality|north|south|east|west)\sof\s$"
)
_ORGANISATION_AFTER = re.compile(
    r"['’]s?\s(?:chief executive|ceo|shares|stock|board|headquarters|shareholders|spokes|customers|products|annual report)", re.IGNORECASE
)
_ORGANISATION_BEFORE = re.compile(
    r"\b(?:company|firm|group|union|agency|newspaper|broadcaster|maker|retailer|bank|airline|charity|website|magazine|startup|start-up|militia|party|club)\s$"
)


def role_before(text: str, name: Name, floor: int) -> tuple[int, Role | None]:
    """The role in lower case right before a name, and where its words begin; nothing before ``floor`` is read.

    Behind a comma ("the ministry's spokesman, Ines Okafor,") the name must close with one, or stand beside a verb.
    """
    end = name.start
    comma = text[end - 2 : end] == ", "
    if last_word(text, end - comma * 2) not in lex.ROLES:
        return end, None
    if comma:
        if text[name.end : name.end + 1] not in (",", ".") and not _SPOKE.match(text, name.end):
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
        or (first > 1 and words[first - 1] not in _STOP)
    ):
        first -= 1
    start = base + m.start() + sum(len(w) + 1 for w in words[:first])
    own = words[first:]
    return start, Role(words[-1], frozenset(own), " ".join(own))


_ROLE_WORDS = lex.TITLE_MODIFIERS | lex.ROLES
_NO_TITLE = frozenset("sen rep gov gen col member front head forward counsel witness parent man woman boy girl".split())
_STOP = frozenset(
    "the a an his her its their our my and or but as by for with to of from in on at that when where while after before then said says told new old".split()
)


def role_after(text: str, name: Name, limit: int) -> Role | None:
    """The role in the apposition after a name ("Rathke, the department's spokesman,")."""
    if text[name.end : name.end + 1] != ",":
        return None
    m = _APPOSITION.match(text, name.end, min(limit, name.end + 130))
    if not m:
        return None
    words = m["words"]
    head = re.split(r"\s(?:of|for|at|to|with|in|who|whose|from|on|and|which|that|under|based)\s", words, maxsplit=1)[0]
    noun = last_word(head, len(head)).rsplit("-", 1)[-1].lower()
    if noun not in lex.ROLES or len(noun) < 3 or _NOT_APPOSED.search(head):
        return None
    return role_of(words, head, noun)


_NOT_APPOSED = re.compile(
    rf"^(?:and|but|while|as|because|with|when|if|is|was|has|have|had|so)\b|\b(?:is|was|are|were|has|have|had|will|would|their|{_VERB})\b"
)


def role_of(words: str, head: str, noun: str) -> Role:
    """A role from the words of an apposition: country by its spelling, organisation before the role or after "of", "for", "at"."""
    parts = [w for w in re.sub(r"^(?:the|a|an|his|her|their|its|our)\s", "", head, flags=re.IGNORECASE).split() if w]
    first = len(parts) - 1
    while first and parts[first - 1].lower() in lex.TITLE_MODIFIERS | lex.ROLES:
        first -= 1
    while first and parts[first - 1][0].islower():
        first -= 1
    owner = re.sub(r"['’]s?$", "", " ".join(parts[:first]))
    country, affiliation = _owner(owner)
    tail = re.match(
        r"\s(?:of|for|at|with|to)\s(?:the\s)?((?:[A-Z][\w.’'&-]*)(?:\s(?:(?:of|for|the|and|&)\s){0,2}[A-Z][\w.’'&-]*){0,7})",
        words[len(head) :],
    )
    if tail and noun not in ("ambassador", "envoy"):
        place, name = _owner(tail[1])
        country, affiliation = country or place, affiliation or name
    if affiliation and (len(affiliation) < 3 or affiliation.rstrip(".") in ("Mrs", "Mr.", "Ms.")):
        tail = affiliation = None
    low = {w.lower().strip(",") for w in (*parts, *(tail[1].split() if tail else ()))}
    own = [*parts[first:], *(tail[0].split() if tail else ())]
    return Role(noun, frozenset(low), " ".join(own), country, affiliation)


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


def spoke(low: str, text: str, name: Name) -> bool:
    """Whether a verb of saying stands beside the name."""
    if _SPOKE.match(low, name.end, name.end + 260):
        return True
    return (
        last_word(low, name.start) in lex.SAYING
        or low.startswith("according to", max(0, name.start - 13))
        or low.startswith("according to the", max(0, name.start - 17))
    )


_LETTERS = string.ascii_letters + "-’'"  # the commonest ones, in one step


def last_word(low: str, position: int) -> str:
    """The word right before ``position``, "" after a comma or a mark."""
    part = low[max(0, position - 24) : position].rstrip(" \u00a0")
    i = len(part.rstrip(_LETTERS))
    while i and (part[i - 1].isalpha() or part[i - 1] in "-’'"):
        i -= 1
    return part[i:]


def introduced(low: str, name: Name) -> bool:
    """Whether a noun for an organisation stands right before the name: "the union Unite"."""
    return bool(_ORGANISATION_BEFORE.search(low, max(0, name.start - 20), name.start))


_DATELINE = re.compile(r"\s?(?:—|--|–|\([A-Z])|,\s[A-Z][a-z]{2,5}\.?\s?(?:—|--|–|\()")


def evidence(low: str, text: str, name: Name) -> tuple[int, int, int]:
    """Points for a person, a place and an organisation, from what stands around a name."""
    person = place = organisation = 0
    before = last_word(low, name.start)
    if _AGE_AFTER.match(text, name.end) or _WHO.match(low, name.end):
        person += 2
    if spoke(low, text, name):
        person += 1
        organisation += before == "the"
    if before in lex.LOCATIVE:
        place += 2 if before in ("in", "near", "outside") else 0
    if _PLACE_AFTER.match(low, name.end) or _CITY_OF.search(low, max(0, name.start - 24), name.start):
        place += 2
    if name.opening and name.text.isupper() and _DATELINE.match(text, name.end):
        place += 4
    tail = re.match(r",\s((?:[A-Z][\w.’-]*\s?){1,3}?)(?=[,.;)\s]|$)", text[name.end : name.end + 40])
    if tail and (tail[1].strip() in spellings_of_places() and spellings_of_places()[tail[1].strip()].how in ("name", "state")):
        place += 3
    if _ORGANISATION_AFTER.match(text, name.end) or introduced(low, name):
        organisation += 2
    if before == "the":
        organisation += 1
        person -= 2
    if name.text.isupper() and len(name.words) == 1:
        organisation += 1
    return person, place, organisation
