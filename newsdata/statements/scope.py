"""Scope: where what is said begins and ends around its attribution."""

from __future__ import annotations

import re

from newsdata.statements.attribution import Attribution
from newsdata.statements.en.grammar import AUXILIARIES
from newsdata.statements.en.lexicon import ADDRESSEE, DAYS, ENDING, HEARERS, MENTAL, SPEECH, VENUE
from newsdata.statements.passages import Passage
from newsdata.statements.phrases import FINITE, phrase_from
from newsdata.statements.windows import Window

_TIME = re.compile(
    r",?\s(?:(?:on|late|early|earlier|last|this|that|the\ssame)\s)?(?:late\s|early\s|this\s|last\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|week|month|year|morning|evening|afternoon|night|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.\s[0-9]{1,2})(?:\s(?:morning|evening|afternoon|night)|,?\s(?:[0-9]{4}|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.\s[0-9]{1,2}))?\b"
    r"|\s(?:again|later|recently|previously|earlier|publicly|repeatedly|bluntly|simply|also|once|flatly|separately|privately|openly|afterward|afterwards|at\sthe\stime|at\sone\spoint|in\spart)\b"
)
_FRONTING = frozenset(["while", "though", "although", "if", "when", "as", "after", "because", "since"])
_LIMIT = 140  # characters that may stand between a cue and what is said
_TRAILING = re.compile(
    r",?\s(?:in|during|at|on|to|via|through)\s(?:an?|his|her|their|its|the)\s(?:[\w’'-]{1,20}\s){0,3}(?:interview|statement|speech|tweet|email|conference|briefing|letter|hearing|broadcast|filing|memo|debate)"
    r"(?:\s(?:on|with|to|at|in|late|early|last)\s[^,.;“”\"]{1,50}|\s(?:mon|tues|wednes|thurs|fri|satur|sun)day)?$"
)
_TURN = re.compile(
    r"(?:[—–;]|\s-{1,2}\s)\s?(?:(?:but|and|though|although|yet|however|a|an|that['’]s|it|he|she|they|the|this|that|these|i|we|you|still|his|her|its|their)\b)"
)
_PREPOSITION = re.compile(r",?\s{1,2}(?:in|at|on|during|to|after|before|via|through|from|by|of|for|with|outside)\s")
_WORD = re.compile(r"[\s,]{0,3}([a-z]+)")
_GOING_ON = frozenset("but though although while which who as an a part according after before even".split())
_NO_ADJUNCT = re.compile(r"\s(?:that|the|an?|he|she|they|it|his|her|their|there|we|i|if|whether|no|not)\s|,?\s?[:“\"‘.]")
_THAT = re.compile(r",?\sthat\s")
_BEGINS = re.compile(r"[\s,]{1,3}")


def behind(passage: Passage, a: Attribution) -> tuple[int, str]:
    """Where what is said may begin behind an attribution, and what opens it: ``that``, ``:``, ``,``, ``“`` or "".

    The addressee of "told" and adjuncts such as "in an interview on Tuesday" are passed over.
    """
    text, lower, at = passage.text, passage.lower, a.end
    if a.cue.base in ADDRESSEE and a.side != "right":
        at = _past_addressee(passage, at, a.cue.base == "tell" or a.cue.base in ("remind", "assure", "inform", "notify"))
    for _ in range(0 if _NO_ADJUNCT.match(lower, at) else 4):
        rest = lower[at : at + 8].lstrip()
        if rest[:1] in (":", "“", '"', "‘") or rest.startswith(("that ", "if ", "whether ")):
            break
        m = _TIME.match(lower, at, passage.end)
        if m:
            at = m.end()
            continue
        stop = _venue(passage, at)
        if stop is None:
            break
        at = stop
    m = _BEGINS.match(text, at, passage.end)
    start = m.end() if m else at
    opener = ""
    if text[start : start + 1] in (":", "：") or text[at : at + 1] == ":":
        start = start + 1 if text[start : start + 1] == ":" else at + 1
        opener = ":"
    elif lower.startswith("that", start) and text[start + 4 : start + 5] in (" ", ",", "\n", "\xa0"):
        opener, start = "that", start + 5
    elif text[at : at + 1] == ",":
        opener = ","
    while start < passage.end and text[start].isspace():
        start += 1
    quote = passage.starting(start)
    if quote and opener == "" and (m := _THAT.match(lower, quote.end)):
        return m.end(), "that"  # “on ‘The Morning Show’ that ...”
    if quote and opener == "":
        opener = "“"
    return start, opener


def _past_addressee(passage: Passage, at: int, always: bool) -> int:
    """Behind "told reporters"."""
    t = passage.window(at, min(passage.end, at + _LIMIT))
    if not len(t) or t.lows[0] in ("that", "of", "about", "to", ":", ",", "how", "why", "what", "if", "whether"):
        return at
    found = phrase_from(t, 0)
    if found is None:
        return at
    after = t.lows[found.last + 1] if found.last + 1 < len(t) else ""
    object_follows = t.tags[found.last + 1 : found.last + 2] in (["DT"], ["PRP$"])
    if (
        always
        or object_follows
        or t.tags[0] == "PRP"
        or t.lows[found.last] in HEARERS
        or after in ("that", "to", "if", "whether", "how", "why")
    ):
        if (
            always
            and found.last > 0
            and after not in ("that", ",", ":", "in", "on", "during", "at", ".", "to", "")
            and t.tags[0] not in ("PRP",)
        ):
            # "told CNN he": the phrase may run into the clause's own subject
            for i in range(1, found.last + 1):
                if t.tags[i] in ("DT", "PRP$") or (t.tags[i] == "NNP") != (t.tags[i - 1] == "NNP"):
                    return t.ends[i - 1] if t.tags[i - 1] in ("NNP", "NNS") else found.end
        return found.end
    return at


def _venue(passage: Passage, at: int) -> int | None:
    """Behind "in an interview with ..." at this place."""
    if not _PREPOSITION.match(passage.text, at):
        return None
    t = passage.window(at, passage.until(at, _LIMIT))
    i = 1 if len(t) and t.words[0] == "," else 0
    if i >= len(t) or (t.lows[i] == "to" and t.tags[i + 1 : i + 2] == ["VB"]):
        return None
    seen = False
    j = i + 1
    while j < len(t):
        low, tag = t.lows[j], t.tags[j]
        if (low == "that" and seen) or low in (":",):
            break
        if low in VENUE or low.rstrip("s") in VENUE:
            seen = True
        elif (
            tag in FINITE
            or tag == "PRP"
            or t.words[j] in (",", ".", ";", "—", "–", "(", ")", "“", '"')
            or (seen and tag in ("DT", "PRP$", "IN", "TO", "NNS", "WRB", "WP", "EX"))
            or (seen and low in DAYS)
        ):
            break
        j += 1
    if not seen:
        that = next((n for n in range(i + 1, j + 1) if n < len(t) and t.lows[n] == "that"), None)
        if that is not None and not any(t.tags[n] in FINITE for n in range(i, that)):
            return t.ends[that - 1]
        if j < len(t) and t.words[j] in (",", "“", '"', ":", ".") and i + 1 < j <= i + 9:
            return t.ends[j - 1]
        return None if j < len(t) or t.ends[-1] < passage.end - 1 else t.ends[-1]
    return t.ends[j - 1]


def scope_end(passage: Passage, start: int, later: list[Attribution], head: Attribution | None) -> int:
    """Where what is said ends that begins at ``start``: at the next attribution of its own standing, a turn, or the passage's end."""
    text, lower, end = passage.text, passage.lower, passage.end
    for b in later:
        if b.start > start and _stands_alone(passage, b, head):
            end = min(end, b.start)
            break
        if b.start <= start < b.cue.start and b.side == "left" and text[b.cue.start - 2] == ",":
            end = b.cue.start - 2  # "who said this, said that"
            break
    end = _closed_quotation(passage, start, end)
    if head and head.joint in _FRONTING and len(text[passage.start : head.start].split()) <= 2:
        end = _main_clause(passage, start, end)
    at = start
    while m := _TURN.search(lower, at, end):
        q = passage.quote_at(m.start())
        dash = m[0].strip()[0]
        if q is None and not (dash != ";" and re.search(r"[—–]|\s-{1,2}\s", text[m.end() : end])):
            end = m.start()
            break
        at = m.end()
    m = _TRAILING.search(lower, max(start, end - 130), end - 1 if text[end - 1 : end] in ".,;" else end)
    if m and m.start() > start + 20:
        end = m.start()
    return end


def _closed_quotation(passage: Passage, start: int, end: int) -> int:
    """The end of a quotation that a comma inside its marks closes before the writer goes on."""
    lower, i = passage.lower, passage.until(start + 1, end - start)
    while i < end and (q := passage.starting(i)):
        m = _WORD.match(lower, q.end) if lower[q.inner_end - 1] == "," and q.end < end else None
        if m and (m[1] in _GOING_ON or (m[1].endswith("ing") and len(m[1]) > 5)):
            return q.end
        i = passage.until(q.end, max(0, end - q.end))
    return end


def _main_clause(passage: Passage, start: int, end: int) -> int:
    """The comma that parts "While he said so" from the main clause behind it."""
    text = passage.text
    comma = text.find(",", start, end)
    while comma >= 0:
        if passage.quote_at(comma) is None or text[comma + 1 : comma + 2] in ("”", '"'):
            t = passage.window(comma + 1, min(end, comma + 90))
            if (
                len(t)
                and t.lows[0] not in ("who", "which", "and", "or", "where")
                and (found := phrase_from(t, 0 if t.words[0] not in '”"' else min(1, len(t) - 1)))
            ) and (any(tag in FINITE for tag in t.tags[found.last + 1 : found.last + 4]) or t.tags[0] == "PRP"):
                return comma
        comma = text.find(",", comma + 1, end)
    return end


def _stands_alone(passage: Passage, b: Attribution, head: Attribution | None) -> bool:
    """Whether an attribution inside a scope ends it: joined to the first one, not what its speaker reports."""
    if b.tag == "VBG":
        return b.side == "shared" and b.joint in (",", "and", "but")
    if b.cue.base == "according":
        return True
    if b.side == "shared" and b.joint in ("and", "but"):
        if b.tag in FINITE and head and head.end < b.start and FINITE.isdisjoint(passage.window(head.end, b.start).tags):
            return True  # no other verb that it could be joined to
        if b.tag not in FINITE or (b.cue.base in MENTAL and (head is None or head.cue.base not in MENTAL or head.tag != b.tag)):
            return False
        return b.cue.base in SPEECH or (head is not None and b.tag == head.tag and b.cue.base in ENDING)
    if b.cue.base not in SPEECH:
        return False
    if b.side == "left":
        return (
            b.joint in ("but", "while", "though", "although", "whereas", "and", "yet", ";") and passage.text[b.start] in ",;"
        ) or b.joint in (
            "—",
            "–",
            "-",
        )
    return b.side == "right"


def clause_joined(t: Window) -> bool:
    """Whether a clause follows "and" with a subject of its own or an auxiliary: a bare past form tells what the speaker did next."""
    i = next((i for i in range(1, len(t)) if t.tags[i] != "RB"), 0)
    return i > 0 and (not t.tags[i].startswith("V") or t.lows[i] in AUXILIARIES)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without white space, outer commas and the full stop."""
    while start < end and (text[start].isspace() or text[start] in ",;:–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-"):
        end -= 1
    if end > start and text[end - 1] in ".?!" and not text[start:end].endswith(("...", "U.S.", "a.m.", "p.m.")):
        end -= text[end - 1] == "."
    return start, end
