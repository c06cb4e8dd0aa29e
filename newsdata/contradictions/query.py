"""The rule record of an issue."""

from __future__ import annotations

from dataclasses import dataclass

from newsdata.language.rules import Rule
from newsdata.records import Issue


@dataclass(frozen=True, slots=True)
class Query(Rule):
    """A rule that says what a careful reader would query.

    Parameters
    ----------
    kind, severity : str
        Of its issues, from the closed lists of the table.
    suggestion : str, optional
        What the reader may want instead, where it is the same for all.
    """

    kind: str
    severity: str
    suggestion: str | None = None

    def issue(self, start: int, end: int, message: str, suggestion: str | None = None) -> Issue:
        """The issue of the words ``start:end``; an empty span means the whole document."""
        return Issue(start, end, self.name, self.kind, self.severity, message, suggestion or self.suggestion)
