"""Words that the issues turn on."""

from __future__ import annotations

import re

NEXT_WEEKDAY = re.compile(r"next\s(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
# the commonest words of any English text
FUNCTION_WORDS = frozenset(
    "the of and to in a is that for it on was with as he be by at are this have from or had an they which said not but his were has".split()
)
# words that say where a figure of their sentence comes from
ATTRIBUTED = re.compile(r"\b(?:said|says|according to|told|reported|reports|estimates|estimated|announced|data|survey|poll|study)\b")
# verbs of a toll, by their stems, and those that mean the same
HARM = re.compile(r"\b(kill|injur|wound|arrest|detain|di(?=ed|e\b)|dead\b|hurt\b|evacuat|displac|rescu)")
SAME_HARM = {"dead": "kill", "di": "kill", "hurt": "injur", "wound": "injur", "detain": "arrest"}
# words by which a figure is a part of a toll, or another one's
PART_OF_WHOLE = re.compile(
    r"\b(?:another|more|other|including|of (?:them|whom|those|the)|earlier|previous|last year|since|additional|further|also|among)\b"
)
# whose troops go where
TROOPS = r"(?:troops|soldiers|forces|fighters|servicemen|personnel|contingent)"
INTO = r"\s(?:to|into)\s(?P<place>(?:the\s)?(?:(?:eastern|western|northern|southern|central)\s)?)"
BEFORE_TARGET = re.compile(rf"{INTO}$")
TROOPS_SENT = re.compile(
    r"\b(?:deployment of|dispatch of|(?:has|have|had)\s(?:sent|deployed|dispatched)|sent|deployed|dispatched|sending of)\s"
    rf"(?P<object>(?:[\w,’'-]+\s){{0,6}}?{TROOPS}){INTO}"
)
FIRST_PERSON = frozenset({"i", "we", "one", "you"})  # the writer speaks
