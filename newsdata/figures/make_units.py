"""Make ``units.tsv``, the factors to standard units, from pint: ``python -m newsdata.figures.make_units``.

The factors are pint's; they are kept as a file because pint takes half a second to import. A test compares the two.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from newsdata.figures.units import DURATION_UNITS, FACTORS, MEASURE_UNITS

# names that pint spells otherwise, as pint spells them
PINT = {
    "square_metre": "metre ** 2", "square_kilometre": "kilometre ** 2",
    "square_centimetre": "centimetre ** 2", "square_foot": "foot ** 2",
    "square_mile": "mile ** 2", "square_yard": "yard ** 2",
    "square_inch": "inch ** 2", "cubic_metre": "metre ** 3", "cubic_foot": "foot ** 3",
    "cubic_yard": "yard ** 3", "cubic_mile": "mile ** 3", "cubic_kilometre": "kilometre ** 3", "cubic_centimetre": "centimetre ** 3",
    "gigaton": "gigametric_ton", "kiloton": "kilometric_ton",
    "megaton": "megametric_ton", "barrel": "oil_barrel", "degree_celsius": "degC",
    "degree_fahrenheit": "degF", "milliampere_hour": "milliampere * hour", "newton_metre": "newton * metre",
    "foot_pound_force": "foot * force_pound", "kilopound_per_square_inch": "1000 * psi",
    "pound_per_square_inch": "psi", "watt_hour": "watt * hour",
    "kilowatt_hour": "kilowatt * hour", "megawatt_hour": "megawatt * hour",
    "gigawatt_hour": "gigawatt * hour", "terawatt_hour": "terawatt * hour",
    "light_year": "light_year", "inch": "inch", "horsepower": "horsepower", "ton": "ton", "carat": "carat", "bushel": "bushel",
}  # fmt: skip
# dimension -> standard unit; a unit of any other dimension has none
STANDARD = {
    "[length]": "metre", "[length] ** 2": "square_metre", "[length] ** 3": "cubic_metre", "[mass]": "kilogram", "[time]": "second",
    "[temperature]": "kelvin", "[length] / [time]": "metre_per_second", "[mass] * [length] ** 2 / [time] ** 3": "watt",
    "[mass] * [length] ** 2 / [time] ** 2": "joule", "[mass] / [length] / [time] ** 2": "pascal", "1 / [time]": "hertz",
    "[mass] * [length] ** 2 / [current] / [time] ** 3": "volt", "[current]": "ampere", "[current] * [time]": "coulomb",
}  # fmt: skip
SKIPPED = {
    "foot_pound_force",
    "newton_metre",
    "month",
    "year",
    "decade",
    "century",
    "bit",
    "byte",
    "decibel",
    "pixel",
    "degree",
    "radian",
    "point",
    "becquerel",
}


def table() -> list[str]:
    """Lines of the file: unit, standard unit, factor, offset."""
    import pint

    registry: Any = pint.UnitRegistry()
    names = {dim: registry.get_dimensionality(dict_) for dim, dict_ in ((d, pint.util.to_units_container(d)) for d in STANDARD)}
    lines = []
    for unit in sorted({*MEASURE_UNITS, *DURATION_UNITS} - SKIPPED):
        try:
            parsed = registry.parse_units(PINT.get(unit, unit)) if "1000" not in PINT.get(unit, "") else registry.parse_units("kilopsi")
        except (pint.UndefinedUnitError, pint.errors.DefinitionSyntaxError):
            continue
        standard = next((STANDARD[d] for d, dims in names.items() if dims == parsed.dimensionality), None)
        if standard is None:
            continue
        zero = registry.Quantity(0.0, parsed).to_base_units().magnitude
        one = registry.Quantity(1.0, parsed).to_base_units().magnitude
        if standard in ("kilogram",) or parsed.dimensionality == {"[mass]": 1}:
            zero, one = (registry.Quantity(x, parsed).to("kilogram").magnitude for x in (0.0, 1.0))
        elif standard in ("watt", "joule", "pascal", "volt", "coulomb", "hertz"):
            zero, one = (registry.Quantity(x, parsed).to(standard).magnitude for x in (0.0, 1.0))
        lines.append(f"{unit}\t{standard}\t{one - zero:.12g}\t{zero:.12g}")
    return lines


if __name__ == "__main__":
    content = "\n".join(table()) + "\n"
    FACTORS.write_text(content, encoding="utf-8")
    sys.stdout.write(f"{Path(FACTORS).name}: {content.count(chr(10))} units\n")
