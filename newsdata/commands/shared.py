"""What the commands share: options, reading files, progress, printable text."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

import click

from newsdata.errors import InputError

if TYPE_CHECKING:
    import datetime as dt

    from newsdata.article import Article
    from newsdata.story import Story

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])
SECONDS_BETWEEN_LINES = 2.0

files_argument = click.argument("files", metavar="FILE...", nargs=-1, required=True)


def published_option(function: F) -> F:
    """The option ``--published``."""
    words = "Day of publication, YYYY-MM-DD: what relative dates are counted from. Without it, the file's own metadata."
    return click.option("--published", metavar="DATE", help=words)(function)


def day(published: str | None) -> dt.date | None:
    """The day behind ``--published``."""
    from newsdata.article import parse_day

    if published is not None and not published.strip():
        raise InputError("the day is empty", where="--published", todo="write it as YYYY-MM-DD")
    return parse_day(published, where="--published")


def read_all(files: Sequence[str], published: str | None) -> list[Article]:
    """Every file as an Article; the first that cannot be read ends the command before anything is written."""
    from newsdata.reading import read

    given = day(published)
    if files.count("-") > 1:
        raise InputError("standard input is named twice", where="-", todo="name it once")
    articles = [read(f, published=given) for f in files]
    seen: dict[str, str] = {}
    for file, article in zip(files, articles, strict=True):
        if article.doc_id in seen:
            both = f"{seen[article.doc_id]} and {file}"
            raise InputError(f"two documents would be named {article.doc_id!r}", where=both, todo="rename one of the files")
        seen[article.doc_id] = file
    return articles


def extract_all(articles: Sequence[Article]) -> Story:
    """One story of the articles, with progress where there are several."""
    from newsdata.pipeline import extract_many

    told: Iterator[Article] = progress(articles, "Reading", lambda a: a.doc_id)
    return extract_many(told)


def corrected(story: Story, files: Sequence[str]) -> Story:
    """A story with the corrections that stand beside its articles' files."""
    from pathlib import Path

    from newsdata.corrections import beside

    for folder in dict.fromkeys(Path(f).parent for f in files if f != "-"):
        story = beside(story, folder)
    return story


def progress(items: Sequence[T], what: str, name: Callable[[T], str]) -> Iterator[T]:
    """The items, told on standard error as they come: a bar on a terminal, plain lines elsewhere, nothing for a single one."""
    if len(items) < 2:
        yield from items
    elif sys.stderr.isatty():
        with click.progressbar(
            items, label=what, file=sys.stderr, item_show_func=lambda i: printable(name(i), 30) if i is not None else ""
        ) as bar:
            yield from bar
    else:
        told = 0.0
        for n, item in enumerate(items, 1):
            if n in (1, len(items)) or time.monotonic() - told > SECONDS_BETWEEN_LINES:
                told = time.monotonic()
                click.echo(f"{what} {n} of {len(items)}: {printable(name(item))}", err=True)
            yield item


def printable(text: str, width: int = 200) -> str:
    r"""Text on one line, without what a terminal would obey, cut to a width.

    Examples
    --------
    >>> printable("up to\n30,000 \x1b[31msoldiers", 18)
    'up to 30,000 [31m…'
    """
    line = re.sub(r"[\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+", " ", text).strip()
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def sizes(story: Story) -> str:
    """How many rows the tables have, in words."""
    return ", ".join(f"{len(f):,} {n}" for n, f in story.tables.items() if n not in ("documents", "sentences", "corrections"))
