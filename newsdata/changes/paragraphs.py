"""Paragraphs that were moved, put back where they stood: a move is no change."""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque

from newsdata.changes.likeness import bag, common

LIKE = 0.5  # share of the words that an edited paragraph keeps
PAIRS = 40_000  # beyond that many pairs of edited paragraphs none is compared: it is another article
_BREAK = re.compile(r"\n[ \t\r]*\n\s*")


def put_back(old: str, new: str) -> str | None:
    r"""The new text with its paragraphs in the old one's order, or None where they are.

    A paragraph that was added stays behind the one it follows.

    Examples
    --------
    >>> put_back("One fell.\n\nTwo rose.", "Two rose.\n\nThree came.\n\nOne fell.")
    'One fell.\n\nTwo rose.\n\nThree came.'
    >>> put_back("One fell.\n\nTwo rose.", "One fell.\n\nThree came.\n\nTwo rose.")
    """
    before, after = paragraphs(old), paragraphs(new)
    home = _homes(before, after)
    groups: list[tuple[int, list[str]]] = []
    for i, text in enumerate(after):
        if home[i] is None and groups:
            groups[-1][1].append(text)
        else:
            groups.append((-1 if home[i] is None else int(home[i] or 0), [text]))
    ordered = sorted(groups, key=lambda g: g[0])
    if ordered == groups:
        return None
    return "\n\n".join(text for _, texts in ordered for text in texts)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: between empty lines, or the lines of a text that has none."""
    found = [p.strip() for p in _BREAK.split(text)]
    if len(found) == 1:
        found = [p.strip() for p in text.split("\n")]
    return [p for p in found if p]


def _homes(before: list[str], after: list[str]) -> list[int | None]:
    """For each new paragraph, which old one it is: the same words, else most of them."""
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for i, text in enumerate(before):
        waiting[" ".join(text.split())].append(i)
    home: list[int | None] = []
    for text in after:
        same = waiting[" ".join(text.split())]
        home.append(same.popleft() if same else None)
    left = sorted(set(range(len(before))) - set(home))
    edited = [i for i, h in enumerate(home) if h is None]
    if len(left) * len(edited) > PAIRS:
        return home
    old_bags: dict[int, Counter[str]] = {i: bag(before[i]) for i in left}
    scored = []
    for j in edited:
        words = bag(after[j])
        scored += [(-common(old_bags[i], words), abs(i - j), i, j) for i in left]
    taken: set[int] = set()
    for score, _, i, j in sorted(scored):
        if -score >= LIKE and i not in taken and home[j] is None:
            home[j] = i
            taken.add(i)
    return home
