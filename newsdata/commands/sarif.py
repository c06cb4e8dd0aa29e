"""What a check found, as SARIF 2.1.0: what the code scanning of CI services reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from newsdata import __version__
from newsdata.datapackage.descriptor import article_path
from newsdata.problems import Problem
from newsdata.story import Story

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
BREACH = "table-invariant"
LEVELS = {"info": "note", "warning": "warning", "error": "warning"}  # an article's own trouble never fails a build


def sarif(path: Path, story: Story, errors: Sequence[Problem], warnings: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The log of one run: errors of the data, and the article's issues as warnings and notes.

    Places are lines of the tables' CSV files and of the articles' texts, columns in Unicode code points.
    """
    places = _texts(path, story)
    results = [_result(BREACH, "error", str(e), _of_table(path, e)) for e in errors]
    results += [_result(w["kind"], LEVELS[w["severity"]], w["message"], _of_text(places, w)) for w in warnings]
    rules = [{"id": name} for name in dict.fromkeys(r["ruleId"] for r in results)]
    driver = {"name": "newsdata", "version": __version__, "rules": rules}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _result(rule: str, level: str, message: str, place: dict[str, Any]) -> dict[str, Any]:
    return {"ruleId": rule, "level": level, "message": {"text": message}, "locations": [{"physicalLocation": place}]}


def _place(file: Path, region: dict[str, int] | None = None) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(file.as_posix())}}
    return {**place, "region": region} if region else place


def _of_table(path: Path, e: Problem) -> dict[str, Any]:
    """A file of the story; the line of a row where the file has one line a row."""
    named = path / e.table if "." in e.table or "/" in e.table else path / f"{e.table}.csv"
    if not path.is_dir():
        return _place(path.parent / e.table if "." in e.table else path)
    if not named.is_file():
        return _place(path / "datapackage.json")
    return _place(named, {"startLine": e.row + 2} if e.row is not None and named.suffix == ".csv" else None)


def _texts(path: Path, story: Story) -> dict[str, tuple[Path, str]]:
    """Where each document's text lies, and the text."""
    if not path.is_dir():
        return {a.doc_id: (path, a.text) for a in story.articles}
    return {a.doc_id: (path / article_path(i, story.articles), a.text) for i, a in enumerate(story.articles)}


def _of_text(places: Mapping[str, tuple[Path, str]], issue: Mapping[str, Any]) -> dict[str, Any]:
    """The words of an issue in the article; the article where the whole is meant."""
    file, text = places.get(issue["doc_id"], (Path("datapackage.json"), ""))
    if issue["text"] is None or issue["start"] is None:
        return _place(file)
    (first, at), (last, end) = (_line(text, issue[n]) for n in ("start", "end"))
    return _place(file, {"startLine": first, "startColumn": at, "endLine": last, "endColumn": end})


def _line(text: str, offset: int) -> tuple[int, int]:
    """Line and column of a character, from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
