"""Article: one text and what is known of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import dataclass, field
from typing import Any, Literal

from newsdata import settings
from newsdata.errors import InputError

_ILLEGAL = re.compile("[\ud800-\udfff\x00]")


def parse_day(value: dt.date | str | None, *, where: str = "published") -> dt.date | None:
    """A calendar day from an ISO 8601 date or date-time, a date, or nothing.

    Examples
    --------
    >>> parse_day("2024-10-31T09:00:00+02:00")
    datetime.date(2024, 10, 31)
    """
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        text = str(value).strip()
        if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ]|$)", text):
            raise ValueError(text)
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        raise InputError(f"{str(value)[:80]!r} is not a day", where=where, todo="write it as YYYY-MM-DD") from None


@dataclass(frozen=True, slots=True)
class Article:
    """A news article: its text and what is known of it.

    Offsets in every table are Unicode code points into ``text``, half-open.

    Parameters
    ----------
    text : str
        The text, kept as it is; lone surrogates and NULs become U+FFFD, one for one, so that offsets hold.
    doc_id : str, optional
        Name of the document in every table, ``[a-z0-9_-]``; by default from the text's hash.
    title, author, publisher, url : str, optional
        What is known of the article.
    published : date or str, optional
        The full local day of publication: the reference day of every relative date. Never today's date by default.
    published_basis : {"given", "metadata", "none"}, optional
        Where ``published`` comes from.
    hemisphere : {"north", "south"}
        Which seasons the article means.
    notes : tuple of (kind, message)
        What reading it met, such as a replaced character: one issue each.

    Examples
    --------
    >>> Article("Up to 30,000 soldiers a month.", doc_id="demo", published="2024-10-31").published
    datetime.date(2024, 10, 31)
    """

    text: str
    doc_id: str = ""
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: dt.date | str | None = None
    published_basis: Literal["given", "metadata", "none"] | None = None
    language: str = "en"
    hemisphere: Literal["north", "south"] = "north"
    notes: tuple[tuple[str, str], ...] = field(default=())

    def __post_init__(self) -> None:
        def put(name: str, value: object) -> None:
            object.__setattr__(self, name, value)

        if not isinstance(self.text, str):
            raise InputError(f"the text is a {type(self.text).__name__}, not a str", where="Article", todo="pass the text itself")
        if len(self.text) > settings.MAX_TEXT_CHARS:
            raise InputError(
                f"{len(self.text):,} characters are over the limit of {settings.MAX_TEXT_CHARS:,}",
                where=self.doc_id or "Article",
                todo="split it into articles",
            )
        if _ILLEGAL.search(self.text):
            clean, n = _ILLEGAL.subn("\ufffd", self.text)
            put("text", clean)
            put("notes", (*self.notes, ("decoding", f"{n} characters that no text may hold were replaced by U+FFFD")))
        for name in ("title", "author", "publisher", "url"):
            if isinstance(known := getattr(self, name), str):
                put(name, _ILLEGAL.sub("\ufffd", known))
        put("published", parse_day(self.published))
        if self.published_basis is None:
            put("published_basis", "given" if self.published else "none")
        if self.hemisphere not in ("north", "south"):
            raise InputError(f"hemisphere is {self.hemisphere!r}", where="Article", todo="write north or south")
        if self.doc_id and not re.fullmatch(r"(?!\.+\Z)[A-Za-z0-9_.\-]{1,120}", self.doc_id):  # a folder may be named so
            raise InputError(f"doc_id {self.doc_id[:80]!r} is not a name", where="Article", todo="use letters, digits, _ - or .")
        if not self.doc_id:
            put("doc_id", "d" + self.sha256[:10])

    def __repr__(self) -> str:
        known = ", ".join(str(v) for v in (self.title, self.publisher, self.published) if v)
        return f"<Article {self.doc_id}: {known or 'untitled'}, {len(self.text.split()):,} words>"

    def _repr_html_(self) -> str:
        from newsdata.display import article_html

        return article_html(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from newsdata.display import article_text

        printer.text(article_text(self))

    @property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()
