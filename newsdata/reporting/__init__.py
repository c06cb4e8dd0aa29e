"""Reports: a notebook run through papermill, published as one page that needs nothing else.

The functions that make the parts of a report are for notebooks; `report` is for everybody.
"""

from __future__ import annotations

from newsdata.reporting.batch import Outcome, reports
from newsdata.reporting.run import report
from newsdata.reporting.sections import (
    corrections,
    downloads,
    figures,
    headline,
    issues,
    key_figures,
    method,
    names,
    open_story,
    sources,
    statements,
    text,
    timeline,
    undated,
)

__all__ = [
    "Outcome", "corrections", "downloads", "figures", "headline", "issues", "key_figures", "method", "names", "open_story", "report",
    "reports", "sources", "statements", "text", "timeline", "undated",
]  # fmt: skip
