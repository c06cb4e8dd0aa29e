"""Spellings that may be one name: edit distance, plurals, initials, the word before."""

from __future__ import annotations

import re
import string


def distance(a: str, b: str, limit: int = 2) -> int:
    """Edit distance with neighbours swapped as one step (Damerau, optimal string alignment); ``limit + 1`` when it is more.

    Examples
    --------
    >>> distance("kin", "kim"), distance("hussein", "hussien"), distance("smith", "jones")
    (1, 1, 3)
    """
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row, older = row, [i], before
        for j, y in enumerate(b, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        before = previous
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def plural_of(a: str, b: str) -> bool:
    """Whether one is the other's plural: the Clintons are not a misprinted Clinton.

    Examples
    --------
    >>> plural_of("Clintons", "Clinton"), plural_of("Kin", "Kim")
    (True, False)
    """
    short, long = sorted((a.lower(), b.lower()), key=len)
    return long in (short + "s", short + "es")


def initials(words: tuple[str, ...]) -> str:
    """The letters of a name's capitalised words.

    Examples
    --------
    >>> initials(("Bureau", "of", "Land", "Management"))
    'BLM'
    """
    return "".join(w[0] for w in words if w[0].isupper())


_LETTERS = string.ascii_letters + "-’'"  # the commonest ones, in one step


def next_word(low: str, position: int) -> str:
    """The word behind a space at ``position``, "" where something else stands there."""
    m = _NEXT.match(low, position)
    return m[1] if m else ""


_NEXT = re.compile(r"[ \u00a0]([^\W\d_]{1,30}+)")


def last_word(low: str, position: int) -> str:
    """The word right before ``position``, "" after a comma or a mark."""
    word = low[max(0, position - 24) : position].rstrip(" \u00a0").rpartition(" ")[2]
    if word.isalpha():
        return word  # as nearly all are
    i = len(word.rstrip(_LETTERS))
    while i and (word[i - 1].isalpha() or word[i - 1] in "-’'"):
        i -= 1
    return word[i:]


def owns(low: str, end: int) -> bool:
    """Whether words that end at ``end`` are a possessive: "Okafor's", "Thomas'".

    Examples
    --------
    >>> owns("thomas' sister", 6), owns("okafor said", 6)
    (True, False)
    """
    if low[end : end + 1] not in ("'", "’"):
        return False
    return low.startswith("s", end + 1) or (low.startswith("s", end - 1) and low.startswith(" ", end + 1))
