"""``newsdata check``: what is wrong with a story's data, and what its article leaves open."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsdata.commands.shared import extract_all, printable, published_option, read_all

if TYPE_CHECKING:
    from newsdata.problems import Problem
    from newsdata.story import Story


@click.command()
@click.argument("path", metavar="PATH")
@published_option
@click.option(
    "--format",
    "format",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    show_default=True,
    help="For people, for programs, or for the code scanning of a CI service.",
)
def check(path: str, published: str | None, format: str) -> int:
    """Check a saved story (a folder) or an article (a file).

    Errors are breaches in the data: a changed file, a span that does not hold its words, a key that leads nowhere, a bound
    that is not one, a line of corrections.csv that cannot be read. Warnings are what a careful reader of the article would query,
    and corrections that lead to no row any more. Only errors give exit status 1.

    \b
    newsdata check out/
    newsdata check story.txt --published 2024-10-31
    newsdata check out/ --format sarif > newsdata.sarif
    """  # noqa: D301
    story, errors = _story(path, published)
    warnings = _warnings(story)
    if format == "json":
        found = {"path": path, "errors": [e._asdict() for e in errors], "warnings": warnings}
        click.echo(json.dumps(found, ensure_ascii=False, indent=1, default=str))
    elif format == "sarif":
        from newsdata.commands.sarif import sarif

        click.echo(json.dumps(sarif(Path(path), story, errors, warnings), ensure_ascii=False, indent=1))
    else:
        for e in errors:
            click.echo(f"error    {printable(str(e))}")
        for w in warnings:
            words = f' "{printable(w["text"], 60)}"' if w["text"] else ""
            click.echo(f"warning  {w['doc_id']} {w['kind']}{words}: {printable(w['message'])}")
        click.echo(f"{printable(path)}: {_count(len(errors), 'error')}, {_count(len(warnings), 'warning')}")
    return 1 if errors else 0


def _count(n: int, what: str) -> str:
    return f"{n:,} {what}" + ("" if n == 1 else "s")


def _story(path: str, published: str | None) -> tuple[Story, list[Problem]]:
    """The story, and everything that is wrong with its files and tables."""
    from newsdata.invariants import problems

    if path != "-" and Path(path).is_dir():
        from newsdata.datapackage import inspect

        story, found = inspect(path)
    else:
        story, found = extract_all(read_all([path], published)), []
        if path != "-":
            from newsdata.corrections import beside, read

            file = read(Path(path).parent / "corrections.csv")
            found = file.problems if file else []
            story = story if found else beside(story, Path(path).parent)
    told = {(p.table, p.row, p.column) for p in found}
    return story, found + [p for p in problems(story) if (p.table, p.row, p.column) not in told]


def _warnings(story: Story) -> list[dict[str, Any]]:
    """The issues of the article."""
    from newsdata import frames

    if "issues" not in story.tables:
        return []
    return frames.records(story.tables["issues"][["doc_id", "kind", "severity", "text", "start", "end", "message", "suggestion"]])
