"""Temporal expressions -> TIMEX3 value -> interval of days."""

from newsdata.times.reading import read as find

__all__ = ["find"]
