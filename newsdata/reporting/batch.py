"""Many reports: each on its own, what has not changed left alone, and a start page for all of them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from newsdata import atomic
from newsdata.errors import InputError, NewsdataError
from newsdata.reporting import notebooks, parameters, provenance
from newsdata.reporting.engine import Failure
from newsdata.reporting.run import DEFAULT_NOTEBOOK, failed, refuse_taken, report, stem_of

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm")  # what is taken of a folder


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article: its page, or the error in one line; ``kept`` where an earlier report still stands."""

    article: str
    stem: str
    page: Path | None = None
    error: str = ""
    kept: bool = False


def reports(
    articles: Iterable[str | Path],
    published: dt.date | str | None = None,
    to: str | Path = "reports/",
    notebook: str | Path = DEFAULT_NOTEBOOK,
    workers: int = 1,
    progress: Callable[[Outcome], object] | None = None,
    again: bool = False,
    **given: Any,
) -> list[Outcome]:
    """Make the reports of many articles and an index page of them.

    A report that fails leaves the others alone. A report whose article, notebook, parameters and versions are those of the
    last run is kept as it is.

    Parameters
    ----------
    articles : iterable of str or Path
        Files, folders of files, folders of saved stories, and names of bundled stories.
    published, to, notebook, **given
        As in `report`.
    workers : int
        Reports to make at a time.
    progress : callable, optional
        Called with each Outcome as it comes.
    again : bool
        Make every report, also the unchanged ones.

    Returns
    -------
    list of Outcome
        In the order of the articles.
    """
    files = list(expand(articles))
    path = notebooks.find(notebook)
    stems = [stem_of(f, path) for f in files]
    for i, stem in enumerate(stems):
        if stem in stems[:i]:
            raise InputError(f"two articles would be {stem}.html", where=files[i], todo="rename one, or give them separate folders")
    values = {**given, **({"published": published} if published else {})}
    declared = notebooks.parameters(path)
    for file, stem in zip(files, stems, strict=True):
        parameters.check(declared, {**values, "article": file}, path.stem)
        refuse_taken(Path(to) / stem, file)
    atomic.make_folder(Path(to))
    make = partial(_make, to=Path(to), notebook=path, again=again, values=values)
    done: dict[str, Outcome] = {}
    for outcome in _each(make, files, workers):
        done[outcome.article] = outcome
        if progress:
            progress(outcome)
    outcomes = [done[f] for f in files]
    write_index(Path(to), outcomes)
    return outcomes


def expand(articles: Iterable[str | Path]) -> Iterator[str]:
    """Files, and those of folders in order of their names; the folder of a saved story is one article."""
    from newsdata.reporting.opening import is_saved

    for article in articles:
        path = Path(article)
        if not str(article):
            raise InputError("the name of an article is empty", where="article", todo="give a file, or leave it out")
        if path.is_dir() and not is_saved(path):
            found = sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES and p.is_file())
            if not found:
                raise InputError(f"no {', '.join(SUFFIXES)} in this folder", where=str(path), todo="give files, or another folder")
            yield from (str(p) for p in found)
        else:
            yield str(article)


def _each(make: Callable[[str], Outcome], files: list[str], workers: int) -> Iterator[Outcome]:
    """The outcomes as they come; the threads only watch, for every notebook runs in a process of its own."""
    if workers <= 1 or len(files) == 1:
        yield from map(make, files)
        return
    with ThreadPoolExecutor(min(workers, len(files))) as pool:
        for future in as_completed([pool.submit(make, f) for f in files]):
            yield future.result()


def _make(article: str, *, to: Path, notebook: Path, again: bool, values: dict[str, Any]) -> Outcome:
    stem = stem_of(article, notebook)
    try:
        if not again and unchanged(article, to, stem, notebook, values):
            return Outcome(article, stem, to / f"{stem}.html", kept=True)
        return Outcome(article, stem, report(article, to=to, notebook=notebook, **values))
    except NewsdataError as e:
        return Outcome(article, stem, error=str(e))
    except Exception as e:  # whatever a notebook leaves behind, the other reports are made
        reason = f"{type(e).__name__}: {e}"
        return Outcome(article, stem, error=str(failed(to, stem, notebook, {**values, "article": article}, Failure(reason))))


def unchanged(article: str, to: Path, stem: str, notebook: Path, values: dict[str, Any]) -> bool:
    """Whether the last report of this article was made of the same inputs."""
    try:
        record = json.loads((to / f"{stem}.run.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    declared = notebooks.parameters(notebook)
    checked = parameters.check(declared, {**values, "article": article}, notebook.stem)
    stands = (to / f"{stem}.html").is_file() and ("out" not in declared or (to / stem).is_dir())
    broken = (to / f"{stem}.failed.html").is_file()
    return stands and not broken and bool(record.get("key") == provenance.key(checked, notebook))


def write_index(folder: Path, outcomes: list[Outcome]) -> Path:
    """A page that leads to every report and to every failure."""
    from markupsafe import Markup

    from newsdata.reporting.page import styles
    from newsdata.reporting.section import environment

    rows = []
    for o in outcomes:
        record: dict[str, Any] = {}
        if o.page:
            record = json.loads((folder / f"{o.stem}.run.json").read_text("utf-8"))
        page = o.page or folder / f"{o.stem}.failed.html"
        link = page.name if page.is_file() else ""
        rows.append({"link": link, "title": record.get("title") or o.stem, "summary": record.get("summary", ""), "error": o.error})
    index = folder / "index.html"
    atomic.write_text(index, environment().get_template("index.html").render(rows=rows, css=Markup(styles())))
    return index
