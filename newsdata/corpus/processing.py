"""One shard of articles in, one Parquet file per table out: pure, picklable, the same bytes on every machine and runner."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from newsdata import atomic, frames, pipeline, rows
from newsdata.arrow import parquet_bytes, to_arrow
from newsdata.article import Article
from newsdata.corpus import collecting, layout
from newsdata.corpus.limits import time_limit
from newsdata.corpus.rejected import EXTRACTING, Rejected, rejected
from newsdata.corpus.rejected import to_arrow as rejected_table
from newsdata.errors import NewsdataError
from newsdata.tables import TABLES

SECONDS = 20.0  # for one article; the longest features take two


class DeadlyArticleError(NewsdataError):
    """The process that read an article died."""


@dataclass(frozen=True, slots=True)
class ShardResult:
    """What became of a shard: its articles, refusals, rows by table, and the files with their sizes."""

    shard: str
    articles: int
    rejected: int
    rows: dict[str, int]
    articles_sha256: str
    sizes: dict[str, int]


def process_shard(
    shard: str | os.PathLike[str], folder: str | os.PathLike[str], tables: Sequence[str], seconds: float = SECONDS, *,
    deadly: Collection[str] = (), trail: str | os.PathLike[str] | None = None,
) -> ShardResult:  # fmt: skip
    """Extract the tables of a shard of articles; an article that fails is a row of the table ``rejected``.

    Parameters
    ----------
    shard : path
        A Parquet file of articles, as `collect` writes it.
    folder : path
        The corpus; every file appears whole or not at all, the record of the shard last.
    tables : sequence of str
        The tables to make, besides documents and sentences.
    seconds : float
        The time that one article may take.
    deadly : collection of str
        The ``doc_id`` of articles that killed the process that read them: they are refused unread.
    trail : path, optional
        A file that holds, at any moment, the ``doc_id`` of the article that is read.

    Returns
    -------
    ShardResult
    """
    path, target = Path(shard), Path(folder)
    articles = collecting.articles(path)
    columns, refusals = extracted(articles, tables, seconds, deadly, trail)
    files = {f"{n}/{path.stem}.parquet": parquet_bytes(to_arrow(n, frames.from_columns(TABLES[n], c))) for n, c in columns.items()}
    files[f"{layout.REJECTED}/{path.stem}.parquet"] = parquet_bytes(rejected_table(refusals))
    for name, data in files.items():
        (target / name).parent.mkdir(exist_ok=True)
        atomic.write_bytes(target / name, data)
    counts = {n: len(c[0]) for n, c in columns.items()}
    sizes = {n: len(d) for n, d in files.items()}
    result = ShardResult(path.stem, len(articles) - len(refusals), len(refusals), counts, layout.sha256(path), sizes)
    (target / layout.DONE).mkdir(exist_ok=True)
    atomic.write_text(target / layout.DONE / f"{path.stem}.json", json.dumps(asdict(result), indent=1) + "\n")
    return result


def extracted(
    articles: Sequence[Article], tables: Sequence[str], seconds: float, deadly: Collection[str] = (),
    trail: str | os.PathLike[str] | None = None,
) -> tuple[rows.Columns, list[Rejected]]:  # fmt: skip
    """The columns of some articles, and a refusal for each that failed, took too long or is known to be deadly."""
    refusals: list[Rejected] = []

    def each() -> Iterator[rows.Columns]:
        for a in articles:
            if trail:
                Path(trail).write_text(a.doc_id)
            try:
                if a.doc_id in deadly:
                    raise DeadlyArticleError("the process that read it died", todo="read it alone; memory may have run out")
                with time_limit(seconds):
                    made = pipeline.read_columns(a, tables)
            except Exception as e:  # one bad article costs one row, never the shard
                refusals.append(rejected(e, doc_id=a.doc_id, file=a.url or "", stage=EXTRACTING))
            else:
                yield made

    return rows.joined(each(), ("documents", "sentences", *tables)), refusals
