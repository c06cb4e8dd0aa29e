"""Standard units: shares as 0 to 1, measures in SI."""

from __future__ import annotations

from newsdata.figures import units
from newsdata.records import Figure

SHARES = {"share": 1.0, "percent": 100.0, "percentage_point": 100.0, "basis_point": 10_000.0, "permille": 1000.0}
TEMPERATURES = frozenset({"degree_celsius", "degree_fahrenheit"})


def fill(figure: Figure, change: bool) -> None:
    """Fill in the ``std_`` fields; ``change`` where the figure is a difference, whose degrees have no absolute temperature."""
    if figure.per or figure.unit is None or figure.kind not in ("share", "measure", "duration"):
        return
    if figure.kind == "share":
        if figure.unit not in SHARES:
            return
        standard, factor, offset = "share", 1 / SHARES[figure.unit], 0.0
    else:
        found = units.factors().get(figure.unit)
        if not found or (change and figure.unit in TEMPERATURES):
            return
        standard, factor, offset = found
    figure.std_unit = standard
    figure.std_value, figure.std_low, figure.std_high = (
        None if x is None else float(f"{x * factor + offset:.12g}") for x in (figure.value, figure.low, figure.high)
    )
