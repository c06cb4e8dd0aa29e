"""``newsdata codebook``: what every column means."""

from __future__ import annotations

import click


@click.command()
@click.argument("tables", metavar="[TABLE...]", nargs=-1)
def codebook(tables: tuple[str, ...]) -> None:
    """Print what every column of every TABLE means, in Markdown.

    \b
    newsdata codebook
    newsdata codebook figures times
    """  # noqa: D301
    from newsdata.codebook import codebook as made
    from newsdata.errors import InputError
    from newsdata.tables import TABLES

    for name in tables:
        if name not in TABLES:
            raise InputError(f"no table is named {name!r}", where="codebook", todo=f"choose from {', '.join(TABLES)}")
    click.echo(made(tables or None).rstrip("\n"))
