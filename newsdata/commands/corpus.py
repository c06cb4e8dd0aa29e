"""``newsdata corpus``: many articles to tables on disk, resumed where they were left, and asked with SQL."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import click

from newsdata.commands.shared import printable

if TYPE_CHECKING:
    from newsdata.corpus import Progress

WIDTH = 40  # of a cell of an answer
BETWEEN_LINES = 15.0  # seconds, where progress is no terminal's: a run may take hours


@click.group()
def corpus() -> None:
    r"""Many articles: tables on disk, resumed where they were left, and asked with SQL.

    \b
    newsdata corpus run news/ more.jsonl.gz --to archive/ --workers 2
    newsdata corpus status archive/
    newsdata corpus resume archive/ --workers 2
    newsdata corpus query archive/ "select unit, count(*) n from figures group by unit order by n desc limit 10"
    """


@corpus.command()
@click.argument("sources", metavar="FILE...", nargs=-1, required=True)
@click.option("--to", metavar="DIR", required=True, help="Folder of the corpus, made where it is missing.")
@click.option("--workers", metavar="N", type=click.IntRange(1), default=1, show_default=True, help="Processes to work with.")
@click.option("--tables", metavar="LIST", help="Only these tables, joined with commas. All by default.")
@click.option("--seconds", metavar="S", type=float, default=20.0, show_default=True, help="The time that one article may take.")
def run(sources: tuple[str, ...], to: str, workers: int, tables: str | None, seconds: float) -> int:
    """Read files into a corpus and extract its tables; what an earlier run has done is kept.

    FILE is .txt, .md, .html, .csv, .tsv, .jsonl, .parquet or .warc, each also as .gz or in a .zip, or a folder of them. Tables of
    articles need a column or a key "text"; doc_id, title, author, publisher, url, published, language and hemisphere are used
    where they are there. An article that is refused is a row of the table "rejected". Exit status: 0 every article is in the
    tables, 3 some were refused.
    """
    return _run(sources, to, workers, tables, seconds)


@corpus.command()
@click.argument("folder", metavar="DIR")
@click.option("--workers", metavar="N", type=click.IntRange(1), default=1, show_default=True, help="Processes to work with.")
def resume(folder: str, workers: int) -> int:
    """Go on with a corpus whose articles are all read."""
    from pathlib import Path

    from newsdata.corpus import layout
    from newsdata.errors import InputError

    settings = layout.load_settings(Path(folder))
    if layout.collected(Path(folder)) is None:
        raise InputError("not all its articles were read yet", where=folder, todo="give the files again: newsdata corpus run FILE... --to")
    return _run((), folder, workers, ",".join(settings.tables), settings.seconds)


@corpus.command()
@click.argument("folder", metavar="DIR")
def status(folder: str) -> int:
    """Say how far a corpus is; exit status 0 when it is whole, 3 when shards or articles are missing."""
    from pathlib import Path

    from newsdata.corpus import layout, running

    state = running.status(folder)
    if layout.collected(Path(folder)) is None:
        click.echo("not all its articles were read yet; run it again with its files")
        return 3
    click.echo(_words(state))
    return _exit(state)


@corpus.command()
@click.argument("folder", metavar="DIR")
@click.argument("sql", metavar="SQL")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
def query(folder: str, sql: str, as_csv: bool) -> None:
    """Ask a corpus in SQL; every table is a view."""
    from newsdata.corpus import open

    answer = open(folder).sql(sql)
    if as_csv:
        click.echo(answer.to_csv(index=False), nl=False)
        return
    rows = [list(answer.columns), *answer.astype(object).where(answer.notna(), "").values.tolist()]
    cells = [[printable(str(c), WIDTH) for c in row] for row in rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(answer.columns))]
    for row in cells:
        click.echo("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip())


def _run(sources: tuple[str, ...], to: str, workers: int, tables: str | None, seconds: float) -> int:
    from newsdata.corpus import run as start

    asked = [t.strip() for t in tables.split(",") if t.strip()] if tables else None
    line = _Line()
    try:
        state = start(sources, to, tables=asked, workers=workers, seconds=seconds, progress=line.shards, reading=line.reading)
    finally:
        line.end()
    click.echo(f"{printable(to)}: {_words(state)}")
    return _exit(state)


def _words(state: Progress) -> str:
    return f"{state.shards} of {state.of} shards, {state.articles:,} articles, {state.rejected:,} refused"


def _exit(state: Progress) -> int:
    return 3 if state.rejected or state.shards < state.of else 0


class _Line:
    """Progress on standard error: one line that is written over on a terminal, a line now and then elsewhere."""

    def __init__(self) -> None:
        self.started = self.told = time.monotonic()
        self.first: Progress | None = None
        self.open = False

    def reading(self, read: int, refused: int) -> None:
        """So many articles are read."""
        self._tell(f"Reading: {read:,} articles, {refused:,} refused")

    def shards(self, state: Progress) -> None:
        """So many shards are done; the rate counts from the first of this run."""
        now = time.monotonic()
        if self.first is None:
            self.first, self.started = state, now
        done = state.articles - self.first.articles
        rate = done / (now - self.started) if done else 0.0
        left = (state.of - state.shards) * (now - self.started) / max(state.shards - self.first.shards, 1)
        more = f", {rate:,.0f} articles a second, {_minutes(left)} left" if rate and state.shards < state.of else ""
        if state.of > 1:
            self._tell(f"Extracting: {_words(state)}{more}", last=state.shards == state.of)

    def _tell(self, words: str, last: bool = False) -> None:
        now = time.monotonic()
        terminal = sys.stderr.isatty()
        if last or now - self.told > (0.2 if terminal else BETWEEN_LINES):
            self.told = now
            click.echo(f"\r\x1b[K{words}" if terminal else words, err=True, nl=not terminal)
            self.open = terminal

    def end(self) -> None:
        """End the line that was written over, so that nothing else stands on it."""
        if self.open:
            click.echo("", err=True)


def _minutes(seconds: float) -> str:
    if seconds < 60:
        return "less than a minute"
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
