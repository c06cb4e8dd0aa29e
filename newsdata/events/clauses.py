"""Clauses: each verb group with its subject and objects, cut where another clause, an attribution or a mark begins."""

from __future__ import annotations

import re

from newsdata.events.chains import chained
from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Clause, groups
from newsdata.events.shape import shape_of, with_verb
from newsdata.language.tokens import Tokens
from newsdata.records import Time

_HARD = str.maketrans(dict.fromkeys(",:()STwW", "|"))
_EDGE = "&,STWwiqr:.()-"
_NOUNS = re.compile(r"[sXpcyY]")
_BASE_NP = re.compile(r"(?:[akc$][jrcsXoNY$-]*|[sXo-]+|p|j[sX]+)[rn]*$")
# up to a mark or a word that opens a clause. No comma ends it in a list, in a date ("Aug. 7, 1998"), between adjectives ("a small, local
# bank"), nor after a place that another name tells apart ("in Tulsa, Okla., on Friday")
_BODY = re.compile(
    r"""
    [STwW]?+(?:
        [^,:()STwW]
        | (?:,[akjcNro$sX]{1,6}){0,8}+,?&[akjcNro$sX]{1,8}
        | (?<=c),(?=c)
        | (?<=[ak]j),(?=[jN]{0,2}+s{1,3}+(?![PZMhHbBdD]))
        | (?<=X),X[X-]{0,3}+,(?=[isr]|Y++(?![iSW]))
    )*+
    """,
    re.VERBOSE,
)
_ADVERBIAL = re.compile(r"i?a?Y+")
_OPENING = re.compile(r".*(?:[&ST:q]|,(?=i?a?Y+$))")
_HELD = lx.STATES - {"be"}
_CONTENT = re.compile(r"[sXpyc$ak]")
MAX_APPOSITION = 15
MAX_SUBJECT = 20


class Sentence:
    """A sentence as tokens, lower-case words, shape and clauses.

    ``plain`` where no word of it decides how sure or true a clause is; ``eventful`` where one of its words names an event.
    """

    __slots__ = ("clauses", "eventful", "hard", "headline", "lows", "plain", "shape", "tokens")

    def __init__(self, tokens: Tokens, times: list[Time], cues: set[int], *, headline: bool = False) -> None:
        self.tokens = tokens
        self.headline = headline
        self.lows = tokens.lows
        self.plain = lx.DECIDING.isdisjoint(self.lows)
        self.eventful = not lx.EVENT_NOUNS.isdisjoint(self.lows)
        self.shape = shape_of(tokens, self.lows, times)
        if headline or self.shape.endswith("."):
            self.shape = with_verb(self.shape, self.lows, headline)
        self.hard = self.shape.translate(_HARD)
        self.clauses = chained(self, groups(self.shape, self.lows))
        self._cut(cues)

    def _cut(self, cues: set[int]) -> None:
        """Give each clause its stretch, and tell which of them attribute words to somebody."""
        starts, lows = self.tokens.starts, self.lows
        before = None
        for c in self.clauses:
            c.over = before
            c.start, c.link = self._start(c, before)
            attributes = c.lemma in lx.SAYING and not c.governor
            if c.lemma == "ask" and lows[c.b : c.b + 1] == ["for"]:
                attributes = False
            c.saying = attributes or starts[c.head] in cues
            if before is not None:
                self._finish(before, c.start if c.start >= before.b else c.a)
            before = c
        if before is not None:
            self._finish(before, len(self.shape))
        for c in self.clauses:
            if c.lemma == "call" and "q" in self.shape[c.b : c.end + 1]:
                c.saying = True
            elif c.saying:
                c.saying = self._says(c)

    # ---- where a clause begins

    def _start(self, c: Clause, before: Clause | None) -> tuple[int, str]:
        """First token of a clause, and the word that links it to the one before."""
        floor, a, shape, lows = before.b if before else 0, c.a, self.shape, self.lows
        if c.form != "finite":
            expected = before is not None and before.lemma in lx.EXPECTING and c.form == "infinitive"
            if expected and floor < a < floor + MAX_APPOSITION and not shape[floor:a].strip("akjcsXpo-$"):
                return floor, ""  # "expect the yen to recover"
            return a, lows[a - 1] if a > floor else ""
        cut = self.hard.rfind("|", floor, a)
        if cut >= 0:
            start = cut + 1
        else:
            start = self._unmarked(c, before, floor) if before else floor
        link = lows[start - 1] if start > floor else ""
        if cut >= 0 and shape[cut] == "," and _NOUNS.search(shape, start, a) is None:
            start = self._over_apposition(before, floor, cut, a)
        start, link = self._past_opening(start, a, link)
        if start == a > floor and shape[start - 1] == "w":
            start -= 1
        return start, link

    def _past_opening(self, start: int, stop: int, link: str) -> tuple[int, str]:
        """Leave out what opens a clause and is no part of it: conjunctions, adverbs, a time before the subject."""
        shape, lows = self.shape, self.lows
        while start < stop:
            letter = shape[start]
            if letter in "&r,qn" or (lows[start] in lx.OPENING and shape[start + 1] != "Y"):
                if letter in "&i":
                    link = lows[start]
                start += 1
                continue
            lead = _ADVERBIAL.match(shape, start, stop) if letter in "iaY" else None
            if lead is None or _NOUNS.search(shape, lead.end(), stop) is None:
                break
            start = lead.end()
        return start, link

    def _unmarked(self, c: Clause, before: Clause, floor: int) -> int:
        """Start of a clause that no mark parts from the one before: "said it fell", "rose and fell", "the land it lost"."""
        amp = self.shape.rfind("&", floor, c.a)
        if amp >= 0:
            return amp + 1
        if before.saying or before.lemma in lx.SAYING:
            return floor
        if before.form != "finite":
            return self._interrupted(c, before)
        m = _BASE_NP.search(self.shape, max(floor, c.a - 8), c.a)
        return m.start() if m else c.a

    def _interrupted(self, c: Clause, before: Clause) -> int:
        """Start of a subject that holds a verb of its own: "The plan to sell the mill failed"."""
        over = before.over
        floor = over.end if over is not None else 0
        start = max(self.hard.rfind("|", floor, before.start), self.shape.rfind("&", floor, before.start), floor - 1) + 1
        if before.start - start > MAX_APPOSITION or _NOUNS.search(self.shape, start, before.start) is None:
            return c.a
        return start

    def _over_apposition(self, before: Clause | None, floor: int, comma: int, a: int) -> int:
        """Start of "The Dow, a stock index, fell": the subject before an apposition without a verb."""
        opening = self.shape.rfind(",", max(floor, comma - MAX_APPOSITION), comma)
        if opening <= floor:
            return a if before is None else self._over_aside(before, comma, a)
        cut = self.hard.rfind("|", floor, opening)
        start = (cut if cut >= floor else floor - 1) + 1
        return start if start < opening and _NOUNS.search(self.shape, start, opening) and (floor == 0 or cut >= 0) else a

    def _over_aside(self, before: Clause, comma: int, a: int) -> int:
        """Start of "A dam, planned for years, may open": the subject before a participle or relative clause between commas."""
        aside = before.form in ("participle", "gerund") or self.shape[before.start] == "w"
        whole = self.hard.find("|", before.b, comma) < 0
        if not (aside and whole) or comma - before.start > MAX_APPOSITION or self.shape[before.start - 1] != ",":
            return a
        over = before.over
        floor = over.b if over is not None else 0
        cut = self.hard.rfind("|", floor, before.start - 1)
        if cut < 0 and over is not None and not over.saying:
            return a  # what stands before the aside belongs to the verb before it
        start = cut + 1 if cut >= 0 else floor
        near = before.start - start <= MAX_APPOSITION
        return start if near and _NOUNS.search(self.shape, start, before.start) else a

    # ---- where it ends

    def _finish(self, c: Clause, limit: int) -> None:
        """Set the end of a clause: before the next one, a dash, a bracket, or a comma that opens something else."""
        shape, first = self.shape, c.b
        body = _BODY.match(shape, first, limit)
        end = body.end() if body else first
        while end > first and (letter := shape[end - 1]) in _EDGE and (letter != "r" or shape[end - 2] in "&,"):
            end -= 1
        c.end, c.wide_end = end, limit

    def widen(self) -> None:
        """Give each clause the stretch whose adverbials are its own, for those who ask where a time belongs."""
        wide = 0
        for c, following in zip(self.clauses, [*self.clauses[1:], None], strict=True):
            c.wide = wide
            if following is None:
                limit = len(self.shape)
            else:
                limit = following.start if following.start >= c.b else following.a
                if following.form == "finite":
                    limit = self._lead(c.end, limit) or limit
            c.wide_end = wide = max(limit, c.b)

    def _lead(self, first: int, last: int) -> int:
        """Where between two clauses the second one's adverbials begin, or 0: "..., and in May, the firm left", "but in May it left"."""
        opening = _OPENING.match(self.shape, first, last)
        if opening is None or self.hard.find("|", first, last) < 0:
            return 0
        begin = opening.end()
        return begin if self.shape[last - 1] == "," or _ADVERBIAL.fullmatch(self.shape, begin, last) else 0

    # ---- what it is

    def _says(self, c: Clause) -> bool:
        """Whether a verb of saying attributes words to somebody: not where it is an act with an object of its own."""
        if c.lemma == "consider":
            return not c.progressive
        if c.lemma not in lx.ACTS:
            return True
        after = self.shape[c.b : c.b + 1]
        if c.end > c.b and after in ("a", "k", "c", "j", "s", "X", "$"):
            return c.lemma in lx.VIEWING and "as" in self.lows[c.b : c.end]
        return not c.passive or after not in ("i", "x", "Y")


def whole(c: Clause, s: Sentence) -> tuple[int, int]:
    """The tokens of a clause that says of whom or what it tells; it begins at -1 where that is too far away.

    A clause that holds its verb alone takes the noun before it ("the boats that sank") or the clause it hangs on ("rose and fell",
    "threatened to leave").
    """
    shape, start, end = s.shape, c.start, c.end
    if end - start < 2 and shape[end : end + 1] == "t":
        end += 2  # "failed to pass"
    if _CONTENT.search(shape, start, end):
        return start, end
    start -= start > 0 and shape[start - 1] == ","
    noun = _BASE_NP.search(shape, max(0, start - 8), start)
    if noun is not None and shape[start - 1] in "sXcprj" and _NOUNS.search(shape, noun.start(), start):
        return noun.start(), end
    over = c.over
    if over is None or over.saying or over.lemma in _HELD or c.start - over.start > MAX_SUBJECT:
        return -1, end
    if c.form != "finite" and not (c.form == "infinitive" and c.start == over.b):
        return -1, end
    return (over.start if _CONTENT.search(shape, over.start, c.start) else -1), end
