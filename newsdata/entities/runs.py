"""Runs of capitalised words: where they stand, and whether they open a sentence or a headline holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
_LETTERS = re.compile(r"[^\W\d_]+")
_OPENING = frozenset("“\"‘'`«:;—–-•*(/|[\n\t")


def runs(text: str, sentence: Sentence) -> Iterator[tuple[int, str, bool]]:
    """Runs of capitalised words in a sentence, in text order: where, the words, whether they open the sentence or a quotation."""
    first = sentence.start
    for m in _RUN.finditer(text, first, sentence.end):
        start, end = m.span()
        before = text[start - 1] if start else " "
        if before in "@#_":  # who is followed where, and what is talked of
            gap = _GAP.search(text, start, end)
            start = gap.end() if gap else end
        elif before == "-" and text[max(0, start - 3) : start].lower() in ("al-", "el-"):
            start -= 3
        if start < end:
            yield start, text[start:end], _is_opening(text, start, first)


def _is_opening(text: str, start: int, first: int) -> bool:
    """Whether a sentence that begins at ``first``, or a quotation in it, opens at ``start``."""
    if start - first >= 8 and text[start - 1] == " " and not text[start - 2].isspace():
        return text[start - 2] in _OPENING
    before = text[max(first, start - 3) : start].rstrip(" \u00a0")
    if not before or before[-1] in _OPENING:
        return True
    return start - first < 8 and not any(c.isalpha() for c in text[first:start])


def is_headline(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence stands alone and is set like a headline: nearly every long word capitalised, no stop at its end unless it opens the text.

    Examples
    --------
    >>> from newsdata.article import Article
    >>> document = Document(Article("Council Votes To Close Harbor Bridge"))
    >>> is_headline(document, document.sentences[0])
    True
    """
    stopped = document.text[sentence.end - 1] in '.!?…”"'
    if (stopped and sentence.index) or sentence.end - sentence.start > 300:
        return False
    following = document.sentences[sentence.index + 1 : sentence.index + 2]
    if following and following[0].paragraph == sentence.paragraph:
        return False
    every = _LETTERS.findall(document.text, sentence.start, sentence.end)
    words = [w for w in every if len(w) > 3]
    if len(words) < 4 or every[-1].islower():
        return False
    return sum(w[0].isupper() for w in words) >= (0.85 if stopped else 0.75) * len(words)
