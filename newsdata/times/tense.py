"""The tense around a temporal expression, which decides whether "on Tuesday" is the last one or the next."""

from __future__ import annotations

from typing import Literal

from newsdata.language.document import Document
from newsdata.times.en.lexicon import (
    CLAIMS,
    EVENTS_AHEAD,
    EVENTS_PAST,
    HAPPENS,
    IMPLICATIVE,
    LOOKS_AHEAD,
    MISHAPS,
    POINTS_AHEAD,
    REFUSALS,
    REPORTING,
)

Tense = Literal["past", "present", "future", "either"]

_AUXILIARY = frozenset("is are am 's ’s 're ’re was were".split())
_HAVE = frozenset("has have 've ’ve".split())
_NOT = frozenset("not n't n’t never".split())
_NOBODY = frozenset("neither nor nobody none".split())
_SUBJECT = frozenset("NN NNS NNP NNPS PRP RB".split())
_BEFORE_NOUN = frozenset("NNP POS PRP$ DT JJ".split())
_FRONTED = frozenset("In At During".split())
_STOPS = frozenset(". ? ! ” \" '' ’".split())
_REACH = 25  # tokens to look at on either side


def tense_at(document: Document, start: int, end: int) -> Tense | None:
    """Tense of the verb that governs the span: the nearest one before it in its clause, else the first one after it.

    Returns
    -------
    {"past", "present", "future", "either"} or None
        None where no verb is near. Modals, "going to" and "is due to" are future; so is an infinitive, unless it follows a verb that
        tells of it as done ("declined to comment Saturday"). "was to" is either: what was ahead may have passed.
    """
    tokens = document.tokens(document.sentence_at(start))
    tags, lows = tokens.tags, [w if w == "May" else w.lower() for w in tokens.words]
    here, after = tokens.before(start), tokens.after(end)
    if _opens(here, after, tokens.words, tags) and (found := _tense_after(after, lows, tags)):
        return found
    if here > 0 and lows[here] == "in" and lows[here - 1] in EVENTS_PAST:
        return "past"  # "their win in Sunday's vote"
    has_happened = ""
    for i in range(here, max(-1, here - _REACH), -1):
        if tags[i] in (":", "``", "''") or lows[i] == ";" or (tags[i] == "CC" and i and tags[i - 1] == ","):
            break
        if lows[i] in POINTS_AHEAD and (i >= here - 4 or tags[i][:2] == "VB") and not _as_planned(i, lows):
            return "either" if _was(i, lows) or _called_off(after, lows) else "future"
        if lows[i] in EVENTS_PAST and (tags[i][:2] != "VB" or (i and tags[i - 1] in _BEFORE_NOUN)):
            has_happened = has_happened or lows[i]
            continue
        found = _verb(i, lows, tags)
        if found == "present" and has_happened in MISHAPS:
            return "past"
        if found == "present" and lows[i] not in _AUXILIARY:
            return _past_before(i, lows, tags) or ("past" if _headline_tells(i, lows) else found)
        if found:
            return found
    if has_happened:
        return "past"
    return _tense_after(after, lows, tags) or _foretold(here, lows)


def _opens(here: int, after: int, words: list[str], tags: list[str]) -> bool:
    """Whether what holds the span opens its clause, whose verb then comes after: "In talks on Friday, he ...", "..., Friday's vote was"."""
    if words[after : after + 1] == [","]:
        return words[0] in _FRONTED and "," not in words[:here]
    return words[after : after + 1] in (["'s"], ["’s"]) and here >= 0 and (tags[here] in (",", "CC") or words[here] in ("that", "because"))


def _tense_after(after: int, lows: list[str], tags: list[str]) -> Tense | None:
    """Tense of the first verb from token ``after`` on, in its clause."""
    for i in range(after, min(len(tags), after + _REACH)):
        if tags[i] not in ("``", "''") and lows[i] != ";" and (found := _verb(i, lows, tags)):
            return found
    return None


def _foretold(here: int, lows: list[str]) -> Tense | None:
    """Future, where a line without any verb names what is still to come: "Budget vote in March", "Next meeting: Thursday"."""
    for word in reversed(lows[max(0, here - _REACH) : here + 1]):
        if word in EVENTS_PAST:
            return None
        if word in EVENTS_AHEAD:
            return "future"
    return None


def _past_before(i: int, lows: list[str], tags: list[str]) -> Tense | None:
    """Past, where the present form at ``i`` is the object of a past verb and so a noun: "stirred crowds in March"."""
    for j in range(i - 1, max(-1, i - 4), -1):
        if tags[j] in ("VBD", "VBN"):
            return None if lows[j] in REPORTING else "past"
        if tags[j] in (",", "IN", "WDT", "WP", "PRP", "NNS"):
            return None
    return None


def _verb(i: int, lows: list[str], tags: list[str]) -> Tense | None:
    """What token ``i`` tells of tense, if it is a verb."""
    tag = tags[i]
    if tag == "VBP" and i and tags[i - 1] == "TO":
        tag = "VB"
    if tag == "MD":
        if lows[i] == "May":
            return None
        return "past" if lows[i] in ("could", "would") and _refused(i, lows) else "future"
    if tag == "VBD":
        return "either" if _about_to(i, lows) else "past"
    if tag in ("VBZ", "VBP"):
        if lows[i] in _HAVE:
            return "past"
        if lows[i] in ("am", "pm") and i and lows[i - 1][:1].isdigit():
            return None
        return "future" if _about_to(i, lows) else "present"
    if tag == "JJ" and lows[i] == "open" and i and tags[i - 1] in ("NNS", "NNPS"):
        return "present"
    if tag == "VBN":
        return _participle(i, lows, tags)
    if tag == "VB":
        for j in range(i - 1, max(-1, i - 4), -1):
            if tags[j] == "MD":
                return _verb(j, lows, tags)
            if tags[j] == "TO":
                return _infinitive(j, lows, tags)
            if lows[j] == "did":
                return "past"
        return "present" if i and tags[i - 1] in _SUBJECT else None
    return None


def _participle(i: int, lows: list[str], tags: list[str]) -> Tense | None:
    """Tense of a participle: its auxiliary's, else past ("the accord signed Friday")."""
    for j in range(i - 1, max(-1, i - 5), -1):
        if tags[j] == "MD":
            return _verb(j, lows, tags)
        if tags[j] == "TO":
            return "past" if lows[j + 1] == "have" and lows[j - 1] in CLAIMS else _infinitive(j, lows, tags)
        if lows[j] in ("is", "are", "'re", "’re", "am"):
            return "future" if lows[i] in POINTS_AHEAD else "present"
        if tags[j] not in ("VB", "VBN", "VBD", "VBZ", "VBP", "RB", "VBG"):
            break
    return "past"


def _headline_tells(i: int, lows: list[str]) -> bool:
    """Whether the present at token ``i`` is a headline's, of what has happened: "Growth slows in March"."""
    return lows[-1] not in _STOPS and (lows[i] in HAPPENS or lows[i].removesuffix("s") in HAPPENS or lows[i].removesuffix("es") in HAPPENS)


def _as_planned(i: int, lows: list[str]) -> bool:
    """Whether "planned" at token ``i`` only compares: "began as planned Saturday"."""
    return "as" in lows[max(0, i - 2) : i]


def _called_off(after: int, lows: list[str]) -> bool:
    """Whether the verb after a span tells what became of its event: "the fair planned for Saturday was called off"."""
    return lows[after : after + 1] in (["was"], ["were"], ["had"])


def _was(i: int, lows: list[str]) -> bool:
    """Whether what lies ahead at token ``i`` lay ahead in the past: "was scheduled", "had been set"."""
    return any(w in ("was", "were", "been", "had") for w in lows[max(0, i - 3) : i])


def _refused(i: int, lows: list[str]) -> bool:
    """Whether a "could" or "would" tells of what did not come about: "could not be reached Friday", "would not comment"."""
    negated = any(w in _NOT for w in lows[i + 1 : i + 3]) or any(w in _NOBODY for w in lows[max(0, i - 8) : i])
    return negated and (lows[i] == "could" or any(w in REFUSALS for w in lows[i + 2 : i + 5]))


def _about_to(i: int, lows: list[str]) -> bool:
    """Whether "is to", "was due to", "are set to", "is going to" begins at token ``i``."""
    if lows[i] not in _AUXILIARY:
        return False
    following = lows[i + 1 : i + 3]
    return following[:1] == ["to"] or any(w in POINTS_AHEAD for w in following)


def _infinitive(i: int, lows: list[str], tags: list[str]) -> Tense | None:
    """Tense of an infinitive whose "to" is token ``i``."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if lows[j] in ("was", "were") and j == i - 1:
            return "either"
        if tags[j] == "JJ" and lows[j] not in POINTS_AHEAD and lows[j] not in LOOKS_AHEAD and _was(j, lows):
            return "past"
        if tags[j][:2] == "VB" or tags[j] == "JJ":
            if lows[j] in IMPLICATIVE:
                return "past" if tags[j] in ("VBD", "VBN") else None
            return "future"
    return "future"
