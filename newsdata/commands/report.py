"""``newsdata report``: files to HTML reports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsdata.commands.shared import day, files_argument, printable, progress, published_option, read_all

if TYPE_CHECKING:
    from newsdata.article import Article


@click.command()
@files_argument
@published_option
@click.option("--to", metavar="DIR", default="reports", show_default=True, help="Folder for the reports, made where it is missing.")
def report(files: tuple[str, ...], published: str | None, to: str) -> int:
    """Run the report notebook on articles: DIR/NAME.html, with its tables in DIR/NAME/.

    FILE is a .txt, .md or .html file, - for standard input, or the name of a bundled story. A report that fails leaves a page that
    says why and does not keep the others from being made; the exit status is then 1.

    \b
    newsdata report story.txt --published 2024-10-31 --to reports/
    newsdata report *.md --to reports/
    newsdata report dprk-troops
    """  # noqa: D301
    from newsdata import atomic
    from newsdata.errors import ReportError
    from newsdata.reporting import report as make

    atomic.refuse_unwritable(Path(to))
    given, failed = day(published), 0
    for article in progress(_articles(files, published), "Reporting", _name):
        try:
            click.echo(printable(str(make(article, published=given, to=to))))
        except ReportError as e:
            failed += 1
            click.echo(f"newsdata: {printable(str(e))}", err=True)
    return 1 if failed else 0


def _articles(files: tuple[str, ...], published: str | None) -> list[str | Article]:
    """What to report on: every file is read once now, so that a bad one ends the command before anything is made."""
    from newsdata import bundled

    stories = [f for f in files if not Path(f).exists() and f in bundled.names()]
    paths = [f for f in files if f not in stories]
    read = dict(zip(paths, read_all(paths, published), strict=True))
    return [read[f] if f == "-" else f for f in files]


def _name(article: str | Article) -> str:
    return article if isinstance(article, str) else article.doc_id
