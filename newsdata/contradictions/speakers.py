"""Issues of attribution: nobody to name, or a report of a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdata.language.document import Document
from newsdata.records import Issue, Statement

_FIRST_PERSON = frozenset({"i", "we", "one", "you"})  # the writer speaks


def find(document: Document, statements: Sequence[Statement]) -> Iterator[Issue]:
    """Statements whose speaker is not known, and statements that come from another outlet or through a second source."""
    for s in statements:
        start, end = s.speaker_start, s.speaker_end
        if s.speaker is None:
            if start is None or end is None:
                if s.type != "indirect":
                    yield Issue(
                        s.spans[0][0],
                        s.spans[0][1],
                        "quotation without a speaker",
                        "unresolved_speaker",
                        "warning",
                        "nobody is named as the speaker of this quotation",
                    )
                continue
            printed = document.text[start:end]
            if printed.lower() in _FIRST_PERSON:
                continue
            yield Issue(
                start, end, "speaker not told", "unresolved_speaker", "warning", f"it is not clear who {printed!r} is", "name the speaker"
            )
        elif s.via_source is not None and s.via_start is not None and s.via_end is not None:
            yield Issue(
                s.via_start,
                s.via_end,
                "source of a source",
                "second_hand",
                "info",
                f"{s.speaker} is quoted by way of {s.via_source.name}",
                "go to the first source",
            )
        elif s.source is not None and s.source.kind == "outlet" and start is not None and end is not None:
            yield Issue(
                start,
                end,
                "another outlet's report",
                "second_hand",
                "info",
                f"this rests on what {s.source.name} reported",
                "go to the first source",
            )
