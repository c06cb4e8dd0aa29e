"""Which names of people mean the same person: full names, then single names by the full name they belong to."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field

from newsdata.entities.known import Known, Name

NEAR = 400  # characters: so far a surname alone is who was just named in full
MOST = 8  # bearers of one name that are told apart


@dataclass(slots=True, eq=False)
class _Bearer:
    """Somebody whom the article names in full, and where."""

    words: tuple[str, ...]
    known: Known = field(default_factory=lambda: Known("person"))
    starts: list[int] = field(default_factory=list)

    def last_before(self, position: int) -> int:
        """Where the full name stood last, -1 where it did not."""
        i = bisect_left(self.starts, position)
        return self.starts[i - 1] if i else -1


def tell_persons(people: list[Name]) -> None:
    """Give each name of a person its entity: full names first, then single names by the full name they belong to."""
    by_words: dict[tuple[str, ...], _Bearer] = {}
    by_last: dict[str, list[_Bearer]] = defaultdict(list)  # lower-case family name -> the first full name of each bearer
    by_part: dict[str, list[_Bearer]] = defaultdict(list)  # family name -> its bearers
    by_first: dict[str, list[_Bearer]] = defaultdict(list)
    for name in people:
        if len(name.words) > 1:
            bearer = by_words.get(name.words)
            if bearer is None:
                words = bare(name.words)
                same = by_last[words[-1].lower()]
                bearer = next((b for b in same if _same_person(b.words, words)), None)
                if bearer is None:
                    bearer = _Bearer(words)
                    _put(same, bearer)
                by_words[name.words] = bearer
                for bearers in (by_part[words[-1]], by_part[name.words[-1]], by_first[words[0]]):
                    _put(bearers, bearer)
            bearer.starts.append(name.start)
            name.entity = bearer.known
    lone: dict[str, list[Known]] = defaultdict(list)
    last: dict[str, Known] = {}
    for name in people:
        if len(name.words) == 1:
            fitting = by_part.get(name.text) or by_first.get(name.text)
            if fitting:
                who = last[name.text + name.gender] = _meant(name, fitting, last.get(name.text + name.gender))
            else:
                who = _lone(name, lone[name.text])
            who.gender = who.gender or name.gender
            name.entity = who


def _put(bearers: list[_Bearer], bearer: _Bearer) -> None:
    if len(bearers) < MOST and bearer not in bearers:
        bearers.append(bearer)


def _lone(name: Name, same: list[Known]) -> Known:
    """The last person of whom the article has only this name, unless the gender is another's."""
    who = next((k for k in reversed(same) if not (name.gender and k.gender and name.gender != k.gender)), None)
    if who is None:
        who = Known("person")
        same.append(who)
    return who


def _meant(name: Name, bearers: list[_Bearer], last: Known | None) -> Known:
    """Which of those who bear a family name it means where it stands alone: whose title fits, who was just named in full, who is meant mostly."""
    if len(bearers) == 1:
        return bearers[0].known
    fits = [b for b in bearers if not (name.gender and b.known.gender and name.gender != b.known.gender)] or bearers
    fits = [b for b in fits if name.gender and b.known.gender == name.gender] or fits
    nearest = max(fits, key=lambda b: b.last_before(name.start))
    at = nearest.last_before(name.start)
    if at >= 0 and name.start - at < NEAR:
        return nearest.known
    if last is not None and any(b.known is last for b in fits):
        return last
    return nearest.known if at >= 0 else fits[0].known


def bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words of a full name without generations, hyphens as spaces."""
    kept = [p for w in words if w.rstrip(".") not in ("Jr", "Sr", "II", "III", "IV") for p in w.split("-")]
    return tuple(kept) or words


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names are one: equal but for initials and middle names, or hyphens and capitals."""
    if [w.lower() for w in a] == [w.lower() for w in b]:
        return True
    if a[-1] != b[-1]:
        return False
    first, second = a[0].rstrip("."), b[0].rstrip(".")
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return first == second and (len(a) == 2 or len(b) == 2 or all(x[0] == y[0] for x, y in zip(a, b, strict=False)))
