"""Every regular expression of the package, and text that makes a bad one slow."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import newsdata
from tests.test_linear import HOSTILE

PIECES = {
    **HOSTILE, "letters": "a", "blanks": " ", "tabs": "\t", "capital letters": "A", "tags": "<a ", "slashes": "1/", "clock times": "10:30 ", "initials": "U.S.",
    "titles": "Mr. ", "of": "of the ", "years": "2024 ", "dollars": "US$", "apostrophes": "'s ", "attributes": 'charset= "',
}  # fmt: skip
FLOOR = 0.004  # seconds below which the clock tells nothing


def patterns() -> dict[str, re.Pattern]:
    """Every compiled pattern that a module of the package keeps, by where it is."""
    found: dict[tuple, tuple[str, re.Pattern]] = {}
    newsdata.extract("At least 12 people died, he said on Monday.")  # compiles what is compiled on first use
    seen: set[int] = set()
    for info in pkgutil.walk_packages(newsdata.__path__, "newsdata."):
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for pattern in _within(value, seen, 0):
                found.setdefault((pattern.pattern, pattern.flags), (f"{info.name}.{name}", pattern))
    return {f"{where} {i}": pattern for i, (where, pattern) in enumerate(found.values())}


def _within(value: object, seen: set[int], depth: int) -> Iterator[re.Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4 and id(value) not in seen and not isinstance(value, type):
        seen.add(id(value))
        parts: object = ()
        if isinstance(value, dict):
            parts = value.values()
        elif isinstance(value, (list, tuple, set, frozenset)):
            parts = value
        elif type(value).__module__.startswith("newsdata"):
            parts = [getattr(value, n, None) for n in (*getattr(value, "__slots__", ()), *getattr(value, "__dict__", ()))]
        for part in parts:
            yield from _within(part, seen, depth + 1)


def text_of(piece: str, chars: int, pattern: re.Pattern) -> str | bytes:
    """So many characters of a piece, or bytes for a pattern of bytes."""
    text = (piece * (chars // len(piece) + 1))[:chars]
    return text if isinstance(pattern.pattern, str) else text.encode()


def seconds(pattern: re.Pattern, text: str | bytes) -> float:
    """CPU time to find every match."""
    start = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - start
