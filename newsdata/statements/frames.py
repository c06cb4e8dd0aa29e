"""What a cue governs to its right: a clause, a quotation, an object, an infinitive."""

from __future__ import annotations

import re

from newsdata.statements.attribution import Attribution
from newsdata.statements.en import lexicon as words
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import FINITE, Phrase, phrase_from
from newsdata.statements.windows import Window

Frame = tuple[str, int]

_LOOK = 110  # characters in which the frame of a verb shows
_CLAUSE_OPENERS = frozenset("if whether how why what where when who".split())
_PASSIVE = frozenset("expect believe say report think allege estimate rumor".split())
_IMPERSONAL = frozenset("understand know expect assume".split())
_BARELY = frozenset("believe think understand".split())  # these drop "that"
_OPENS = re.compile(r",?\s(?:on|in|at)\s|[\s,]{0,3}(?:that|if|whether|how|why|what|where|when|who)\b|\s?[:,“\"‘'`]")
_PLAIN = re.compile(r"(?:the|an?|he|she|they|we|i|his|her|their|its|our|it|there|this|these|some|no|most|many|more)\s")
_FIRST = re.compile(r"\w+")
_PLAINLY = frozenset("say insist argue contend".split())
_REPORTING = _PLAINLY | {"tell", "believe", "think"}
_DISPLAYING = frozenset("show find reveal suggest indicate detail outline".split())
_NAMING = frozenset("call dub deem label brand term pronounce consider".split())
_ORDERING = frozenset("tell ask order command instruct".split())
_NO_CLAUSE = frozenset("to so goodbye yes no".split())
_NOMINAL = frozenset("DT PRP PRP$ NNP NN NNS JJ CD JJR JJS EX VBG PDT $ NNPS ``".split())
_COMPLEMENTS = frozenset("DT JJ JJR JJS NN NNS NNP PRP$ VBG VBN RB `` '' IN".split())
_AS = re.compile(r"\sas\s")
_FINITE_BEFORE_AS = re.compile(r"[^,]{0,70}\b(?:is|was|are|were|has|will|would)\b[^,]*\sas\s")


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
    if lower.startswith(words.PREPOSITION.get(base, ()), end):
        return True
    return (
        bool(passage.quotes) and (base in words.MANNER or base in words.BEHIND or base in words.THAT or base in words.OBJECT_COMPLEMENT)
    ) or lower.startswith(":", end)


def governed(passage: Passage, a: Attribution, start: int, opener: str) -> Frame | None:
    """Name of the rule and where what is said begins; None where the cue governs nothing that is said.

    ``start`` and ``opener`` are what `scope.behind` gives.
    """
    base = a.cue.base
    if start >= passage.end:
        return None
    if a.passive:
        return _impersonal(passage, a, start, opener)
    quoted = passage.starting(start) is not None
    marked = opener == ":" or (quoted and opener in (",", "“", "that"))
    found = _behind_mark(base, start, opener, quoted) if marked else None
    if found or opener == ":":
        return found
    found = _behind_preposition(passage, a) if opener != "that" or base not in words.SPEECH else None
    if found:
        return found
    if opener == "that":
        return ("speaker cue that clause", start) if base in words.SPEECH or base in words.THAT or base in words.SHOWING else None
    return _infinitive(passage, a, start) or (
        None if opener == "," and not quoted and start <= a.end + 2 else _bare(passage, a, start, quoted)
    )


def _impersonal(passage: Passage, a: Attribution, start: int, opener: str) -> Frame | None:
    """A passive, whose speaker nobody names: "the mill is believed to be closed", "it was reported that the mill had closed"."""
    base, lower = a.cue.base, passage.lower
    if base in _PASSIVE and lower.startswith(" to ", a.end):
        return "x is said to", a.end + 1
    it = a.speaker is not None and lower[slice(*a.speaker)] == "it"
    if it and (base in words.SPEECH or base in _IMPERSONAL) and (opener == "that" or (base in _BARELY and _PLAIN.match(lower, start))):
        return "it is said that clause", start
    return None


def _behind_mark(base: str, start: int, opener: str, quoted: bool) -> Frame | None:
    """What a colon or a quotation mark opens."""
    speech = base in words.SPEECH or base in words.MANNER
    if opener == ":":
        return ("speaker cue: words", start) if speech or base in words.OBJECT or quoted else None
    if speech:
        return "speaker cue quotation", start
    return ("speaker cue that clause", start) if base in words.THAT and opener != "“" else None


def _behind_preposition(passage: Passage, a: Attribution) -> Frame | None:
    """What a verb's own preposition brings: "called for a vote"."""
    for preposition in words.PREPOSITION.get(a.cue.base, ()):
        start = a.end + len(preposition)
        if start < passage.end and passage.lower.startswith(preposition, a.end):
            return "speaker calls for", start
    return None


def _infinitive(passage: Passage, a: Attribution, start: int) -> Frame | None:
    """An infinitive directly behind the verb, or behind who is to do it: "vowed to leave", "told drivers to leave"."""
    lower, base = passage.lower, a.cue.base
    if base in words.TO and lower.startswith(" to ", a.end) and _is_infinitive(passage, a.end + 1):
        return "speaker pledges to", a.end + 1
    addressed = base in words.ADDRESSEE and start > a.end + 1
    if addressed and lower.startswith(("to ", "not to "), start) and (base in words.OBJECT_TO or base not in words.SPEECH | words.MANNER):
        return "speaker urges x to", start
    return None


def _bare(passage: Passage, a: Attribution, start: int, quoted: bool) -> Frame | None:
    """A clause, a question or an object that nothing opens."""
    lower, base = passage.lower, a.cue.base
    if base in _PLAINLY:  # these need no word classes
        m = _FIRST.match(lower, start)
        if m is None or (m[0] in _NO_CLAUSE and not _PLAIN.match(lower, start)):
            return None
        return "speaker cue question" if m[0] in _CLAUSE_OPENERS else "speaker cue clause", start
    here = passage.window(start, min(passage.end, start + _LOOK))
    if not len(here):
        return None
    low, tag = here.lows[0], here.tags[0]
    clause = base in words.SPEECH
    if low in _CLAUSE_OPENERS and (clause or base in words.THAT):
        return "speaker cue question", start
    nominal = tag in _NOMINAL or quoted
    if not nominal and not (base == "tell" and low not in _NO_CLAUSE and tag[0].isalpha()):
        return None
    if nominal:
        found = _behind_object(passage, base, here, start, quoted)
        if found:
            return found
    if (clause or base in words.SHOWING) and (base in _REPORTING or _has_clause(here)):
        return "speaker cue clause", start
    if nominal and (base in words.OBJECT or (base in _DISPLAYING and _is_document(lower, a))):
        return "speaker cue object", start
    return None


def _behind_object(passage: Passage, base: str, here: Window, start: int, quoted: bool) -> Frame | None:
    """An object and what is said of it: "sees the move as a threat", "urged drivers to stop", "called the plan reckless"."""
    if base in words.OBJECT_AS and base not in words.SPEECH:
        stop = min(passage.end, start + 160)
        if _AS.search(passage.lower, start, stop) and not _FINITE_BEFORE_AS.match(passage.lower, start, stop):
            return "speaker sees x as y", start
    if base not in words.OBJECT_TO and base not in _NAMING:
        return None
    found = phrase_from(here, 0)
    if base in words.OBJECT_TO and found:
        i = found.last + 1
        if i + 1 < len(here) and here.lows[i] in ("to", "not") and here.tags[i + 1] in ("VB", "RB", "TO"):
            return "speaker urges x to", here.starts[i] if base in _ORDERING else start
    if base in _NAMING and (quoted or (found and _has_complement(here, found))) and (base != "consider" or passage.quotes):
        return "speaker calls x y", start
    return None


def _has_complement(here: Window, found: Phrase) -> bool:
    """Whether something is said of an object: "called the plan reckless", "called Roe a liar", not "called a cab"."""
    i = found.last + 1
    last = here.tags[found.last]
    return (i < len(here) and here.tags[i] in _COMPLEMENTS) or (found.last > found.first and last[:2] in ("JJ", "VB"))


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
