"""What hangs on digits and makes them no number of things: S23, AK-47, 3rd, 7pm, 2-1, the 80s."""

from __future__ import annotations

import re

from newsdata.language.numerals import END

# right of bare digits
_NOT_AFTER = re.compile(
    r"(?:st|nd|rd|th)" + END + r"|\s?[ap]\.?\s?m(?:\.|" + END + r")|\s?o['’]clock|\s?(?:hrs|gmt|bst|est|edt|pst|pdt|cet|utc)" + END
    + r"|[:,'’′][0-9]|/[0-9]|[.][0-9]|-[a-z0-9]*[0-9]|['’]?s" + END + r"|[a-z]"
)  # fmt: skip
_DECADE = re.compile(rf"[0-9]0s{END}")
_PREFIXES = ("sub-", "under-", "over-", "mid-", "minus-", "near-", "non-")


def joined(lower: str, start: int) -> bool:
    """Whether the digits at ``start`` hang on letters or digits before them: S23, AK-47, ID.3."""
    before = lower[start - 1] if start else ""
    if not before or before.isspace():
        return False
    if lower[start].isalpha():
        return (
            before == "-" and start > 1 and lower[start - 2].isalnum() and not lower.startswith(_PREFIXES, start - _hyphened(lower, start))
        )
    if before.isalnum() or before in "_#@":
        return True
    if start < 2 or not lower[start - 2].isalnum():
        return False
    if before == "-":
        return not lower.startswith(_PREFIXES, start - _hyphened(lower, start))
    return before in ".'’:/,"


def digits(lower: str, start: int, end: int) -> int | None:
    """Where to go on reading when the bare digits from ``start`` to ``end`` are no number of things; None where they may be."""
    return end if joined(lower, start) else trailed(lower, end)


def trailed(lower: str, end: int) -> int | None:
    """Where to go on reading when what hangs on the digits that end at ``end`` makes them no number; None where nothing does."""
    m = _NOT_AFTER.match(lower, end)
    if m and (not _unit_letter(m[0]) or _DECADE.match(lower, max(0, end - 2))):
        return past(lower, m.end())
    return None


def _hyphened(lower: str, start: int) -> int:
    n = 0
    while n < 8 and start - n > 0 and (lower[start - n - 1].isalpha() or lower[start - n - 1] == "-"):
        n += 1
    return n


def _unit_letter(printed: str) -> bool:
    return (len(printed) == 1 and printed.isalpha()) or (printed.startswith("-") and not printed[-1].isdigit())


def past(lower: str, at: int) -> int:
    """The end of the run of letters, digits and inner marks at ``at``; at most 40 characters."""
    end = at
    while end < len(lower) and end - at < 40 and (lower[end].isalnum() or (lower[end] in "-:/." and lower[end + 1 : end + 2].isdigit())):
        end += 1
    return end
