"""``newsdata diff``: what changed between two versions of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsdata.commands.shared import day, printable

if TYPE_CHECKING:
    from newsdata.story import Story


@click.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--published", metavar="DATE", help="Day of publication of both, YYYY-MM-DD: what relative dates are counted from.")
@click.option(
    "--format", "format", type=click.Choice(["text", "csv"]), default="text", show_default=True, help="For people or for programs."
)
def diff(old: str, new: str, published: str | None, format: str) -> None:
    """Say what changed from OLD to NEW: figures, statements and events instead of letters.

    Each is an article (a file, or - for standard input), the folder of a saved story, or the name of a bundled one. A moved paragraph is
    no change.

    \b
    newsdata diff first.txt second.txt --published 2024-10-31
    newsdata diff out/ second.txt --format csv > changes.csv
    """  # noqa: D301
    from newsdata.changes import diff as compare
    from newsdata.frames import records

    changes = compare(_open(old, published), _open(new, published))
    if format == "csv":
        from newsdata.changes.saving import to_csv

        click.echo(to_csv(changes).decode(), nl=False)
        return
    for row in records(changes):
        click.echo(f"{row['change']:8} {row['table']:10} {_line(row)}")
    click.echo(f"{printable(old)} to {printable(new)}: {len(changes):,} {'change' if len(changes) == 1 else 'changes'}")


def _open(path: str, published: str | None) -> Story:
    from newsdata.reporting.opening import open_story

    if path == "-":
        from newsdata.pipeline import extract
        from newsdata.reading import read

        return extract(read(path, published=day(published)))
    found = day(published)
    return open_story(path, published=found.isoformat() if found else "")


def _line(row: dict[str, str | None]) -> str:
    """One change in words, on one line."""
    if row["change"] != "changed":
        return f"“{printable(row['new_text'] or row['old_text'] or '', 90)}”"
    values = f"{row['column']} {printable(row['old'] or 'missing', 40)} -> {printable(row['new'] or 'missing', 40)}"
    words = printable(row["old_text"] or "", 60)
    other = printable(row["new_text"] or "", 60)
    return f"{values}  “{words}”" + (f" -> “{other}”" if other != words else "")
