"""Nouns that attribute: "the claim that", "in his view"."""

from __future__ import annotations

from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.en.grammar import SUBORDINATORS
from newsdata.statements.en.lexicon import NOUNS, VIEWS
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import FINITE, Phrase, phrase, subject_before
from newsdata.statements.windows import Window


def read_noun(passage: Passage, cue: Cue, covered: int) -> tuple[str, Attribution, int] | None:
    """Rule, attribution and where what is said begins, for a noun that "that" follows."""
    if cue.noun not in NOUNS or not passage.lower.startswith(" that ", cue.end):
        return None
    low_bound = max(passage.start, covered, cue.start - 120)
    t = passage.window(low_bound, min(passage.end, cue.end + 40))
    k = t.at(cue.start)
    if k >= len(t) or t.tags[k] not in ("NN", "NNS", "VB", "VBZ", "VBP") or (k and t.tags[k - 1] in ("MD", "TO", "PRP")):
        return None
    after = t.after(cue.end)
    if after + 1 < len(t) and t.tags[after + 1] in ("VBZ", "VBD", "VBP", "MD", "VBN"):
        return None  # a relative clause: "the claim that was made"
    owner = _owner(t, k)
    side = "left" if owner else "none"
    return "noun that clause", Attribution(cue, cue.start, cue.end, owner[:2] if owner else None, side, "", "NN"), cue.end + len(" that ")


def _owner(t: Window, k: int) -> Phrase | None:
    """Whose the noun in token ``k`` is: "the mayor's", "his"."""
    for i in range(k - 1, max(-1, k - 4), -1):
        if t.tags[i] == "POS" and i:
            return subject_before(t, i - 1)
        if t.tags[i] == "PRP$":
            return phrase(t, i, i)
    return None


def read_view(passage: Passage, cue: Cue, covered: int) -> Attribution | None:
    """The attribution of "in her view", with the comma before it."""
    if cue.noun not in VIEWS:
        return None
    t = passage.window(max(passage.start, covered, cue.start - 80), cue.end)
    owner = _owner(t, len(t) - 1)
    i = owner.first - 1 if owner else -1
    if i < 0 or t.lows[i] not in ("in", "to"):
        return None
    i -= i > 0 and t.words[i - 1] == ","
    return Attribution(cue, t.starts[i], cue.end, owner[:2] if owner else None, "left", t.words[i] if t.words[i] == "," else "", "NN")


def before_main_verb(passage: Passage, cue: Cue, start: int, end: int) -> int:
    """Where the clause of a noun ends that is itself a subject: "the claim that the bridge is unsafe | was rejected"."""
    if not FINITE.isdisjoint(passage.window(passage.start, cue.start).tags):
        return end
    t = passage.window(start, end)
    own = next((i for i, tag in enumerate(t.tags) if tag in FINITE), len(t))
    for i in range(own + 1, len(t)):
        if t.tags[i] in ("CC", "WP", "WDT", "WRB") or t.lows[i] in SUBORDINATORS or t.words[i] in (",", ";", ":"):
            return end
        if t.tags[i] in FINITE and t.tags[i - 1] not in FINITE:
            return t.ends[i - 1]
    return end
