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
_BESIDE_VERB = trie(
    """also then later has have had recently reportedly further previously subsequently repeatedly himself herself who again earlier first
    quickly simply once""".split()
)
SPOKE = re.compile(
    r"(?:,\s[^,.;:“”\"\n]{1,110}+,(?:\s[^,.;:“”\"\n]{1,60}+,)?|\s\([^)\n]{1,60}+\))?"
    rf"(?:\s(?:{_BESIDE_VERB})){{0,3}}\s{VERB}"
)
_WHO = re.compile(r",?\swho(?:se|m)?\b")
PLACE_AFTER = re.compile(
    r"\s(?:region|province|district|county|prefecture|oblast|peninsula|airport|suburb|valley|river|island|coast|border|area|neighbou?rhood|governorate|state|city|town|village)\b"
)
_CITY_OF = re.compile(
    r"(?:city|town|village|province|state|region|port|district|suburb|island|county|capital|outskirts|streets|municipality|north|south|east|west)\sof\s$"
)
_ORGANISATION_AFTER = re.compile(
    r"['’]s?\s(?:chief executive|ceo|shares|stock|board|headquarters|shareholders|spokes|customers|products|annual report)"
)
_INTRODUCING = frozenset(
    """company firm group union agency newspaper broadcaster maker retailer bank airline charity website magazine startup start-up militia
    party club""".split()
)


def spoke(low: str, name: Name) -> bool:
    """Whether a verb of saying stands beside the name."""
    before, end = name.before, name.end
    if before in lex.SAYING or (low[end : end + 1] in (" ", ",") and SPOKE.match(low, end, end + 260)):
        return True
    return (before == "to" and low.startswith("according to", max(0, name.start - 13))) or (
        before == "the" and low.startswith("according to the", max(0, name.start - 17))
    )


def introduced(name: Name) -> bool:
    """Whether a noun for an organisation stands right before the name: "the union Unite"."""
    return name.before in _INTRODUCING


_AGENCY = re.compile(r"\s\([A-Z]{2,9}\)\s?(?:—|--|–|-)")
_DATELINE = re.compile(r"\s?(?:—|--|–|\([A-Z])|,\s[A-Z][a-z]{2,5}\.?\s?(?:—|--|–|\()")


def evidence(low: str, text: str, name: Name) -> tuple[int, int, int]:
    """Points for a person, a place and an organisation, from what stands around a name."""
    person = place = organisation = 0
    before, end = name.before, name.end
    after = low[end : end + 1]
    spaced = after.isspace()
    if (spaced or after == ",") and (_AGE_AFTER.match(text, end) or _WHO.match(low, end)):
        person += 2
    if spoke(low, name):
        person += 1
        organisation += before == "the"
    if before in ("in", "near", "outside"):
        place += 2
    of = low.startswith("of", max(0, name.start - 3)) and _CITY_OF.search(low, max(0, name.start - 24), name.start)
    if of or (spaced and PLACE_AFTER.match(low, end)):
        place += 2
    if name.opening and (_DATELINE if name.text.isupper() else _AGENCY).match(text, end):
        place += 4
    if after == "-" and low.startswith(("-based", "-area"), end):
        place += 3
    if after == "," and _in_state(text, end):
        place += 3
    if (after in ("'", "’") and _ORGANISATION_AFTER.match(low, end)) or introduced(name):
        organisation += 2
    if before == "the":
        following = next_word(low, end)
        if following in lex.PERSONAL:
            return person + 1, place, organisation
        organisation += "NN" not in classes_of(following) and "JJ" not in classes_of(following) if following else 1
        person -= 2
    if len(name.words) == 1 and name.text.isupper():
        organisation += 1
    return person, place, organisation


def _in_state(text: str, end: int) -> bool:
    """Whether the name of a state or country stands behind a name's comma: "Brackwater, Ohio"."""
    larger = _LARGER.match(text, end, end + 40)
    place = spellings_of_places().get(larger[1].strip()) if larger else None
    return place is not None and place.how in ("name", "state")


_LARGER = re.compile(r",\s((?:[A-Z][\w.’-]*\s?){1,3}?)(?=[,.;)\s]|$)")
