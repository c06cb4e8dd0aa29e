"""Clauses: each verb group with its subject and objects, cut where another clause, an attribution or a mark begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsdata.events.chains import chained
from newsdata.events.en import lexicon as lx
from newsdata.events.groups import Group, groups
from newsdata.events.shape import shape_of, with_verb
from newsdata.language.tokens import Tokens
from newsdata.records import Time

_HARD = str.maketrans(dict.fromkeys(",:()STwW", "|"))
_EDGE = "&,STWwiqr:.()-"
_NOUNS = re.compile(r"[sXpcyY]")
_BASE_NP = re.compile(r"(?:[akc$][jrcsXoNY$-]*|[sXo-]+|p|j[sX]+)[rn]*$")
_LIST = re.compile(r"(?:,[akjcNro$sX]{1,6}){0,8}+,?&[akjcNro$sX]{1,8}")
_ADVERBIAL = re.compile(r"i?a?Y+")
_HELD = lx.STATES - {"be"}
_CONTENT = re.compile(r"[sXpyc$ak]")
_LEAD = re.compile(r"i?a?Y+")
MAX_APPOSITION = 15
MAX_SUBJECT = 20


@dataclass(slots=True)
class Clause:
    """A clause of a sentence: tokens ``[start, end)``, its verb group, and how it hangs on the clause before it.

    ``over`` is the clause that governs it, ``link`` the word that joins them, ``wide`` where its adverbials begin.
    """

    start: int
    end: int
    group: Group
    over: Clause | None = None
    link: str = ""
    wide: int = 0
    wide_end: int = 0
    saying: bool = False


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
        found = groups(self.shape, self.lows)
        self.clauses = self._clauses(found, cues)

    def _clauses(self, found: list[Group], cues: set[int]) -> list[Clause]:
        out: list[Clause] = []
        for g in chained(self, found):
            before = out[-1] if out else None
            start, link = self._start(g, before)
            clause = Clause(start, 0, g, before, link)
            clause.saying = self._says(g) or self.tokens.starts[g.head] in cues
            if before is not None:
                self._finish(before, start if start >= before.group.b else g.a)
            out.append(clause)
        if out:
            self._finish(out[-1], len(self.shape))
            for c in out:
                if c.group.lemma == "call" and "q" in self.shape[c.group.b : c.end + 1]:
                    c.saying = True
                elif c.saying and c.group.lemma == "consider":
                    c.saying = not c.group.progressive
                elif c.saying and c.group.lemma in lx.ACTS and self._has_object(c):
                    c.saying = c.group.lemma in lx.VIEWING and "as" in self.lows[c.group.b : c.end]
                elif c.saying and c.group.passive and c.group.lemma in lx.ACTS:
                    c.saying = self.shape[c.group.b : c.group.b + 1] not in ("i", "x", "Y")
        return out

    # ---- where a clause begins

    def _start(self, g: Group, before: Clause | None) -> tuple[int, str]:
        """First token of a clause, and the word that links it to the one before."""
        floor = before.group.b if before else 0
        if g.form == "infinitive" and before is not None and before.group.lemma in lx.EXPECTING:
            subject = self.shape[before.group.b : g.a]
            if subject and len(subject) < MAX_APPOSITION and not subject.strip("akjcsXpo-$"):
                return before.group.b, ""  # "expect the yen to recover"
        if g.form != "finite":
            return g.a, self.lows[g.a - 1] if g.a > floor else ""
        gap = self.hard[floor : g.a]
        cut = gap.rfind("|")
        start = floor + cut + 1
        if cut < 0 and before is not None:
            start = self._unmarked(g, before, floor, gap)
        link = self.lows[start - 1] if start > floor else ""
        if cut >= 0 and start == floor + cut + 1 and self.shape[start - 1] == ",":
            nominal = _NOUNS.search(self.shape, start, g.a)
            if nominal is None:
                start = self._over_apposition(before, floor, floor + cut, g.a)
        start, link = self._past_opening(start, g.a, link)
        if start == g.a and start > floor and self.shape[start - 1] == "w":
            start -= 1
        return start, link

    def _past_opening(self, start: int, stop: int, link: str) -> tuple[int, str]:
        """Leave out what opens a clause and is no part of it: conjunctions, adverbs, a time before the subject."""
        while start < stop:
            letter, word = self.shape[start], self.lows[start]
            if letter in "&r,qn" or (word in lx.OPENING and self.shape[start + 1] != "Y"):
                link = word if letter in "&i" else link
                start += 1
                continue
            lead = _LEAD.match(self.shape, start, stop)
            if lead is None or _NOUNS.search(self.shape, lead.end(), stop) is None:
                break
            start = lead.end()
        return start, link

    def _unmarked(self, g: Group, before: Clause, floor: int, gap: str) -> int:
        """Start of a clause that no mark parts from the one before: "said it fell", "rose and fell", "the land it lost"."""
        amp = gap.rfind("&")
        if amp >= 0:
            return floor + amp + 1
        if before.saying or before.group.lemma in lx.SAYING:
            return floor
        if before.group.form != "finite":
            return self._interrupted(g, before)
        m = _BASE_NP.search(self.shape, max(floor, g.a - 8), g.a)
        return m.start() if m else g.a

    def _interrupted(self, g: Group, before: Clause) -> int:
        """Start of a subject that holds a verb of its own: "The plan to sell the mill failed"."""
        over = before.over
        floor = over.end if over is not None else 0
        cut = max(self.hard.rfind("|", floor, before.start), self.shape.rfind("&", floor, before.start), floor - 1)
        start = cut + 1
        if before.start - start > MAX_APPOSITION or _NOUNS.search(self.shape, start, before.start) is None:
            return g.a
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
        aside = before.group.form in ("participle", "gerund") or self.shape[before.start] == "w"
        whole = self.hard.find("|", before.group.b, comma) < 0
        if not (aside and whole) or comma - before.start > MAX_APPOSITION or self.shape[before.start - 1] != ",":
            return a
        over = before.over
        floor = over.group.b if over is not None else 0
        cut = self.hard.rfind("|", floor, before.start - 1)
        if cut < 0 and over is not None and not over.saying:
            return a  # what stands before the aside belongs to the verb before it
        start = cut + 1 if cut >= 0 else floor
        near = before.start - start <= MAX_APPOSITION
        return start if near and _NOUNS.search(self.shape, start, before.start) else a

    # ---- where it ends

    def _finish(self, clause: Clause, limit: int) -> None:
        """Set the end of a clause: before the next one, a dash, a bracket, or a comma that opens something else."""
        shape, first = self.shape, clause.group.b
        end = limit
        i = first
        while i < end:
            c = self.hard[i]
            if c == "|":
                mark = shape[i]
                if mark == ",":
                    listed = _LIST.match(shape, i, end)
                    if listed:
                        i = listed.end()
                        continue
                    if self._date_comma(i):
                        i += 1
                        continue
                    end = i
                    break
                if mark in ":()":
                    end = i
                    break
                if mark in "STwW" and i > first:
                    end = i
                    break
            i += 1
        clause.end = max(first, self._trimmed(first, end))
        clause.wide_end = limit

    def _date_comma(self, i: int) -> bool:
        """Whether the comma stands inside a date: "Aug. 7, 1998"."""
        return 0 < i < len(self.shape) - 1 and self.shape[i - 1] == "c" and self.shape[i + 1] == "c"

    def _trimmed(self, first: int, end: int) -> int:
        while end > first and self.shape[end - 1] in _EDGE and not (self.shape[end - 1] == "r" and self.shape[end - 2] not in "&,"):
            end -= 1
        return end

    def widen(self) -> None:
        """Give each clause the stretch whose adverbials are its own, for those who ask where a time belongs."""
        wide, clauses = 0, self.clauses
        for i, c in enumerate(clauses):
            c.wide = wide
            following = clauses[i + 1].start if i + 1 < len(clauses) else len(self.shape)
            if following < c.group.b:
                following = clauses[i + 1].group.a
            # a piece after a comma before a finite clause is that clause's own: "..., and in May the firm left"
            cut = following
            if i + 1 < len(clauses) and clauses[i + 1].group.form == "finite":
                k = self.hard.rfind("|", c.end, following)
                gap = self.shape[c.end : following]
                if k >= 0 and shape_lead(gap):
                    cut = c.end + shape_lead(gap)
            c.wide_end = wide = max(cut, c.group.b)

    def _says(self, g: Group) -> bool:
        """Whether the verb attributes words to somebody; asking for something does not."""
        return g.lemma in lx.SAYING and not g.governor and not (g.lemma == "ask" and self.lows[g.b : g.b + 1] == ["for"])

    def _has_object(self, c: Clause) -> bool:
        after = self.shape[c.group.b : c.group.b + 1]
        return after in ("a", "k", "c", "j", "s", "X", "$") and c.end > c.group.b


def whole(c: Clause, s: Sentence, end: int) -> int | None:
    """First token of a clause that ends at ``end`` and says of whom or what it tells, or None where that is too far away.

    A clause that holds its verb alone takes the noun before it ("the boats that sank") or the clause it hangs on ("rose and fell",
    "threatened to leave").
    """
    if _CONTENT.search(s.shape, c.start, end):
        return c.start
    start = c.start - (s.shape[c.start - 1 : c.start] == ",")
    noun = _BASE_NP.search(s.shape, max(0, start - 8), start)
    if noun is not None and s.shape[start - 1] in "sXcprj" and _NOUNS.search(s.shape, noun.start(), start):
        return noun.start()
    over = c.over
    if over is None or over.saying or over.group.lemma in _HELD or c.start - over.start > MAX_SUBJECT:
        return None
    if c.group.form != "finite" and not (c.group.form == "infinitive" and c.start == over.group.b):
        return None
    return over.start if _CONTENT.search(s.shape, over.start, c.start) else None


def shape_lead(gap: str) -> int:
    """Where in the gap between two clauses the second one's adverbials begin, or 0: "..., and in May, the firm left", "but in May it left"."""
    begin = max(gap.rfind(mark) for mark in "&ST:q") + 1
    return begin if begin and (gap.endswith(",") or _ADVERBIAL.fullmatch(gap, begin)) else 0
