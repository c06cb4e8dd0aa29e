"""Files that are there whole or not at all: a temporary name, flushed to the disk, then renamed."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from newsdata.errors import InputError


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; what stands in the way is an error that names it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise unwritable(folder, e) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise InputError("the folder may not be written to", where=str(folder), todo="choose another, or change its permissions")


def unwritable(path: Path, error: OSError) -> InputError:
    """The error for a path that cannot be written."""
    reason = (error.strerror or str(error)).lower()
    return InputError(f"cannot be written: {reason}", where=str(path), todo="choose another folder, or free its name or its space")


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file; a reader sees the old one or the new one, never a part of it.

    Raises
    ------
    InputError
        The file or its folder cannot be written.
    """
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:80]}.", suffix=".part", dir=path.parent)
        with open(handle, "wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as e:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        raise unwritable(path, e) from None


def write_text(path: Path, text: str) -> None:
    """Write a file in UTF-8, line ends as they are; see `write_bytes`."""
    write_bytes(path, text.encode("utf-8", "replace"))


def _umask() -> int:
    """The process's mask for new files; there is no other way to read it than to set it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
