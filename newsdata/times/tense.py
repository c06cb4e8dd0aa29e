"""The tense around a temporal expression, which decides whether "on Tuesday" is the last one or the next."""

from __future__ import annotations

from typing import Literal

from newsdata.language.document import Document
from newsdata.times.en.lexicon import IMPLICATIVE, POINTS_AHEAD, REFUSALS

Tense = Literal["past", "present", "future"]

_MODALS = frozenset("will shall 'll ’ll wo would may might could can must should ca".split())
_HAVE = frozenset("has have had 've ’ve having".split())
_BREAK = frozenset({":", "``", "''"})
_REACH = 25  # tokens to look at on either side


def tense_at(document: Document, start: int, end: int) -> Tense | None:
    """Tense of the verb that governs the span: the nearest one before it in its clause, else the first one after it.

    Returns
    -------
    {"past", "present", "future"} or None
        None where no verb is near. Modals, "going to" and "is due to" are future; so is an infinitive, unless it follows a verb that
        tells of it as done ("declined to comment Saturday").
    """
    tokens = document.tokens(document.sentence_at(start))
    tags, lows = tokens.tags, [w if w == "May" else w.lower() for w in tokens.words]
    here, after = tokens.before(start), tokens.after(end)
    for i in range(here, max(-1, here - _REACH), -1):
        if tags[i] in _BREAK or lows[i] == ";":
            break
        if tags[i] == "CC" and i and tags[i - 1] == ",":
            break
        if lows[i] in POINTS_AHEAD and (i >= here - 4 or tags[i][:2] == "VB"):
            return "future"
        found = _verb(i, lows, tags)
        if found:
            return found
    for i in range(after, min(len(tags), after + _REACH)):
        if tags[i] in ("``", "''") or lows[i] == ";":
            continue
        found = _verb(i, lows, tags)
        if found:
            return found
    return None


def _verb(i: int, lows: list[str], tags: list[str]) -> Tense | None:
    """What token ``i`` tells of tense, if it is a verb."""
    tag = tags[i]
    if tag == "MD":
        if lows[i] == "May":
            return None
        return "past" if lows[i] in ("could", "would") and _refused(i, lows) else "future"
    if tag == "VBD":
        return "past" if not _about_to(i, lows) else "future"
    if tag in ("VBZ", "VBP"):
        if lows[i] in ("has", "have", "'ve", "’ve"):
            return "past"
        if _about_to(i, lows):
            return "future"
        if any(t == "VBN" for t in tags[i + 1 : i + 3]) and lows[i] in ("is", "are"):
            return "present"
        return "present"
    if tag == "VBN":
        for j in range(i - 1, max(-1, i - 5), -1):
            if tags[j] == "MD":
                return _verb(j, lows, tags)
            if tags[j] == "TO":
                return _infinitive(j, lows, tags)
            if tags[j] in ("VBZ", "VBP") and lows[j] in ("is", "are", "'re", "’re", "am"):
                return "future" if lows[i] in POINTS_AHEAD else "present"
            if tags[j] not in ("VB", "VBN", "VBD", "VBZ", "VBP", "RB", "VBG"):
                break
        return "past"
    if tag == "VB":
        for j in range(i - 1, max(-1, i - 4), -1):
            if tags[j] == "MD":
                return _verb(j, lows, tags)
            if tags[j] == "TO":
                return _infinitive(j, lows, tags)
            if lows[j] in ("did", "didn"):
                return "past"
        return None
    return None


def _refused(i: int, lows: list[str]) -> bool:
    """Whether a "could" or "would" tells of what did not come about: "could not be reached Friday", "would not comment"."""
    negated = any(w in ("not", "n't", "n’t", "never") for w in lows[i + 1 : i + 3]) or any(w in ("neither", "nor", "nobody", "none") for w in lows[max(0, i - 8) : i])
    return negated and (lows[i] == "could" or any(w in REFUSALS for w in lows[i + 2 : i + 5]))


def _about_to(i: int, lows: list[str]) -> bool:
    """Whether "is to", "was due to", "are set to", "is going to" begins at token ``i``."""
    if lows[i] not in ("is", "are", "was", "were", "'re", "’re", "'s", "’s", "am"):
        return False
    following = lows[i + 1 : i + 4]
    return following[:1] == ["to"] or bool(following) and (following[0] in POINTS_AHEAD or (len(following) > 1 and following[1] in POINTS_AHEAD))


def _infinitive(i: int, lows: list[str], tags: list[str]) -> Tense | None:
    """Tense of an infinitive whose "to" is token ``i``."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if tags[j] in ("VBD", "VBN", "VBZ", "VBP", "VBG", "VB", "JJ"):
            if lows[j] in IMPLICATIVE:
                return "past" if tags[j] in ("VBD", "VBN") else None
            return "future"
    return "future"
