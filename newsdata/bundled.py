"""The stories that come with newsdata."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsdata.errors import InputError

if TYPE_CHECKING:
    from newsdata.story import Story

_HERE = Path(__file__).resolve().parent


def data_folder() -> Path:
    """Where the bundled data lie: in the installed package, else in the checkout."""
    shipped = _HERE / "_shipped" / "data"
    return shipped if shipped.is_dir() else _HERE.parent / "data"


def names() -> list[str]:
    """Names of the bundled stories."""
    return sorted(p.parent.name for p in data_folder().glob("*/datapackage.json") if (p.parent / "article.txt").exists())


def load(name: str) -> Story:
    """A bundled, reviewed story.

    Parameters
    ----------
    name : str
        Such as ``"dprk-troops"``; a wrong name is an error that lists the known ones.

    Returns
    -------
    Story

    Raises
    ------
    InputError
        No bundled story has that name.
    """
    if name not in names():
        known = ", ".join(names()) or "none"
        raise InputError(
            f"no bundled story is named {str(name)[:60]!r}", where="load", todo=f"choose from {known}; Story.load takes a folder"
        )
    from newsdata.story import Story

    return Story.load(data_folder() / name)
