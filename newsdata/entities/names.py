"""A run of capitalised words read as names: titles taken off, countries and organisations told apart from people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsdata.entities.chunks import Chunk, Word, chunks, linked_off, trimmed
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import given_names, is_ordinary, spellings_of_places
from newsdata.entities.gender import gender_of
from newsdata.entities.heads import kind_told, new_name, place_at, place_name, plain
from newsdata.entities.known import Reading, Role
from newsdata.language.morphology import guess

_TITLE_WORDS = lex.TITLES | lex.TITLE_MODIFIERS
_NEVER_ALONE = lex.NO_NAMES | _TITLE_WORDS | lex.CLOSED
_OPENERS = lex.CLOSED | (lex.CALENDAR - {"may", "june", "april", "august"})
LONG = 120  # characters; longer runs are no names that come again


def names_in(run: str, opening: bool) -> tuple[Reading, ...]:
    """The names of a run in running text, in order; offsets count from the run's first character."""
    return _names_in(run, opening) if len(run) <= LONG else _names_in.__wrapped__(run, opening)


@lru_cache(maxsize=8192)  # what a run's words tell depends on nothing else, and most names come again
def _names_in(run: str, opening: bool) -> tuple[Reading, ...]:
    return tuple(name for chunk in chunks(run, opening) for name in _names_of(chunk))


def _names_of(chunk: Chunk) -> Iterator[Reading]:
    words = _without_day(chunk.words)
    if chunk.opening:
        words = _without_opening(words)
    while words and words[0].low in ("the", "a", "an") and plain(words).lower() not in lex.OUTLETS:
        words = linked_off(words[1:])
    if not words:
        return
    titled = _set_in_capitals(words)
    if titled:
        place = spellings_of_places().get(titled)
        if place or titled.lower() in lex.PLACES:
            yield place_name(chunk, words, place) if place else new_name(chunk, words, "place", "<known place>")
            return
    yield from _read(chunk, words)


def _without_day(words: list[Word]) -> list[Word]:
    """The words without the day or month that happens to follow them: "the Harbour Trust on Tuesday"."""
    while len(words) > 1 and words[-1].low in _DAYS and words[-2].low not in lex.NAMED_DAYS:
        words = trimmed(words[:-1])
    return words


# months that people are named after stay
_DAYS = lex.CALENDAR - frozenset("may april june august jan".split())


def _set_in_capitals(words: list[Word]) -> str:
    """The spelling of words set in capitals, as a dateline has them; "" for others."""
    text = plain(words)
    return text.title() if len(text) > 4 and text.isupper() else ""


def _without_opening(words: list[Word]) -> list[Word]:
    """The words without ordinary ones that are capitalised because a sentence opens with them."""
    while words:
        first = words[0]
        if not first.capital or first.low in _TIME_WORDS:
            words = words[1:]
            continue
        if not _droppable(first) or place_at(words, 0)[0]:
            return words
        closed = first.low in lex.CLOSED or first.low in lex.CALENDAR
        if not closed and _stays(words):
            return words
        words = words[1:]
    return words


def _droppable(word: Word) -> bool:
    """Whether a capitalised word that opens a sentence is most likely an ordinary one."""
    return (is_ordinary(word.low) or word.low in _OPENERS) and word.low not in _TITLE_WORDS


_TIME_WORDS = frozenset({"former", "ex", "late", "then"})


def _stays(words: list[Word]) -> bool:
    """Whether an ordinary opening word belongs to the name: an institution's, a person's, or alone, where another mention may support it."""
    if len(words) == 1 or words[0].low in _LISTED or kind_told(words)[0] in ("organisation", "place", "event"):
        return True
    return words[0].text in given_names() and not is_ordinary(words[1].low)


_LISTED = lex.ORGANISATIONS | lex.OUTLETS | lex.GROUPS | lex.PLACES


def _read(chunk: Chunk, words: list[Word]) -> Iterator[Reading]:
    """Names in words of which the first is capitalised."""
    kind, rule = kind_told(words)
    n, place = place_at(words, 0)
    if n == len(words) and place:
        yield place_name(chunk, words, place)
        return
    if kind:
        yield new_name(chunk, words, kind, rule, place.code if place else None)
        return
    split = _title_end(words)
    if split is not None:
        yield from _titled(chunk, words, split)
        return
    if n and place:
        rest = linked_off(words[n:])
        if rest:
            yield place_name(chunk, words[:n], place)
            yield from _read(chunk, rest)
            return
    yield from _person_or_other(chunk, words)


def _title_end(words: list[Word]) -> int | None:
    """Index after the last title of a chunk, None where it has none."""
    end = None
    for i, w in enumerate(words):
        if (
            w.capital
            and w.low.rstrip(".") in lex.TITLES
            and not (
                i
                and i == len(words) - 1
                and (w.low in ("king", "prince", "major", "queen") or (end is None and words[0].text in given_names()))
            )
        ):
            end = i + 1
    return end


def _titled(chunk: Chunk, words: list[Word], end: int) -> Iterator[Reading]:
    """Names in words with a title: what stands before it, and the person after it."""
    end = _portfolio_end(words, end)
    before, person = words[:end], linked_off(words[end:])
    while len(person) > 1 and person[-1].text.rstrip(".") in _LETTERS_AFTER:
        person = person[:-1]
    start = next(i for i in range(end - 1, -1, -1) if words[i].low.rstrip(".") in lex.TITLES)  # where the title's own words begin
    while start and (words[start - 1].low.rstrip(".") in _TITLE_WORDS or not words[start - 1].capital):
        start -= 1
    title = next(w.low.rstrip(".") for w in reversed(before) if w.low.rstrip(".") in lex.TITLES)
    n, place = place_at(words, 0)
    country = place.code if place else None
    affiliation = None
    if n and place:
        yield place_name(chunk, words[:n], place)
        start = max(start, n)
    ahead = trimmed(words[n:start])
    while ahead and ahead[0].low in lex.TITLE_MODIFIERS and len(ahead) < 3:
        ahead = linked_off(ahead[1:])
    if ahead:
        for name in _read(chunk, ahead):
            if name.kind in ("organisation", "") and title not in lex.PARTIES:
                affiliation = name.text
                yield name if name.kind else name._replace(kind="organisation", rule="<organisation> <role>")
            else:
                yield name
    own = before[start:]
    role = None
    if title in lex.PLURAL_TITLES:
        title = title.removesuffix("s")
        own[-1] = Word(own[-1].start, own[-1].end, own[-1].text.replace("s.", ".").rstrip("s"), title, True)
    if own and (title not in lex.HONORIFICS or title in lex.ROLES or title in lex.SHORT_ROLES):
        role = Role(title, frozenset(w.low for w in own), " ".join(w.text for w in own), country, affiliation)
    if not person:
        return
    kind, _ = kind_told(person)
    n, place = place_at(person, 0)
    if (kind and kind != "person") or n == len(person):
        yield from _read(chunk, person)
        return
    if all(w.low in _NEVER_ALONE or (title in lex.PARTIES and is_ordinary(w.low)) for w in person):
        return  # "Republican Debate"
    yield new_name(chunk, person, "person", "<title> <name>", title=title, role=role, gender=gender_of(title))


_PORTFOLIO = frozenset(
    """state defense defence staff treasury education health human services homeland security national intelligence interior foreign affairs
    commerce labor labour energy transportation agriculture justice house commons representatives senate veterans housing urban development
    finance culture trade information operations communications police public prosecutions research marketing science engineering the and
    of for war navy army air force exchequer environment works home innovation industry tourism sport sports""".split()
)


def _portfolio_end(words: list[Word], end: int) -> int:
    """Index after "of State" in "Secretary of State Ines Okafor"."""
    i = end
    if i < len(words) and words[i].low in ("of", "for") and not words[i].capital:
        i += 1
        while i < len(words) and (words[i].low in _PORTFOLIO or not words[i].capital):
            i += 1
    return i if i > end + 1 else end


_CONTRACTION = re.compile(r"[a-z]{1,7}['’](?:s|re|ve|ll|d|m|t)")
# letters that follow a name and are none of it
_LETTERS_AFTER = frozenset("QC KC MP MEP MSP MBE OBE CBE PhD Ph.D MD M.D JD Esq RN CPA".split())
_PARTY_SEAT = re.compile(r"[DRI]-[A-Z][A-Za-z.]*")


def _person_or_other(chunk: Chunk, words: list[Word]) -> Iterator[Reading]:
    """A chunk without head, title or country: a person where a given name opens it, else for the rest of the article to tell."""
    names = given_names()
    first = words[0]
    if len(words) == 1:
        if (
            first.low.rstrip(".") in _NEVER_ALONE
            or _CONTRACTION.fullmatch(first.low)
            or len(first.text) < 2
            or _PARTY_SEAT.fullmatch(first.text)
        ):
            return
        guessed = chunk.opening and first.text not in names and guess(first.low) != "NN"
        shouted = first.text.isupper() and len(first.text) > 3 and (is_ordinary(first.low) or guess(first.low) != "NN")
        ordinary = is_ordinary(first.low) and not first.text.isupper() and (chunk.opening or first.text not in names)
        if ordinary or guessed or shouted:
            yield new_name(chunk, words, "?", "<name>")  # kept only if another mention supports it
            return
        yield new_name(chunk, words, "", "<name>")
        return
    if all(w.low in lex.CALENDAR or (is_ordinary(w.low) and w.text not in names) or not w.capital for w in words):
        yield new_name(chunk, words, "?", "<name>")
        return
    while words and words[0].low in lex.CALENDAR:
        words = linked_off(words[1:])
    if not words:
        return
    if len(words) < 2:
        yield from _person_or_other(chunk, words)
        return
    while len(words) > 2 and words[-1].text.rstrip(".") in _LETTERS_AFTER:
        words = words[:-1]
    inner = next((i for i, w in enumerate(words) if i and w.text in names and not is_ordinary(w.low)), 0)
    if inner > 1 and words[inner - 1].text.endswith("."):
        inner -= 1  # an initial
    noun = words[inner - 1]
    if inner and len(words) - inner in (2, 3) and is_ordinary(noun.low) and noun.text not in names and not is_ordinary(words[-1].low):
        words = words[inner:]  # "Hall of Famer Ines Okafor"
    capitals = [w for w in words if w.capital]
    given = words[0].text in names or words[0].text.split("-")[0] in names
    initials = any(len(w.text) == 2 and w.text[1] == "." for w in words[:-1])
    weak = is_ordinary(words[0].low) and is_ordinary(words[-1].low)
    if (given or initials) and not weak and 2 <= len(capitals) <= 5 and not words[-1].text.isupper():
        yield new_name(chunk, words, "person", "<given name> <name>")
        return
    yield new_name(chunk, words, "", "<name>")
