"""Figures: numerals, quantities, what is counted, bounds, rates and trends."""

from newsdata.figures.reader import find

__all__ = ["find"]
