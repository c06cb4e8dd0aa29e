"""Which row of the old version is which of the new: by id, else in the sentence that was edited, else by equal words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from newsdata.changes.likeness import bag, common
from newsdata.tables import TABLES

Row = dict[str, Any]
Pair = tuple[Row | None, Row | None]
KEPT = 0.55  # share of the shorter sentence's words that an edited, split or joined one keeps
LIKE = {"figures": 0.5, "statements": 0.4, "timeline": 0.4}  # likeness of two rows of such sentences
RARE = 30  # a word in more sentences than this does not lead to any


def pair(table: str, old: Sequence[Row], new: Sequence[Row], sentences: Mapping[str, set[str]]) -> list[Pair]:
    """Rows of one table and document in pairs; one without a partner stands with None.

    Parameters
    ----------
    table : str
    old, new : sequence of dict
    sentences : mapping of str to set of str
        For each sentence of the old version, by id, those of the new version it may have become.
    """
    key, pairs = TABLES[table].key, []
    by_name = {bare(r, key): r for r in new}
    left: list[Row] = []
    for r in old:
        partner = by_name.pop(bare(r, key), None)
        if partner is None:
            left.append(r)
        else:
            pairs.append((r, partner))
    right = list(by_name.values())
    for match in (_in_edited_sentences(table, left, right, sentences), _by_words):
        found = match(left, right) if callable(match) else match
        pairs += found
        gone = {id(r) for p in found for r in p}
        left, right = [r for r in left if id(r) not in gone], [r for r in right if id(r) not in gone]
    return [*pairs, *((r, None) for r in left), *((None, r) for r in right)]


def bare(row: Row, key: str) -> str:
    """A row's id without its document's name, which differs from version to version."""
    return str(row[key]).removeprefix(f"{row['doc_id']}-")


def _in_edited_sentences(table: str, old: Sequence[Row], new: Sequence[Row], sentences: Mapping[str, set[str]]) -> list[tuple[Row, Row]]:
    there: dict[str, list[int]] = defaultdict(list)
    for j, r in enumerate(new):
        there[r["sentence_id"]].append(j)
    bags = [bag(r["text"]) for r in new]
    scored = []
    for i, r in enumerate(old):
        words = bag(r["text"])
        for sentence in sentences.get(r["sentence_id"], ()):
            scored += [(-_likeness(table, r, words, new[j], bags[j]), abs(i - j), i, j) for j in there.get(sentence, ())]
    pairs, taken, partner = [], set(), set()
    for score, _, i, j in sorted(scored):
        if -score >= LIKE[table] and i not in taken and j not in partner:
            taken.add(i)
            partner.add(j)
            pairs.append((old[i], new[j]))
    return pairs


def _likeness(table: str, a: Row, a_words: Counter[str], b: Row, b_words: Counter[str]) -> float:
    """Likeness of two rows; figures of one kind and unit are one figure, whatever number they state."""
    if table != "figures":
        return common(a_words, b_words)
    if a["kind"] != b["kind"] and not common(a_words, b_words):
        return 0.0
    same = [a[n] == b[n] for n in ("kind", "unit", "per", "value")]
    return 0.5 * common(a_words, b_words) + 0.3 * same[0] + 0.3 * same[1] + 0.1 * same[2] + 0.2 * same[3]


def _by_words(old: Sequence[Row], new: Sequence[Row]) -> list[tuple[Row, Row]]:
    """Rows of the same words, wherever they stand now."""
    waiting: dict[str, list[Row]] = defaultdict(list)
    for r in reversed(new):
        waiting[" ".join(r["text"].split())].append(r)
    return [(r, waiting[words].pop()) for r in old if waiting.get(words := " ".join(r["text"].split()))]


def edited_sentences(old: Sequence[Row], new: Sequence[Row]) -> dict[str, set[str]]:
    """For each old sentence that is gone, the new ones it may have become.

    Sentences that share words which few sentences have are compared, so that the work grows with the text and not with its square.
    """
    names = {bare(r, "sentence_id") for r in new}
    kept = {bare(r, "sentence_id") for r in old} & names
    gone = [r for r in old if bare(r, "sentence_id") not in kept]
    come = [r for r in new if bare(r, "sentence_id") not in kept]
    bags = [bag(r["text"]) for r in come]
    index: dict[str, list[int]] = defaultdict(list)
    for j, words in enumerate(bags):
        for w in words:
            index[w].append(j)
    found: dict[str, set[str]] = defaultdict(set)
    for r in gone:
        words = bag(r["text"])
        near = Counter(j for w in words if len(index[w]) <= RARE for j in index[w])
        for j, _ in near.most_common(RARE):
            if _kept(words, bags[j]) >= KEPT:
                found[r["sentence_id"]].add(come[j]["sentence_id"])
    return found


def _kept(a: Counter[str], b: Counter[str]) -> float:
    return (a & b).total() / max(1, min(a.total(), b.total()))
