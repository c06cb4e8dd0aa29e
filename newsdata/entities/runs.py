"""Runs of capitalised words, cut into chunks that may each be one name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdata.entities.en.gazetteer import given_names, is_ordinary, spellings_of_places
from newsdata.entities.en.lexicon import CALENDAR, NO_NAMES, OF_HEADS, ORGANISATION_HEADS, PARTICLES, TITLE_MODIFIERS, TITLES
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence

UPPER = "".join(chr(c) for c in range(0x250) if chr(c).isupper())
_SHORTENED = "Mr Mrs Ms Dr Sen Rep Gov Gen Col Maj Capt Lt Sgt Cpl Cmdr Adm Brig Prof Rev Hon St Supt Insp Jr Sr".split()
_SHORT = "(?:" + "|".join(_SHORTENED) + r")\."
_INSIDE = rf"[^\W_]*+(?:(?:['’](?![sS]\b)|-|&(?=[{UPPER}]))[^\W_]++)*+"
WORD = rf"(?:{_SHORT}|(?:[A-Z]\.){{2,6}}|[{UPPER}]\.(?=\s?[{UPPER}])|(?:(?:[Aa]l|[Ee]l)-)?[{UPPER}]{_INSIDE})"
# the first word again, from its first letter on: a pattern that begins with a class of characters is searched for several times faster
_FIRST = (
    rf"[{UPPER}](?<![^\W_].)(?:[a-z]{{1,4}}+\.(?:" + "|".join(rf"(?<={w}\.)" for w in _SHORTENED) + ")"
    rf"|(?<=[A-Z])\.(?:[A-Z]\.){{1,5}}|\.(?=\s?[{UPPER}])|{_INSIDE})"
)
_SPACE = r"(?:[ \u00a0]|\n(?!\s))"
LINKS = ("of", "for", "on", "and", "&", "the")
_LINK = "(?:" + "|".join((*LINKS, *sorted(PARTICLES - {"al", "el"}, key=len, reverse=True), "al", "el")) + ")"
_RUN = re.compile(rf"{_FIRST}(?:(?:{_SPACE}{_LINK}){{0,2}}{_SPACE}{WORD})*+")
_OPENING = frozenset("“\"‘'`«:;—–-•*(/|[\n\t")
MAX_CHUNK = 12  # words; no name in the news is longer


@dataclass(slots=True)
class Word:
    """One word of a run."""

    start: int
    end: int
    text: str
    low: str
    capital: bool


@dataclass(slots=True)
class Chunk:
    """Neighbouring words that may be one name, with titles still on."""

    words: list[Word]
    sentence: Sentence
    opening: bool  # the first word opens a sentence or a quotation
    heading: bool  # stands in a headline whose ordinary words are capitalised too


def chunks(document: Document) -> Iterator[Chunk]:
    """Chunks of capitalised words, in text order; none crosses a sentence."""
    text, sentences = document.text, document.sentences
    if not sentences:
        return
    at, headings = 0, {}
    for m in _RUN.finditer(text):
        if m[0].lower() in CLOSED and not m[0].isupper():
            continue  # most sentences open with one, and none is a name
        words, first = _words(m), 0
        while first < len(words):
            while at + 1 < len(sentences) and words[first].start >= sentences[at].end:
                at += 1
            sentence, last = sentences[at], first + 1
            while last < len(words) and words[last].start < sentence.end:
                last += 1
            here = words[first:last]
            first = last
            if sentence.index not in headings:
                alone = at + 1 == len(sentences) or sentences[at + 1].paragraph != sentence.paragraph
                headings = {sentence.index: alone and is_heading(text, sentence)}
            opening = _is_opening(text, here[0].start, sentence)
            for part in _parts(here) if len(here) > 1 else (here,):
                for i in range(0, len(part), MAX_CHUNK):
                    piece = _trimmed(part[i : i + MAX_CHUNK])
                    if piece:
                        yield Chunk(piece, sentence, opening and piece[0] is here[0], headings[sentence.index])


def _words(run: re.Match[str]) -> list[Word]:
    whole, start = run[0], run.start()
    if run.string[max(0, start - 3) : start].lower() in ("al-", "el-"):
        start -= 3
        whole = run.string[start : run.end()]
    parts = whole.split()
    if len(parts) == 1:
        return [Word(start, run.end(), whole, whole.lower(), True)]
    words = []
    for part in parts:  # one character of space stands between two
        words.append(Word(start, start + len(part), part, part.lower(), part[0].isupper() or "-" in part[:3]))
        start += len(part) + 1
    return words


def is_heading(text: str, sentence: Sentence) -> bool:
    """Whether the sentence is set like a headline: nearly every long word capitalised, no stop at its end unless it opens the text.

    Examples
    --------
    >>> is_heading("Council Votes To Close Harbor Bridge", Sentence(0, 0, 36, 0))
    True
    """
    stopped = text[sentence.end - 1] in '.!?…”"'
    if sentence.end - sentence.start > 300 or (stopped and sentence.index):
        return False
    every = re.findall(r"[^\W\d_]+", text[sentence.start : sentence.end])
    words = [w for w in every if len(w) > 3]
    if not every or every[-1].islower():
        return False
    return len(words) >= 4 and sum(w[0].isupper() for w in words) >= (0.85 if stopped else 0.75) * len(words)


def _is_opening(text: str, start: int, sentence: Sentence) -> bool:
    if start - sentence.start >= 8 and text[start - 1] == " " and text[start - 2].isalpha():
        return False  # most names stand after a word and a space
    before = text[max(sentence.start, start - 3) : start].rstrip(" \u00a0")
    if not before or before[-1] in _OPENING:
        return True
    return start - sentence.start < 8 and not any(c.isalpha() for c in text[sentence.start : start])


def _parts(words: list[Word]) -> Iterator[list[Word]]:
    """Cut a run where "of", "and", "for" or "on" joins two names rather than the words of one."""
    part: list[Word] = []
    for i, w in enumerate(words):
        if not w.capital and part and not _joins(part, w, words[i + 1 :]):
            yield part
            part = []
        elif w.capital or part:
            part.append(w)
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


def _trimmed(words: list[Word]) -> list[Word]:
    while words and not words[-1].capital:
        words = words[:-1]
    while words and not words[0].capital:
        words = words[1:]
    return words


def droppable(word: Word) -> bool:
    """Whether a capitalised word that opens a sentence is most likely an ordinary one."""
    return (is_ordinary(word.low) or word.low in _OPENERS) and word.low not in _TITLE_WORDS


_TITLE_WORDS = TITLES | TITLE_MODIFIERS
# words that are never a name of their own
CLOSED = frozenset(
    """the a an he she it they we i you this that these those there but and in on at for as if when while after before since his her its
    their our my your with from by to of or not no some many most all one two both each every what who why how where last next so yet
    then now also still more under over is are was were has have had will would could should might can must do does did once even
    than about against between into through during without within because although though until despite among amid across such other
    another any few several either neither nor per via like unlike whether which whose himself herself up out off down just only very
    too here everyone everybody nobody nothing something someone somebody anyone anybody none it's he's she's they're we're you're that's
    there's i'm don't won't can't isn't didn't we've i've they've you've what's let's it’s he’s she’s they’re we’re you’re that’s there’s
    i’m don’t won’t can’t isn’t didn’t we’ve i’ve they’ve you’ve what’s let’s yes yeah oh ah well okay ok hello thanks please""".split()
)
_OPENERS = CLOSED | (CALENDAR - {"may", "june", "april", "august"})
