"""What stands beside a name: the verb of saying, and what tells a person, a place or an organisation."""

from __future__ import annotations

import re

from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import spellings_of_places
from newsdata.entities.known import Name
from newsdata.entities.spelling import next_word
from newsdata.language.lexicon import classes_of
from newsdata.language.trie import trie

_AGE_AFTER = re.compile(r",\s(?:aged?\s)?[0-9]{1,3}(?=[,.;)]|\sand\b)|\s\([0-9]{1,2}\)")
VERB = rf"(?:{trie(sorted(lex.SAYING))})\b"
SPOKE = re.compile(
    rf"(?:,\s[^,.;:“”\"\n]{{1,110}},(?:\s[^,.;:“”\"\n]{{1,60}},)?|\s\([^)\n]{{1,60}}\))?"
    rf"(?:\s(?:also|then|later|has|have|had|recently|reportedly|further|previously|subsequently|repeatedly|himself|herself|who|again|earlier|first|quickly|simply|once)){{0,3}}\s{VERB}"
)
_WHO = re.compile(r",?\swho(?:se|m)?\b")
PLACE_AFTER = re.compile(
    r"\s(?:region|province|district|county|prefecture|oblast|peninsula|airport|suburb|valley|river|island|coast|border|area|neighbou?rhood|governorate|state|city|town|village)\b"
)
_CITY_OF = re.compile(
    r"(?:city|town|village|province|state|region|port|district|suburb|island|county|capital|outskirts|streets|municipality|north|south|east|west)\sof\s$"
)
_ORGANISATION_AFTER = re.compile(
    r"['’]s?\s(?:chief executive|ceo|shares|stock|board|headquarters|shareholders|spokes|customers|products|annual report)", re.IGNORECASE
)
_INTRODUCING = frozenset(
    """company firm group union agency newspaper broadcaster maker retailer bank airline charity website magazine startup start-up militia
    party club""".split()
)


def spoke(low: str, text: str, name: Name) -> bool:
    """Whether a verb of saying stands beside the name."""
    before = name.before
    return (
        before in lex.SAYING
        or (text[name.end : name.end + 1] in (" ", ",") and SPOKE.match(low, name.end, name.end + 260) is not None)
        or (before == "to" and low.startswith("according to", max(0, name.start - 13)))
        or (before == "the" and low.startswith("according to the", max(0, name.start - 17)))
    )


def introduced(name: Name) -> bool:
    """Whether a noun for an organisation stands right before the name: "the union Unite"."""
    return name.before in _INTRODUCING


_AGENCY = re.compile(r"\s\([A-Z]{2,9}\)\s?(?:—|--|–|-)")
_DATELINE = re.compile(r"\s?(?:—|--|–|\([A-Z])|,\s[A-Z][a-z]{2,5}\.?\s?(?:—|--|–|\()")


def evidence(low: str, text: str, name: Name) -> tuple[int, int, int]:
    """Points for a person, a place and an organisation, from what stands around a name."""
    person = place = organisation = 0
    before = name.before
    if _AGE_AFTER.match(text, name.end) or _WHO.match(low, name.end):
        person += 2
    if spoke(low, text, name):
        person += 1
        organisation += before == "the"
    if before in lex.LOCATIVE:
        place += 2 if before in ("in", "near", "outside") else 0
    if PLACE_AFTER.match(low, name.end) or _CITY_OF.search(low, max(0, name.start - 24), name.start):
        place += 2
    if name.opening and (_DATELINE if name.text.isupper() else _AGENCY).match(text, name.end):
        place += 4
    if low.startswith(("-based", "-area"), name.end):
        place += 3
    tail = re.match(r",\s((?:[A-Z][\w.’-]*\s?){1,3}?)(?=[,.;)\s]|$)", text[name.end : name.end + 40])
    if tail and (tail[1].strip() in spellings_of_places() and spellings_of_places()[tail[1].strip()].how in ("name", "state")):
        place += 3
    if _ORGANISATION_AFTER.match(text, name.end) or introduced(name):
        organisation += 2
    if before == "the":
        following = next_word(low, name.end)
        if following in lex.PERSONAL:
            return person + 1, place, organisation
        organisation += "NN" not in classes_of(following) and "JJ" not in classes_of(following) if following else 1
        person -= 2
    if name.text.isupper() and len(name.words) == 1:
        organisation += 1
    return person, place, organisation
