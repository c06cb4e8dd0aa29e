"""Load a data package: every file is checked against the descriptor, every span against the text."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa

from newsdata import frames
from newsdata.arrow import from_arrow
from newsdata.article import Article
from newsdata.datapackage import descriptor
from newsdata.datapackage.csvfile import from_csv
from newsdata.errors import DataError, InputError, NewsdataError
from newsdata.problems import Problem, raise_first, shown
from newsdata.story import Story
from newsdata.tables import SCHEMA_VERSION, TABLES

Raw = dict[str, pa.Table]

# schema version -> what makes the tables of that version those of the next
MIGRATIONS: dict[int, Callable[[Raw], Raw]] = {}

REQUIRED = ("documents", "sentences")


def load(folder: str | os.PathLike[str]) -> Story:
    """Load a saved story; see `newsdata.Story.load`."""
    story, problems = inspect(folder)
    raise_first(problems, where=str(folder), todo="`newsdata check` lists them all; save the story again")
    return story


def inspect(folder: str | os.PathLike[str]) -> tuple[Story, list[Problem]]:
    """A saved story as far as it can be read, and everything that is wrong with its files.

    Raises
    ------
    InputError
        The folder holds no data package of newsdata, or one of a newer version.
    """
    return _Package(Path(folder)).read()


class _Package:
    """A package being read: its descriptor, and the problems met so far."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.descriptor = _descriptor(folder)
        self.version = _version(self.descriptor, folder)

    def read(self) -> tuple[Story, list[Problem]]:
        listed = self._list(self.descriptor, "resources")
        for i, r in enumerate(listed):
            if not isinstance(r.get("name"), str) or not isinstance(r.get("doc_id", ""), str):
                self._say(descriptor.NAME, f"the name of resource {i} is not a word")
        resources = [r for r in listed if descriptor.ours(r)]
        copies = self._list(self.descriptor["newsdata"], "copies")
        names = dict.fromkeys(r["name"] for r in resources if r.get("name") in TABLES and r["name"] != "corrections")
        tables = self._frames({n: [r for r in (*resources, *copies) if n in (r.get("name"), r.get("table"))] for n in names})
        for name in REQUIRED:
            if name not in tables:
                self._say(name, "the table is missing")
                tables[name] = frames.empty(name)
        articles = self._articles([r for r in resources if "doc_id" in r], tables["documents"])
        story = self._corrected(articles, tables, any(r.get("name") == "corrections" for r in resources))
        self.problems += spans_that_are_not_true(story)
        return story, self.problems

    def _frames(self, entries: Mapping[str, list[dict[str, Any]]]) -> dict[str, pd.DataFrame]:
        """The tables of some entries, migrated, as frames."""
        raw: Raw = {}
        for name, listed in entries.items():
            if (table := self._table(name, listed)) is not None:
                raw[name] = table
        for version in range(self.version, SCHEMA_VERSION) if raw else ():
            raw = MIGRATIONS[version](raw)
        tables: dict[str, pd.DataFrame] = {}
        for name in (n for n in TABLES if n in raw):
            tables[name], found = from_arrow(name, raw[name])
            self.problems += found
        return tables

    def _corrected(self, articles: list[Article], tables: dict[str, pd.DataFrame], told: bool) -> Story:
        """The story with the corrections that stand in its folder, laid on the tables as they were extracted."""
        from newsdata import corrections

        file = corrections.read(self.folder / corrections.NAME) if _inside(self.folder, corrections.NAME) else None
        if file is None and told:
            self._say(corrections.NAME, "the file is missing")
        before = {}
        for e in self._list(self.descriptor["newsdata"], "extracted"):
            if isinstance(name := e.get("table"), str) and name in TABLES:
                before[name] = [e]
            else:
                self._say(descriptor.NAME, "extracted names no table", shown(name))
        whole = self._frames({n: e for n, e in before.items() if n in tables and "path" in e[0]})
        base = {n: f for n, f in (tables | whole).items() if n in whole or n not in before}
        story = self._in_own_terms(Story(articles, {"corrections": frames.empty("corrections"), **(tables if file is None else base)}))
        if file is None:
            return story
        self.problems += file.problems
        return corrections.over(file.corrections, story)

    def _in_own_terms(self, story: Story) -> Story:
        """The story with the aliases and units that stand in its folder."""
        from newsdata.corrections import terms

        try:
            return terms.lay(story, terms.read_terms(self.folder / terms.NAME)) if _inside(self.folder, terms.NAME) else story
        except DataError as e:
            self._say(terms.NAME, f"{e.what}; {e.todo}")
            return story

    def _say(self, table: str, message: str, value: str | None = None) -> None:
        self.problems.append(Problem(table, None, None, value, message))

    def _list(self, holder: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
        found = holder.get(key, [])
        if not isinstance(found, list) or not all(isinstance(r, dict) for r in found):
            self._say(descriptor.NAME, f"{key} is not a list of objects")
            return []
        return found

    def _table(self, name: str, entries: list[dict[str, Any]]) -> pa.Table | None:
        """The table from its exact form, Parquet, else from CSV; every form is checked against its hash."""
        best: pa.Table | None = None
        for entry in sorted(entries, key=lambda e: e.get("format") != "parquet"):
            data = self._file(name, entry)
            if data is None:
                continue
            try:
                table = _from_parquet(name, data) if entry.get("format") == "parquet" else from_csv(name, data)
            except DataError as e:
                self._say(str(entry["path"]), e.what)
                continue
            if isinstance(rows := entry.get("rows"), int) and rows != table.num_rows:
                self._say(str(entry["path"]), f"it has {table.num_rows:,} rows, not {rows:,}")
            best = table if best is None else best
        return best

    def _file(self, table: str, entry: Mapping[str, Any]) -> bytes | None:
        """The content of a file, compared with what the descriptor says of it."""
        path = entry.get("path")
        if not isinstance(path, str) or not _inside(self.folder, path):
            self._say(table, "the path leads out of the package", shown(path))
            return None
        try:
            data = (self.folder / path).read_bytes()
        except FileNotFoundError:
            self._say(path, "the file is missing")
            return None
        except OSError as e:
            self._say(path, f"the file cannot be read: {(e.strerror or str(e)).lower()}")
            return None
        if entry.get("hash") != f"sha256:{hashlib.sha256(data).hexdigest()}":
            size = entry.get("bytes")
            torn = f", {len(data):,} bytes instead of {size:,}" if isinstance(size, int) and size != len(data) else ""
            self._say(path, f"the file is not the one that was saved{torn}")
        return data

    def _articles(self, resources: list[dict[str, Any]], documents: pd.DataFrame) -> list[Article]:
        """The articles of the table of documents, with their texts."""
        by_id = {r["doc_id"]: r for r in resources}
        articles = []
        for i, row in enumerate(frames.records(documents)):
            doc_id = row["doc_id"]
            entry = by_id.get(doc_id)
            if entry is None:
                self.problems.append(Problem("documents", i, "doc_id", shown(doc_id), "there is no text of this document"))
                continue
            data = self._file("documents", entry)
            if data is None:
                continue
            try:
                articles.append(_article(row, entry, data.decode("utf-8")))
            except (UnicodeDecodeError, NewsdataError, TypeError, ValueError) as e:
                message = (
                    e.what if isinstance(e, NewsdataError) else "the text is not UTF-8" if isinstance(e, UnicodeDecodeError) else str(e)
                )
                self.problems.append(Problem("documents", i, None, shown(doc_id), message))
                continue
            if articles[-1].sha256 != row["sha256"]:
                self.problems.append(Problem("documents", i, "sha256", None, "the text is not the one the rows were made from"))
        return articles


def _descriptor(folder: Path) -> dict[str, Any]:
    path = folder / descriptor.NAME
    try:
        found = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        what = "there is no such folder" if not folder.is_dir() else f"there is no {descriptor.NAME} in it"
        raise InputError(what, where=str(folder), todo="pass a folder that Story.save made") from None
    except OSError as e:
        raise InputError(f"cannot be read: {(e.strerror or str(e)).lower()}", where=str(path), todo="check its permissions") from None
    except (ValueError, RecursionError):
        raise DataError("the descriptor is not JSON", where=str(path), todo="save the story again") from None
    if not isinstance(found, dict) or not isinstance(found.get("newsdata"), dict):
        raise InputError("this is no data package of newsdata", where=str(path), todo="pass a folder that Story.save made")
    return found


def _version(found: Mapping[str, Any], folder: Path) -> int:
    version = found["newsdata"].get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise DataError("the schema version is missing", where=str(folder / descriptor.NAME), todo="save the story again")
    if version > SCHEMA_VERSION:
        raise InputError(
            f"it has schema version {version}, and this newsdata reads up to {SCHEMA_VERSION}", where=str(folder), todo="update newsdata"
        )
    if any(v not in MIGRATIONS for v in range(version, SCHEMA_VERSION)):
        raise InputError(f"schema version {version} is not read any more", where=str(folder), todo="extract the article again")
    return version


def _inside(folder: Path, path: str) -> bool:
    """Whether a relative path stays in the folder, links followed."""
    if not path or "\x00" in path or "\\" in path or Path(path).is_absolute():
        return False
    return (folder / path).resolve().is_relative_to(folder.resolve())


def _from_parquet(name: str, data: bytes) -> pa.Table:
    from pyarrow import parquet

    try:
        return parquet.read_table(pa.BufferReader(data))
    except (pa.ArrowException, OSError, ValueError):
        raise DataError("the file is not whole Parquet", where=f"{name}.parquet", todo="save the story again") from None


def _article(row: Mapping[str, Any], entry: Mapping[str, Any], text: str) -> Article:
    known = {k: row[k] for k in ("doc_id", "title", "author", "publisher", "url", "published", "published_basis", "language")}
    notes = tuple((str(kind), str(message)) for kind, message in entry.get("notes", ()))
    return Article(text, **known, hemisphere=entry.get("hemisphere", "north"), notes=notes)


def spans_that_are_not_true(story: Story) -> list[Problem]:
    """Rows whose words are not the words of the text at their place."""
    texts = {a.doc_id: a.text for a in story.articles}
    problems = []
    for name, frame in story.tables.items():
        if not TABLES[name].anchored:
            continue
        cells = (frames.plain(frame[c]) for c in ("doc_id", "start", "end", "text"))
        for i, (doc_id, start, end, words) in enumerate(zip(*cells, strict=True)):
            text = texts.get(doc_id)
            if text is None or start is None or end is None or words is None:
                continue
            if not 0 <= start <= end <= len(text):
                problems.append(Problem(name, i, "start", f"{start}:{end}", f"the span is outside the text of {len(text):,} characters"))
            elif text[start:end] != words:
                problems.append(Problem(name, i, "text", shown(words), f"the text has {shown(text[start:end])} there"))
    return problems
