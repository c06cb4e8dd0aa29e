"""What a report is made of: a file, a saved story, or a bundled one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdata.article import Article, parse_day
from newsdata.errors import InputError

if TYPE_CHECKING:
    from newsdata.story import Story

BUNDLED = "dprk-troops"


def open_story(
    article: str = "",
    *,
    published: str = "",
    title: str = "",
    author: str = "",
    publisher: str = "",
    url: str = "",
    language: str = "",
    hemisphere: str = "",
) -> Story:
    """Read and extract one article; without one, the bundled story; of a saved story's folder, the story as it was saved.

    Parameters
    ----------
    article : str
        Path of a file, the folder of a saved story, or the name of a bundled one.
    published, title, author, publisher, url, language, hemisphere : str
        What is known of the article; empty means what the file itself says.

    Returns
    -------
    Story
    """
    import newsdata as nd
    from newsdata import corrections
    from newsdata.reporting import injected

    injected.check()
    _ = nd.charts  # once loaded, they have every Altair chart of the notebook drawn without the internet
    parse_day(published)
    known = {"title": title, "author": author, "publisher": publisher, "url": url, "language": language, "hemisphere": hemisphere}
    if not article or (not Path(article).exists() and is_bundled(article)):
        return nd.load(article or BUNDLED)
    if is_saved(article):
        return nd.Story.load(article)
    read = nd.read(article, published=published or None)
    return corrections.beside(nd.extract(_with(read, {k: v for k, v in known.items() if v})), Path(article).parent)


def is_saved(article: str | Path) -> bool:
    """Whether a path is the folder of a story that newsdata saved."""
    try:
        found = json.loads((Path(article) / "datapackage.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(found, dict) and isinstance(found.get("newsdata"), dict)


def is_bundled(name: str) -> bool:
    """Whether a bundled story has that name."""
    from newsdata.reporting.notebooks import shipped

    folder = shipped("data")
    return bool(name) and "/" not in name and "\\" not in name and folder is not None and (folder / name / "article.txt").is_file()


def _with(article: Article, changes: dict[str, Any]) -> Article:
    from dataclasses import replace

    return replace(article, **changes) if changes else article


def check(article: str) -> None:
    """Refuse an article that is neither a file nor a bundled story."""
    if article and not Path(article).is_file() and not is_saved(article) and not is_bundled(article):
        what = "this folder holds no saved story" if Path(article).is_dir() else "no such file"
        raise InputError(what, where=article, todo="check the path, or leave it out for the bundled story")
