"""Reading: one passage from left to right, with the attributions it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsdata.language.document import Document
from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.drafts import Draft
from newsdata.statements.en import lexicon as words
from newsdata.statements.frames import may_govern
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import phrase_from
from newsdata.statements.verbs import read_verb


@dataclass(slots=True)
class Reading:
    """One passage being read, from left to right."""

    document: Document
    passage: Passage
    drafts: list[Draft] = field(default_factory=list)
    covered: int = 0
    current: Attribution | None = None  # the one whose statement is being read
    read: dict[int, Attribution | None] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The article's text."""
        return self.document.text

    @property
    def lower(self) -> str:
        """The text in lower case, of the same length."""
        return self.document.lower

    def floor(self) -> int:
        """Where what stands before an attribution may begin: behind the last statement that a clause makes."""
        return max(
            (b for d in self.drafts if d.rule not in WEAK for _, b in (*d.spans, (0, d.a.end if d.a else 0))), default=self.passage.start
        )

    def put(self, draft: Draft) -> None:
        """Take a statement in; objects and infinitives inside of it are part of it."""
        start, end = draft.spans[0][0], draft.spans[-1][1]
        self.drafts = [d for d in self.drafts if d.rule not in WEAK or not (start <= d.spans[0][0] and d.spans[-1][1] <= end)]
        draft.passage = self.passage
        draft.speaker = draft.a.speaker if draft.a else draft.speaker
        self.drafts.append(draft)

    def attribution(self, cue: Cue) -> Attribution | None:
        """The attribution of a cue, read once."""
        if cue.start not in self.read:
            made = None
            if cue.base == "according":
                made = _according(self, cue)
            elif cue.base and may_govern(self.passage, cue.base, cue.end):
                made = read_verb(self.passage, cue, self._earlier())
            self.read[cue.start] = made
        return self.read[cue.start]

    def _earlier(self) -> Attribution | None:
        """The last attribution that has a speaker."""
        if self.current and self.current.speaker:
            return self.current
        return next((d.a for d in reversed(self.drafts) if d.a and d.a.speaker), None)


def _according(r: Reading, cue: Cue) -> Attribution | None:
    """The source that "according to" names."""
    t = r.passage.window(cue.end, r.passage.until(cue.end + 3, 150))
    if len(t) and t.tags[0] == "VB":
        t.tags[0] = "NN"  # "to state law" is no infinitive
    found = phrase_from(t, 0) if len(t) else None
    if found is None or r.lower[found.start : found.end] in words.NO_SOURCES:
        return None
    comma = cue.start
    while comma > r.passage.start and r.text[comma - 1].isspace():
        comma -= 1
    joint = "," if comma > r.passage.start and r.text[comma - 1] == "," else ""
    return Attribution(cue, comma - 1 if joint else cue.start, found.end, (found.start, found.end), "right", joint, "IN")


_PARTED = re.compile(r"[,;—–-]|\b(?:and|but|or|while|though|although)\b")
WEAK = frozenset(["speaker cue object", "speaker calls for", "speaker pledges to", "speaker urges x to", "noun that clause"])


def later(r: Reading, n: int) -> list[Attribution]:
    """Attributions of the next cues behind cue ``n`` that a comma or a conjunction parts from what stands before."""
    near = (
        c
        for c in r.passage.cues[n + 1 : n + 8]
        if c.base == "according" or _PARTED.search(r.lower, max(r.passage.cues[n].end, c.start - 70), c.start)
    )
    return [a for c in near if (a := r.attribution(c))]
