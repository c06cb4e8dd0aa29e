"""Changes as a file."""

from __future__ import annotations

import pandas as pd

from newsdata.changes.versions import COLUMNS
from newsdata.corrections.dialect import Dialect, write
from newsdata.datapackage.csvfile import guarded
from newsdata.frames import records


def to_csv(changes: pd.DataFrame) -> bytes:
    """The table of changes as CSV that a spreadsheet cannot take for formulas."""
    rows = [[guarded(cell) if cell else cell for cell in row.values()] for row in records(changes)]
    return write(Dialect(), COLUMNS, rows)
