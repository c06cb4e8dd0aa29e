"""What two readings of one row have in common, and what not: value, bound, attribution, certainty, days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsdata.changes.en import HINGES
from newsdata.changes.likeness import same_but_for_typos, same_name, words
from newsdata.corrections.cells import show
from newsdata.facts import reading

Row = dict[str, Any]
Names = Mapping[str, str]  # of sources and entities, by id

FIGURE = ("value", "low", "high", "qualifier", "trend", "unit", "per", "certainty")
STATEMENT = ("cue", "certainty", "type")
EVENT = ("status", "negated", "date_from", "date_to")


def changed(table: str, old: Row, old_names: Names, new: Row, new_names: Names) -> Iterator[tuple[str, str | None, str | None]]:
    """The columns that differ, with the old and the new value as text."""
    for column in {"figures": FIGURE, "statements": STATEMENT, "timeline": EVENT}[table]:
        a, b = _stated(old, column), _stated(new, column)
        if a != b:
            yield column, show(a), show(b)
    if table == "statements":
        pairs = [("speaker", old["speaker"] or old["speaker_text"], new["speaker"] or new["speaker_text"])]
        pairs.append(("via", old_names.get(old["via_source_id"]), new_names.get(new["via_source_id"])))
        if old["said"] != new["said"]:
            yield "quote", old["quote"], new["quote"]
    else:
        pairs = [("source", old_names.get(old["source_id"]), new_names.get(new["source_id"]))]
    if table == "timeline":
        pairs += [(n, _joined(old[n], old_names), _joined(new[n], new_names)) for n in ("actors", "place")]
        if all(old[n] == new[n] for n in ("status", "negated")) and not same_but_for_typos(old["deed"], new["deed"]):
            name = "event" if old["event"] != new["event"] else "text"  # an event is told in eight words; the other may be the ninth
            yield "event", old[name], new[name]
    yield from ((column, a, b) for column, a, b in pairs if not same_name(a, b, same_words=old["text"] == new["text"]))


def _stated(row: Row, column: str) -> Any:
    """A cell; a bound that is the value itself is told by value and qualifier."""
    value = row[column].lower() if column == "cue" and row[column] else row[column]
    return None if column in ("low", "high") and value == row["value"] else value


def _joined(ids: str | None, names: Names) -> str | None:
    return ", ".join(dict.fromkeys(names.get(i, i) for i in ids.split("|"))) if ids else None


def told(table: str, row: Row) -> str:
    """What a row says, in words."""
    if table == "figures":
        return reading(row)
    return str(row["event"] if table == "timeline" else row["speaker"] or row["speaker_text"] or row["text"])


def deed(event: Row, others: Sequence[Row]) -> str:
    """The words of an event from its verb on, without the figures, times and names in it: each of those has rows of its own."""
    text, start = event["text"], event["start"]
    kept: list[str] = []
    at = max(0, text.find(event["event"]))
    for a, b in sorted((r["start"] - start, r["end"] - start) for r in others):
        if a >= at and b <= len(text):
            kept += _unhinged(text[at:a])
            at = b
    return " ".join([*kept, text[at:]])


def _unhinged(text: str) -> list[str]:
    """The words before a figure, time or name without those that go with it."""
    found = text.split()
    while found and found[-1].lower() in HINGES:
        found.pop()
    return found


def said(statement: Row, figures: Sequence[Row]) -> list[str]:
    """The quoted words of a statement without the figures in them."""
    quote = statement["quote"] or ""
    for figure in figures:
        quote = quote.replace(figure["text"], " ", 1)
    return words(quote)
