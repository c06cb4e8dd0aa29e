"""Runs of capitalised words: where they stand, and whether they open a sentence or a headline holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdata.entities.en.lexicon import PARTICLES
from newsdata.language.document import Document
from newsdata.language.sentences import Sentence

UPPER = "".join(chr(c) for c in range(0x250) if chr(c).isupper())
_SHORTENED = "Mr Mrs Ms Dr Sen Rep Gov Gen Col Maj Capt Lt Sgt Cpl Cmdr Adm Brig Prof Rev Hon St Supt Insp Jr Sr".split()
# the states that datelines shorten, but for those that are words where a sentence ends ("Mass.")
_SHORTENED += "Ala Ariz Calif Colo Conn Fla Ga Ill Ind Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wis Wyo".split()
_SHORTENED += "Sens Reps Govs Profs".split()
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
_GAP = re.compile(_SPACE)
_OPENING = frozenset("“\"‘'`«:;—–-•*(/|[\n\t")


class Run(NamedTuple):
    """Neighbouring capitalised words of one sentence."""

    start: int
    text: str
    sentence: int
    opening: bool  # opens a sentence or a quotation
    heading: bool  # stands in a headline whose ordinary words are capitalised too


def runs(document: Document) -> Iterator[Run]:
    """Runs of capitalised words, in text order; none crosses a sentence."""
    text, sentences = document.text, document.sentences
    if not sentences:
        return
    sentence, last = sentences[0], len(sentences) - 1
    heading = _is_headline(document, sentence)
    for m in _RUN.finditer(text):
        start, end = m.span()
        if start and text[start - 1] in "@#_":  # who is followed where, and what is talked of
            gap = _GAP.search(text, start, end)
            start = gap.end() if gap else end
        elif text[start - 1] == "-" and text[max(0, start - 3) : start].lower() in ("al-", "el-"):
            start -= 3
        while start < end:
            if start >= sentence.end and sentence.index < last:
                while start >= sentence.end and sentence.index < last:
                    sentence = sentences[sentence.index + 1]
                heading = _is_headline(document, sentence)
            gap = _GAP.search(text, max(start, sentence.end - 1), end) if end > sentence.end else None
            stop = gap.start() if gap else end
            yield Run(start, text[start:stop], sentence.index, _is_opening(text, start, sentence), heading)
            start = stop + 1


def _is_headline(document: Document, sentence: Sentence) -> bool:
    following = sentence.index + 1
    alone = following == len(document.sentences) or document.sentences[following].paragraph != sentence.paragraph
    return alone and is_heading(document.text, sentence)


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
