"""One file in, one Article out: text, Markdown with front matter, HTML, or standard input."""

from __future__ import annotations

import datetime as dt
import os
import re
from pathlib import Path
from typing import Literal

from newsdata.article import Article, parse_day
from newsdata.errors import InputError
from newsdata.reading.parsed import Parsed
from newsdata.reading.source import Raw, fetch, of_bytes

LANGUAGES = ("en",)


def read(
    source: str | os.PathLike[str],
    *,
    published: dt.date | str | None = None,
    doc_id: str | None = None,
    title: str | None = None,
    author: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    hemisphere: Literal["north", "south"] = "north",
) -> Article:
    r"""Read a news article from a file.

    Markdown and HTML become plain text, blocks apart by a blank line, and begin with the headline. What is given here goes before
    what the file's own metadata say.

    Parameters
    ----------
    source : path or "-"
        A ``.txt``, ``.md`` or ``.html`` file; ``-`` reads standard input. Text at hand goes to `Article`, not here.
    published : date or str, optional
        The day of publication, YYYY-MM-DD: the reference day of every relative date. Never today's date by default.
    doc_id : str, optional
        Name of the document in every table; by default the file's stem in ``[a-z0-9_]``.
    title, author, publisher, url : str, optional
        What is known of the article.
    hemisphere : {"north", "south"}
        Which seasons the article means.

    Returns
    -------
    Article

    Raises
    ------
    InputError
        There is no such file, or it is not an article that can be read; the message says what to do instead.

    Examples
    --------
    >>> import tempfile, pathlib
    >>> path = pathlib.Path(tempfile.mkdtemp(), "Fire at Mill.md")
    >>> _ = path.write_text("---\npublished: 2024-05-06\n---\nAt least **12** people died.", encoding="utf-8")
    >>> article = read(path)
    >>> article.doc_id, article.text, str(article.published), article.published_basis
    ('fire_at_mill', 'At least 12 people died.', '2024-05-06', 'metadata')
    """
    given = parse_day(published)
    known = {"doc_id": doc_id, "title": title, "author": author, "publisher": publisher, "url": url}
    return _article(fetch(source), given, known, hemisphere)


def read_bytes(data: bytes, name: str, **known: str | None) -> Article:
    """Read an article from the bytes of a file, as `read` does from a path.

    Parameters
    ----------
    data : bytes
    name : str
        The file's name: its ending says the format, its stem is the document's name.
    **known
        ``doc_id``, ``title``, ``author``, ``publisher`` and ``url``, where they are known.
    """
    return _article(of_bytes(data, name), None, known, "north")


def _article(raw: Raw, given: dt.date | None, known: dict[str, str | None], hemisphere: Literal["north", "south"]) -> Article:
    """The article behind a file's bytes; what is known goes before what the file says."""
    parsed = _parse(raw)
    found = None if given else _published(parsed, raw.name)
    language = parsed.metadata.get("language", "en").lower().replace("_", "-").partition("-")[0]
    if language not in LANGUAGES:
        raise InputError(
            f"there are no rules for the language {language[:20]!r}", where=raw.name, todo=f"newsdata reads {', '.join(LANGUAGES)}"
        )
    text = parsed.text()
    if not text.strip():
        raise InputError("there is no text in it", where=raw.name, todo="pass a file that holds an article")
    return Article(
        text,
        doc_id=known.get("doc_id") or name_of(raw.stem),
        title=known.get("title") or parsed.title,
        author=known.get("author") or parsed.metadata.get("author"),
        publisher=known.get("publisher") or parsed.metadata.get("publisher"),
        url=known.get("url") or parsed.metadata.get("url"),
        published=given or found,
        published_basis="given" if given else "metadata" if found else "none",
        language=language,
        hemisphere=_hemisphere(hemisphere, parsed, raw.name),
        notes=tuple(parsed.notes),
    )


def name_of(stem: str) -> str:
    """A file's stem as a document's name, ``[a-z0-9_]``; empty where nothing is left of it.

    Examples
    --------
    >>> name_of("Fire at Mill (2)")
    'fire_at_mill_2'
    """
    return re.sub(r"[^a-z0-9]+", "_", stem.lower())[:80].strip("_")


def _parse(raw: Raw) -> Parsed:
    """The text and the metadata of a file, by its format."""
    if raw.format == "html":
        from newsdata.reading.webpage import parse_html

        return parse_html(raw.data, raw.name)
    from newsdata.reading.decoding import decode

    text, notes = decode(raw.data, raw.name)
    if raw.format == "text":
        return Parsed(blocks=[text], notes=notes)
    from newsdata.reading.markdown import parse_markdown

    parsed = parse_markdown(text, raw.name)
    parsed.notes[:0] = notes
    return parsed


def _published(parsed: Parsed, name: str) -> dt.date | None:
    return parse_day(parsed.metadata.get("published"), where=f"{Path(name).name}, published")


def _hemisphere(given: Literal["north", "south"], parsed: Parsed, name: str) -> Literal["north", "south"]:
    found = parsed.metadata.get("hemisphere", given).lower()
    if found not in ("north", "south"):
        raise InputError(f"{found[:20]!r} is no hemisphere", where=f"{Path(name).name}, hemisphere", todo="write north or south")
    return "south" if given == "south" or found == "south" else "north"
