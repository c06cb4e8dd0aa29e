"""Names that are a letter or two away from the name of somebody whom the article gives in full."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from newsdata.entities.known import Known, Name
from newsdata.entities.memory import Reference
from newsdata.entities.people import bare
from newsdata.entities.spelling import distance, plural_of
from newsdata.language.document import Document


def is_misprint(a: Known, b: Known) -> bool:
    """Whether two full names differ by a letter or two, with the first name or the role in common."""
    x, y = bare(tuple(a.fullest.split())), bare(tuple(b.fullest.split()))
    if len(x) < 2 or len(y) < 2:
        return False
    if x[0] == y[0]:
        shorter = min(len(x[-1]), len(y[-1]))
        return shorter > 3 and 0 < distance(x[-1].lower(), y[-1].lower()) <= (1 if shorter < 5 else 2) and not plural_of(x[-1], y[-1])
    if x[-1].lower() != y[-1].lower() or min(len(x[0]), len(y[0])) <= 3 or not _share_role(a, b):
        return False
    return 0 < distance(x[0].lower(), y[0].lower()) <= min(2, len(x[0]) // 3)


def _share_role(a: Known, b: Known) -> bool:
    return any(r.head == s.head and r.country == s.country for r in a.roles for s in b.roles)


def join_misprints(names: list[Name], found: list[Known], references: list[Reference], document: Document) -> None:
    """Join a surname that nobody in the article has to the person one letter away, where the role right before says that he is meant."""
    roles: dict[str, list[Known]] = defaultdict(list)
    for known in found:
        for role in known.roles:
            roles[role.head].append(known)
    by_role = [r for r in references if r.resolved_by == "role"]
    at = [r.start for r in by_role]
    for known in found:
        if known.kind not in ("person", "other") or not known.names or any(len(n.words) != 1 for n in known.names):
            continue
        first = known.names[0]
        paragraph = document.sentence_at(first.start).paragraph
        i = bisect_left(at, first.start)
        told = [r.known for r in by_role[max(0, i - 3) : i] if paragraph - document.sentence_at(r.start).paragraph <= 1]
        if first.role:
            told += roles[first.role.head][:8]
        earlier = {k for k in told if k is not known and k.names and k.names[0].start < first.start}
        near = [k for k in earlier if _one_letter(k.fullest.split(), first.words[0])]
        if len(near) == 1:
            _join(near[0], known, references)


def _one_letter(full: list[str], word: str) -> bool:
    """Whether the family name of a full name, last or first, is one letter away from ``word``."""
    ends = (full[0], full[-1]) if len(full) > 1 else ()
    return any(w[0] == word[0] and distance(word.lower(), w.lower(), 1) == 1 and not plural_of(w, word) for w in ends)


def _join(home: Known, known: Known, references: list[Reference]) -> None:
    for name in known.names:
        name.kind, name.rule = "person", "<misprinted name> with the same role"
        home.add(name)
    for r in references:
        if r.known is known:
            r.known = home
    known.names = []
