"""How sure a statement is, and the words that hedge it."""

from __future__ import annotations

import re

from newsdata.language.trie import trie
from newsdata.statements.en.lexicon import CERTAIN_VERBS, HEDGE_WORDS, HEDGES

_HEDGE = re.compile(r"\b(?:" + "|".join(f"(?P<{level}>{pattern})" for level, pattern in HEDGES) + r")\b")
_HEDGED = re.compile(rf"\b(?:{trie(HEDGE_WORDS)})\b")
_ORDER = [level for level, _ in HEDGES]
_SENTENCE = re.compile(r"[.?!][”\"’')]{0,2}\s")
_SIDE = re.compile(r"\b(?:because|although|though|unless|which|who|while)\b")


def certainty(text: str, lower: str, spans: tuple[tuple[int, int], ...], base: str, negated: bool) -> tuple[str, str | None]:
    """Level of the main clause of the first sentence, and the hedging words joined by ``|``.

    Examples
    --------
    >>> certainty("He said rain is likely to fall", "he said rain is likely to fall", ((8, 30),), "say", False)
    ('likely', 'likely')
    """
    start, end = spans[0]
    found: dict[str, str] = {}
    if _HEDGED.search(lower, start, end):
        m = _SENTENCE.search(lower, start, end)
        end = m.end() if m else end
        m = _SIDE.search(lower, start + 12, end)
        end = m.start() if m else end
        for m in _HEDGE.finditer(lower, start, end):
            if not (m[0] == "may" and text[m.start()] == "M"):  # the month
                found.setdefault(m.lastgroup or "", m[0].strip())
    words = "|".join(found.values()) or None
    own = CERTAIN_VERBS.get(base)
    if own == "denied" and not negated:
        return "denied", words
    if negated and base in ("know", "say", "determine", "disclose", "reveal"):
        return "not_known", words
    levels = [level for level in _ORDER if level in found or level == own]
    return (levels[0] if levels else "asserted"), words
