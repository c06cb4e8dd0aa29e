"""One look for every chart: colours that differ in lightness as well as in hue, type, and the sizes of a row."""

from __future__ import annotations

import altair as alt

INK = "#1b1f24"
MUTED = "#59616c"
GRID = "#dfe3e8"
PAPER = "#ffffff"
BLUE = "#1a5a9e"
PALE = "#b4cce6"
ORANGE = "#ad4a06"
GREEN = "#0b6e54"
PURPLE = "#75479b"

FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
WIDTH = 690  # the text column of the page; the page fits it to narrower screens
LABEL_CHARS = 84  # a label of this length fits the width; the page wraps it again on a narrow screen
LINE = 15  # pixels of one line of a label


def _theme() -> alt.theme.ThemeConfig:
    return {
        "config": {
            "background": "transparent",
            "font": FONT,
            "view": {"stroke": None, "continuousWidth": WIDTH},
            "title": {
                "anchor": "start",
                "color": INK,
                "fontSize": 16,
                "fontWeight": 600,
                "offset": 12,
                "subtitleColor": MUTED,
                "subtitleFontSize": 12.5,
                "subtitlePadding": 5,
            },
            "axis": {
                "gridColor": GRID,
                "domainColor": MUTED,
                "tickColor": MUTED,
                "labelColor": MUTED,
                "titleColor": MUTED,
                "labelFontSize": 11.5,
                "titleFontSize": 12,
                "titleFontWeight": "normal",
                "labelOverlap": True,
            },
            "legend": {"labelColor": INK, "titleColor": MUTED, "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal"},
            "text": {"color": INK, "fontSize": 12.5},
            "point": {"color": BLUE, "size": 70, "strokeWidth": 1.8},
            "rule": {"color": BLUE},
            "bar": {"color": BLUE},
            "tick": {"color": BLUE},
            "line": {"color": BLUE},
            "range": {"category": [BLUE, ORANGE, GREEN, PURPLE, MUTED, INK]},
        }
    }


def enable() -> None:
    """Make the theme the one of this session, unless the user has chosen another."""
    if "newsdata" not in alt.theme.names():
        alt.theme.register("newsdata", enable=False)(_theme)
    if alt.theme.active == "default":
        alt.theme.enable("newsdata")
