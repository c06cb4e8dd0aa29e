"""Issues of attribution: nobody to name, or a report of a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdata.contradictions.en.lexicon import FIRST_PERSON
from newsdata.contradictions.en.rules import RULES
from newsdata.language.document import Document
from newsdata.records import Issue, Statement


def find(document: Document, statements: Sequence[Statement]) -> Iterator[Issue]:
    """Statements whose speaker is not known, and statements that come from another outlet or through a second source."""
    for s in statements:
        start, end = s.speaker_start, s.speaker_end
        printed = None if start is None or end is None else (start, end)
        if s.speaker is None and printed is None:
            if s.type != "indirect":
                yield RULES["quotation without a speaker"].issue(*s.spans[0], "nobody is named as the speaker of this quotation")
        elif s.speaker is None and printed is not None:
            words = document.text[start:end]
            if words.lower() not in FIRST_PERSON:
                yield RULES["speaker not told"].issue(*printed, f"it is not clear who {words!r} is")
        elif s.via_source is not None and s.via_start is not None and s.via_end is not None:
            message = f"{s.speaker} is quoted by way of {s.via_source.name}"
            yield RULES["source of a source"].issue(s.via_start, s.via_end, message)
        elif s.source is not None and s.source.kind == "outlet" and printed is not None:
            yield RULES["another outlet's report"].issue(*printed, f"this rests on what {s.source.name} reported")
