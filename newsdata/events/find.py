"""Find the events of a document."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right

from newsdata.article import parse_day
from newsdata.events import dating
from newsdata.events.clauses import Sentence, whole
from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Clause
from newsdata.events.nominal import Nominal, asides, nominals
from newsdata.events.status import status_of
from newsdata.language.document import Document
from newsdata.records import Event, Statement, Time

MAX_EVENT_WORDS = 8
MAX_HEADLINE_WORDS = 18
PERSONS = frozenset("i he she we they you".split())
DANGLING = frozenset("a an the of to in on at by for from with and or as that its their his her into".split())
MEASURES = frozenset("for over in during throughout spent".split())


def find(document: Document, times: list[Time], statements: list[Statement]) -> list[Event]:
    """The events of a document, in text order.

    Parameters
    ----------
    document : Document
    times : list of Time
        The temporal expressions of the document, in text order.
    statements : list of Statement
        The statements of the document; their cues are attribution, not events. May be empty.

    Returns
    -------
    list of Event
    """
    cues = {s.cue_start for s in statements if s.cue_start is not None and s.type == "direct"}  # indirect cues may be acts: "agreed"
    starts = [t.start for t in times]
    published = parse_day(document.article.published)
    out: list[Event] = []
    for s in document.sentences:
        tokens = document.tokens(s)
        if len(tokens) < 2:
            continue
        here = [t for t in times[bisect_left(starts, s.start) : bisect_left(starts, s.end)] if not dating.in_compound(document.text, t)]
        headline = s.index == 0 and len(tokens) <= MAX_HEADLINE_WORDS and tokens.words[-1] not in '.!?”"’'
        sentence = Sentence(tokens, here, cues, headline=headline)
        found = _events(sentence, here, document, published, headline)
        if out and found and sentence.lows[0] == "then" and out[-1].start >= document.sentences[max(0, s.index - 1)].start:
            dating.carry(out[-1], found[0])
        out.extend(found)
    return out


def _events(sentence: Sentence, times: list[Time], document: Document, published: dt.date | None, headline: bool) -> list[Event]:
    clauses, text, starts, ends = sentence.clauses, document.text, sentence.tokens.starts, sentence.tokens.ends
    if not clauses:
        return []
    if times or "at" in sentence.lows:
        sentence.widen()
    named: list[Nominal] = []
    owned: dict[int, list[Time]] = {}
    if times:
        named = nominals(sentence, times)
        mine_alone = {id(n.time) for n in named if n.before or not _shares(n, sentence, clauses)}
        free = [t for t in times if id(t) not in mine_alone and dating.dates_clause(sentence, t)]
        owned = dating.own_times(sentence, clauses, free, published)
    conditional = not sentence.plain and ("if" in sentence.lows or "unless" in sentence.lows)
    out = []
    dated: dict[int, Time] = {}
    for i, c in enumerate(clauses):
        mine = owned.get(i, [])
        when = _best(c, mine, sentence) if mine else None
        if not _tells(c, sentence, mine):
            if when is not None:
                dated[i] = when
            if c.saying and (speech := _speech(c, sentence, text, when)):
                out.append(speech)
            continue
        start, end = whole(c, sentence)
        if start < 0:
            continue
        if times and when is None:
            when = dating.shared(c, sentence, clauses, i, dated) or dating.told_of(c, sentence, named)
        future = over = False
        if when is not None and published is not None:
            future = when.date_from is not None and when.date_from > published
            over = when.date_to is not None and when.date_to < published
        status, negated, rule = status_of(c, sentence, future, headline or over, conditional)
        event = Event(starts[start], ends[end - 1], rule, _told(sentence, text, c.a, end), status, negated)
        if when is not None:
            dated[i] = when
            word = dating.preposition(sentence, when)
            dating.put(event, when, word, dating.until(sentence, when, word, mine))
        out.append(event)
    if sentence.eventful:
        out += [_named(n, sentence, published, clauses) for n in (*named, *asides(sentence, named))]
    out = [e for e in out if " " in e.event or len(text[e.start : e.end].split(None, 1)) > 1]  # one word tells nothing
    return sorted(out, key=lambda e: (e.start, -e.end)) if len(out) > 1 else out


def _speech(c: Clause, s: Sentence, text: str, t: Time | None) -> Event | None:
    """Speaking at a place or occasion: "At the assembly, the envoy said", "told a news conference"."""
    if c.form not in ("finite", "gerund"):
        return None
    lead = s.shape[c.wide : c.start]
    start, end = c.start, c.end
    if s.lows[c.wide : c.wide + 1] == ["at"] and lead.endswith(",") and len(lead) > 2:
        start, end = c.wide, c.b
    elif lx.OCCASIONS.isdisjoint(s.lows[c.b : end]):
        return None
    told = _told(s, text, c.a, end)
    event = Event(s.tokens.starts[start], s.tokens.ends[end - 1], "<speaker> <says> at <occasion>", told, "happened")
    if t is not None:
        dating.put(event, t, dating.preposition(s, t))
    return event


def _shares(n: Nominal, s: Sentence, clauses: list[Clause]) -> bool:
    """Whether the date of a noun dates its verb too: "held talks on Monday", but not "reported a loss in May"."""
    at = bisect_right(clauses, n.head, key=lambda c: c.a) - 1
    return at >= 0 and n.head < clauses[at].end and clauses[at].lemma not in lx.TELLING


def _named(n: Nominal, s: Sentence, published: dt.date | None, clauses: list[Clause]) -> Event:
    """The row of an event that a noun names."""
    starts, ends = s.tokens.starts, s.tokens.ends
    if n.time is None:
        near = [c for c in clauses if c.end <= n.start] or clauses
        c = near[-1]
        aimed = c.form == "infinitive" and (c.over is None or c.over.tense != "past")
        status = "possible" if c.tense == "modal" or aimed else "happened"
        return Event(starts[n.start], ends[n.end - 1], "<aside> <event noun>", s.tokens.words[n.head], status)
    future = bool(published and n.time.date_from and n.time.date_from > published)
    rule = "<time> <event noun>" if n.before else "<event noun> <time>"
    event = Event(starts[n.start], ends[n.end - 1], rule, s.tokens.words[n.head], "planned" if future else "happened")
    dating.put(event, n.time, "")
    return event


def _best(c: Clause, times: list[Time], s: Sentence) -> Time | None:
    """The time that dates a clause: the first with days, else a length that measures it."""
    for t in times:
        if t.type in ("DATE", "TIME"):
            return t
    for t in times:
        if t.type == "DURATION" and (t.date_from or t.date_to or dating.preposition(s, t) in MEASURES or dating.is_object(c, s, t)):
            return t
    return None


def _tells(c: Clause, s: Sentence, mine: list[Time]) -> bool:
    """Whether a clause tells an event: saying is none, and an undated state is none."""
    if c.saying or c.form == "bare" or not (mine or _tells_undated(c, s)):
        return False
    if c.lemma == "do" and c.b >= c.end and not c.passive:
        return False  # "as it did"
    if c.lemma == "be" and not s.shape[c.head + 1 : c.end].strip("Yrn"):
        return False
    if c.lemma == "take" and "seriously" in s.lows[c.b : c.b + 4]:
        return False
    if s.shape[c.b : c.b + 1] == "t" and s.lows[c.b : c.b + 3] == ["to", "be", "seen"]:
        return False  # "is left to be seen"
    return s.lows[c.start - 1] != "enough" or c.start == 0  # "old enough to"


def _tells_undated(c: Clause, s: Sentence) -> bool:
    """Whether a clause without a time of its own may tell an event."""
    if c.lemma in lx.MENTAL or (not c.progressive and _is_state(c, s) and not _eventful(c, s)):
        return False
    if c.form == "finite":
        return c.tense != "present" or c.end - c.start != 2 or s.shape[c.start] not in "pwTa"  # "it takes", "that happens"
    if c.form == "infinitive":
        return c.over is None or c.over.lemma not in ("have", "lack") or s.shape[c.start - 1] != "s"  # "papers to hide behind"
    return c.form != "gerund" or c.over is not None or "," in (s.shape[c.a - 1 : c.a], s.shape[c.end : c.end + 1])


def _is_state(c: Clause, s: Sentence) -> bool:
    """Whether the verb tells a state or a habit."""
    if c.passive:
        return c.lemma in lx.SETTLED and not c.perfect
    if c.lemma == "have" and c.tense == "present" and s.lows[c.a - 1] in PERSONS:
        return True
    told = s.headline and s.shape[c.b : c.b + 1] != "i"  # "Bank offers shares", not "Street markets of Lagos"
    habit = c.lemma in lx.HABITS and c.form == "finite" and c.tense == "present" and not (c.perfect or told)
    return c.lemma in lx.STATES or habit


def _eventful(c: Clause, s: Sentence) -> bool:
    """Whether an undated state tells of something: a noun that names an event, a state to come or gone."""
    if c.lemma == "be":
        subject, after = s.lows[c.start], s.shape[c.b : c.b + 1]
        if c.tense == "past":
            if after in ("a", "j", "x", "i", "q", "s") and subject != "it":
                return True
        elif c.tense == "modal":
            return subject not in ("there", "it")
        elif subject == "this" and c.start + 1 == c.a:
            return True
    return s.eventful and not lx.EVENT_NOUNS.isdisjoint(s.lows[c.start : c.end])


def _told(s: Sentence, text: str, first: int, end: int) -> str:
    """The verb with what follows it, as printed, up to eight words; articles and prepositions do not end it."""
    while s.lows[first][0] in "'’" and first + 1 < end:
        first += 1
    words = text[s.tokens.starts[first] : s.tokens.ends[end - 1]].split(None, MAX_EVENT_WORDS)
    if len(words) > MAX_EVENT_WORDS:
        words.pop()
        while len(words) > 2 and words[-1].lower() in DANGLING:
            words.pop()
    return " ".join(words)
