"""The picture that a link to a report shows where it is shared: headline, first figures with their bounds and speakers."""

from __future__ import annotations

import re
from textwrap import shorten, wrap
from typing import Any

from newsdata.reporting.section import environment

COLOURS = {"paper": "#ffffff", "ink": "#1b1f24", "muted": "#59616c", "accent": "#1a5a9e"}
FONT = "DejaVu Sans, Arial, sans-serif"  # the first of them that the machine has
CARDS = 3
LARGE = 58  # pixels of a number of up to LETTERS letters; a longer one is smaller
LETTERS = 9
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def preview(title: str, summary: str, cards: list[dict[str, str]]) -> bytes:
    """A PNG of 1200 by 630 pixels.

    Parameters
    ----------
    title, summary : str
        The report's headline and standfirst.
    cards : list of dict
        Key figures: ``before``, ``number``, ``after`` and ``who``, as the page's strip has them.
    """
    from vl_convert import svg_to_png

    headline = wrap(title, 35, max_lines=3, placeholder=" …")
    shown = [_fitted(c) for c in cards[:CARDS]]
    values = {
        **COLOURS,
        "font": FONT,
        "headline": headline,
        "cards": shown,
        "top": 162 + 62 * len(headline),
        "summary": shorten(summary, 104, placeholder=" …"),
    }
    svg = environment().get_template("preview.svg").render(values)
    return bytes(svg_to_png(_NOT_XML.sub("\ufffd", svg)))


def _fitted(card: dict[str, str]) -> dict[str, Any]:
    """A card whose words fit its column."""
    return {
        "before": shorten(card["before"], 24, placeholder=" …"),
        "number": shorten(card["number"], 24, placeholder=" …"),
        "size": min(LARGE, LARGE * LETTERS // max(len(card["number"]), 1)),
        "after": wrap(card["after"], 24, max_lines=2, placeholder=" …"),
        "who": shorten(card["who"] or "the article’s own voice", 30, placeholder=" …"),
    }
