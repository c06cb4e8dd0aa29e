"""Make a report: check the call, run the notebook, publish the page and the tables, or say why not."""

from __future__ import annotations

import datetime as dt
import json
import re
import shlex
import tempfile
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

from newsdata import atomic
from newsdata.article import Article
from newsdata.errors import InputError, ReportError
from newsdata.reporting import notebooks, parameters, provenance
from newsdata.reporting.engine import Failure

DEFAULT_NOTEBOOK = "article_report"
ENDINGS = (".html", ".ipynb", ".preview.png", ".run.json", ".failed.html")  # of a report's files


def report(
    article: Article | str | Path = "",
    published: dt.date | str | None = None,
    to: str | Path = "reports/",
    notebook: str | Path = DEFAULT_NOTEBOOK,
    **given: Any,
) -> Path:
    """Make the report of an article: a page that needs nothing else, and its tables.

    Parameters
    ----------
    article : Article, str or Path
        An Article, the path of a file, the folder of a saved story, or the name of a bundled one; empty is the notebook's own.
    published : date or str, optional
        Day of publication, the reference of relative dates.
    to : str or Path
        Folder that takes ``<stem>.html``, ``<stem>/`` (the tables), ``<stem>.ipynb``, ``<stem>.preview.png`` (for links to the page)
        and ``<stem>.run.json``.
    notebook : str or Path
        A shipped notebook by name, or the path of one's own.
    **given
        Its other parameters.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    InputError
        The call is wrong; nothing was run.
    ReportError
        A cell failed; ``<stem>.failed.html`` says which, and how to run it again. The last good report stays, and says so.
    """
    path = notebooks.find(notebook)
    declared = notebooks.parameters(path)
    folder = Path(to)
    stem = stem_of(article, path)
    values = dict(given)
    if published is not None and published != "":
        values["published"] = published
    if isinstance(article, Article):
        if article.published and "published" not in values:
            values["published"] = article.published
        values = {**_known(article, declared), **values}
    elif str(article):
        values["article"] = str(article)
    checked = parameters.check(declared, values, path.stem)
    refuse_taken(folder / stem, article)
    atomic.make_folder(folder)
    try:
        with tempfile.TemporaryDirectory(prefix=f".{stem}.", dir=folder, ignore_cleanup_errors=True) as work:
            return _make(path, declared, checked, article, folder, stem, Path(work))
    except (OSError, InputError) as e:  # the call was right: it is the disk
        raise ReportError(
            f"the report cannot be written: {_reason(e)}", where=stem, todo="free space on the disk, or choose another folder"
        ) from None


def _reason(error: OSError | InputError) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else error.what.removeprefix("cannot be written: ")


def stem_of(article: Article | str | Path, notebook: Path) -> str:
    """The name of a report's files."""
    if isinstance(article, Article):
        return article.doc_id
    file = Path(article)
    name = (file.resolve().name if file.is_dir() else file.stem) if str(article) else ""
    stem = re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-.")[:100]
    if name and not stem:
        raise InputError("the file's name has no letter or digit", where=str(article), todo="rename it")
    return stem or _default_stem(notebook)


def _known(article: Article, declared: dict[str, notebooks.Parameter]) -> dict[str, str]:
    """What is known of an article, for the notebook's parameters; what changes the reading goes with it or is refused."""
    known = {k: v for k in ("title", "author", "publisher", "url") if (v := getattr(article, k)) and k in declared}
    usual = Article("", doc_id="usual")
    return known | {k: v for k in ("language", "hemisphere") if (v := getattr(article, k)) != getattr(usual, k)}


def refuse_taken(tables: Path, article: Article | str | Path = "") -> None:
    """Raise where the tables would take the place of the story itself, or of a folder that is not newsdata's."""
    from newsdata.reporting.opening import is_saved

    if not isinstance(article, Article) and str(article) and Path(article).is_dir() and tables.resolve() == Path(article).resolve():
        raise InputError("the report's tables would replace the story itself", where=str(tables), todo="choose another folder")
    if tables.is_dir() and any(tables.iterdir()) and not is_saved(tables):
        raise InputError("the folder for the report's tables holds other things", where=str(tables), todo="choose another folder")
    if tables.exists() and not tables.is_dir():
        raise InputError("the report's tables would replace this file", where=str(tables), todo="choose another folder")
    for page in (tables.with_name(f"{tables.name}{ending}") for ending in ENDINGS):
        if page.is_dir() or (not isinstance(article, Article) and page.exists() and page.resolve() == Path(article).resolve()):
            raise InputError("the report would replace it", where=str(page), todo="choose another folder")


def _default_stem(notebook: Path) -> str:
    from newsdata.reporting.opening import BUNDLED

    return BUNDLED if notebook.stem == DEFAULT_NOTEBOOK else notebook.stem


def _make(path: Path, declared: Any, checked: dict[str, Any], article: Any, folder: Path, stem: str, work: Path) -> Path:
    from newsdata.reporting import engine

    started, clock = dt.datetime.now(dt.UTC), time.perf_counter()
    final = {f"{work.as_posix()}/{stem}": f"{folder.as_posix()}/{stem}"}
    values = dict(checked)
    if isinstance(article, Article):
        text = work / f"{stem}.txt"
        atomic.write_text(text, article.text)
        values["article"] = text.as_posix()
    if "out" in declared and not values.get("out"):
        values["out"] = f"{work.as_posix()}/{stem}"
    run, failure = engine.run(path, work / "run.ipynb", values)
    run = engine.clean(run, {f"{work.as_posix()}/{stem}.txt": f"{stem}.txt", **final})
    told = {k: final.get(str(v), v) for k, v in {**{n: p.default for n, p in declared.items()}, **checked}.items() if k != "out"}
    page = folder / f"{stem}.html"
    if failure:
        raise failed(folder, stem, path, checked, failure)
    made = provenance.versions()
    from newsdata.reporting.page import cards, heading, summary
    from newsdata.reporting.page import page as page_of
    from newsdata.reporting.preview import preview

    picture = f"{stem}.preview.png"
    html = page_of(
        run, parameters=told, versions=made, commit=provenance.commit(path), kind=path.stem.replace("_", " "), picture=quote(picture)
    )
    record = {
        "report": page.name, "notebook": path.name, "parameters": told, "started": started.isoformat(timespec="seconds"),
        "seconds": round(time.perf_counter() - clock, 3), "versions": made, "inputs": provenance.inputs(checked, path),
        "title": heading(run), "summary": summary(run), "key": provenance.key(checked, path),
    }  # fmt: skip
    files = {
        f"{stem}.ipynb": (json.dumps(run, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode(),
        picture: preview(heading(run), summary(run), cards(run)),
        page.name: html.encode(),
        f"{stem}.run.json": (json.dumps(record, ensure_ascii=False, indent=2, default=str) + "\n").encode(),
    }
    _publish(work, folder, stem, files)
    return page


def _publish(work: Path, folder: Path, stem: str, files: dict[str, bytes]) -> None:
    """Put a finished report in the place of the last one: all of it is on the disk before the first name changes.

    The record comes last: it vouches for the others.
    """
    ready, tables = work / "ready", work / stem
    ready.mkdir()
    for name, content in files.items():
        atomic.write_bytes(ready / name, content)
    (folder / f"{stem}.run.json").unlink(missing_ok=True)
    if tables.is_dir():
        if (folder / stem).exists():
            (folder / stem).rename(work / "last")
        tables.rename(folder / stem)
    for name in files:
        (ready / name).replace(folder / name)
    (folder / f"{stem}.failed.html").unlink(missing_ok=True)


def failed(folder: Path, stem: str, notebook: Path, checked: dict[str, Any], failure: Failure) -> ReportError:
    """Write the page that says why there is no report, say so on the last one, and give the error to raise."""
    try:
        page = _failure_page(folder, stem, notebook, checked, failure)
        _mark_stale(folder / f"{stem}.html", page)
    except InputError as e:
        return ReportError(failure.reason, where=stem, todo=f"nor could the page be written that says more: {_reason(e)}")
    return ReportError(failure.reason, where=stem, todo=f"see {page}")


def _failure_page(folder: Path, stem: str, notebook: Path, checked: dict[str, Any], failure: Failure) -> Path:
    """Write the page that says which cell failed, why, and how to run it again."""
    from markupsafe import Markup

    from newsdata.reporting.page import styles
    from newsdata.reporting.section import environment

    page = folder / f"{stem}.failed.html"
    values = {
        "title": stem, "reason": failure.reason, "cell": failure.cell, "number": failure.number, "error": failure.error,
        "command": command(folder, notebook, checked), "css": Markup(styles()),
    }  # fmt: skip
    atomic.write_text(page, environment().get_template("failure.html").render(values))
    return page


STALE = '<p class="stale" role="note" style="margin:0;padding:.75rem 1rem;background:#7a1f1f;color:#fff">'


def _mark_stale(page: Path, failed: Path) -> None:
    """Say on a report that stands from an earlier run that the last one failed; a good run writes the page anew."""
    if not page.is_file():
        return
    html = page.read_text("utf-8")
    if STALE not in html:
        words = f'This report is of an earlier run. The last run failed: <a style="color:#fff" href="{quote(failed.name)}">see why</a>.</p>'
        atomic.write_text(page, html.replace("<body>", f"<body>\n{STALE}{words}", 1))


def command(folder: Path, notebook: Path, checked: dict[str, Any]) -> str:
    """The command that makes the report again."""
    words = ["newsdata", "report", *([checked["article"]] if checked.get("article") else []), "--to", f"{folder}/"]
    if notebook.stem != DEFAULT_NOTEBOOK:
        words += ["--notebook", str(notebook)]
    for name, value in checked.items():
        if name == "published":
            words += ["--published", str(value)]
        elif name not in ("article", "out"):
            words += ["-p", name, str(value)]
    return shlex.join(words)
