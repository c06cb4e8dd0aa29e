"""Who speaks, and which statement, source and time a figure or an event rests on: the one place where the rooms' records meet."""

from __future__ import annotations

from newsdata.linking.counts import count
from newsdata.linking.events import link_events
from newsdata.linking.figures import link_figures
from newsdata.linking.sources import sources
from newsdata.linking.speakers import resolve_speakers

__all__ = ["count", "link_events", "link_figures", "resolve_speakers", "sources"]
