"""How alike two wordings are, numbers aside: whether it is the same number is what is asked afterwards."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

from newsdata.corrections.anchors import WORD

TYPO = 0.75  # share of the letters that a mistyped word keeps
LONGEST = 40  # words in a row that are compared letter by letter


def words(text: str | None) -> list[str]:
    """The words of a text in lower case, every number the same word.

    Examples
    --------
    >>> words("Up to 30,000 soldiers")
    ['up', 'to', '#', 'soldiers']
    """
    return ["#" if w[0].isdigit() else w for w in WORD.findall((text or "").lower())]


def bag(text: str | None) -> Counter[str]:
    """The words of a text and how often."""
    return Counter(words(text))


def common(a: Counter[str], b: Counter[str]) -> float:
    """Share of the words that two texts have in common (Dice), from 0 to 1."""
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 1.0


def same_but_for_typos(old: str | None, new: str | None) -> bool:
    """Whether two wordings have the same words, each at most mistyped.

    Examples
    --------
    >>> same_but_for_typos("will go on workign with allies", "will go on working with allies")
    True
    >>> same_but_for_typos("will go on talking", "will go on fighting")
    False
    """
    a, b = words(old), words(new)
    if len(a) != len(b) or len(a) > LONGEST:
        return a == b
    return all(x == y or ("#" not in (x, y) and SequenceMatcher(None, x, y).ratio() >= TYPO) for x, y in zip(a, b, strict=True))


def same_name(old: str | None, new: str | None) -> bool:
    """Whether two names are forms of one: the words of one are among the other's.

    Examples
    --------
    >>> same_name("Lloyd Austin", "Austin"), same_name("Lloyd Austin", "Lloyd Bentley"), same_name(None, "Austin")
    (True, False, False)
    """
    if not old or not new:
        return old == new
    a, b = set(words(old)), set(words(new))
    return a <= b or b <= a
