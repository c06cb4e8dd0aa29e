"""``newsdata report``: files to HTML reports."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsdata.commands.shared import SECONDS_BETWEEN_LINES, day, printable, published_option, read_all
from newsdata.errors import InputError, ReportError

if TYPE_CHECKING:
    from collections.abc import Callable

    from click._termui_impl import ProgressBar

    from newsdata.reporting import Outcome

WHAT = "Reporting"
TAKEN = ("to", "notebook", "workers", "progress", "again")  # parameters of the call itself, not of a notebook


@click.command()
@click.argument("files", metavar="[FILE...]", nargs=-1)
@published_option
@click.option("--to", metavar="DIR", default="reports", show_default=True, help="Folder for the reports, made where it is missing.")
@click.option("--notebook", metavar="NAME|PATH", help="Another notebook than article_report: a shipped one, or your own.")
@click.option("-p", "given", metavar="NAME VALUE", nargs=2, multiple=True, help="A parameter of the notebook; repeat for more.")
@click.option("--workers", metavar="N", type=click.IntRange(1), default=1, show_default=True, help="Processes for several reports.")
@click.option("--again", is_flag=True, help="Of several reports, make also those whose article, notebook and parameters are unchanged.")
@click.option("--list", "listed", is_flag=True, help="List the notebooks with their parameters, types, defaults and help.")
def report(
    files: tuple[str, ...],
    published: str | None,
    to: str,
    notebook: str | None,
    given: tuple[tuple[str, str], ...],
    workers: int,
    again: bool,
    listed: bool,
) -> int:
    r"""Run a notebook on articles: DIR/NAME.html, with its tables in DIR/NAME/.

    FILE is a .txt, .md or .html file, a folder of such files, the folder of a saved story, the name of a bundled story, or - for
    standard input. Several get a start page, DIR/index.html. A report that fails leaves a page that says why and does not keep the
    others from being made; the exit status is then 1.

    \b
    newsdata report story.txt --published 2024-10-31 --to reports/
    newsdata report stories/ more.md --workers 2 --to reports/
    newsdata report dprk-troops
    newsdata report story.txt --notebook own.ipynb -p minimum 100
    newsdata report --list
    """
    from newsdata import atomic
    from newsdata.reporting.batch import expand
    from newsdata.reporting.run import DEFAULT_NOTEBOOK

    if listed:
        _list(notebook)
        return 0
    if not files and not notebook:
        raise click.UsageError("Missing argument 'FILE...'")
    if not to:
        raise InputError("the folder is empty", where="--to", todo="give one, . for this one")
    atomic.refuse_unwritable(Path(to))
    call = {"published": day(published), "to": to, "notebook": notebook or DEFAULT_NOTEBOOK, **_parameters(given, published)}
    if "-" in files and len(files) > 1:
        raise InputError("standard input is one report of its own", where="-", todo="name it alone")
    found = list(files) if "-" in files else list(expand(files))
    if len(found) < 2 and list(files) == found:
        return _one(found, published, call)
    return _several(found, {**call, "workers": workers, "again": again})


def _parameters(given: Sequence[tuple[str, str]], published: str | None) -> dict[str, Any]:
    """The values of ``-p`` by name."""
    values: dict[str, Any] = {}
    for name, value in given:
        if name == "article":
            raise InputError("the article is an argument", where="-p article", todo="write newsdata report FILE")
        if name in TAKEN:
            raise InputError("this name is the command's own", where=f"-p {name}", todo="rename the notebook's parameter")
        if name in values or (name == "published" and published is not None):
            raise InputError("given twice", where=f"-p {name}", todo="give it once")
        values[name] = value
    return values


def _one(files: Sequence[str], published: str | None, call: dict[str, Any]) -> int:
    """One report, made whether or not it has changed."""
    from newsdata.reporting import report as make

    article = read_all(files, published)[0] if "-" in files else "".join(files)
    try:
        click.echo(printable(str(make(article, **call))))
    except ReportError as e:
        _tell(str(e))
        return 1
    return 0


def _several(files: Sequence[str], call: dict[str, Any]) -> int:
    """Many reports and their start page."""
    from newsdata.reporting import reports

    with _progress(len(files)) as tell:
        outcomes = reports(files, progress=tell, **call)
    for outcome in outcomes:
        if outcome.page:
            click.echo(printable(str(outcome.page)))
        else:
            _tell(outcome.error)
    click.echo(printable(str(Path(call["to"]) / "index.html")))
    return 1 if any(o.error for o in outcomes) else 0


@contextmanager
def _progress(total: int) -> Iterator[Callable[[Outcome], None]]:
    """Tell each report as it ends: a bar on a terminal, plain lines elsewhere."""
    if sys.stderr.isatty():
        shown: ProgressBar[Outcome] = click.progressbar(
            length=total, label=WHAT, file=sys.stderr, item_show_func=lambda o: printable(o.stem, 30) if o is not None else ""
        )
        with shown as bar:
            yield lambda outcome: bar.update(1, outcome)
        return
    done, told = 0, 0.0

    def line(outcome: Outcome) -> None:
        nonlocal done, told
        done += 1
        if done in (1, total) or time.monotonic() - told > SECONDS_BETWEEN_LINES:
            told = time.monotonic()
            state = " (failed)" if outcome.error else " (unchanged)" if outcome.kept else ""
            click.echo(f"{WHAT} {done} of {total}: {printable(outcome.stem)}{state}", err=True)

    yield line


def _list(notebook: str | None) -> None:
    """The notebooks, each with what it takes."""
    from newsdata.reporting import notebooks

    for path in [notebooks.find(notebook)] if notebook else notebooks.catalogue():
        click.echo(f"{printable(path.stem)}  {printable(notebooks.title(path))}".rstrip())
        rows = [(p.name, p.type, repr(p.default), p.help) for p in notebooks.parameters(path).values()]
        widths = [max((len(r[i]) for r in rows), default=0) for i in range(3)]
        for row in rows:
            cells = (printable(c).ljust(w) for c, w in zip(row, [*widths, 0], strict=True))
            click.echo(f"  {'  '.join(cells)}".rstrip())


def _tell(message: str) -> None:
    click.echo(f"newsdata: {printable(message, 400)}", err=True)
