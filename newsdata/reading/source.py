"""The bytes behind a path or standard input; what is not an article is refused with one line that says what to do instead."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from newsdata import settings
from newsdata.errors import InputError

Format = Literal["text", "markdown", "html"]

FORMATS: dict[str, Format] = {
    "": "text", ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html",
}  # fmt: skip

_AS_TEXT = "save its text as .txt, .md or .html and pass that"
_AS_FRAME = "load it with pandas and pass the frame, with a column 'text', to newsdata.extract_many"
_UNPACK = "unpack it first"

INSTEAD = {
    **dict.fromkeys(".pdf .docx .doc .odt .rtf .epub .pages .pptx .eml .rst .tex .xml .mhtml".split(), _AS_TEXT),
    **dict.fromkeys(".csv .tsv .json .jsonl .ndjson .parquet .xlsx .xls .ods .feather".split(), _AS_FRAME),
    **dict.fromkeys(".gz .zip .bz2 .xz .zst .7z .tar .warc".split(), _UNPACK),
}

# first bytes -> what the file is; a wrong extension does not get it past
MAGIC = (
    (b"%PDF-", "a PDF", _AS_TEXT),
    (b"{\\rtf", "an RTF document", _AS_TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document", _AS_TEXT),
    (b"PK\x03\x04", "a zip archive or an Office document", _AS_TEXT),
    (b"PAR1", "a Parquet file", _AS_FRAME),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    (b"(\xb5/\xfd", "a zstd archive", _UNPACK),
    (b"\x89PNG", "an image", "pass the article's text"),
    (b"\xff\xd8\xff", "an image", "pass the article's text"),
    (b"GIF8", "an image", "pass the article's text"),
)

_HTML_START = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}(?:<!doctype\s{1,10}html|<html)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Raw:
    """A file's bytes, its name for messages, its stem and its format."""

    data: bytes
    name: str
    stem: str
    format: Format


def fetch(source: str | os.PathLike[str]) -> Raw:
    """The bytes of a path, or of standard input for ``-``."""
    if not isinstance(source, (str, os.PathLike)):
        raise InputError(f"got a {type(source).__name__}", where="read", todo="pass a path; for text at hand use newsdata.Article(text)")
    name = os.fspath(source)
    if not isinstance(name, str):
        name = os.fsdecode(name)
    if name == "-":
        data = _bounded(sys.stdin.buffer, "standard input")
        return Raw(_checked(data, "standard input"), "standard input", "", "html" if _HTML_START.match(data) else "text")
    _refuse_what_is_no_path(name)
    path = Path(name)
    format = _format(path)
    try:
        with path.open("rb") as f:
            return Raw(_checked(_bounded(f, name), name), name, path.stem, format)
    except FileNotFoundError:
        raise InputError("there is no such file", where=name, todo="check the path") from None
    except OSError as e:
        raise InputError(
            f"cannot be read: {(e.strerror or str(e)).lower()}", where=name, todo="check the path and its permissions"
        ) from None


def of_bytes(data: bytes, name: str) -> Raw:
    """A file's bytes that are at hand, checked as those of a path are."""
    path = Path(name)
    return Raw(_checked(data, name), name, path.stem, FORMATS[path.suffix.lower()])


def _refuse_what_is_no_path(name: str) -> None:
    if re.match(r"[A-Za-z][A-Za-z0-9+.\-]{1,20}://", name):
        raise InputError("a URL is not fetched", where=name[:200], todo="save the page as .html and pass the file")
    if not name.strip():
        raise InputError("the path is empty", where="read", todo="pass the path of an article")
    if "\x00" in name or "\n" in name or len(name) > 4096:
        raise InputError("this is not a path", where=f"{name[:60]!r}", todo="for text at hand use newsdata.Article(text)")


def _format(path: Path) -> Format:
    """The format by the extension; a folder or a foreign format is refused."""
    try:
        is_folder = path.is_dir()
    except OSError as e:
        raise InputError(f"cannot be read: {(e.strerror or str(e)).lower()}", where=str(path)[:200], todo="check the path") from None
    if is_folder:
        raise InputError("is a folder, not a file", where=str(path), todo="name the files in it")
    suffix = path.suffix.lower()
    if suffix in FORMATS:
        return FORMATS[suffix]
    if not path.exists():
        raise InputError("there is no such file", where=str(path), todo="check the path")
    what = f"{suffix} files are not read"
    raise InputError(what, where=str(path), todo=INSTEAD.get(suffix, "rename it to .txt if it is plain text; .txt, .md and .html are read"))


def _bounded(stream: BinaryIO, name: str) -> bytes:
    """All bytes of a stream, or a refusal where they are over the limit."""
    limit = settings.MAX_FILE_BYTES
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputError(
            f"is over the limit of {limit / 1e6:.0f} MB", where=name, todo="an article is smaller: split it, or pass its text alone"
        )
    return data


def _checked(data: bytes, name: str) -> bytes:
    """The bytes, unless they are none or those of a format that is not read."""
    if not data:
        raise InputError(
            "the file is empty" if name != "standard input" else "is empty", where=name, todo="pass a file that holds an article"
        )
    for start, what, todo in MAGIC:
        if data.startswith(start):
            raise InputError(f"is {what}, not text", where=name, todo=todo)
    return data
