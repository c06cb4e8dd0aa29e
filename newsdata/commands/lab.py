"""``newsdata lab``: the notebooks to where the user works, and JupyterLab."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from newsdata.commands.shared import printable
from newsdata.errors import InputError

FIRST = "00_start_here.ipynb"


@click.command()
@click.argument("folder", metavar="[DIR]", default=".")
@click.argument("arguments", metavar="[-- ARGUMENT...]", nargs=-1, type=click.UNPROCESSED)
def lab(folder: str, arguments: tuple[str, ...]) -> int:
    r"""Copy the notebooks to DIR, this folder by default, and open JupyterLab there.

    A notebook that is there already stays as it is, so that nothing of yours is lost. What follows -- goes to JupyterLab.

    \b
    newsdata lab
    newsdata lab analysis/
    newsdata lab . -- --no-browser --port 8890
    """
    from newsdata import atomic

    work = Path(folder)
    atomic.make_folder(work)
    for name, state in copy_notebooks(work):
        click.echo(f"{printable(str(work / name))}: {state}", err=True)
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={work.resolve()}", *arguments, str(work.resolve() / FIRST)]
    return subprocess.run(command, check=False).returncode


def copy_notebooks(folder: Path) -> list[tuple[str, str]]:
    """Copy the shipped notebooks; give each one's name, and whether it was copied or kept."""
    from newsdata import atomic
    from newsdata.reporting import notebooks

    shipped = notebooks.catalogue()
    if not shipped:
        raise InputError("the notebooks of newsdata are not installed", where="lab", todo="install newsdata again")
    told = []
    for path in shipped:
        target, wanted = folder / path.name, path.read_bytes()
        if not target.exists():
            atomic.write_bytes(target, wanted)
            told.append((path.name, "copied"))
        elif not target.is_file() or target.read_bytes() != wanted:
            told.append((path.name, "kept, as it differs from the one of this version"))
    return told
