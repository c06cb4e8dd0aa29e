"""How alike two wordings are, numbers aside: whether it is the same number is what is asked afterwards."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

from newsdata.language import tokens
from newsdata.language.lexicon import entry_of
from newsdata.language.morphology import verb_base_candidates

TYPO = 0.75  # share of the letters that a mistyped word keeps
NAME = 0.85  # the same of a name in words that are otherwise equal
LONGEST = 40  # words in a row that are compared letter by letter


def words(text: str | None) -> list[str]:
    """The words of a text in lower case, every number the same word.

    Examples
    --------
    >>> words("Up to 30,000 soldiers")
    ['up', 'to', '#', 'soldiers']
    """
    return ["#" if w[0].isdigit() else w for w in tokens.words((text or "").lower())]


def bag(text: str | None) -> Counter[str]:
    """The words of a text and how often."""
    return Counter(words(text))


def common(a: Counter[str], b: Counter[str]) -> float:
    """Share of the words that two texts have in common (Dice), from 0 to 1."""
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 1.0


def same_but_for_typos(old: str | None, new: str | None) -> bool:
    """Whether two wordings have the same words, each at most mistyped: a word that the lexicon knows is none.

    Examples
    --------
    >>> same_but_for_typos("will go on workign with allies", "will go on working with allies")
    True
    >>> same_but_for_typos("killed the plan", "filled the plan")
    False
    """
    a, b = words(old), words(new)
    if len(a) != len(b) or len(a) > LONGEST:
        return "".join(a) == "".join(b)
    return all(x == y or _mistyped(x, y) for x, y in zip(a, b, strict=True))


def _mistyped(a: str, b: str) -> bool:
    return not (_known(a) and _known(b)) and "#" not in (a, b) and SequenceMatcher(None, a, b).ratio() >= TYPO


def _known(word: str) -> bool:
    """Whether the lexicon has a word, as it is or as the form of another."""
    forms = (word, word.removesuffix("s"), *verb_base_candidates(word))
    return any(entry_of(f) is not None for f in forms)


def same_name(old: str | None, new: str | None, same_words: bool = False) -> bool:
    """Whether two names are forms of one: the words of one are among the other's, or in ``same_words`` they are spelt nearly alike.

    Examples
    --------
    >>> same_name("Ada Loom", "Loom"), same_name("Ada Loom", "Ada Berg"), same_name(None, "Loom")
    (True, False, False)
    """
    if not old or not new:
        return old == new
    a, b = set(words(old)), set(words(new))
    return a <= b or b <= a or (same_words and SequenceMatcher(None, old, new).ratio() >= NAME)
