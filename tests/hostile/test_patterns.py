"""No regular expression of the package is slower than linear, whatever the text."""

from __future__ import annotations

import pytest

from tests.hostile.patterns import FLOOR, PIECES, patterns, seconds, text_of

CHARS, TIMES, ATTEMPTS = 750, 4, 4


@pytest.mark.slow
def test_every_pattern():
    found = patterns()
    assert len(found) > 200
    slow = []
    for where, pattern in found.items():
        for name, piece in PIECES.items():
            text = text_of(piece, CHARS * TIMES, pattern)
            for _ in range(ATTEMPTS):
                if (four := seconds(pattern, text)) < 2 * TIMES * max(FLOOR, seconds(pattern, text[:CHARS])):
                    break
            else:
                slow.append(f"{where} on {name}: {four:.3f} s")
    assert slow == []
