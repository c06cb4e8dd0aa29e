"""Articles out of files, one after the other: folders, text, Markdown, HTML, CSV, JSON lines, Parquet, WARC, and gzip or zip of these.

Only one article and one block of a file are in memory at a time; what is refused comes as a row of its own.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from newsdata.article import Article
from newsdata.corpus import packed
from newsdata.corpus.rejected import READING, Rejected, rejected
from newsdata.errors import InputError, NewsdataError
from newsdata.reading import name_of, read_bytes
from newsdata.reading.source import FORMATS

FIELDS = tuple(f.name for f in fields(Article) if f.name not in ("published_basis", "notes"))  # columns that are used
MAX_LINE = 50_000_000  # characters of one JSON line or CSV record; an article is smaller
PARQUET_ROWS = 1_000  # read at a time
Found = Iterator["Article | Rejected"]


def refuse_missing(sources: Iterable[str | os.PathLike[str]]) -> None:
    """Raise where a file or folder is not there, before any is read."""
    for source in sources:
        if not os.path.exists(source):  # which a name that no file can have is not, either
            raise InputError("there is no such file or folder", where=str(source), todo="check the path")


def articles(sources: Iterable[str | os.PathLike[str]]) -> Found:
    """Every article of some files and folders, in the order of their names, and a row for what is refused."""
    for source in sources:
        path = Path(source)
        if path.is_dir():
            for file in sorted(p for p in path.rglob("*") if p.is_file() and not any(x.startswith(".") for x in p.relative_to(path).parts)):
                yield from _file(file, file.relative_to(path).as_posix())
        else:
            yield from _file(path, path.name)


def _file(path: Path, name: str) -> Found:
    try:
        with path.open("rb", buffering=packed.BUFFER) as stream:
            yield from _guarded(stream, name)
    except OSError as e:
        yield rejected(e, doc_id=None, file=name, stage=READING)


def _guarded(stream: BinaryIO, name: str) -> Found:
    """The articles of a file; where it is broken, whatever its library raises is a row."""
    try:
        yield from _stream(stream, name)
    except Exception as e:
        yield rejected(e, doc_id=None, file=name, stage=READING)


def _stream(stream: BinaryIO, name: str, kind: str = "") -> Found:
    """The articles of a file of that name; ``kind`` is its name once it is unpacked."""
    kind = kind or name
    suffix = PurePosixPath(kind).suffix.lower()
    if suffix in (".parquet", ".zip") and not stream.seekable():  # they are read from their end
        raise InputError("is not read out of a gzip file", todo="unpack it first")
    if suffix == ".gz":
        yield from _stream(packed.gunzipped(stream, name), name, kind[: -len(suffix)])
    elif suffix == ".zip":
        for inner, member in packed.members(stream, name):
            yield from _guarded(member, f"{name}/{inner}")
    elif suffix in _READERS:
        yield from _READERS[suffix](stream, name)
    elif suffix in FORMATS:
        yield _one(lambda: read_bytes(packed.bounded(stream, name), kind, doc_id=_slug(kind)), None, name)
    else:
        error = InputError(f"{suffix or name} files are not read", todo="see newsdata corpus run --help")
        yield rejected(error, doc_id=None, file=name, stage=READING)


def _one(make: Callable[[], Article], doc_id: str | None, where: str) -> Article | Rejected:
    try:
        return make()
    except Exception as e:
        return rejected(e, doc_id=doc_id, file=where, stage=READING)


def _slug(name: str) -> str:
    """A document's name of a file's path in its folder: two files of one name in two folders stay two."""
    path = PurePosixPath(name)
    return name_of(str(path.with_suffix("")))


def _row(row: Mapping[str, Any], where: str) -> Article | Rejected:
    """An article of a row of a table; columns of other names are left alone."""
    known = {k: v for k in FIELDS if (v := row.get(k)) not in (None, "")}
    if not isinstance(known.get("text"), str) or not known["text"].strip():
        return rejected(
            InputError("the row has no text", todo="fill its column 'text', or drop it"), doc_id=None, file=where, stage=READING
        )
    doc_id = str(known.pop("doc_id", ""))
    made = re.sub(r"[^A-Za-z0-9_.\-]+", "_", doc_id)[:120].strip("_")
    return _one(lambda: Article(**{**known, "doc_id": made}), doc_id or None, where)


def _csv(stream: BinaryIO, name: str, delimiter: str = ",") -> Found:
    csv.field_size_limit(max(MAX_LINE, csv.field_size_limit()))  # of the whole process: it is never made smaller
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
    reader = csv.DictReader(_text_lines(text), delimiter=delimiter)
    _need_text(reader.fieldnames or (), name)
    for n, row in enumerate(reader, 1):
        yield _row(row, f"{name}:{n}")


def _text_lines(text: io.TextIOWrapper) -> Iterator[str]:
    """Lines of a table; one over the limit ends it, for nobody knows where in its next row it would go on."""
    while line := text.readline(MAX_LINE + 1):
        if len(line) > MAX_LINE:
            raise _long_line()
        yield line


def _long_line() -> InputError:
    return InputError(f"a line is over the limit of {MAX_LINE / 1e6:g} MB", todo="write one article to a line, as JSON")


def _json_lines(stream: BinaryIO, name: str) -> Found:
    for n, line in enumerate(packed.lines(stream, MAX_LINE), 1):
        where = f"{name}:{n}"
        if line is None:
            yield rejected(_long_line(), doc_id=None, file=where, stage=READING)
            continue
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as e:
            yield rejected(
                InputError(f"the line is no JSON: {str(e)[:100]}", todo="correct the line"), doc_id=None, file=where, stage=READING
            )
            continue
        yield _row(row if isinstance(row, dict) else {}, where)


def _parquet(stream: BinaryIO, name: str) -> Found:
    from pyarrow import parquet

    file = parquet.ParquetFile(stream)
    _need_text(file.schema_arrow.names, name)
    n = 0
    for batch in file.iter_batches(PARQUET_ROWS, columns=[c for c in FIELDS if c in file.schema_arrow.names]):
        for row in batch.to_pylist():
            n += 1
            yield _row(row, f"{name}:{n}")


def _need_text(columns: Iterable[str], name: str) -> None:
    if "text" not in columns:
        raise InputError("there is no column 'text'", where=name, todo=f"its columns are {', '.join(columns)[:200]}")


def _warc(stream: BinaryIO, name: str) -> Found:
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        raise NewsdataError("WARC files need warcio", where=name, todo="pip install 'newsdata[corpus]'") from None
    for n, record in enumerate(ArchiveIterator(stream), 1):
        headers = record.http_headers
        if record.rec_type != "response" or not headers or "html" not in (headers.get_header("Content-Type") or ""):
            continue
        url, where = record.rec_headers.get_header("WARC-Target-URI"), f"{name}:{n}"

        def page(record: Any = record, url: Any = url, where: str = where) -> Article:
            return read_bytes(packed.bounded(record.content_stream(), where), f"{where}.html", url=url)

        yield _one(page, None, where)


_READERS: dict[str, Callable[[BinaryIO, str], Found]] = {
    ".csv": _csv, ".tsv": partial(_csv, delimiter="\t"), ".jsonl": _json_lines, ".ndjson": _json_lines, ".parquet": _parquet, ".warc": _warc,
}  # fmt: skip
