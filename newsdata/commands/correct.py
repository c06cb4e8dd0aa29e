"""``newsdata correct``: a human decision about a row, written beside the story."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsdata.commands.shared import corrected, printable, published_option, read_all
from newsdata.errors import InputError

if TYPE_CHECKING:
    from newsdata.story import Story


@click.command()
@click.argument("path", metavar="STORY")
@click.argument("row", metavar="[ROW]", required=False)
@click.option("--set", "values", metavar="COLUMN VALUE", nargs=2, multiple=True, help="The right value of a column; repeat for more.")
@click.option("--reject", is_flag=True, help="The row is none: take it out.")
@click.option("--accept", is_flag=True, help="The row is right; also takes a rejection back.")
@click.option("--add", "table", metavar="TABLE", help="Add a row to this table; --text says where, --set what is in it.")
@click.option("--text", metavar="WORDS", help="The words of the row to add, as printed.")
@click.option("--occurrence", metavar="N", type=click.IntRange(1), help="Which of several equal wordings is meant.")
@click.option("--by", metavar="NAME", help="Who decides.")
@click.option("--why", metavar="REASON", help="For which reason.")
@click.option("--url", metavar="URL", help="With which evidence.")
@click.option("--on", metavar="DATE", help="The day of the decision, YYYY-MM-DD; by default today.")
@published_option
def correct(
    path: str,
    row: str | None,
    values: tuple[tuple[str, str], ...],
    reject: bool,
    accept: bool,
    table: str | None,
    text: str | None,
    occurrence: int | None,
    by: str | None,
    why: str | None,
    url: str | None,
    on: str | None,
    published: str | None,
) -> int:
    """Correct a row of STORY, a saved story's folder or an article's file; without ROW, list the corrections.

    The decision goes behind those in corrections.csv, in the folder or beside the file, and the folder's tables are written anew. It is
    found again by its words when the text was edited; one that leads to no row any more is told by the list, by newsdata check and in
    every report, with exit status 1 of the list.

    \b
    newsdata correct out/                                         list what was decided
    newsdata correct out/ ROW --set value 12000 --by desk --why "a digit was lost"
    newsdata correct out/ ROW --set qualifier at_least --set value 12 --by desk --why "see the transcript"
    newsdata correct out/ ROW --reject --by desk --why "a model number"
    newsdata correct out/ --add figures --text "forty crews" --set value 40 --set kind count --by desk --why "missed"
    """  # noqa: D301
    asked = [n for n, given in (("--reject", reject), ("--accept", accept), ("--add", table is not None)) if given]
    story = _story(path, published)
    if row is None and not asked and not values:
        return _list(story)
    if len(asked) > 1:
        raise click.UsageError(f"{asked[0]} and {asked[1]} are two decisions.")
    if reject and values:
        raise click.UsageError("--reject takes no --set.")
    for name, given in (("--by", by), ("--why", why)):
        if not given or not given.strip():
            raise click.UsageError(f"Missing option '{name}': a correction says who decided, and for which reason.")
    what: Any = {"reject": reject, "accept": accept, "add": table is not None}
    action = next((n for n, given in what.items() if given), "change")
    right = story.correct(
        row, new=_given(values, action), action=action, table=table, text=text, occurrence=occurrence,
        by=by, why=why, url=url, on=on or dt.date.today(),
    )  # fmt: skip
    _keep(path, story, right)
    return 0


def _given(values: tuple[tuple[str, str], ...], action: str) -> dict[str, str | None] | None:
    """The values of ``--set`` by column; an empty one is missing."""
    made: dict[str, str | None] = {}
    for column, value in values:
        if column in made:
            raise InputError("given twice", where=f"--set {column}", todo="give it once")
        made[column] = value or None
    return made or None


def _story(path: str, published: str | None) -> Story:
    """A saved story, or an article with the corrections beside it."""
    from newsdata.pipeline import extract
    from newsdata.story import Story

    if Path(path).is_dir():
        return Story.load(path)
    if path == "-":
        raise InputError("standard input has no place for corrections", where="-", todo="name a file or a folder")
    return corrected(extract(read_all([path], published)[0]), [path])


def _keep(path: str, story: Story, corrected: Story) -> None:
    """Write the new corrections behind those that stand, then the tables."""
    from newsdata import corrections

    known = {c.correction_id for c in corrections.of_frame(story.corrections)}
    new = [c for c in corrections.of_frame(corrected.corrections) if c.correction_id not in known]
    whole = Path(path).is_dir()
    corrections.keep(corrected, Path(path) if whole else Path(path).parent, tables=whole)
    for c in new:
        click.echo(printable(f"{c.correction_id}: {c}", 400))


def _list(story: Story) -> int:
    """Every correction, and those that lead to no row."""
    from newsdata import corrections

    lost = corrections.outcome(story).lost
    made = corrections.of_frame(story.corrections)
    for c in made:
        state = f"  NOT APPLIED: {lost[str(c.correction_id)]}" if c.correction_id in lost else ""
        when = f", on {c.on}" if c.on else ""
        reason = f": {c.why}" if c.why else ""
        click.echo(printable(f"{c.correction_id}  {c}{when}{reason}{f' {c.url}' if c.url else ''}{state}", 600))
    click.echo(f"{len(made):,} correction{'' if len(made) == 1 else 's'}, {len(lost):,} not applied")
    return 1 if lost else 0
