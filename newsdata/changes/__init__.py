"""What changed between two versions of an article: figures, statements and events instead of letters."""

from newsdata.changes.versions import COLUMNS, diff

__all__ = ["COLUMNS", "diff"]
