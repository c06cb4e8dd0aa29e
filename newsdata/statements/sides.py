"""What is said, before, around or behind the attribution of a verb."""

from __future__ import annotations

import re

from newsdata.language.quotes import Quotation
from newsdata.statements import scope
from newsdata.statements.attribution import Attribution
from newsdata.statements.drafts import Draft
from newsdata.statements.en import lexicon as words
from newsdata.statements.en.grammar import NOT_GOING_ON
from newsdata.statements.frames import governed
from newsdata.statements.marks import is_title
from newsdata.statements.phrases import FINITE
from newsdata.statements.reading import Reading, later

_CLOSED = re.compile(r"[,?!…—–-]['’)]?$")
_NOT_BEHIND = frozenset(["and", "but", "that", "or", "while", "though", "although", "if", "when", "because", "so", "after"])
_NO_WORD = re.compile(r"[\s.,;:—–…\"“”'’‘()?!-]*")


def left(r: Reading, a: Attribution, n: int) -> Draft | None:
    """What is said stands before its attribution, or around it."""
    text, passage, base = r.text, r.passage, a.cue.base
    speech = base in words.SPEECH or base in words.BEHIND
    if a.joint in _NOT_BEHIND or a.tag == "VBG" or a.side == "shared" or not (speech or base in words.MANNER or base in words.THAT):
        return None
    floor = r.floor()
    edge = a.start
    while edge > floor and (text[edge - 1].isspace() or text[edge - 1] == ","):
        edge -= 1
    if edge - floor < 2:
        return None
    last = passage.ending(edge)
    if last is None and not speech:
        return None
    start, opener = scope.behind(passage, a)
    if opener in (":", "that"):
        return None
    rest = text[start : passage.end]
    terminal = bool(_NO_WORD.fullmatch(rest)) or text[a.end : start].strip()[:1] in (";", ".", ")")
    right_quote = passage.starting(start)
    comma = "," in text[edge : a.start + 1] or text[edge - 1] in "?!…—–-" or a.joint == "as"
    if last is not None:
        closed = bool(_CLOSED.search(text[last.inner_start : last.inner_end].rstrip()))
        if a.side == "none" and not (closed or comma):
            return None  # “Two Rivers” goes to nobody
        if not (closed or comma or terminal) or (not terminal and opener == "" and _opens_with_title(r, floor, last)):
            return None
    elif not (comma or text[a.start] in ",—–-") or opener == "“" or (opener != "," and (right_quote is not None or not terminal)):
        return None
    spans = [(_left_start(r, floor, edge, last), edge)]
    stop = a.end
    if right_quote is not None:
        stop = _quote_scope(r, right_quote, n)
        spans.append((right_quote.start, stop))
    elif not terminal and opener == "," and (last is None or not closed) and _parenthetical(r, a, n, start):
        stop = scope.scope_end(passage, start, later(r, n), a)
        spans.append((start, stop))
    r.covered = stop
    what, who = ("clause" if last is None else "quotation"), ("cue speaker" if a.side == "right" else "speaker cue")
    return Draft(f"{what}, {who}", spans, a, closing=last is not None or right_quote is not None)


def _opens_with_title(r: Reading, floor: int, quote: Quotation) -> bool:
    """Whether the marks hold the name of a show or a book in the opening of the sentence: “On ‘Morning News,’ Roe said he ...”."""
    inner = r.text[quote.inner_start : quote.inner_end]
    return is_title(inner.split()) and bool(r.text[floor : quote.start].strip())


def _left_start(r: Reading, floor: int, edge: int, last: Quotation | None) -> int:
    """Where what stands before an attribution begins."""
    begin, text = floor, r.text
    while begin < edge and (text[begin].isspace() or text[begin] in ",;.)—–-"):
        begin += 1
    if last is None:
        return begin
    # a whole quotation does not need what stands before it
    first = last
    while (q := r.passage.before(first.start)) and q.start >= begin and text[q.end : first.start].strip(" ,") == "":
        first = q
    lead = text[begin : first.start].rstrip()
    sentence = text[first.inner_start : first.inner_start + 1].isupper()
    if sentence and lead and (lead[-1] in ",:.—–" or r.lower[begin : first.start].strip() in ("and", "but")):
        return int(first.start)
    return begin


def _parenthetical(r: Reading, a: Attribution, n: int, start: int) -> bool:
    """Whether the sentence goes on behind an attribution between commas."""
    t = r.passage.window(start, min(r.passage.end, start + 60))
    if not len(t):
        return False
    low, tag = t.lows[0], t.tags[0]
    if low in ("and", "but"):
        return scope.clause_joined(t) and not any(b.start <= start for b in later(r, n))
    if tag in ("VBG", "WDT", "WP", "WRB") or low in NOT_GOING_ON:
        return False
    if a.side == "right" and (tag in ("DT", "CD", "NN", "NNS", "JJ", "PRP$", "VBN") or (tag == "NNP" and t.tags[-1] != "VBD")):
        return FINITE.isdisjoint(r.passage.window(r.covered, a.start).tags[-40:])
    return True


def _quote_scope(r: Reading, q: Quotation, n: int) -> int:
    """End of what is said that begins with a quotation: the marks, or the sentence that the quoted words are part of."""
    text, passage = r.text, r.passage
    inner = text[q.inner_start : q.inner_end].rstrip()
    end = q.end
    while (b := passage.starting(end + 1) or passage.starting(end)) and text[end : b.start].strip() == "":
        end = b.end
    if inner[-1:] in ".?!," or _NO_WORD.fullmatch(text, end, passage.end):
        return end
    return scope.scope_end(passage, end, later(r, n), None)


def right(r: Reading, a: Attribution, n: int) -> Draft | None:
    """What is said stands behind its attribution."""
    text, passage = r.text, r.passage
    if a.side == "right" and text[a.end : a.end + 1] != ":" and passage.until(a.end, 4) > a.end + 2:
        return None
    start, opener = scope.behind(passage, a)
    got = governed(passage, a, start, opener)
    if got is None:
        return None
    rule, start = got
    if a.side == "none" and rule not in ("speaker cue: words", "speaker cue quotation"):
        return None
    quote = passage.starting(start)
    closing = False
    if rule == "x is said to":
        if a.speaker is None:
            return None
        end = scope.scope_end(passage, start, later(r, n), a)
        r.covered = end
        spans = [a.speaker, (start, end)]
        a.speaker = None
        return Draft(rule, spans, a)
    if rule == "it is said that clause":
        a.speaker = None
    if opener == ":":
        end = passage.end
    elif quote is not None and rule == "speaker cue quotation":
        end = _quote_scope(r, quote, n)
    else:
        end = scope.scope_end(passage, start, later(r, n), a)
        if rule in ("speaker cue object", "speaker calls for"):
            end = _object_end(r, start, end)
        if a.tag == "VBG" and a.start == passage.start and (comma := text.find(",", start, end)) > 0 and passage.quote_at(comma) is None:
            end = comma  # an opening participle ends at its comma
    if end <= start:
        return None
    last = passage.quotes[-1] if passage.quotes else None
    closing = last is not None and last.end >= passage.end - 1 and last.start >= start - 1
    r.covered = end
    return Draft(rule, [(start, end)], a, closing=closing)


_OBJECT_CUT = re.compile(
    r",\s(?:who|which|and|but|as|while|with|after|when|in|at|on|during|a|an|the|[a-z]{3,12}ing)\b|\s(?:after|when|while|during|before|because|since|until)\s|\s(?:on|last|this)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\s(?:on|at|in|during)\s(?:twitter|facebook|cnn|fox|an\sinterview|a\s(?:speech|statement|tweet|rally|news)|the\scampaign|msnbc|abc|nbc|cbs)\b"
)


def _object_end(r: Reading, start: int, end: int) -> int:
    """An object is shorter than a clause."""
    at = start
    while m := _OBJECT_CUT.search(r.lower, at, end):
        if r.passage.quote_at(m.start()) is None and m.start() > start + 3:
            return m.start()
        at = m.end()
    return end
