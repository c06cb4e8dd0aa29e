"""find: every statement of a document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsdata.language.document import Document
from newsdata.language.tokens import Tokens
from newsdata.records import Statement
from newsdata.statements import scope
from newsdata.statements.attribution import Attribution, read_verb
from newsdata.statements.certainty import certainty
from newsdata.statements.cues import Cue
from newsdata.statements.en import lexicon as words
from newsdata.statements.frames import governed
from newsdata.statements.nouns import read_noun
from newsdata.statements.passages import Passage, passages
from newsdata.statements.phrases import phrase_from

_CLOSED = re.compile(r"[,?!…—–-]['’)]?$")
_NO_WORD = re.compile(r"[\s.,;:—–…\"“”'’‘()?!-]*")
_MAX_SPEAKER_WORDS = 12


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    rule: str
    spans: list[tuple[int, int]]
    a: Attribution | None = None
    via: tuple[int, int] | None = None
    passage: Passage | None = None
    closing: bool = False  # it ends in a quotation that the next sentence may go on with


@dataclass(slots=True)
class Reading:
    """One passage being read, from left to right."""

    document: Document
    passage: Passage
    drafts: list[Draft] = field(default_factory=list)
    covered: int = 0
    read: dict[int, Attribution | None] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def lower(self) -> str:
        return self.document.lower

    def attribution(self, cue: Cue) -> Attribution | None:
        """The attribution of a cue, read once."""
        if cue.start not in self.read:
            earlier = next((d.a for d in reversed(self.drafts) if d.a and d.a.speaker), None)
            made = _according(self, cue) if cue.base == "according" else read_verb(self.text, self.passage, cue, earlier) if cue.base else None
            self.read[cue.start] = made
        return self.read[cue.start]


def find(document: Document) -> list[Statement]:
    """Statements of a document, in text order; speakers as printed, to be resolved by linking."""
    drafts: list[Draft] = []
    for passage in passages(document):
        if _only_quotes(document.text, passage):
            _quotation_alone(document, passage, drafts)
        else:
            drafts.extend(_in_passage(document, passage))
    return sorted((_finished(document, d) for d in drafts if d.spans), key=lambda s: (s.start, s.end))


def _in_passage(document: Document, passage: Passage) -> list[Draft]:
    r = Reading(document, passage, covered=passage.start)
    for n, cue in enumerate(passage.cues):
        if cue.start < r.covered:
            continue
        a = r.attribution(cue)
        draft = None
        if a is not None and cue.base == "according":
            draft = _by_according(r, a, n)
        elif a is not None:
            draft = _left(r, a, n) or _right(r, a, n)
        if draft is None and cue.noun:
            draft = _by_noun(r, cue, n)
        if draft:
            draft.passage = passage
            r.drafts.append(draft)
    _loose_quotes(r)
    return r.drafts


def _later(r: Reading, n: int) -> list[Attribution]:
    return [a for c in r.passage.cues[n + 1 : n + 8] if (a := r.attribution(c))]


def _left(r: Reading, a: Attribution, n: int) -> Draft | None:
    """What is said stands before its attribution, or around it."""
    text, passage = r.text, r.passage
    edge = a.start
    while edge > r.covered and (text[edge - 1].isspace() or text[edge - 1] == ","):
        edge -= 1
    if edge - r.covered < 2 or a.joint in ("and", "but", "that", "or", "while", "though", "although", "if", "when", "because", "so", "after") or a.tag == "VBG":
        return None
    last = next((q for q in passage.quotes if q.end == edge), None)
    base = a.cue.base
    if (last is None and not (base in words.SPEECH or base in ("ask",))) or a.side == "shared":
        return None
    if last is not None and not (base in words.SPEECH or base in words.MANNER or base in words.THAT):
        return None
    start, opener = scope.behind(text, r.lower, passage, a)
    rest = text[start : passage.end]
    terminal = not rest.strip(" .,;)”\"’'!?—–-\n") or text[a.end : start].strip()[:1] in (";", ".", ")")
    right_quote = next((q for q in passage.quotes if q.start == start), None)
    comma = "," in text[edge : a.start + 1] or text[edge - 1] in "?!…—–-" or (last is None and text[a.start] in ",—–-") or a.joint == "as"
    if last is not None:
        inner = text[last.inner_start : last.inner_end].rstrip()
        if opener == ":" or opener == "that" or not (_CLOSED.search(inner) or comma or terminal):
            return None
        if not _CLOSED.search(inner) and not terminal and not comma:
            return None
    elif not comma or opener in (":", "that", "“") or (right_quote is None and not terminal and not (opener == "," and _parenthetical(r, a, start))):
        return None
    begin = _left_start(r, edge, last)
    spans = [(begin, edge)]
    end = passage.end
    closing = False
    if right_quote is not None:
        spans.append((right_quote.start, _quote_scope(r, right_quote, n)))
        r.covered = spans[-1][1]
        closing = True
        if last is None and opener != ",":
            return None
    elif not terminal and opener == "," and last is None:
        stop = scope.scope_end(text, r.lower, passage, start, _later(r, n), base)
        spans.append((start, stop))
        r.covered = stop
    elif not terminal and opener == "," and last is not None and _parenthetical(r, a, start) and not _CLOSED.search(text[last.inner_start : last.inner_end].rstrip().rstrip(",")):
        stop = scope.scope_end(text, r.lower, passage, start, _later(r, n), base)
        if text[last.inner_end - 1 : last.inner_end] == ",":
            spans.append((start, stop))
            r.covered = stop
        else:
            r.covered = a.end
    else:
        r.covered = a.end
        closing = (last is not None and not rest.strip(" .,;)”\"’'!?—–-\n")) or last is not None
    if last is not None:
        rule = "quotation, cue speaker" if a.side == "right" else "quotation, speaker cue"
    else:
        rule = "clause, cue speaker" if a.side == "right" else "clause, speaker cue"
    del end
    return Draft(rule, spans, a, closing=closing)


def _left_start(r: Reading, edge: int, last: object) -> int:
    """Where what stands before an attribution begins."""
    begin = r.covered
    text = r.text
    while begin < edge and (text[begin].isspace() or text[begin] in ",;.)—–-"):
        begin += 1
    if last is None:
        return begin
    # a whole quotation does not need what stands before it
    quotes = [q for q in r.passage.quotes if begin <= q.start and q.end <= edge]
    first = quotes[-1]
    for q in reversed(quotes[:-1]):
        if text[q.end : first.start].strip(" ,") == "":
            first = q
        else:
            break
    lead = text[begin : first.start].rstrip()
    sentence = text[first.inner_start : first.inner_start + 1].isupper()
    if sentence and lead and (lead[-1] in ",:.—–" or r.lower[begin : first.start].strip() in ("and", "but")):
        return int(first.start)
    return begin


def _parenthetical(r: Reading, a: Attribution, start: int) -> bool:
    """Whether the sentence goes on behind an attribution between commas."""
    t = Tokens(r.text, start, min(r.passage.end, start + 60))
    if not len(t):
        return False
    low, tag = t.words[0].lower(), t.tags[0]
    if tag in ("VBG", "WDT", "WP", "WRB") or low in ("and", "but", "in", "at", "on", "during", "after", "when", "while", "according", "who", "which", "as", "citing", "though", "although"):
        return False
    if a.side == "right" and (tag in ("DT", "CD", "NN", "NNS", "JJ", "PRP$", "VBN") or (tag == "NNP" and t.tags[-1] != "VBD")):
        left = Tokens(r.text, r.covered, a.start)
        return not any(x in ("VBZ", "VBD", "VBP", "MD") for x in left.tags[-40:])
    return True


def _quote_scope(r: Reading, quote: object, n: int) -> int:
    """End of what is said that begins with a quotation: the marks, or the sentence that the quoted words are part of."""
    q = quote
    text, passage = r.text, r.passage
    inner = text[q.inner_start : q.inner_end].rstrip()  # type: ignore[attr-defined]
    end: int = q.end  # type: ignore[attr-defined]
    following = [b for b in passage.quotes if b.start >= end]
    for b in following:
        if text[end : b.start].strip() == "":
            end = b.end
        else:
            break
    if inner[-1:] in ".?!," or _NO_WORD.fullmatch(text, end, passage.end):
        return end
    return scope.scope_end(text, r.lower, passage, end, _later(r, n), "say")


def _right(r: Reading, a: Attribution, n: int) -> Draft | None:
    """What is said stands behind its attribution."""
    text, passage, lower = r.text, r.passage, r.lower
    if a.side == "right":
        if text[a.end : a.end + 1] != ":" and not any(q.start - a.end <= 2 for q in passage.quotes if q.start >= a.end):
            return None
    start, opener = scope.behind(text, lower, passage, a)
    got = governed(text, lower, passage, a, start, opener)
    if got is None:
        return None
    rule, start = got
    if a.side == "none" and rule not in ("speaker cue: words", "speaker cue quotation"):
        return None
    quote = next((q for q in passage.quotes if q.start == start), None)
    closing = False
    if rule == "x is said to":
        if a.speaker is None:
            return None
        end = scope.scope_end(text, lower, passage, start, _later(r, n), a.cue.base)
        r.covered = end
        spans = [a.speaker, (start, end)]
        a.speaker = None
        return Draft(rule, spans, a)
    if opener == ":":
        end = passage.end
    elif quote is not None and rule == "speaker cue quotation":
        end = _quote_scope(r, quote, n)
    else:
        end = scope.scope_end(text, lower, passage, start, _later(r, n), a.cue.base)
        if rule in ("speaker cue object", "speaker calls for"):
            end = _object_end(r, start, end)
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


def _according(r: Reading, cue: Cue) -> Attribution | None:
    """The source that "according to" names."""
    bound = min([r.passage.end, cue.end + 200, *(q.start for q in r.passage.quotes if q.start >= cue.end + 3)])
    t = Tokens(r.text, cue.end, bound)
    found = phrase_from(t, 0) if len(t) else None
    if found is None or r.lower[found.start : found.end] in words.NO_SOURCES:
        return None
    comma = cue.start
    while comma > r.passage.start and r.text[comma - 1].isspace():
        comma -= 1
    joint = "," if comma > r.passage.start and r.text[comma - 1] == "," else ""
    return Attribution(cue, comma - 1 if joint else cue.start, found.end, (found.start, found.end), "right", joint, "IN")


def _by_according(r: Reading, a: Attribution, n: int) -> Draft | None:
    """Content of "according to": behind it where it opens the sentence, else before it."""
    text, passage = r.text, r.passage
    lead = text[r.covered : a.cue.start].strip(" ,;.“”\"").lower()
    if lead in ("", "and", "but", "also", "meanwhile", "however", "yet", "still", "now", "so", "while"):
        comma = text.find(",", a.end, passage.end)
        while comma >= 0 and _inside_source(r, a, comma):
            comma = text.find(",", comma + 1, passage.end)
        if comma < 0:
            return None
        start = comma + 1
        while start < passage.end and text[start].isspace():
            start += 1
        end = scope.scope_end(text, r.lower, passage, start, _later(r, n), "according")
        r.covered = end
        return Draft("according to speaker, clause", [(start, end)], a, closing=False)
    if r.drafts and r.covered >= a.start - 2 and lead == "":
        return None
    begin = r.covered
    while begin < a.start and (text[begin].isspace() or text[begin] in ",;.—–"):
        begin += 1
    spans = [(begin, a.start)]
    rest = a.end
    m = re.compile(r"\s?,\s").match(text, rest)
    r.covered = a.end
    if m and text[a.start] == "," and not any(x in ("VBZ", "VBD", "VBP", "MD") for x in Tokens(text, begin, a.start).tags):
        end = scope.scope_end(text, r.lower, passage, m.end(), _later(r, n), "according")
        spans.append((m.end(), end))
        r.covered = end
    return Draft("clause, according to speaker", spans, a)


def _inside_source(r: Reading, a: Attribution, comma: int) -> bool:
    """Whether a comma belongs to the source: "according to Jane Roe, a professor, ..."."""
    t = Tokens(r.text, comma + 1, min(r.passage.end, comma + 80))
    if not len(t):
        return False
    low = t.words[0].lower()
    if low in ("who", "which", "whose"):
        return True
    if t.tags[0] in ("DT",) and low in ("a", "an"):
        second = next((i for i, w in enumerate(t.words) if w == ","), -1)
        return second > 0 and not any(x in ("VBZ", "VBD", "VBP", "MD") for x in t.tags[:second])
    return False


def _by_noun(r: Reading, cue: Cue, n: int) -> Draft | None:
    got = read_noun(r.text, r.lower, r.passage, cue, r.covered)
    if got is None:
        return None
    rule, a, start = got
    end = scope.scope_end(r.text, r.lower, r.passage, start, _later(r, n), "say")
    if end <= start:
        return None
    r.covered = end
    return Draft(rule, [(start, end)], a)


def _loose_quotes(r: Reading) -> None:
    """Quoted words that no attribution took: a row where they are too many for scare quotes, a title or a nickname."""
    text = r.text
    taken = [s for d in r.drafts for s in d.spans]
    for q in r.passage.quotes:
        if any(a < q.end and q.start < b for a, b in taken):
            continue
        inner = text[q.inner_start : q.inner_end]
        content = inner.split()
        if len(content) < 4 or _is_title(content):
            continue
        before = r.drafts[-1] if r.drafts and r.drafts[-1].closing and r.drafts[-1].spans[-1][1] <= q.start else None
        if before and _NO_WORD.fullmatch(text, before.spans[-1][1], q.start) is not None:
            before.spans.append((q.start, q.end))
        else:
            r.drafts.append(Draft("words in marks", [(q.start, q.end)], None, passage=r.passage))


def _is_title(content: list[str]) -> bool:
    """Whether words are a title: all but the small ones begin with a capital."""
    long = [w for w in content if len(w) > 3]
    return len(long) >= 2 and all(w[:1].isupper() or not w[:1].isalpha() for w in long)


def _only_quotes(text: str, passage: Passage) -> bool:
    """Whether a passage is nothing but quotations."""
    at = passage.start
    for q in passage.quotes:
        if not _NO_WORD.fullmatch(text, at, q.start):
            return False
        at = q.end
    return bool(passage.quotes) and bool(_NO_WORD.fullmatch(text, at, passage.end))


def _quotation_alone(document: Document, passage: Passage, drafts: list[Draft]) -> None:
    """A passage of nothing but quotations goes on with the statement before it, or stands for itself."""
    before = drafts[-1] if drafts else None
    spans = [(q.start, q.end) for q in passage.quotes]
    if before and before.passage and before.a and before.closing:
        same = before.passage.paragraph == passage.paragraph
        open_end = before.passage.quotes and not before.passage.quotes[-1].closed
        if same or (open_end and before.passage.paragraph + 1 == passage.paragraph):
            before.spans.extend(spans)
            before.passage = passage
            return
    if sum(len(document.text[a:b].split()) for a, b in spans) >= 4:
        drafts.append(Draft("quotation alone", spans, None, passage=passage, closing=True))


def _finished(document: Document, d: Draft) -> Statement:
    text, lower = document.text, document.lower
    spans: list[tuple[int, int]] = []
    for start, end in sorted(d.spans):
        start, end = scope.trimmed(text, start, end)
        if start >= end:
            continue
        if spans and text[spans[-1][1] : start].strip() == "":
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    if not spans:
        spans = [d.spans[0]]
    inside = [(q.inner_start, q.inner_end) for q in document.quotations if q.depth == 0 and any(s <= q.start and q.start < e for s, e in spans) and (q.mark == "double" or q.closed)]
    whole = all(
        not re.search(r"\w", "".join(text[a:b] for a, b in _outside(document, s, e)))
        for s, e in spans
    )
    kind = "direct" if inside and whole else "mixed" if inside else "indirect"
    level, hedges = certainty(text, lower, tuple(spans), d.a.cue.base if d.a else "", d.a.negated if d.a else False)
    made = Statement(spans[0][0], spans[-1][1], d.rule, tuple(spans), kind)
    made.quote = " ".join(text[a:b] for a, b in inside) or None
    made.certainty, made.hedges, made.resolved_by = level, hedges, "none"
    if d.a:
        made.cue, made.cue_start, made.cue_end = text[d.a.cue.start : d.a.cue.end], d.a.cue.start, d.a.cue.end
        if d.a.speaker:
            made.speaker_start, made.speaker_end = d.a.speaker
            made.speaker_text = text[made.speaker_start : made.speaker_end]
    return made


def _outside(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """Parts of a span outside of quotations."""
    out, at = [], start
    for q in document.quotations:
        if q.depth == 0 and q.start < end and q.end > start and (q.mark == "double" or q.closed):
            out.append((at, max(at, q.start)))
            at = max(at, q.end)
    out.append((at, max(at, end)))
    return out
