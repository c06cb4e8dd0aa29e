"""Bytes out of gzip and zip files, never more than the limits allow, whatever the file says of itself."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from newsdata import settings
from newsdata.errors import InputError

MAX_RATIO = 200  # of plain to packed bytes; news text packs 2 to 5 times, a bomb a thousand times
FREE_BYTES = 1_000_000  # that much may come out of anything
BUFFER = 1_000_000  # bytes of a file in memory


def bounded(stream: BinaryIO, name: str) -> bytes:
    """All bytes of one article's file, or a refusal where they are over the limit."""
    data = stream.read(settings.MAX_FILE_BYTES + 1)
    if len(data) > settings.MAX_FILE_BYTES:
        raise InputError(f"is over the limit of {settings.MAX_FILE_BYTES / 1e6:.0f} MB", where=name, todo="an article is smaller: split it")
    return data


def lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Lines of at most ``limit`` bytes; in place of a longer one, nothing; one of more than twice the limit ends the file."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit:
            yield line
            continue
        skipped = len(line)
        while line and not line.endswith(b"\n"):
            if skipped > 2 * limit:
                raise InputError(f"a line is over twice the limit of {limit / 1e6:g} MB", todo="write one article to a line, as JSON")
            line = stream.readline(BUFFER)
            skipped += len(line)
        yield None


class _Guarded(io.RawIOBase):
    """A stream that refuses to give out of proportion to what it takes."""

    def __init__(self, plain: BinaryIO, packed: BinaryIO, name: str) -> None:
        self.plain, self.packed, self.name, self.given = plain, packed, name, 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.given

    def readinto(self, buffer) -> int:
        data = self.plain.read(len(buffer))
        self.given += len(data)
        if self.given > FREE_BYTES + MAX_RATIO * self.packed.tell():
            raise InputError(f"unpacks to over {MAX_RATIO} times its size", where=self.name, todo="unpack it with care, and look at it")
        buffer[: len(data)] = data
        return len(data)


def gunzipped(stream: BinaryIO, name: str) -> BinaryIO:
    """The bytes behind gzip, as they are asked for."""
    return cast(BinaryIO, io.BufferedReader(_Guarded(cast(BinaryIO, gzip.GzipFile(fileobj=stream)), stream, name)))


def members(stream: BinaryIO, name: str) -> Iterator[tuple[str, BinaryIO]]:
    """The files of a zip archive, in the order of their names."""
    with zipfile.ZipFile(stream) as archive:
        for info in sorted(archive.infolist(), key=lambda i: i.filename):
            if info.is_dir():
                continue
            if info.file_size > FREE_BYTES + MAX_RATIO * info.compress_size:
                raise InputError(
                    f"unpacks to over {MAX_RATIO} times its size", where=f"{name}/{info.filename}", todo="look at it with care"
                )
            with archive.open(info) as member:
                yield info.filename, cast(BinaryIO, member)
