"""What the words of a chunk tell by themselves: a place of the tables, an organisation or event by its head noun."""

from __future__ import annotations

from newsdata.entities.chunks import Chunk, Word
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import Place, given_names, is_ordinary, longest_from, spellings_of_places
from newsdata.entities.known import Reading, Role

MUST_SUPPORT = "?"  # kind of a word that is a name only if another mention says so


def plain(words: list[Word]) -> str:
    """The words as one spelling."""
    if len(words) == 1:
        return words[0].text.replace("’", "'")
    return " ".join([w.text for w in words]).replace("’", "'")


def place_at(words: list[Word], i: int) -> tuple[int, Place | None]:
    """How many words at ``i`` spell a place of the tables, and which."""
    table = spellings_of_places()
    for n in range(min(longest_from(words[i].text), len(words) - i), 0, -1):
        place = table.get(plain(words[i : i + n]))
        if place:
            return n, place
    return 0, None


def kind_told(words: list[Word]) -> tuple[str, str]:
    """Kind and rule of a chunk that its own words tell: on a list, or by the head noun."""
    low = plain(words).lower().removeprefix("the ")
    last, first = words[-1].low, words[0].low
    if low in lex.OUTLETS or low in lex.ORGANISATIONS:
        return "organisation", "<known organisation>"
    if low in lex.GROUPS or low in lex.PEOPLES:
        return "group", "<known group>"
    if low in lex.PLACES:
        return "place", "<known place>"
    if len(words) == 1:
        return "", ""
    ending = spellings_of_places().get(words[-1].text)
    if len(words) == 2 and first in lex.PEOPLES and (last in lex.GROUPS or (ending and ending.how == "people")):
        return "group", "<known group>"
    if any(w.text == "&" for w in words):
        return "organisation", "<name> <head of an organisation>"
    of = next((i for i, w in enumerate(words) if w.low in ("of", "for", "on", "and") and not w.capital), None)
    head = words[of - 1].low if of else last
    titled = any(w.low.rstrip(".") in _PERSONAL_TITLES for w in words[:-1]) and not of
    if head in lex.ORGANISATION_HEADS or (head in lex.OUTLET_HEADS and not titled):
        return ("organisation", "<name> <head of an organisation>") if not _role_first(words) else ("", "")
    if titled:
        return "", ""
    if (last in lex.EVENT_HEADS and not of) or first in lex.EVENT_FIRST or (head in lex.EVENT_HEADS and of):
        return "event", "<name> <head of an event>"
    if head in lex.LAW_HEADS:
        return "other", "<name>"
    if head in lex.PLACE_HEADS or (first in lex.PLACE_FIRST and first not in ("el", "san", "saint", "st") and not is_ordinary(last)):
        if (
            words[0].text in given_names()
            and len(words) == 2
            and last in ("hill", "park", "lane", "rivers", "field", "fields", "ford", "forest")
        ):
            return "person", "<given name> <name>"
        return "place", "<name> <head of a place>"
    return "", ""


_PERSONAL_TITLES = lex.TITLES - lex.PARTIES


def _role_first(words: list[Word]) -> bool:
    """Whether a person's title stands within: "Bank of Israel Governor", "Army Gen. Mark ...", but not "Justice Department"."""
    return words[0].low.rstrip(".") in lex.HONORIFICS and len(words) <= 3 and words[-1].low not in lex.ORGANISATION_HEADS


_OF_PLACES = {
    "name": ("country", "<country>"),
    "demonym": ("country", "<demonym>"),
    "people": ("group", "<people>"),
    "seat": ("country", "<capital that acts>"),
    "state": ("place", "<state>"),
}


def place_name(chunk: Chunk, words: list[Word], place: Place) -> Reading:
    """A name that the tables of places have."""
    kind, rule = _OF_PLACES[place.how]
    return new_name(chunk, words, kind, rule, place.code, place.how)


def new_name(
    chunk: Chunk,
    words: list[Word],
    kind: str,
    rule: str,
    country: str | None = None,
    how: str = "",
    title: str = "",
    role: Role | None = None,
    gender: str = "",
) -> Reading:
    """A name of these words."""
    spelled = tuple([w.text.replace("’", "'") for w in words])
    opening = chunk.opening and words[0] is chunk.words[0]
    return Reading(words[0].start, words[-1].end, " ".join(spelled), spelled, opening, kind, rule, country, how, title, role, gender)
