"""A run of capitalised words, cut into chunks that may each be one name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsdata.entities.en.gazetteer import given_names, is_ordinary, spellings_of_places
from newsdata.entities.en.lexicon import CALENDAR, HYPHENATED, NO_NAMES, OF_HEADS, ORGANISATION_HEADS, PARTICLES, PREFIXES, TITLES

MAX_CHUNK = 12  # words; no name in the news is longer


@dataclass(slots=True)
class Word:
    """One word of a run; offsets count from the run's first character."""

    start: int
    end: int
    text: str
    low: str
    capital: bool
    last: bool = False  # no name goes on after it


@dataclass(slots=True)
class Chunk:
    """Neighbouring words that may be one name, with titles still on."""

    words: list[Word]
    opening: bool  # the first word opens a sentence or a quotation


def chunks(run: str, opening: bool) -> Iterator[Chunk]:
    """Chunks of a run, in order."""
    words = _words(run)
    for part in _parts(words) if len(words) > 1 else (words,):
        for i in range(0, len(part), MAX_CHUNK):
            piece = trimmed(part[i : i + MAX_CHUNK])
            if piece:
                yield Chunk(piece, opening and piece[0] is words[0])


def _words(run: str) -> list[Word]:
    words, start = [], 0
    for part in run.split():  # one character of space stands between two
        whole = Word(start, start + len(part), part, part.lower(), part[0].isupper() or "-" in part[:3])
        words.append(_cut_at_hyphen(whole) if "-" in part else whole)
        start += len(part) + 1
    return words


def _cut_at_hyphen(word: Word) -> Word:
    """The name in a compound: "Norwegian" in "Norwegian-born", "NATO" in "Ex-NATO", none in "Co-moderator"."""
    base, _, tail = word.text.rpartition("-")
    if tail.islower() and base and base[0].isupper() and word.low not in TITLES:
        if base.lower() in PREFIXES or tail in ("language", "speaking"):
            return Word(word.start, word.end, word.text, word.low, False, last=True)
        if tail in HYPHENATED or (len(tail) > 4 and tail.endswith(("ed", "ing"))):
            return Word(word.start, word.start + len(base), base, base.lower(), True, last=True)
    elif tail and tail[0].isupper() and base.lower() in ("ex", "pro"):
        return Word(word.end - len(tail), word.end, tail, tail.lower(), True)
    return word


def linked_off(words: list[Word]) -> list[Word]:
    """The words without those at the front that have no capital."""
    while words and not words[0].capital:
        words = words[1:]
    return words


def trimmed(words: list[Word]) -> list[Word]:
    """The words without those at either end that have no capital."""
    while words and not words[-1].capital:
        words = words[:-1]
    return linked_off(words)


def _parts(words: list[Word]) -> Iterator[list[Word]]:
    """Cut a run where "of", "and", "for" or "on" joins two names rather than the words of one."""
    part: list[Word] = []
    for i, w in enumerate(words):
        if not w.capital and part and not _joins(part, w, words[i + 1 :]):
            yield part
            part = []
        elif w.capital or part:
            part.append(w)
        if w.last and part:
            yield part
            part = []
    if part:
        yield part


def _joins(part: list[Word], link: Word, rest: list[Word]) -> bool:
    """Whether a word without a capital goes on with the name before it."""
    if link.low == "the":
        return not part[-1].capital
    if link.low == "&":
        return True
    if link.low in PARTICLES and link.low != "y":
        return bool(rest) and is_ordinary(part[-1].low) is False and part[-1].low not in NO_NAMES
    last = part[-1].low
    if not part[-1].capital or not rest:
        return False
    if link.low == "of":
        return last in OF_HEADS or last.rstrip("s") in OF_HEADS or last in _OFFICES
    institution = any(p.low in ORGANISATION_HEADS for p in part)
    following = next((r for r in rest if r.capital), None)
    if following is None or following.text in spellings_of_places() or (following.text in given_names() and not is_ordinary(following.low)):
        return institution and link.low in ("for", "on") and following is not None and following.text in spellings_of_places()
    if link.low in ("for", "on"):
        return institution and last not in TITLES
    inside = any(not p.capital and p.low in ("of", "for") for p in part)
    return institution and inside and is_ordinary(following.low) and is_ordinary(last) and last not in CALENDAR


# "Secretary of State Ines Okafor" is a title and a name
_OFFICES = frozenset(
    "secretary minister chief director speaker chancellor superintendent commissioner chairman head secretaries ministers".split()
)
