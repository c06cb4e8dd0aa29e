"""A chart as a picture in a file, for print and for sharing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from newsdata import atomic
from newsdata.charts import renderer
from newsdata.errors import InputError

SCALE = 2.0  # pixels of a PNG for one of the chart's


def save(chart: Any, path: str | os.PathLike[str]) -> Path:
    """Save any Altair chart as ``.svg`` or ``.png``, without a network and without links that could run.

    Parameters
    ----------
    chart : altair.TopLevelMixin
        The chart, of newsdata or of one's own.
    path : str or Path
        The file; its ending says the kind.

    Returns
    -------
    Path

    Raises
    ------
    InputError
        The ending is neither of the two, or the file cannot be written.
    """
    target = Path(path)
    kind = target.suffix.lower()
    if kind not in (".svg", ".png"):
        raise InputError("a chart is saved as .svg or .png", where=str(path), todo="give the file one of these endings")
    picture = renderer.svg(renderer.safe(chart.to_dict()))
    if kind == ".svg":
        atomic.write_text(target, picture)
    else:
        import vl_convert

        atomic.write_bytes(target, vl_convert.svg_to_png(picture, scale=SCALE))
    return target
