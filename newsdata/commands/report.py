"""``newsdata report``: files to HTML reports."""

from __future__ import annotations

from pathlib import Path

import click

from newsdata.commands.shared import day, files_argument, printable, progress, published_option


@click.command()
@files_argument
@published_option
@click.option("--to", metavar="DIR", default="reports", show_default=True, help="Folder for the reports, made where it is missing.")
def report(files: tuple[str, ...], published: str | None, to: str) -> None:
    """Run the report notebook on articles: DIR/<name>.html with its tables in DIR/<name>/.

    \b
    newsdata report story.txt --published 2024-10-31 --to reports/
    newsdata report *.md --to reports/
    """  # noqa: D301
    from newsdata import atomic
    from newsdata.reporting import report as make

    atomic.refuse_unwritable(Path(to))
    given = day(published)
    for file in progress(files, "Reporting", str):
        click.echo(printable(str(make(file, published=given, to=to))))
