"""The same quantity in several reports: what agrees, what conflicts, and what cannot be compared, each with the reason in words."""

from __future__ import annotations

from newsdata.comparison.claims import gather, load_claims
from newsdata.comparison.pairs import compare
from newsdata.comparison.periods import periods
from newsdata.comparison.rules import read_rules, suggest

__all__ = ["compare", "gather", "load_claims", "periods", "read_rules", "suggest"]
