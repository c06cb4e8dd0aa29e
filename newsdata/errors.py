"""Errors that say what is wrong, where, and what to do next."""

from __future__ import annotations


class NewsdataError(Exception):
    """Base of every error that newsdata raises on purpose.

    Parameters
    ----------
    what : str
        What is wrong.
    where : str, optional
        The thing and the place: a file, a row, a parameter.
    todo : str, optional
        What to do next.

    Examples
    --------
    >>> print(NewsdataError("no such file", where="story.txt", todo="check the path"))
    story.txt: no such file; check the path
    """

    def __init__(self, what: str, *, where: str = "", todo: str = "") -> None:
        self.what, self.where, self.todo = what, where, todo
        super().__init__(what, where, todo)

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}; {self.todo}" if self.todo else head

    def __reduce__(self):
        return _rebuild, (type(self), self.what, self.where, self.todo)


def _rebuild(cls: type[NewsdataError], what: str, where: str, todo: str) -> NewsdataError:
    return cls(what, where=where, todo=todo)


class InputError(NewsdataError, ValueError):
    """The call is wrong: a missing file, an unknown format, a bad date. Exit status 2."""


class DataError(NewsdataError, ValueError):
    """The data is wrong: a table that breaks its invariants, a torn package. Exit status 1."""


class ReportError(NewsdataError, RuntimeError):
    """A report could not be made: a cell failed, a kernel died, a limit passed. Exit status 1."""
