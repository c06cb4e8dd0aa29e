"""Names in headlines, where ordinary words are capitalised too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsdata.entities.chunks import Chunk, chunks
from newsdata.entities.en import lexicon as lex
from newsdata.entities.en.gazetteer import given_names, is_ordinary
from newsdata.entities.heads import MUST_SUPPORT, kind_told, new_name, place_at, place_name, plain
from newsdata.entities.known import Name


def names_in_heading(run: str, opening: bool, forms: Mapping[str, str]) -> Iterator[Name]:
    """The names of a run in a headline: those of the tables, and those that the article names elsewhere.

    Parameters
    ----------
    forms : mapping of str to str
        Spellings that the article's running text has, with their kind.
    """
    for chunk in chunks(run, opening):
        yield from _names_of(chunk, forms)


def _names_of(chunk: Chunk, forms: Mapping[str, str]) -> Iterator[Name]:
    words, i = [w for w in chunk.words if w.capital], 0
    while i < len(words):
        n, place = place_at(words, i)
        if place:
            yield place_name(chunk, words[i : i + n], place)
            i += n
            continue
        for n in range(min(5, len(words) - i), 0, -1):
            part = words[i : i + n]
            text = plain(part)
            kind = forms.get(text if not text.isupper() or n == 1 else text.title())
            if kind is None:
                kind, _ = kind_told(part) if text.lower() in lex.OUTLETS | lex.ORGANISATIONS | lex.PLACES | lex.GROUPS else (None, "")
            if kind is None and n == 2 and part[0].text in given_names() and not is_ordinary(part[0].low) and not is_ordinary(part[1].low):
                kind = "person"
            if (kind is not None and (n > 1 or not is_ordinary(part[0].low)) and part[0].end <= part[-1].start) or (
                kind is not None and n == 1
            ):
                if words[i + n - 1].start - words[i].end > len(text) + 8:
                    continue
                yield new_name(chunk, part, kind if kind != MUST_SUPPORT else "", "<name>")
                i += n - 1
                break
        i += 1
