"""The rules of the sources, each with its example; the brackets hold the source's name."""

from __future__ import annotations

from newsdata.language.rules import Rule, Shelf

RULES = Shelf(
    "sources",
    Rule(
        "who speaks is an entity", "Mayor [Ada Loom] said the pier was unsafe.", "Two officials said the pier was unsafe.",
        "The words for the speaker mean an entity that the article names; its statements are those of all its names, roles and pronouns.",
    ),
    Rule(
        "who speaks is told by words alone", "[Two officials] said the pier was unsafe.", "Mayor Ada Loom said the pier was unsafe.",
        "The article names nobody; equal words are one source, and the noun tells what kind it is.",
    ),
)  # fmt: skip
