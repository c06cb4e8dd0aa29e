"""The commonest attributions, read without word classes: a pronoun or a name directly before its verb."""

from __future__ import annotations

import re

from newsdata.language.lexicon import entry_of
from newsdata.language.tagger import CLOSED
from newsdata.statements.attribution import Attribution
from newsdata.statements.cues import Cue
from newsdata.statements.en.grammar import JOINING, PASTS, SPANS, SURE
from newsdata.statements.en.lexicon import DAYS, PRONOUNS
from newsdata.statements.passages import Passage

WORD_BEFORE = re.compile(r"([^\W\d_]{1,12}|['’]s)\s{1,2}$")
_NAME = r"[A-Z][\w’'-]{1,24}+"
_INSIDE = re.compile(
    rf"(?P<comma>,?)\s(?P<and>(?:but|while|as|that|because|when|if|though|although|since|after|where)\s)?(?P<who>{_NAME}(?:\s{_NAME}){{0,2}}|he|she|they)\s"
    r"(?:also\s|later\s|then\s)?(?P<with>(?:has|had|have)\s)?$"
)
_PLAIN = re.compile(
    rf"(?P<gap>[\s,]{{0,3}})(?:(?P<and>But|And)\s)?(?P<who>(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.\s)?{_NAME}(?:\s{_NAME}){{0,2}}|[Hh]e|[Ss]he|[Tt]hey)\s"
    r"(?:also\s|later\s|then\s)?(?P<with>(?:has|had|have)\s)?"
)


def read_plain(passage: Passage, cue: Cue, low_bound: int) -> Attribution | None:
    """The commonest form, read without word classes: a pronoun or a name at the head of the clause, and a finite verb."""
    text = passage.text
    m = _PLAIN.fullmatch(text, low_bound, cue.start) if cue.start - low_bound <= 60 else None
    if not m:
        return _plain_inside(text, cue, low_bound)
    start, end = m.span("who")
    first = text[start:end].split()[0].lower().rstrip(".")
    pronoun = first in PRONOUNS
    if cue.form in SURE or cue.form.endswith("ed") or cue.form in PASTS:
        tag = "VBZ" if cue.form in SURE and cue.form.endswith("s") else "VBD"
    elif pronoun and cue.form.endswith("s") and cue.form != cue.base:
        tag = "VBZ"
    else:
        return None
    if (not m["gap"] and low_bound != passage.start) or (first in CLOSED and not pronoun) or first in DAYS or (m["with"] and tag != "VBD"):
        return None
    if entry_of(first) is not None and not pronoun and not m["gap"]:
        return None  # an ordinary word that only opens the sentence
    lead = m["and"] or m["gap"].strip()
    start_all = m.start("and") if m["and"] else start - (len(m["gap"]) - len(m["gap"].replace(",", " ").rstrip()) if lead else 0)
    return Attribution(
        cue, start_all if lead != "," else m.start("gap") + m["gap"].index(","), cue.end, (start, end), "left", lead.lower(), tag
    )


def _plain_inside(text: str, cue: Cue, low_bound: int) -> Attribution | None:
    """The same inside a sentence, behind a comma or a conjunction: "but he said", ", Harlow said"."""
    if text[cue.start - 1 : cue.start] != " " or not (cue.form in SURE or cue.form.endswith("ed") or cue.form in PASTS):
        return None
    m = _INSIDE.search(text, max(low_bound, cue.start - 64), cue.start)
    if not m or m.start() == low_bound:
        return None
    first = m["who"].split()[0].lower()
    if not (first in PRONOUNS or m["comma"] or m["and"]) or (first in CLOSED and first not in PRONOUNS) or first in SPANS:
        return None
    tag = "VBZ" if cue.form in SURE and cue.form.endswith("s") else "VBD"
    if m["with"] and tag != "VBD":
        return None
    comma = m["comma"].strip()
    lead = (m["and"] or "").strip() or comma
    start = m.start("comma") if comma else m.start("and") if m["and"] else m.start("who")
    before = None if lead else WORD_BEFORE.search(text, max(low_bound, m.start() - 16), m.start("who"))
    if before and before[1].lower() in JOINING:
        lead, start = before[1].lower(), before.start()
    return Attribution(cue, start, cue.end, m.span("who"), "left", lead, tag)
