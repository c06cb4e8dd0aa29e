"""The lexicon: classes of word forms and the base forms of verbs, read once from the package's own data."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from newsdata.language.en.words import AUXILIARY_BASE
from newsdata.language.morphology import guess, verb_base_candidates


class Entry(NamedTuple):
    """What the lexicon knows of a form: its commonest class, every class it can have, its base if an irregular verb."""

    tag: str
    classes: frozenset[str]
    base: str


@cache
def _lines() -> dict[str, str]:
    """Lower-case form -> the rest of its line."""
    text = files("newsdata.language.en").joinpath("lexicon.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t", 1) for line in text.splitlines())


@lru_cache(maxsize=32768)
def entry_of(form: str) -> Entry | None:
    """What the lexicon knows of a lower-case form; None where the form's end tells its class, or it is unknown."""
    line = _lines().get(form)
    if line is None:
        return None
    tag, *rest = line.split("\t")
    classes = frozenset([tag, *rest[0].split()] if rest else [tag])
    return Entry(tag, classes, rest[1] if len(rest) > 1 else "")


@lru_cache(maxsize=16384)
def classes_of(form: str) -> frozenset[str]:
    """Every Penn Treebank class that a lower-case form can have.

    Examples
    --------
    >>> sorted(classes_of("report"))
    ['NN', 'VB']
    """
    entry = entry_of(form)
    if entry:
        return entry.classes
    tag = guess(form)
    return frozenset({"VBD", "VBN"} if tag == "VBN" else {tag})


@lru_cache(maxsize=16384)
def verb_base(form: str) -> str:
    """Base form of a verb form, lower case.

    Examples
    --------
    >>> verb_base("sent"), verb_base("struggled"), verb_base("making"), verb_base("said")
    ('send', 'struggle', 'make', 'say')
    """
    auxiliary = AUXILIARY_BASE.get(form)
    if auxiliary:
        return auxiliary
    entry = entry_of(form)
    if entry and entry.base:
        return entry.base
    if entry and entry.classes & {"VB", "VBP"} and not entry.classes & {"VBD", "VBN", "VBZ", "VBG"}:
        return form  # "proceed" and "need" are no past tenses
    candidates = verb_base_candidates(form)
    for candidate in candidates:
        if entry_of(candidate) and classes_of(candidate) & {"VB", "VBP"}:
            return candidate
    return form if form in candidates or not candidates else candidates[0]
