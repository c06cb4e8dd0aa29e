"""Word lists as one regular expression that reads each character once."""

from __future__ import annotations

import re
from collections.abc import Iterable


def trie(words: Iterable[str]) -> str:
    """A pattern that matches exactly ``words``, the longest first, factored by shared prefixes.

    A space in a word matches one or more spaces or a hyphen-free line break; ``'`` matches both apostrophes.

    Examples
    --------
    >>> trie(["million", "millions", "mile"])
    'mil(?:lions?|e)'
    """
    root: dict = {}
    for word in words:
        node = root
        for ch in word:
            node = node.setdefault(ch, {})
        node[""] = {}
    if not root:
        raise ValueError("a trie of no words would match everywhere")
    return _pattern(root)


def _char(ch: str) -> str:
    if ch == " ":
        return r"\s{1,3}"
    if ch in "'’":
        return "['’]"
    return re.escape(ch)


def _pattern(node: dict) -> str:
    ends = "" in node
    parts = []
    singles = []
    for ch, child in sorted((k, v) for k, v in node.items() if k):
        rest = _pattern(child)
        if rest:
            parts.append(_char(ch) + rest)
        elif len(_char(ch)) <= 2:
            singles.append(_char(ch))
        else:
            parts.append(_char(ch))
    if singles:
        parts.append(singles[0] if len(singles) == 1 else "[" + "".join(singles) + "]")
    if not parts:
        return ""
    single = len(parts) == 1
    body = parts[0] if single else "(?:" + "|".join(parts) + ")"
    if not ends:
        return body
    atomic = single and (len(body) == 1 or (singles and len(singles) > 1) or (len(body) == 2 and body[0] == "\\"))
    return (body if atomic or not single else f"(?:{body})") + "?"
