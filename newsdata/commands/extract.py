"""``newsdata extract``: files to tables."""

from __future__ import annotations

from pathlib import Path

import click

from newsdata.commands.shared import corrected, extract_all, files_argument, printable, published_option, read_all, sizes

COLUMNS = (("fact", 9), ("reading", 40), ("source", 24), ("text", 100))  # of the facts, with their widths


@click.command()
@files_argument
@published_option
@click.option("--to", metavar="DIR", help="Folder for the tables, made where it is missing. Without it the facts are printed.")
@click.option(
    "--format", "formats", metavar="LIST", default="csv,parquet", show_default=True, help="Of csv, parquet, xlsx; joined with commas."
)
def extract(files: tuple[str, ...], published: str | None, to: str | None, formats: str) -> None:
    """Read articles (.txt, .md, .html; - reads standard input) into tables.

    All FILEs become one story: a folder with a table each for figures, times, timeline, statements, sources, entities,
    mentions and issues, as a data package with its codebook.

    \b
    newsdata extract story.txt --published 2024-10-31                 print the facts
    newsdata extract story.txt --published 2024-10-31 --to out/       save every table
    newsdata extract *.md --to out/ --format csv,xlsx                 several articles, one story
    pbpaste | newsdata extract - --published 2024-10-31               from standard input
    """  # noqa: D301
    from newsdata import atomic
    from newsdata.datapackage.saving import formats_of
    from newsdata.frames import records

    if to is not None:
        atomic.refuse_unwritable(Path(to))
    asked = formats_of([f.strip() for f in formats.split(",") if f.strip()])
    story = corrected(extract_all(read_all(files, published)), files)
    if to is None:
        for fact in records(story.facts()):
            cells = (printable(fact[n] or "", width).ljust(width) for n, width in COLUMNS)
            click.echo("  ".join(cells).rstrip())
        click.echo(sizes(story), err=True)
        return
    folder = story.save(to, formats=asked)
    click.echo(f"{printable(str(folder))}: {sizes(story)}")
