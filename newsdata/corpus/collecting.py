"""Articles from any files into Parquet shards of about equal size, read once."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import fields
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from newsdata import atomic
from newsdata.arrow import parquet_bytes
from newsdata.article import Article
from newsdata.corpus import layout, sources
from newsdata.corpus.rejected import READING, Rejected, to_arrow
from newsdata.corpus.rejected import rejected as refused
from newsdata.errors import InputError

SHARD_CHARS = 4_000_000  # of text: a minute of work, some megabytes on disk
KNOWN = tuple(f.name for f in fields(Article) if f.name not in ("doc_id", "text", "notes"))  # words, or a day as words
SCHEMA = pa.schema([("doc_id", pa.string()), ("text", pa.string()), *((n, pa.string()) for n in KNOWN), ("notes", pa.string())])


def collect(
    given: Iterable[str | os.PathLike[str]], folder: str | os.PathLike[str], *, shard_chars: int = SHARD_CHARS,
    progress: Callable[[int, int], object] | None = None,
) -> int:  # fmt: skip
    """Read every article of some files and folders into the shards of a corpus.

    Parameters
    ----------
    given : iterable of path
        Files (``.txt``, ``.md``, ``.html``, ``.csv``, ``.tsv``, ``.jsonl``, ``.parquet``, ``.warc``, each also as ``.gz`` or in a
        ``.zip``) and folders of them.
    folder : path
        The corpus.
    shard_chars : int
        Characters of text in a shard.
    progress : callable, optional
        Called with the number of articles read and refused.

    Returns
    -------
    int
        Shards made.

    Raises
    ------
    InputError
        A path is not there, or nothing in them is an article.
    """
    target, given = Path(folder), list(given)
    sources.refuse_missing(given)
    for name in (layout.ARTICLES, layout.REJECTED):
        atomic.make_folder(target / name)
    for left in layout.shards(target):  # of a run that was killed before it had read all, perhaps of other files
        left.unlink()
    kept: list[Article] = []
    refusals: list[Rejected] = []
    seen: set[str] = set()
    number = room = read = 0
    for found in sources.articles(given):
        if isinstance(found, Article) and found.doc_id in seen:
            error = InputError(f"a document is named {found.doc_id!r} already", todo="drop it, or give it a doc_id of its own")
            found = refused(error, doc_id=found.doc_id, file=found.url or "", stage=READING)
        if isinstance(found, Rejected):
            refusals.append(found)
        else:
            seen.add(found.doc_id)
            kept.append(found)
            read, room = read + 1, room + len(found.text)
        if room >= shard_chars:
            _write(target, number, kept)
            kept, room, number = [], 0, number + 1
        if progress:
            progress(read, len(refusals))
    if kept:
        _write(target, number, kept)
        number += 1
    if not number:
        first = f"; {refusals[0].file}: {refusals[0].reason}" if refusals else ""
        raise InputError(
            f"there is no article in these{first}", where=", ".join(map(str, given))[:200], todo="see newsdata corpus run --help"
        )
    atomic.write_bytes(target / layout.READING, parquet_bytes(to_arrow(refusals)))
    record = {"shards": number, "articles": read, "rejected": len(refusals), "sources": [os.fspath(g) for g in given]}
    atomic.write_text(target / layout.ARTICLES / layout.COLLECTED, json.dumps(record, indent=1) + "\n")
    return number


def _write(folder: Path, number: int, articles: list[Article]) -> None:
    rows = [
        {
            "doc_id": a.doc_id, "text": a.text, "notes": json.dumps(a.notes) if a.notes else None,
            **{n: None if (v := getattr(a, n)) is None else str(v) for n in KNOWN},
        }
        for a in articles
    ]  # fmt: skip
    atomic.write_bytes(folder / layout.ARTICLES / f"{layout.shard_name(number)}.parquet", parquet_bytes(pa.Table.from_pylist(rows, SCHEMA)))


def articles(shard: Path) -> list[Article]:
    """The articles of a shard, as they were read."""
    made = []
    for row in parquet.ParquetFile(shard).read(use_threads=False).to_pylist():  # a worker is one of many
        notes = tuple((kind, message) for kind, message in json.loads(row.pop("notes") or "[]"))
        made.append(Article(**{k: v for k, v in row.items() if v is not None or k not in ("language", "hemisphere")}, notes=notes))
    return made
