"""Reports: a notebook run through papermill, published as one page that needs nothing else.

The functions that make the parts of a report are for notebooks; `report` is for everybody.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsdata.reporting.batch import Outcome, reports
from newsdata.reporting.run import report

if TYPE_CHECKING:
    from newsdata.reporting.opening import open_story
    from newsdata.reporting.sections import (
        corrections,
        downloads,
        figures,
        headline,
        issues,
        key_figures,
        method,
        names,
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


def __getattr__(name: str) -> Any:
    """The parts of a report on first use: who runs a report need not import pandas, its notebook does."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{'opening' if name == 'open_story' else 'sections'}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
