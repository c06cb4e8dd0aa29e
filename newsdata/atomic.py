"""Files that are there whole or not at all: a temporary name, flushed to the disk, then renamed."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from newsdata.errors import InputError

STAGING = ".newsdata-part-"  # what begins so is never read, and swept by the next run


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; what stands in the way is an error that names it."""
    refuse_unwritable(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise unwritable(folder, e) from None


def refuse_unwritable(folder: Path) -> None:
    """Raise where a folder cannot be made or written to, before any work is done for it; nothing is made yet."""
    try:
        there = next(p for p in (folder, *folder.absolute().parents) if _is_there(p))
    except (OSError, ValueError) as e:
        raise unwritable(folder, e if isinstance(e, OSError) else OSError(str(e))) from None
    if not there.is_dir():
        raise InputError(f"cannot be made: {there} is a file", where=str(folder), todo="choose another folder")
    if not os.access(there, os.W_OK | os.X_OK):
        raise InputError("cannot be written: permission denied", where=str(folder), todo="choose another folder")


def _is_there(path: Path) -> bool:
    """Whether something has that name; a name that nothing can have is an error."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


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


def write_folder(folder: Path, files: Mapping[str, bytes], stale: Iterable[str] = ()) -> None:
    """Write files into a folder, in their order; every one is on the disk under a temporary name before the first is renamed.

    A folder that is not there yet appears whole. What an earlier run left behind under temporary names is swept.

    Parameters
    ----------
    folder : Path
        Made where it is missing.
    files : mapping of relative path to content
        The last one is renamed last: it should be the one that vouches for the others.
    stale : iterable of str
        Files in the folder to remove afterwards.
    """
    there = folder.is_dir()
    make_folder(folder if there else folder.parent)
    home = folder if there else folder.parent
    staging: Path | None = None
    try:
        for left in home.glob(f"{STAGING}{folder.name}-*"):
            shutil.rmtree(left, ignore_errors=True)
        staging = Path(tempfile.mkdtemp(prefix=f"{STAGING}{folder.name}-", dir=home))
        os.chmod(staging, 0o777 & ~_umask())
        for name, data in files.items():
            (staging / name).parent.mkdir(exist_ok=True)
            with open(staging / name, "wb") as f:
                f.write(data)
                f.flush()
                os.fsync(f.fileno())
        if not there:
            os.rename(staging, folder)
            return
        for name in files:
            (folder / name).parent.mkdir(exist_ok=True)
            os.replace(staging / name, folder / name)
        for name in stale:
            (folder / name).unlink(missing_ok=True)
    except OSError as e:
        raise unwritable(folder, e) from None
    finally:
        if staging:
            shutil.rmtree(staging, ignore_errors=True)
