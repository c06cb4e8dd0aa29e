"""What a cue governs to its right: a clause, a quotation, an object, an infinitive."""

from __future__ import annotations

import re

from newsdata.statements.attribution import Attribution
from newsdata.statements.en import lexicon as words
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import FINITE, phrase_from
from newsdata.statements.windows import Window

_CLAUSE_OPENERS = frozenset("if whether how why what where when who".split())
_LOOK = 110


_PASSIVE = frozenset("expect believe say report think allege estimate rumor".split())
_OPENS = re.compile(r",?\s(?:on|in|at)\s|[\s,]{0,3}(?:that|if|whether|how|why|what|where|when|who)\b|\s?[:,“\"‘'`]")
_PLAIN = re.compile(r"(?:the|an?|he|she|they|we|i|his|her|their|its|our|it|there|this|these|some|no|most|many|more)\s")
_REPORTING = frozenset("say tell insist argue contend believe think".split())
_DISPLAYING = frozenset("show find reveal suggest indicate detail outline".split())
_NAMING = frozenset("call dub deem label brand term pronounce consider".split())


def may_govern(passage: Passage, base: str, end: int) -> bool:
    """Whether the words behind a verb form leave it anything to govern: a look that spares the word classes of most forms."""
    lower = passage.lower
    if base in words.NOUNLIKE:
        return (
            bool(passage.quotes or _OPENS.match(lower, end))
            or lower[end : end + 1] in (".", "")
            or lower.startswith((" out ", " to ", " on "), end)
        )
    if base in words.SPEECH or base in words.OBJECT or base in _NAMING or base in words.SHOWING or base in _DISPLAYING:
        return True
    if base in words.THAT and _OPENS.match(lower, end):
        return True
    if (base in words.TO or base in _PASSIVE) and lower.startswith(" to ", end):
        return True
    if base in words.OBJECT_TO and " to " in lower[end : end + 90]:
        return True
    if base in words.OBJECT_AS and " as " in lower[end : end + 160]:
        return True
    if any(lower.startswith(f" {p} ", end) for p in words.PREPOSITION.get(base, ())):
        return True
    return (
        bool(passage.quotes) and (base in words.MANNER or base in words.BEHIND or base in words.THAT or base in words.OBJECT_COMPLEMENT)
    ) or lower.startswith(":", end)


def governed(passage: Passage, a: Attribution, start: int, opener: str) -> tuple[str, int] | None:
    """Name of the rule and where what is said begins; None where the cue governs nothing that is said.

    ``start`` and ``opener`` are what `scope.behind` gives.
    """
    lower, base = passage.lower, a.cue.base
    if start >= passage.end:
        return None
    if a.passive:
        return _passive(lower, a)
    quoted = passage.starting(start) is not None
    clause = base in words.SPEECH
    if opener == ":":
        return ("speaker cue: words", start) if clause or base in words.MANNER or base in words.OBJECT or quoted else None
    if quoted and opener in (",", "“", "that"):
        if clause or base in words.MANNER:
            return "speaker cue quotation", start
        if base in words.THAT and opener != "“":
            return "speaker cue that clause", start
    if opener != "that" or not clause:
        for preposition in words.PREPOSITION.get(base, ()):
            m = re.compile(rf"\s{preposition}\s+").match(lower, a.end)
            if m and m.end() < passage.end:
                return "speaker calls for", m.end()
    if opener == "that":
        return ("speaker cue that clause", start) if clause or base in words.THAT or base in words.SHOWING else None
    if base in words.TO and lower.startswith(" to ", a.end) and _is_infinitive(passage, a.end + 1):
        return "speaker pledges to", a.end + 1
    if base in words.ADDRESSEE and start > a.end + 1 and lower.startswith("to ", start) and base not in words.SPEECH | words.MANNER:
        return "speaker urges x to", start
    if opener == "," and not quoted and start <= a.end + 2:
        return None
    if base in ("say", "insist", "argue", "contend") and _PLAIN.match(lower, start):
        return "speaker cue clause", start
    here = passage.window(start, min(passage.end, start + _LOOK))
    if not len(here):
        return None
    low, tag = here.lows[0], here.tags[0]
    if low in _CLAUSE_OPENERS and (clause or base in words.THAT):
        return "speaker cue question", start
    nominal = tag in ("DT", "PRP", "PRP$", "NNP", "NN", "NNS", "JJ", "CD", "JJR", "JJS", "EX", "VBG", "PDT", "$", "NNPS", "``") or quoted
    open_clause = (
        base in ("say", "tell", "insist", "argue", "contend") and low not in ("to", "so", "goodbye", "yes", "no") and tag[0].isalpha()
    )
    if not nominal and not open_clause:
        return None
    inner = lower[start : min(passage.end, start + 160)]
    if (
        base in words.OBJECT_AS
        and re.search(r"\sas\s", inner)
        and not re.search(r"^[^,]{0,70}\b(?:is|was|are|were|has|will|would)\b[^,]*\sas\s", inner)
    ) and base not in words.SPEECH:
        return "speaker sees x as y", start
    if base in words.OBJECT_TO and nominal:
        found = phrase_from(here, 0)
        i = found.last + 1 if found else 0
        if found and i + 1 < len(here) and here.lows[i] in ("to", "not") and here.tags[i + 1] in ("VB", "RB", "TO"):
            if base in ("tell", "ask", "order", "command", "instruct"):
                return "speaker urges x to", here.starts[i]
            return "speaker urges x to", start
    if base in _NAMING and nominal:
        if base == "consider" and not passage.quotes:
            return None
        found = phrase_from(here, 0)
        if found is None and not quoted:
            return None
        return "speaker calls x y", start
    if (clause or base in words.SHOWING) and (base in _REPORTING or _has_clause(here)):
        return "speaker cue clause", start
    if (base in words.OBJECT and nominal) or (base in _DISPLAYING and nominal and _is_document(lower, a)):
        return "speaker cue object", start
    return None


def _is_document(lower: str, a: Attribution) -> bool:
    """Whether the subject is a poll, a report, a record: what they show is said by those who made them."""
    if a.speaker is None:
        return False
    head = re.split(r"\s(?:of|by|from|in|for|that|released|conducted)\s", lower[a.speaker[0] : a.speaker[1]])[0].split()
    return bool(head) and head[-1] in words.DOCUMENTS


def _is_infinitive(passage: Passage, at: int) -> bool:
    t = passage.window(at, at + 30)
    return len(t) > 1 and t.tags[1] in ("VB", "RB")


def _has_clause(t: Window) -> bool:
    """Whether a subject and a finite verb follow, before any comma."""
    found = phrase_from(t, 0)
    if found is None:
        return False
    for i in range(found.first + 1, len(t)):
        if t.words[i] in (",", ";", ":") or t.lows[i] in ("that", "who", "which", "whose", "where", "after", "when", "because"):
            return False
        if t.tags[i] in FINITE:
            return True
    return False


def _passive(lower: str, a: Attribution) -> tuple[str, int] | None:
    if a.cue.base in _PASSIVE and lower.startswith(" to ", a.end):
        return "x is said to", a.end + 1
    return None
