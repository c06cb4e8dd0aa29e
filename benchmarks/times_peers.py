"""Times beside dateparser, in one run: speed, and how many wordings of one date each reads right.

    python benchmarks/times_peers.py [--repeat N]

The wordings are those of the project's own corpus, so the quality is only a smoke test: a wording counts as right where the system finds
the first day of every expected interval and no other. The speed is of one core, on the bundled article four times over.
dateparser is optional: ``pip install --group peers``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import peers

import newsdata as nd
from newsdata.language.document import Document
from newsdata.times import find

Read = Callable[[str, dt.date], list[dt.date]]
REFERENCE = dt.date(2024, 10, 31)
ARTICLE = Path(__file__).parents[1] / "data" / "dprk-troops" / "article.txt"


def wordings() -> list[tuple[str, dt.date, list[dt.date]]]:
    """Wordings with their day of publication and the first days that they mean."""
    found = [(w, case.get("published", REFERENCE), [e.get("date_from") for e in expect]) for w, case, expect in peers.cases("times")]
    return [(w, published, sorted(days)) for w, published, days in found if isinstance(published, dt.date) and None not in days]


def ours(text: str, published: dt.date) -> list[dt.date]:
    """First days that newsdata reads."""
    return [t.date_from for t in find(Document(nd.Article(text, doc_id="d", published=published))) if t.date_from is not None]


def dateparser() -> Read | None:
    """Days that dateparser finds, with its reference day set, or None where it is not installed."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None

    def read(text: str, published: dt.date) -> list[dt.date]:
        base = dt.datetime.combine(published, dt.time())
        found = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"})
        return [when.date() for _, when in found or ()]

    return read


def main() -> None:
    """Run both on the same text."""
    repeat, known = peers.repeats(__doc__), wordings()
    text = "\n\n".join([ARTICLE.read_text(encoding="utf-8")] * 4)

    def measure(read: Read, times: int) -> tuple[float, int]:
        hits = peers.right((lambda w=w, day=day: read(w, day), want) for w, day, want in known)
        return peers.speed(lambda: read(text, REFERENCE), text, times), hits

    peer = dateparser()
    peers.compare("dateparser", measure(ours, repeat), peer and (lambda: measure(peer, 1)), len(known))


if __name__ == "__main__":
    main()
