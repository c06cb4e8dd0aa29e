"""The picture for sharing: of its size, whatever the words are."""

from __future__ import annotations

import struct

import pytest

from newsdata.reporting.preview import preview

WORDS = ("", "</text><script>", "\x00\x01\ud800 & <b>", "\u202e\u2028 ]]>", "long" * 200, "many words " * 200, "{{ title }}")


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    return struct.unpack(">II", png[16:24])


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("n", [0, 1, 6])
def test_a_preview_is_made_of_any_words(words, n):
    assert size(preview(words, words, [{"before": words, "number": words, "after": words, "who": words}] * n)) == (1200, 630)


def test_what_is_told_is_seen():
    plain = preview("A title", "", [])
    card = {"before": "up to", "number": "9,000", "after": "containers", "who": "Port staff"}
    assert len({plain, preview("Another", "", []), preview("A title", "", [card]), preview("A title", "", [{**card, "who": ""}])}) == 4
