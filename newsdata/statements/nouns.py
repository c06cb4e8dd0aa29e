"""Nouns that attribute: "the claim that", "in his view"."""

from __future__ import annotations

from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.en.lexicon import NOUNS
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import phrase, subject_before


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
    owner = None
    for i in range(k - 1, max(-1, k - 4), -1):
        if t.tags[i] == "POS" and i:
            owner = subject_before(t, i - 1)
            break
        if t.tags[i] == "PRP$":
            owner = phrase(t, i, i)
            break
    start = cue.end + len(" that ")
    span = (owner.start, owner.end) if owner else None
    return "noun that clause", Attribution(cue, cue.start, cue.end, span, "left" if owner else "none", "", "NN"), start
