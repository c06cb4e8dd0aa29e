"""The timeline: clauses that tell what happens, with status, time and span."""

from newsdata.events.find import find

__all__ = ["find"]
