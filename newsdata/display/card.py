"""What the cards share: one template environment that escapes every word, and text cut and folded for a terminal."""

from __future__ import annotations

import re
import textwrap
from typing import Any

from newsdata.mime import NO_MATH
from newsdata.reporting.section import environment, template_text

PACKAGE = "newsdata.display"
COLUMNS = 100  # of a terminal
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # what a terminal would obey, or turns the words around


def card(name: str, **values: Any) -> str:
    """A card from its template, with its styles: they are part of every output, for each stands alone."""
    from markupsafe import Markup

    return environment(PACKAGE).get_template(name).render(no_math=NO_MATH, css=Markup(template_text("card.css", PACKAGE)), **values)


def cut(text: str, chars: int) -> tuple[str, int]:
    """The beginning of a text, and how many characters are left out."""
    return text[:chars], max(0, len(text) - chars)


def fold(text: str, indent: str = "") -> list[str]:
    """Text as lines for a terminal, without what a terminal would obey."""
    clean = _CONTROL.sub(" ", text)
    return textwrap.wrap(clean, COLUMNS, subsequent_indent=indent) or [""]


def line(text: str, chars: int) -> str:
    """Text on one line of a terminal, cut to a width."""
    return textwrap.shorten(_CONTROL.sub(" ", text), chars, placeholder=" …") or text[: chars - 2] + " …"
