"""Bytes to text: UTF-8, UTF-16 by its mark, a declared charset, else Windows-1252 with a note."""

from __future__ import annotations

import codecs
import re

from newsdata.errors import InputError

Notes = list[tuple[str, str]]

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_CHARSET = re.compile(rb"<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_\-]{2,30})", re.IGNORECASE)


def decode(data: bytes, name: str, declared: str | None = None) -> tuple[str, Notes]:
    r"""The text of some bytes, ``\r\n`` as ``\n``, with a note where the encoding was not certain.

    Parameters
    ----------
    data : bytes
    name : str
        The file, for messages.
    declared : str, optional
        The charset that the file itself declares; used where it is not UTF-8 after all.

    Examples
    --------
    >>> decode(b"caf\xc3\xa9\r\n", "a.txt")
    ('café\n', [])
    """
    text, notes = _decoded(data, name, declared)
    controls = len(_CONTROL.findall(text[:100_000]))
    if controls * 20 > len(text[:100_000]):
        raise _binary(name)
    return text.replace("\r\n", "\n").replace("\r", "\n"), notes


def declared_charset(data: bytes) -> str | None:
    """The charset that an HTML page declares in its first bytes."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii") if found else None


def _decoded(data: bytes, name: str, declared: str | None) -> tuple[str, Notes]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data, encoding, "the byte order mark says so")
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as e:
        if data.startswith(codecs.BOM_UTF8):
            return _lenient(data, "utf-8-sig", "the byte order mark says so")
        problem = f"byte {e.start:,} is not UTF-8"
    if b"\x00" in data:
        raise _binary(name)
    if declared and _known(declared):
        return _lenient(data, declared, "the page declares it", always=True)
    return _lenient(data, "cp1252", problem, always=True)


def _lenient(data: bytes, encoding: str, reason: str, *, always: bool = False) -> tuple[str, Notes]:
    """Decode with U+FFFD for what does not fit; a note says so."""
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    notes: Notes = [("decoding", f"read as {encoding}: {reason}")] if always or lost else []
    if lost:
        notes.append(("decoding", f"{lost:,} characters could not be decoded and are U+FFFD"))
    return text, notes


def _known(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding)._is_text_encoding
    except LookupError:
        return False


def _binary(name: str) -> InputError:
    return InputError("is binary, not text", where=name, todo="pass plain text, in UTF-8 if in doubt")
