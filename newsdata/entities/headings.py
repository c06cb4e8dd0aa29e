"""Names in headlines, where ordinary words are capitalised too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsdata.entities.chunks import Chunk, Word, chunks
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import given_names, is_ordinary
from newsdata.entities.heads import MUST_SUPPORT, kind_told, new_name, place_at, place_name, plain
from newsdata.entities.known import Reading

LONGEST = 5  # words of a name that the article has elsewhere
_LISTED = lex.OUTLETS | lex.ORGANISATIONS | lex.PLACES | lex.GROUPS


def names_in_heading(run: str, opening: bool, forms: Mapping[str, str]) -> Iterator[Reading]:
    """The names of a run in a headline: those of the tables, and those that the article names elsewhere.

    Parameters
    ----------
    forms : mapping of str to str
        Spellings that the article's running text has, with their kind.
    """
    for chunk in chunks(run, opening):
        yield from _names_of(chunk, forms)


def _names_of(chunk: Chunk, forms: Mapping[str, str]) -> Iterator[Reading]:
    words, i = [w for w in chunk.words if w.capital], 0
    while i < len(words):
        n, place = place_at(words, i)
        if place:
            yield place_name(chunk, words[i : i + n], place)
            i += n
            continue
        for n in range(min(LONGEST, len(words) - i), 0, -1):
            part = words[i : i + n]
            text = plain(part)
            kind = _kind(part, text, forms)
            if kind is not None and part[-1].start - part[0].end <= len(text) + 8:
                yield new_name(chunk, part, kind if kind != MUST_SUPPORT else "", "<name>")
                i += n - 1
                break
        i += 1


def _kind(part: list[Word], text: str, forms: Mapping[str, str]) -> str | None:
    """What neighbouring words name: what the article's text has under their spelling, or the tables; None where neither knows them."""
    kind = forms.get(text if not text.isupper() or len(part) == 1 else text.title())
    if kind is None and text.lower() in _LISTED:
        kind, _ = kind_told(part)
    if kind is None and len(part) == 2 and part[0].text in given_names() and not any(is_ordinary(w.low) for w in part):
        kind = "person"
    return kind
