"""Charts of a story's tables: plain Altair charts that a user can go on editing.

On import the theme and the notebook renderer of newsdata become those of the session, unless others were chosen before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdata.charts import renderer, theme
from newsdata.charts.claims import claims
from newsdata.charts.figures import figures
from newsdata.charts.picture import save
from newsdata.charts.sources import sources
from newsdata.charts.timeline import timeline

if TYPE_CHECKING:
    from newsdata.charts.compared import series

theme.enable()
renderer.enable()

__all__ = ["claims", "figures", "save", "series", "sources", "timeline"]


def __getattr__(name: str) -> Any:
    """`series` on first use: it compares figures, and needs their rules."""
    if name != "series":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newsdata.charts.compared import series

    return series
