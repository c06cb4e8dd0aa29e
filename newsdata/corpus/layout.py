"""A corpus on disk: settings, shards of articles, a Parquet file per table and shard, and a record of every shard that is done.

archive/
  corpus.json              versions, tables, limits: what the rows depend on
  articles/part-00000.parquet
  figures/part-00000.parquet ...
  rejected/part-00000.parquet, rejected/reading.parquet
  done/part-00000.json     counts and SHA-256 of the shard's files; written last
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from newsdata import __version__, atomic
from newsdata.errors import DataError, InputError
from newsdata.tables import SCHEMA_VERSION

SETTINGS, ARTICLES, REJECTED, DONE, COLLECTED = "corpus.json", "articles", "rejected", "done", "collected.json"
READING = f"{REJECTED}/reading.parquet"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the rows of a corpus depend on; a corpus is continued only with the same."""

    tables: tuple[str, ...]
    seconds: float
    newsdata: str = __version__
    schema: int = SCHEMA_VERSION


def save_settings(folder: Path, settings: Settings) -> None:
    """Begin a corpus, or check that it was begun with the same settings."""
    path = folder / SETTINGS
    if path.is_file():
        old = load_settings(folder)
        for name, value in asdict(settings).items():
            if getattr(old, name) != value:
                what = f"it was begun with {name} {getattr(old, name)!r}, not {value!r}"
                raise InputError(what, where=str(folder), todo="choose another folder, or go on with the same")
        return
    if folder.is_dir() and any(folder.iterdir()):
        raise InputError("the folder holds other things", where=str(folder), todo="choose another folder")
    atomic.make_folder(folder)
    atomic.write_text(path, json.dumps(asdict(settings), indent=2) + "\n")


def load_settings(folder: Path) -> Settings:
    """The settings that a corpus was begun with."""
    try:
        read = json.loads((folder / SETTINGS).read_text("utf-8"))
        return Settings(**{**read, "tables": tuple(read["tables"])})
    except OSError:
        raise InputError("no corpus in this folder", where=str(folder), todo="make one with newsdata corpus run") from None
    except (ValueError, KeyError, TypeError) as e:
        raise DataError(f"{SETTINGS} cannot be read: {e}", where=str(folder), todo="run it again into another folder") from None


def shard_name(number: int) -> str:
    """The name of a shard's files, without the ending."""
    return f"part-{number:05}"


def shards(folder: Path) -> list[Path]:
    """The shards of articles, in order."""
    return sorted((folder / ARTICLES).glob("part-*.parquet"))


def collected(folder: Path) -> dict[str, Any] | None:
    """Of which files, and how many shards, articles and refusals there are, once every article has been read; else nothing."""
    try:
        return dict(json.loads((folder / ARTICLES / COLLECTED).read_text("utf-8")))
    except FileNotFoundError:
        return None


def done(folder: Path, shard: Path) -> dict[str, Any] | None:
    """The record of a shard that is done: of these very articles, every file there as it was written; else nothing."""
    try:
        record = json.loads((folder / DONE / f"{shard.stem}.json").read_text("utf-8"))
        fits = record["articles_sha256"] == sha256(shard) and all(
            (folder / n).stat().st_size == size for n, size in record["sizes"].items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return record if fits else None


def sha256(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def sweep(folder: Path) -> None:
    """Remove what a killed run left behind under temporary names."""
    for left in folder.glob("*/.*.part"):
        left.unlink(missing_ok=True)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """No two runs at work in one folder: the second is told so; where the system has no locks, nobody is."""
    with (folder / SETTINGS).open("rb") as file:
        with suppress(ImportError):
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # goes with its process, however that ends
            except BlockingIOError:
                raise InputError("another run is at work in it", where=str(folder), todo="wait until it is done") from None
            except OSError:
                pass  # a file system without locks
        yield
