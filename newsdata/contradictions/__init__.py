"""What a careful reader would query: issues for people, each with the words it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdata.contradictions import document as whole
from newsdata.contradictions import figures, names, places, speakers
from newsdata.language.document import Document
from newsdata.records import Issue

if TYPE_CHECKING:
    from newsdata.pipeline import Extraction


def find(document: Document, found: Extraction) -> list[Issue]:
    """Issues of an article, in text order; those that mean the whole document come first.

    Examples
    --------
    >>> import newsdata as nd
    >>> nd.extract("“We lost (sic) the match,” Ines Okafor said.").issues[["kind", "text"]].values.tolist()
    [['edited_quote', '(sic)']]
    """
    issues = [
        *whole.find(document, found.times),
        *names.find(found.entities, found.mentions, document),
        *speakers.find(document, found.statements),
        *figures.find(document, found.figures, found.statements),
        *places.find(document, found.mentions),
    ]
    return sorted(issues, key=lambda i: (i.start, i.end))
