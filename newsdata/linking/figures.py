"""Figures: who says them, how sure, and when they held."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdata.language.document import Document
from newsdata.linking.en.lexicon import BEFORE_TIME, ESTIMATING
from newsdata.linking.spans import Contents, Spans
from newsdata.records import Figure, Statement, Time


def link_figures(document: Document, figures: Sequence[Figure], times: Sequence[Time], statements: Sequence[Statement] | None) -> None:
    """Link each figure to the statement it stands in, to its source and to the time that dates it.

    Parameters
    ----------
    statements : sequence of Statement, or None
        None where nobody asked for statements: certainty then stays missing.
    """
    contents = Contents(statements or ())
    dated = Spans(times)
    for figure in figures:
        figure.time = _time(document, figure, dated)
        if statements is None:
            continue
        statement = contents.holding(figure.start, figure.end)
        if statement is not None:
            figure.statement, figure.source, figure.certainty = statement, statement.source, statement.certainty
            if figure.hedged and figure.certainty == "asserted":
                figure.certainty = "estimated"
        else:
            figure.certainty = "estimated" if figure.hedged or _estimated(document, figure) else "asserted"


def _estimated(document: Document, figure: Figure) -> bool:
    sentence = document.sentence_at(figure.start)
    return bool(ESTIMATING.search(document.lower, max(sentence.start, figure.start - 60), figure.start))


def _time(document: Document, figure: Figure, times: Spans[Time]) -> Time | None:
    """The date that stands right behind the figure, or opens its sentence, in a clause with no other figure's."""
    sentence = document.sentence_at(figure.start)
    for time in times.within(figure.end, min(sentence.end, figure.end + 60)):
        gap = document.text[figure.end : time.start]
        if time.type in ("DATE", "TIME") and (BEFORE_TIME.fullmatch(gap) or gap == " "):
            return time
        break
    opening = next(iter(times.within(sentence.start, min(figure.start, sentence.start + 60))), None)
    if opening and opening.type in ("DATE", "TIME") and opening.basis != "none":
        lead = document.text[sentence.start : opening.start].strip().lower()
        between = document.text[opening.end : figure.start]
        if (
            lead in ("", "in", "on", "by", "during", "at", "as of")
            and between.startswith(",")
            and not re.search(r"[;:,“”\"–—]|\b(?:but|while|and|that|which|who)\b", between[1:])
        ):
            return opening
    return None
