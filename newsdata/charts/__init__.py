"""Charts of a story's tables: plain Altair charts that a user can go on editing.

On import the theme and the notebook renderer of newsdata become those of the session, unless others were chosen before.
"""

from __future__ import annotations

from newsdata.charts import renderer, theme
from newsdata.charts.claims import claims
from newsdata.charts.figures import figures
from newsdata.charts.picture import save
from newsdata.charts.series import series
from newsdata.charts.sources import sources
from newsdata.charts.timeline import timeline

theme.enable()
renderer.enable()

__all__ = ["claims", "figures", "save", "series", "sources", "timeline"]
