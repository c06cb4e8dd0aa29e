"""Find the events of a document."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right

from newsdata.article import parse_day
from newsdata.events import dating
from newsdata.events.clauses import Clause, Sentence, whole
from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Group
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
        here = times[bisect_left(starts, s.start) : bisect_left(starts, s.end)]
        headline = s.index == 0 and len(tokens) <= MAX_HEADLINE_WORDS and tokens.words[-1] not in '.!?”"’'
        sentence = Sentence(tokens, here, cues, headline=headline)
        found = _events(sentence, here, document, published, headline)
        if out and found and sentence.lows[0] == "then" and out[-1].start >= document.sentences[max(0, s.index - 1)].start:
            dating.carry(out[-1], found[0])
        out.extend(found)
    return out


def _events(sentence: Sentence, times: list[Time], document: Document, published: dt.date | None, headline: bool) -> list[Event]:
    clauses = sentence.clauses
    if not clauses:
        return []
    if times or any(c.saying for c in clauses):
        sentence.widen()
    named = nominals(sentence, times) if times else []
    mine_alone = {id(n.time) for n in named if n.before or not _shares(n, sentence, clauses)}
    free = [t for t in times if id(t) not in mine_alone and dating.dates_clause(sentence, t)]
    owned = dating.own_times(sentence, clauses, free, published) if free else {}
    conditional = not sentence.plain and ("if" in sentence.lows or "unless" in sentence.lows)
    out = []
    dated: dict[int, Time] = {}
    for i, c in enumerate(clauses):
        mine = owned.get(i, [])
        if not _tells(c, sentence, mine):
            if mine and (t := _best(mine, sentence)):
                dated[i] = t
            if c.saying and (speech := _speech(c, sentence, document.text, mine)):
                out.append(speech)
            continue
        when, future, over = None, False, False
        if times:
            when = _best(mine, sentence) or dating.shared(c, sentence, clauses, i, dated) or dating.told_of(c, sentence, named)
        if when is not None and published is not None:
            future = when.date_from is not None and when.date_from > published
            over = when.date_to is not None and when.date_to < published
        status, negated, rule = status_of(c, sentence, future=future, headline=headline or over, conditional=conditional)
        event = _row(c, sentence, document.text, status, negated, rule)
        if event is None:
            continue
        if when is not None:
            dated[i] = when
            word = dating.preposition(sentence, when)
            dating.put(event, when, word, dating.until(sentence, when, word, mine))
        out.append(event)
    for n in [*named, *asides(sentence, named)] if sentence.eventful else ():
        out.append(_named(n, sentence, published, clauses))
    out = [e for e in out if len(document.text[e.start : e.end].split(None, 1)) > 1]  # one word tells nothing
    out.sort(key=lambda e: (e.start, -e.end))
    return out


def _speech(c: Clause, s: Sentence, text: str, mine: list[Time]) -> Event | None:
    """Speaking at a place or occasion: "At the assembly, the envoy said", "told a news conference"."""
    if c.group.form not in ("finite", "gerund"):
        return None
    lead = s.shape[c.wide : c.start]
    start, end = c.start, c.end
    if s.lows[c.wide : c.wide + 1] == ["at"] and lead.endswith(",") and len(lead) > 2:
        start, end = c.wide, c.group.b
    elif not any(w in lx.OCCASIONS for w in s.lows[c.group.b : end]):
        return None
    told = _told(s, text, c.group.a, end)
    event = Event(s.tokens.starts[start], s.tokens.ends[end - 1], "<speaker> <says> at <occasion>", told, "happened")
    if (t := _best(mine, s)) is not None:
        dating.put(event, t, dating.preposition(s, t))
    return event


def _shares(n: Nominal, s: Sentence, clauses: list[Clause]) -> bool:
    """Whether the date of a noun dates its verb too: "held talks on Monday", but not "reported a loss in May"."""
    at = bisect_right(clauses, n.head, key=lambda c: c.group.a) - 1
    return at >= 0 and n.head < clauses[at].end and clauses[at].group.lemma not in lx.TELLING


def _named(n: Nominal, s: Sentence, published: dt.date | None, clauses: list[Clause]) -> Event:
    """The row of an event that a noun names."""
    starts, ends = s.tokens.starts, s.tokens.ends
    if n.time is None:
        near = [c for c in clauses if c.end <= n.start] or clauses
        group, over = near[-1].group, near[-1].over
        aimed = group.form == "infinitive" and (over is None or over.group.tense != "past")
        status = "possible" if group.tense == "modal" or aimed else "happened"
        return Event(starts[n.start], ends[n.end - 1], "<aside> <event noun>", s.tokens.words[n.head], status)
    future = bool(published and n.time.date_from and n.time.date_from > published)
    rule = "<time> <event noun>" if n.before else "<event noun> <time>"
    event = Event(starts[n.start], ends[n.end - 1], rule, s.tokens.words[n.head], "planned" if future else "happened")
    dating.put(event, n.time, "")
    return event


def _best(times: list[Time], s: Sentence) -> Time | None:
    """The time that dates a clause: the first with days, else a length that measures it."""
    for t in times:
        if t.type in ("DATE", "TIME"):
            return t
    for t in times:
        if t.type == "DURATION" and (t.date_from or t.date_to or dating.preposition(s, t) in MEASURES):
            return t
    return None


def _tells(c: Clause, s: Sentence, mine: list[Time]) -> bool:
    """Whether a clause tells an event: saying is none, and an undated state is none."""
    g = c.group
    if c.saying or g.form == "bare":
        return False
    if not mine and not g.progressive and _is_state(g, s) and not _eventful(c, s):
        return False
    if not mine and c.end - c.start == 2 and g.tense == "present" and s.shape[c.start] in "pwTa":
        return False  # "it takes", "that happens"
    if g.lemma == "do" and not g.passive and g.b >= c.end:
        return False  # "as it did"
    if g.lemma == "be" and not s.shape[g.head + 1 : c.end].strip("Yrn"):
        return False
    if s.shape[g.b : g.b + 1] == "t" and s.lows[g.b : g.b + 3] == ["to", "be", "seen"]:
        return False  # "is left to be seen"
    if c.start and s.lows[c.start - 1] == "enough":
        return False  # "old enough to"
    over = c.over.group.lemma if c.over is not None else ""
    if g.form == "infinitive" and not mine and over in ("have", "lack") and s.shape[c.start - 1] == "s":
        return False  # "papers to hide behind"
    if g.lemma == "take" and "seriously" in s.lows[g.b : g.b + 4]:
        return False
    if g.form == "gerund" and c.over is None and not mine:
        set_off = s.shape[g.a - 1 : g.a] == "," or s.shape[c.end : c.end + 1] == ","
        if not set_off:
            return False
    return not (g.lemma in lx.MENTAL and not mine)


def _is_state(g: Group, s: Sentence) -> bool:
    """Whether the verb tells a state or a habit."""
    if g.passive:
        return g.lemma in lx.SETTLED and not g.perfect
    if g.lemma == "have" and g.tense == "present" and s.lows[g.a - 1] in PERSONS:
        return True
    told = s.headline and s.shape[g.b : g.b + 1] != "i"  # "Bank offers shares", not "Street markets of Lagos"
    habit = g.lemma in lx.HABITS and g.form == "finite" and g.tense == "present" and not (g.perfect or told)
    return g.lemma in lx.STATES or habit


def _eventful(c: Clause, s: Sentence) -> bool:
    """Whether an undated state tells of something: a noun that names an event, a state to come or gone."""
    if c.group.lemma == "be":
        subject, after = s.lows[c.start], s.shape[c.group.b : c.group.b + 1]
        if c.group.tense == "past":
            if after in ("a", "j", "x", "i", "q", "s") and subject != "it":
                return True
        elif c.group.tense == "modal":
            return subject not in ("there", "it")
        elif subject == "this" and c.start + 1 == c.group.a:
            return True
    return s.eventful and not lx.EVENT_NOUNS.isdisjoint(s.lows[c.start : c.end])


def _row(c: Clause, s: Sentence, text: str, status: str, negated: bool, rule: str) -> Event | None:
    end = c.end
    if end - c.start < 2 and s.shape[end : end + 1] == "t":
        end += 2  # "failed to pass"
    start = whole(c, s, end)
    if start is None:
        return None
    starts, ends = s.tokens.starts, s.tokens.ends
    return Event(starts[start], ends[end - 1], rule, _told(s, text, c.group.a, end), status, negated)


def _told(s: Sentence, text: str, first: int, end: int) -> str:
    """The verb with what follows it, as printed, up to eight words; articles and prepositions do not end it."""
    while first + 1 < end and s.tokens.words[first][0] in "'’":
        first += 1
    words = text[s.tokens.starts[first] : s.tokens.ends[end - 1]].split()
    if len(words) > MAX_EVENT_WORDS:
        words = words[:MAX_EVENT_WORDS]
        while len(words) > 2 and words[-1].lower() in DANGLING:
            words.pop()
    return " ".join(words)
