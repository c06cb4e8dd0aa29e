"""The key figures of a story: as printed, cut into what stands before the number, the number, and what follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsdata.facts import reading
from newsdata.frames import records

if TYPE_CHECKING:
    from newsdata.story import Story

STRIP = 6
STRIP_KINDS = ("count", "money", "share", "measure", "multiple")  # they go first

_MAGNITUDE = re.compile(r"(?:[ -]?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k|percent|per cent)\b| ?%)+", re.IGNORECASE)
_STOP = re.compile(r"[,.;:()\n“”\"—–]")
TAIL_WORDS = 4
_CURRENCY = re.compile(r"(?:[A-Z]{1,3})?[$€£¥₹₩₽₴]$")


def cards(story: Story) -> list[dict[str, Any]]:
    """The first figures that differ, in text order: as printed, what the row reads, who says so, and where."""
    rows = [r for r in records(story.figures) if r["qualifier"] != "vague"] if "figures" in story.tables else []
    rows.sort(key=lambda r: r["kind"] not in STRIP_KINDS)
    texts = {a.doc_id: a.text for a in story.articles}
    sources = {r["source_id"]: r["name"] for r in records(story.sources)} if "sources" in story.tables else {}
    chosen: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in rows:
        if len(chosen) == STRIP:
            break
        key = (row["value"], row["low"], row["high"], row["unit"], row["per"])
        if key not in chosen:
            about = {"reading": reading(row), "who": sources.get(row["source_id"], ""), "id": row["figure_id"], "start": row["start"]}
            chosen[key] = {**with_tail(parts(row), texts[row["doc_id"]], row["end"]), **about}
    return sorted(chosen.values(), key=lambda c: c["start"])


def parts(row: dict[str, Any]) -> dict[str, str]:
    """What stands before the number, the number with sign and magnitude, and what follows.

    Examples
    --------
    >>> parts({"text": "up to $1.9 million a year", "start": 10, "number_start": 17, "number_end": 20})
    {'before': 'up to', 'number': '$1.9 million', 'after': 'a year'}
    """
    text, first, last = row["text"], int(row["number_start"] - row["start"]), int(row["number_end"] - row["start"])
    if sign := _CURRENCY.search(text, max(0, first - 4), first):
        first = sign.start()
    if size := _MAGNITUDE.match(text, last):
        last = size.end()
    return {"before": text[:first].strip(), "number": text[first:last].strip(), "after": text[last:].strip()}


def with_tail(card: dict[str, str], text: str, end: int) -> dict[str, str]:
    """The card with the words that go on after the figure, where the figure alone does not say of what it is.

    Examples
    --------
    >>> with_tail({"before": "almost", "number": "half", "after": ""}, "almost half the harbour wall, he said", 11)["after"]
    'the harbour wall'
    """
    if card["after"]:
        return card
    going_on = _STOP.split(text[end : end + 80], maxsplit=1)[0].split()
    return {**card, "after": " ".join(going_on[:TAIL_WORDS]) + (" …" if len(going_on) > TAIL_WORDS else "")}
