"""Which names of people mean the same person: full names, then single names by the full name they belong to."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice

from newsdata.entities.known import Known, Name

NEAR = 400  # characters: so far a surname alone is who was just named in full


def persons(people: list[Name]) -> dict[int, Known]:
    """Person of each name: full names first, then single names by the full name they belong to."""
    out: dict[int, Known] = {}
    full: dict[str, list[tuple[tuple[str, ...], Known]]] = defaultdict(list)
    for name in people:
        if len(name.words) > 1:
            words = bare(name.words)
            bearers = full[words[-1].lower()]
            who = next((k for w, k in bearers[:8] if _same_person(w, words)), None)
            if who is None:
                who = Known("person")
                bearers.append((words, who))
            out[id(name)] = who
    by_part: dict[str, dict[int, _Bearer]] = defaultdict(dict)  # family name -> its bearers
    by_first: dict[str, dict[int, _Bearer]] = defaultdict(dict)
    for name in people:
        if len(name.words) > 1:
            words, who = bare(name.words), out[id(name)]
            bearer = _Bearer(who, [])
            for index, part in ((by_part, words[-1]), (by_part, name.words[-1]), (by_first, words[0])):
                starts = index[part].setdefault(id(who), bearer).starts
                if not starts or starts[-1] < name.start:
                    starts.append(name.start)
    lone: dict[str, list[Known]] = {}
    last: dict[str, Known] = {}
    for name in people:
        if len(name.words) > 1:
            continue
        word = name.words[0]
        fitting = by_part.get(word) or by_first.get(word)
        if not fitting:
            same = lone.setdefault(word, [])
            who = next((k for k in reversed(same) if not (name.gender and k.gender and name.gender != k.gender)), None)
            if who is None:
                who = Known("person")
                same.append(who)
            who.gender = who.gender or name.gender
            out[id(name)] = who
            continue
        who = _bearer(name, fitting.values(), last.get(word + name.gender))
        last[word + name.gender] = out[id(name)] = who
        who.gender = who.gender or name.gender
    return out


@dataclass(slots=True)
class _Bearer:
    """Somebody with a family name, and where the full name stands."""

    known: Known
    starts: list[int]

    def last_before(self, position: int) -> int:
        """Where the full name stood last, -1 where it did not."""
        i = bisect_left(self.starts, position)
        return self.starts[i - 1] if i else -1


def _bearer(name: Name, bearers: Collection[_Bearer], last: Known | None) -> Known:
    """Which of those who bear a family name it means where it stands alone: whose title fits, who was just named in full, who is meant mostly."""
    some = list(islice(bearers, 8))
    if len(some) == 1:
        return some[0].known
    fits = [b for b in some if not (name.gender and b.known.gender and name.gender != b.known.gender)] or some
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
